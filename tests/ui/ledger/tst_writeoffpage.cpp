// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/writeoffpage.h"
#include "ui/ledger/writeofftable.h"
#include "ui/ledger/writeoffwords.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace Tongguan {

namespace {

    LedgerQuantity pq(const QString& text) { return LedgerQuantity::parse(text).value(); }
    const QDate PageFirst(2026, 1, 1), PageLast(2026, 6, 30);

} // namespace

class TestWriteOffPage final : public QObject {
    Q_OBJECT

    static LedgerRecord record()
    {
        LedgerRecord made;
        made.number = u"B52026000001"_s;
        made.company = u"东莞示例"_s;
        made.from = PageFirst;
        made.until = PageLast;
        for (int no = 1; no <= 3; ++no)
            made.items << LedgerItem { LedgerSide::Material, no, pq(u"1000"_s), u"M-%1"_s.arg(no), u"8544"_s, u"铜线%1"_s.arg(no), u"035"_s };
        made.consumptions = { { .product = 1, .version = 1, .material = 1, .net = 2, .tangibleLoss = 0, .intangibleLoss = 0 } };
        return made;
    }
    static Movement moved(MovementKind kind, int item, const QString& quantity, MovementStanding standing = MovementStanding::Deducted)
    {
        return { .id = MovementId::create(), .kind = kind, .item = item, .version = kind == MovementKind::ProductExport ? 1 : 0, .quantity = pq(quantity), .date = QDate(2026, 3, 1), .standing = standing, .document = {}, .line = 0 };
    }
    // 600 and 300 in, 100 products out; material 3 did not move. Counted: 10 less of the first, the second as it is.
    static WriteOffView view(bool withStock = true)
    {
        LedgerBook book = record().book();
        Movement open = moved(MovementKind::DirectImport, 1, u"50"_s, MovementStanding::Foreseen);
        open.document = DocumentId::create();
        for (const Movement& movement : { moved(MovementKind::DirectImport, 1, u"600"_s), moved(MovementKind::DirectImport, 2, u"300"_s), moved(MovementKind::ProductExport, 1, u"100"_s), open })
            (void)book.post(movement);
        WriteOffView made;
        made.order.record = record().number;
        made.order.from = PageFirst;
        made.order.to = PageLast;
        made.order.hasStock = withStock;
        made.order.stock = { { LedgerSide::Material, 0, 0, u"M-1"_s, {}, pq(u"390"_s) }, { LedgerSide::Material, 0, 0, u"M-2"_s, {}, pq(u"300"_s) } };
        made.report = makeReport(record(), book, made.order);
        made.cycles = cyclesOf(record());
        made.nextRecords = { u"B52026000002"_s };
        made.listNames = { { open.document, u"QD-7"_s } };
        made.today = PageLast;
        return made;
    }
    static QTableView* sheet(WriteOffPage& page, WriteOffStep step) { return page.findChild<QTableView*>(u"sheet%1"_s.arg(int(step))); }
    static QString cell(const QTableView* view, int row, int column) { return view->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void stepsSayWhatIsOpen()
    {
        WriteOffPage page;
        page.setView(view());
        auto* steps = page.findChild<QListWidget*>(u"steps"_s);
        QCOMPARE(steps->count(), WriteOffSteps);
        QVERIFY(steps->item(1)->text().contains(u"1)")); // one list is open
        QVERIFY(steps->item(3)->text().contains(u"1)")); // one difference is not explained
        QVERIFY(!steps->item(4)->text().contains(u'(')); // the plan is whole
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy shown(&page, &WriteOffPage::stepShown);
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page.step(), WriteOffStep::Matters);
        page.findChild<QPushButton*>(u"next"_s)->click();
        QCOMPARE(page.step(), WriteOffStep::Stock);
        sheet(page, WriteOffStep::Stock)->setFocus(); // a table does not keep the key
        QTest::keyClick(sheet(page, WriteOffStep::Stock), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page.step(), WriteOffStep::Matters);
        QCOMPARE(shown.count(), 3);
        for (const WriteOffStep step : { WriteOffStep::Matters, WriteOffStep::Stock, WriteOffStep::Differences, WriteOffStep::Disposal })
            QAbstractItemModelTester tester(sheet(page, step)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void openMattersOpenTheirLists()
    {
        WriteOffPage page;
        const WriteOffView shown = view();
        page.setView(shown);
        QTableView* matters = sheet(page, WriteOffStep::Matters);
        QCOMPARE(matters->model()->rowCount(), 1);
        QVERIFY(cell(matters, 0, 3).contains(u"QD-7"));
        QSignalSpy opened(&page, &WriteOffPage::openRequested);
        matters->setCurrentIndex(matters->model()->index(0, 0));
        page.findChild<QPushButton*>(u"openList"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<DocumentId>(), shown.report.matters[0].document);
    }

    void differencesShowCausesAndTakeWords()
    {
        WriteOffPage page;
        page.setView(view());
        QTableView* differences = sheet(page, WriteOffStep::Differences);
        QCOMPARE(differences->model()->rowCount(), 1);
        QCOMPARE(cell(differences, 0, 6), u"−10"_s);
        QCOMPARE(cell(differences, 0, 7), WriteOffWords::cause(DifferenceCause::OtherConsumption));
        QVERIFY(page.findChild<QLabel*>(u"causes"_s)->text().contains(WriteOffWords::cause(DifferenceCause::OtherConsumption)));
        QSignalSpy changed(&page, &WriteOffPage::orderChanged);
        QVERIFY(differences->model()->setData(differences->model()->index(0, 8), u"  weighed wet "_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<WriteOffOrder>().explanations.value(1), u"weighed wet"_s);
    }

    void disposalIsEditedInPlace()
    {
        WriteOffPage page;
        WriteOffView shown = view();
        page.setView(shown);
        QTableView* disposal = sheet(page, WriteOffStep::Disposal);
        QCOMPARE(cell(disposal, 0, 5), u"400"_s); // sold at home
        QVERIFY(disposal->isColumnHidden(9)); // a handbook's stock cannot stay
        QSignalSpy changed(&page, &WriteOffPage::orderChanged);
        QVERIFY(!disposal->model()->setData(disposal->model()->index(0, 7), u"much"_s));
        QVERIFY(!disposal->model()->setData(disposal->model()->index(0, 7), u"-1"_s));
        QVERIFY(disposal->model()->setData(disposal->model()->index(0, 7), u"1,50.5"_s));
        QCOMPARE(changed.count(), 1);
        const auto order = changed[0][0].value<WriteOffOrder>();
        QCOMPARE(order.disposal.lines[0][DisposalWay::Reexport], pq(u"150.5"_s));
        QCOMPARE(order.disposal.lines[0].left(), pq(u"-150.5"_s)); // to be put right by the person
        QCOMPARE(order.disposal.lines[1][DisposalWay::DomesticSale], pq(u"300"_s));
        page.findChild<QPushButton*>(u"propose"_s)->click();
        QCOMPARE(changed.count(), 2);
        QVERIFY(changed[1][0].value<WriteOffOrder>().disposal.lines.isEmpty());
    }

    void theReportIsHandedInWhenItMay()
    {
        WriteOffPage page;
        WriteOffView shown = view();
        page.setView(shown);
        auto* report = page.findChild<QPushButton*>(u"report"_s);
        QVERIFY(!report->isEnabled()); // a list is open
        shown.report.matters.clear();
        page.setView(shown);
        QVERIFY(report->isEnabled());
        QSignalSpy handed(&page, &WriteOffPage::reportRequested), changed(&page, &WriteOffPage::orderChanged);
        page.findChild<QPlainTextEdit*>(u"remarks"_s)->setPlainText(u"first half"_s);
        QCOMPARE(changed.last()[0].value<WriteOffOrder>().remarks, u"first half"_s);
        report->click();
        QCOMPARE(handed.count(), 1);
        // Handed in: nothing can be changed any more.
        shown.report.exchange.state = SittingState::Reported;
        page.setView(shown);
        QVERIFY(report->isHidden());
        QVERIFY(!page.findChild<QDateEdit*>(u"from"_s)->isEnabled());
        QVERIFY(!sheet(page, WriteOffStep::Disposal)->model()->flags(sheet(page, WriteOffStep::Disposal)->model()->index(0, 7)).testFlag(Qt::ItemIsEditable));
        QVERIFY(page.findChild<QPlainTextEdit*>(u"remarks"_s)->isReadOnly());
    }

    void periodsAreChosen()
    {
        WriteOffPage page;
        page.setView(view(false));
        QSignalSpy changed(&page, &WriteOffPage::orderChanged);
        page.findChild<QDateEdit*>(u"to"_s)->setDate(QDate(2026, 3, 31));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<WriteOffOrder>().to, QDate(2026, 3, 31));
        auto* next = page.findChild<QComboBox*>(u"nextRecord"_s);
        next->setCurrentIndex(1);
        Q_EMIT next->activated(1);
        QCOMPARE(changed.last()[0].value<WriteOffOrder>().nextRecord, u"B52026000002"_s);
        QSignalSpy stock(&page, &WriteOffPage::stockRequested);
        page.findChild<QPushButton*>(u"readList"_s)->click();
        page.findChild<QPushButton*>(u"readMovements"_s)->click();
        QCOMPARE(stock[0][0].toBool(), false);
        QCOMPARE(stock[1][0].toBool(), true);
        QVERIFY(page.findChild<QLabel*>(u"empty3"_s)->text().size() > 0); // no stock: said, not an empty table
    }

    void theOfficerAsksAndDecides()
    {
        WriteOffPage page;
        WriteOffView shown = view();
        shown.role = SittingRole::Officer;
        shown.report.exchange.state = SittingState::Reported;
        shown.report.exchange.ask(0, u"Which scale?"_s, u"guan"_s, QDateTime::currentDateTimeUtc());
        page.setView(shown);
        QVERIFY(page.findChild<QPushButton*>(u"report"_s)->isHidden());
        QVERIFY(page.findChild<QPushButton*>(u"readList"_s)->isHidden());
        QVERIFY(!sheet(page, WriteOffStep::Differences)->model()->flags(sheet(page, WriteOffStep::Differences)->model()->index(0, 8)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(page.findChild<QListWidget*>(u"questions"_s)->count(), 1);
        QSignalSpy asked(&page, &WriteOffPage::askRequested), approved(&page, &WriteOffPage::approveRequested), returned(&page, &WriteOffPage::returnRequested);
        sheet(page, WriteOffStep::Differences)->selectRow(0);
        auto* words = page.findChild<QLineEdit*>(u"words"_s);
        words->setText(u"Why less?"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), 1); // at the item that is chosen
        auto* back = page.findChild<QPushButton*>(u"return"_s);
        QVERIFY(!back->isEnabled()); // not without remarks
        page.findChild<QPlainTextEdit*>(u"remarks"_s)->setPlainText(u"see the question"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(returned[0][0].toString(), u"see the question"_s);
        page.findChild<QPushButton*>(u"approve"_s)->click();
        QCOMPARE(approved.count(), 0); // it cannot be taken back: he is asked, by the record's number
        auto* box = page.findChild<QMessageBox*>(u"approveBox"_s);
        QVERIFY(box && box->text().contains(shown.report.record));
        box->defaultButton()->click();
        QCOMPARE(approved.count(), 1);
    }

    // Of three handbooks and a book: which one is sat down to is chosen here.
    void anotherRecordIsChosen()
    {
        WriteOffPage page;
        WriteOffView shown = view();
        shown.records = { u"E1"_s, shown.report.record };
        page.setView(shown);
        auto* records = page.findChild<QComboBox*>(u"record"_s);
        QVERIFY(!records->isHidden());
        QCOMPARE(records->currentText(), shown.report.record);
        QSignalSpy asked(&page, &WriteOffPage::recordRequested);
        Q_EMIT records->activated(0);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"E1"_s);
        shown.role = SittingRole::Officer;
        page.setView(shown);
        QVERIFY(records->isHidden());
    }

    // Kilograms and pieces are not added up.
    void quantitiesOfALongListAreNotSummed()
    {
        WriteOffView shown = view();
        OpenMatter list;
        list.kind = OpenMatterKind::ListOpen;
        list.quantity = *LedgerQuantity::parse(u"24800");
        list.lines = 3;
        QVERIFY(WriteOffWords::matterQuantity(list, shown).isEmpty());
        list.lines = 1;
        QCOMPARE(WriteOffWords::matterQuantity(list, shown), u"24,800"_s);
    }

    void theClerkAnswers()
    {
        WriteOffPage page;
        WriteOffView shown = view();
        shown.report.exchange.state = SittingState::Reported;
        shown.report.exchange.ask(1, u"Why less?"_s, u"guan"_s, QDateTime::currentDateTimeUtc());
        page.setView(shown);
        QSignalSpy answered(&page, &WriteOffPage::answerRequested);
        page.findChild<QLineEdit*>(u"words"_s)->setText(u"Weighed wet."_s);
        page.findChild<QPushButton*>(u"say"_s)->click();
        QCOMPARE(answered[0][0].toString(), shown.report.exchange.questions[0].id);
        QCOMPARE(answered[0][1].toString(), u"Weighed wet."_s);
    }

    void casesAreListed()
    {
        WriteOffPage page;
        const DocumentId id = DocumentId::create();
        page.setCases({ { .id = id, .record = u"B52026000001"_s, .party = u"东莞示例"_s, .number = u"BH-1"_s, .state = SittingState::Reported, .reported = QDateTime::currentDateTimeUtc(), .openQuestions = 2, .waiting = 1, .readable = true } });
        page.showCases();
        auto* list = page.findChild<QTreeWidget*>(u"cases"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QSignalSpy chosen(&page, &WriteOffPage::caseRequested);
        Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
        QCOMPARE(chosen[0][0].value<DocumentId>(), id);
    }

    void cellsAreCopiedForSpreadsheets()
    {
        WriteOffPage page;
        page.setView(view());
        QTableView* stock = sheet(page, WriteOffStep::Stock);
        page.showStep(WriteOffStep::Stock);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        stock->setFocus();
        stock->selectionModel()->select({ stock->model()->index(0, 1), stock->model()->index(1, 2) }, QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(stock, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"M-1\t铜线1\nM-2\t铜线2"_s);
    }

    void everyKindHasWords()
    {
        for (int kind = 0; kind < OpenMatterKinds; ++kind)
            QVERIFY(!WriteOffWords::matter(OpenMatterKind(kind)).isEmpty() && !WriteOffWords::matterAdvice(OpenMatterKind(kind)).isEmpty());
        for (int cause = 0; cause < DifferenceCauses; ++cause) {
            CauseHint hint;
            hint.cause = DifferenceCause(cause);
            QVERIFY(!WriteOffWords::cause(hint.cause).isEmpty() && !WriteOffWords::causeText(hint, {}).isEmpty());
        }
        for (int check = 0; check < StandardChecks; ++check)
            QVERIFY(!WriteOffWords::check(StandardCheck(check)).isEmpty());
        for (int way = 0; way < DisposalWays; ++way)
            QVERIFY(!WriteOffWords::way(DisposalWay(way)).isEmpty());
        QCOMPARE(WriteOffWords::signedFigure(pq(u"-1234.5"_s)), u"−1,234.5"_s);
    }
};

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestWriteOffPage)
#include "tst_writeoffpage.moc"
