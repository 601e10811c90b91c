// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"
#include "app/ctl/ledgermerge.h"
#include "app/ctl/ledgerwriteoff.h"
#include "models/base/chinaday.h"
#include "models/base/dates.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/ledger/listdeclaration.h"
#include "models/ledger/listeffect.h"
#include "models/ledger/recorddocument.h"

#include <QJsonDocument>

namespace Tongguan {
namespace {

void ledgerOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"at"_s, u"Up to and with that day; unset: everything."_s, u"yyyy-MM-dd"_s });
    parser.addOption({ u"item"_s, u"Only that item of the record."_s, u"NUMBER"_s });
    parser.addOption({ u"period"_s, u"Of the write-off: first and last day."_s, u"yyyy-MM-dd..yyyy-MM-dd"_s });
    parser.addOption({ u"foreseen"_s, u"Count what is deducted in advance (预核扣), too."_s });
    writeOffOptions(parser);
    mergeOptions(parser);
}

Counting countingOf(const QCommandLineParser& parser) { return parser.isSet(u"foreseen"_s) ? Counting::WithForeseen : Counting::Deducted; }

Result<QDate> dayOf(const QString& text, const QString& option)
{
    if (text.isEmpty())
        return QDate();
    const std::optional<QDate> day = parseDate(text);
    if (!day)
        return fail(ErrorKind::Invalid, u"ledger.day"_s, u"not a day: "_s + text, option);
    return *day;
}

// Every term of the write-off by its name, and what follows from them.
QJsonObject termsJson(const LedgerTerms& terms)
{
    return { { u"record"_s, terms.record.toString() }, { u"directImport"_s, terms.directImport.toString() }, { u"transferIn"_s, terms.transferIn.toString() },
        { u"carryIn"_s, terms.carryIn.toString() }, { u"exchangeExport"_s, terms.exchangeExport.toString() }, { u"exchangeImport"_s, terms.exchangeImport.toString() },
        { u"importTotal"_s, terms.importTotal().toString() }, { u"productUse"_s, terms.productUse.toString() }, { u"reexport"_s, terms.reexport.toString() },
        { u"domesticSale"_s, terms.domesticSale.toString() }, { u"carryOut"_s, terms.carryOut.toString() }, { u"destruction"_s, terms.destruction.toString() },
        { u"remaining"_s, terms.remaining().toString() } };
}

QJsonObject availableJson(const LedgerTerms& terms)
{
    return { { u"import"_s, terms.mayImport().toString() }, { u"returnExport"_s, terms.mayReturnExport().toString() }, { u"carryOut"_s, terms.mayCarryOut().toString() },
        { u"exchangeImport"_s, terms.mayExchangeImport().toString() }, { u"domesticSale"_s, terms.maySell().toString() }, { u"domesticSaleAsSource"_s, terms.maySellAsSource().toString() } };
}

QJsonObject availableJson(const ProductTerms& terms)
{
    return { { u"export"_s, terms.mayExport().toString() }, { u"exportWithReturns"_s, terms.mayExportWithReturns().toString() }, { u"reworkImport"_s, terms.mayReworkImport().toString() },
        { u"reworkExport"_s, terms.mayReworkExport().toString() } };
}

QJsonArray remarksJson(const QList<LedgerRemark>& remarks)
{
    QJsonArray list;
    for (const LedgerRemark& remark : remarks)
        list.append(QJsonObject { { u"code"_s, remark.code }, { u"side"_s, sideName(remark.side) }, { u"item"_s, remark.item }, { u"version"_s, remark.version }, { u"asked"_s, remark.asked.toString() }, { u"available"_s, remark.available.toString() } });
    return list;
}

int answer(CommandContext& context, const QJsonArray& rows, const QStringList& columns)
{
    if (context.json) {
        context.print(rows);
        return 0;
    }
    context.out << columns.join(u'\t') << '\n';
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& column : columns)
            cells << row[column].toVariant().toString();
        context.out << cells.join(u'\t') << '\n';
    }
    return 0;
}

// Our own JSON, or the message of a handbook or an account book.
Result<LedgerRecord> readRecord(const CommandContext& context, const QString& path)
{
    const Result<QByteArray> bytes = readMessageFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->trimmed().startsWith('{'))
        return LedgerRecord::fromJson(QJsonDocument::fromJson(*bytes).object());
    const Result<ReadBonded> read = readBonded(context.dictionary, context.tables, *bytes);
    return read ? ledgerRecordOf(read->document) : tl::unexpected(read.error());
}

