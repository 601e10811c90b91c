// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/httpmessage.h"

#include <QHash>

#include <mutex>

namespace Tongguan {

// Tells open event streams that a tenant's feed has grown. Safe on several threads.
class FeedHints final {
public:
    // A stream of `event: head` for one tenant. Nothing where `user` has too many open. It knows no head until it is told
    // one: ask the storage after opening and call grown(), so that nothing falls between.
    [[nodiscard]] std::unique_ptr<EventSource> open(qint64 tenant, qint64 user, std::chrono::milliseconds lifetime);
    void grown(qint64 tenant, qint64 head); // after the commit
    void packsChanged(); // `event: packs` on every stream

    static constexpr int MostOfUser = 16;

private:
    class Stream;
    std::mutex m_mutex;
    QHash<qint64, QList<Stream*>> m_streams; // by tenant
    QHash<qint64, int> m_ofUser;
};

} // namespace Tongguan
