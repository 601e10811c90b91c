// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/consumptiontable.h"
#include "models/reference/pinyin.h"
#include "models/tables/figures.h"
#include "tests/support/memoryledger.h"
#include "tests/support/patience.h"
#include "ui/ledger/chartpanel.h"
#include "ui/ledger/expirycalendar.h"
#include "ui/ledger/foresightpanel.h"
#include "ui/ledger/foresighttable.h"
#include "ui/ledger/itemcard.h"
#include "ui/ledger/ledgerdesk.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgerpalette.h"
#include "ui/ledger/ledgerpane.h"
#include "ui/ledger/ledgersheet.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/overviewpanel.h"
#include "ui/ledger/plotcharts.h"
#include "ui/ledger/recordlist.h"
#include "ui/ledger/recordpage.h"
#include "ui/ledger/sankeyview.h"
#include "ui/ledger/whatifpanel.h"
#include "ui/ledger/whatiftable.h"
#include "ui/shell/settingsport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Tongguan;

namespace {

const auto Record = u"C52920000001"_s;
const QDate Today(2026, 11, 22);

class LedgerSettings final : public SettingsPort {
public:
    QByteArray value(const QString& key) const override { return values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { values.insert(key, value); }
    QHash<QString, QByteArray> values;
};

struct Desk {
    MemoryLedger source = smallLedger();
    LedgerSettings settings;
    std::unique_ptr<LedgerDesk> desk;

    explicit Desk(bool isEmpty = false)
    {
        if (isEmpty)
            source.records.clear();
        desk = std::make_unique<LedgerDesk>(source, settings);
        desk->setToday(Today);
        desk->resize(1200, 700);
        desk->show();
    }
    RecordPage& open()
    {
        desk->open(Record);
        return desk->record();
    }
};

QString termOf(const QTreeWidget& tree, const QString& name)
{
    const auto found = tree.findItems(name, Qt::MatchEndsWith | Qt::MatchRecursive);
    return found.isEmpty() ? QString() : found.first()->text(1);
}

} // namespace

class LedgerDeskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void anEmptyOfficeIsToldWhatToDo()
    {
        Desk desk(true);
        QTRY_VERIFY(desk.desk->list().isEmptyShown());
        QSignalSpy imports(desk.desk.get(), &LedgerDesk::importRequested), training(desk.desk.get(), &LedgerDesk::trainingRequested);
        const auto buttons = desk.desk->list().findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(imports.size(), 1);
        QCOMPARE(training.size(), 1);
    }

    // Ctrl+K: a record by its number, an item by part number, name, pinyin initials and code; what came later after forget().
    void thePaletteFindsRecordsAndItems()
    {
        MemoryLedger source = smallLedger();
        LedgerPalette palette(source);
        const PaletteProvider provider = palette.provider();
        const auto found = [&](const QString& text) {
            std::optional<QList<PaletteEntry>> entries;
            provider(text, [&](const QList<PaletteEntry>& given) { entries = given; });
            (void)QTest::qWaitFor([&] { return entries.has_value(); }, Patience);
            return entries.value_or(QList<PaletteEntry> {});
        };
        const LedgerItem item = source.records.first().items.first();
        QVERIFY(!item.name.isEmpty() && !item.code.isEmpty());
        QSignalSpy records(&palette, &LedgerPalette::recordChosen), items(&palette, &LedgerPalette::itemChosen);
        const auto byNumber = found(Record.mid(2).toLower());
        QCOMPARE(byNumber.size(), 1);
        QCOMPARE(byNumber.first().kind, PaletteEntry::Kind::Record);
        byNumber.first().run();
        QCOMPARE(records.first().first().toString(), Record);
        for (const QString& text : { item.name, pinyinInitials(item.name), item.code }) {
            const auto entries = found(text);
            QVERIFY2(!entries.isEmpty(), qPrintable(text));
            QCOMPARE(entries.first().kind, PaletteEntry::Kind::Item);
        }
        found(item.name).first().run();
        QCOMPARE(items.first().at(0).toString(), Record);
        QCOMPARE(items.first().at(2).toInt(), item.no);
        QVERIFY(found(u"没有这个"_s).isEmpty());
        source.records.clear();
        QCOMPARE(found(Record).size(), 1); // as it was read
        palette.forget();
        QVERIFY(found(Record).isEmpty());
    }

