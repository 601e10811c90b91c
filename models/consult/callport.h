// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSize>
#include <QStringList>

#include <optional>

namespace Tongguan {

enum class Medium : quint8 { Audio, Video };
enum class Layer : quint8 { High, Low };

struct IceServer {
    QString url, user, credential; // "turn:host:3478?transport=udp"
};

struct CallDevice {
    enum class Kind : quint8 { Camera, Microphone, Speaker, Screen };
    Kind kind = Kind::Camera;
    QString id, name;
};

struct CallSource {
    enum class Kind : quint8 { None, Device, Test }; // Test: a moving picture with a bar code; a known tone
    Kind kind = Kind::None;
    QString device; // "": the first one
};

struct CallSetup {
    CallSource camera, microphone;
    QString speaker;       // "": the first one
    bool headset = false;  // then the echo need not be cancelled
    bool relayOnly = false; // through TURN only
    QList<IceServer> ice;
    int width = 640, height = 480, framesPerSecond = 25;
    int maximumBits = 800'000; // of the high layer, each second
};

// One stream that a room offers. A camera's video comes in two layers, each with its own mid.
struct CallFeed {
    struct Stream {
        QString mid;
        Medium medium = Medium::Audio;
        Layer layer = Layer::High;
        QString codec; // "h264", "vp8", "opus"
    };
    QString id;   // the room's
    QString user; // who it is: account name
    bool screen = false;
    QList<Stream> streams;
};

// What was measured of one feed since the call began. Nothing where it is not known yet.
struct FeedFigures {
    QString feed; // "": what we send
    Layer layer = Layer::High;
    int width = 0, height = 0;
    qint64 frames = 0, framesMissed = 0; // shown; missed: by the counter in test pictures, else by the decoder's count
    double framesPerSecond = 0, lossShare = 0, bitsPerSecond = 0, audioLevel = -100; // decibel of full scale
    qint64 audioBuffers = 0;
    std::optional<int> latencyMilliseconds; // of test pictures only: from drawing to showing
    std::optional<int> roundTripMilliseconds;
    std::optional<int> lipMilliseconds; // of test sources only: how much later the picture is than the sound
    int rebuilds = 0; // how often its way was built anew
    bool isWaiting = false; // the line does not carry its pictures beside those of others: the last one stays, sound goes on
};

// A call as the consultation sees it; models/media implements it with GStreamer, in a plugin that may be absent. It knows
// no network of ours: what is to be told to the room leaves by signalled(), what the room says comes in by receive().
// All signals come on the thread of this object; no function blocks.
class CallPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QStringList missing() const = 0; // parts of the engine that are not installed; empty: it can call
    [[nodiscard]] virtual QList<CallDevice> devices() const = 0;
    virtual void prepare(const CallSetup& setup) = 0; // own picture and sound level, nothing is sent: the device test
    virtual void playTone(const QString& speaker) = 0; // two seconds, known and quiet: the test of the loudspeaker
    virtual void join(const CallSetup& setup) = 0;    // publishes; watches nothing until told to
    virtual void leave() = 0;
    virtual void setIce(const QList<IceServer>& ice) = 0; // for ways that are built from now on: the credentials of join() run out

    virtual void receive(const QJsonObject& message) = 0; // see resources/api/openapi.yaml, "RoomMessage"
    virtual void watch(const CallFeed& feed, Layer layer) = 0; // again with another layer: switches
    virtual void unwatch(const QString& feed) = 0;
    virtual void setPictureSize(const QString& feed, QSize shown) = 0; // picks the layer that is enough for it

    virtual void setMicrophoneOn(bool on) = 0;
    virtual void setCameraOn(bool on) = 0;
    virtual void shareScreen(const std::optional<CallDevice>& screen) = 0; // nothing: ends it

    [[nodiscard]] virtual QImage picture(const QString& feed) const = 0; // the last one; "": our own; null where there is none
    // The next whole picture in full resolution, with its time in milliseconds UTC. Asks for a key frame first.
    virtual void requestStill(const QString& feed, const QString& ask) = 0;
    [[nodiscard]] virtual QList<FeedFigures> figures() const = 0;

Q_SIGNALS:
    void signalled(const QJsonObject& message);
    void pictureChanged(const QString& feed);
    void levelChanged(const QString& feed, double decibel); // "": our own microphone
    void stillTaken(const QString& ask, const QImage& picture, qint64 utcMilliseconds);
    void stillFailed(const QString& ask, Tongguan::Error error);
    void feedLost(const QString& feed);   // nothing came for two seconds
    void feedResumed(const QString& feed);
    void reconnecting(); // the way to the room is built anew
    void devicesChanged(); // devices() gives another list: the first look takes a moment, and things are plugged in
    void joined();
    void failed(Tongguan::Error error); // "call.*"; the call is over
};

} // namespace Tongguan
