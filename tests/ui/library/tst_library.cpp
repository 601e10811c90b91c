// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryproducts.h"
#include "ui/library/productpage.h"
#include "ui/library/tarifffaultsdialog.h"
#include "ui/library/tariffdetail.h"
#include "ui/library/tariffmodel.h"
#include "ui/library/tariffpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace Tongguan {

class TestLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }
    void treeAndListAreModels();
    void treeOpensDownToTheCodes();
    void typingFindsAtOnce();
    void enterTakesTheCodeWhereALineIsOpen();
    void copiesTheCode();
    void detailSaysWhatIsKnownAndWhatNot();
    void reloadsAnotherEdition();
    void everyFaultHasWords();
    void productsAreEditedAndUndone();
    void productsAreDeletedAndComeBack();
    void pastesUnderTitles();
    void pastesABlock();
    void emptyLibrarySaysWhatItIsFor();
    void failureIsTold();
    void useNeedsALine();

private:
    static Product product(const QString& part, const QString& name, const QString& code = u"8504500000"_s)
    {
        Product made;
        made.id = ProductId::create();
        made.part = part;
        made.name = name;
        made.code = code;
        return made;
    }
    static void show(QWidget& page)
    {
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
    }

    CodeTables m_tables;
    Tariff m_tariff { m_tables };
};

void TestLibrary::treeAndListAreModels()
{
    TariffModel model(m_tariff, m_tables);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showTree();
    QCOMPARE(model.rowCount(), 22);
    model.showFound(m_tariff.search(u"马"));
    QVERIFY(model.rowCount() > 5);
    model.showFound({});
    QCOMPARE(model.rowCount(), 0);
    model.showTree();
    QCOMPARE(model.rowCount(), 22);
}

void TestLibrary::treeOpensDownToTheCodes()
{
    TariffModel model(m_tariff, m_tables);
    model.showTree();
    const QModelIndex section = model.index(0, 0);
    QCOMPARE(section.data().toString(), u"I"_s);
    const QModelIndex chapter = model.index(0, 0, section);
    QCOMPARE(chapter.data().toString(), u"01"_s);
    const QModelIndex heading = model.index(0, 0, chapter);
    QCOMPARE(heading.data().toString(), u"0101"_s);
    QCOMPARE(model.rowOf(heading), -1);
    const QModelIndex code = model.index(0, 0, heading);
    QCOMPARE(code.data().toString(), u"0101101010"_s);
    QCOMPARE(code.parent(), heading);
    QCOMPARE(model.rowOf(code), 0);
    const int row = m_tariff.rowOf(u"8504500000");
    QCOMPARE(model.indexOf(row).data().toString(), u"8504500000"_s);
    QCOMPARE(model.indexOf(row).parent().data().toString(), u"8504"_s);
}

