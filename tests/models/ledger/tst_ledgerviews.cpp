// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryledger.h"

#include <QTest>

#include <random>

using namespace Tongguan;

namespace {

LedgerQuantity amount(const char16_t* text) { return *LedgerQuantity::parse(QStringView(text)); }

const auto Record = u"C52920000001"_s;

} // namespace

class LedgerViewsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOverviewSaysWhatThereIs()
    {
        const LedgerOverview view = overviewOf(smallLedger().book(Record));
        QCOMPARE(view.materials, 2);
        QCOMPARE(view.products, 2);
        QCOMPARE(view.consumptions, 3);
        QCOMPARE(view.versions, 2);
        QCOMPARE(view.movements, 7);
        QCOMPARE(view.foreseen, 1);
        QCOMPARE(view.withdrawn, 1);
        QCOMPARE(view.first, QDate(2026, 1, 10));
        QCOMPARE(view.last, QDate(2026, 8, 1));
        QCOMPARE(view.mostImported, 2); // 280 of 300
        QCOMPARE(view.importedPermille, 933);
        QCOMPARE(view.mostExported, 2); // 20 of 50
        QCOMPARE(view.exportedPermille, 400);
        QVERIFY(std::ranges::any_of(view.remarks, [](const LedgerRemark& remark) { return remark.code == u"ledger.negative" && remark.item == 2; })); // 300 used of 280
    }

    void aCardTellsWhyAndHow()
    {
        const LedgerCard card = cardOf(smallLedger().book(Record), LedgerSide::Material, 1, {}, Counting::Deducted);
        QCOMPARE(card.item.name, u"铜线"_s);
        QCOMPARE(card.terms.productUse, amount(u"270")); // 100 x 2 / 0.8 + 20
        QCOMPARE(card.terms.remaining(), amount(u"199.5"));
        const QList<DayBalance> expected { { QDate(2026, 1, 10), amount(u"500") }, { QDate(2026, 3, 5), amount(u"250") }, { QDate(2026, 3, 6), amount(u"230") }, { QDate(2026, 4, 1), amount(u"199.5") },
            { QDate(2026, 5, 1), amount(u"199.5") }, { QDate(2026, 8, 1), amount(u"199.5") } };
        QCOMPARE(card.course, expected);
        QCOMPARE(card.consumptions.size(), 2);
        LedgerQuantity sum;
        for (const LedgerQuantity held : card.accounts)
            sum += held;
        QVERIFY(sum.isZero());
        QCOMPARE(cardOf(smallLedger().book(Record), LedgerSide::Material, 1, QDate(2026, 3, 5), Counting::Deducted).terms.remaining(), amount(u"250"));
        QCOMPARE(cardOf(smallLedger().book(Record), LedgerSide::Material, 1, {}, Counting::WithForeseen).terms.remaining(), amount(u"259.5"));
    }

    // All of a card is of one day: where the material is, too, and the scrap that it left.
    void aCardOfAPastDayIsOfThatDayThroughout()
    {
        const LedgerBook book = smallLedger().book(Record);
        const LedgerCard card = cardOf(book, LedgerSide::Material, 1, QDate(2026, 3, 5), Counting::Deducted);
        QCOMPARE(card.terms.remaining(), amount(u"250"));
        QCOMPARE(card.accounts[size_t(LedgerAccount::Stock)], amount(u"250"));
        QCOMPARE(card.accounts[size_t(LedgerAccount::Process)], amount(u"250"));
        QVERIFY(card.accounts[size_t(LedgerAccount::Domestic)].isZero()); // sold in April
        QCOMPARE(card.leftovers.arisen, amount(u"50")); // a fifth of 250
        for (int days = 0; days < 240; days += 7) {
            const QDate at = QDate(2026, 1, 1).addDays(days);
            for (const Counting counting : { Counting::Deducted, Counting::WithForeseen }) {
                QCOMPARE(book.accounts(LedgerSide::Material, 1, counting, at)[size_t(LedgerAccount::Stock)], book.terms(1, at, counting).remaining());
                QCOMPARE(book.accounts(LedgerSide::Material, 2, counting, at)[size_t(LedgerAccount::Stock)], book.terms(2, at, counting).remaining());
            }
        }
        QCOMPARE(book.accounts(LedgerSide::Material, 1, Counting::Deducted, QDate(2030, 1, 1)), book.accounts(LedgerSide::Material, 1, Counting::Deducted));
        QCOMPARE(overviewOf(book).lastExport, QDate(2026, 3, 6));
    }

    void aWhatIfIsWhatAPutWouldGive()
    {
        MemoryLedger ledger = smallLedger();
        QList<Consumption> wanted { ledger.records[0].consumptions[0], ledger.records[0].consumptions[2] }; // both of material 1
        wanted[0].net = *Decimal::parse(u"2.4");
        wanted[1].net = *Decimal::parse(u"1.5");
        const auto lines = whatIfOf(ledger.book(Record), wanted, Counting::Deducted);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        LedgerBook changed = ledger.book(Record);
        QVERIFY(changed.setConsumption(wanted[0]) && changed.setConsumption(wanted[1]));
        QCOMPARE(lines->first().before, ledger.book(Record).terms(1));
        QCOMPARE(lines->first().after, changed.terms(1));
        wanted[0].tangibleLoss = Decimal(1);
        QCOMPARE(whatIfOf(ledger.book(Record), wanted, Counting::Deducted).error().code, u"ledger.consumption"_s);
        QCOMPARE(nextVersion(changed, 1), 2);
    }

    // What the flow says went into products is what the write-off says was used.
    void theFlowIsTheUse()
    {
        std::mt19937 random(7);
        LedgerRecord record;
        record.number = Record;
        record.cycles = { QDate(2026, 1, 1), QDate(2026, 5, 1) };
        for (int product = 1; product <= 6; ++product) {
            for (int material = 1; material <= 5; ++material) {
                if (random() % 3 != 0)
                    record.consumptions << Consumption { product, 1 + int(random() % 2), material, Decimal(int(1 + random() % 900)) * *Decimal::parse(u"0.0017"), *Decimal::parse(u"0.013"), Decimal(0), Decimal(1) };
            }
        }
        LedgerBook book = record.book();
        for (int i = 0; i < 400; ++i) {
            const auto kind = i % 9 == 0 ? MovementKind::ReworkImport : MovementKind::ProductExport;
            QVERIFY(book.post({ .id = MovementId::create(), .kind = kind, .item = 1 + int(random() % 6), .version = 1 + int(random() % 2), .quantity = LedgerQuantity::ofUnits(1 + random() % 90'000'000),
                .date = QDate(2026, 1, 1).addDays(qint64(random() % 300)), .standing = MovementStanding(random() % 3) }));
        }
        for (const Counting counting : { Counting::Deducted, Counting::WithForeseen }) {
            QHash<int, LedgerQuantity> sums;
            const QList<FlowLine> flow = book.flow(QDate(2026, 3, 1), QDate(2026, 8, 31), counting);
            for (const FlowLine& line : flow)
                sums[line.material] += line.use;
            const QList<WriteOffLine> lines = book.writeOff(QDate(2026, 3, 1), QDate(2026, 8, 31), counting);
            QVERIFY(!lines.isEmpty());
            for (const WriteOffLine& line : lines)
                QCOMPARE(sums.value(line.item), line.period.productUse);
        }
    }

    void movementsAreFoundAndOrdered()
    {
        const LedgerBook book = smallLedger().book(Record);
        QCOMPARE(MovementList(book, {}).size(), 7);
        MovementQuery query { .text = u"电机"_s };
        QCOMPARE(MovementList(book, query).size(), 1);
        query = { .kinds = { MovementKind::DirectImport }, .standing = MovementStanding::Deducted };
        QCOMPARE(MovementList(book, query).rows(0, 10).rows.first().movement.quantity, amount(u"500"));
        query = { .from = QDate(2026, 3, 1), .until = QDate(2026, 4, 30), .order = Qt::AscendingOrder };
        const MovementRows rows = MovementList(book, query).rows(1, 5);
        QCOMPARE(rows.total, 3);
        QCOMPARE(rows.rows.size(), 2);
        QCOMPARE(rows.rows.first().movement.date, QDate(2026, 3, 6));
        QCOMPARE(rows.rows.first().item.name, u"玩具熊"_s);
        query = { .sort = MovementSort::Quantity };
        QCOMPARE(MovementList(book, query).rows(0, 1).rows.first().movement.quantity, amount(u"500"));
    }

    void aCardOfMovementsRunsItsBalance()
    {
        const LedgerBook book = smallLedger().book(Record);
        MovementQuery query { .side = LedgerSide::Material, .item = 1, .counting = Counting::Deducted };
        const MovementRows rows = MovementList(book, query).rows(0, 100);
        QCOMPARE(rows.total, 6); // what used it stands there, too
        QCOMPARE(rows.rows.first().movement.date, QDate(2026, 8, 1)); // the last one first
        QCOMPARE(rows.rows.first().change, LedgerQuantity()); // foreseen only
        QCOMPARE(rows.rows.last().balance, amount(u"500"));
        QCOMPARE(rows.sums, QList<MovementSum>({ { u"千克"_s, amount(u"500"), amount(u"300.5") } }));
    }
};

QTEST_GUILESS_MAIN(LedgerViewsTest)
#include "tst_ledgerviews.moc"
