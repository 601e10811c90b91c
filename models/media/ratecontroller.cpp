// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/ratecontroller.h"

#include <algorithm>
#include <utility>

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr double fullQueue = 80; // milliseconds: longer is a queue, not chance
constexpr double cutTo = 0.85; // of what arrived, so that the queue drains
constexpr double heavyLoss = 0.3, stoppingLoss = 0.1;
constexpr double growthEachSecond = 0.10; // of the target, far from the ceiling
constexpr double stepEachSecond = 20'000; // bits, near the ceiling
constexpr double mostUnproven = 800'000; // a line that was never seen full is trusted so far: enough for a whole 720p picture
constexpr double idleShare = 0.7; // who sends less of what it may is not what fills the line
constexpr double idleCut = 0.6; // of the target
constexpr MediaTime betweenCuts = 600ms, ceilingKnown = 30'000ms, holdAfterCut = 1'000ms, window = 15'000ms, longSilence = 2'000ms;

} // namespace

RateController::RateController(Limits limits)
    : m_limits(limits)
    , m_target(std::clamp(limits.start, limits.least, limits.most))
{
}

void RateController::setMost(double bits)
{
    m_limits.most = std::max(bits, m_limits.least);
    m_target = std::min(m_target, m_limits.most);
}

// Two witnesses: the round trip above the least one of late, and the sum of what the packets came later. The second is
// quicker, the first does not drift.
void RateController::estimateQueue(const LineReport& line, MediaTime now)
{
    if (line.delayGrowth)
        m_growth = std::clamp(m_growth * 0.9 + *line.delayGrowth, 0.0, 1'000.0);
    m_above *= 0.3; // one slow answer is no queue
    if (line.roundTrip && *line.roundTrip > 0) {
        if (!m_windowFrom || now - *m_windowFrom > window) {
            m_fastestBefore = m_windowFrom ? m_fastest : *line.roundTrip;
            m_fastest = *line.roundTrip;
            m_windowFrom = now;
        }
        m_fastest = std::min(m_fastest, *line.roundTrip);
        m_above = *line.roundTrip - std::min(m_fastest, m_fastestBefore);
    }
    m_queue = std::max(m_growth, m_above);
}

void RateController::report(const LineReport& line, MediaTime now)
{
    const double seconds = m_last ? std::chrono::duration<double>(std::min(now - *m_last, MediaTime(1'000))).count() : 0;
    m_last = now;
    m_silenceCounted = false;
    estimateQueue(line, now);
    m_loss = m_loss * 0.75 + line.loss * 0.25; // a report tells of a few dozen packets only
    // Twice in a row: a machine that stood still for a moment has sent late, too, and catches up by the next report.
    const bool wasFull = std::exchange(m_isFull, m_queue > fullQueue);
    m_congested = (m_isFull && wasFull) || m_loss > heavyLoss;
    if (m_ceilingAt && now - *m_ceilingAt > ceilingKnown)
        m_ceiling = 0; // lines change: to be tried again
    if (m_congested)
        cut(line, now);
    else if (m_loss < stoppingLoss && (!m_cutAt || now - *m_cutAt > holdAfterCut))
        grow(line, seconds);
}

void RateController::cut(const LineReport& line, MediaTime now)
{
    if (m_cutAt && now - *m_cutAt < betweenCuts)
        return;
    m_cutAt = now;
    const double arrived = line.arrivedBits > 0 ? std::min(line.arrivedBits, m_target) : m_target;
    // Of a quiet picture, what arrives tells little of the line, and a busy machine delays packets, too: by steps.
    const bool isIdle = line.sentBits > 0 && line.sentBits < m_target * idleShare;
    if (m_queue > fullQueue && !isIdle) {
        m_ceiling = arrived;
        m_ceilingAt = now;
    }
    m_target = std::clamp(isIdle ? std::max(arrived * cutTo, m_target * idleCut) : arrived * cutTo, m_limits.least, m_limits.most);
    m_growth *= 0.5; // the cut is to be seen before the next one
}

void RateController::grow(const LineReport& line, double seconds)
{
    // Not far beyond what is really sent: a quiet picture proves little of the line.
    const double unproven = m_ceiling > 0 ? m_ceiling * 1.1 : mostUnproven;
    const double reach = line.sentBits > 0 ? std::max(line.sentBits * 1.5 + 100'000, unproven) : m_limits.most;
    if (m_target >= reach)
        return;
    const bool isNear = m_ceiling > 0 && m_target > m_ceiling * 0.85 && m_target < m_ceiling * 1.15;
    const double more = isNear ? stepEachSecond * seconds : m_target * growthEachSecond * seconds;
    m_target = std::clamp(std::min(m_target + more, reach), m_limits.least, m_limits.most);
}

void RateController::noteSilence(MediaTime now)
{
    if (!m_last || m_silenceCounted || now - *m_last < longSilence)
        return;
    m_silenceCounted = true; // once for each silence
    m_target = std::max(m_limits.least, m_target * 0.5);
    m_growth = 0;
}

} // namespace Tongguan
