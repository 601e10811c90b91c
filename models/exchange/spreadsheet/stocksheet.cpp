// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/stocksheet.h"

#include "models/base/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace Tongguan {
namespace {

constexpr qsizetype KeptFaults = 1000;
constexpr qsizetype PartsAtMost = 2'000'000;
constexpr std::array<const char16_t*, 9> stockKeys { u"partNo", u"item", u"version", u"quantity", u"in", u"out", u"unit", u"day", u"kind" };
constexpr std::array<const char16_t*, StockKinds> stockKindNames { u"opening", u"receipt", u"issue", u"giveBack", u"shipment", u"scrap", u"gain", u"loss", u"transfer" };

// Which way a kind moves the store.
int signOf(StockKind kind)
{
    switch (kind) {
    case StockKind::Opening:
    case StockKind::Receipt:
    case StockKind::GiveBack:
    case StockKind::Gain:
        return 1;
    case StockKind::Issue:
    case StockKind::Shipment:
    case StockKind::Scrap:
    case StockKind::Loss:
        return -1;
    case StockKind::Transfer:
        return 0; // from one place of the store to another
    }
    return 0;
}

bool isSumWord(const QString& text)
{
    return text.startsWith(u"合计") || text.startsWith(u"总计") || text.startsWith(u"小计") || text.startsWith("total"_L1, Qt::CaseInsensitive);
}

// "2026-03-01", "2026/3/1", "20260301", "2026-03-01 08:30:00".
QDate dayOfText(const QString& text)
{
    const QString day = text.section(u' ', 0, 0).section(u'T', 0, 0);
    if (const std::optional<QDate> read = parseDate(day))
        return *read;
    const QStringList parts = QString(day).replace(u'/', u'-').replace(u'.', u'-').split(u'-');
    return parts.size() == 3 ? QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : QDate();
}

} // namespace

const StockWords& StockWords::builtIn()
{
    static const StockWords words = [] {
        StockWords read;
        QFile file(u":/spreadsheet/stock.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no words of stock lists");
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QHash<QString, QString> common;
        for (const QJsonValue& field : json["fields"_L1].toArray()) {
            const QString key = field["key"_L1].toString();
            const Label name { field["zh"_L1].toString(), field["en"_L1].toString() };
            read.fields << Field { key, name };
            for (const QString& own : { name.zh, name.en, key })
                read.m_names.own.insert(SheetWords::fold(own), key);
            for (const QJsonValue& word : field["words"_L1].toArray())
                common.insert(SheetWords::fold(word.toString()), key);
        }
        read.m_names.common = [common](const QString& folded) { return common.value(folded); };
        const QJsonObject kinds = json["kinds"_L1].toObject();
        for (int kind = 0; kind < StockKinds; ++kind) {
            for (const QJsonValue& word : kinds[QStringView(stockKindNames[size_t(kind)])].toArray())
                read.m_kinds.insert(SheetWords::fold(word.toString()), StockKind(kind));
        }
        return read;
    }();
    return words;
}

std::optional<StockKind> StockWords::kindOf(const QString& text) const
{
    const auto found = m_kinds.constFind(SheetWords::fold(text));
    return found == m_kinds.cend() ? std::nullopt : std::optional(*found);
}

ColumnMapping guessStockMapping(const Sheet& head, const LearnedHeaders& learned) { return guessMapping(head, StockWords::builtIn().names(), learned); }

// --- One table

Result<StockTally> StockTally::create(StockSheet what, const ColumnMapping& mapping, const CodeTables& tables)
{
    StockTally tally(what, tables);
    tally.m_headerRow = mapping.headerRow;
    for (qsizetype column = 0; column < mapping.keys.size(); ++column) {
        for (size_t key = 0; key < stockKeys.size(); ++key) {
            if (mapping.keys[column] == stockKeys[key])
                tally.m_at[key] = column;
        }
    }
    const auto has = [&tally](Column column) { return tally.m_at[column] >= 0; };
    if ((!has(PartNo) && !has(Item)) || !(has(Quantity) || has(In) || has(Out)) || (what == StockSheet::Movements && !has(Day)))
        return fail(ErrorKind::Invalid, u"sheet.unmapped"_s);
    return tally;
}

QString StockTally::cell(Column column, const QStringList& cells) const
{
    return m_at[column] < 0 ? QString() : cells.value(m_at[column]).trimmed();
}

void StockTally::blame(StockFault::Kind kind, qsizetype row, Column column, const QString& text)
{
    ++m_faulty;
    if (m_faults.size() < KeptFaults)
        m_faults << StockFault { kind, row, m_at[column], text.left(60) };
}

std::optional<LedgerQuantity> StockTally::quantityOf(Column column, const QStringList& cells, qsizetype row)
{
    const QString text = cell(column, cells);
    if (text.isEmpty())
        return LedgerQuantity();
    const std::optional<Decimal> number = Decimal::parse(text);
    const std::optional<LedgerQuantity> quantity = number ? LedgerQuantity::of(number->rounded(LedgerQuantity::Scale)) : std::nullopt;
    if (!quantity || !quantity->fits()) {
        blame(StockFault::Kind::Quantity, row, column, text);
        return std::nullopt;
    }
    return quantity;
}

