// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/dictionary/documenttype.h"
#include "models/ledger/reportdocument.h"

#include <QTest>

namespace Tongguan {

class TestReportDocument final : public QObject {
    Q_OBJECT

    std::unique_ptr<Dictionary> m_dictionary;

    static WriteOffReport sample(RecordKind kind)
    {
        LedgerRecord record;
        record.number = kind == RecordKind::Handbook ? u"B52026000001"_s : u"E52026000001"_s;
        record.kind = kind;
        record.company = u"东莞示例"_s;
        for (int no = 1; no <= 3; ++no)
            record.items << LedgerItem { LedgerSide::Material, no * 10, *LedgerQuantity::parse(u"1000"), u"M-%1"_s.arg(no), u"8544190000"_s, u"铜线%1"_s.arg(no), u"035"_s };
        LedgerBook book = record.book();
        for (int no = 1; no <= 3; ++no)
            (void)book.post({ .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = no * 10, .version = 0, .quantity = *LedgerQuantity::parse(u"100.5"), .date = QDate(2026, 2, 1), .standing = MovementStanding::Deducted, .document = {}, .line = 0 });
        WriteOffOrder order;
        order.record = record.number;
        order.from = QDate(2026, 1, 1);
        order.to = QDate(2026, 6, 30);
        order.hasStock = true;
        order.stock = { { LedgerSide::Material, 10, 0, {}, {}, *LedgerQuantity::parse(u"100.5") }, { LedgerSide::Material, 20, 0, {}, u"007"_s, *LedgerQuantity::parse(u"90") } };
        order.explanations = { { 20, u"按件盘点"_s } };
        order.remarks = u"上半年"_s;
        WriteOffReport report = makeReport(record, book, order);
        report.id = u"r-1"_s;
        (void)report.exchange.apply(SittingEvent::Report, u"clerk"_s, QDateTime(QDate(2026, 7, 3), QTime(8, 0), Qt::UTC));
        return report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    // Through the document, its bytes and back: the officer sees what the enterprise saw.
    void theWholeReportTravels_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("handbook") << int(RecordKind::Handbook);
        QTest::newRow("account book") << int(RecordKind::AccountBook);
    }
    void theWholeReportTravels()
    {
        QFETCH(int, kind);
        const WriteOffReport report = sample(RecordKind(kind));
        const DocumentType* type = m_dictionary->type(reportTypeOf(report.kind));
        QVERIFY(type);
        const auto document = reportDocument(report, *type);
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail + document.error().field));
        QCOMPARE(document->value(u"recordNo"), report.record);
        QCOMPARE(document->value(u"periodEnd"), u"2026-06-30"_s);
        QCOMPARE(document->value(u"declarationDate"), u"2026-07-03"_s);
        QCOMPARE(document->value(u"material[2].item"), u"20"_s);
        QCOMPARE(document->value(u"material[2].remaining"), u"100.5"_s);
        QCOMPARE(document->value(u"material[2].counted"), u"90"_s);
        QCOMPARE(document->value(u"material[2].difference"), u"-10.5"_s);
        QCOMPARE(document->value(u"material[2].cause"), u"5"_s); // pieces for kilograms
        QCOMPARE(document->value(u"material[2].explanation"), u"按件盘点"_s);
        QCOMPARE(document->lines(u"material").size(), 3);
        const auto received = fromBody(*type, toBody(*document));
        QVERIFY(received);
        const auto again = reportOf(*received);
        QVERIFY2(again, again ? "" : qPrintable(again.error().field));
        QCOMPARE(again->toJson(), report.toJson());
        // Handed in once more, after a return: what customs gave stays.
        Document returned = *received;
        QVERIFY(returned.setValue(u"preEntryNo", u"P1"_s));
        const QString ownNo = returned.value(u"ownNo");
        const auto second = reportDocument(report, *type, returned);
        QVERIFY(second);
        QCOMPARE(second->value(u"preEntryNo"), u"P1"_s);
        QCOMPARE(second->value(u"ownNo"), ownNo);
        QCOMPARE(second->lines(u"material").size(), 3);
        QCOMPARE(reportOf(Document(*type)).error().code, u"writeoff.report"_s);
    }

    void questionsFindTheirItems()
    {
        const WriteOffReport report = sample(RecordKind::Handbook);
        QCOMPARE(placeOfItem(report, 30), u"material[3]"_s);
        QCOMPARE(itemOfPlace(report, u"material[3]"), 30);
        QCOMPARE(itemOfPlace(report, u"material[3].remaining"), 30);
        QCOMPARE(placeOfItem(report, 7), QString());
        for (const QString& place : { u""_s, u"material[0]"_s, u"material[9]"_s, u"material[x]"_s, u"remarks"_s, u"material["_s })
            QCOMPARE(itemOfPlace(report, place), 0);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestReportDocument)
#include "tst_reportdocument.moc"
