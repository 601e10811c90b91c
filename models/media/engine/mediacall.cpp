// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/mediacall.h"

#include "models/media/engine/mediaengine.h"
#include "models/media/engine/mediaruntime.h"

namespace Tongguan {

MediaCall::MediaCall(QObject* parent)
    : CallPort(parent)
{
    if (!MediaRuntime::instance().missing().isEmpty())
        return;
    m_engine = new MediaEngine(m_devices, m_board);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine, &MediaEngine::begin);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &MediaEngine::signalled, this, &CallPort::signalled);
    connect(m_engine, &MediaEngine::levelChanged, this, &CallPort::levelChanged);
    connect(m_engine, &MediaEngine::stillTaken, this, &CallPort::stillTaken);
    connect(m_engine, &MediaEngine::stillFailed, this, &CallPort::stillFailed);
    connect(m_engine, &MediaEngine::feedLost, this, &CallPort::feedLost);
    connect(m_engine, &MediaEngine::feedResumed, this, &CallPort::feedResumed);
    connect(m_engine, &MediaEngine::reconnecting, this, &CallPort::reconnecting);
    connect(m_engine, &MediaEngine::devicesChanged, this, &CallPort::devicesChanged);
    connect(m_engine, &MediaEngine::joined, this, &CallPort::joined);
    connect(m_engine, &MediaEngine::failed, this, &CallPort::failed);
    connect(&m_board, &PictureBoard::changed, this, &CallPort::pictureChanged);
    m_thread.setObjectName(u"call"_s);
    m_thread.start();
}

MediaCall::~MediaCall()
{
    m_thread.quit();
    m_thread.wait();
}

template <class F>
void MediaCall::onEngine(F work)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, work] { work(*engine); }, Qt::QueuedConnection);
}

QStringList MediaCall::missing() const { return MediaRuntime::instance().missing(); }

QList<CallDevice> MediaCall::devices() const { return m_devices.devices(); }

void MediaCall::prepare(const CallSetup& setup)
{
    onEngine([setup](MediaEngine& engine) { engine.prepare(setup); });
}

void MediaCall::playTone(const QString& speaker)
{
    onEngine([speaker](MediaEngine& engine) { engine.playTone(speaker); });
}

void MediaCall::join(const CallSetup& setup)
{
    if (!m_engine) {
        const Error error { ErrorKind::Refused, u"call.engine"_s, missing().join(u"; "_s), {} };
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    onEngine([setup](MediaEngine& engine) { engine.join(setup); });
}

void MediaCall::leave()
{
    onEngine([](MediaEngine& engine) { engine.leave(); });
}

void MediaCall::receive(const QJsonObject& message)
{
    onEngine([message](MediaEngine& engine) { engine.receive(message); });
}

void MediaCall::watch(const CallFeed& feed, Layer layer)
{
    onEngine([feed, layer](MediaEngine& engine) { engine.watch(feed, layer); });
}

void MediaCall::unwatch(const QString& feed)
{
    onEngine([feed](MediaEngine& engine) { engine.unwatch(feed); });
}

void MediaCall::setPictureSize(const QString& feed, QSize shown)
{
    onEngine([feed, shown](MediaEngine& engine) { engine.setPictureSize(feed, shown); });
}

void MediaCall::setMicrophoneOn(bool on)
{
    onEngine([on](MediaEngine& engine) { engine.setMicrophoneOn(on); });
}

void MediaCall::setCameraOn(bool on)
{
    onEngine([on](MediaEngine& engine) { engine.setCameraOn(on); });
}

void MediaCall::setIce(const QList<IceServer>& ice)
{
    onEngine([ice](MediaEngine& engine) { engine.setIce(ice); });
}

void MediaCall::shareScreen(const std::optional<CallDevice>& screen)
{
    onEngine([screen](MediaEngine& engine) { engine.shareScreen(screen); });
}

QImage MediaCall::picture(const QString& feed) const { return m_board.picture(feed); }

void MediaCall::requestStill(const QString& feed, const QString& ask)
{
    onEngine([feed, ask](MediaEngine& engine) { engine.requestStill(feed, ask); });
}

QList<FeedFigures> MediaCall::figures() const { return m_engine ? m_engine->figures() : QList<FeedFigures>(); }

} // namespace Tongguan
