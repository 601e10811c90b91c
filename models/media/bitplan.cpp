// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/bitplan.h"

#include <algorithm>

namespace Tongguan {
namespace {

constexpr double audioOnTheWire = 52'000; // 32 kbit/s and the headers of 50 packets
constexpr double packetTax = 0.94; // what headers leave of video
constexpr int lowLeast = 60'000, lowMost = 120'000, lowMostOfMany = 72'000, lowMostAlone = 200'000; // two of many and their sounds: 258 kbit/s
constexpr int highOn = 150'000, highOff = 100'000;

QSize evenSize(QSize size) { return { size.width() & ~1, size.height() & ~1 }; }

QSize lowSize(int width, const PlanFrame& frame)
{
    const bool isWide = frame.size.width() * 3 > frame.size.height() * 4; // stays wide
    return evenSize({ width, isWide ? width * frame.size.height() / frame.size.width() : width * 3 / 4 });
}

// A large picture with few bits is mud: smaller steps, and back up only with room to spare.
QSize highSize(int bits, const PlanFrame& frame, QSize before)
{
    const QSize half = evenSize(frame.size / 2), twoThirds = evenSize(frame.size * 2 / 3);
    if (frame.size.height() <= 480)
        return frame.size;
    const double pixels = double(frame.size.width()) * frame.size.height();
    const double slack = before == frame.size || before.isEmpty() ? 0.85 : 1.0;
    if (bits >= pixels * 0.6 * slack)
        return frame.size;
    return bits >= pixels * 0.3 ? twoThirds : half;
}

int lowRate(int bits, const PlanFrame& frame) { return std::min(bits < 70'000 ? 10 : bits < 150'000 ? 12 : 15, frame.framesPerSecond); }

int highRate(int bits, int most, int before)
{
    const int wanted = bits >= 260'000 ? 25 : bits >= 140'000 ? 15 : 12;
    const bool isStepUp = before > 0 && wanted > before;
    const int settled = isStepUp && bits < (before == 12 ? 170'000 : 310'000) ? before : wanted;
    return std::min(settled, most);
}

} // namespace

double mostBits(const PlanFrame& frame)
{
    return audioOnTheWire + (frame.maximumBits + (frame.isLayered ? lowMost : 0)) / packetTax;
}

BitPlan planBits(double target, const PlanFrame& frame, const BitPlan& before)
{
    const double video = std::max(0.0, target - audioOnTheWire) * packetTax;
    BitPlan plan;
    if (frame.isLayered) {
        const int low = int(std::clamp(video * 0.25, double(lowLeast), double(frame.others > 1 ? lowMostOfMany : lowMost)));
        plan.low = { low, lowRate(low, frame), lowSize(lowWidth, frame) };
    }
    const int high = std::min(int(video) - plan.low.bits, frame.maximumBits);
    const bool wasOn = before.high.bits > 0 || before == BitPlan {};
    if (!frame.isLayered || (wasOn ? high >= highOff : high >= highOn && frame.isHighTried)) {
        const int bits = std::max(high, frame.isLayered ? highOff : lowLeast);
        plan.high = { bits, highRate(bits, frame.framesPerSecond, before.high.framesPerSecond), highSize(bits, frame, before.high.size) };
    } else {
        plan.low.bits = std::clamp(int(video), lowLeast, lowMostAlone);
        plan.low.framesPerSecond = lowRate(plan.low.bits, frame);
        plan.low.size = lowSize(lowWidthAlone, frame);
    }
    return plan;
}

} // namespace Tongguan
