// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordgrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace Tongguan {

class TestRecordGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void followsInsertRemoveMoveAndUndo();
    void undoKeepsWhatCameFromElsewhere();
    void showsCodesWithNames();
    void pastesFromASpreadsheet();
    void pastesByColumnNames();
    void pasteNamesWhatDoesNotFit();
    void pasteUsesTheEmptyLineAtTheEnd();
    void pasteStopsAtTheLimit();
    void oneValueIntoManyCells();
    void fillsDown();
    void copiesAndClears();
    void duplicatesWithNewIds();
    void typesOver();
    void enterGoesOnAndAddsALine();
    void escapeLeavesTheCellAsItWas();
    void sumsTheSelection();
    void marksFindings();
    void keepsColumnsBetweenSessions();
    void keepsTheFirstColumnsInSight();
    void readOnlyTakesNothing();
    void nestedLinesFollowTheirParent();

private:
    [[nodiscard]] QModelIndex cell(int row, QStringView key) const { return table().index(row, table().columnOf(table().group().indexOf(key))); }
    [[nodiscard]] QString value(int row, QStringView key) const { return cell(row, key).data(Qt::EditRole).toString(); }
    [[nodiscard]] RecordTable& table() const { return m_grid->table(); }
    void select(const QModelIndex& from, const QModelIndex& to)
    {
        m_grid->view().setCurrentIndex(from);
        m_grid->view().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    FormContext m_context;
    std::unique_ptr<FormModel> m_model;
    std::unique_ptr<RecordGrid> m_grid;
    int m_line = -1;
};

void TestRecordGrid::initTestCase()
{
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
    m_context.tables = &m_tables;
    m_line = m_dictionary->declaration().root.groupIndexOf(u"line");
}

void TestRecordGrid::init()
{
    m_model = std::make_unique<FormModel>();
    Document document(m_dictionary->declaration());
    for (int row = 0; row < 3; ++row) {
        QVERIFY(document.setValue(u"line[%1].goodsName"_s.arg(row + 1), u"Goods %1"_s.arg(row + 1)).has_value());
        QVERIFY(document.setValue(u"line[%1].quantity"_s.arg(row + 1), QString::number(1000 * (row + 1))).has_value());
    }
    document.renumber();
    m_model->load(document);
    m_grid = std::make_unique<RecordGrid>(*m_model, m_context, u"Goods"_s, QList<int> { m_line }, m_dictionary->declaration().grids.value(u"line"_s).columns);
    m_grid->resize(900, 400);
    m_grid->show();
    m_grid->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    m_grid->view().setFocus();
}

void TestRecordGrid::cleanup()
{
    m_grid.reset();
    m_model.reset();
}

void TestRecordGrid::followsInsertRemoveMoveAndUndo()
{
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&table(), &QAbstractItemModel::modelReset);
    m_model->insertLines({}, m_line, 1, { m_model->document().newLine(), m_model->document().newLine() });
    QCOMPARE(table().rowCount(), 5);
    QCOMPARE(value(3, u"goodsName"), u"Goods 2"_s);
    QCOMPARE(value(4, u"no"), u"5"_s);
    m_model->moveLine({}, m_line, 4, 0);
    QCOMPARE(value(0, u"goodsName"), u"Goods 3"_s);
    QCOMPARE(value(0, u"no"), u"1"_s);
    m_model->removeLines({}, m_line, { 0, 2 });
    QCOMPARE(table().rowCount(), 3);
    QUndoStack* undo = m_model->undoStack();
    while (undo->canUndo()) {
        undo->undo();
    }
    QCOMPARE(table().rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(value(row, u"goodsName"), u"Goods %1"_s.arg(row + 1));
    }
    QVERIFY(!m_model->isModified());
    while (undo->canRedo()) {
        undo->redo();
    }
    QCOMPARE(value(0, u"goodsName"), u"Goods 1"_s);
    QCOMPARE(table().rowCount(), 3);
    QCOMPARE(resets.size(), 0); // rows come by ranges
}

void TestRecordGrid::undoKeepsWhatCameFromElsewhere()
{
    m_model->setValue(table().placeAt(cell(0, u"goodsName")), u"Mine"_s);
    Document merged = m_model->document();
    QVERIFY(merged.setValue(u"line[2].goodsName", u"Theirs"_s).has_value());
    m_model->adopt(merged);
    m_model->undoStack()->undo();
    QCOMPARE(value(0, u"goodsName"), u"Goods 1"_s);
    QCOMPARE(value(1, u"goodsName"), u"Theirs"_s);
}

