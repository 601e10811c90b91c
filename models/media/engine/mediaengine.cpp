// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/mediaengine.h"

#include "models/media/engine/localaddresses.h"

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 250ms;
constexpr int screenBits = 1'200'000, screenRate = 6;

} // namespace

MediaEngine::MediaEngine(DeviceCatalog& devices, PictureBoard& board)
    : m_devices(devices)
    , m_board(board)
    , m_timer(this)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &MediaEngine::tick);
}

MediaEngine::~MediaEngine()
{
    m_watched.clear();
    m_screen.reset();
    m_camera.reset();
}

void MediaEngine::begin()
{
    lookForDevices();
}

void MediaEngine::lookForDevices()
{
    if (m_devices.look())
        Q_EMIT devicesChanged();
}

void MediaEngine::openSpeaker()
{
    if (m_playback)
        return;
    const Result<QByteArray> sink = m_devices.speakerSink(m_setup.speaker);
    if (!sink)
        return; // the call goes on: pictures, chat and levels
    auto playback = std::make_unique<Playback>(nullptr);
    if (playback->start(*sink))
        m_playback = std::move(playback);
}

bool MediaEngine::openCamera()
{
    CaptureSetup setup;
    setup.picture = m_setup.camera;
    setup.sound = m_setup.microphone;
    setup.frame = { { m_setup.width, m_setup.height }, m_setup.framesPerSecond, m_setup.maximumBits, true };
    setup.headset = m_setup.headset;
    m_camera.reset();
    if (setup.picture.kind == CallSource::Kind::None && setup.sound.kind == CallSource::Kind::None)
        return true; // watches only
    m_camera = std::make_unique<Publishing>(u"camera"_s, setup, m_devices, m_board, nullptr);
    connect(m_camera.get(), &Publishing::signalled, this, &MediaEngine::signalled);
    connect(m_camera.get(), &Publishing::up, this, &MediaEngine::joined);
    connect(m_camera.get(), &Publishing::rebuilding, this, &MediaEngine::reconnecting);
    connect(m_camera.get(), &Publishing::failed, this, [this](const Error& error) { QMetaObject::invokeMethod(this, [this, error] { end(error); }, Qt::QueuedConnection); });
    connect(&m_camera->source(), &CapturePipeline::stillTaken, this, &MediaEngine::stillTaken);
    const Done captured = m_camera->capture();
    if (!captured) {
        end(captured.error());
        return false;
    }
    setMicrophoneOn(m_isSoundOn);
    m_camera->source().setPictureOn(m_isPictureOn);
    return true;
}

void MediaEngine::prepare(const CallSetup& setup)
{
    lookForDevices();
    m_setup = setup;
    openSpeaker();
    if (openCamera())
        m_timer.start();
}

void MediaEngine::playTone(const QString& speaker)
{
    lookForDevices();
    const Result<QByteArray> sink = m_devices.speakerSink(speaker);
    if (!sink)
        return; // the list of devices has told it
    m_tone = std::make_unique<Playback>(nullptr);
    (void)m_tone->playTone(*sink);
}

void MediaEngine::join(const CallSetup& setup)
{
    leave();
    lookForDevices();
    m_setup = setup;
    openSpeaker();
    if (!openCamera())
        return;
    m_isJoined = true;
    m_addresses = localAddresses();
    m_timer.start();
    if (!m_camera)
        Q_EMIT joined();
    else if (const Done published = m_camera->publish(way()); !published)
        end(published.error());
}

void MediaEngine::leave()
{
    m_timer.stop();
    m_isJoined = false;
    for (const auto& [feed, watched] : m_watched)
        watched->close();
    m_watched.clear();
    m_chooser = {};
    m_gate = {};
    if (m_screen)
        m_screen->close();
    m_screen.reset();
    if (m_camera)
        m_camera->close();
    m_camera.reset();
    m_playback.reset();
    m_tone.reset();
    m_board.remove({});
    const std::lock_guard lock(m_mutex);
    m_figures.clear();
}

void MediaEngine::end(const Error& error)
{
    leave();
    Q_EMIT failed(error);
}

void MediaEngine::receive(const QJsonObject& message)
{
    const QString peer = message.value(u"peer"_s).toString();
    if (m_camera && peer == m_camera->name())
        return m_camera->receive(message);
    if (m_screen && peer == m_screen->name())
        return m_screen->receive(message);
    for (const auto& [feed, watched] : m_watched) {
        if (watched->receive(message))
            return;
    }
}

Watching* MediaEngine::watching(const QString& feed) const
{
    const auto found = m_watched.find(feed);
    return found == m_watched.end() ? nullptr : found->second.get();
}

void MediaEngine::watch(const CallFeed& feed, Layer layer)
{
    if (!m_isJoined)
        return;
    Watching* watched = watching(feed.id);
    if (!watched) {
        watched = m_watched.emplace(feed.id, std::make_unique<Watching>(feed, way(), m_board, m_playback.get(), nullptr)).first->second.get();
        if (m_watched.size() > 1 && !feed.screen)
            watched->beginLow();
        connect(watched, &Watching::signalled, this, &MediaEngine::signalled);
        connect(watched, &Watching::stillTaken, this, &MediaEngine::stillTaken);
        connect(watched, &Watching::stillFailed, this, &MediaEngine::stillFailed);
        connect(watched, &Watching::lost, this, [this, id = feed.id] { Q_EMIT feedLost(id); });
        connect(watched, &Watching::resumed, this, [this, id = feed.id] { Q_EMIT feedResumed(id); });
    }
    watched->want(feed, layer);
}

