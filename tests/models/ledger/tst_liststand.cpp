// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/document.h"
#include "models/ledger/bondedkind.h"
#include "models/ledger/listledger.h"

#include <QTest>

using namespace Tongguan;

namespace {

LedgerQuantity q(const char16_t* text) { return LedgerQuantity::parse(QStringView(text)).value(); }

// Copper wire 1000 kg and plastic 500 kg make cables: 2 kg and 1 kg each, nothing lost.
LedgerBook cables()
{
    LedgerBook book;
    book.setItem({ LedgerSide::Material, 1, q(u"1000"), u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s });
    book.setItem({ LedgerSide::Material, 2, q(u"500"), u"PL-1"_s, u"3901200090"_s, u"塑料粒"_s, u"035"_s });
    book.setItem({ LedgerSide::Product, 1, q(u"400"), u"CA-1"_s, u"8544421100"_s, u"电缆"_s, u"030"_s });
    const Decimal two = Decimal::parse(u"2").value(), one = Decimal::parse(u"1").value();
    if (!book.setConsumption({ .product = 1, .version = 0, .material = 1, .net = two }) || !book.setConsumption({ .product = 1, .version = 0, .material = 2, .net = one }))
        qFatal("consumption");
    return book;
}

Movement moved(MovementKind kind, int item, const char16_t* quantity, DocumentId document, int line, MovementStanding standing = MovementStanding::Foreseen)
{
    return { MovementId::create(), kind, item, 0, q(quantity), QDate(2026, 3, 1), standing, document, line };
}

} // namespace