    // The keys belong to what a page shows, not to the bar of the tabs: Enter opens a record, then a warning's item.
    void theKeysReachWhatIsShown()
    {
        Desk desk;
        LedgerPage page;
        page.addPage(u"Records"_s, desk.desk.get());
        auto* other = new QLineEdit;
        page.addPage(u"Other"_s, other, Ability::Declare);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(desk.desk->list().table().rowCount() > 0);
        page.setFocus(Qt::ShortcutFocusReason);
        QVERIFY(qobject_cast<QTableView*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.desk->openRecord(), Record);
        QVERIFY(QApplication::focusWidget() && !qobject_cast<QTabBar*>(QApplication::focusWidget()));
        page.setAbilities(abilitiesOf(u"officer")); // who keeps no ledger
        QVERIFY(!page.isTabVisible(page.indexOf(other)));
        page.setAbilities(abilitiesOf(u"clerk"));
        QVERIFY(page.isTabVisible(page.indexOf(other)));
        page.removeTab(0);
        desk.desk->setParent(nullptr); // its owner is the test's
    }

    void recordsAreListedWithWhatStandsAgainstThem()
    {
        Desk desk;
        LedgerTable& table = desk.desk->list().table();
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(desk.desk.get(), &LedgerDesk::counted);
        desk.desk->refresh();
        QTRY_COMPARE(table.rowCount(), 1);
        QTRY_COMPARE(table.index(0, LedgerTable::Imported).data().toString(), u"93.3%"_s);
        QVERIFY(table.index(0, LedgerTable::Until).data().toString().contains(u"2026-12-31"_s));
        QCOMPARE(table.index(0, LedgerTable::Until).data(MarkRole).toInt(), int(FigureMark::Warning)); // 39 days left
        QVERIFY(table.index(0, LedgerTable::Cycle).data().toString().contains(u"2"_s));
        QCOMPARE(table.index(0, LedgerTable::Warnings).data(MarkRole).toInt(), int(FigureMark::Bad)); // material 2 is below zero
        QCOMPARE(counted.last().at(1).toLongLong(), 1);
        QTRY_VERIFY(!desk.desk->list().calendar().parts().isEmpty());
        QVERIFY(desk.desk->list().calendar().parts().first().text.contains(Record));
        const LedgerSheet sheet = desk.desk->list().sheet();
        QCOMPARE(sheet.rows.size(), 1);
        QCOMPARE(sheet.rows.first().size(), sheet.columns.size());
        QVERIFY(sheet.rows.first().contains(Record));
        table.setText(u"nothing like it"_s);
        QCOMPARE(table.rowCount(), 0);
        table.setText(u"电子厂"_s);
        QCOMPARE(table.rowCount(), 1);
    }