std::optional<QString> StockTally::unitOf(const QString& text) const
{
    const auto known = m_units.constFind(text);
    if (known != m_units.cend())
        return *known;
    const auto* table = m_tables.table(u"unit");
    std::optional<QString> unit;
    if (table && table->contains(text))
        unit = text;
    else if (const QString word = SheetWords::builtIn().codeOf(u"unit"_s, text); !word.isEmpty())
        unit = word;
    else if (table) {
        const QList<Code> found = table->search(text, 8);
        const auto exact = std::ranges::find_if(found, [&text](const Code& code) { return code.name.zh == text || code.name.en.compare(text, Qt::CaseInsensitive) == 0; });
        if (exact != found.end())
            unit = exact->code;
    }
    m_units.insert(text, unit);
    return unit;
}

qsizetype StockTally::partOf(const QStringList& cells, qsizetype row)
{
    const QString partNo = cell(PartNo, cells);
    const int item = cell(Item, cells).toInt(), version = cell(Version, cells).toInt();
    if (partNo.isEmpty() && item < 1) {
        blame(StockFault::Kind::NoPart, row, m_at[PartNo] >= 0 ? PartNo : Item, cell(m_at[PartNo] >= 0 ? PartNo : Item, cells));
        return -1;
    }
    QString unit;
    if (const QString text = cell(Unit, cells); !text.isEmpty()) {
        const std::optional<QString> code = unitOf(text);
        if (!code) {
            blame(StockFault::Kind::Unit, row, Unit, text);
            return -1;
        }
        unit = *code;
    }
    const QString key = partNo + u'\n' + unit + u'\n' + QString::number(item) + u'\n' + QString::number(version);
    if (const auto known = m_partOf.constFind(key); known != m_partOf.cend())
        return *known;
    if (m_parts.size() >= PartsAtMost) {
        blame(StockFault::Kind::TooMany, row, PartNo, partNo);
        return -1;
    }
    Part part;
    part.partNo = partNo;
    part.unit = unit;
    part.item = item;
    part.version = version;
    m_partOf.insert(key, m_parts.size());
    m_parts << part;
    return m_parts.size() - 1;
}

void StockTally::add(qsizetype index, QDate day, StockKind kind, LedgerQuantity quantity)
{
    Part& part = m_parts[index];
    const LedgerQuantity change = LedgerQuantity::ofUnits(quantity.units() * signOf(kind));
    part.kinds[size_t(kind)] += quantity;
    part.balance += change;
    if (!day.isValid())
        return;
    DaySum& sum = m_byDay[(quint64(index) << 32) | quint32(day.toJulianDay())];
    sum.net += qint64(change.units());
    if (kind == StockKind::Issue || kind == StockKind::GiveBack)
        sum.used -= qint64(change.units());
    if (!m_first.isValid() || day < m_first)
        m_first = day;
    if (!m_last.isValid() || day > m_last)
        m_last = day;
}

void StockTally::take(qsizetype row, const QStringList& cells)
{
    if (row <= m_headerRow)
        return;
    const QString name = cell(m_at[PartNo] >= 0 ? PartNo : Item, cells);
    const bool empty = std::ranges::all_of(cells, [](const QString& one) { return one.trimmed().isEmpty(); });
    if (empty || isSumWord(name) || (name.isEmpty() && isSumWord(cells.value(0).trimmed()))) {
        ++m_passed;
        return;
    }
    const std::optional<LedgerQuantity> quantity = quantityOf(Quantity, cells, row);
    const std::optional<LedgerQuantity> in = quantity ? quantityOf(In, cells, row) : std::nullopt;
    const std::optional<LedgerQuantity> out = in ? quantityOf(Out, cells, row) : std::nullopt;
    if (!out)
        return;
    QDate day;
    if (m_what == StockSheet::Movements) {
        const QString text = cell(Day, cells);
        auto known = m_days.constFind(text);
        if (known == m_days.cend())
            known = m_days.insert(text, dayOfText(text));
        day = *known;
        if (!day.isValid()) {
            blame(StockFault::Kind::Day, row, Day, text);
            return;
        }
    }
    // A list says what lies there; a movement's way follows from its columns, else its kind, else its sign.
    StockKind kind = m_what == StockSheet::List ? StockKind::Opening : StockKind::Receipt;
    const QString kindText = m_what == StockSheet::Movements ? cell(Kind, cells) : QString();
    if (!kindText.isEmpty()) {
        const std::optional<StockKind> known = StockWords::builtIn().kindOf(kindText);
        if (!known) {
            blame(StockFault::Kind::KindOfMovement, row, Kind, kindText);
            return;
        }
        kind = *known;
    }
    const qsizetype part = partOf(cells, row);
    if (part < 0)
        return;
    if (!in->isZero())
        add(part, day, signOf(kind) >= 0 ? kind : kind == StockKind::Issue ? StockKind::GiveBack : StockKind::Receipt, *in);
    if (!out->isZero())
        add(part, day, signOf(kind) < 0 ? kind : kind == StockKind::GiveBack ? StockKind::Issue : StockKind::Shipment, *out);
    if (!quantity->isZero() && in->isZero() && out->isZero()) {
        // Some systems sign what goes out: "领料 -50" is what "领料 50" is elsewhere.
        const bool signedOut = quantity->isNegative() && signOf(kind) < 0;
        const bool plainOut = quantity->isNegative() && kindText.isEmpty() && m_what == StockSheet::Movements;
        add(part, day, plainOut ? StockKind::Shipment : kind, signedOut || plainOut ? -*quantity : *quantity);
    }
    ++m_parts[part].rows;
    ++m_rows;
}

