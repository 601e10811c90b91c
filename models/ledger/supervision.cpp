// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/supervision.h"

#include <algorithm>

namespace Tongguan {

namespace {

    QDate lastMoved(const LedgerBook& book)
    {
        QDate last;
        for (qsizetype i = 0; i < book.size(); ++i) {
            const Movement movement = book.movement(i);
            if (movement.standing != MovementStanding::Withdrawn && (!last.isValid() || movement.date > last))
                last = movement.date;
        }
        return last;
    }

    // What is left at the end came in after that day.
    bool hasLeft(const LedgerBook& book, QDate held, QDate to)
    {
        return std::ranges::all_of(book.writeOff(held.addDays(1), to), [](const WriteOffLine& line) { return line.closing <= line.period.importTotal(); });
    }

} // namespace

QDate supervisionEnd(const LedgerRecord& record, const LedgerBook& book, QList<WrittenOff> writtenOff, QDate held)
{
    std::ranges::sort(writtenOff, {}, &WrittenOff::day);
    const QDate last = record.kind == RecordKind::Handbook ? lastMoved(book) : QDate();
    for (const WrittenOff& one : std::as_const(writtenOff)) {
        const bool ends = record.kind == RecordKind::Handbook ? !last.isValid() || last <= one.to : one.to >= held && hasLeft(book, held, one.to);
        if (ends)
            return one.day;
    }
    return {};
}

} // namespace Tongguan
