// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>

namespace Tongguan {

using MediaTime = std::chrono::milliseconds; // since any fixed moment

// What the far end told of the way there, for the last quarter of a second or so.
struct LineReport {
    double sentBits = 0; // each second, all that left: with repeats and headers
    double arrivedBits = 0; // each second; 0 where it was not told
    double loss = 0; // share of packets
    std::optional<double> delayGrowth; // milliseconds that the packets of this report came later than those before
    std::optional<double> roundTrip; // milliseconds; each answer of the far end is told once
};

//  Growing --queue grows--> Holding (after a cut) --quiet for a second--> Growing
// How much may be sent: grows while the line keeps up, falls below what arrived as soon as packets begin to queue. Loss
// alone is no sign of a full line (radio loses packets, too): it stops growth, and cuts only where it is heavy.
class RateController final
{
public:
    struct Limits {
        double least = 100'000, most = 1'200'000, start = 300'000;
    };
    explicit RateController(Limits limits);

    void report(const LineReport& line, MediaTime now);
    void noteSilence(MediaTime now); // nothing has been heard of the far end since the last report
    void setMost(double bits);

    [[nodiscard]] double target() const { return m_target; }
    [[nodiscard]] double queueMilliseconds() const { return m_queue; } // estimate
    [[nodiscard]] bool isCongested() const { return m_congested; }

private:
    void estimateQueue(const LineReport& line, MediaTime now);
    void cut(const LineReport& line, MediaTime now);
    void grow(const LineReport& line, double seconds);

    Limits m_limits;
    double m_target;
    double m_queue = 0, m_growth = 0, m_above = 0, m_loss = 0;
    double m_ceiling = 0; // what arrived when the line was last full; 0: never
    double m_fastest = 0, m_fastestBefore = 0; // least round trip of this window and the one before
    std::optional<MediaTime> m_last, m_cutAt, m_ceilingAt, m_windowFrom;
    bool m_congested = false, m_isFull = false, m_silenceCounted = false;
};

} // namespace Tongguan
