// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/publishing.h"
#include "models/media/engine/watching.h"

#include <QTimer>

#include <map>

namespace Tongguan {

// The call itself. Lives on a thread of its own with all pipelines, because stopping one may take a while; MediaCall
// speaks to it by queued calls and hears its signals.
class MediaEngine final : public QObject
{
    Q_OBJECT
public:
    MediaEngine(DeviceCatalog& devices, PictureBoard& board);
    ~MediaEngine() override;

    void begin(); // first thing on its thread
    void prepare(const CallSetup& setup);
    void playTone(const QString& speaker);
    void join(const CallSetup& setup);
    void leave();
    void setIce(const QList<IceServer>& ice);
    void receive(const QJsonObject& message);
    void watch(const CallFeed& feed, Layer layer);
    void unwatch(const QString& feed);
    void setPictureSize(const QString& feed, QSize shown);
    void setMicrophoneOn(bool on);
    void setCameraOn(bool on);
    void shareScreen(const std::optional<CallDevice>& screen);
    void requestStill(const QString& feed, const QString& ask);

    [[nodiscard]] QList<FeedFigures> figures() const; // from any thread

Q_SIGNALS:
    void signalled(const QJsonObject& message);
    void levelChanged(const QString& feed, double decibel);
    void stillTaken(const QString& ask, const QImage& picture, qint64 utcMilliseconds);
    void stillFailed(const QString& ask, const Tongguan::Error& error);
    void feedLost(const QString& feed);
    void feedResumed(const QString& feed);
    void reconnecting();
    void devicesChanged();
    void joined();
    void failed(const Tongguan::Error& error);

private:
    [[nodiscard]] bool openCamera();
    [[nodiscard]] PeerWay way() const { return { m_setup.ice, m_setup.relayOnly }; }
    void openSpeaker();
    void lookForDevices();
    void tick();
    void watchAddresses(MediaTime now);
    void rebuildAll();
    void chooseFeeds(MediaTime now);
    void publishFigures();
    void end(const Error& error);
    [[nodiscard]] Watching* watching(const QString& feed) const;

    DeviceCatalog& m_devices;
    PictureBoard& m_board;
    CallSetup m_setup;
    bool m_isJoined = false;
    std::unique_ptr<Playback> m_playback; // outlives who plays into it
    std::unique_ptr<Playback> m_tone; // the last one played
    std::unique_ptr<Publishing> m_camera, m_screen;
    std::map<QString, std::unique_ptr<Watching>> m_watched;
    FeedChooser m_chooser;
    TrialGate m_gate;
    QTimer m_timer;
    QStringList m_addresses;
    MediaTime m_addressesAt { 0 };
    bool m_isSoundOn = true, m_isPictureOn = true;
    mutable std::mutex m_mutex;
    QList<FeedFigures> m_figures;
};

} // namespace Tongguan