void TestRecordGrid::showsCodesWithNames()
{
    m_model->setValue(table().placeAt(cell(0, u"currency")), u"USD"_s);
    QCOMPARE(cell(0, u"currency").data(Qt::EditRole).toString(), u"USD"_s);
    QVERIFY(cell(0, u"currency").data().toString().startsWith(u"USD "));
    QCOMPARE(cell(0, u"quantity").data().toString(), u"1,000"_s);
}

void TestRecordGrid::pastesFromASpreadsheet()
{
    m_grid->view().setCurrentIndex(cell(1, u"goodsName"));
    const int column = cell(1, u"goodsName").column();
    const int next = m_grid->view().horizontalHeader()->logicalIndex(m_grid->view().horizontalHeader()->visualIndex(column) + 1);
    QApplication::clipboard()->setText(u"A\t\"say \"\"hi\"\"\nnow\"\r\nB\tx\r\nC\ty\r\n"_s);
    QSignalSpy noticed(m_grid.get(), &RecordGrid::noticed);
    m_grid->paste();
    QCOMPARE(table().rowCount(), 4);
    QCOMPARE(value(1, u"goodsName"), u"A"_s);
    QCOMPARE(value(3, u"goodsName"), u"C"_s);
    QVERIFY(table().index(1, next).data(Qt::EditRole).toString().startsWith(u"say \"hi\""));
    QCOMPARE(value(3, u"no"), u"4"_s);
    QCOMPARE(noticed.size(), 1);
    m_model->undoStack()->undo(); // one step
    QCOMPARE(table().rowCount(), 3);
    QCOMPARE(value(1, u"goodsName"), u"Goods 2"_s);
}

void TestRecordGrid::pastesByColumnNames()
{
    const QString zh = m_dictionary->declaration().root.groups.at(m_line).elements.at(table().group().indexOf(u"goodsName")).name.zh;
    m_grid->appendText(u"totalPrice\t%1\tcurrency\tnobody\n1,200.50\t电脑\tusd\tx\n"_s.arg(zh));
    QCOMPARE(table().rowCount(), 4);
    QCOMPARE(value(3, u"goodsName"), u"电脑"_s);
    QCOMPARE(value(3, u"totalPrice"), u"1200.50"_s);
    QCOMPARE(value(3, u"currency"), u"USD"_s);
}

void TestRecordGrid::pasteNamesWhatDoesNotFit()
{
    QSignalSpy noticed(m_grid.get(), &RecordGrid::noticed);
    m_grid->appendText(u"goodsName\tquantity\tcurrency\tnobody\nA\t12 pcs\tUSD\tx\nB\t7\tDOLLAR\t\n"_s);
    QCOMPARE(table().rowCount(), 5);
    QCOMPARE(value(3, u"quantity"), u"12 pcs"_s); // kept as it came
    QCOMPARE(value(4, u"currency"), u"DOLLAR"_s);
    const QString told = noticed.last().first().toString();
    for (const QString& part : { u"12 pcs"_s, u"DOLLAR"_s, u"nobody"_s, u"2 "_s }) {
        QVERIFY2(told.contains(part), qPrintable(part + u" is not in: "_s + told));
    }
    QCOMPARE(m_grid->view().currentIndex(), cell(3, u"quantity")); // the first wrong one
}

// A new declaration has one empty line: it is not left above what is pasted.
void TestRecordGrid::pasteUsesTheEmptyLineAtTheEnd()
{
    m_grid->view().setCurrentIndex(cell(2, u"goodsName"));
    m_grid->insertLine();
    m_grid->insertLine();
    QCOMPARE(table().rowCount(), 5);
    m_grid->appendText(u"goodsName\tquantity\nA\t1\nB\t2\nC\t3\n"_s);
    QCOMPARE(table().rowCount(), 6);
    QCOMPARE(value(3, u"goodsName"), u"A"_s);
    QCOMPARE(value(5, u"goodsName"), u"C"_s);
    QCOMPARE(value(5, u"no"), u"6"_s);
}

