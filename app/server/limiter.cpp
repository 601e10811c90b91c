// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/limiter.h"

#include <algorithm>

namespace Tongguan {

int Limiter::waitUnlocked(const QByteArray& key, qint64 now)
{
    const auto found = m_events.find(key);
    if (found == m_events.end())
        return 0;
    QList<qint64>& times = found.value();
    const auto fresh = std::find_if(times.begin(), times.end(), [&](qint64 time) { return time > now - m_window && time <= now; });
    times.erase(times.begin(), fresh);
    if (times.size() < m_most)
        return 0;
    const qint64 left = times.at(times.size() - m_most) + m_window - now;
    return static_cast<int>(std::max<qint64>(1, (left + 999) / 1000));
}

void Limiter::countUnlocked(const QByteArray& key, qint64 now)
{
    QList<qint64>& times = m_events[key];
    times.append(now);
    if (times.size() > m_most)
        times.removeFirst();
    if (now - m_swept < m_window && m_events.size() < 20'000)
        return;
    m_swept = now;
    m_events.removeIf([&](const auto& entry) { return entry.value().isEmpty() || entry.value().last() <= now - m_window; });
}

int Limiter::wait(const QByteArray& key, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    return waitUnlocked(key, now);
}

void Limiter::count(const QByteArray& key, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    countUnlocked(key, now);
}

int Limiter::take(const QByteArray& key, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    const int seconds = waitUnlocked(key, now);
    if (seconds == 0)
        countUnlocked(key, now);
    return seconds;
}

void Limiter::forget(const QByteArray& key)
{
    const std::scoped_lock lock(m_mutex);
    m_events.remove(key);
}

} // namespace Tongguan
