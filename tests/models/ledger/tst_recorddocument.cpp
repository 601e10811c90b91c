// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ceilings.h"
#include "models/ledger/recordchange.h"
#include "models/ledger/recorddocument.h"

#include <QTest>

#include <random>

using namespace Tongguan;

namespace {

Decimal decimal(const char16_t* text) { return Decimal::parse(QStringView(text)).value_or(Decimal::invalid()); }

LedgerRecord sampleBook()
{
    LedgerRecord record;
    record.number = u"E52036000012"_s;
    record.kind = RecordKind::AccountBook;
    record.useBy = UseBy::MaterialList;
    record.company = u"甲样例电子有限公司"_s;
    record.from = QDate(2036, 1, 1);
    record.until = QDate(2037, 12, 31);
    record.cycles = { QDate(2036, 6, 29), QDate(2036, 12, 26) };
    record.items = { { LedgerSide::Material, 1, {}, u"IC-100"_s, u"8542399000"_s, u"集成电路"_s, u"007"_s },
        { LedgerSide::Material, 3, *LedgerQuantity::parse(u"1200.5"), u"CU-1"_s, u"7410110000"_s, u"铜箔"_s, u"035"_s },
        { LedgerSide::Product, 1, *LedgerQuantity::parse(u"5000"), u"R-1"_s, u"8517620000"_s, u"路由器"_s, u"001"_s } };
    record.consumptions = { { .product = 1, .version = 0, .material = 1, .net = 4, .tangibleLoss = 0, .intangibleLoss = 0 },
        { .product = 1, .version = 2, .material = 3, .net = decimal(u"0.2375"), .tangibleLoss = decimal(u"0.045"), .intangibleLoss = decimal(u"0.005"), .bondedShare = decimal(u"0.8") } };
    return record;
}

} // namespace