int importRecord(CommandContext& context, const QString& path)
{
    const Result<LedgerRecord> record = readRecord(context, path);
    if (!record)
        return context.complain(record.error(), path);
    if (const Done saved = context.office().store().putLedgerRecord(*record).result(); !saved)
        return context.complain(saved.error());
    if (context.json)
        context.print(QJsonObject { { u"number"_s, record->number }, { u"items"_s, record->items.size() }, { u"consumptions"_s, record->consumptions.size() } });
    return 0;
}

// The same list under the same name, however often its file is posted.
DocumentId idOfList(const Document& list)
{
    const QUuid lists(0x1c7f3a52, 0x6a0e, 0x5d5b, 0x9a, 0x41, 0x7e, 0x0b, 0x35, 0x8f, 0xd2, 0x6c);
    return DocumentId(QUuid::createUuidV5(lists, recordOf(list) + u'/' + list.value(u"operatorCode") + u'/' + list.value(u"ownNo")));
}

Result<QJsonObject> postFile(CommandContext& context, const QString& path)
{
    const Result<QByteArray> bytes = readMessageFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<Document> list = readInventoryList(context.dictionary, context.tables, *bytes);
    if (!list)
        return tl::unexpected(list.error());
    const DocumentId id = idOfList(*list);
    const Result<QList<Movement>> movements = movementsOf(*list, id);
    if (!movements)
        return tl::unexpected(movements.error());
    const QString record = recordOf(*list);
    ClientStore& store = context.office().store();
    const auto before = store.listPostings(id).result();
    const auto remarks = store.examineMovements(record, *movements).result();
    if (!before || (!remarks && remarks.error().code != u"ledger.unknown"))
        return tl::unexpected(before ? remarks.error() : before.error());
    if (const Done kept = store.importLists({ { id, *list } }).result(); !kept)
        return tl::unexpected(kept.error());
    const auto after = store.listPostings(id).result();
    if (!after)
        return tl::unexpected(after.error());
    const ListPosting last = after->isEmpty() ? ListPosting() : after->last();
    const qsizetype added = last.posted && after->size() > before->size() ? movements->size() : 0;
    const QString effect = movements->isEmpty() ? QString() : QStringView(ruleOf(movements->first().kind).name).toString();
    return QJsonObject { { u"id"_s, id.toString() }, { u"posted"_s, last.posted }, { u"file"_s, path }, { u"record"_s, record }, { u"list"_s, list->value(u"ownNo") }, { u"effect"_s, effect }, { u"lines"_s, movements->size() }, { u"new"_s, added }, { u"remarks"_s, remarks && added > 0 ? remarksJson(*remarks) : QJsonArray() } };
}

int postFiles(CommandContext& context, const QStringList& files)
{
    QJsonArray report;
    int code = 0;
    for (const QString& file : files) {
        const Result<QJsonObject> posted = postFile(context, file);
        if (!posted)
            code = context.complain(posted.error(), file);
        report.append(posted ? *posted : QJsonObject { { u"file"_s, file }, { u"error"_s, errorJson(posted.error()) } });
    }
    answer(context, report, { u"file"_s, u"record"_s, u"list"_s, u"effect"_s, u"lines"_s, u"new"_s });
    return code;
}

int showBalances(CommandContext& context, const QCommandLineParser& parser, const QString& record)
{
    const Result<QDate> at = dayOf(parser.value(u"at"_s), u"at"_s);
    if (!at)
        return context.complain(at.error());
    const auto balances = context.office().store().ledgerBalances(record, *at, countingOf(parser)).result();
    if (!balances)
        return context.complain(balances.error(), record);
    QJsonArray rows;
    for (const MaterialBalance& balance : *balances) {
        if (parser.isSet(u"item"_s) && parser.value(u"item"_s).toInt() != balance.item)
            continue;
        QJsonObject row = termsJson(balance.terms);
        row.insert(u"item"_s, balance.item);
        rows.append(row);
    }
    return answer(context, rows, { u"item"_s, u"importTotal"_s, u"productUse"_s, u"reexport"_s, u"domesticSale"_s, u"carryOut"_s, u"remaining"_s });
}

int showRemaining(CommandContext& context, const QCommandLineParser& parser, const QString& record)
{
    ClientStore& store = context.office().store();
    const auto materials = store.ledgerBalances(record, {}, countingOf(parser)).result();
    const auto products = store.ledgerProducts(record, {}, countingOf(parser)).result();
    if (!materials || !products)
        return context.complain(materials ? products.error() : materials.error(), record);
    QJsonArray rows;
    const auto add = [&rows](LedgerSide side, int item, QJsonObject row) {
        row.insert(u"side"_s, sideName(side));
        row.insert(u"item"_s, item);
        rows.append(row);
    };
    for (const MaterialBalance& balance : *materials)
        add(LedgerSide::Material, balance.item, availableJson(balance.terms));
    for (const ProductBalance& balance : *products)
        add(LedgerSide::Product, balance.item, availableJson(balance.terms));
    return answer(context, rows, { u"side"_s, u"item"_s, u"import"_s, u"returnExport"_s, u"carryOut"_s, u"exchangeImport"_s, u"domesticSale"_s, u"export"_s, u"reworkImport"_s, u"reworkExport"_s });
}

