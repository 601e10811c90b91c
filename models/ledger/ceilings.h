// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

namespace Tongguan {

// One write-off cycle (核销周期) of an account book: chosen by the enterprise, at most a year.
struct WriteOffCycle {
    QDate from, to; // to: not valid where the next one's first day is not set and the record is open

    bool operator==(const WriteOffCycle&) const = default;
};
// The cycles of a record, in order. A handbook has one, from its first to its last day.
[[nodiscard]] QList<WriteOffCycle> cyclesOf(const LedgerRecord& record);
[[nodiscard]] std::optional<WriteOffCycle> writeOffCycleAt(const LedgerRecord& record, QDate day);
// The record with one more cycle from that day on: the stock of the one before is the opening of the next, nothing is
// carried over. Errors: "ledger.cycle.kind" (a handbook), "ledger.cycle.order" (not after the last one), "ledger.cycle.long"
// (the one that ends by it would be longer than a year).
[[nodiscard]] Result<LedgerRecord> withNextCycle(const LedgerRecord& record, QDate first);
// A record that customs has changed, with those cycles that began since by a write-off and that the change does not name.
[[nodiscard]] LedgerRecord withLaterCycles(const LedgerRecord& changed, const LedgerRecord& known);

// From when on a person wants to be warned.
struct CeilingSettings {
    int percent = 90;     // of a record quantity
    int cycleDays = 30;   // before the end of a cycle
    int expiryDays = 60;  // before the record expires
    int reportDays = 30;  // to report after the last export or the expiry (GACC order 219, from practice)

    bool operator==(const CeilingSettings&) const = default;
    [[nodiscard]] static CeilingSettings fromJson(const QJsonObject& json); // out of bounds: the standard
    [[nodiscard]] QJsonObject toJson() const;
};

enum class CeilingKind : quint8 { RecordQuantity, CycleLong, CycleEnd, Expiry, Report };
[[nodiscard]] QString ceilingName(CeilingKind kind); // "recordQuantity"

// Something that will soon stand in the way.
struct CeilingWarning {
    CeilingKind kind = CeilingKind::RecordQuantity;
    LedgerSide side = LedgerSide::Material;
    int item = 0;               // RecordQuantity
    LedgerQuantity used, limit; // RecordQuantity
    QDate day;                  // when it is reached; CycleLong: when a year is over
    int daysLeft = 0;           // below 0: past

    bool operator==(const CeilingWarning&) const = default;
};
// What the days alone say: ends of a cycle, of the record, of the time to report. `lastExport`: of products, deducted.
[[nodiscard]] QList<CeilingWarning> dayCeilings(const LedgerRecord& record, QDate lastExport, QDate today, const CeilingSettings& settings);
// The most pressing days first, then the quantities that are used most.
[[nodiscard]] QList<CeilingWarning> ceilings(const LedgerRecord& record, const LedgerBook& book, QDate today, const CeilingSettings& settings);

// A material that will be used up soon if it goes on as in a period.
struct Outlook {
    int item = 0;
    LedgerQuantity balance, use; // at its end; in the period
    QDate until; // the last day that it reaches

    bool operator==(const Outlook&) const = default;
};
// Of the lines of a write-off from..to: what ends within so many days after it, the soonest first. What is below zero already is
// told elsewhere.
[[nodiscard]] QList<Outlook> outlookOf(const QList<WriteOffLine>& lines, QDate from, QDate to, int within);

// An order that is not delivered yet: of the enterprise's own system.
struct OpenOrder {
    QString number;
    LedgerSide side = LedgerSide::Product; // material: bought, product: sold abroad
    int item = 0, version = 0;
    LedgerQuantity quantity;
    QDate due;

    bool operator==(const OpenOrder&) const = default;
};

// What a material's balance comes to by the open orders, foreseen lists counted.
struct ForeseenLine {
    int item = 0;
    LedgerQuantity now, in, used, end; // end = now + in - used
    LedgerQuantity lowest;   // within the time of the orders
    QDate shortFrom;         // the first day below 0; not valid: never
    LedgerQuantity overRecord; // by which the imports would go beyond the record quantity

    bool operator==(const ForeseenLine&) const = default;
};
// Of materials that an order touches, by number. Exact: as if the orders were lists.
[[nodiscard]] QList<ForeseenLine> foresee(const LedgerBook& book, QList<OpenOrder> orders);

} // namespace Tongguan
