// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/feedchooser.h"

#include <algorithm>

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr double crowdedLoss = 0.08, floodLoss = 0.25, emptyLoss = 0.02, sameLoss = 0.7;
constexpr MediaTime crowdedFor = 3'000ms, floodFor = 1'500ms, settling = 2'500ms, betweenSpeakers = 4'000ms, noUse = 120'000ms, silence = 1'000ms;

void keepWhile(std::optional<MediaTime>& since, bool holds, MediaTime now)
{
    since = !holds ? std::nullopt : since ? since : now;
}

bool hasLasted(const std::optional<MediaTime>& since, MediaTime now, MediaTime span) { return since && now - *since >= span; }

bool comesBefore(const FeedChooser::Feed& one, const FeedChooser::Feed& other)
{
    if (one.isScreen != other.isScreen)
        return one.isScreen;
    return one.area != other.area ? one.area > other.area : one.id < other.id;
}

} // namespace

QStringList FeedChooser::report(QList<Feed> feeds, MediaTime now, TrialGate& gate)
{
    if (m_reported && now - *m_reported > silence) // an outage says nothing of how much fits
        m_badSince = m_heavySince = m_queueSince = m_cleanSince = std::nullopt;
    m_reported = now;
    std::sort(feeds.begin(), feeds.end(), comesBefore);
    const int all = int(feeds.size());
    if (m_fits && *m_fits >= all)
        m_fits.reset();
    QList<Feed> live;
    std::copy_if(feeds.cbegin(), feeds.cend(), std::back_inserter(live), [this](const Feed& feed) { return !m_fits || m_live.contains(feed.id); });
    judge(live, all, now, gate);
    // Another one may have become the largest: faces do not change with each word.
    const int fits = m_fits.value_or(all);
    QStringList wanted;
    for (const Feed& feed : std::as_const(feeds).first(std::min(fits, all)))
        wanted.append(feed.id);
    if (wanted != m_live && (wanted.size() != m_live.size() || !m_changedAt || now - *m_changedAt > betweenSpeakers)) {
        m_live = wanted;
        m_changedAt = now;
    }
    QStringList waiting;
    for (const Feed& feed : std::as_const(feeds)) {
        if (!m_live.contains(feed.id))
            waiting.append(feed.id);
    }
    return waiting;
}

void FeedChooser::judge(const QList<Feed>& live, int all, MediaTime now, TrialGate& gate)
{
    double loss = 0, queue = 0;
    bool isBlank = false, isLeast = true;
    for (const Feed& feed : live) {
        loss = std::max(loss, feed.loss);
        queue = std::max(queue, feed.queue);
        isBlank = isBlank || feed.isBlank;
        isLeast = isLeast && feed.isLeast;
    }
    const bool isTrial = m_triedAt && now - *m_triedAt < TrialGate::lasts;
    keepWhile(m_leastSince, isLeast, now);
    const bool isSettled = hasLasted(m_leastSince, now, settling); // what a higher layer lost is over
    keepWhile(m_badSince, isSettled && (loss > crowdedLoss || isBlank), now);
    keepWhile(m_heavySince, isLeast && loss > floodLoss, now);
    keepWhile(m_queueSince, isTrial && queue > TrialGate::queue, now);
    keepWhile(m_cleanSince, loss < emptyLoss && !isBlank, now);
    if (hasLasted(m_queueSince, now, TrialGate::queueFor))
        takeFewer(int(live.size()), loss, now);
    else if (m_changedAt && now - *m_changedAt < settling)
        return;
    else if (hasLasted(m_badSince, now, crowdedFor) || hasLasted(m_heavySince, now, floodFor))
        takeFewer(int(live.size()), loss, now);
    else if (m_fits && hasLasted(m_cleanSince, now, TrialGate::cleanFor) && m_gate.isOpen(now) && !gate.isTrying(now))
        tryMore(all, now, gate);
}

void FeedChooser::takeFewer(int live, double loss, MediaTime now)
{
    if (m_givenUpAt && now - *m_givenUpAt < noUse)
        return;
    m_badSince = m_heavySince = m_queueSince = m_triedAt = std::nullopt;
    if (live > 1) {
        m_lossBefore = m_fits ? m_lossBefore : loss;
        m_fits = live - 1;
        m_gate.worsen(now);
    } else if (m_fits && loss > m_lossBefore * sameLoss) {
        m_fits.reset(); // fewer pictures lost no fewer packets
        m_givenUpAt = now;
    }
}

void FeedChooser::tryMore(int all, MediaTime now, TrialGate& gate)
{
    m_gate.begin(now);
    gate.begin(now);
    m_cleanSince.reset();
    m_triedAt = now;
    m_fits = *m_fits + 1;
    if (*m_fits >= all)
        m_fits.reset();
}

} // namespace Tongguan
