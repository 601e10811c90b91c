// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/writeoffflow.h"

#include "app/client/officecases.h"
#include "app/desk/desksettings.h"
#include "app/desk/writeoffprint.h"
#include "models/ledger/reportdocument.h"
#include "tests/support/printkit.h"
#include "ui/exchange/sheetimportdialog.h"
#include "ui/ledger/writeoffpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationbar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;
using namespace Tongguan::Test;

namespace {

LedgerQuantity fq(const QString& text) { return LedgerQuantity::parse(text).value(); }
const QString Number = u"B52026000001"_s;

struct Desk {
    std::unique_ptr<ClientOffice> office;
    std::unique_ptr<DeskSettings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<WriteOffFlow> flow;
    WriteOffPage* page = nullptr;

    bool open(const QString& folder)
    {
        close();
        auto opened = ClientOffice::open({ folder, {}, {}, {} }, printDictionary(), printTables());
        if (!opened)
            return false;
        office = *std::move(opened);
        settings = std::make_unique<DeskSettings>(folder);
        window = std::make_unique<MainWindow>(*settings);
        flow = std::make_unique<WriteOffFlow>(*office, printDictionary(), printTables(), *settings, *window);
        page = flow->makePage();
        page->setParent(window.get());
        return true;
    }
    void close()
    {
        flow.reset();
        window.reset();
        settings.reset();
        office.reset();
    }
    [[nodiscard]] QTableView* sheet(WriteOffStep step) const { return page->findChild<QTableView*>(u"sheet%1"_s.arg(int(step))); }
    [[nodiscard]] bool isShown(const QString& text) const { return page->findChild<QLabel*>(u"title"_s)->text().contains(text); }
};

} // namespace

// The whole sitting with a real store, without a line: everything is kept, the report waits in the outbox.
class WriteOffFlowTest final : public QObject
{
    Q_OBJECT

    static LedgerRecord record(UseBy useBy = UseBy::UnitConsumption)
    {
        LedgerRecord made;
        made.number = Number;
        made.useBy = useBy;
        made.company = u"东莞示例"_s;
        made.from = QDate(2026, 1, 1);
        made.until = QDate(2026, 12, 31);
        for (int no = 1; no <= 2; ++no)
            made.items << LedgerItem { LedgerSide::Material, no, fq(u"1000"_s), u"M-%1"_s.arg(no), u"8544190000"_s, u"料件%1"_s.arg(no), u"035"_s };
        return made;
    }
    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
        return file.fileName();
    }
    static void fill(Desk& desk, UseBy useBy = UseBy::UnitConsumption)
    {
        QVERIFY(desk.office->store().putLedgerRecord(record(useBy)).result());
        QList<Movement> movements;
        for (int no = 1; no <= 2; ++no)
            movements << Movement { .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = no, .version = 0, .quantity = fq(u"100"_s), .date = QDate(2026, 2, 1), .standing = MovementStanding::Deducted, .document = {}, .line = 0 };
        QVERIFY(desk.office->store().postMovements(Number, movements).result());
    }

