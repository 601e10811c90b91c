// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

namespace Tongguan {

// One declaration on the home page, with why it is there.
struct HomeItem {
    DocumentId id;
    QString number, party, goods, direction;
    DeclarationState state = DeclarationState::Draft;
    SyncState sync = SyncState::Clean;
    QString note; // the officer's remark, the server's reason, what the tax is
    QDateTime when; // UTC
    std::optional<int> daysLeft; // of the deadline; negative: over
    bool operator==(const HomeItem&) const = default;
};

// What needs the person today. A plain value, made by the program; lists hold the most urgent first and may be cut,
// totals count all.
struct HomeSection {
    QList<HomeItem> items;
    qint64 total = 0;
    bool operator==(const HomeSection&) const = default;
};

struct HomeView {
    bool ready = false; // false: still counting, skeletons are shown
    QDateTime now; // UTC
    HomeSection returned, rejected, conflicts, taxDue, inspections; // to do
    HomeSection deadlines; // of 14 days after the arrival, not declared yet
    HomeSection waiting; // in the outbox
    HomeSection recent; // changed last
    QHash<DeclarationState, qint64> counts;
    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const auto count : counts)
            sum += count;
        return sum;
    }
    [[nodiscard]] qint64 toDo() const { return returned.total + rejected.total + conflicts.total + taxDue.total + inspections.total; }
};

} // namespace Tongguan
