// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/tables/declarationtable.h"
#include "tests/support/patience.h"
#include "ui/document/listcolumns.h"
#include "ui/document/listfilterbar.h"
#include "ui/document/documentlistpage.h"
#include "ui/declaration/declarationsubject.h"
#include "ui/shell/chip.h"
#include "ui/shell/settingsport.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Tongguan;

namespace {

template <class T>
QFuture<Result<T>> answered(Result<T> value)
{
    QPromise<Result<T>> promise;
    auto future = promise.future();
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return future;
}

// Rows made from their number; answers at once, later (by hand) or with an error.
class NumberedSource final : public DeclarationSource {
public:
    explicit NumberedSource(qint64 rows)
        : m_rows(rows)
    {
    }

    static DeclarationRow make(qint64 i)
    {
        DeclarationRow row;
        row.id = DocumentId(QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        row.number = u"TG-%1"_s.arg(i, 6, 10, QChar(u'0'));
        row.party = i % 2 ? u"上海环球精密仪器进出口有限公司"_s : u"宁波化工"_s;
        row.lineCount = int(i % 50) + 1;
        row.state = i % 3 == 0 ? DeclarationState::Draft : DeclarationState::Released;
        row.goods = u"显微镜\t物镜"_s;
        return row;
    }

    QFuture<Result<qint64>> count(const ListFilter& filter) override
    {
        filters.append(filter);
        if (failing)
            return answered<qint64>(fail(ErrorKind::Bug, u"store.locked"_s));
        if (late) {
            promises.emplace_back();
            promises.back().start();
            return promises.back().future();
        }
        return answered<qint64>(fits(filter));
    }

    QFuture<Result<ListPage>> page(const ListFilter& filter, qint64 offset, int limit) override
    {
        ++pages;
        ListPage page;
        page.offset = offset;
        for (qint64 i = offset; i < std::min(offset + limit, fits(filter)); ++i)
            page.rows.append(make(i + shift));
        return answered<ListPage>(page);
    }

    QFuture<Result<QHash<DeclarationState, qint64>>> countByState(const ListFilter& filter) override
    {
        QHash<DeclarationState, qint64> counts;
        if (fits(filter) > 0)
            counts = { { DeclarationState::Draft, m_rows / 3 }, { DeclarationState::Released, m_rows - m_rows / 3 } };
        return answered<QHash<DeclarationState, qint64>>(counts);
    }

    qint64 fits(const ListFilter& filter) const { return filter.text.isEmpty() ? m_rows : filter.text == u"宁波" ? 7 : 0; }
    void setRows(qint64 rows) { m_rows = rows; }
    qint64 shift = 0; // number of the first one

    QList<ListFilter> filters;
    std::vector<QPromise<Result<qint64>>> promises;
    int pages = 0;
    bool failing = false, late = false;

private:
    qint64 m_rows;
};

class MapSettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString& key) const override { return values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { values.insert(key, value); }
    QHash<QString, QByteArray> values;
};

struct Shown {
    NumberedSource source;
    MapSettings settings;
    DocumentListPage page { source, settings, declarationSubject() };
    QTableView* view = page.findChild<QTableView*>(u"declarationList"_s);
    QLineEdit* search = page.findChild<QLineEdit*>(u"listSearch"_s);

    explicit Shown(qint64 rows)
        : source(rows)
    {
        page.resize(1280, 640);
        page.show();
        page.activateWindow();
    }
    bool ready() { return QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return view->model()->rowCount() == source.fits(page.filter()); }, Patience); }
};

} // namespace

