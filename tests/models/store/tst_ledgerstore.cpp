// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "tests/support/quickfolder.h"
#include "tests/support/storekit.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

class TestLedgerStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientStore> m_store;
    const QString Number = u"B52026000001"_s;

    void reopen()
    {
        m_store.reset();
        m_store = std::move(*ClientStore::open(m_folder->path(), StoreKit::dictionary()));
    }
    [[nodiscard]] LedgerRecord record() const
    {
        LedgerRecord made;
        made.number = Number;
        made.items = { { LedgerSide::Material, 1, *LedgerQuantity::parse(u"1000"), {}, {}, {}, {} } };
        made.consumptions = { { .product = 1, .version = 0, .material = 1, .net = 2, .tangibleLoss = 0, .intangibleLoss = 0 } };
        return made;
    }
    static Movement made(MovementKind kind, const QString& quantity, DocumentId document = {})
    {
        return { .id = MovementId::create(), .kind = kind, .item = 1, .version = 0, .quantity = *LedgerQuantity::parse(quantity), .date = QDate(2026, 3, 1), .standing = MovementStanding::Foreseen, .document = document, .line = 1 };
    }
    [[nodiscard]] QString remaining(Counting counting = Counting::WithForeseen)
    {
        const auto balances = m_store->ledgerBalances(Number, {}, counting).result();
        return balances ? balances->first().terms.remaining().toString() : balances.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        reopen();
        QVERIFY(m_store->putLedgerRecord(record()).result());
    }

    void keepsRecordsAndMovements()
    {
        const QList<Movement> movements { made(MovementKind::DirectImport, u"500"_s), made(MovementKind::ProductExport, u"100.5"_s) };
        QCOMPARE(m_store->postMovements(Number, movements).result().value(), 2);
        QCOMPARE(m_store->postMovements(Number, movements).result().value(), 0); // once is once
        QCOMPARE(remaining(), u"299"_s);
        QCOMPARE(remaining(Counting::Deducted), u"0"_s);
        reopen();
        QCOMPARE(remaining(), u"299"_s);
        QCOMPARE(m_store->ledgerRecords().result().value(), QList { record() });
        // A later deduction is kept, too.
        Movement deducted = movements.first();
        deducted.standing = MovementStanding::Deducted;
        QCOMPARE(m_store->postMovements(Number, { deducted }).result().value(), 0);
        QCOMPARE(remaining(Counting::Deducted), u"500"_s);
        reopen();
        QCOMPARE(remaining(Counting::Deducted), u"500"_s);
    }

    void anAmendedListTakesThePlaceOfTheFormer()
    {
        const DocumentId list = DocumentId::create();
        QCOMPARE(m_store->postList(Number, list, { made(MovementKind::DirectImport, u"500"_s, list) }).result().value(), 1);
        const QList<Movement> amended { made(MovementKind::DirectImport, u"450"_s, list) };
        QCOMPARE(m_store->postList(Number, list, amended).result().value(), 1);
        QCOMPARE(remaining(), u"450"_s);
        QCOMPARE(m_store->postList(Number, list, amended).result().value(), 0);
        reopen();
        QCOMPARE(remaining(), u"450"_s);
        QCOMPARE(m_store->postList(Number, list, {}).result().value(), 0); // refused as a whole
        QCOMPARE(remaining(), u"0"_s);
        reopen();
        QCOMPARE(remaining(), u"0"_s);
    }

    void allOrNothing()
    {
        Movement wrong = made(MovementKind::DirectImport, u"1"_s);
        wrong.item = 0;
        const auto posted = m_store->postMovements(Number, { made(MovementKind::DirectImport, u"500"_s), wrong }).result();
        QVERIFY(!posted);
        QCOMPARE(posted.error().field, u"item"_s);
        QCOMPARE(remaining(), u"0"_s); // neither in memory
        reopen();
        QCOMPARE(remaining(), u"0"_s); // nor in the file
        QCOMPARE(m_store->postMovements(u"none"_s, { made(MovementKind::DirectImport, u"1"_s) }).result().error().code, u"ledger.unknown"_s);
        QCOMPARE(m_store->ledgerRemarks(u"none"_s).result().error().code, u"ledger.unknown"_s);
    }

    void aChangedRecordCountsAnew()
    {
        QCOMPARE(m_store->postMovements(Number, { made(MovementKind::DirectImport, u"950"_s), made(MovementKind::ProductExport, u"100"_s) }).result().value(), 2);
        QCOMPARE(remaining(), u"750"_s);
        QCOMPARE(m_store->ledgerRemarks(Number).result().value().value(0).code, u"ledger.nearly.import"_s);
        LedgerRecord changed = record();
        changed.consumptions.first().net = 3;
        QVERIFY(m_store->putLedgerRecord(changed).result());
        QCOMPARE(remaining(), u"650"_s);
        const auto remarks = m_store->examineMovements(Number, { made(MovementKind::DirectImport, u"51"_s) }).result();
        QCOMPARE(remarks.value().value(0).code, u"ledger.over.import"_s);
        QCOMPARE(remarks.value().value(0).available.toString(), u"50"_s);
        const auto lines = m_store->ledgerWriteOff(Number, QDate(2026, 3, 1), QDate(2026, 3, 31), Counting::WithForeseen).result();
        QCOMPARE(lines.value().first().closing.toString(), u"650"_s);
        QCOMPARE(m_store->ledgerProducts(Number, {}, Counting::WithForeseen).result().value().first().terms.directExport.toString(), u"100"_s);
    }

    // What a write-off asks of the store: report, ceilings, open orders; each says where there is no record.
    void answersAWriteOff()
    {
        Movement in = made(MovementKind::DirectImport, u"500"_s), out = made(MovementKind::ProductExport, u"100"_s);
        in.standing = out.standing = MovementStanding::Deducted;
        QVERIFY(m_store->postMovements(Number, { in, out }).result());
        WriteOffOrder order;
        order.record = Number;
        order.from = QDate(2026, 1, 1);
        order.to = QDate(2026, 12, 31);
        const auto report = m_store->ledgerReport(order).result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->line(1)->closing.toString(), u"300"_s);
        LedgerRecord next = record();
        next.number = u"B52026000002"_s;
        QVERIFY(m_store->putLedgerRecord(next).result());
        order.nextRecord = next.number;
        QCOMPARE(m_store->ledgerReport(order).result()->disposal().lines[0][DisposalWay::CarryOver].toString(), u"300"_s);
        order.nextRecord = u"B5none"_s;
        QCOMPARE(m_store->ledgerReport(order).result().error().code, u"ledger.unknown"_s);
        QCOMPARE(m_store->ledgerCeilings(Number, QDate(2026, 6, 1), { .percent = 50, .cycleDays = 30, .expiryDays = 60, .reportDays = 30 }).result()->size(), 1);
        QCOMPARE(m_store->ledgerCeilings(u"none"_s, QDate(2026, 6, 1), {}).result().error().code, u"ledger.unknown"_s);
        const auto foreseen = m_store->ledgerForeseen(Number, { { u"S-1"_s, LedgerSide::Product, 1, 0, *LedgerQuantity::parse(u"200"), QDate(2026, 9, 1) } }).result();
        QCOMPARE(foreseen->value(0).end.toString(), u"-100"_s);
    }

    // A month of the ERP system takes its own place, however many rows it has.
    void usesOfAMonthAreReplaced()
    {
        LedgerRecord byOrder = record();
        byOrder.number = u"E52026000001"_s;
        byOrder.useBy = UseBy::WorkOrder;
        QVERIFY(m_store->putLedgerRecord(byOrder).result());
        const DocumentId month = DocumentId::create();
        const auto uses = [month](int count) {
            QList<Movement> list;
            for (int i = 0; i < count; ++i) {
                list << made(MovementKind::MaterialUse, u"0.1"_s, month);
                list.last().standing = MovementStanding::Deducted;
            }
            return list;
        };
        QCOMPARE(m_store->postList(byOrder.number, month, uses(5000)).result().value(), 5000);
        QCOMPARE(m_store->postList(byOrder.number, month, uses(3000)).result().value(), 3000);
        const auto balances = m_store->ledgerBalances(byOrder.number, {}, Counting::Deducted).result();
        QCOMPARE(balances->first().terms.productUse.toString(), u"300"_s);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestLedgerStore)
#include "tst_ledgerstore.moc"