void TestRecordGrid::pasteStopsAtTheLimit()
{
    const int most = table().group().maximum;
    QVERIFY(most > 3);
    QString text;
    for (int row = 0; row < most; ++row) {
        text += u"Row %1\n"_s.arg(row);
    }
    m_grid->view().setCurrentIndex(cell(1, u"goodsName"));
    QApplication::clipboard()->setText(text);
    QSignalSpy noticed(m_grid.get(), &RecordGrid::noticed);
    m_grid->paste();
    QCOMPARE(table().rowCount(), most);
    QCOMPARE(value(most - 1, u"goodsName"), u"Row %1"_s.arg(most - 2));
    QVERIFY(noticed.first().first().toString().contains(u"1 "));
    m_grid->insertLine();
    QCOMPARE(table().rowCount(), most);
}

void TestRecordGrid::oneValueIntoManyCells()
{
    select(cell(0, u"currency"), cell(2, u"currency"));
    QApplication::clipboard()->setText(u"EUR"_s);
    m_grid->paste();
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(value(row, u"currency"), u"EUR"_s);
    }
}

void TestRecordGrid::fillsDown()
{
    select(cell(0, u"goodsName"), cell(2, u"goodsName"));
    QTest::keyClick(&m_grid->view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(value(2, u"goodsName"), u"Goods 1"_s);
    QCOMPARE(value(2, u"quantity"), u"3000"_s);
    select(cell(2, u"quantity"), cell(2, u"quantity")); // a single cell takes the one above
    m_grid->fillDown();
    QCOMPARE(value(2, u"quantity"), u"2000"_s);
    m_model->undoStack()->undo();
    m_model->undoStack()->undo();
    QCOMPARE(value(2, u"goodsName"), u"Goods 3"_s);
}

void TestRecordGrid::copiesAndClears()
{
    select(cell(0, u"quantity"), cell(1, u"quantity"));
    QTest::keyClick(&m_grid->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1000\n2000"_s);
    QTest::keyClick(&m_grid->view(), Qt::Key_Delete);
    QCOMPARE(value(0, u"quantity"), QString());
    QCOMPARE(value(2, u"quantity"), u"3000"_s);
}

void TestRecordGrid::duplicatesWithNewIds()
{
    select(cell(0, u"goodsName"), cell(0, u"goodsName"));
    m_grid->duplicateLines();
    QCOMPARE(table().rowCount(), 4);
    QCOMPARE(value(1, u"goodsName"), u"Goods 1"_s);
    const QList<Record>& lines = m_model->document().lines(u"line");
    QVERIFY(lines.at(0).id() != lines.at(1).id());
}

void TestRecordGrid::typesOver()
{
    m_grid->view().setCurrentIndex(cell(0, u"quantity"));
    QTest::keyClicks(&m_grid->view(), u"7"_s);
    auto* editor = qobject_cast<FieldEditor*>(m_grid->view().indexWidget(cell(0, u"quantity")));
    QVERIFY(editor);
    QVERIFY(!editor->input()->accessibleName().isEmpty());
    QCOMPARE(editor->text(), u"7"_s);
    QTest::keyClicks(editor->input(), u"50"_s);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QCOMPARE(value(0, u"quantity"), u"750"_s);
    QCOMPARE(m_grid->view().currentIndex(), cell(1, u"quantity"));
}

void TestRecordGrid::enterGoesOnAndAddsALine()
{
    const QHeaderView* header = m_grid->view().horizontalHeader();
    int last = -1;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            last = header->logicalIndex(visual);
        }
    }
    m_grid->view().setCurrentIndex(table().index(0, last));
    QTest::keyClick(&m_grid->view(), Qt::Key_Return);
    QCOMPARE(m_grid->view().currentIndex().row(), 1);
    QVERIFY(!table().isNumbering(m_grid->view().currentIndex().column()));
    QTest::keyClick(&m_grid->view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_grid->view().currentIndex(), table().index(0, last));
    m_grid->view().setCurrentIndex(table().index(2, last));
    QTest::keyClick(&m_grid->view(), Qt::Key_Tab);
    QCOMPARE(table().rowCount(), 4);
    QCOMPARE(m_grid->view().currentIndex().row(), 3);
}

void TestRecordGrid::escapeLeavesTheCellAsItWas()
{
    m_grid->view().setCurrentIndex(cell(0, u"goodsName"));
    QTest::keyClick(&m_grid->view(), Qt::Key_F2);
    auto* editor = qobject_cast<FieldEditor*>(m_grid->view().indexWidget(cell(0, u"goodsName")));
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Goods 1"_s);
    QTest::keyClicks(editor->input(), u"xyz"_s);
    QTest::keyClick(editor->input(), Qt::Key_Escape);
    QCOMPARE(value(0, u"goodsName"), u"Goods 1"_s);
}

