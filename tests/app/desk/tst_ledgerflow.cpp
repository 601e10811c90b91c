// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/desk/desksettings.h"
#include "app/desk/ledgerflow.h"
#include "app/desk/listexportflow.h"
#include "app/desk/reportflow.h"
#include "models/base/chinaday.h"
#include "models/exchange/singlewindow/bondedmessage.h"
#include "models/tables/balancetable.h"
#include "models/tables/consumptiontable.h"
#include "models/tables/movementtable.h"
#include "models/ledger/recorddocument.h"
#include "tests/support/printkit.h"
#include "ui/ledger/itemcard.h"
#include "ui/ledger/ledgerdesk.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/recordlist.h"
#include "ui/ledger/recordpage.h"
#include "ui/print/sheetview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<ClientOffice> office;
    std::unique_ptr<DeskSettings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<ListExportFlow> exports;
    std::unique_ptr<ReportFlow> reports;
    std::unique_ptr<LedgerFlow> flow;

    bool open()
    {
        auto opened = ClientOffice::open({ folder.path(), {}, {}, {} }, printDictionary(), printTables());
        if (!opened)
            return false;
        office = *std::move(opened);
        settings = std::make_unique<DeskSettings>(folder.path());
        window = std::make_unique<MainWindow>(*settings);
        exports = std::make_unique<ListExportFlow>(*office, *window);
        reports = std::make_unique<ReportFlow>(printTables(), *window);
        flow = std::make_unique<LedgerFlow>(*office, printDictionary(), printTables(), *settings, *window);
        flow->setExport(*exports, [] { return QString(); });
        flow->setReports(*reports);
        window->addWorkspace({ .key = u"ledgers"_s, .iconName = u"ledger"_s, .shortName = u"L"_s, .title = u"Ledgers"_s, .make = [this] { return flow->makePage(); } });
        window->resize(1366, 768);
        window->show();
        return true;
    }
};

TrainingLedger training(QDate today)
{
    QFile file(u":/ledger/training.json"_s);
    return file.open(QIODevice::ReadOnly) ? readTrainingLedger(file.readAll(), today).value_or(TrainingLedger {}) : TrainingLedger {};
}

} // namespace

class LedgerFlowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What one learns with shows what there is to learn: every warning once, nothing impossible.
    void theTrainingRecordIsSound()
    {
        const QDate today(2027, 3, 14);
        const TrainingLedger ledger = training(today);
        QCOMPARE(std::ranges::count(ledger.record.items, LedgerSide::Material, &LedgerItem::side), 12);
        QCOMPARE(std::ranges::count(ledger.record.items, LedgerSide::Product, &LedgerItem::side), 8);
        LedgerBook book = ledger.record.book();
        QDate last;
        for (const Movement& movement : ledger.movements) {
            const auto posted = book.post(movement);
            QVERIFY2(posted && *posted, posted ? "twice" : qPrintable(posted.error().detail));
            last = std::max(last, movement.date);
        }
        QCOMPARE(last, today);
        QVERIFY(book.movement(0).date < today.addDays(-300)); // a year
        QVERIFY(ledger.record.until > today && ledger.record.until < today.addDays(60)); // ends soon
        QStringList codes;
        for (const LedgerRemark& remark : book.remarks())
            codes << remark.code;
        for (const QString& code : { u"ledger.negative"_s, u"ledger.nearly.import"_s, u"ledger.nearly.export"_s })
            QCOMPARE(codes.count(code), 1);
        QCOMPARE(codes.size(), 3);
        QVERIFY(!book.flow(today.addDays(-365), today).isEmpty());
    }

    void aBrokenOneIsRefused()
    {
        QCOMPARE(readTrainingLedger("{}", {}).error().code, u"ledger.record"_s);
        const QByteArray record = QJsonDocument(QJsonObject { { u"record"_s, training(QDate(2026, 1, 1)).record.toJson() }, { u"movements"_s, QJsonArray { QJsonArray { u"nothing"_s, 1, 0, u"1"_s, u"2026-01-01"_s } } } }).toJson();
        QCOMPARE(readTrainingLedger(record, {}).error().code, u"ledger.training"_s);
    }

    void theTrainingRecordComesOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        QSignalSpy imported(desk.flow.get(), &LedgerFlow::imported);
        LedgerPage* page = desk.flow->page(); // the first workspace is shown at once
        desk.flow->open({});
        QVERIFY(page);
        QCOMPARE(desk.flow->page(), page); // it is made once
        QTRY_VERIFY(desk.flow->desk()->list().isEmptyShown());
        desk.flow->putTrainingRecord();
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(desk.flow->desk()->list().table().rowCount(), 1);
        const QString number = imported.first().first().toString();
        desk.flow->putTrainingRecord(); // there already: it is opened
        QTRY_COMPARE(desk.flow->desk()->openRecord(), number);
        QTRY_COMPARE(desk.flow->desk()->record().materials().rowCount(), 12);
        QCOMPARE(desk.office->store().ledgerRecords().result()->size(), 1);
        QTRY_COMPARE(desk.flow->desk()->record().movements().rowCount(), int(training(chinaToday()).movements.size()));
    }

    void recordsComeFromFiles()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.flow->open({});
        QFile good(desk.folder.filePath(u"record.json"_s)), bad(desk.folder.filePath(u"bad.json"_s));
        QVERIFY(good.open(QIODevice::WriteOnly) && bad.open(QIODevice::WriteOnly));
        good.write(QJsonDocument(training(chinaToday()).record.toJson()).toJson());
        bad.write("{\"number\": 1}");
        good.close();
        bad.close();
        QSignalSpy imported(desk.flow.get(), &LedgerFlow::imported);
        desk.flow->importFiles({ desk.folder.filePath(u"none.json"_s), bad.fileName(), good.fileName() });
        QTRY_COMPARE(imported.size(), 1); // the good one comes in all the same
        QCOMPARE(desk.window->notices().count(), 3);
        QTRY_VERIFY(!desk.flow->desk()->openRecord().isEmpty());
    }

    void recordsComeFromMessages()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.flow->open({});
        LedgerRecord record = training(chinaToday()).record;
        const auto message = writeBonded(documentOf(record, printDictionary()), printTables(), {});
        QVERIFY2(message, message ? "" : qPrintable(message.error().code + message.error().detail));
        const QString path = desk.folder.filePath(u"handbook.xml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*message);
        file.close();
        QSignalSpy imported(desk.flow.get(), &LedgerFlow::imported);
        desk.flow->importFiles({ path });
        QTRY_COMPARE(imported.size(), 1);
        const auto kept = desk.office->store().ledgerRecords().result();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().number, record.number);
        QCOMPARE(kept->first().items.size(), record.items.size());
        QCOMPARE(kept->first().consumptions.size(), record.consumptions.size());
    }

    void tablesAreExported()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.flow->open({});
        desk.flow->putTrainingRecord();
        QTRY_COMPARE(desk.flow->desk()->list().table().rowCount(), 1);
        desk.flow->open(training(chinaToday()).record.number);
        RecordPage& page = desk.flow->desk()->record();
        QTRY_VERIFY(page.movements().rowCount() > 200);
        QTRY_COMPARE(page.materials().rowCount(), 12);
        QSignalSpy finished(desk.exports.get(), &ListExportFlow::finished);
        const QString path = desk.folder.filePath(u"movements.csv"_s);
        desk.exports->startSheet(page.sheetOf(RecordPage::Movements), path);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), page.movements().rowCount() + 1);
        desk.exports->startSheet(page.sheetOf(RecordPage::Materials), desk.folder.filePath(u"no/folder/x.csv"_s));
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!finished.last().first().toBool());
    }

    void everyReportIsPrinted()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.flow->open({});
        desk.flow->putTrainingRecord();
        QTRY_COMPARE(desk.flow->desk()->list().table().rowCount(), 1);
        desk.flow->open(training(chinaToday()).record.number);
        RecordPage& page = desk.flow->desk()->record();
        QTRY_COMPARE(page.materials().rowCount(), 12);
        QTRY_VERIFY(page.movements().rowCount() > 200);
        QTRY_VERIFY(page.consumptions().rowCount() > 0);
        QSignalSpy prepared(desk.reports.get(), &ReportFlow::prepared), finished(desk.reports.get(), &ReportFlow::finished);
        for (const RecordPage::Tab tab : { RecordPage::Materials, RecordPage::Products, RecordPage::Consumptions, RecordPage::Movements }) {
            prepared.clear();
            desk.reports->show(page.sheetOf(tab));
            QTRY_COMPARE(prepared.size(), 1);
            QVERIFY(!desk.reports->pages().pages.isEmpty());
            QVERIFY(std::ranges::any_of(desk.reports->pages().pages.first().texts, [&](const PrintedText& text) { return text.text.contains(page.number()); }));
        }
        QVERIFY(desk.reports->pages().pages.size() > 3); // some 300 movements
        const QString path = desk.folder.filePath(u"report.pdf"_s);
        desk.reports->saveTo(path);
        QCOMPARE(finished.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-1.7"));
        LedgerSheet picture;
        picture.title = u"chart"_s;
        picture.picture = QImage(400, 300, QImage::Format_RGB32);
        picture.picture.fill(Qt::blue);
        prepared.clear();
        desk.reports->show(picture);
        QTRY_COMPARE(prepared.size(), 1);
        QCOMPARE(desk.reports->pages().images.size(), 1);
        LedgerSheet huge = page.sheetOf(RecordPage::Movements);
        huge.total = ReportFlow::MostRows + 1;
        desk.reports->show(huge); // says why not
        QCOMPARE(desk.reports->preview()->view().pageCount(), 0);
    }

    void whatMovesIsSeenAtOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.flow->open({});
        desk.flow->putTrainingRecord();
        const TrainingLedger ledger = training(chinaToday());
        QTRY_COMPARE(desk.flow->desk()->list().table().rowCount(), 1);
        desk.flow->open(ledger.record.number);
        RecordPage& page = desk.flow->desk()->record();
        QTRY_COMPARE(page.movements().rowCount(), int(ledger.movements.size()));
        const Movement movement { .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = 10, .quantity = *LedgerQuantity::parse(u"5000"), .date = chinaToday() };
        QVERIFY(desk.office->store().postMovements(ledger.record.number, { movement }).result());
        QTRY_COMPARE(page.movements().rowCount(), int(ledger.movements.size()) + 1);
    }
};

QTEST_MAIN(LedgerFlowTest)
#include "tst_ledgerflow.moc"