class tst_ListPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void modelHoldsAHundredThousand()
    {
        NumberedSource source(100'000);
        DeclarationTable table(source);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter({});
        QTRY_COMPARE(table.rowCount(), 100'000);
        const auto last = table.index(99'999, DeclarationTable::Number);
        (void)last.data();
        QTRY_COMPARE(last.data().toString(), u"TG-099999"_s);
        QCOMPARE(last.data(DeclarationTable::PageStateRole).value<DeclarationTable::PageState>(), DeclarationTable::PageState::Ready);
        QVERIFY(source.pages < 20); // only what was looked at

        ListFilter filter;
        filter.text = u"宁波"_s;
        table.setFilter(filter);
        QTRY_COMPARE(table.rowCount(), 7);
        filter.text = u"nothing"_s;
        table.setFilter(filter);
        QTRY_COMPARE(table.state(), DeclarationTable::PageState::Empty);
    }

    void refreshInsertsAndRemoves()
    {
        NumberedSource source(250);
        DeclarationTable table(source);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter({});
        QTRY_COMPARE(table.rowCount(), 250);
        QTRY_VERIFY(table.rowAt(249).has_value());
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        source.setRows(260);
        table.refresh();
        QTRY_COMPARE(table.rowCount(), 260);
        QTRY_VERIFY(table.rowAt(259).has_value());
        source.setRows(90);
        table.refresh();
        QTRY_COMPARE(table.rowCount(), 90);
        QVERIFY(!table.rowAt(90).has_value());
        QCOMPARE(reset.count(), 0); // selection and place stay
    }

    void lateAnswersToAnOldFilterAreDropped()
    {
        NumberedSource source(5);
        source.late = true;
        DeclarationTable table(source);
        table.setFilter({});
        ListFilter filter;
        filter.text = u"x"_s;
        table.setFilter(filter);
        QCOMPARE(source.promises.size(), size_t(2));
        source.promises.at(1).addResult(Result<qint64>(2));
        source.promises.at(1).finish();
        QTRY_COMPARE(table.rowCount(), 2);
        source.promises.at(0).addResult(Result<qint64>(5));
        source.promises.at(0).finish();
        QTest::qWait(20);
        QCOMPARE(table.rowCount(), 2);
    }

    // The window closes while the store is still at it.
    void goesWhileItIsAsked()
    {
        NumberedSource source(5);
        source.late = true;
        {
            DeclarationTable table(source);
            table.setFilter({});
        }
        QCOMPARE(source.promises.size(), size_t(1));
        source.promises.at(0).addResult(Result<qint64>(5));
        source.promises.at(0).finish();
    }

    void typingFilters()
    {
        Shown shown(100'000);
        QVERIFY(shown.ready());
        QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.search->hasFocus());
        shown.source.filters.clear();
        shown.search->setText(u"宁"_s); // as an input method does: at once
        shown.search->setText(u"宁波"_s);
        QTRY_COMPARE(shown.view->model()->rowCount(), 7);
        QCOMPARE(shown.source.filters.size(), 1); // the pause between keys joins them
        QTest::keyClick(shown.search, Qt::Key_Return);
        QVERIFY(shown.view->hasFocus());
        QCOMPARE(shown.view->currentIndex().row(), 0);
        QTest::keyClick(shown.view, Qt::Key_Up); // over the first row: back to the box
        QVERIFY(shown.search->hasFocus());
        QTest::keyClick(shown.search, Qt::Key_Escape);
        QTRY_COMPARE(shown.view->model()->rowCount(), 100'000);
    }

    void chipsFilterByStateWithCounts()
    {
        Shown shown(300);
        QVERIFY(shown.ready());
        auto* draft = shown.page.findChild<Chip*>(u"chip.draft"_s);
        auto* all = shown.page.findChild<Chip*>(u"chip.all"_s);
        QTRY_COMPARE(draft->count(), 100);
        QCOMPARE(all->count(), 300);
        QVERIFY(all->isChecked());
        QVERIFY(!shown.page.findChild<Chip*>(u"chip.taxDue"_s)->isVisible()); // none of them
        draft->click();
        QCOMPARE(shown.page.filter().states, QSet<DeclarationState> { DeclarationState::Draft });
        QVERIFY(!all->isChecked());
        shown.page.findChild<Chip*>(u"chip.released"_s)->click();
        QCOMPARE(shown.page.filter().states.size(), 2);
        draft->click();
        QCOMPARE(shown.page.filter().states, QSet<DeclarationState> { DeclarationState::Released });
        all->click();
        QVERIFY(shown.page.filter().states.isEmpty());
    }

    void directionAndDatesFilter()
    {
        Shown shown(10);
        QVERIFY(shown.ready());
        shown.page.setToday(QDate(2026, 3, 15));
        auto* dates = shown.page.findChild<QComboBox*>(u"listDates"_s);
        const auto choose = [](QComboBox* box, int index) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        choose(dates, 4); // last month
        QCOMPARE(shown.page.filter().from, QDate(2026, 2, 1));
        QCOMPARE(shown.page.filter().to, QDate(2026, 2, 28));
        choose(dates, 5);
        auto* from = shown.page.findChild<QLineEdit*>(u"listFrom"_s);
        QVERIFY(from->isVisible());
        from->setText(u"2026-02-10"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(shown.page.filter().from, QDate(2026, 2, 10));
        QCOMPARE(shown.page.filter().to, QDate(2026, 2, 28));
        choose(shown.page.findChild<QComboBox*>(u"listDirection"_s), 2);
        QCOMPARE(shown.page.filter().direction, u"E"_s);
        shown.page.findChild<QAbstractButton*>(u"listClear"_s)->click();
        QVERIFY(!shown.page.findChild<ListFilterBar*>()->isNarrowing());
        QVERIFY(!from->isVisible());
    }

    void emptyStatesTellApart()
    {
        Shown none(0);
        QSignalSpy created(&none.page, &DocumentListPage::newRequested), import(&none.page, &DocumentListPage::importRequested);
        auto* first = none.page.findChild<QPushButton*>(u"first"_s);
        QTRY_VERIFY(first->isVisible());
        first->click();
        none.page.findChild<QPushButton*>(u"second"_s)->click();
        QCOMPARE(created.count(), 1);
        QCOMPARE(import.count(), 1);

        Shown shown(50);
        QVERIFY(shown.ready());
        QVERIFY(shown.view->isVisible());
        ListFilter filter;
        filter.text = u"no such"_s;
        shown.page.setFilter(filter);
        QTRY_VERIFY(!shown.view->isVisible());
        shown.page.findChild<QPushButton*>(u"first"_s)->click(); // clear filter
        QTRY_VERIFY(shown.view->isVisible());
        QTRY_COMPARE(shown.view->model()->rowCount(), 50);

        QSignalSpy failed(&shown.page, &DocumentListPage::failed);
        shown.source.failing = true;
        shown.page.refresh();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!shown.view->isVisible());
        shown.source.failing = false;
        shown.page.findChild<QPushButton*>(u"first"_s)->click(); // try again
        QTRY_VERIFY(shown.view->isVisible());
    }

    void selectionIsSummedAndCopied()
    {
        Shown shown(1000);
        QVERIFY(shown.ready());
        QTRY_COMPARE(shown.page.status(), u"1000 declaration(s)"_s);
        QTRY_VERIFY(!shown.view->model()->index(0, int(ListColumn::Number)).data().toString().isEmpty());
        shown.view->setFocus();
        shown.view->selectRow(0);
        QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.page.status(), u"3 selected, 6 line(s)"_s);
        QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().split(u'\t').contains(u"TG-000000"_s));
        QVERIFY(lines.first().split(u'\t').contains(u"显微镜 物镜"_s)); // a tab inside would break the table
        QCOMPARE(lines.first().count(u'\t'), lines.last().count(u'\t'));
    }

    void deedsTakeRowsThatAreNotAtHand()
    {
        Shown shown(1000);
        QVERIFY(shown.ready());
        QSignalSpy exported(&shown.page, &DocumentListPage::exportRequested);
        shown.view->selectAll();
        auto* action = shown.page.findChild<QAction*>(u"export"_s);
        QVERIFY(action->isEnabled());
        action->trigger();
        QTRY_COMPARE(exported.count(), 1);
        const auto ids = exported.first().first().value<QList<DocumentId>>();
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(ids.last(), NumberedSource::make(999).id);

        Shown many(100'000);
        QVERIFY(many.ready());
        QSignalSpy tooMany(&many.page, &DocumentListPage::exportRequested);
        many.view->selectAll();
        QSignalSpy status(&many.page, &DocumentListPage::statusChanged);
        many.page.findChild<QAction*>(u"export"_s)->trigger();
        QCOMPARE(status.count(), 1);
        QTest::qWait(20);
        QCOMPARE(tooMany.count(), 0);
    }

    void actionsFollowTheState()
    {
        Shown shown(10); // rows 0, 3, 6, 9 are drafts
        QVERIFY(shown.ready());
        QSignalSpy deleted(&shown.page, &DocumentListPage::deleteRequested), opened(&shown.page, &DocumentListPage::openRequested);
        QTRY_VERIFY(shown.view->model()->index(0, DeclarationTable::Number).data().isValid());
        shown.view->setFocus();
        shown.view->selectRow(1);
        QVERIFY(!shown.page.findChild<QAction*>(u"delete"_s)->isEnabled());
        QVERIFY(!shown.page.findChild<QAction*>(u"submit"_s)->isEnabled());
        QTest::keyClick(shown.view, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 0);
        shown.view->selectRow(3);
        QVERIFY(shown.page.findChild<QAction*>(u"submit"_s)->isEnabled());
        QTest::keyClick(shown.view, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(deleted.first().first().value<QList<DocumentId>>(), QList<DocumentId> { NumberedSource::make(3).id });
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<DocumentId>(), NumberedSource::make(3).id);
        shown.page.setMayEdit(false);
        QVERIFY(!shown.page.findChild<QAction*>(u"newImport"_s)->isVisible());
        QVERIFY(!shown.page.findChild<QAction*>(u"submit"_s)->isEnabled());
    }

    // What is selected are documents, not rows: others may come on top, and deleted ones make room for those below.
    void selectionStaysWithItsDocuments()
    {
        Shown shown(20);
        shown.source.shift = 100;
        QVERIFY(shown.ready());
        shown.page.refresh();
        QTRY_COMPARE(shown.view->model()->index(3, int(ListColumn::Number)).data().toString(), u"TG-000103"_s);
        const auto selected = [&] {
            QStringList numbers;
            for (const QModelIndex& index : shown.view->selectionModel()->selectedRows(int(ListColumn::Number)))
                numbers.append(index.data().toString());
            numbers.sort();
            return numbers;
        };
        shown.view->setFocus();
        shown.view->selectRow(2);
        QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (QStringList { u"TG-000102"_s, u"TG-000103"_s }));
        shown.source.shift = 98; // two came on top
        shown.source.setRows(22);
        shown.page.refresh();
        QTRY_COMPARE(shown.view->model()->index(5, int(ListColumn::Number)).data().toString(), u"TG-000103"_s);
        QTRY_COMPARE(selected(), (QStringList { u"TG-000102"_s, u"TG-000103"_s }));
        QCOMPARE(shown.view->selectionModel()->selectedRows().constFirst().row() + shown.view->selectionModel()->selectedRows().constLast().row(), 9);
        QSignalSpy deletes(&shown.page, &DocumentListPage::deleteRequested);
        QTest::keyClick(shown.view, Qt::Key_Delete);
        QTRY_COMPARE(deletes.size(), 1);
        QCOMPARE(deletes.constFirst().constFirst().value<QList<DocumentId>>().size(), 2);
        shown.source.shift = 104; // they went, and those above them
        shown.source.setRows(16);
        shown.page.refresh();
        QTRY_COMPARE(shown.view->model()->index(0, int(ListColumn::Number)).data().toString(), u"TG-000104"_s);
        QTRY_VERIFY(selected().isEmpty());
        QTest::keyClick(shown.view, Qt::Key_Delete); // once too often
        QTest::qWait(50);
        QCOMPARE(deletes.size(), 1);
    }

    void headerSorts()
    {
        Shown shown(10);
        QVERIFY(shown.ready());
        auto* header = shown.view->horizontalHeader();
        const auto click = [&](ListColumn column) { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(int(column)) + 10, header->height() / 2)); };
        click(ListColumn::Number);
        QCOMPARE(shown.page.filter().sort, SortKey::Number);
        QCOMPARE(shown.page.filter().order, Qt::AscendingOrder);
        click(ListColumn::Number);
        QCOMPARE(shown.page.filter().order, Qt::DescendingOrder);
        click(ListColumn::Goods); // does not sort
        QCOMPARE(shown.page.filter().sort, SortKey::Number);
        QCOMPARE(header->sortIndicatorSection(), int(ListColumn::Number));
    }

    void columnsAreRemembered()
    {
        NumberedSource source(10);
        MapSettings settings;
        {
            DocumentListPage page(source, settings, declarationSubject());
            page.resize(1280, 600);
            page.show();
            auto* header = page.findChild<QTableView*>()->horizontalHeader();
            header->resizeSection(int(ListColumn::Party), 333);
            header->moveSection(header->visualIndex(int(ListColumn::Goods)), 0);
        }
        QVERIFY(settings.values.contains(u"list/columns"_s));
        DocumentListPage page(source, settings, declarationSubject());
        page.resize(1280, 600);
        page.show();
        auto* header = page.findChild<QTableView*>()->horizontalHeader();
        QCOMPARE(header->sectionSize(int(ListColumn::Party)), 333);
        QCOMPARE(header->visualIndex(int(ListColumn::Goods)), 0);
        page.setCompact(true);
        QVERIFY(header->isSectionHidden(int(ListColumn::Goods)));
        QVERIFY(!header->isSectionHidden(int(ListColumn::Number)));
        page.setCompact(false);
        QCOMPARE(header->sectionSize(int(ListColumn::Party)), 333); // compact did not overwrite it
        QCOMPARE(header->visualIndex(int(ListColumn::Goods)), 0);
    }

    void droppedMessagesAreImported()
    {
        Shown shown(3);
        QSignalSpy imported(&shown.page, &DocumentListPage::importRequested);
        const auto drop = [&](const QString& file) {
            QMimeData mime;
            mime.setUrls({ QUrl::fromLocalFile(file) });
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&shown.page, &enter);
            QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&shown.page, &event);
        };
        drop(u"/tmp/a.XML"_s);
        QCOMPARE(imported.count(), 1);
        QCOMPARE(imported.first().first().toStringList(), QStringList { u"/tmp/a.XML"_s });
        drop(u"/tmp/a.exe"_s);
        QCOMPARE(imported.count(), 1);
    }
};

QTEST_MAIN(tst_ListPage)
#include "tst_documentlistpage.moc"