class TestRecordDocument final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().field));
        m_dictionary = std::move(*dictionary);
    }

    void recordsComeBack()
    {
        const LedgerRecord book = sampleBook();
        const Document document = documentOf(book, *m_dictionary);
        QCOMPARE(document.type().key, u"accountBook"_s);
        QCOMPARE(document.value(u"consumption[2].tangibleLoss"), u"4.5"_s); // percent on paper
        QCOMPARE(document.value(u"consumption[2].bondedShare"), u"80"_s);
        QCOMPARE(document.value(u"useBy"), u"2"_s);
        const auto again = ledgerRecordOf(document);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().field + again.error().detail));
        QCOMPARE(*again, book);
        LedgerRecord handbook = book;
        handbook.kind = RecordKind::Handbook;
        handbook.number = u"C52036000012"_s;
        handbook.useBy = UseBy::UnitConsumption;
        handbook.cycles.clear();
        const Document paper = documentOf(handbook, *m_dictionary);
        QCOMPARE(paper.value(u"recordKind"), u"C"_s);
        QCOMPARE(ledgerRecordOf(paper).value(), handbook);
        LedgerRecord equipment { .number = u"D52036000012"_s, .items = { { LedgerSide::Equipment, 1, *LedgerQuantity::parse(u"2"), {}, u"8479899990"_s, u"贴片机"_s, u"001"_s } } };
        QCOMPARE(ledgerRecordOf(documentOf(equipment, *m_dictionary)).value(), equipment);
    }

    // Any record, to the last decimal.
    void anyRecordComesBack()
    {
        std::mt19937_64 engine(7);
        const auto below = [&engine](quint64 end) { return int(engine() % end); };
        const auto fraction = [&below](int most) { return Decimal(below(quint64(most))).dividedBy(Decimal(1'000'000'000), 9).normalized(); };
        for (int round = 0; round < 300; ++round) {
            LedgerRecord record;
            record.number = u"E%1"_s.arg(round, 11, 10, QChar(u'0'));
            record.kind = RecordKind::AccountBook;
            record.useBy = UseBy(below(3));
            record.company = u"c%1"_s.arg(below(9));
            for (int no = 1; no <= below(6) + 1; ++no) {
                record.items << LedgerItem { LedgerSide::Material, no, LedgerQuantity::ofUnits(LedgerUnits(engine() % 1'000'000'000'000ULL)), u"M%1"_s.arg(no), u"8542399000"_s, u"n"_s, u"007"_s };
                record.consumptions << Consumption { .product = 1 + below(3), .version = no, .material = no, .net = Decimal(1 + below(500)) + fraction(999'999'999), .tangibleLoss = fraction(400'000'000),
                    .intangibleLoss = fraction(400'000'000), .bondedShare = fraction(999'999'999) + Decimal::parse(u"0.000000001").value() };
            }
            const auto again = ledgerRecordOf(documentOf(record, *m_dictionary));
            QVERIFY2(again, qPrintable(again ? QString() : again.error().field + again.error().detail));
            QCOMPARE(*again, record);
        }
    }

    void cyclesCountFromTheApproval()
    {
        Document book(*m_dictionary->type(u"accountBook"));
        set(book, { { u"recordNo", u"E52036000012"_s }, { u"approvedOn", u"2036-01-01"_s }, { u"validUntil", u"2036-12-31"_s }, { u"cycleDays", u"180"_s } });
        QCOMPARE(ledgerRecordOf(book)->cycles, (QList<QDate> { QDate(2036, 6, 29), QDate(2036, 12, 26) }));
        set(book, { { u"cycleStarts", u"2036-07-01"_s } }); // said beats counted
        QCOMPARE(ledgerRecordOf(book)->cycles, QList<QDate> { QDate(2036, 7, 1) });
        set(book, { { u"cycleStarts", QString() }, { u"validUntil", QString() } }); // open: nothing to count to
        QVERIFY(ledgerRecordOf(book)->cycles.isEmpty());
    }

    // An enterprise unit's book (recordKind 5) goes on by cycles of its own choice: the next one is a change of the book, at most a
    // year after the last; what lies there when it begins is its opening, without any movement.
    void theNextCycleIsAChange()
    {
        LedgerRecord record = sampleBook();
        record.useBy = UseBy::UnitConsumption;
        Document before = documentOf(record, *m_dictionary);
        set(before, { { u"recordKind", u"5"_s }, { u"cycleDays", u"180"_s }, { u"changes", u"1"_s } });
        const QDate first(2037, 12, 1);
        QCOMPARE(withNextCycle(record, QDate(2037, 12, 28)).error().code, u"ledger.cycle.long"_s); // 367 days
        const auto next = withNextCycle(record, first);
        QVERIFY(next);
        Document after = before;
        set(after, { { u"cycleStarts", documentOf(*next, *m_dictionary).value(u"cycleStarts") } });
        const QList<RowChange> changes = recordChanges(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].values, (QList<RowChange::Value> { { u"cycleStarts"_s, before.value(u"cycleStarts"), after.value(u"cycleStarts") } }));
        const Document request = changeRequest(before, after);
        QCOMPARE(request.value(u"changes"), u"2"_s);
        const auto approved = ledgerRecordOf(request);
        QVERIFY2(approved, qPrintable(approved ? QString() : approved.error().field));
        QCOMPARE(approved->cycles, next->cycles);
        // The same movements in the book before and after: not one figure of today moves but by the rounding of each cycle, and the
        // stock rolls over.
        LedgerBook book = approved->book();
        int serial = 0;
        for (const auto& [kind, quantity, day] : { std::tuple { MovementKind::DirectImport, u"1000", QDate(2037, 3, 1) }, { MovementKind::ProductExport, u"100", QDate(2037, 10, 1) }, { MovementKind::ProductExport, u"50", QDate(2037, 12, 24) } }) {
            Movement movement { .id = MovementId::create(), .kind = kind, .item = 1, .version = 0 };
            movement.quantity = *LedgerQuantity::parse(QStringView(quantity));
            movement.date = day;
            movement.standing = MovementStanding::Deducted;
            QVERIFY(*book.post(movement));
            ++serial;
        }
        QCOMPARE(serial, 3);
        const QList<WriteOffLine> old = book.writeOff(QDate(2036, 12, 26), first.addDays(-1)), now = book.writeOff(first, QDate(2037, 12, 31));
        QCOMPARE(old[0].closing.toString(), u"600"_s); // 1000 - 100 x 4
        QCOMPARE(now[0].opening, old[0].closing);
        QVERIFY(now[0].period.carryIn.isZero() && old[0].period.carryOut.isZero());
        QCOMPARE(now[0].closing.toString(), u"400"_s);
    }

    void theKindTellsHowUseIsKnown()
    {
        for (const auto& [kind, by, use] : { std::tuple(u"5"_s, QString(), UseBy::UnitConsumption), { u"3"_s, QString(), UseBy::MaterialList }, { u"4"_s, QString(), UseBy::WorkOrder },
                 { u"5"_s, u"2"_s, UseBy::MaterialList }, { u"1"_s, u"3"_s, UseBy::WorkOrder }, { u"3"_s, u"1"_s, UseBy::UnitConsumption } }) {
            Document book(*m_dictionary->type(u"accountBook"));
            set(book, { { u"recordNo", u"E52036000012"_s }, { u"recordKind", kind }, { u"useBy", by } });
            QVERIFY(ledgerRecordOf(book)->useBy == use);
        }
    }

    void wrongDocumentsNameThePlace_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("no number") << u"recordNo"_s << QString() << u"recordNo"_s;
        QTest::newRow("no item") << u"material[1].no"_s << u"x"_s << u"material[1].no"_s;
        QTest::newRow("item twice") << u"material[2].no"_s << u"1"_s << u"material[2].no"_s;
        QTest::newRow("quantity") << u"product[1].quantity"_s << u"1.000001"_s << u"product[1].quantity"_s;
        QTest::newRow("negative") << u"product[1].quantity"_s << u"-1"_s << u"product[1].quantity"_s;
        QTest::newRow("net") << u"consumption[1].net"_s << u"0"_s << u"consumption[1].net"_s;
        QTest::newRow("loss") << u"consumption[2].intangibleLoss"_s << u"96"_s << u"consumption[2].intangibleLoss"_s;
        QTest::newRow("share") << u"consumption[2].bondedShare"_s << u"100.1"_s << u"consumption[2].bondedShare"_s;
        QTest::newRow("too fine") << u"consumption[2].tangibleLoss"_s << u"0.00000001"_s << u"consumption[2].tangibleLoss"_s;
        QTest::newRow("version") << u"consumption[2].version"_s << u"a"_s << u"consumption[2].version"_s;
        QTest::newRow("cycle") << u"cycleDays"_s << u"400"_s << u"cycleDays"_s;
        QTest::newRow("half a day") << u"cycleDays"_s << u"1.5"_s << u"cycleDays"_s;
        QTest::newRow("starts") << u"cycleStarts"_s << u"2036-13-01"_s << u"cycleStarts"_s;
    }
    void wrongDocumentsNameThePlace()
    {
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, field);
        Document book = documentOf(sampleBook(), *m_dictionary);
        QVERIFY(book.setValue(place, value));
        const auto read = ledgerRecordOf(book);
        QVERIFY(!read);
        QCOMPARE(read.error().field, field);
    }

    void consumptionsStandOnce()
    {
        Document book = documentOf(sampleBook(), *m_dictionary);
        set(book, { { u"consumption[2].version", u"0"_s }, { u"consumption[2].material", u"1"_s } });
        QCOMPARE(ledgerRecordOf(book).error().field, u"consumption[2].material"_s);
        QVERIFY(!ledgerRecordOf(Document(*m_dictionary->type(u"inventoryList"))));
        QVERIFY(!ledgerRecordOf(Document()));
    }

    void deletedRowsDoNotCount()
    {
        Document book = documentOf(sampleBook(), *m_dictionary);
        set(book, { { u"material[2].modified", u"2"_s }, { u"consumption[2].modified", u"2"_s } });
        LedgerRecord expected = sampleBook();
        expected.items.removeAt(1);
        expected.consumptions.removeAt(1);
        QCOMPARE(ledgerRecordOf(book).value(), expected);
    }

    void changesAreTold()
    {
        const Document before = documentOf(sampleBook(), *m_dictionary);
        Document after = before;
        after.editRoot().setChildren(0, { after.lines(u"material")[1], after.lines(u"material")[0] }); // another order is no change
        QVERIFY(recordChanges(before, after).isEmpty());
        set(after, { { u"validUntil", u"2038-12-31"_s }, { u"material[1].quantity", u"1500"_s }, { u"consumption[2].net", u"0.23750"_s }, { u"consumption[2].tangibleLoss", u"5"_s } });
        Record added = after.newLine();
        added.setValue(after.type().root.groups[1].indexOf(u"no"), u"2"_s);
        added.setValue(after.type().root.groups[1].indexOf(u"name"), u"交换机"_s);
        after.editRoot().setChildren(1, { added });
        const QList<RowChange> changes = recordChanges(before, after);
        const QList<RowChange> expected {
            { {}, {}, RowChange::Kind::Changed, { { u"validUntil"_s, u"2037-12-31"_s, u"2038-12-31"_s } } },
            { u"material"_s, { u"3"_s }, RowChange::Kind::Changed, { { u"quantity"_s, u"1200.5"_s, u"1500"_s } } },
            { u"product"_s, { u"2"_s }, RowChange::Kind::Added, { { u"name"_s, QString(), u"交换机"_s } } },
            { u"product"_s, { u"1"_s }, RowChange::Kind::Removed,
                { { u"side"_s, u"E"_s, QString() }, { u"partNo"_s, u"R-1"_s, QString() }, { u"commodityCode"_s, u"8517620000"_s, QString() }, { u"name"_s, u"路由器"_s, QString() },
                    { u"unit"_s, u"001"_s, QString() }, { u"quantity"_s, u"5000"_s, QString() } } },
            { u"consumption"_s, { u"1"_s, u"2"_s, u"3"_s }, RowChange::Kind::Changed, { { u"tangibleLoss"_s, u"4.5"_s, u"5"_s } } },
        };
        QCOMPARE(changes.size(), expected.size());
        for (const RowChange& change : expected)
            QVERIFY2(changes.contains(change), qPrintable(change.group + u' ' + change.key.join(u'/')));
    }

    void changesLeadToTheirRows()
    {
        const Document before = documentOf(sampleBook(), *m_dictionary);
        Document after = before;
        after.editRoot().setChildren(0, { after.lines(u"material")[1] });
        addConsumptions(after, { { .product = 1, .version = 7, .material = 3, .net = *Decimal::parse(u"0.5"), .tangibleLoss = *Decimal::parse(u"0.02"), .intangibleLoss = *Decimal::parse(u"0.005") } });
        QList<RowChange> changes = recordChanges(before, after);
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[0].kind == RowChange::Kind::Removed);
        QCOMPARE(rowOfChange(before, changes[0]), 0);
        QCOMPARE(rowOfChange(after, changes[0]), -1);
        QVERIFY(changes[1].kind == RowChange::Kind::Added);
        QCOMPARE(changes[1].key, (QStringList { u"1"_s, u"7"_s, u"3"_s }));
        QCOMPARE(rowOfChange(after, changes[1]), 2);
        QCOMPARE(after.value(u"consumption[3].no"), u"3"_s);
        QCOMPARE(after.value(u"consumption[3].tangibleLoss"), u"2"_s); // per cent
        QCOMPARE(after.value(u"consumption[3].intangibleLoss"), u"0.5"_s);
        QCOMPARE(ledgerRecordOf(after)->consumptions.last().version, 7);
    }

    // The request carries every row with its mark; applied, it gives what was wanted; asked for again, nothing is new.
    void aRequestMarksEveryRow()
    {
        const Document before = documentOf(sampleBook(), *m_dictionary);
        LedgerRecord wanted = sampleBook();
        wanted.items[0].name = u"芯片"_s;
        wanted.items.removeAt(1);
        wanted.consumptions.removeAt(1);
        wanted.items << LedgerItem { LedgerSide::Product, 2, {}, u"R-2"_s, u"8517620000"_s, u"交换机"_s, u"001"_s };
        const Document request = changeRequest(before, documentOf(wanted, *m_dictionary));
        QCOMPARE(request.value(u"action"), u"2"_s);
        QCOMPARE(request.value(u"changes"), u"1"_s);
        QCOMPARE(marks(request, u"material"_s), (QStringList { u"1:1"_s, u"3:2"_s }));
        QCOMPARE(marks(request, u"product"_s), (QStringList { u"1:0"_s, u"2:3"_s }));
        QCOMPARE(marks(request, u"consumption"_s), (QStringList { u"1:0"_s, u"2:2"_s }));
        QCOMPARE(ledgerRecordOf(request).value(), wanted);
        QVERIFY(recordChanges(request, documentOf(wanted, *m_dictionary)).isEmpty());
        const Document again = changeRequest(request, request);
        QCOMPARE(again.value(u"changes"), u"2"_s);
        QCOMPARE(marks(again, u"material"_s), QStringList { u"1:0"_s }); // what was deleted is gone
    }

private:
    static void set(Document& document, const QList<std::pair<const char16_t*, QString>>& values)
    {
        for (const auto& [place, text] : values)
            QVERIFY2(document.setValue(QStringView(place), text), qPrintable(QStringView(place).toString()));
    }
    static QStringList marks(const Document& document, const QString& group)
    {
        QStringList list;
        for (qsizetype row = 1; row <= document.lines(group).size(); ++row) {
            const QString place = u"%1[%2]."_s.arg(group).arg(row);
            list << document.value(QString(place + u"no"_s)) + u':' + document.value(QString(place + u"modified"_s));
        }
        return list;
    }

    std::unique_ptr<Dictionary> m_dictionary;
};

QTEST_GUILESS_MAIN(TestRecordDocument)
#include "tst_recorddocument.moc"
