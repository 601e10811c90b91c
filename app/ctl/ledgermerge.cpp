// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ledgermerge.h"

#include "app/client/clientoffice.h"
#include "models/base/dates.h"
#include "models/exchange/spreadsheet/mergingsheet.h"

#include <algorithm>

namespace Tongguan {
namespace {

int answerMerge(CommandContext& context, const QJsonArray& rows, std::initializer_list<QString> columns)
{
    if (context.json) {
        context.print(rows);
        return 0;
    }
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& column : columns)
            cells << row[column].toVariant().toString();
        context.out << cells.join(u'\t') << '\n';
    }
    return 0;
}

QJsonObject partJson(const MergedPart& one)
{
    return { { u"side"_s, sideName(one.part.side) }, { u"partNo"_s, one.part.partNo }, { u"item"_s, one.item }, { u"code"_s, one.part.code }, { u"name"_s, one.part.name }, { u"unit"_s, one.part.unit } };
}

Result<LedgerRecord> recordNamed(CommandContext& context, const QString& number)
{
    const auto records = context.office().store().ledgerRecords().result();
    if (!records)
        return tl::unexpected(records.error());
    const auto found = std::ranges::find(*records, number, &LedgerRecord::number);
    return found == records->end() ? fail(ErrorKind::Invalid, u"ledger.unknown"_s, number) : Result<LedgerRecord>(*found);
}

Result<QDate> dayOption(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name))
        return QDate();
    const std::optional<QDate> day = parseDate(parser.value(name));
    return day ? Result<QDate>(*day) : fail(ErrorKind::Invalid, u"ledger.day"_s, u"not a day"_s, name);
}

// What a file says; parts without an item get what the rules propose.
Result<QList<MergedPart>> partsOfFile(CommandContext& context, const LedgerRecord& record, const QString& file, bool all)
{
    const Result<MergingSheet> sheet = readMergingSheet(file, 0, context.tables);
    if (!sheet)
        return tl::unexpected(sheet.error());
    for (const MergingFault& fault : sheet->faults)
        context.err << file << ": " << cellName(fault.row, std::max<qsizetype>(0, fault.column)) << ": cannot be read: " << fault.text << '\n';
    QList<Part> open;
    QList<MergedPart> parts;
    for (const MergedPart& one : sheet->parts) {
        if (one.item > 0 && !all)
            parts << one;
        else
            open << one.part;
    }
    for (const MergeProposal& proposal : proposeMerging(open, record.items)) {
        for (const Part& part : proposal.parts)
            parts << MergedPart { part, proposal.item.no };
    }
    return parts;
}

int importMerging(CommandContext& context, const QCommandLineParser& parser, const LedgerRecord& record, const QString& file)
{
    const auto from = dayOption(parser, u"from"_s);
    if (!from)
        return context.complain(from.error());
    const auto parts = partsOfFile(context, record, file, false);
    if (!parts)
        return context.complain(parts.error(), file);
    for (const MergingObstacle& obstacle : obstaclesOf(*parts, record.items))
        context.err << obstacle.part.part.partNo << ": differs from item " << obstacle.part.item << " in " << obstacle.differing.join(u", ") << '\n';
    MergingVersion version { 0, *from, {}, context.office().user(), parser.value(u"note"_s), *parts };
    const auto number = context.office().store().addMerging(record.number, version).result();
    if (!number)
        return context.complain(number.error(), file);
    return answerMerge(context, QJsonArray { QJsonObject { { u"version"_s, *number }, { u"from"_s, dateText(*from) }, { u"parts"_s, parts->size() } } }, { u"version"_s, u"from"_s, u"parts"_s });
}

int showVersions(CommandContext& context, const RecordMerging& merging)
{
    QJsonArray rows;
    for (const MergingVersion& version : merging.versions) {
        QJsonArray lists;
        for (const MergingUse& use : merging.uses) {
            if (use.version == version.number)
                lists.append(use.listNumber);
        }
        rows.append(QJsonObject { { u"version"_s, version.number }, { u"from"_s, dateText(version.from) }, { u"made"_s, version.made.toString(Qt::ISODate) }, { u"person"_s, version.person }, { u"note"_s, version.note },
            { u"parts"_s, version.parts.size() }, { u"lists"_s, lists } });
    }
    return answerMerge(context, rows, { u"version"_s, u"from"_s, u"parts"_s, u"note"_s });
}

int splitItem(CommandContext& context, const LedgerRecord& record, LedgerSide side, const QString& item, const QString& text)
{
    const auto parts = context.office().store().partsMoved(record.number, side, item.toInt()).result();
    if (!parts)
        return context.complain(parts.error());
    MergedQuantity merged { side, item.toInt(), {}, *parts };
    for (const PartQuantity& part : *parts)
        merged.total += part.quantity;
    const std::optional<LedgerQuantity> total = text.isEmpty() ? merged.total : LedgerQuantity::parse(text);
    if (!total)
        return context.complain({ ErrorKind::Invalid, u"ledger.quantity"_s, text, u"quantity"_s });
    QJsonArray rows;
    const QList<PartQuantity> shares = splitBack(merged, *total);
    for (qsizetype i = 0; i < shares.size(); ++i)
        rows.append(QJsonObject { { u"partNo"_s, shares[i].partNo }, { u"moved"_s, merged.parts[i].quantity.toString() }, { u"share"_s, shares[i].quantity.toString() } });
    return answerMerge(context, rows, { u"partNo"_s, u"moved"_s, u"share"_s });
}

} // namespace

void mergeOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"from"_s, u"Of merge: first day of the version; unset: always."_s, u"yyyy-MM-dd"_s });
    parser.addOption({ u"note"_s, u"Of merge: a word on why."_s, u"TEXT"_s });
    parser.addOption({ u"products"_s, u"Of merge split: the item is a product's."_s });
}

int runMerge(CommandContext& context, const QCommandLineParser& parser, const QString& number, const QStringList& arguments)
{
    const auto record = recordNamed(context, number);
    if (!record)
        return context.complain(record.error(), number);
    const QString verb = arguments.value(0);
    if (verb == u"import" && arguments.size() == 2)
        return importMerging(context, parser, *record, arguments[1]);
    if (verb == u"split" && (arguments.size() == 2 || arguments.size() == 3))
        return splitItem(context, *record, parser.isSet(u"products"_s) ? LedgerSide::Product : LedgerSide::Material, arguments[1], arguments.value(2));
    QJsonArray rows;
    if (verb == u"propose" && arguments.size() == 2) {
        const auto parts = partsOfFile(context, *record, arguments[1], true);
        if (!parts)
            return context.complain(parts.error(), arguments[1]);
        for (const MergedPart& one : *parts)
            rows.append(partJson(one));
        return answerMerge(context, rows, { u"side"_s, u"partNo"_s, u"item"_s, u"name"_s });
    }
    const auto merging = context.office().store().merging(number).result();
    if (!merging)
        return context.complain(merging.error(), number);
    if (verb == u"versions" && arguments.size() == 1)
        return showVersions(context, *merging);
    const auto at = dayOption(parser, u"at"_s);
    if (!at || !arguments.isEmpty())
        return at ? -1 : context.complain(at.error());
    for (const MergedPart& one : merging->partsAt(*at))
        rows.append(partJson(one));
    return answerMerge(context, rows, { u"side"_s, u"partNo"_s, u"item"_s, u"name"_s });
}

} // namespace Tongguan
