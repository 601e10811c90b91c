// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/barcode.h"
#include "models/media/engine/peer.h"
#include "models/media/engine/pictureboard.h"
#include "models/media/queuesensor.h"
#include "models/media/testsound.h"

#include <gst/app/gstappsink.h>

#include <functional>
#include <mutex>

namespace Tongguan {

// What a watch peer has measured; totals since it was built.
struct ReceiveFigures {
    qint64 frames = 0, missed = 0, soundBuffers = 0;
    QSize size;
    std::optional<int> latency; // median of the last pictures
    std::optional<qint64> flashAt, beepAt; // since the last look, nanoseconds of running time
    double level = -100; // since the last look
};

// Takes one stream of a feed from the room: pictures to the board, sound to the loudspeaker. One webrtcbin for each
// stream: Janus maps the reports of sound and picture in one connection wrongly.
class ReceivePeer final : public Peer
{
    Q_OBJECT
public:
    using SoundOutlet = std::function<void(GstSample* sample)>; // on GStreamer's threads

    ReceivePeer(const QString& name, const PeerWay& way, QString feed, PictureBoard& board, QObject* parent);
    ~ReceivePeer() override;

    [[nodiscard]] Done start();
    void setSoundOutlet(SoundOutlet outlet);
    void setDelay(int milliseconds, int untilShown);
    void requestKeyFrame();
    void requestStill(const QString& ask, QSize atLeast); // the next key frame's picture
    void tick(MediaTime now); // key-frame watchdog, loss
    void expectJump() { m_jump = true; } // the layer changes: counters of test pictures begin anew

    [[nodiscard]] ReceiveFigures take();
    [[nodiscard]] bool hasPicture() const { return m_hasVideo; }
    [[nodiscard]] MediaTime pictureAt() const { return MediaTime(m_pictureAt.load()); }
    [[nodiscard]] MediaTime packetAt() const { return MediaTime(m_packetAt.load()); }
    [[nodiscard]] double loss() const { return m_loss; } // before repeats, smoothed
    [[nodiscard]] double queueMilliseconds(MediaTime now);
    [[nodiscard]] qint64 keyFramesAsked() const { return m_keyFramesAsked; }

Q_SIGNALS:
    void stillTaken(const QString& ask, const QImage& picture, qint64 utcMilliseconds);

private:
    void describe(const QString& sdp) override;
    void elementAdded(GstElement* element, const QByteArray& kind) override;
    void addChain(GstPad* pad);
    void showPicture(GstSample* sample);
    void noteCode(const std::optional<BarCode>& code, QSize size, qint64 utc);
    void countLoss(MediaTime now);
    static void onNewTransceiver(GstElement* webrtc, GObject* transceiver, gpointer self);
    static void onPad(GstElement* webrtc, GstPad* pad, gpointer self);
    static GstPadProbeReturn onPacket(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    static GstPadProbeReturn onUnit(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    static GstFlowReturn onPicture(GstAppSink* sink, gpointer self);
    static GstFlowReturn onSound(GstAppSink* sink, gpointer self);

    struct Ask {
        QString ask;
        QSize atLeast;
        GstClockTime from = GST_CLOCK_TIME_NONE; // of the key frame; none: it has not come
    };
    QString m_feed;
    PictureBoard& m_board;
    std::mutex m_mutex; // of what follows, up to m_ring
    SoundOutlet m_sound;
    ReceiveFigures m_figures;
    LevelMeter m_level;
    BeepMeter m_beeps;
    QueueSensor m_queue;
    QList<Ask> m_asks;
    std::optional<quint32> m_counter;
    bool m_wasFlash = true;
    std::vector<int> m_latencies;
    std::vector<GstRef<GstElement>> m_ring; // jitter buffers
    GstRef<GstPad> m_videoPad;
    std::atomic<bool> m_hasVideo = false, m_hasAudio = false, m_jump = false;
    std::atomic<int> m_videoPayload = -1; // of the first m-line with pictures: more of them are not shown
    std::atomic<qint64> m_pictureAt, m_packetAt, m_delay;
    MediaTime m_askedAt { 0 }, m_lossAt { 0 };
    qint64 m_keyFramesAsked = 0, m_lostBefore = 0, m_gotBefore = 0;
    double m_loss = 0;
};

} // namespace Tongguan
