// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/capturepipeline.h"
#include "models/media/engine/peer.h"
#include "models/media/rtxbudget.h"

#include <mutex>

namespace Tongguan {

// Sends what a capture gives to the room: sound, high layer, low layer, each an m-line, in this order. Packets flow from
// the moment that the way is up, beginning with a key frame.
class PublishPeer final : public Peer
{
    Q_OBJECT
public:
    PublishPeer(const QString& name, const PeerWay& way, CapturePipeline& capture, QObject* parent);
    ~PublishPeer() override;

    [[nodiscard]] Done start();
    void tick(MediaTime now); // four times a second: measures, steers, and tells the capture
    [[nodiscard]] std::optional<int> roundTrip() const { return m_roundTrip; }
    [[nodiscard]] double loss() const { return m_loss; }
    [[nodiscard]] double bitsSent() const { return m_bitsSent; }
    [[nodiscard]] const RateController& rate() const { return m_rate; }
    [[nodiscard]] qint64 repeatsRefused() const { return m_refused; }

private:
    void elementAdded(GstElement* element, const QByteArray& kind) override;
    void configureLines();
    void push(Track track, GstSample* sample);
    [[nodiscard]] LineReport measure(MediaTime now);
    void readReports();
    static GstPadProbeReturn onUpstream(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    static GstPadProbeReturn onRepeatAsked(GstPad* pad, GstPadProbeInfo* info, gpointer self);

    struct Line {
        GstRef<GstElement> source;
        Track track = Track::Audio;
        quint32 number = 0; // SSRC
    };
    CapturePipeline& m_capture;
    std::vector<Line> m_lines; // not changed while packets flow
    RateController m_rate;
    std::mutex m_budgetMutex;
    RtxBudget m_budget;
    std::atomic<qint64> m_refused = 0;
    std::atomic<bool> m_isOpen = false;
    std::array<std::atomic<bool>, 3> m_isStarted {}; // by track; pictures begin with a key frame
    std::optional<int> m_roundTrip;
    guint m_answered = 0;
    bool m_isRoundTripNew = false;
    std::optional<MediaTime> m_measured;
    qint64 m_bytesBefore = 0;
    double m_loss = 0, m_bitsSent = 0, m_reportedLoss = 0;
};

} // namespace Tongguan
