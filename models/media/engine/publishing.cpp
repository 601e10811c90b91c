// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/publishing.h"

namespace Tongguan {

Publishing::Publishing(QString name, CaptureSetup setup, const DeviceCatalog& devices, PictureBoard& board, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_capture(std::make_unique<CapturePipeline>(std::move(setup), devices, board, nullptr))
{
    connect(m_capture.get(), &Pipeline::broken, this, &Publishing::failed);
}

Publishing::~Publishing() = default;

Done Publishing::capture()
{
    return m_capture->isPlaying() ? Done() : m_capture->start(300'000);
}

Done Publishing::publish(const PeerWay& way)
{
    m_way = way;
    m_rebuildAt.reset();
    m_peer.reset(); // the old one first: there is one outlet
    m_peer = std::make_unique<PublishPeer>(m_name, way, *m_capture, nullptr);
    connect(m_peer.get(), &Peer::signalled, this, &Publishing::signalled);
    connect(m_peer.get(), &Peer::connected, this, &Publishing::up);
    connect(m_peer.get(), &Pipeline::broken, this, [this] { m_rebuildAt = mediaNow() + MediaTime(2'000); });
    return m_peer->start();
}

void Publishing::close()
{
    if (!m_peer)
        return;
    m_peer.reset();
    Q_EMIT signalled({ { u"peer"_s, m_name }, { u"kind"_s, u"close"_s } });
}

void Publishing::rebuild()
{
    ++m_figures.rebuilds;
    Q_EMIT rebuilding();
    if (const Done built = publish(m_way); !built)
        Q_EMIT failed(built.error());
}

void Publishing::receive(const QJsonObject& message)
{
    const QString kind = message.value(u"kind"_s).toString();
    if (kind == u"hangup"_s) {
        if (!m_rebuildAt)
            m_rebuildAt = mediaNow() + MediaTime(1'000);
    } else if (kind == u"refused"_s) {
        Q_EMIT failed({ ErrorKind::Refused, u"call."_s + message.value(u"code"_s).toString(), message.value(u"detail"_s).toString(), m_name });
    } else if (m_peer) {
        m_peer->receive(message);
    }
}

void Publishing::tick(MediaTime now)
{
    if (m_peer) {
        m_peer->tick(now);
        const bool isDead = m_peer->isConnected() ? now - m_peer->heardAt() > wayDead : now - m_peer->born() > waySetUp;
        if (isDead || (m_rebuildAt && now >= *m_rebuildAt))
            rebuild();
    }
    measure(now);
}

void Publishing::measure(MediaTime now)
{
    const double seconds = m_measured ? std::chrono::duration<double>(now - *m_measured).count() : 0;
    const BitPlan& plan = m_capture->plan();
    m_figures.layer = plan.high.bits > 0 ? Layer::High : Layer::Low;
    m_figures.width = (plan.high.bits > 0 ? plan.high : plan.low).size.width();
    m_figures.height = (plan.high.bits > 0 ? plan.high : plan.low).size.height();
    m_figures.frames = m_capture->frames();
    m_figures.audioBuffers = m_capture->soundPackets();
    m_figures.audioLevel = m_capture->takeLevel();
    if (seconds > 0)
        m_figures.framesPerSecond = m_figures.framesPerSecond * 0.7 + 0.3 * double(m_figures.frames - m_framesBefore) / seconds;
    m_framesBefore = m_figures.frames;
    m_measured = now;
    m_figures.bitsPerSecond = m_peer ? m_peer->bitsSent() : 0;
    m_figures.lossShare = m_peer ? m_peer->loss() : 0;
    m_figures.roundTripMilliseconds = m_peer ? m_peer->roundTrip() : std::nullopt;
}

} // namespace Tongguan