void TestRecordGrid::sumsTheSelection()
{
    select(cell(0, u"quantity"), cell(2, u"quantity"));
    QStringList texts;
    for (const QLabel* label : m_grid->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY2(texts.join(u'|').contains(u"6,000"), qPrintable(texts.join(u'|')));
}

void TestRecordGrid::marksFindings()
{
    PlacedFinding finding;
    finding.finding.severity = Severity::Warning;
    finding.finding.message = { u"太重"_s, u"too heavy"_s };
    finding.place = table().placeAt(cell(1, u"quantity"));
    table().setFindings({ finding });
    QCOMPARE(cell(1, u"quantity").data(RecordTable::SeverityRole).toInt(), int(Severity::Warning));
    QCOMPARE(cell(0, u"quantity").data(RecordTable::SeverityRole).toInt(), -1);
    const QString tip = cell(1, u"quantity").data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"太重") || tip.contains(u"too heavy"));
}

void TestRecordGrid::keepsColumnsBetweenSessions()
{
    QHeaderView* header = m_grid->view().horizontalHeader();
    const int name = cell(0, u"goodsName").column();
    header->moveSection(header->visualIndex(name), 0);
    m_grid->view().setColumnWidth(name, 222);
    m_grid->view().setColumnHidden(cell(0, u"currency").column(), true);
    const QByteArray state = m_grid->state();
    RecordGrid other(*m_model, m_context, u"Goods"_s, { m_line }, m_dictionary->declaration().grids.value(u"line"_s).columns);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.view().horizontalHeader()->visualIndex(name), 0);
    QCOMPARE(other.view().columnWidth(name), 222);
    QVERIFY(other.view().isColumnHidden(cell(0, u"currency").column()));
    QCOMPARE(other.state(), state);
    QVERIFY(!other.restoreState("rubbish"));
    QVERIFY(!other.restoreState(state.first(state.size() / 2)));
}

void TestRecordGrid::keepsTheFirstColumnsInSight()
{
    GridView& view = m_grid->view();
    QVERIFY(!view.isFrozenShown());
    view.setCurrentIndex(cell(0, u"dutyMode"));
    QVERIFY(view.horizontalScrollBar()->value() > 0);
    QVERIFY(view.isFrozenShown());
    view.setCurrentIndex(cell(0, u"commodityCode")); // a kept one: edited in the table itself
    QCOMPARE(view.horizontalScrollBar()->value(), 0);
    QVERIFY(!view.isFrozenShown());
}

void TestRecordGrid::readOnlyTakesNothing()
{
    m_model->setReadOnly(true);
    m_grid->view().setCurrentIndex(cell(0, u"goodsName"));
    QVERIFY(!(table().flags(cell(0, u"goodsName")) & Qt::ItemIsEditable));
    QTest::keyClicks(&m_grid->view(), u"x"_s);
    QTest::keyClick(&m_grid->view(), Qt::Key_Delete);
    QTest::keyClick(&m_grid->view(), Qt::Key_Insert);
    QApplication::clipboard()->setText(u"paste"_s);
    QTest::keyClick(&m_grid->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table().rowCount(), 3);
    QCOMPARE(value(0, u"goodsName"), u"Goods 1"_s);
    QVERIFY(!table().setData(cell(0, u"goodsName"), u"x"_s));
}

void TestRecordGrid::nestedLinesFollowTheirParent()
{
    const int permit = table().group().groupIndexOf(u"permit");
    QVERIFY(permit >= 0);
    RecordTable nested(*m_model, m_context, { m_line, permit }, {});
    const QAbstractItemModelTester tester(&nested, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(nested.rowCount(), 0);
    QCOMPARE(nested.roomForLines(), 0);
    nested.setParentSteps({ { .group = m_line, .row = 1 } });
    QVERIFY(nested.roomForLines() > 0);
    m_model->insertLines(nested.parentSteps(), permit, 0, { m_model->document().newLine() });
    QCOMPARE(nested.rowCount(), 1);
    QVERIFY(nested.setData(nested.index(0, nested.columnOf(nested.group().indexOf(u"number"))), u"P-1"_s));
    QCOMPARE(m_model->document().value(u"line[2].permit[1].number"), u"P-1"_s);
    nested.setParentSteps({ { .group = m_line, .row = 0 } });
    QCOMPARE(nested.rowCount(), 0);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestRecordGrid)
#include "tst_recordgrid.moc"