QList<OwnStockLine> StockTally::stockAt(QDate day) const
{
    QList<LedgerQuantity> balances(m_parts.size());
    if (day.isValid() && m_what == StockSheet::Movements) {
        for (const auto& [key, sum] : m_byDay) {
            if (qint64(key & 0xffff'ffff) <= day.toJulianDay())
                balances[qsizetype(key >> 32)] += LedgerQuantity::ofUnits(sum.net);
        }
    } else {
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            balances[i] = m_parts[i].balance;
    }
    QList<OwnStockLine> lines;
    lines.reserve(m_parts.size());
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        OwnStockLine line;
        line.item = m_parts[i].item;
        line.version = m_parts[i].version;
        line.partNo = m_parts[i].partNo;
        line.unit = m_parts[i].unit;
        line.quantity = balances[i];
        lines << line;
    }
    return lines;
}

QList<StockTally::Use> StockTally::uses() const
{
    QList<Use> uses;
    for (const auto& [key, sum] : m_byDay) {
        if (sum.used != 0)
            uses << Use { qsizetype(key >> 32), QDate::fromJulianDay(qint64(key & 0xffff'ffff)), LedgerQuantity::ofUnits(sum.used) };
    }
    std::ranges::sort(uses, [](const Use& a, const Use& b) { return a.day != b.day ? a.day < b.day : a.part < b.part; });
    return uses;
}

Result<StockTally> readStockSheet(const QString& file, qsizetype sheet, StockSheet what, const ColumnMapping& mapping, const CodeTables& tables, const SheetProgress& progress)
{
    Result<StockTally> tally = StockTally::create(what, mapping, tables);
    if (!tally)
        return tally;
    const SheetLimits limits { .rows = 5'000'000, .columns = 2'000, .unpackedBytes = 4LL * 1024 * 1024 * 1024, .cells = 100'000'000 };
    const Done done = readSheetRows(file, sheet, [&tally](qsizetype row, const QStringList& cells) -> Done {
        tally->take(row, cells);
        return {};
    }, limits, progress);
    return done ? std::move(tally) : Result<StockTally>(tl::unexpected(done.error()));
}

// --- Use by work order

QList<StockMonth> useMovements(const StockTally& tally, const QString& record, const QList<LedgerItem>& items, QStringList& unknownParts)
{
    const QUuid erp(0x3b9d1c54, 0x7f21, 0x5a6e, 0x8d, 0x02, 0x61, 0x9c, 0x44, 0x0e, 0xb7, 0x13);
    QHash<QString, const LedgerItem*> byPart;
    QHash<int, const LedgerItem*> byNo;
    for (const LedgerItem& item : items) {
        if (item.side != LedgerSide::Material)
            continue;
        byNo.insert(item.no, &item);
        if (!item.partNo.isEmpty())
            byPart.insert(item.partNo, &item);
    }
    QList<const LedgerItem*> itemOf;
    for (const StockTally::Part& part : tally.parts()) {
        itemOf << (part.item > 0 ? byNo.value(part.item) : byPart.value(part.partNo));
        if (!itemOf.last())
            unknownParts << part.partNo;
    }
    std::map<QDate, std::map<std::pair<QDate, int>, LedgerUnits>> months;
    for (const StockTally::Use& use : tally.uses()) {
        const LedgerItem* item = itemOf[use.part];
        if (!item)
            continue;
        const QString& unit = tally.parts()[use.part].unit;
        const auto ratio = unit.isEmpty() || item->unit.isEmpty() || unit == item->unit ? std::pair(1, 1) : unitRatio(unit, item->unit).value_or(std::pair(1, 1));
        months[QDate(use.day.year(), use.day.month(), 1)][{ use.day, item->no }] += use.quantity.units() * ratio.first / ratio.second;
    }
    QList<StockMonth> list;
    for (const auto& [first, sums] : months) {
        StockMonth month;
        month.document = DocumentId(QUuid::createUuidV5(erp, record + u'/' + dateText(first)));
        month.first = first;
        for (const auto& [key, units] : sums) {
            if (units == 0)
                continue;
            Movement used;
            used.id = MovementId::create();
            used.kind = MovementKind::MaterialUse;
            used.item = key.second;
            used.quantity = LedgerQuantity::ofUnits(units);
            used.date = key.first;
            used.standing = MovementStanding::Deducted; // the enterprise's own fact: no list waits for customs
            used.document = month.document;
            used.line = int(month.movements.size()) + 1;
            month.movements << used;
        }
        list << month;
    }
    return list;
}

} // namespace Tongguan
