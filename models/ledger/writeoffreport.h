// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/disposal.h"
#include "models/ledger/openmatters.h"
#include "models/ledger/sitting.h"
#include "models/ledger/stocktake.h"

namespace Tongguan {

// What a person has put into a sitting; all else follows from the ledger.
struct WriteOffOrder {
    QString record;
    QDate from, to;
    bool hasStock = false;
    QDate stockDay; // of the count; not valid: the last day of the period
    QString stockName; // of the file
    QList<OwnStockLine> stock;
    QString nextRecord; // that takes what is carried over; "": none
    DisposalPlan disposal; // as chosen
    QMap<int, QString> explanations; // of differences, by material
    QString remarks;

    bool operator==(const WriteOffOrder&) const = default;
    [[nodiscard]] QDate countDay() const { return stockDay.isValid() ? stockDay : to; }
    [[nodiscard]] static Result<WriteOffOrder> fromJson(const QJsonObject& json); // Corrupt "writeoff.report"
    [[nodiscard]] QJsonObject toJson() const;
};

struct WriteOffReportLine {
    LedgerItem item;
    LedgerQuantity opening, closing;
    LedgerTerms period;
    LedgerQuantity leftover; // scrap held at the end, apart
    StocktakeLine stock;     // item 0: not compared
    QString explanation;
    DisposalLine disposal;   // item 0: nothing to dispose of

    bool operator==(const WriteOffReportLine&) const = default;
    [[nodiscard]] bool isCompared() const { return stock.item != 0; }
    [[nodiscard]] bool isSettled() const; // no difference, or lists account for all of it, or a person has explained it
};

// The report of a write-off (报核): what the enterprise hands in and the officer looks at. Readable without the ledger.
struct WriteOffReport {
    QString id; // of the sitting; stays over returns
    QString record, company;
    RecordKind kind = RecordKind::Handbook;
    UseBy useBy = UseBy::UnitConsumption;
    QDate from, to, stockDay, until; // until: of the record
    QList<WriteOffReportLine> lines; // of materials that anything happened to, by number
    QList<OwnStockLine> unknownStock;
    QList<OpenMatter> matters;
    QString carryTo, remarks;
    SittingExchange exchange;

    bool operator==(const WriteOffReport&) const = default;
    [[nodiscard]] DisposalPlan disposal() const;
    [[nodiscard]] const WriteOffReportLine* line(int item) const;
    [[nodiscard]] static Result<WriteOffReport> fromJson(const QJsonObject& json); // Corrupt "writeoff.report"
    [[nodiscard]] QJsonObject toJson() const;
};

// The next record and its ledger may be null.
[[nodiscard]] WriteOffReport makeReport(const LedgerRecord& record, const LedgerBook& book, const WriteOffOrder& order, const LedgerRecord* next = nullptr, const LedgerBook* nextBook = nullptr);

// What a person must have put in for this report: to go on with it on another computer. The name of the stock's file and the
// parts of products in it are not known from a report; counted products stand as the materials in them.
[[nodiscard]] WriteOffOrder orderOf(const WriteOffReport& report);

// What is looked at in every write-off before it is decided.
enum class StandardCheck : quint8 {
    ListsDeducted,       // all lists of the period are deducted
    ConsumptionComplete, // every version that went out has its unit consumption
    NoneBelowZero,       // no remainder is below 0
    WithinRecord,        // record quantities are kept
    PairsBalanced,       // what was exchanged or reworked came back
    StockCompared,       // the own stock was compared with every material
    DifferencesSettled,  // each difference is explained
    RemainderDisposed,   // each remainder is disposed of
    CycleWithinYear,     // the period is a year at most (account books)
    InTime,              // reported within 30 days after the record's end (GACC order 219, from practice)
    QuestionsAnswered
};
inline constexpr int StandardChecks = int(StandardCheck::QuestionsAnswered) + 1;
[[nodiscard]] QString standardCheckName(StandardCheck check); // "listsDeducted"
struct CheckedPoint {
    StandardCheck check = StandardCheck::ListsDeducted;
    bool holds = false;
    int faults = 0; // how many stand against it

    bool operator==(const CheckedPoint&) const = default;
};
[[nodiscard]] QList<CheckedPoint> standardChecks(const WriteOffReport& report, QDate today); // in their order
// The checks that must hold before a report may be handed in.
[[nodiscard]] bool mayReport(const WriteOffReport& report);

} // namespace Tongguan