void TestLibrary::typingFindsAtOnce()
{
    TariffPage page(m_tariff, m_tables);
    show(page);
    auto* typed = page.findChild<QLineEdit*>(u"tariffSearch"_s);
    auto* list = page.findChild<QTreeView*>(u"tariffList"_s);
    QVERIFY(typed->hasFocus());
    QCOMPARE(list->model()->rowCount(), 22);
    QVERIFY(page.currentCode().isEmpty());
    QTest::keyClicks(typed, u"010121"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(page.currentCode(), u"0101210010"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(page.currentCode(), u"0101210090"_s);
    QVERIFY(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_Up);
    QCOMPARE(page.currentCode(), u"0101210010"_s);
    QTest::keyClick(typed, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 22);
    page.look(u"没有这种货"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(page.currentCode().isEmpty());
}

void TestLibrary::enterTakesTheCodeWhereALineIsOpen()
{
    TariffPage page(m_tariff, m_tables);
    show(page);
    QSignalSpy used(&page, &TariffPage::useRequested);
    auto* typed = page.findChild<QLineEdit*>(u"tariffSearch"_s);
    page.look(u"8504500000"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(used.size(), 0); // nowhere to go
    QVERIFY(!page.findChild<QPushButton*>(u"useCode"_s)->isEnabled());
    page.setTarget(u"line 3"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.constFirst().constFirst().toString(), u"8504500000"_s);
    // In the tree Enter opens a branch, and takes a code.
    typed->clear();
    auto* list = page.findChild<QTreeView*>(u"tariffList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(list->isExpanded(list->model()->index(0, 0)));
    QCOMPARE(used.size(), 1);
}

void TestLibrary::copiesTheCode()
{
    TariffPage page(m_tariff, m_tables);
    show(page);
    QSignalSpy noticed(&page, &TariffPage::noticed);
    page.look(u"8504500000"_s);
    auto* list = page.findChild<QTreeView*>(u"tariffList"_s);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"8504500000"_s);
    QCOMPARE(noticed.size(), 1);
}

void TestLibrary::detailSaysWhatIsKnownAndWhatNot()
{
    TariffDetail detail(m_tariff, m_tables);
    detail.showRow(m_tariff.rowOf(u"0101210010"));
    const QString known = detail.toPlainText();
    for (const auto& word : { u"0101.21.00.10"_s, u"改良种用濒危野马"_s, u"Most favoured nation"_s, u"9%"_s, u"Inspection and quarantine (entry)"_s,
             u"Entry quarantine of animals and plants"_s, u"Whether pure-bred for breeding"_s, u"Facts of 2019-04"_s })
        QVERIFY2(known.contains(word), qPrintable(word + u"\n"_s + known));
    detail.showRow(m_tariff.rowOf(u"8504409999"));
    const QString unknown = detail.toPlainText();
    QCOMPARE(unknown.section(u"Edition and source"_s, 0, 0).count(u"unknown"_s), 8 + 4); // eight rates; units, documents, inspection, elements
    QVERIFY(unknown.contains(u"Not complete"_s));
    detail.showRow(m_tariff.rowOf(u"8504401300")); // a unit was entered, no more: nothing is said to be free of documents
    QVERIFY(!detail.toPlainText().contains(u"none noted"_s));
    detail.showRow(m_tariff.rowOf(u"0101101010"));
    QVERIFY(detail.toPlainText().contains(u"expired"_s));
    detail.showRow(-1);
    QCOMPARE(detail.row(), -1);
}

void TestLibrary::reloadsAnotherEdition()
{
    CodeTables tables;
    Tariff tariff(tables);
    TariffPage page(tariff, tables);
    show(page);
    page.look(u"8504"_s);
    const TariffImport import = readTariff(u"code\tzh\n8504500000\t电感器\n"_s.toUtf8(), { u"2026"_s, u"own.tsv"_s, [](QStringView) { return true; } }, tables);
    tables.replace(u"tariff"_s, import.table);
    tariff.reload();
    page.reload(true);
    QCOMPARE(page.findChild<QTreeView*>(u"tariffList"_s)->model()->rowCount(), 1);
    QCOMPARE(page.currentCode(), u"8504500000"_s);
    tables.replace(u"tariff"_s, {});
    tariff.reload();
    page.reload(false);
    QVERIFY(page.findChild<QTreeView*>(u"tariffList"_s)->model()->rowCount() > 10);
}

void TestLibrary::everyFaultHasWords()
{
    QSet<QString> texts;
    TariffImport import;
    for (int kind = 0; kind <= int(TariffFault::Kind::ElementsWrong); ++kind) {
        import.faults.append({ TariffFault::Kind(kind), kind, u"列"_s, u"值"_s });
        texts.insert(tariffFaultText(import.faults.constLast()));
    }
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), import.faults.size());
    import.faultCount = 2000;
    TariffFaultsDialog dialog(u"own.csv"_s, import);
    QCOMPARE(dialog.findChild<QTreeWidget*>()->topLevelItemCount(), import.faults.size());
}

void TestLibrary::productsAreEditedAndUndone()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s) };
    ProductPage page(source);
    show(page);
    QTRY_COMPARE(page.table().productCount(), 1);
    QTRY_VERIFY(page.table().productAt(0));
    QVERIFY(page.table().setData(page.table().index(0, ProductTable::Price), u"1.25"_s));
    QTRY_COMPARE(page.table().index(0, ProductTable::Price).data().toString(), u"1.25"_s);
    QVERIFY(source.products.constFirst().isEdited);
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page.table().index(0, ProductTable::Price).data().toString(), QString());
    QVERIFY(!source.products.constFirst().isEdited);
    QTest::keyClick(&page.view(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(source.products.constFirst().price, u"1.25"_s);
    // The row behind the last one makes a product.
    QVERIFY(page.table().setData(page.table().index(1, ProductTable::Part), u"L-2"_s));
    QTRY_COMPARE(page.table().productCount(), 2);
    QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page.table().productCount(), 1);
}

