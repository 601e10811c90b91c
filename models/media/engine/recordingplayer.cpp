// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/recordingplayer.h"

#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/recordingreel.h"

namespace Tongguan {

RecordingPlayer::RecordingPlayer(QByteArray sink, QObject* parent)
    : RecordingPort(parent)
    , m_sink(std::move(sink))
{
    (void)MediaRuntime::instance(); // GStreamer is started
    m_thread.setObjectName(u"recording"_s);
}

RecordingPlayer::~RecordingPlayer() { close(); }

template <class F>
void RecordingPlayer::onReel(F work)
{
    if (m_reel)
        QMetaObject::invokeMethod(m_reel, [reel = m_reel, work] { work(*reel); }, Qt::QueuedConnection);
}

void RecordingPlayer::open(const QByteArray& bytes)
{
    close();
    auto* const reel = new RecordingReel(bytes, m_sink);
    m_reel = reel;
    reel->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, reel, &RecordingReel::begin);
    connect(&m_thread, &QThread::finished, reel, &QObject::deleteLater);
    // Of one that is closed nothing more is told, though it may be on its way.
    const auto isOurs = [this, opening = ++m_openings] { return m_reel && m_openings == opening; };
    connect(reel, &RecordingReel::opened, this, [this, isOurs](qint64 length) {
        if (!isOurs())
            return;
        m_length = length;
        Q_EMIT opened();
    });
    connect(reel, &RecordingReel::pictureChanged, this, [this, isOurs] {
        if (isOurs())
            Q_EMIT pictureChanged();
    });
    connect(reel, &RecordingReel::positionChanged, this, [this, isOurs](qint64 milliseconds) {
        if (isOurs())
            Q_EMIT positionChanged(milliseconds);
    });
    connect(reel, &RecordingReel::ended, this, [this, isOurs] {
        if (!isOurs())
            return;
        m_isPlaying = false;
        Q_EMIT ended();
    });
    connect(reel, &RecordingReel::failed, this, [this, isOurs](const Error& error) {
        if (!isOurs())
            return;
        close();
        Q_EMIT failed(error);
    });
    m_thread.start();
    setVolume(m_volume);
}

void RecordingPlayer::close()
{
    m_reel = nullptr;
    m_isPlaying = false;
    m_length = 0;
    m_thread.quit();
    m_thread.wait();
}

void RecordingPlayer::play()
{
    m_isPlaying = m_reel != nullptr;
    onReel([](RecordingReel& reel) { reel.setPlaying(true); });
}

void RecordingPlayer::pause()
{
    m_isPlaying = false;
    onReel([](RecordingReel& reel) { reel.setPlaying(false); });
}

void RecordingPlayer::seek(qint64 milliseconds)
{
    onReel([milliseconds](RecordingReel& reel) { reel.seek(milliseconds); });
}

void RecordingPlayer::setVolume(double share)
{
    m_volume = share;
    onReel([share](RecordingReel& reel) { reel.setVolume(share); });
}

QImage RecordingPlayer::picture() const { return m_reel ? m_reel->shown().picture : QImage(); }
qint64 RecordingPlayer::position() const { return m_reel ? m_reel->shown().position : 0; }

} // namespace Tongguan
