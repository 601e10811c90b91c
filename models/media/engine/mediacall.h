// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/media/engine/devicecatalog.h"
#include "models/media/engine/pictureboard.h"

#include <QThread>

namespace Tongguan {

class MediaEngine;

// A call with GStreamer. What is asked of it is handed to the engine's thread; it never waits, but in its destructor,
// until all of the engine's threads have ended.
class MediaCall final : public CallPort
{
    Q_OBJECT
public:
    explicit MediaCall(QObject* parent = nullptr);
    ~MediaCall() override;

    [[nodiscard]] QStringList missing() const override;
    [[nodiscard]] QList<CallDevice> devices() const override;
    void prepare(const CallSetup& setup) override;
    void playTone(const QString& speaker) override;
    void join(const CallSetup& setup) override;
    void leave() override;
    void setIce(const QList<IceServer>& ice) override;
    void receive(const QJsonObject& message) override;
    void watch(const CallFeed& feed, Layer layer) override;
    void unwatch(const QString& feed) override;
    void setPictureSize(const QString& feed, QSize shown) override;
    void setMicrophoneOn(bool on) override;
    void setCameraOn(bool on) override;
    void shareScreen(const std::optional<CallDevice>& screen) override;
    [[nodiscard]] QImage picture(const QString& feed) const override;
    void requestStill(const QString& feed, const QString& ask) override;
    [[nodiscard]] QList<FeedFigures> figures() const override;

private:
    template <class F>
    void onEngine(F work); // dropped where there is no engine

    DeviceCatalog m_devices;
    PictureBoard m_board;
    QThread m_thread;
    MediaEngine* m_engine = nullptr; // null where GStreamer is not complete
};

} // namespace Tongguan
