// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/balancetable.h"
#include "models/tables/consumptiontable.h"
#include "models/tables/figures.h"
#include "models/tables/movementtable.h"
#include "tests/support/memoryledger.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

namespace {

const auto Record = u"C52920000001"_s;

QList<BalanceRow> rowsOf(const MemoryLedger& ledger, LedgerSide side)
{
    const LedgerBook book = ledger.book(Record);
    QList<BalanceRow> rows;
    if (side == LedgerSide::Material) {
        for (const MaterialBalance& one : book.balances({}, Counting::WithForeseen))
            rows << BalanceRow { .item = *book.item(side, one.item), .terms = one.terms };
    } else {
        for (const ProductBalance& one : book.productBalances({}, Counting::WithForeseen))
            rows << BalanceRow { .item = *book.item(side, one.item), .productTerms = one.terms };
    }
    return rows;
}

MovementTable::Words plainWords()
{
    MovementTable::Words words;
    for (int column = 0; column < MovementTable::ColumnCount; ++column)
        words.titles << QString::number(column);
    words.byHand = u"hand"_s;
    words.line = u"line %1"_s;
    words.language = u"en"_s;
    return words;
}

} // namespace

class LedgerTablesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreGrouped()
    {
        QCOMPARE(groupedFigure(u"1234567.12345"), u"1,234,567.12345"_s);
        QCOMPARE(groupedFigure(u"-1234.5"), u"-1,234.5"_s);
        QCOMPARE(groupedFigure(u"-123"), u"-123"_s);
        QCOMPARE(groupedFigure(u"100"), u"100"_s);
        QCOMPARE(permilleText(931), u"93.1%"_s);
    }

    void balancesAreSortedFilteredAndSummed()
    {
        BalanceTable table(LedgerSide::Material);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(rowsOf(smallLedger(), LedgerSide::Material));
        QCOMPARE(table.rowCount(), 2);
        const int balance = table.indexOf(BalanceColumn::Remaining);
        QCOMPARE(table.index(0, balance).data().toString(), u"259.5"_s);
        QCOMPARE(table.index(1, balance).data().toString(), u"-20"_s);
        QCOMPARE(table.index(1, balance).data(MarkRole).toInt(), int(FigureMark::Bad));
        QCOMPARE(table.sums().size(), 2); // kilograms are not added to pieces
        QCOMPARE(table.sums().first().value(balance), u"259.5"_s);
        table.sort(balance, Qt::AscendingOrder);
        QCOMPARE(table.rowAt(0).item.no, 2);
        table.setFilter({ .text = u"m-1"_s });
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.sums().size(), 1);
        table.setFilter({ .onlyRemarked = true });
        QCOMPARE(table.rowCount(), 0);
        table.setRemarked({ { 2, u"below zero"_s } });
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.rowOf(2), 0);
        QCOMPARE(table.rowOf(1), -1);
    }

    void twoDaysAreCompared()
    {
        BalanceTable table(LedgerSide::Material);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<BalanceRow> rows = rowsOf(smallLedger(), LedgerSide::Material);
        rows[0].compared = *LedgerQuantity::parse(u"300");
        table.setRows(rows);
        QCOMPARE(table.indexOf(BalanceColumn::Difference), -1);
        const int columns = table.columnCount();
        table.setComparing(true);
        QCOMPARE(table.columnCount(), columns + 2);
        QCOMPARE(table.index(0, table.indexOf(BalanceColumn::Difference)).data().toString(), u"-40.5"_s);
        QCOMPARE(table.index(1, table.indexOf(BalanceColumn::Difference)).data().toString(), QString());
        table.setComparing(false);
        QCOMPARE(table.columnCount(), columns);
    }

    void consumptionsAreFound()
    {
        ConsumptionTable table(QStringList(ConsumptionTable::ColumnCount));
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRecord(smallLedger().records.first());
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(0, ConsumptionTable::Gross).data().toString(), u"2.5"_s);
        QCOMPARE(table.index(0, ConsumptionTable::TangibleLoss).data().toString(), u"20"_s);
        table.setFilter({ .text = u"玩具熊"_s });
        QCOMPARE(table.rowCount(), 1);
        table.setFilter({ .product = 1 });
        QCOMPARE(table.rowCount(), 2);
        table.sort(ConsumptionTable::Net, Qt::DescendingOrder);
        QCOMPARE(table.rowAt(0).material, 2);
    }

    // As many as the largest records have: the window must not wait for them.
    void aHundredThousandConsumptionsAreQuick()
    {
        LedgerRecord record;
        for (int product = 1; product <= 5000; ++product) {
            record.items << LedgerItem { .side = LedgerSide::Product, .no = product, .name = u"成品%1"_s.arg(product) };
            record.items << LedgerItem { .side = LedgerSide::Material, .no = product, .name = u"料件%1"_s.arg(product) };
            for (int row = 0; row < 20; ++row)
                record.consumptions << Consumption { product, 1, 1 + (product * 7 + row * 131) % 5000, Decimal(1 + row), Decimal(0), Decimal(0), Decimal(1) };
        }
        ConsumptionTable table(QStringList(ConsumptionTable::ColumnCount));
        table.setRecord(record);
        QCOMPARE(table.rowCount(), 100'000);
        QElapsedTimer timer;
        timer.start();
        table.setFilter({ .text = u"料件4999"_s });
        QVERIFY(table.rowCount() > 0 && table.rowCount() < 100);
        qInfo("filter of 100,000 consumptions: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 2000, "far slower than anything a person would bear");
    }

    void movementsComeInPages()
    {
        MemoryLedger ledger = smallLedger();
        QList<Movement>& list = ledger.movements[Record];
        for (int i = 0; i < 1000; ++i)
            list << Movement { .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = 1, .quantity = LedgerQuantity::ofUnits(100'000), .date = QDate(2025, 1, 1).addDays(i % 300), .standing = MovementStanding::Deducted };
        MovementTable table(ledger, plainWords());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&table, &MovementTable::counted);
        table.setQuery(Record, {});
        QTRY_COMPARE(table.rowCount(), 1007);
        QTRY_COMPARE(table.state(), MovementTable::State::Ready);
        QVERIFY(ledger.asked < 4); // not all pages
        QVERIFY(!table.index(900, MovementTable::Date).data().isValid()); // on its way
        QTRY_COMPARE(table.index(900, MovementTable::Kind).data().toString(), u"Materials imported"_s);
        QCOMPARE(table.index(0, MovementTable::Date).data().toString(), u"2026-08-01"_s);
        table.sort(MovementTable::Quantity, Qt::DescendingOrder);
        QTRY_COMPARE(table.index(0, MovementTable::Quantity).data(Qt::EditRole).toString(), u"500"_s);
        MovementQuery query = table.query();
        query.kinds = { MovementKind::DomesticSale };
        table.setQuery(Record, query);
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.sums().size(), 1);
        query.kinds = { MovementKind::Destruction };
        table.setQuery(Record, query);
        QTRY_COMPARE(table.state(), MovementTable::State::Empty);
        QCOMPARE(table.rowCount(), 0);
    }

    void aCardShowsChangeAndBalance()
    {
        MemoryLedger ledger = smallLedger();
        MovementTable table(ledger, plainWords());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setQuery(Record, { .side = LedgerSide::Product, .item = 1, .counting = Counting::Deducted });
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, MovementTable::Balance).data().toString(), u"100"_s); // what has gone out
        table.setQuery(Record, { .side = LedgerSide::Material, .item = 1, .counting = Counting::Deducted });
        QTRY_COMPARE(table.rowCount(), 6);
        QCOMPARE(table.index(2, MovementTable::Change).data().toString(), u"-30.5"_s);
        QCOMPARE(table.index(1, MovementTable::Date).data(MarkRole).toInt(), int(FigureMark::Withdrawn));
    }

    void aFailureIsToldAndGoesAway()
    {
        MemoryLedger ledger = smallLedger();
        ledger.failure = Error { ErrorKind::Invalid, u"ledger.unknown"_s, {}, {} };
        MovementTable table(ledger, plainWords());
        QSignalSpy failed(&table, &MovementTable::failed);
        table.setQuery(Record, {});
        QTRY_COMPARE(table.state(), MovementTable::State::Failed);
        QCOMPARE(failed.size(), 1);
        ledger.failure.reset();
        table.refresh();
        QTRY_COMPARE(table.rowCount(), 7);
        QCOMPARE(table.state(), MovementTable::State::Ready);
    }
};

QTEST_GUILESS_MAIN(LedgerTablesTest)
#include "tst_ledgertables.moc"
