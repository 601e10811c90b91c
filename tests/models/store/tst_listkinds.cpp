// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/listeffect.h"
#include "models/store/clientstore.h"
#include "tests/support/listkit.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// Every kind of inventory list there is - by what it moves, by its own kind (清单类型) and by the way of transfer (流转类型) - through
// its life in the store: what it does to the ledger when it is set aside, deducted and taken back by customs, and that what is
// taken back leaves every figure as it was.
class TestListKinds final : public QObject
{
    Q_OBJECT

    SetClock m_clock { QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC) };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientStore> m_store;
    const QString Number = u"C52016000001"_s;
    int m_lists = 0;

    // Every account of the items 1, foreseen and deducted, as text; what is nothing is left out.
    [[nodiscard]] QString accounts(Counting counting)
    {
        const auto lines = m_store->ledgerMovements(Number, {}, 0, 1000).result();
        if (!lines)
            return lines.error().code;
        LedgerBook book = ListKit::record(Number).book();
        for (const MovementRow& row : lines->rows) {
            if (!book.post(row.movement))
                return u"post"_s;
        }
        QStringList parts;
        for (const LedgerSide side : { LedgerSide::Material, LedgerSide::Product, LedgerSide::Equipment }) {
            const auto held = book.accounts(side, 1, counting);
            for (int account = 0; account < LedgerAccounts; ++account) {
                if (!held[size_t(account)].isZero())
                    parts << u"%1/%2 %3"_s.arg(sideName(side)).arg(account).arg(held[size_t(account)].toString());
            }
        }
        return parts.join(u", "_s);
    }
    [[nodiscard]] Document list(const QString& direction, const QString& side, const QString& mode, const QString& listKind, const QString& transfer)
    {
        Document made = ListKit::list(Number, u"L%1"_s.arg(++m_lists), ListKit::Way::Import, { { 1, u"7.5"_s } });
        for (const auto& [place, text] : { std::pair { u"direction"_s, direction }, { u"side"_s, side }, { u"supervisionMode"_s, mode }, { u"listKind"_s, listKind }, { u"transferKind"_s, transfer } }) {
            if (!made.setValue(place, text))
                qFatal("%s", qPrintable(place));
        }
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        m_store = std::move(*ClientStore::open(m_folder->path(), StoreKit::dictionary(), &m_clock));
        QVERIFY(m_store->putLedgerRecord(ListKit::record(Number)).result());
    }

    void effectAndReversal_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QStringList>("modes");
        QTest::addColumn<QString>("effect"); // accounts: 0 stock, 1 goods, 2 abroad, 3 enterprise, 4 record, 5 domestic, 6 destroyed, 7 process, 8 leftovers, 9 equipment
        const auto row = [](const char* name, const char* direction, const char* side, const QStringList& modes, const QString& effect) {
            QTest::newRow(name) << QString::fromLatin1(direction) << QString::fromLatin1(side) << modes << effect;
        };
        // A product's movement takes 2 of material 1 out of stock.
        const QString used = u"material/0 -15, material/7 15, product/1 -7.5"_s;
        row("materials in", "I", "I", { u"0214"_s, u"0615"_s }, u"material/0 7.5, material/2 -7.5"_s);
        row("materials transferred in", "I", "I", { u"0255"_s, u"0654"_s }, u"material/0 7.5, material/3 -7.5"_s);
        row("products out", "E", "E", { u"0214"_s, u"0615"_s }, u"material/0 -15, material/7 15, product/1 -7.5, product/2 7.5"_s);
        row("products transferred out", "E", "E", { u"0255"_s, u"0654"_s }, u"material/0 -15, material/7 15, product/1 -7.5, product/3 7.5"_s);
        row("materials exchanged, out", "E", "I", { u"0300"_s, u"0700"_s }, u"material/0 -7.5, material/2 7.5"_s);
        row("materials exchanged, in", "I", "I", { u"0300"_s, u"0700"_s }, u"material/0 7.5, material/2 -7.5"_s);
        row("materials re-exported", "E", "I", { u"0265"_s, u"0664"_s }, u"material/0 -7.5, material/2 7.5"_s);
        row("surplus carried out", "E", "I", { u"0258"_s, u"0657"_s }, u"material/0 -7.5, material/4 7.5"_s);
        row("surplus carried in", "I", "I", { u"0258"_s, u"0657"_s }, u"material/0 7.5, material/4 -7.5"_s);
        row("materials sold at home", "I", "I", { u"0245"_s, u"0644"_s }, u"material/0 -7.5, material/5 7.5"_s);
        row("products sold at home", "I", "E", { u"0245"_s, u"0644"_s }, u"material/0 -15, material/7 15, product/1 -7.5, product/5 7.5"_s);
        row("products back", "I", "E", { u"4400"_s, u"4600"_s }, u"material/0 15, material/7 -15, product/1 7.5, product/2 -7.5"_s);
        row("products out again", "E", "E", { u"4400"_s, u"4600"_s }, u"material/0 -15, material/7 15, product/1 -7.5, product/2 7.5"_s);
        row("materials destroyed", "E", "I", { u"0200"_s }, u"material/0 -7.5, material/6 7.5"_s);
        row("leftovers destroyed", "E", "I", { u"0400"_s }, u"material/6 7.5, material/8 -7.5"_s);
        row("leftovers sold at home", "I", "I", { u"0844"_s, u"0845"_s }, u"material/5 7.5, material/8 -7.5"_s);
        row("leftovers re-exported", "E", "I", { u"0864"_s, u"0865"_s }, u"material/2 7.5, material/8 -7.5"_s);
        row("equipment in", "I", "I", { u"0320"_s, u"0420"_s, u"0446"_s, u"0456"_s, u"0466"_s }, u"equipment/2 -7.5, equipment/9 7.5"_s);
        row("equipment out", "E", "I", { u"0320"_s, u"0420"_s, u"0446"_s, u"0456"_s, u"0466"_s }, u"equipment/2 7.5, equipment/9 -7.5"_s);
    }
    void effectAndReversal()
    {
        QFETCH(QString, direction);
        QFETCH(QString, side);
        QFETCH(QStringList, modes);
        QFETCH(QString, effect);
        // The kind of the list and the way of transfer say how it is declared, not what it moves: all of them for the first mode.
        const QStringList kinds { u"0"_s, u"1"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s };
        const QStringList transfers { QString(), u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s };
        const QString nothing = accounts(Counting::WithForeseen);
        QCOMPARE(nothing, QString());
        int turn = 0;
        for (const QString& mode : std::as_const(modes)) {
            for (const QString& kind : kinds) {
                if (mode != modes.first() && kind != u"0")
                    continue;
                if (kind == u"9" && direction == u"E")
                    continue; // 一纳成品内销: not for exports
                const QString transfer = transfers.at(turn++ % transfers.size());
                const QString what = mode + u' ' + kind + u' ' + transfer;
                const DocumentId id = DocumentId::create();
                QVERIFY(m_store->save(id, list(direction, side, mode, kind, transfer)).result());
                QVERIFY2(accounts(Counting::WithForeseen) == effect, qPrintable(what + u": " + accounts(Counting::WithForeseen)));
                QCOMPARE(accounts(Counting::Deducted), QString());
                QVERIFY(m_store->submit(id).result());
                QVERIFY(m_store->applyReceipts(id, { ListKit::receipt(what + u"1", u"INV201-Y"_s, 1), ListKit::receipt(what + u"2", u"INV201-4"_s, 2) }).result());
                QCOMPARE(accounts(Counting::Deducted), QString());
                QVERIFY(m_store->applyReceipts(id, { ListKit::receipt(what + u"3", u"INV211"_s, 3) }).result());
                QVERIFY2(accounts(Counting::Deducted) == effect, qPrintable(what + u": " + accounts(Counting::Deducted)));
                QVERIFY(m_store->applyReceipts(id, { ListKit::receipt(what + u"4", u"D"_s, 4) }).result()); // customs deletes it
                QCOMPARE(accounts(Counting::WithForeseen), QString());
                // Another one is refused before it is deducted: what was set aside comes back, too.
                const DocumentId refused = DocumentId::create();
                QVERIFY(m_store->save(refused, list(direction, side, mode, kind, transfer)).result());
                QVERIFY(m_store->submit(refused).result());
                QVERIFY(m_store->applyReceipts(refused, { ListKit::receipt(what + u"5", u"INV201-3"_s, 1) }).result());
                QCOMPARE(accounts(Counting::WithForeseen), QString());
            }
        }
        QVERIFY(turn >= 8);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestListKinds)
#include "tst_listkinds.moc"