class tst_ListStand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesCountOneAfterAnother()
    {
        const LedgerBook book = cables();
        const DocumentId list = DocumentId::create();
        const ListStand stand = book.standOfList(list, { moved(MovementKind::DirectImport, 1, u"600", list, 1), moved(MovementKind::DirectImport, 2, u"100", list, 2), moved(MovementKind::DirectImport, 1, u"500.5", list, 3) });
        QCOMPARE(stand.lines.size(), 3);
        QCOMPARE(stand.lines[0].before.toString(), u"1000"_s);
        QCOMPARE(stand.lines[0].after.toString(), u"400"_s);
        QVERIFY(!stand.lines[0].isOver());
        QCOMPARE(stand.lines[1].after.toString(), u"400"_s);
        QCOMPARE(stand.lines[2].before.toString(), u"400"_s);
        QCOMPARE(stand.lines[2].after.toString(), u"-100.5"_s);
        QVERIFY(stand.lines[2].isOver());
        QCOMPARE(stand.lines[2].limit, u"ledger.over.import"_s);
        QVERIFY(stand.shortages.isEmpty());
    }

    // What the list brought when it was last saved does not count against itself, whatever its standing.
    void itsOwnEarlierMovementsDoNotCount()
    {
        LedgerBook book = cables();
        const DocumentId list = DocumentId::create(), other = DocumentId::create();
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"700", list, 1)).has_value());
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"100", other, 1, MovementStanding::Deducted)).has_value());
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"50", other, 2, MovementStanding::Withdrawn)).has_value());
        const Movement again = moved(MovementKind::DirectImport, 1, u"900", list, 1);
        QCOMPARE(book.standOfList(list, { again }).lines[0].before.toString(), u"900"_s);
        QVERIFY(!book.standOfList(list, { again }).lines[0].isOver());
        QCOMPARE(book.standOfList(other, { again }).lines[0].before.toString(), u"300"_s); // there the 700 are another's
        QCOMPARE(book.size(), 3); // nothing was posted
        QCOMPARE(book.terms(1, {}, Counting::WithForeseen).mayImport().toString(), u"200"_s);
    }

    void productsThatUseMoreThanThereIsAreTold()
    {
        LedgerBook book = cables();
        const DocumentId imports = DocumentId::create(), list = DocumentId::create();
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"300", imports, 1, MovementStanding::Deducted)).has_value());
        QVERIFY(book.post(moved(MovementKind::DirectImport, 2, u"500", imports, 2, MovementStanding::Deducted)).has_value());
        const ListStand stand = book.standOfList(list, { moved(MovementKind::ProductExport, 1, u"100", list, 1), moved(MovementKind::ProductExport, 1, u"60", list, 2) });
        QCOMPARE(stand.lines[1].after.toString(), u"240"_s); // 400 - 100 - 60
        QCOMPARE(stand.shortages.size(), 1);
        QCOMPARE(stand.shortages[0], (MaterialShortage { 2, 1, q(u"-20") })); // 300 - 2 x 160
    }

    void whatTheRecordDoesNotKnow()
    {
        const LedgerBook book = cables();
        const DocumentId list = DocumentId::create();
        const ListStand stand = book.standOfList(list, { moved(MovementKind::DirectImport, 9, u"1", list, 1), moved(MovementKind::ProductExport, 2, u"1", list, 2) });
        QVERIFY(!stand.lines[0].isKnown);
        QVERIFY(!stand.lines[1].isKnown);
        QVERIFY(!stand.lines[0].isOver()); // it is told as unknown
    }

    // Each bound agrees with what the engine says of one movement by itself.
    void boundsAgreeWithTheEngine()
    {
        LedgerBook book = cables();
        const DocumentId before = DocumentId::create(), list = DocumentId::create();
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"400", before, 1)).has_value());
        QVERIFY(book.post(moved(MovementKind::ExchangeExport, 1, u"30", before, 2)).has_value());
        QVERIFY(book.post(moved(MovementKind::ProductExport, 1, u"50", before, 3)).has_value());
        QVERIFY(book.post(moved(MovementKind::ReworkImport, 1, u"5", before, 4)).has_value());
        int bound = 0;
        for (int kind = 0; kind < MovementKinds; ++kind) {
            const Movement huge = moved(MovementKind(kind), 1, u"100000", list, 1);
            const LineStand line = book.standOfList(list, { huge }).lines[0];
            const QList<LedgerRemark> remarks = book.examine(huge);
            if (remarks.isEmpty() || line.limit.isEmpty() || !line.isKnown)
                continue;
            ++bound;
            QCOMPARE(line.limit, remarks[0].code);
            QCOMPARE(line.before.toString(), remarks[0].available.toString());
            QVERIFY(line.isOver());
        }
        QCOMPARE(bound, 14);
    }

    // The source's formula lets all that came in go back abroad; what was used of it is not there any more.
    void whatWasUsedCannotGoBack()
    {
        LedgerBook book = cables();
        const DocumentId before = DocumentId::create(), list = DocumentId::create();
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"400", before, 1)).has_value());
        QVERIFY(book.post(moved(MovementKind::ProductExport, 1, u"150", before, 2)).has_value());
        QVERIFY(book.standOfList(list, { moved(MovementKind::Reexport, 1, u"100", list, 1) }).shortages.isEmpty());
        const ListStand stand = book.standOfList(list, { moved(MovementKind::Reexport, 1, u"100", list, 1), moved(MovementKind::ExchangeExport, 1, u"20.5", list, 2) });
        QVERIFY(!stand.lines[1].isOver());
        QCOMPARE(stand.shortages, (QList { MaterialShortage { 2, 1, q(u"-20.5") } }));
    }

    // Most account books name no quantities: they bound nothing but what there is.
    void aRecordWithoutQuantitiesBoundsOnlyByStock()
    {
        LedgerBook book;
        book.setItem({ LedgerSide::Material, 1, {}, u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s });
        book.setItem({ LedgerSide::Product, 1, {}, u"CA-1"_s, u"8544421100"_s, u"电缆"_s, u"030"_s });
        QVERIFY(book.setConsumption({ .product = 1, .version = 0, .material = 1, .net = Decimal::parse(u"2").value() }));
        const DocumentId list = DocumentId::create(), before = DocumentId::create();
        QVERIFY(book.post(moved(MovementKind::DirectImport, 1, u"400", before, 1)).has_value());
        for (const MovementKind kind : { MovementKind::DirectImport, MovementKind::TransferIn, MovementKind::CarryIn, MovementKind::ProductExport, MovementKind::ProductTransfer }) {
            const Movement movement = moved(kind, 1, u"100000", list, 1);
            const LineStand line = book.standOfList(list, { movement }).lines[0];
            QVERIFY(line.isKnown && !line.isOver());
            QVERIFY(line.limit.isEmpty());
            QVERIFY(book.examine(movement).isEmpty());
        }
        const ListStand stand = book.standOfList(list, { moved(MovementKind::DomesticSale, 1, u"400.5", list, 1), moved(MovementKind::ProductExport, 1, u"1", list, 2) });
        QVERIFY(stand.lines[0].isOver()); // what is not there cannot be sold
        QCOMPARE(stand.shortages.size(), 1);
        QCOMPARE(book.examine(moved(MovementKind::DomesticSale, 1, u"400.5", list, 1)).value(0).code, u"ledger.over.sale"_s);
    }

    void halfFilledLinesAreLeftOut()
    {
        const auto dictionary = Dictionary::load();
        QVERIFY(dictionary.has_value());
        Document list(*(*dictionary)->type(u"inventoryList"));
        const std::pair<const char16_t*, QString> values[] = { { u"direction", u"I"_s }, { u"side", u"I"_s }, { u"supervisionMode", u"0615"_s }, { u"line[1].item", u"1"_s },
            { u"line[2].item", u"2"_s }, { u"line[2].quantity", u"12.5"_s }, { u"line[3].quantity", u"3"_s }, { u"line[4].item", u"1"_s }, { u"line[4].quantity", u"x"_s } };
        for (const auto& [place, text] : values)
            QVERIFY(list.setValue(QStringView(place), text).has_value());
        const DocumentId id = DocumentId::create();
        const QList<Movement> movements = movementsSoFar(list, id, QDate(2026, 5, 4));
        QCOMPARE(movements.size(), 1);
        QCOMPARE(movements[0].line, 2); // of the list as it stands
        QCOMPARE(movements[0].item, 2);
        QCOMPARE(movements[0].date, QDate(2026, 5, 4));
        QVERIFY(list.setValue(u"declarationDate", u"2026-02-03"_s).has_value());
        QCOMPARE(movementsSoFar(list, id, QDate(2026, 5, 4))[0].date, QDate(2026, 2, 3));
        QVERIFY(list.setValue(u"supervisionMode", u"9999"_s).has_value());
        QVERIFY(movementsSoFar(list, id, QDate(2026, 5, 4)).isEmpty()); // nobody knows what it does
    }

    void aLedgerForAWindow()
    {
        const LedgerBook book = cables();
        const DocumentId list = DocumentId::create();
        const ListLedger ledger = listLedgerOf(book, list, { moved(MovementKind::ProductExport, 1, u"1", list, 1) });
        QCOMPARE(ledger.items.size(), 3);
        QCOMPARE(ledger.materials.size(), 2);
        QCOMPARE(ledger.products.size(), 1);
        QCOMPARE(ledger.stand.lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ListStand)
#include "tst_liststand.moc"
