// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/feedchooser.h"

#include <algorithm>

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

constexpr double crowdedLoss = 0.08, emptyLoss = 0.02, sameLoss = 0.7;
constexpr MediaTime crowdedFor = 3'000ms, betweenChanges = 4'000ms, firstTrial = 10'000ms, longestTrial = 120'000ms, trialLasts = 12'000ms, noUse = 120'000ms, silence = 1'000ms;

bool comesBefore(const FeedChooser::Feed& one, const FeedChooser::Feed& other)
{
    if (one.isScreen != other.isScreen)
        return one.isScreen;
    return one.area != other.area ? one.area > other.area : one.id < other.id;
}

} // namespace

QStringList FeedChooser::report(QList<Feed> feeds, MediaTime now)
{
    if (m_reported && now - *m_reported > silence) // an outage says nothing of how much fits
        m_badSince = m_cleanSince = std::nullopt;
    m_reported = now;
    std::sort(feeds.begin(), feeds.end(), comesBefore);
    const int all = int(feeds.size());
    if (m_fits && *m_fits >= all)
        m_fits.reset();
    QList<Feed> live;
    std::copy_if(feeds.cbegin(), feeds.cend(), std::back_inserter(live), [this](const Feed& feed) { return !m_fits || m_live.contains(feed.id); });
    judge(live, all, now);
    // Another one may have become the largest: faces do not change with each word.
    const int fits = m_fits.value_or(all);
    QStringList wanted;
    for (const Feed& feed : std::as_const(feeds).first(std::min(fits, all)))
        wanted.append(feed.id);
    if (wanted != m_live && (wanted.size() != m_live.size() || !m_changedAt || now - *m_changedAt > betweenChanges)) {
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

void FeedChooser::judge(const QList<Feed>& live, int all, MediaTime now)
{
    double loss = 0;
    bool isBlank = false, isLeast = true;
    for (const Feed& feed : live) {
        loss = std::max(loss, feed.loss);
        isBlank = isBlank || feed.isBlank;
        isLeast = isLeast && feed.isLeast;
    }
    const bool isBad = isLeast && (loss > crowdedLoss || isBlank), isClean = loss < emptyLoss && !isBlank;
    if (!isBad)
        m_badSince.reset();
    else if (!m_badSince)
        m_badSince = now;
    if (!isClean)
        m_cleanSince.reset();
    else if (!m_cleanSince)
        m_cleanSince = now;
    if (m_changedAt && now - *m_changedAt < betweenChanges)
        return;
    if (m_badSince && now - *m_badSince >= crowdedFor)
        takeFewer(int(live.size()), loss, now);
    else if (m_fits && m_cleanSince && now - *m_cleanSince >= m_wait)
        tryMore(all, now);
}

void FeedChooser::takeFewer(int live, double loss, MediaTime now)
{
    if (m_givenUpAt && now - *m_givenUpAt < noUse)
        return;
    m_badSince.reset();
    if (live > 1) {
        m_lossBefore = m_fits ? m_lossBefore : loss;
        m_wait = m_triedAt && now - *m_triedAt < trialLasts ? std::min(m_wait * 2, longestTrial) : firstTrial;
        m_triedAt.reset();
        m_fits = live - 1;
    } else if (m_fits && loss > m_lossBefore * sameLoss) {
        m_fits.reset(); // fewer pictures lost no fewer packets
        m_givenUpAt = now;
    }
}

void FeedChooser::tryMore(int all, MediaTime now)
{
    m_cleanSince.reset();
    m_triedAt = now;
    m_fits = *m_fits + 1;
    if (*m_fits >= all)
        m_fits.reset();
}

} // namespace Tongguan
