// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>

#include <mutex>

namespace Tongguan {

// Counts events of a key in a sliding window. Safe on several threads; forgets keys that have gone quiet.
class Limiter final {
public:
    Limiter(int most, qint64 windowMilliseconds) : m_most(most), m_window(windowMilliseconds) { }

    // Seconds to wait, 0 where there is room. Does not count.
    [[nodiscard]] int wait(const QByteArray& key, qint64 now);
    void count(const QByteArray& key, qint64 now);
    // Both in one step: counts where there is room.
    [[nodiscard]] int take(const QByteArray& key, qint64 now);
    void forget(const QByteArray& key);

private:
    [[nodiscard]] int waitUnlocked(const QByteArray& key, qint64 now);
    void countUnlocked(const QByteArray& key, qint64 now);

    const int m_most;
    const qint64 m_window;
    std::mutex m_mutex;
    QHash<QByteArray, QList<qint64>> m_events;
    qint64 m_swept = 0;
};

} // namespace Tongguan
