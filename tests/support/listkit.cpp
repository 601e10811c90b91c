// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listkit.h"

#include "models/ledger/listeffect.h"
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
