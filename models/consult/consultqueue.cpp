// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/consultqueue.h"

#include "models/consult/officecalendar.h"

namespace Tongguan {

QList<ConsultSummary> consultQueue(const QList<ConsultSummary>& all, const QDateTime& now)
{
    QList<ConsultSummary> waiting;
    QList<QueueEntry> entries;
    for (const ConsultSummary& one : all) {
        if (one.state != ConsultState::Waiting)
            continue;
        waiting.append(one);
        entries.append({ one.arrived.isValid() ? one.arrived : one.made, one.from, false, {} });
    }
    QList<ConsultSummary> queue;
    for (const qsizetype at : queueOrder(entries, now))
        queue.append(waiting.at(at));
    return queue;
}

ConsultId nextInQueue(const QList<ConsultSummary>& queue)
{
    const auto next = std::find_if(queue.begin(), queue.end(), [](const ConsultSummary& one) { return !one.away.isValid(); });
    return next == queue.end() ? ConsultId() : next->id;
}

} // namespace Tongguan