void MediaEngine::unwatch(const QString& feed)
{
    const auto found = m_watched.find(feed);
    if (found == m_watched.end())
        return;
    found->second->close();
    m_watched.erase(found);
}

void MediaEngine::setPictureSize(const QString& feed, QSize shown)
{
    if (Watching* const watched = watching(feed))
        watched->show(shown);
}

void MediaEngine::setMicrophoneOn(bool on)
{
    m_isSoundOn = on;
    if (m_camera)
        m_camera->source().setSoundOn(on);
}

void MediaEngine::setCameraOn(bool on)
{
    m_isPictureOn = on;
    if (!m_camera)
        return;
    m_camera->source().setPictureOn(on);
    m_camera->source().requestKeyFrame(Track::High);
    m_camera->source().requestKeyFrame(Track::Low);
}

void MediaEngine::setIce(const QList<IceServer>& ice)
{
    m_setup.ice = ice;
    if (m_camera)
        m_camera->setWay(way());
    if (m_screen)
        m_screen->setWay(way());
    for (const auto& [feed, watched] : m_watched)
        watched->setWay(way());
}

void MediaEngine::shareScreen(const std::optional<CallDevice>& screen)
{
    if (m_screen)
        m_screen->close();
    m_screen.reset();
    if (!screen || !m_isJoined)
        return;
    CaptureSetup setup;
    setup.picture = { screen->id == u"test" ? CallSource::Kind::Test : CallSource::Kind::Device, screen->id == u"test" ? QString() : screen->id };
    setup.frame = { { 1280, 720 }, screenRate, screenBits, false };
    setup.isScreen = true;
    setup.board = u"screen"_s;
    m_screen = std::make_unique<Publishing>(u"screen"_s, setup, m_devices, m_board, nullptr);
    connect(m_screen.get(), &Publishing::signalled, this, &MediaEngine::signalled);
    connect(m_screen.get(), &Publishing::failed, this, [this](const Error& error) {
        // The call goes on without it.
        QMetaObject::invokeMethod(this, [this, error] {
            shareScreen({});
            Q_EMIT stillFailed(u"screen"_s, error);
        }, Qt::QueuedConnection);
    });
    const Done captured = m_screen->capture();
    const Done published = captured ? m_screen->publish(way()) : captured;
    if (!published)
        Q_EMIT m_screen->failed(published.error());
}

void MediaEngine::requestStill(const QString& feed, const QString& ask)
{
    if (Watching* const watched = watching(feed))
        watched->requestStill(ask);
    else if (feed.isEmpty() && m_camera && m_setup.camera.kind != CallSource::Kind::None && m_isPictureOn)
        m_camera->source().requestStill(ask);
    else
        Q_EMIT stillFailed(ask, { ErrorKind::Offline, u"call.still"_s, feed, {} });
}

void MediaEngine::rebuildAll()
{
    Q_EMIT reconnecting();
    for (Publishing* const feed : { m_camera.get(), m_screen.get() }) {
        if (feed && feed->peer())
            feed->rebuild();
    }
    for (const auto& [id, watched] : m_watched)
        watched->rebuild();
}

// With another address the old ways are dead, and this version of GStreamer cannot mend them.
void MediaEngine::watchAddresses(MediaTime now)
{
    if (now - m_addressesAt < 200ms)
        return;
    m_addressesAt = now;
    const QStringList addresses = localAddresses();
    if (addresses == m_addresses || addresses.isEmpty())
        return; // none at all: nothing could be built
    const bool isGone = std::any_of(m_addresses.cbegin(), m_addresses.cend(), [&addresses](const QString& one) { return !addresses.contains(one); });
    m_addresses = addresses;
    if (isGone) // one more is no reason
        rebuildAll();
}

void MediaEngine::tick()
{
    const MediaTime now = mediaNow();
    if (m_isJoined)
        watchAddresses(now);
    const PublishPeer* const up = m_camera ? m_camera->peer() : nullptr;
    const std::optional<int> roundTrip = up ? up->roundTrip() : std::nullopt;
    for (Publishing* const feed : { m_camera.get(), m_screen.get() }) {
        if (feed)
            feed->tick(now);
    }
    for (const auto& [id, watched] : m_watched)
        watched->tick(now, roundTrip, m_gate);
    chooseFeeds(now);
    publishFigures();
}

void MediaEngine::chooseFeeds(MediaTime now)
{
    QList<FeedChooser::Feed> feeds;
    int cameras = 0;
    for (const auto& [id, watched] : m_watched) {
        if (const auto feed = watched->standing(now)) {
            feeds.append(*feed);
            cameras += feed->isScreen ? 0 : 1;
        }
    }
    const QStringList waiting = m_chooser.report(feeds, now, m_gate);
    for (const auto& [id, watched] : m_watched)
        watched->setWaiting(waiting.contains(id), m_chooser.isChoosing());
    if (m_camera)
        m_camera->source().setOthers(cameras);
}

void MediaEngine::publishFigures()
{
    QList<FeedFigures> all;
    if (m_camera) {
        all.append(m_camera->figures());
        if (m_setup.microphone.kind != CallSource::Kind::None)
            Q_EMIT levelChanged({}, all.first().audioLevel);
    }
    for (const auto& [id, watched] : m_watched) {
        all.append(watched->figures());
        Q_EMIT levelChanged(id, all.last().audioLevel);
    }
    const std::lock_guard lock(m_mutex);
    m_figures = all;
}

QList<FeedFigures> MediaEngine::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

} // namespace Tongguan