    void aRecordIsOpenedByKeyAndLeftByKey()
    {
        Desk desk;
        QTRY_COMPARE(desk.desk->list().table().rowCount(), 1);
        QSignalSpy shown(desk.desk.get(), &LedgerDesk::recordShown);
        QTest::keyClick(&desk.desk->list().view(), Qt::Key_Return);
        QCOMPARE(shown.last().first().toString(), Record);
        QCOMPARE(desk.desk->openRecord(), Record);
        QTRY_COMPARE(desk.desk->record().overview().warnings().count(), 3); // below zero, nearly all imported, and the end of the record
        desk.desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.desk.get()));
        QTest::keyClick(&desk.desk->record(), Qt::Key_Escape);
        QTRY_COMPARE(desk.desk->openRecord(), QString());
    }

    void balancesOfAnyDayAndCompared()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        const auto balance = [&page](int row) { return page.materials().index(row, page.materials().indexOf(BalanceColumn::Remaining)).data().toString(); };
        QTRY_COMPARE(balance(0), u"259.5"_s); // with what is foreseen
        page.setCounting(Counting::Deducted);
        QTRY_COMPARE(balance(0), u"199.5"_s);
        page.setAt(QDate(2026, 3, 5));
        QTRY_COMPARE(balance(0), u"250"_s);
        page.setCompared(QDate(2026, 1, 31));
        QTRY_COMPARE(page.materials().index(0, page.materials().indexOf(BalanceColumn::Difference)).data().toString(), u"-250"_s);
        QTRY_COMPARE(page.products().index(0, page.products().indexOf(BalanceColumn::Difference)).data().toString(), u"100"_s);
        const LedgerSheet sheet = page.sheetOf(RecordPage::Materials);
        QVERIFY(sheet.subtitle.contains(u"2026-03-05"_s) && sheet.subtitle.contains(u"2026-01-31"_s));
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(sheet.rows.first().size(), sheet.columns.size());
        QCOMPARE(sheet.sums.size(), 2);
    }

    void tablesAreFilteredSortedAndCopied()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        page.showTab(RecordPage::Materials);
        LedgerPane& pane = page.pane(RecordPage::Materials);
        pane.typed().setText(u"电机"_s);
        QCOMPARE(page.materials().rowCount(), 1);
        pane.typed().clear();
        QCOMPARE(page.materials().rowCount(), 2);
        QSignalSpy status(&page, &RecordPage::statusChanged);
        pane.view().selectAll();
        QVERIFY(!status.last().first().toString().isEmpty());
        pane.view().copySelection();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // titles and two rows
        QCOMPARE(lines.at(1).split(u'\t').size(), int(pane.view().shownColumns().size()));
        QVERIFY(lines.at(1).contains(u"铜线"_s));
    }

    void columnsStayAndAreRemembered()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        page.showTab(RecordPage::Materials);
        LedgerView& view = page.pane(RecordPage::Materials).view();
        desk.desk->resize(800, 500);
        QVERIFY(!view.isFrozenShown());
        QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QTRY_VERIFY(view.isFrozenShown());
        const int name = page.materials().indexOf(BalanceColumn::Name);
        view.horizontalHeader()->resizeSection(name, 333);
        view.horizontalHeader()->moveSection(5, 3);
        LedgerDesk other(desk.source, desk.settings);
        const LedgerView& again = other.record().pane(RecordPage::Materials).view();
        QCOMPARE(again.columnWidth(name), 333);
        QCOMPARE(again.horizontalHeader()->visualIndex(5), 3);
    }

    void aCardSaysWhy()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        page.setCounting(Counting::Deducted);
        page.showTab(RecordPage::Materials);
        LedgerView& view = page.pane(RecordPage::Materials).view();
        view.setCurrentIndex(page.materials().index(0, 1));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(page.isCardShown());
        QTRY_COMPARE(termOf(page.card().terms(), u"Used in products"_s), u"270"_s);
        QCOMPARE(termOf(page.card().terms(), u"Imports in total"_s), u"500"_s);
        QCOMPARE(termOf(page.card().terms(), u"Balance"_s), u"199.5"_s);
        QCOMPARE(termOf(page.card().terms(), u"be imported"_s), u"500"_s);
        QTRY_COMPARE(page.card().movements().rowCount(), 6);
        QSignalSpy items(&page.card(), &ItemCard::itemRequested);
        QTRY_VERIFY(page.card().movements().rowAt(3).has_value());
        page.card().pane().view().setCurrentIndex(page.card().movements().index(3, 0)); // a product's export
        QTest::keyClick(&page.card().pane().view(), Qt::Key_Return);
        QCOMPARE(items.size(), 1);
        QTRY_COMPARE(page.card().side(), LedgerSide::Product);
        QTRY_COMPARE(termOf(page.card().terms(), u"Exports in total"_s), u"20"_s);
    }

    void aMovementLeadsToItsDocument()
    {
        Desk desk;
        const DocumentId document = DocumentId::create();
        desk.source.movements[Record][4].document = document;
        desk.source.movements[Record][4].line = 3;
        RecordPage& page = desk.open();
        page.showTab(RecordPage::Movements);
        QTRY_COMPARE(page.movements().rowCount(), 7);
        QTRY_VERIFY(page.movements().rowAt(2).has_value());
        QSignalSpy opened(desk.desk.get(), &LedgerDesk::openRequested);
        LedgerView& view = page.pane(RecordPage::Movements).view();
        view.setCurrentIndex(page.movements().index(2, MovementTable::Source)); // 2026-04-01
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<DocumentId>(), document);
    }

    void aWhatIfStoresNothingUntilItIsTaken()
    {
        Desk desk;
        RecordPage& page = desk.open();
        page.showTab(RecordPage::WhatIf);
        WhatIfTable& table = page.whatIf().table();
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table.rowCount(), 2);
        QTRY_COMPARE(table.index(0, WhatIfTable::BalanceNow).data().toString(), u"259.5"_s);
        QCOMPARE(table.negatives(), 1); // motors
        QVERIFY(table.setData(table.index(0, WhatIfTable::Net), u"2.4"_s));
        QVERIFY(table.setData(table.index(1, WhatIfTable::Net), u"2"_s));
        QTRY_COMPARE(table.index(0, WhatIfTable::BalanceThen).data().toString(), u"209.5"_s); // 100 x 0.4 / 0.8 more
        QTRY_COMPARE(table.index(1, WhatIfTable::BalanceThen).data().toString(), u"80"_s);
        QCOMPARE(table.negatives(), 0);
        QCOMPARE(desk.source.records.first().consumptions, smallLedger().records.first().consumptions);
        QSignalSpy refused(&table, &WhatIfTable::refused);
        QVERIFY(!table.setData(table.index(0, WhatIfTable::TangibleLoss), u"100"_s));
        QVERIFY(!table.setData(table.index(0, WhatIfTable::Net), u"0"_s));
        QVERIFY(!table.setData(table.index(0, WhatIfTable::Net), u"x"_s));
        QCOMPARE(refused.size(), 3);
        QSignalSpy versions(desk.desk.get(), &LedgerDesk::versionRequested);
        page.whatIf().applyAsVersion();
        auto* box = page.whatIf().findChild<QMessageBox*>(u"applyVersion"_s);
        QVERIFY(box);
        QVERIFY(versions.isEmpty()); // not yet
        box->defaultButton()->click();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions.first().at(0).toString(), Record);
        const auto rows = versions.first().at(1).value<QList<Consumption>>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().version, 2);
        QCOMPARE(rows.first().net, *Decimal::parse(u"2.4"));
        QCOMPARE(desk.source.records.first().consumptions.size(), 3); // customs has not allowed it
    }

    void whatIsTriedStaysWhenTheLedgerMoves()
    {
        Desk desk;
        RecordPage& page = desk.open();
        WhatIfTable& table = page.whatIf().table();
        QTRY_COMPARE(table.rowCount(), 2);
        QVERIFY(table.setData(table.index(0, WhatIfTable::Net), u"2.4"_s));
        desk.source.movements[Record] << Movement { .id = MovementId::create(), .kind = MovementKind::DirectImport, .item = 1, .quantity = *LedgerQuantity::parse(u"10"), .date = Today, .standing = MovementStanding::Deducted };
        desk.desk->refresh();
        QTRY_COMPARE(table.index(0, WhatIfTable::BalanceNow).data().toString(), u"269.5"_s);
        QTRY_COMPARE(table.index(0, WhatIfTable::BalanceThen).data().toString(), u"219.5"_s);
    }

    void chartsAreWalkedThroughAndCopied()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        page.showTab(RecordPage::Charts);
        ChartPanel& charts = page.charts();
        if (canPlot()) {
            QTest::keyClick(&charts.use(), Qt::Key_Right);
            QVERIFY(charts.use().currentText().contains(u"93.3%"_s)); // those used most first
            QSignalSpy chosen(&charts, &ChartPanel::itemRequested);
            QTest::keyClick(&charts.use(), Qt::Key_Return);
            QCOMPARE(chosen.first().at(1).toInt(), 2);
            page.showTab(RecordPage::Charts);
        }
        charts.showKind(ChartPanel::Flow);
        QTRY_COMPARE(charts.sankey().bandCount(), 0); // the second half year: nothing has left
        auto* from = charts.findChildren<QDateEdit*>().first();
        from->setDate(QDate(2026, 1, 1));
        QTRY_COMPARE(charts.sankey().bandCount(), 4); // material 1 into both products and sold, 2 into one
        QTest::keyClick(&charts.sankey(), Qt::Key_End);
        QCOMPARE(charts.sankey().current(), int(charts.sankey().parts().size()) - 1);
        QVERIFY(charts.sankey().parts().last().text.contains(u"→"_s));
        const QImage picture = charts.picture({ 800, 500 }, 1);
        QCOMPARE(picture.size(), QSize(800, 500));
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 5)
            colours.insert(picture.pixel(x, picture.height() / 2));
        QVERIFY(colours.size() > 3); // something is drawn
        QSignalSpy printed(&charts, &ChartPanel::printRequested);
        QApplication::clipboard()->clear();
        for (QAction* action : charts.actions())
            action->trigger();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QCOMPARE(printed.size(), 1);
        QVERIFY(!printed.first().first().value<LedgerSheet>().picture.isNull());
    }

    void aCourseIsWalkedThrough()
    {
        if (!canPlot())
            QSKIP("built without QCustomPlot");
        BalanceChart chart;
        chart.setCourse(u"Balance"_s, u"kg"_s, cardOf(smallLedger().book(Record), LedgerSide::Material, 1, {}, Counting::Deducted).course, {}, {});
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentText(), u"2026-01-10: 500 kg"_s);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentText(), u"2026-03-05: 250 kg"_s);
        chart.clear();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentText(), QString());
    }

    // Orders are typed or pasted, judged at once, kept, and nothing of them is posted.
    void ordersAreForeseen()
    {
        Desk desk;
        RecordPage& page = desk.open();
        page.showTab(RecordPage::Foresight);
        OrderTable& orders = page.foresight().orders();
        ForesightTable& foreseen = page.foresight().foreseen();
        QAbstractItemModelTester tester(&orders), second(&foreseen);
        QCOMPARE(orders.rowCount(), 1); // the empty one
        QTRY_VERIFY(!page.record().items.isEmpty());
        const LedgerRecord record = page.record();
        const auto product = std::ranges::find(record.items, LedgerSide::Product, &LedgerItem::side);
        const auto uses = std::ranges::find(record.consumptions, product->no, &Consumption::product);
        QApplication::clipboard()->setText(u"SO-1\t%1\t%2\t1,000,000\t2026-12-20\nPO-1\tM%3\t\t5\t2026-12-01\nSO-2\tno such part\t\t5\t2026-12-01\n"_s.arg(QString::number(product->no), QString::number(uses->version), QString::number(uses->material)));
        auto* typed = page.foresight().findChild<QTableView*>(u"orders"_s);
        QVERIFY(QTest::qWaitForWindowActive(desk.desk.get()));
        QTest::keySequence(typed, QKeySequence::Paste);
        QCOMPARE(orders.rowCount(), 4);
        QCOMPARE(orders.orders().size(), 2);
        QCOMPARE(orders.faulty(), 1);
        QCOMPARE(orders.data(orders.index(2, OrderTable::Item), MarkRole).toInt(), int(FigureMark::Bad));
        QTRY_VERIFY(foreseen.rowCount() > 0);
        const auto line = std::ranges::find(foreseen.lines(), uses->material, &ForeseenLine::item);
        QVERIFY(line != foreseen.lines().end());
        QCOMPARE(line->in.toString(), u"5"_s);
        QVERIFY(line->end.isNegative());
        QCOMPARE(line->shortFrom, QDate(2026, 12, 20));
        QCOMPARE(page.foresight().sheet().rows.size(), foreseen.rowCount());
        QCOMPARE(desk.source.movements.value(Record).size(), smallLedger().movements.value(Record).size());
        // Another window finds them again.
        RecordPage other(desk.source, desk.settings);
        other.open(Record);
        QTRY_COMPARE(other.foresight().orders().rowCount(), 4);
    }

    void aFailureIsTold()
    {
        Desk desk;
        RecordPage& page = desk.open();
        QTRY_COMPARE(page.materials().rowCount(), 2);
        QSignalSpy failed(desk.desk.get(), &LedgerDesk::failed);
        desk.source.failure = Error { ErrorKind::Corrupt, u"store.damaged"_s, {}, {} };
        desk.desk->refresh();
        QTRY_VERIFY(failed.size() > 0);
        QCOMPARE(page.materials().rowCount(), 2); // what was seen stays
    }

    void pagesAreAdded()
    {
        LedgerPage page;
        auto* lists = new QWidget;
        page.addPage(u"Records"_s, new QWidget);
        page.addPage(u"Lists"_s, lists);
        page.showPage(lists);
        QCOMPARE(page.currentWidget(), lists);
    }

    void cyclesAndDays()
    {
        const LedgerRecord record = smallLedger().records.first();
        QCOMPARE(cycleAt(record, Today).number, 2);
        QCOMPARE(cycleAt(record, Today).until, QDate(2026, 12, 31));
        QCOMPARE(cycleAt(record, QDate(2026, 6, 30)).until, QDate(2026, 6, 30));
        QCOMPARE(LedgerWords::daysTone(QDate(2026, 12, 2), Today), Tone::Bad);
        QCOMPARE(LedgerWords::daysTone(QDate(2027, 6, 2), Today), Tone::Neutral);
        LedgerRecord book = record;
        book.kind = RecordKind::AccountBook;
        QVERIFY(LedgerWords::ofRecord(book, {}, QDate(2026, 2, 1)).isEmpty());
        QCOMPARE(LedgerWords::ofRecord(book, {}, QDate(2026, 6, 20)).size(), 1); // the first cycle ends
        book.cycles = { QDate(2026, 1, 1) };
        book.until = {};
        const auto old = LedgerWords::ofRecord(book, {}, QDate(2026, 12, 20)); // and has no next one
        QCOMPARE(old.size(), 1);
        QVERIFY(old.first().text.contains(u"2026-12-31"_s) && old.first().tone == Tone::Bad);
        // A handbook that is over: when it is to be reported, and by what.
        QVERIFY(LedgerWords::ofRecord(record, QDate(2026, 12, 24), QDate(2026, 10, 1)).isEmpty());
        const auto due = LedgerWords::ofRecord(record, QDate(2026, 12, 24), QDate(2027, 1, 5));
        QCOMPARE(due.size(), 2);
        QVERIFY(due.last().text.contains(u"2027-01-23"_s)); // 30 days after the last export
        QVERIFY(due.last().advice.contains(u"2026-12-24"_s));
    }
};

QTEST_MAIN(LedgerDeskTest)
#include "tst_ledgerdesk.moc"
