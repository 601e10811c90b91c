// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
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
        m_folder = std::make_unique<QTemporaryDir>();
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
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestLedgerStore)
#include "tst_ledgerstore.moc"