int showWriteOff(CommandContext& context, const QCommandLineParser& parser, const QString& record)
{
    const Result<DayRange> period = dayRangeOf(parser.value(u"period"_s));
    if (!period)
        return context.complain(period.error());
    const Result<WriteOffOrder> order = writeOffOrderOf(context, parser, record, *period);
    if (!order)
        return context.complain(order.error(), parser.value(u"stock"_s));
    const auto lines = context.office().store().ledgerWriteOff(record, period->from, period->to, countingOf(parser)).result();
    const auto report = context.office().store().ledgerReport(*order).result();
    if (!lines || !report)
        return context.complain(lines ? report.error() : lines.error(), record);
    if (parser.isSet(u"report"_s)) {
        QJsonObject whole = report->toJson();
        QJsonArray checks;
        for (const CheckedPoint& point : standardChecks(*report, period->to))
            checks.append(QJsonObject { { u"check"_s, standardCheckName(point.check) }, { u"holds"_s, point.holds }, { u"faults"_s, point.faults } });
        whole.insert(u"checks"_s, checks);
        whole.insert(u"mayReport"_s, mayReport(*report));
        context.print(whole);
        return 0;
    }
    QJsonArray rows;
    for (const WriteOffLine& line : *lines) {
        QJsonObject row = termsJson(line.period);
        row.remove(u"remaining"_s);
        row.insert(u"item"_s, line.item);
        row.insert(u"opening"_s, line.opening.toString());
        row.insert(u"closing"_s, line.closing.toString());
        if (const WriteOffReportLine* more = report->line(line.item))
            addReportLine(row, *more);
        rows.append(row);
    }
    return answer(context, rows, { u"item"_s, u"opening"_s, u"importTotal"_s, u"productUse"_s, u"reexport"_s, u"domesticSale"_s, u"carryOut"_s, u"closing"_s });
}

// What is wrong with the record as it is, which days draw near, and, with a period, what stands in the way of its write-off.
int checkRecord(CommandContext& context, const QCommandLineParser& parser, const QString& record)
{
    ClientStore& store = context.office().store();
    const auto remarks = store.ledgerRemarks(record).result();
    const auto warnings = store.ledgerCeilings(record, chinaToday(), {}).result();
    if (!remarks || !warnings)
        return context.complain(remarks ? warnings.error() : remarks.error(), record);
    bool wrong = !remarks->isEmpty();
    QJsonArray rows = remarksJson(*remarks);
    for (const CeilingWarning& warning : *warnings) {
        if (warning.day.isValid())
            rows.append(QJsonObject { { u"code"_s, QString(u"ledger.ceiling."_s + ceilingName(warning.kind)) }, { u"day"_s, dateText(warning.day) }, { u"daysLeft"_s, warning.daysLeft } });
    }
    if (parser.isSet(u"period"_s)) {
        const Result<DayRange> period = dayRangeOf(parser.value(u"period"_s));
        if (!period)
            return context.complain(period.error());
        const Result<WriteOffOrder> order = writeOffOrderOf(context, parser, record, *period);
        if (!order)
            return context.complain(order.error());
        const auto report = store.ledgerReport(*order).result();
        if (!report)
            return context.complain(report.error(), record);
        for (const OpenMatter& matter : report->matters) {
            wrong = wrong || isBlocking(matter.kind);
            rows.append(QJsonObject { { u"code"_s, QString(u"ledger.open."_s + openMatterName(matter.kind)) }, { u"side"_s, sideName(matter.side) }, { u"item"_s, matter.item }, { u"version"_s, matter.version },
                { u"asked"_s, matter.quantity.toString() }, { u"available"_s, matter.limit.toString() }, { u"blocks"_s, isBlocking(matter.kind) } });
        }
    }
    answer(context, rows, { u"code"_s, u"side"_s, u"item"_s, u"version"_s, u"asked"_s, u"available"_s });
    return wrong ? 1 : 0;
}

QJsonObject declaredJson(DocumentId list, DocumentId declaration, const DeclaredList& made)
{
    QJsonObject sums;
    for (const DeclaredList::Sum& sum : made.sums)
        sums.insert(sum.element, sum.after.normalized().toString());
    return { { u"list"_s, list.toString() }, { u"declaration"_s, declaration.toString() }, { u"number"_s, made.declaration.value(u"sign.clientNo") },
        { u"rows"_s, made.list.lines(u"line").size() }, { u"lines"_s, made.parts.size() }, { u"sums"_s, sums } };
}

