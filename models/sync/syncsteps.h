// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the parts of SyncEngine share: its own requests, and waiting for the store within a round.
#include "models/base/async.h"
#include "models/sync/syncengine.h"

#include <QLoggingCategory>

namespace Tongguan {

Q_DECLARE_LOGGING_CATEGORY(syncLog)

[[nodiscard]] inline Net::Request getRequest(const QString& path)
{
    return { .verb = Net::Verb::Get, .path = path, .repeat = Net::Repeat::Safe };
}

[[nodiscard]] inline Net::Request postRequest(const QString& path, QByteArray body)
{
    // A full push is one transaction over there: a slow disk may take its time before the first byte comes.
    return { .verb = Net::Verb::Post, .path = path, .body = std::move(body), .repeat = Net::Repeat::Idempotent, .timeout = std::chrono::seconds(100) };
}

template <class T, class F>
void SyncEngine::await(QFuture<Result<T>> future, F next)
{
    m_step.start();
    whenReady(future, this, [this, round = m_round, next = std::move(next)](Result<T> result) mutable {
        if (round != m_round || !m_running)
            return;
        m_step.start();
        if (!result) {
            failRound(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(std::move(*result));
    });
}

} // namespace Tongguan
