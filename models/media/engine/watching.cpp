// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/watching.h"

#include "models/media/bitplan.h"
#include "models/media/engine/publishing.h"

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr MediaTime quietFor = 2'000ms, blankFor = 2'000ms, stillWithin = 4'000ms;

} // namespace

Watching::Watching(CallFeed feed, PeerWay way, PictureBoard& board, Playback* playback, QObject* parent)
    : QObject(parent)
    , m_feed(std::move(feed))
    , m_way(std::move(way))
    , m_board(board)
    , m_playback(playback)
{
    m_figures.feed = m_feed.id;
}

Watching::~Watching()
{
    m_sound.peer.reset();
    m_picture.peer.reset();
    if (m_playback)
        m_playback->remove(m_feed.id);
    m_board.remove(m_feed.id);
}

// The layer that was asked for, else the one there is.
QString Watching::midOf(Medium medium, Layer layer) const
{
    QString other;
    for (const CallFeed::Stream& stream : m_feed.streams) {
        if (stream.medium != medium)
            continue;
        if (medium == Medium::Audio || stream.layer == layer)
            return stream.mid;
        other = stream.mid;
    }
    return other;
}

void Watching::want(const CallFeed& feed, Layer layer)
{
    m_feed = feed;
    m_chooser.want(layer);
    const QString sound = midOf(Medium::Audio, layer), picture = midOf(Medium::Video, m_chooser.layer());
    if (!m_sound.peer && !sound.isEmpty())
        open(m_sound, Medium::Audio, sound);
    if (!m_figures.isWaiting && !m_picture.peer && !picture.isEmpty() && picture != m_sound.mid)
        open(m_picture, Medium::Video, picture);
}

void Watching::show(QSize size)
{
    m_chooser.show(size);
    m_area = qint64(size.width()) * size.height();
}

void Watching::setWaiting(bool on, bool isHeld)
{
    m_chooser.hold(isHeld);
    if (std::exchange(m_figures.isWaiting, on) == on)
        return;
    if (on)
        return shut(m_picture);
    const QString picture = midOf(Medium::Video, m_chooser.layer());
    if (!m_picture.peer && !picture.isEmpty() && picture != m_sound.mid)
        open(m_picture, Medium::Video, picture);
}

std::optional<FeedChooser::Feed> Watching::standing(MediaTime now) const
{
    const QString least = midOf(Medium::Video, Layer::Low);
    if (least.isEmpty() || least == m_sound.mid)
        return std::nullopt;
    const ReceivePeer* const peer = m_picture.peer && m_picture.peer->isConnected() ? m_picture.peer.get() : nullptr;
    const bool isBlank = peer && now - peer->pictureAt() > blankFor && now - peer->packetAt() < 1'000ms;
    return FeedChooser::Feed { m_feed.id, m_area, m_feed.screen, !peer || m_picture.current == least, isBlank, m_figures.lossShare, queue(now) };
}