// Whether the declaration that the list names is there already: it is made once.
bool isDeclared(CommandContext& context, const Document& list)
{
    const QString number = list.value(u"declarationNo");
    const auto found = number.isEmpty() ? Result<QList<DocumentId>>() : context.office().store().findByNumber(number).result();
    return found && std::ranges::any_of(*found, [&context](DocumentId id) {
        const auto read = context.office().store().read(id).result();
        return read && read->document.type().key == context.declaration().key;
    });
}

// A stored list becomes its declaration; cut into several where it is too long for one, the first stays under its id.
int declareList(CommandContext& context, const QString& reference)
{
    const auto found = findDeclaration(context, reference);
    if (!found)
        return context.complain(found.error(), reference);
    if (found->document.type().key != u"inventoryList")
        return context.complain({ ErrorKind::Invalid, u"document.type"_s, u"not an inventory list"_s, {} }, reference);
    if (isDeclared(context, found->document))
        return context.complain({ ErrorKind::Refused, u"ledger.declared"_s, u"its declaration is there already: "_s + found->document.value(u"declarationNo"), {} }, reference);
    const auto merging = context.office().store().merging(recordOf(found->document)).result();
    const Result<MergedList> merged = mergedList(found->document, merging.value_or(RecordMerging()));
    if (!merged)
        return context.complain(merged.error(), reference);
    const Result<QList<DeclaredList>> made = declarationsOf(merged->list, context.dictionary);
    if (!made)
        return context.complain(made.error(), reference);
    QList<std::pair<DocumentId, Document>> documents;
    QJsonArray rows;
    for (const DeclaredList& one : *made) {
        const DocumentId list = documents.isEmpty() ? found->id : DocumentId::create(), declaration = DocumentId::create();
        documents << std::pair(list, one.list) << std::pair(declaration, one.declaration);
        rows.append(declaredJson(list, declaration, one));
    }
    if (const Done saved = context.office().store().saveMerged(documents, found->id, *merged).result(); !saved)
        return context.complain(saved.error(), reference);
    return answer(context, rows, { u"list"_s, u"declaration"_s, u"number"_s, u"rows"_s, u"lines"_s });
}

int listRecords(CommandContext& context)
{
    const auto records = context.office().store().ledgerRecords().result();
    if (!records)
        return context.complain(records.error());
    QJsonArray rows;
    for (const LedgerRecord& record : *records)
        rows.append(QJsonObject { { u"number"_s, record.number }, { u"kind"_s, recordKindName(record.kind) }, { u"company"_s, record.company }, { u"until"_s, dateText(record.until) }, { u"items"_s, record.items.size() } });
    return answer(context, rows, { u"number"_s, u"kind"_s, u"company"_s, u"until"_s, u"items"_s });
}

int runLedger(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString verb = arguments.value(0), what = arguments.value(1);
    if (verb == u"record" && what == u"import" && arguments.size() == 3)
        return importRecord(context, arguments[2]);
    if (verb == u"list" && arguments.size() == 1)
        return listRecords(context);
    if (verb == u"declare" && arguments.size() == 2)
        return declareList(context, what);
    if (verb == u"post" && arguments.size() > 1)
        return postFiles(context, arguments.mid(1));
    if (arguments.size() == 2 && verb == u"balance")
        return showBalances(context, parser, what);
    if (arguments.size() == 2 && verb == u"remaining")
        return showRemaining(context, parser, what);
    if (arguments.size() == 2 && verb == u"writeoff")
        return showWriteOff(context, parser, what);
    if (arguments.size() == 2 && verb == u"check")
        return checkRecord(context, parser, what);
    if (arguments.size() == 2 && verb == u"stocktake")
        return runStocktake(context, parser, what);
    if (arguments.size() > 1 && verb == u"merge") {
        if (const int code = runMerge(context, parser, what, arguments.mid(2)); code >= 0)
            return code;
    }
    context.err << "usage: tongguanctl ledger record import FILE | list | post FILE... | declare ID | balance RECORD [--at DAY] [--item N] | remaining RECORD | writeoff RECORD --period A..B [--stock FILE] [--report] | stocktake RECORD --stock FILE | check RECORD [--period A..B] | merge RECORD [--at DAY | import FILE [--from DAY] | propose FILE | versions | split ITEM [QUANTITY]]\n";
    return 2;
}

} // namespace

const Command ledgerCommand { "ledger"_L1, "record import FILE | list | post FILE... | declare ID | balance|remaining|writeoff|stocktake|check|merge RECORD"_L1, "Keep the ledgers of bonded handbooks and account books"_L1, ledgerOptions, runLedger };

} // namespace Tongguan