void TestLibrary::productsAreDeletedAndComeBack()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s), product(u"L-2"_s, u"螺栓"_s), product(u"L-3"_s, u"垫圈"_s) };
    const QList<Product> before = source.products;
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(page.table().productAt(2));
    page.view().setFocus();
    page.view().selectRow(0);
    page.view().selectionModel()->select(page.table().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy noticed(&page, &ProductPage::noticed);
    QTest::keyClick(&page.view(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(page.table().productCount(), 1);
    QCOMPARE(source.products.constFirst().part, u"L-2"_s);
    QCOMPARE(noticed.size(), 1);
    QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page.table().productCount(), 3);
    for (const Product& one : before)
        QVERIFY(source.products.contains(one));
}

void TestLibrary::pastesUnderTitles()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s) };
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(page.table().productAt(0));
    page.paste({ { u"料号"_s, u"颜色"_s, u"品名"_s, u"单价"_s }, { u"l-1"_s, u"红"_s, QString(), u"2.5"_s }, { u"L-9"_s, u"蓝"_s, u"螺栓"_s, u"0.1"_s }, { QString(), QString(), QString(), QString() } });
    QTRY_COMPARE(source.products.size(), 2);
    const auto changed = std::find_if(source.products.cbegin(), source.products.cend(), [](const Product& one) { return one.name == u"电感器"; });
    QVERIFY(changed != source.products.cend());
    QCOMPARE(changed->price, u"2.5"_s); // an empty cell leaves what is there
    QCOMPARE(changed->code, u"8504500000"_s);
    QTRY_COMPARE(page.table().productCount(), 2);
    QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(source.products.size(), 1);
    QCOMPARE(source.products.constFirst().price, QString());
}

void TestLibrary::pastesABlock()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s), product(u"L-2"_s, u"螺栓"_s) };
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(page.table().productAt(1));
    page.view().setFocus();
    page.view().setCurrentIndex(page.table().index(1, ProductTable::Price));
    QApplication::clipboard()->setText(u"3.5\tUSD\n4\tCNY\n"_s);
    QTest::keyClick(&page.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(source.products.size(), 3);
    const auto bolt = std::find_if(source.products.cbegin(), source.products.cend(), [](const Product& one) { return one.part == u"L-2"; });
    QCOMPARE(bolt->price, u"3.5"_s);
    QCOMPARE(bolt->currency, u"USD"_s);
    QCOMPARE(source.products.constLast().currency, u"CNY"_s);
}

void TestLibrary::emptyLibrarySaysWhatItIsFor()
{
    MemoryProducts source;
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(!page.view().isVisible());
    source.products = { product(u"L-1"_s, u"电感器"_s) };
    page.refresh();
    QTRY_VERIFY(page.view().isVisible());
    page.look(u"没有"_s); // nothing found is not an empty library
    QTRY_COMPARE(page.table().productCount(), 0);
    QVERIFY(page.view().isVisible());
}

void TestLibrary::failureIsTold()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s) };
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(page.table().productAt(0));
    QSignalSpy failed(&page, &ProductPage::failed);
    source.failure = Error { ErrorKind::Refused, u"store.full"_s, {}, {} };
    QVERIFY(page.table().setData(page.table().index(0, ProductTable::Name), u"x"_s));
    QTRY_VERIFY(!failed.isEmpty());
}

void TestLibrary::useNeedsALine()
{
    MemoryProducts source;
    source.products = { product(u"L-1"_s, u"电感器"_s) };
    ProductPage page(source);
    show(page);
    QTRY_VERIFY(page.table().productAt(0));
    QSignalSpy used(&page, &ProductPage::useRequested);
    page.view().setFocus();
    page.view().selectRow(0);
    QTest::keyClick(&page.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(used.size(), 0);
    page.setTarget(u"line 1"_s);
    QTest::keyClick(&page.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(used.size(), 1);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestLibrary)
#include "tst_library.moc"
