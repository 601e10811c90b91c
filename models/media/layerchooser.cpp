// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/layerchooser.h"

#include <algorithm>

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr double poorLoss = 0.08, heavyShare = 0.25, cleanLoss = 0.02;
constexpr MediaTime poorFor = 3'000ms, heavyFor = 1'000ms, blankFor = 1'250ms, blankTrial = 750ms, settled = 1'500ms, gap = 1'000ms;
constexpr int smallHeight = 260; // pixels: the low layer's 240 are enough

// Since when `holds` has held without a break.
void keepSince(std::optional<MediaTime>& since, bool holds, MediaTime now)
{
    if (!holds)
        since.reset();
    else if (!since)
        since = now;
}

bool lasted(const std::optional<MediaTime>& since, MediaTime now, MediaTime span) { return since && now - *since >= span; }

} // namespace

Layer LayerChooser::layer() const
{
    if (m_isPoor || m_isHeld)
        return Layer::Low;
    if (m_whole)
        return Layer::High;
    if (!m_shown.isEmpty() && m_shown.height() <= smallHeight)
        return Layer::Low;
    return m_wanted;
}

void LayerChooser::fall(MediaTime now, TrialGate& gate)
{
    gate.worsen(now);
    m_isPoor = true;
    m_wasAlone = false;
    m_lossSince = m_heavySince = m_blankSince = m_queueSince = m_cleanSince = m_risenAt = std::nullopt;
}

void LayerChooser::rise(MediaTime now, TrialGate& gate)
{
    gate.begin(now);
    m_isPoor = false;
    m_risenAt = now;
    m_lossSince = m_heavySince = m_blankSince = m_queueSince = m_cleanSince = std::nullopt;
}

void LayerChooser::report(double loss, bool picture, bool alone, double queue, MediaTime now, TrialGate& gate)
{
    if (m_reported && now - *m_reported > gap) // an outage says nothing of the layer, and what was before it no more
        m_lossSince = m_heavySince = m_blankSince = m_queueSince = m_cleanSince = std::nullopt;
    m_reported = now;
    if (m_isPoor) {
        m_wasAlone = m_wasAlone || alone;
        keepSince(m_cleanSince, loss < cleanLoss && picture && !alone && !m_isHeld, now);
        // What the sender begins again is taken soon; what he sends all the time, when it may be tried.
        if (m_wasAlone ? lasted(m_cleanSince, now, settled) : lasted(m_cleanSince, now, TrialGate::cleanFor) && gate.isOpen(now))
            rise(now, gate);
        return;
    }
    if (layer() == Layer::Low)
        return; // by wish or size: nothing to fall to
    const bool isTrial = m_risenAt && now - *m_risenAt < TrialGate::lasts;
    keepSince(m_lossSince, loss > poorLoss, now);
    keepSince(m_heavySince, loss > heavyShare, now);
    keepSince(m_blankSince, !picture, now);
    keepSince(m_queueSince, isTrial && queue > TrialGate::queue, now);
    if (lasted(m_lossSince, now, poorFor) || lasted(m_heavySince, now, heavyFor) || lasted(m_blankSince, now, isTrial ? blankTrial : blankFor) || lasted(m_queueSince, now, TrialGate::queueFor))
        fall(now, gate);
}

} // namespace Tongguan
