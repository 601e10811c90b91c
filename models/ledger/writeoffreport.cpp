// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/writeoffreport.h"

#include "models/base/chinaday.h"
#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <algorithm>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, StandardChecks> standardCheckNames { u"listsDeducted", u"consumptionComplete", u"noneBelowZero", u"withinRecord", u"pairsBalanced",
        u"stockCompared", u"differencesSettled", u"remainderDisposed", u"cycleWithinYear", u"inTime", u"questionsAnswered" };
    constexpr int ReportDays = 30;

    bool isIdle(const WriteOffReportLine& line)
    {
        LedgerTerms none = line.period;
        none.record = {};
        return none == LedgerTerms {} && line.opening.isZero() && line.closing.isZero() && !line.stock.counted && line.stock.inProducts.isZero();
    }

    int countMatters(const WriteOffReport& report, std::initializer_list<OpenMatterKind> kinds)
    {
        return int(std::ranges::count_if(report.matters, [&kinds](const OpenMatter& matter) { return std::ranges::find(kinds, matter.kind) != kinds.end(); }));
    }

    int faultsOfCheck(const WriteOffReport& report, StandardCheck check, QDate today)
    {
        const auto countLines = [&report](auto fits) { return int(std::ranges::count_if(report.lines, fits)); };
        switch (check) {
        case StandardCheck::ListsDeducted:
            return countMatters(report, { OpenMatterKind::ListOpen, OpenMatterKind::EntryForeseen });
        case StandardCheck::ConsumptionComplete:
            return countMatters(report, { OpenMatterKind::ConsumptionMissing });
        case StandardCheck::NoneBelowZero:
            return countMatters(report, { OpenMatterKind::OverUse });
        case StandardCheck::WithinRecord:
            return countMatters(report, { OpenMatterKind::OverRecord });
        case StandardCheck::PairsBalanced:
            return countMatters(report, { OpenMatterKind::ExchangeOpen, OpenMatterKind::ReworkOpen });
        case StandardCheck::StockCompared:
            return countLines([](const WriteOffReportLine& line) { return !line.isCompared() || (!line.stock.counted && !line.stock.ledger.isZero() && line.stock.inProducts.isZero()); });
        case StandardCheck::DifferencesSettled:
            return countLines([](const WriteOffReportLine& line) { return !line.isSettled(); });
        case StandardCheck::RemainderDisposed:
            return int(faultsOf(report.disposal(), report.kind).size());
        case StandardCheck::CycleWithinYear:
            return report.kind == RecordKind::AccountBook && report.to > report.from.addYears(1).addDays(-1) ? 1 : 0;
        case StandardCheck::InTime: {
            const QDate handed = report.exchange.reported.isValid() ? chinaDay(report.exchange.reported) : today;
            return report.kind == RecordKind::Handbook && report.until.isValid() && handed > report.until.addDays(ReportDays) ? 1 : 0;
        }
        case StandardCheck::QuestionsAnswered:
            return report.exchange.openQuestions();
        }
        return 0;
    }

} // namespace

bool WriteOffReportLine::isSettled() const
{
    if (!isCompared() || stock.difference().isZero() || !explanation.isEmpty())
        return true;
    // Facts of the ledger speak for themselves; what is only likely wants a person's word.
    return std::ranges::any_of(stock.causes, [](const CauseHint& hint) {
        return hint.whole && (hint.cause == DifferenceCause::OpenLists || hint.cause == DifferenceCause::LateMovements || hint.cause == DifferenceCause::Rounding);
    });
}

DisposalPlan WriteOffReport::disposal() const
{
    DisposalPlan plan { carryTo, {} };
    for (const WriteOffReportLine& line : lines) {
        if (line.disposal.item != 0)
            plan.lines << line.disposal;
    }
    return plan;
}

const WriteOffReportLine* WriteOffReport::line(int item) const
{
    const auto found = std::ranges::find_if(lines, [item](const WriteOffReportLine& one) { return one.item.no == item; });
    return found == lines.end() ? nullptr : &*found;
}

WriteOffReport makeReport(const LedgerRecord& record, const LedgerBook& book, const WriteOffOrder& order, const LedgerRecord* next, const LedgerBook* nextBook)
{
    WriteOffReport report;
    report.record = record.number;
    report.company = record.company;
    report.kind = record.kind;
    report.useBy = record.useBy;
    report.from = order.from;
    report.to = order.to;
    report.until = record.until;
    report.remarks = order.remarks;
    const QList<WriteOffLine> lines = book.writeOff(order.from, order.to);
    const DisposalPlan plan = renewed(order.disposal, proposeDisposal(record, lines, next, nextBook));
    report.carryTo = order.nextRecord.isEmpty() ? plan.carryTo : order.nextRecord;
    QHash<int, StocktakeLine> counted;
    if (order.hasStock) {
        const Stocktake stocktake = compareStock(book, order.stock, order.countDay());
        report.stockDay = stocktake.day;
        report.unknownStock = stocktake.unknown;
        for (const StocktakeLine& line : stocktake.lines)
            counted.insert(line.item, line);
    }
    QHash<int, DisposalLine> disposed;
    for (const DisposalLine& line : plan.lines)
        disposed.insert(line.item, line);
    QHash<int, LedgerQuantity> scrap;
    for (const LeftoverBalance& balance : book.leftovers(order.to))
        scrap.insert(balance.item, balance.held());
    for (const WriteOffLine& line : lines) {
        WriteOffReportLine made;
        if (const LedgerItem* item = book.item(LedgerSide::Material, line.item))
            made.item = *item;
        made.opening = line.opening;
        made.closing = line.closing;
        made.period = line.period;
        made.leftover = scrap.value(line.item);
        made.stock = counted.value(line.item);
        made.explanation = order.explanations.value(line.item);
        made.disposal = disposed.value(line.item);
        if (!isIdle(made))
            report.lines << made;
    }
    report.matters = openMatters(book, order.from, order.to);
    return report;
}

WriteOffOrder orderOf(const WriteOffReport& report)
{
    WriteOffOrder order;
    order.record = report.record;
    order.from = report.from;
    order.to = report.to;
    order.hasStock = report.stockDay.isValid();
    order.stockDay = report.stockDay;
    order.nextRecord = report.carryTo;
    order.disposal = report.disposal();
    order.remarks = report.remarks;
    for (const WriteOffReportLine& line : report.lines) {
        if (!line.explanation.isEmpty())
            order.explanations.insert(line.item.no, line.explanation);
        if (line.isCompared() && line.stock.counted)
            order.stock << OwnStockLine { .side = LedgerSide::Material, .item = line.item.no, .version = 0, .partNo = {}, .unit = {}, .quantity = line.stock.own + line.stock.inProducts };
    }
    return order;
}

QString standardCheckName(StandardCheck check) { return ledgerName(standardCheckNames, check); }

QList<CheckedPoint> standardChecks(const WriteOffReport& report, QDate today)
{
    QList<CheckedPoint> points;
    for (int i = 0; i < StandardChecks; ++i) {
        const int faults = faultsOfCheck(report, StandardCheck(i), today);
        points << CheckedPoint { StandardCheck(i), faults == 0, faults };
    }
    return points;
}

bool mayReport(const WriteOffReport& report)
{
    for (const StandardCheck check : { StandardCheck::ListsDeducted, StandardCheck::ConsumptionComplete, StandardCheck::NoneBelowZero, StandardCheck::RemainderDisposed, StandardCheck::CycleWithinYear }) {
        if (faultsOfCheck(report, check, {}) != 0)
            return false;
    }
    return true;
}

} // namespace Tongguan
