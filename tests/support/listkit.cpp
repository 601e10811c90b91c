// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listkit.h"

#include "models/ledger/listeffect.h"
#include "models/reference/codetable.h"
#include "tests/support/storekit.h"

namespace Tongguan {

LedgerRecord ListKit::record(const QString& number)
{
    LedgerRecord record;
    record.number = number;
    record.company = u"ACME"_s;
    for (int item = 1; item <= 3; ++item)
        record.items << LedgerItem { LedgerSide::Material, item, *LedgerQuantity::parse(u"1000"), u"M%1"_s.arg(item), u"8534001000"_s, u"material %1"_s.arg(item), u"035"_s };
    for (int item = 1; item <= 2; ++item) {
        record.items << LedgerItem { LedgerSide::Product, item, *LedgerQuantity::parse(u"100"), u"P%1"_s.arg(item), u"8517130000"_s, u"product %1"_s.arg(item), u"007"_s };
        record.consumptions << Consumption { .product = item, .version = 0, .material = 1, .net = 2, .tangibleLoss = 0, .intangibleLoss = 0 };
        record.consumptions << Consumption { .product = item, .version = 0, .material = 2, .net = Decimal::parse(u"0.5").value(), .tangibleLoss = 0, .intangibleLoss = 0 };
    }
    return record;
}

Document ListKit::list(const QString& record, const QString& ownNo, Way way, const QList<Line>& lines, QDate day)
{
    struct Kind {
        const char16_t* direction;
        const char16_t* side;
        const char16_t* mode;
    };
    const auto kind = [way]() -> Kind {
        switch (way) {
        case Way::Import: return { u"I", u"I", u"0615" };
        case Way::Export: return { u"E", u"E", u"0615" };
        case Way::TransferIn: return { u"I", u"I", u"0654" };
        case Way::TransferOut: return { u"E", u"E", u"0654" };
        case Way::DomesticSale: return { u"E", u"I", u"0644" };
        case Way::Reexport: return { u"E", u"I", u"0664" };
        }
        Q_UNREACHABLE();
    }();
    Document list(*StoreKit::dictionary().type(u"inventoryList"));
    const auto set = [&list](const QString& place, const QString& text) {
        if (const Done done = list.setValue(place, text); !done)
            qFatal("no place %s: %s", qPrintable(place), qPrintable(done.error().detail));
    };
    set(u"recordNo"_s, record);
    set(u"ownNo"_s, ownNo);
    set(u"operatorName"_s, u"ACME"_s);
    set(u"direction"_s, QStringView(kind.direction).toString());
    set(u"side"_s, QStringView(kind.side).toString());
    set(u"supervisionMode"_s, QStringView(kind.mode).toString());
    set(u"declarationDate"_s, day.toString(Qt::ISODate));
    set(u"customs"_s, u"5201"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Record line(LineId(quint64(i + 1) << 40 | 7)); // the same in every run
        list.editRoot().editChildren(list.type().root.groupIndexOf(u"line")).append(line);
        const auto place = [i](const char* key) { return u"line[%1].%2"_s.arg(i + 1).arg(QLatin1StringView(key)); };
        set(place("no"), QString::number(i + 1));
        set(place("item"), QString::number(lines[i].item));
        set(place("quantity"), lines[i].quantity);
        if (lines[i].version > 0)
            set(place("version"), QString::number(lines[i].version));
    }
    return list;
}

// One that passes: of the dictionary where it has a sample.
static QString plausible(const Element& element)
{
    static const CodeTables tables;
    static const QHash<QString, QString> usual { { u"country"_s, u"CHN"_s }, { u"currency"_s, u"USD"_s }, { u"unit"_s, u"035"_s }, { u"dutyMode"_s, u"3"_s }, { u"customs"_s, u"5201"_s } };
    if (!element.sample.isEmpty() || !element.values.isEmpty())
        return element.sample.isEmpty() ? element.values.first().code : element.sample;
    if (const CodeTable* table = element.table.isEmpty() ? nullptr : tables.table(element.table))
        return usual.value(element.table, table->size() > 0 ? table->at(0).code : QString());
    if (element.kind == ElementKind::Date)
        return u"2026-03-01"_s;
    if (element.isNumber() || element.kind == ElementKind::Flag)
        return u"1"_s;
    return element.key.endsWith(u"Uscc") ? u"91440300MA5TG0002M"_s : element.key.endsWith(u"Code") ? u"4403980002"_s : u"TEST"_s;
}

static void completeRecord(Record& record, const Group& group, Direction direction)
{
    for (int i = 0; i < group.elements.size(); ++i) {
        const Element& element = group.elements[i];
        if (!element.neededWhenDeclaring(direction) || !record.value(i).isEmpty())
            continue;
        record.setValue(i, element.key == u"modified" ? u"0"_s : element.key == u"action" ? u"1"_s : plausible(element));
    }
    for (int g = 0; g < group.groups.size(); ++g) {
        for (Record& child : record.editChildren(g))
            completeRecord(child, group.groups[g], direction);
    }
}

// What the rules of inventory lists ask for beyond single elements.
static void completeList(Document& list)
{
    const auto give = [&list](const QString& place, const QString& text) {
        if (!list.value(place).isEmpty())
            return;
        if (const Done done = list.setValue(place, text); !done)
            qFatal("no place %s", qPrintable(place));
    };
    const bool isExport = list.value(u"direction") == u'E';
    give(u"declares"_s, u"2"_s);
    if (list.value(u"declares") == u'1') {
        for (const auto& [place, text] : { std::pair { u"declarationRelation"_s, u"2"_s }, { u"entryAgentUscc"_s, u"91440300MA5TG0003Q"_s }, { u"entryAgentCode"_s, u"4403980003"_s }, { u"entryAgentName"_s, u"BROKER"_s } })
            give(place, text);
        if (list.value(u"makesDeclaration") == u'1')
            give(u"declarationKind"_s, isExport ? u"2"_s : u"1"_s);
    }
    give(u"makesDeclaration"_s, u"2"_s);
    if (QStringList { u"0255"_s, u"0654"_s, u"0258"_s, u"0657"_s }.contains(list.value(u"supervisionMode")))
        give(u"relatedRecordNo"_s, u"C52016000009"_s);
    for (qsizetype line = 1; line <= list.lines(u"line").size(); ++line) {
        const bool isProduct = list.value(u"side") == u'E'; // as record() has them
        give(u"line[%1].commodityCode"_s.arg(line), isProduct ? u"8517130000"_s : u"8534001000"_s);
        give(u"line[%1].unit"_s.arg(line), isProduct ? u"007"_s : u"035"_s);
        give(u"line[%1].firstUnit"_s.arg(line), isProduct ? u"007"_s : u"035"_s);
        give(u"line[%1].firstQuantity"_s.arg(line), list.value(u"line[%1].quantity"_s.arg(line)));
    }
}

Document ListKit::complete(Document document)
{
    if (document.type().key == u"inventoryList")
        completeList(document);
    completeRecord(document.editRoot(), document.type().root, document.direction());
    return document;
}

Receipt ListKit::receipt(const QString& id, const QString& channel, int second, const QString& number)
{
    Receipt receipt;
    receipt.id = id;
    receipt.channel = channel;
    receipt.note = channel + u" note";
    receipt.time = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(second);
    receipt.entryNo = number;
    return receipt;
}

static QString textOf(const QList<MaterialBalance>& materials, const QList<ProductBalance>& products)
{
    QStringList parts;
    for (const MaterialBalance& one : materials) {
        const LedgerTerms& t = one.terms;
        parts << u"m%1 in %2 transfer %3 use %4 sold %5 back %6 = %7"_s.arg(one.item).arg(t.directImport.toString(), t.transferIn.toString(), t.productUse.toString(), t.domesticSale.toString(), t.reexport.toString(), t.remaining().toString());
    }
    for (const ProductBalance& one : products)
        parts << u"p%1 out %2 transfer %3"_s.arg(one.item).arg(one.terms.directExport.toString(), one.terms.transferOut.toString());
    return parts.join(u"; "_s);
}

QString ListKit::balances(ClientStore& store, const QString& number)
{
    QStringList parts;
    for (const Counting counting : { Counting::Deducted, Counting::WithForeseen }) {
        const auto materials = store.ledgerBalances(number, {}, counting).result();
        const auto products = store.ledgerProducts(number, {}, counting).result();
        if (!materials || !products)
            return materials ? products.error().code : materials.error().code;
        parts << textOf(*materials, *products);
    }
    return parts.join(u" | "_s);
}

QString ListKit::recounted(ClientStore& store, const LedgerRecord& record)
{
    ListFilter filter;
    filter.types = { u"inventoryList"_s };
    const auto page = store.page(filter, 0, 100'000).result();
    if (!page)
        return page.error().code;
    LedgerBook book = record.book();
    for (const DeclarationRow& row : page->rows) {
        const auto stored = store.read(row.id).result();
        if (!stored)
            return stored.error().code;
        const BondedState state = bondedState(stored->state);
        const bool refused = stored->sync == SyncState::Rejected && isEditable(stored->state);
        if (state == BondedState::Returned || state == BondedState::Deleted || refused || recordOf(stored->document) != record.number)
            continue;
        const bool deducted = state == BondedState::Deducted || state == BondedState::ThroughGate || state == BondedState::WrittenOff;
        const auto movements = movementsOf(stored->document, row.id);
        for (Movement movement : movements.value_or(QList<Movement>())) {
            movement.standing = deducted ? MovementStanding::Deducted : MovementStanding::Foreseen;
            if (const auto posted = book.post(movement); !posted)
                return posted.error().code;
        }
    }
    return textOf(book.balances({}, Counting::Deducted), book.productBalances({}, Counting::Deducted)) + u" | "
        + textOf(book.balances({}, Counting::WithForeseen), book.productBalances({}, Counting::WithForeseen));
}

} // namespace Tongguan
