// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/mergingsheet.h"
#include "models/store/clientstore.h"
#include "tests/support/listkit.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

// The merging of records in the store, with its versions, the lists that used them, and what each part moved; and tables of it.
class TestMerging final : public QObject
{
    Q_OBJECT

    SetClock m_clock { QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC) };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientStore> m_store;
    const QString Number = u"C52016000001"_s;

    static MergedPart part(const QString& partNo, int item) { return { { LedgerSide::Material, partNo, u"8534001000"_s, u"material 1"_s, u"035"_s }, item }; }
    static MergingVersion version(QDate from, const QList<MergedPart>& parts) { return { 0, from, {}, u"li"_s, u"why"_s, parts }; }
    void reopen()
    {
        m_store.reset();
        m_store = std::move(*ClientStore::open(m_folder->path(), StoreKit::dictionary(), &m_clock));
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        reopen();
        QVERIFY(m_store->putLedgerRecord(ListKit::record(Number)).result());
    }

    void versionsAreKept()
    {
        QSignalSpy changed(m_store.get(), &ClientStore::ledgersChanged);
        QCOMPARE(m_store->addMerging(Number, version({}, { part(u"A"_s, 1), part(u"B"_s, 1) })).result().value(), 1);
        QCOMPARE(m_store->addMerging(Number, version(QDate(2026, 5, 1), { part(u"B"_s, 2), part(u"A"_s, 0) })).result().value(), 2);
        QTRY_VERIFY(changed.count() >= 1);
        const RecordMerging merging = *m_store->merging(Number).result();
        QCOMPARE(merging.versions.size(), 2);
        QCOMPARE(merging.versions[0].parts, (QList<MergedPart> { part(u"A"_s, 1), part(u"B"_s, 1) }));
        QCOMPARE(merging.versions[1].from, QDate(2026, 5, 1));
        QCOMPARE(merging.versions[1].person, u"li"_s);
        QCOMPARE(merging.versions[1].note, u"why"_s);
        QCOMPARE(merging.versions[1].made, m_clock.now());
        QVERIFY(merging.uses.isEmpty());
        reopen();
        QCOMPARE(*m_store->merging(Number).result(), merging);
        QVERIFY(m_store->putLedgerRecord(ListKit::record(Number)).result()); // the record comes anew: its merging stays
        QCOMPARE(*m_store->merging(Number).result(), merging);
    }

    void whatIsWrongIsRefused()
    {
        QCOMPARE(m_store->merging(u"nothing"_s).result().error().code, u"ledger.unknown"_s);
        QCOMPARE(m_store->addMerging(u"nothing"_s, version({}, { part(u"A"_s, 1) })).result().error().code, u"ledger.unknown"_s);
        QCOMPARE(m_store->addMerging(Number, version({}, {})).result().error().code, u"ledger.merge.empty"_s);
        QCOMPARE(m_store->addMerging(Number, version({}, { part(u"A"_s, 1), part(u" "_s, 1) })).result().error().field, u"partNo"_s);
        QCOMPARE(m_store->addMerging(Number, version({}, { part(u"A"_s, -1) })).result().error().field, u"item"_s);
        QVERIFY(m_store->merging(Number).result()->versions.isEmpty()); // nothing of it was kept
    }

    void aListTellsItsVersion()
    {
        QVERIFY(m_store->addMerging(Number, version({}, { part(u"A"_s, 1) })).result());
        QVERIFY(m_store->addMerging(Number, version({}, { part(u"B"_s, 2) })).result());
        const DocumentId id = StoreKit::documentId(1);
        Document list = ListKit::list(Number, u"L1"_s, ListKit::Way::Import, { { 1, u"5"_s } });
        QVERIFY(list.setValue(u"line[1].partNo", u"A"_s));
        const auto merged = mergedList(list, *m_store->merging(Number).result());
        QCOMPARE(merged->version, 2);
        QVERIFY(m_store->saveMerged({ { id, merged->list } }, id, *merged).result());
        const auto uses = m_store->merging(Number).result()->uses;
        QCOMPARE(uses, (QList<MergingUse> { { id, u"L1"_s, 2, m_clock.now() } }));
        QVERIFY(m_store->saveMerged({ { id, merged->list } }, id, { merged->list, 1 }).result()); // the last time counts
        QCOMPARE(m_store->merging(Number).result()->uses.first().version, 1);
        QVERIFY(m_store->saveMerged({ { id, merged->list } }, id, { merged->list, 0 }).result()); // without any: as it was
        QCOMPARE(m_store->merging(Number).result()->uses.size(), 1);
        QVERIFY(!m_store->saveMerged({ { id, merged->list } }, id, { merged->list, 9 }).result()); // no such version: nothing is saved
    }

    void partsSayWhatTheyMoved()
    {
        const auto save = [this](int serial, const QList<std::pair<QString, QString>>& parts) {
            QList<ListKit::Line> lines;
            for (const auto& [partNo, quantity] : parts)
                lines << ListKit::Line { 1, quantity };
            Document list = ListKit::list(Number, u"L%1"_s.arg(serial), ListKit::Way::Import, lines);
            for (qsizetype i = 0; i < parts.size(); ++i)
                QVERIFY(list.setValue(u"line[%1].partNo"_s.arg(i + 1), parts[i].first));
            QVERIFY(m_store->save(StoreKit::documentId(serial), list).result());
        };
        save(1, { { u"A"_s, u"5"_s }, { u"B"_s, u"2.5"_s } });
        save(2, { { u"A"_s, u"1"_s } });
        Movement byHand { .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = 1 };
        byHand.quantity = *LedgerQuantity::parse(u"4");
        byHand.date = QDate(2026, 3, 1);
        QVERIFY(m_store->postMovements(Number, { byHand }).result());
        QVERIFY(m_store->save(StoreKit::documentId(3), ListKit::list(Number, u"L3"_s, ListKit::Way::DomesticSale, { { 1, u"3"_s } })).result()); // goes out: makes up nothing
        const auto parts = m_store->partsMoved(Number, LedgerSide::Material, 1).result();
        QVERIFY(parts);
        QStringList words;
        for (const PartQuantity& one : *parts)
            words << one.partNo + u'=' + one.quantity.toString();
        QCOMPARE(words.join(u' '), u"=4 A=6 B=2.5"_s);
        QVERIFY(m_store->partsMoved(Number, LedgerSide::Material, 2).result()->isEmpty());
        QCOMPARE(m_store->partsMoved(u"nothing"_s, LedgerSide::Material, 1).result().error().code, u"ledger.unknown"_s);
    }

    void tablesAreRead()
    {
        const CodeTables tables;
        const QString path = m_folder->filePath(u"merging.csv"_s);
        const auto read = [&](const QByteArray& text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), true) ? readMergingSheet(path, 0, tables) : fail(ErrorKind::Bug, u"file"_s);
        };
        const auto sheet = read("归并关系表\r\n料件成品标志,企业料号,归并后序号,商品编码,商品名称,申报单位\r\n料件,CU-1,1,7408190090,铜线,千克\r\n成品,CA-1,,8544421100,电缆,030\r\n其它,X,1,,,\r\n料件,Y,one,,,\r\n,Z,,7408190090,铜线,035\r\n,,,,,\r\n");
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().code));
        QCOMPARE(sheet->parts.size(), 3);
        QCOMPARE(sheet->parts[0], (MergedPart { { LedgerSide::Material, u"CU-1"_s, u"7408190090"_s, u"铜线"_s, u"035"_s }, 1 }));
        QCOMPARE(sheet->parts[1].part.side, LedgerSide::Product);
        QCOMPARE(sheet->parts[1].item, 0);
        QCOMPARE(sheet->parts[2].part.side, LedgerSide::Material);
        QCOMPARE(sheet->faults, (QList<MergingFault> { { 4, 0, u"其它"_s }, { 5, 2, u"one"_s } }));
        QCOMPARE(read("a,b\r\n1,2\r\n").error().code, u"sheet.unmapped"_s);
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestMerging)
#include "tst_merging.moc"
