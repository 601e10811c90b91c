// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/bitplan.h"
#include "models/media/engine/devicecatalog.h"
#include "models/media/engine/pictureboard.h"
#include "models/media/engine/pipeline.h"
#include "models/media/testsound.h"
#include "models/media/trialgate.h"

#include <gst/app/gstappsink.h>

#include <atomic>
#include <functional>
#include <mutex>

namespace Tongguan {

// What a capture gives, each to be sent in an m-line of its own, in this order.
enum class Track : quint8 { Audio, High, Low };

struct CaptureSetup {
    CallSource picture, sound;
    PlanFrame frame;
    bool headset = false;
    bool isScreen = false;
    QString board; // under which the own picture is kept; see PictureBoard
};

// Camera or screen and microphone, or their test sources, encoded: sound as Opus, pictures in one layer or two. It knows
// nothing of the network: a peer takes the packets over, and may be built anew meanwhile.
class CapturePipeline final : public Pipeline
{
    Q_OBJECT
public:
    using Outlet = std::function<void(Track track, GstSample* sample)>; // on GStreamer's threads

    CapturePipeline(CaptureSetup setup, const DeviceCatalog& devices, PictureBoard& board, QObject* parent);
    ~CapturePipeline() override;

    [[nodiscard]] Done start(int bits); // what may be sent at first
    [[nodiscard]] QList<Track> tracks() const { return m_tracks; }
    [[nodiscard]] const CaptureSetup& setup() const { return m_setup; }
    void setOutlet(Outlet outlet);
    void setOthers(int cameras) { m_setup.frame.others = cameras; } // in the room, beside this one; heard with the next target
    void setTarget(double bits, bool isSlow); // slow: key frames are dear
    void requestKeyFrame(Track track); // from any thread
    void setSoundOn(bool on) { m_isSoundOn = on; } // off: silence is sent
    void setPictureOn(bool on);
    void requestStill(const QString& ask);
    [[nodiscard]] double takeLevel();
    [[nodiscard]] qint64 frames() const { return m_frames; } // encoded, of the high layer
    [[nodiscard]] qint64 lowFrames() const { return m_lowFrames; }
    [[nodiscard]] qint64 soundPackets() const { return m_packets; }
    [[nodiscard]] const BitPlan& plan() const { return m_plan; }

Q_SIGNALS:
    void stillTaken(const QString& ask, const QImage& picture, qint64 utcMilliseconds);

private:
    struct Branch { // what a pad of a layer needs to know, on GStreamer's threads
        CapturePipeline* capture = nullptr;
        Track track = Track::High;
        quint32 counter = 0, passed = 0;
        bool isHalved = false; // every second picture only
        std::atomic<bool> isResting = false;
    };
    [[nodiscard]] Result<QByteArray> description() const;
    [[nodiscard]] Result<QByteArray> pictureSource() const;
    [[nodiscard]] Result<QByteArray> soundSource() const;
    [[nodiscard]] QByteArray layer(Track track, const BitPlan::Video& video) const;
    void connectPads();
    void apply(Track track, const BitPlan::Video& video, bool isSlow);
    static GstPadProbeReturn onRawPicture(GstPad* pad, GstPadProbeInfo* info, gpointer branch);
    static GstPadProbeReturn onRawSound(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    static GstFlowReturn onEncoded(GstAppSink* sink, gpointer branch);
    static GstFlowReturn onPreview(GstAppSink* sink, gpointer self);

    CaptureSetup m_setup;
    const DeviceCatalog& m_devices;
    PictureBoard& m_board;
    QList<Track> m_tracks;
    BitPlan m_plan;
    TrialGate m_gate; // of the high layer
    Branch m_high, m_low, m_preview, m_sound;
    std::mutex m_mutex; // of the two below
    Outlet m_outlet;
    QStringList m_asks;
    LevelMeter m_level; // likewise
    std::atomic<bool> m_isSoundOn = true;
    std::atomic<qint64> m_frames = 0, m_lowFrames = 0, m_packets = 0;
};

} // namespace Tongguan