void Watching::open(Way& way, Medium medium, const QString& mid)
{
    way.mid = way.current = mid;
    way.again.reset();
    const QString name = u"watch/%1/%2"_s.arg(m_feed.id, mid);
    way.peer = std::make_unique<ReceivePeer>(name, m_way, m_feed.id, m_board, nullptr);
    connect(way.peer.get(), &Peer::signalled, this, &Watching::signalled);
    connect(way.peer.get(), &Pipeline::broken, this, [&way] { way.again = mediaNow() + 2'000ms; });
    connect(way.peer.get(), &ReceivePeer::stillTaken, this, [this](const QString& ask, const QImage& picture, qint64 utc) {
        m_stills.removeIf([&ask](const Still& still) { return still.ask == ask; });
        m_chooser.demandWhole(!m_stills.isEmpty());
        Q_EMIT stillTaken(ask, picture, utc);
    });
    way.peer->setDelay(m_delay.milliseconds(), m_delay.untilShown());
    if (!way.peer->start()) {
        way.again = mediaNow() + 5'000ms;
        return;
    }
    if (m_playback && medium == Medium::Audio)
        way.peer->setSoundOutlet([playback = m_playback, id = m_feed.id](GstSample* sample) { playback->play(id, sample); });
    Q_EMIT signalled({ { u"peer"_s, name }, { u"kind"_s, u"watch"_s }, { u"feed"_s, m_feed.id }, { u"mid"_s, mid } });
}

void Watching::shut(Way& way)
{
    if (!way.peer)
        return;
    const ReceiveFigures last = way.peer->take();
    way.before.frames += last.frames;
    way.before.missed += last.missed;
    way.before.soundBuffers += last.soundBuffers;
    const QString name = way.peer->name();
    way.peer.reset();
    Q_EMIT signalled({ { u"peer"_s, name }, { u"kind"_s, u"close"_s } });
}

void Watching::close()
{
    shut(m_sound);
    shut(m_picture);
}

void Watching::rebuild()
{
    ++m_figures.rebuilds;
    m_bytesBefore = 0;
    for (Way* const way : { &m_sound, &m_picture }) {
        if (!way->peer)
            continue;
        shut(*way);
        open(*way, way == &m_sound ? Medium::Audio : Medium::Video, way->current);
    }
}

bool Watching::receive(const QJsonObject& message)
{
    const QString peer = message.value(u"peer"_s).toString(), kind = message.value(u"kind"_s).toString();
    for (Way* const way : { &m_sound, &m_picture }) {
        if (!way->peer || way->peer->name() != peer)
            continue;
        if (kind == u"hangup"_s || kind == u"refused"_s)
            way->again = mediaNow() + (kind == u"hangup"_s ? 1'000ms : 5'000ms);
        else if (kind == u"closed"_s)
            way->peer.reset();
        else
            way->peer->receive(message);
        return true;
    }
    return false;
}

void Watching::requestStill(const QString& ask)
{
    ReceivePeer* const peer = m_picture.peer ? m_picture.peer.get() : m_sound.peer.get(); // one peer for both, where a room bundles
    if (!peer || m_figures.isWaiting) {
        Q_EMIT stillFailed(ask, { ErrorKind::Offline, u"call.still"_s, m_feed.id, {} });
        return;
    }
    // Of the high layer, whatever is shown now; not from a line that could not carry it.
    const bool isLow = m_picture.peer && m_picture.current != midOf(Medium::Video, Layer::High);
    m_chooser.demandWhole(true);
    const bool comesHigher = isLow && m_chooser.layer() == Layer::High;
    m_stills.append({ ask, mediaNow() + stillWithin });
    peer->requestStill(ask, comesHigher ? QSize(0, m_figures.height + 1) : QSize());
}

void Watching::expireStills(MediaTime now)
{
    while (!m_stills.isEmpty() && now > m_stills.first().until)
        Q_EMIT stillFailed(m_stills.takeFirst().ask, { ErrorKind::Offline, u"call.still"_s, m_feed.id, {} });
    m_chooser.demandWhole(!m_stills.isEmpty());
}

void Watching::tend(Way& way, Medium medium, MediaTime now)
{
    if (!way.peer)
        return;
    way.peer->tick(now);
    const bool isDead = way.peer->isConnected() ? now - way.peer->heardAt() > wayDead : now - way.peer->born() > waySetUp;
    if (isDead || (way.again && now >= *way.again)) {
        ++m_figures.rebuilds;
        m_bytesBefore = 0;
        shut(way);
        open(way, medium, way.current);
    }
}

void Watching::chooseLayer(MediaTime now, TrialGate& gate)
{
    if (!m_picture.peer || !m_picture.peer->isConnected())
        return;
    // A way that is dead altogether says nothing of the layer.
    if (now - m_picture.peer->heardAt() < 1'000ms)
        m_chooser.report(m_picture.peer->loss(), now - m_picture.peer->pictureAt() < 1'000ms, m_figures.width == lowWidthAlone, queue(now), now, gate);
    const QString mid = midOf(Medium::Video, m_chooser.layer());
    if (mid.isEmpty() || mid == m_picture.current)
        return;
    m_picture.current = mid;
    m_picture.peer->expectJump();
    Q_EMIT signalled({ { u"peer"_s, m_picture.peer->name() }, { u"kind"_s, u"switch"_s }, { u"feed"_s, m_feed.id }, { u"mid"_s, mid } });
}

void Watching::tick(MediaTime now, std::optional<int> roundTrip, TrialGate& gate)
{
    tend(m_sound, Medium::Audio, now);
    tend(m_picture, Medium::Video, now);
    chooseLayer(now, gate);
    expireStills(now);
    m_figures.roundTripMilliseconds = roundTrip;
    double loss = 0;
    for (const Way* const way : { &m_sound, &m_picture })
        loss = std::max(loss, way->peer ? way->peer->loss() : 0.0);
    m_figures.lossShare = loss;
    if (m_delay.report(loss, roundTrip.value_or(50), now)) {
        for (const Way* const way : { &m_sound, &m_picture }) {
            if (way->peer)
                way->peer->setDelay(m_delay.milliseconds(), m_delay.untilShown());
        }
    }
    measure(now);
    noteLiveness(now);
}

void Watching::measure(MediaTime now)
{
    const ReceiveFigures sound = m_sound.peer ? m_sound.peer->take() : ReceiveFigures();
    const ReceiveFigures picture = m_picture.peer ? m_picture.peer->take() : ReceiveFigures();
    m_figures.audioBuffers = m_sound.before.soundBuffers + m_picture.before.soundBuffers + sound.soundBuffers + picture.soundBuffers;
    m_figures.frames = m_sound.before.frames + m_picture.before.frames + sound.frames + picture.frames;
    m_figures.framesMissed = m_sound.before.missed + m_picture.before.missed + sound.missed + picture.missed;
    m_figures.audioLevel = std::max(sound.level, picture.level);
    m_figures.layer = m_picture.peer && m_picture.current != midOf(Medium::Video, Layer::High) ? Layer::Low : Layer::High;
    const ReceiveFigures& shown = picture.frames > 0 ? picture : sound;
    if (!shown.size.isEmpty()) {
        m_figures.width = shown.size.width();
        m_figures.height = shown.size.height();
    }
    if (shown.latency)
        m_figures.latencyMilliseconds = shown.latency;
    if (shown.flashAt)
        m_lips.flash(*shown.flashAt);
    if (sound.beepAt || picture.beepAt)
        m_lips.beep(sound.beepAt ? *sound.beepAt : *picture.beepAt);
    m_figures.lipMilliseconds = m_lips.milliseconds();
    const qint64 bytes = (m_sound.peer ? m_sound.peer->bytesIn() : 0) + (m_picture.peer ? m_picture.peer->bytesIn() : 0);
    const double seconds = m_measured ? std::chrono::duration<double>(now - *m_measured).count() : 0;
    if (seconds > 0) {
        m_figures.bitsPerSecond = m_figures.bitsPerSecond * 0.7 + 0.3 * double(std::max<qint64>(0, bytes - m_bytesBefore)) * 8 / seconds;
        m_figures.framesPerSecond = m_figures.framesPerSecond * 0.7 + 0.3 * double(m_figures.frames - m_framesBefore) / seconds;
    }
    m_measured = now;
    m_bytesBefore = bytes;
    m_framesBefore = m_figures.frames;
}

void Watching::noteLiveness(MediaTime now)
{
    MediaTime last { 0 };
    for (const Way* const way : { &m_sound, &m_picture })
        last = std::max(last, way->peer ? way->peer->packetAt() : MediaTime(0));
    const bool isLost = now - last > quietFor && (m_sound.peer || m_picture.peer);
    if (isLost == m_isLost)
        return;
    m_isLost = isLost;
    if (isLost)
        Q_EMIT lost();
    else
        Q_EMIT resumed();
}

} // namespace Tongguan
