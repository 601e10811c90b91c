// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ledgerwriteoff.h"

#include "app/client/clientoffice.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/exchange/spreadsheet/stocksheet.h"

namespace Tongguan {

Result<DayRange> dayRangeOf(const QString& text)
{
    const std::optional<QDate> from = parseDate(text.section(u".."_s, 0, 0)), to = parseDate(text.section(u".."_s, 1, 1));
    if (!from || !to || *to < *from)
        return fail(ErrorKind::Invalid, u"ledger.day"_s, u"--period wants first..last"_s, u"period"_s);
    return DayRange { *from, *to };
}

void writeOffOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"stock"_s, u"The own stock: a spreadsheet or CSV with part number (料号) or item, quantity, unit."_s, u"FILE"_s });
    parser.addOption({ u"movements"_s, u"The own stock file holds movements of the ERP system with their days."_s });
    parser.addOption({ u"count-day"_s, u"Day of the count; unset: the last day."_s, u"yyyy-MM-dd"_s });
    parser.addOption({ u"carry-to"_s, u"Record that takes what is carried over."_s, u"RECORD"_s });
    parser.addOption({ u"report"_s, u"Of the write-off: the whole report, with open matters and standard checks."_s });
}

Result<WriteOffOrder> writeOffOrderOf(CommandContext& context, const QCommandLineParser& parser, const QString& record, const DayRange& period)
{
    WriteOffOrder order;
    order.record = record;
    order.from = period.from;
    order.to = period.to;
    order.nextRecord = parser.value(u"carry-to"_s);
    if (parser.isSet(u"count-day"_s)) {
        const std::optional<QDate> day = parseDate(parser.value(u"count-day"_s));
        if (!day)
            return fail(ErrorKind::Invalid, u"ledger.day"_s, u"not a day"_s, u"count-day"_s);
        order.stockDay = *day;
    }
    const QString file = parser.value(u"stock"_s);
    if (file.isEmpty())
        return order;
    const StockSheet what = parser.isSet(u"movements"_s) ? StockSheet::Movements : StockSheet::List;
    const Result<Sheet> head = readSheetHead(file, 0, 300);
    if (!head)
        return tl::unexpected(head.error());
    const Result<StockTally> tally = readStockSheet(file, 0, what, guessStockMapping(*head), context.tables);
    if (!tally)
        return tl::unexpected(tally.error());
    for (const StockFault& fault : tally->faults())
        context.err << file << ": " << cellName(fault.row, std::max<qsizetype>(0, fault.column)) << ": cannot be read: " << fault.text << '\n';
    order.hasStock = true;
    order.stockName = file;
    order.stock = tally->stockAt(what == StockSheet::Movements ? order.countDay() : QDate());
    return order;
}

void addReportLine(QJsonObject& row, const WriteOffReportLine& line)
{
    row.insert(u"partNo"_s, line.item.partNo);
    row.insert(u"leftover"_s, line.leftover.toString());
    if (line.disposal.item != 0) {
        QJsonObject disposal;
        for (int way = 0; way < DisposalWays; ++way) {
            if (!line.disposal.ways[size_t(way)].isZero())
                disposal.insert(disposalWayName(DisposalWay(way)), line.disposal.ways[size_t(way)].toString());
        }
        row.insert(u"disposal"_s, disposal);
    }
    if (!line.isCompared())
        return;
    row.insert(u"ledger"_s, line.stock.ledger.toString());
    row.insert(u"own"_s, line.stock.own.toString());
    row.insert(u"inProducts"_s, line.stock.inProducts.toString());
    row.insert(u"difference"_s, line.stock.difference().toString());
    QJsonArray causes;
    for (const CauseHint& hint : line.stock.causes)
        causes.append(QJsonObject { { u"cause"_s, differenceCauseName(hint.cause) }, { u"amount"_s, hint.amount.toString() }, { u"whole"_s, hint.whole }, { u"movements"_s, hint.movements },
            { u"other"_s, hint.other }, { u"version"_s, hint.version }, { u"factor"_s, hint.factor }, { u"permille"_s, hint.permille } });
    row.insert(u"causes"_s, causes);
}

int runStocktake(CommandContext& context, const QCommandLineParser& parser, const QString& record)
{
    if (!parser.isSet(u"stock"_s))
        return context.complain(Error { ErrorKind::Invalid, u"ledger.stock"_s, u"--stock names the file of the own stock"_s, u"stock"_s });
    // Of all that ever moved, up to the day of the count.
    const std::optional<QDate> day = parser.isSet(u"count-day"_s) ? parseDate(parser.value(u"count-day"_s)) : chinaToday();
    if (!day)
        return context.complain(Error { ErrorKind::Invalid, u"ledger.day"_s, u"not a day"_s, u"count-day"_s });
    const Result<WriteOffOrder> order = writeOffOrderOf(context, parser, record, { QDate(1990, 1, 1), *day });
    if (!order)
        return context.complain(order.error(), parser.value(u"stock"_s));
    const auto report = context.office().store().ledgerReport(*order).result();
    if (!report)
        return context.complain(report.error(), record);
    QJsonArray rows, unknown;
    for (const WriteOffReportLine& line : report->lines) {
        QJsonObject row { { u"item"_s, line.item.no } };
        addReportLine(row, line);
        row.remove(u"disposal"_s);
        row.remove(u"leftover"_s);
        rows.append(row);
    }
    for (const OwnStockLine& line : report->unknownStock)
        unknown.append(QJsonObject { { u"partNo"_s, line.partNo }, { u"item"_s, line.item }, { u"quantity"_s, line.quantity.toString() } });
    if (context.json) {
        context.print(QJsonObject { { u"record"_s, record }, { u"day"_s, dateText(report->stockDay) }, { u"lines"_s, rows }, { u"unknown"_s, unknown } });
        return 0;
    }
    context.out << "item\tpartNo\tledger\town\tinProducts\tdifference\tcause\n";
    for (const QJsonValue& row : std::as_const(rows)) {
        for (const QString& key : { u"item"_s, u"partNo"_s, u"ledger"_s, u"own"_s, u"inProducts"_s, u"difference"_s })
            context.out << row[key].toVariant().toString() << '\t';
        context.out << row["causes"_L1][0]["cause"_L1].toString() << '\n';
    }
    for (const QJsonValue& line : std::as_const(unknown))
        context.out << "# not of the record: " << line["partNo"_L1].toString() << '\t' << line["quantity"_L1].toString() << '\n';
    return 0;
}

} // namespace Tongguan
