// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/supervision.h"

#include <QTest>

namespace Tongguan {

// When customs' supervision of what a record held on a day is over. Figures by hand.
class TestSupervision final : public QObject {
    Q_OBJECT

    static LedgerRecord record(RecordKind kind)
    {
        LedgerRecord record;
        record.number = kind == RecordKind::Handbook ? u"C52026000001"_s : u"E52026000001"_s;
        record.kind = kind;
        for (int no = 1; no <= 2; ++no)
            record.items << LedgerItem { .side = LedgerSide::Material, .no = no, .record = LedgerQuantity::parse(u"1000"_s).value(), .partNo = {}, .code = {}, .name = {}, .unit = {} };
        return record;
    }
    static void post(LedgerBook& book, MovementKind kind, int item, const QString& quantity, QDate day, MovementStanding standing = MovementStanding::Deducted)
    {
        QVERIFY(book.post({ .id = MovementId::create(), .kind = kind, .item = item, .version = 0, .quantity = LedgerQuantity::parse(quantity).value(), .date = day, .standing = standing, .document = {}, .line = 1 }));
    }
    const QDate m_march { 2026, 3, 31 }, m_june { 2026, 6, 30 }, m_september { 2026, 9, 30 };

private Q_SLOTS:
    void aHandbookEndsWhenItIsClosed()
    {
        const LedgerRecord handbook = record(RecordKind::Handbook);
        LedgerBook book = handbook.book();
        const WrittenOff part { m_march, m_march.addDays(20) }, last { m_september, m_september.addDays(20) };
        QVERIFY(!supervisionEnd(handbook, book, {}, m_march).isValid());
        QCOMPARE(supervisionEnd(handbook, book, { part }, m_june), part.day); // nothing ever moved
        post(book, MovementKind::DirectImport, 1, u"100"_s, QDate(2026, 2, 1));
        QCOMPARE(supervisionEnd(handbook, book, { part }, m_june), part.day); // also what was asked after its end
        post(book, MovementKind::Reexport, 1, u"40"_s, QDate(2026, 8, 1), MovementStanding::Foreseen);
        QVERIFY(!supervisionEnd(handbook, book, { part }, QDate(2026, 2, 2)).isValid());
        QCOMPARE(supervisionEnd(handbook, book, { last, part }, QDate(2026, 2, 2)), last.day);
        post(book, MovementKind::DirectImport, 1, u"1"_s, QDate(2026, 12, 1), MovementStanding::Withdrawn); // as if it had not been
        QCOMPARE(supervisionEnd(handbook, book, { last, part }, QDate(2026, 2, 2)), last.day);
    }

    // 100 and 50 are there in March; new stock does not count, the old one has left when as much went out.
    void anAccountBookEndsWhenItsStockHasLeft()
    {
        const LedgerRecord accounts = record(RecordKind::AccountBook);
        LedgerBook book = accounts.book();
        const WrittenOff first { m_march, m_march.addDays(9) }, second { m_june, m_june.addDays(9) }, third { m_september, m_september.addDays(9) };
        const QList<WrittenOff> all { first, second, third };
        post(book, MovementKind::DirectImport, 1, u"100"_s, QDate(2026, 3, 1));
        post(book, MovementKind::DirectImport, 2, u"50"_s, QDate(2026, 3, 1));
        QVERIFY(!supervisionEnd(accounts, book, all, QDate(2026, 3, 15)).isValid()); // it rolls over and over
        QCOMPARE(supervisionEnd(accounts, book, all, QDate(2026, 2, 15)), first.day); // nothing was there
        post(book, MovementKind::DirectImport, 1, u"500"_s, QDate(2026, 4, 1));
        post(book, MovementKind::Reexport, 1, u"100"_s, QDate(2026, 5, 1));
        post(book, MovementKind::DomesticSale, 2, u"49.99999"_s, QDate(2026, 5, 1));
        QVERIFY(!supervisionEnd(accounts, book, all, QDate(2026, 3, 15)).isValid());
        post(book, MovementKind::DomesticSale, 2, u"0.00001"_s, QDate(2026, 7, 1));
        QCOMPARE(supervisionEnd(accounts, book, all, QDate(2026, 3, 15)), third.day);
        QVERIFY(!supervisionEnd(accounts, book, { first, second }, QDate(2026, 3, 15)).isValid()); // not accounted yet
        QVERIFY(!supervisionEnd(accounts, book, all, QDate(2026, 4, 15)).isValid()); // the 500 are there
        QVERIFY(!supervisionEnd(accounts, book, all, m_september.addDays(1)).isValid()); // no cycle reaches that day
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestSupervision)
#include "tst_supervision.moc"