private Q_SLOTS:
    // Nothing to write off: why, and the way to the records.
    void withoutARecordTheWayIsShown()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        desk.window->show();
        desk.page->show();
        QSignalSpy left(desk.flow.get(), &WriteOffFlow::left);
        desk.flow->begin();
        QTRY_VERIFY(desk.page->findChild<QPushButton*>(u"first"_s)->isVisible());
        desk.page->findChild<QPushButton*>(u"first"_s)->click();
        QCOMPARE(left.count(), 1);
        fill(desk);
        desk.flow->begin();
        QTRY_VERIFY(desk.isShown(u"东莞示例"_s));
        QVERIFY(!desk.page->findChild<QPushButton*>(u"first"_s)->isVisible());
        QVERIFY(qobject_cast<QAbstractItemView*>(desk.page->focusProxy())); // the keys begin at the steps
    }

    void aSittingIsKeptAndHandedIn()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        fill(desk);
        desk.flow->open(Number);
        QTRY_VERIFY(desk.isShown(u"东莞示例"_s));
        // The own stock, through the mapping page.
        desk.flow->stock().open(write(folder, u"盘点.csv"_s, "料号,数量,单位\nM-1,90,千克\nM-2,100000,克\n"), StockSheet::List);
        QTRY_VERIFY(desk.flow->stock().dialog());
        QTRY_VERIFY(desk.flow->stock().dialog()->findChild<QPushButton*>(u"import"_s)->isEnabled());
        QVERIFY(desk.flow->stock().dialog()->findChild<QComboBox*>(u"direction"_s)->isHidden()); // a stock list has none
        desk.flow->stock().dialog()->findChild<QPushButton*>(u"import"_s)->click();
        QTRY_COMPARE(desk.sheet(WriteOffStep::Differences)->model()->rowCount(), 1);
        auto* differences = desk.sheet(WriteOffStep::Differences);
        QVERIFY(differences->model()->setData(differences->model()->index(0, 8), u"短少"_s));
        desk.page->showStep(WriteOffStep::Disposal);
        QTRY_COMPARE(differences->model()->index(0, 8).data().toString(), u"短少"_s);
        // Left, and taken up again by another run of the program.
        QVERIFY(desk.open(folder.path()));
        desk.flow->open(Number);
        QTRY_VERIFY(desk.isShown(u"东莞示例"_s));
        QCOMPARE(desk.page->step(), WriteOffStep::Disposal);
        QTRY_COMPARE(desk.sheet(WriteOffStep::Differences)->model()->rowCount(), 1);
        QCOMPARE(desk.sheet(WriteOffStep::Differences)->model()->index(0, 8).data().toString(), u"短少"_s);
        // On paper.
        Q_EMIT desk.page->printRequested();
        const auto pdf = desk.flow->printing()->pdf();
        QVERIFY(pdf && pdf->startsWith("%PDF"));
        // Handed in without a line: it waits, and nothing can be changed.
        QTRY_VERIFY(desk.page->findChild<QPushButton*>(u"report"_s)->isEnabled());
        desk.page->findChild<QPushButton*>(u"report"_s)->click();
        QTRY_VERIFY(desk.page->findChild<QPlainTextEdit*>(u"remarks"_s)->isReadOnly());
        const auto waiting = desk.office->store().outbox(10, 1 << 20).result();
        QVERIFY(waiting && !waiting->isEmpty());
        const auto stored = desk.office->store().read(waiting->first().document).result();
        QCOMPARE(stored->document.type().key, u"handbookReport"_s);
        const auto report = reportOf(stored->document);
        QVERIFY(report);
        QCOMPARE(report->line(1)->explanation, u"短少"_s);
        QCOMPARE(report->exchange.state, SittingState::Reported);
    }

    // A long table never blocks the window, and can be stopped.
    void movementsAreReadBesideTheWindow()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        fill(desk, UseBy::WorkOrder);
        desk.flow->open(Number);
        QTRY_VERIFY(desk.isShown(u"东莞示例"_s));
        QByteArray text = "日期,料号,业务类型,数量,单位\n";
        for (int row = 0; row < 120'000; ++row)
            text += "2026-0" + QByteArray::number(1 + row % 6) + "-1" + QByteArray::number(row % 10) + ",M-" + QByteArray::number(1 + row % 2) + "," + (row % 3 ? "领料" : "退料") + ",0.001,千克\n";
        const QString file = write(folder, u"erp.csv"_s, text);
        desk.flow->stock().open(file, StockSheet::Movements);
        QTRY_VERIFY(desk.flow->stock().dialog());
        auto* dialog = desk.flow->stock().dialog();
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
        QSignalSpy taken(&desk.flow->stock(), &StockFlow::taken);
        dialog->findChild<QPushButton*>(u"import"_s)->click();
        Q_EMIT dialog->stopRequested();
        QTest::qWait(50);
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
        QCOMPARE(taken.count(), 0); // stopped: nothing was taken
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        dialog->findChild<QPushButton*>(u"import"_s)->click();
        since.start();
        beat.start(5);
        QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 1, 60'000);
        beat.stop();
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest))); // on a busy machine; the reading itself takes longer
        // A record by work orders takes its use from there, month by month; the same file again changes nothing.
        const auto use = [&desk] {
            const auto balances = desk.office->store().ledgerBalances(Number, {}, Counting::Deducted).result();
            return balances ? balances->first().terms.productUse.toString() : balances.error().code;
        };
        QTRY_COMPARE(use(), u"20"_s); // 60,000 rows of it: 40,000 out and 20,000 back
        QTRY_VERIFY(!desk.flow->stock().dialog());
        desk.flow->stock().open(file, StockSheet::Movements);
        QTRY_VERIFY(desk.flow->stock().dialog());
        QTRY_VERIFY(desk.flow->stock().dialog()->findChild<QPushButton*>(u"import"_s)->isEnabled());
        desk.flow->stock().dialog()->findChild<QPushButton*>(u"import"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(taken.count(), 2, 60'000);
        QTRY_COMPARE(use(), u"20"_s);
    }

    // What remains is disposed of by inventory lists: drafts, made once, foreseen in the ledger at once.
    void theDisposalMakesItsLists()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        fill(desk);
        desk.flow->open(Number);
        auto* make = desk.page->findChild<QPushButton*>(u"makeLists"_s);
        QTRY_VERIFY(make->isEnabled());
        ListFilter filter;
        filter.types = { u"inventoryList"_s };
        const auto lists = [&] { return desk.office->store().page(filter, 0, 10).result().value_or(ListPage()).rows; };
        QVERIFY(lists().isEmpty());
        make->click();
        QTRY_COMPARE(lists().size(), 1); // all of it sold at home
        const auto stored = desk.office->store().read(lists().first().id).result();
        QCOMPARE(stored->document.value(u"supervisionMode"), u"0245"_s);
        QCOMPARE(stored->document.value(u"line[2].quantity"), u"100"_s);
        const auto foreseen = [&] { return desk.office->store().ledgerBalances(Number, {}, Counting::WithForeseen).result()->first().terms; };
        QTRY_COMPARE(foreseen().domesticSale.toString(), u"100"_s);
        QCOMPARE(foreseen().remaining().toString(), u"0"_s);
        make->click();
        QTest::qWait(300);
        QCOMPARE(lists().size(), 1);
    }

    // A report that came from another computer of the enterprise is this sitting's, too.
    void aSittingFromElsewhereIsTakenUp()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        fill(desk);
        LedgerBook book = record().book();
        WriteOffOrder order;
        order.record = Number;
        order.from = QDate(2026, 1, 1);
        order.to = QDate(2026, 9, 30);
        order.remarks = u"elsewhere"_s;
        const auto document = reportDocument(makeReport(record(), book, order), *printDictionary().type(u"handbookReport"));
        QVERIFY(document);
        QVERIFY(desk.office->store().save(DocumentId::create(), *document).result());
        desk.flow->open(Number);
        QTRY_VERIFY(desk.isShown(Number));
        QCOMPARE(desk.page->step(), WriteOffStep::Report);
        QTRY_COMPARE(desk.page->findChild<QPlainTextEdit*>(u"remarks"_s)->toPlainText(), u"elsewhere"_s);
    }

    // What an officer says without a line is kept, with the report, and goes out once there is one.
    void theOfficerWorksWithoutALine()
    {
        const QTemporaryDir folder;
        const DocumentId id = DocumentId::create();
        Desk desk;
        QVERIFY(desk.open(folder.path()));
        LedgerBook book = record().book();
        (void)book.post({ .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = 1, .version = 0, .quantity = fq(u"100"_s), .date = QDate(2026, 2, 1), .standing = MovementStanding::Deducted, .document = {}, .line = 0 });
        WriteOffOrder order;
        order.from = QDate(2026, 1, 1);
        order.to = QDate(2026, 12, 31);
        WriteOffReport report = makeReport(record(), book, order);
        QVERIFY(report.exchange.apply(SittingEvent::Report, u"clerk"_s, QDateTime::currentDateTimeUtc()));
        const auto document = reportDocument(report, *printDictionary().type(u"handbookReport"));
        QVERIFY(document);
        // As an earlier round with a line has left it.
        const QJsonObject kept { { u"cases"_s, QJsonArray { QJsonObject { { u"doc"_s, id.toString() }, { u"tenant"_s, QJsonObject { { u"id"_s, u"t-1"_s } } }, { u"type"_s, u"handbookReport"_s }, { u"number"_s, u"BH-1"_s }, { u"entryNo"_s, Number },
            { u"party"_s, u"东莞示例"_s }, { u"state"_s, u"submitted"_s }, { u"submitted"_s, u"2026-07-01T08:00:00.000Z"_s }, { u"body64"_s, QString::fromLatin1(toBody(*document).toBase64()) } } } } };
        QVERIFY(desk.office->store().setSetting(u"office/writeoffs"_s, QJsonDocument(kept).toJson()).result());
        desk.flow->openCases();
        QTRY_COMPARE(desk.flow->cases().cases().size(), 1);
        desk.flow->openCase(id);
        QTRY_VERIFY(desk.isShown(Number));
        QVERIFY(desk.page->findChild<QPushButton*>(u"report"_s)->isHidden());
        Q_EMIT desk.page->askRequested(1, u"为何没有盘点？"_s);
        Q_EMIT desk.page->returnRequested(u"请先盘点"_s);
        QCOMPARE(desk.flow->cases().waiting(), 2);
        QCOMPARE(desk.flow->cases().find(id)->decision, OfficeCase::Decision::Return);
        // Another run of the program still has it.
        QTest::qWait(200);
        QVERIFY(desk.open(folder.path()));
        desk.flow->openCases();
        QTRY_COMPARE(desk.flow->cases().waiting(), 2);
        const auto again = desk.flow->cases().find(id);
        QCOMPARE(again->questions.size(), 1);
        QCOMPARE(again->questions[0].place, u"material[1]"_s);
    }
};

QTEST_MAIN(WriteOffFlowTest)
#include "tst_writeoffflow.moc"
