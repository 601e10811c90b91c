// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

namespace Tongguan {

// A write-off of a record that customs has formally accounted (正式核算).
struct WrittenOff {
    QDate to;  // last day of its period
    QDate day; // when it was accounted

    bool operator==(const WrittenOff&) const = default;
};

// The day on which customs' supervision of what a record held on the day `held` ended (保税货物的监管期限); not valid: it goes
// on. A handbook is closed by the write-off after which nothing was moved. An account book is written off cycle by cycle while
// its stock rolls over: what was held has left with the first accounted cycle by whose end as much went out as there was.
// Source: 海关稽查条例 art. 2 (supervision, and three years after); that stock leaves first in, first out is this program's.
[[nodiscard]] QDate supervisionEnd(const LedgerRecord& record, const LedgerBook& book, QList<WrittenOff> writtenOff, QDate held);

} // namespace Tongguan
