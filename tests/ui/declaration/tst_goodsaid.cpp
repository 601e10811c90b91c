// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "tests/support/memoryproducts.h"
#include "ui/declaration/declarationpage.h"
#include "ui/declaration/elementsdialog.h"
#include "ui/document/formpages.h"
#include "ui/declaration/goodsaid.h"
#include "ui/declaration/goodsbar.h"
#include "ui/document/suggestionpopup.h"
#include "ui/forms/fieldrow.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace Tongguan {

class TestGoodsAid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void elementsBecomeText();
    void elementsAreReadBack();
    void elementsSayWhatIsWrong();
    void elementsOfAnUnknownCode();
    void escapeKeepsTypedElements();
    void elementsByKeys();
    void elementsThatMayNotBeEdited();
    void f4OpensTheElementsOfTheLine();
    void typingOffersProducts();
    void enterGoesOnWhereNothingWasChosen();
    void aProductIsOneStepOfUndo();
    void f4SuggestsCodesInTheirOrder();
    void nothingIsFilledByItself();
    void aTypedCodeBringsItsUnits();
    void casNumbersAreTold();
    void shiftF4GoesToTheTariff();
    void readOnlyTakesNothing();

private:
    // As an input method gives it: QTest's own knows ASCII only.
    static void type(QWidget* to, const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, character);
            QCoreApplication::sendEvent(to, &press);
        }
    }
    [[nodiscard]] QLineEdit* input(const QString& place) const { return qobject_cast<QLineEdit*>(field(place)); }
    [[nodiscard]] QWidget* field(const QString& place) const
    {
        for (auto* row : m_page->findChildren<FieldRow*>()) {
            if (row->editor()->input()->objectName() == place && row->isVisible())
                return row->editor()->input();
        }
        return nullptr;
    }
    [[nodiscard]] SuggestionPopup* popup() const { return m_page->findChild<SuggestionPopup*>(); }
    [[nodiscard]] bool isPopupShown() const { return popup() && popup()->isVisible(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int at = 0; popup() && at < popup()->view().topLevelItemCount(); ++at) {
            const QTreeWidgetItem* item = popup()->view().topLevelItem(at);
            texts.append(item->flags() & Qt::ItemIsSelectable ? item->text(0) : u"#"_s + item->text(0));
        }
        return texts;
    }
    [[nodiscard]] QString value(const QString& place) const { return m_page->document().value(place); }
    void set(const QString& place, const QString& text)
    {
        Document document = m_page->document();
        QVERIFY(document.setValue(place, text));
        m_page->model().edit(u"test"_s, document);
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    Tariff m_tariff { m_tables };
    MemoryProducts m_products;
    std::unique_ptr<DeclarationPage> m_page;
};

void TestGoodsAid::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    auto dictionary = Dictionary::load();
    QVERIFY(dictionary);
    m_dictionary = std::move(*dictionary);
}

void TestGoodsAid::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_products = {};
    Product product;
    product.id = ProductId::create();
    product.part = u"L-100"_s;
    product.code = u"0101210010"_s;
    product.name = u"野马"_s;
    product.elements = u"0|3|是|蒙古马"_s;
    product.unit = u"035"_s;
    product.origin = u"MNG"_s;
    product.price = u"900"_s;
    product.currency = u"USD"_s;
    product.uses = 3;
    product.lastUsed = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    m_products.products = { product };
    m_products.past = { { u"野马"_s, u"0101210090"_s, 7, QDate(2026, 4, 1), 100 } };
    m_page = std::make_unique<DeclarationPage>(*m_dictionary, m_tables);
    m_page->useGoods(m_tariff, m_products);
    DocumentView view;
    view.id = DocumentId::create();
    view.document = Document(m_dictionary->declaration());
    QVERIFY(view.document.setValue(u"direction", u"I"_s));
    QVERIFY(view.document.setValue(u"line[1].no", u"1"_s));
    m_page->open(view);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_page->jumpTo(u"line[1].goodsName"_s));
    m_page->findChild<FormPages*>()->mainGrid()->view().setCurrentIndex(m_page->findChild<FormPages*>()->mainGrid()->table().index(0, 0));
    QTRY_VERIFY(input(u"line[1].goodsName"_s));
    input(u"line[1].goodsName"_s)->setFocus();
}

void TestGoodsAid::cleanup()
{
    m_page.reset();
}

void TestGoodsAid::elementsBecomeText()
{
    ElementsDialog dialog(m_tables, u"0101210010"_s, {}, false);
    const auto line = [&dialog](int number) { return dialog.findChild<QLineEdit*>(u"element.%1"_s.arg(number)); };
    QVERIFY(line(6) && !line(7)); // 品名 has a field of its own
    type(line(1), u"4"_s);
    type(line(2), u"3"_s);
    type(line(4), u"蒙古马"_s);
    QCOMPARE(dialog.text(), u"4|3||蒙古马"_s);
    QCOMPARE(dialog.faults().size(), 1);
    QVERIFY(dialog.faults().constFirst().contains(u"Whether pure-bred for breeding"_s));
    type(line(3), u"是"_s);
    QCOMPARE(dialog.text(), u"4|3|是|蒙古马"_s);
    QVERIFY(dialog.faults().isEmpty());
}

void TestGoodsAid::elementsAreReadBack()
{
    ElementsDialog dialog(m_tables, u"0101210010"_s, u"4|3|是|蒙古马||67-56-1"_s, false);
    const auto line = [&dialog](int number) { return dialog.findChild<QLineEdit*>(u"element.%1"_s.arg(number)); };
    QCOMPARE(line(4)->text(), u"蒙古马"_s);
    QCOMPARE(line(6)->text(), u"67-56-1"_s);
    auto* text = dialog.findChild<QLineEdit*>(u"elementsText"_s);
    text->clear();
    type(text, u"0|1|否|矮马|"_s); // the text stays free
    QCOMPARE(line(1)->text(), u"0"_s);
    QCOMPARE(line(4)->text(), u"矮马"_s);
    QCOMPARE(line(6)->text(), QString());
    QCOMPARE(dialog.text(), u"0|1|否|矮马|"_s);
}

void TestGoodsAid::elementsSayWhatIsWrong()
{
    ElementsDialog order(m_tables, u"0101210010"_s, u"是|4|3|蒙古马"_s, false);
    QVERIFY(order.faults().constFirst().contains(u"in the order"_s));
    ElementsDialog many(m_tables, u"0101210010"_s, u"4|3|是|马|||多|余"_s, false);
    QCOMPARE(many.faults().size(), 2);
    QVERIFY(many.faults().constFirst().contains(u"behind the last element"_s));
    QCOMPARE(many.text(), u"4|3|是|马|||多|余"_s); // kept
    QTest::keyClick(many.findChild<QLineEdit*>(u"element.1"_s), Qt::Key_Backspace);
    type(many.findChild<QLineEdit*>(u"element.1"_s), u"1"_s);
    QCOMPARE(many.text(), u"1|3|是|马|||多|余"_s);
    ElementsDialog longer(m_tables, u"0101210010"_s, u"4|3|是|"_s + QString(130, u'马'), false);
    QCOMPARE(longer.faults().size(), 1);
    QVERIFY(longer.faults().constFirst().contains(u"255"_s));
}

void TestGoodsAid::elementsOfAnUnknownCode()
{
    ElementsDialog dialog(m_tables, u"8504409999"_s, u"4|3|变压用"_s, false);
    const auto line = [&dialog](int number) { return dialog.findChild<QLineEdit*>(u"element.%1"_s.arg(number)); };
    QCOMPARE(line(3)->text(), u"变压用"_s);
    QVERIFY(line(4) && !line(5)); // an empty one behind
    type(line(4), u"220V"_s);
    QVERIFY(line(5));
    QCOMPARE(dialog.text(), u"4|3|变压用|220V"_s);
    QVERIFY(dialog.faults().isEmpty());
    ElementsDialog none(m_tables, {}, {}, false);
    QCOMPARE(none.faults().size(), 2);
}

// Esc does not throw away what was typed: it says so first.
void TestGoodsAid::escapeKeepsTypedElements()
{
    ElementsDialog dialog(m_tables, u"0101210010"_s, u"4|3"_s, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* line = dialog.findChild<QLineEdit*>(u"element.4"_s);
    line->setFocus();
    type(line, u"蒙古马"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel*>(u"elementsState"_s)->text().contains(u"Ctrl+Enter"_s));
    type(line, u"x"_s); // goes on: the next Esc asks again
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    ElementsDialog untouched(m_tables, u"0101210010"_s, u"4|3"_s, false);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());
}

void TestGoodsAid::elementsByKeys()
{
    ElementsDialog dialog(m_tables, u"0101210010"_s, {}, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto line = [&dialog](int number) { return dialog.findChild<QLineEdit*>(u"element.%1"_s.arg(number)); };
    QTRY_VERIFY(line(1)->hasFocus());
    type(line(1), u"wpp"_s); // 无品牌, by its initials
    QTest::keyClick(line(1), Qt::Key_Return);
    QCOMPARE(line(1)->text(), u"0"_s);
    QVERIFY(line(2)->hasFocus());
    type(line(2), u"3"_s);
    QTest::keyClick(line(2), Qt::Key_Return);
    QVERIFY(line(3)->hasFocus());
    type(line(3), u"y"_s); // yes
    QTest::keyClick(line(3), Qt::Key_Return);
    QCOMPARE(line(3)->text(), u"是"_s);
    QTest::keyClick(line(4), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(line(3)->hasFocus());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(line(3), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.text(), u"0|3|是"_s);
}

void TestGoodsAid::elementsThatMayNotBeEdited()
{
    ElementsDialog dialog(m_tables, u"0101210010"_s, u"4|3|是|马"_s, true);
    QVERIFY(dialog.findChild<QLineEdit*>(u"element.1"_s)->isReadOnly());
    QVERIFY(dialog.findChild<QLineEdit*>(u"elementsText"_s)->isReadOnly());
}

void TestGoodsAid::f4OpensTheElementsOfTheLine()
{
    set(u"line[1].commodityCode"_s, u"0101210010"_s);
    set(u"line[1].declarationElements"_s, u"4|3"_s);
    QSignalSpy edited(m_page.get(), &DeclarationPage::edited);
    auto* elements = field(u"line[1].declarationElements"_s);
    elements->setFocus();
    QTest::keyClick(elements, Qt::Key_F4);
    auto* dialog = m_page->findChild<ElementsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    type(dialog->findChild<QLineEdit*>(u"element.3"_s), u"是"_s);
    dialog->accept();
    QCOMPARE(value(u"line[1].declarationElements"_s), u"4|3|是"_s);
    QVERIFY(!edited.isEmpty());
    QTRY_VERIFY(!m_page->findChild<ElementsDialog*>());
    m_page->model().undoStack()->undo();
    QCOMPARE(value(u"line[1].declarationElements"_s), u"4|3"_s);
}

void TestGoodsAid::typingOffersProducts()
{
    auto* name = input(u"line[1].goodsName"_s);
    type(name, u"野"_s);
    QVERIFY(!isPopupShown()); // two characters at least
    type(name, u"马"_s);
    QTRY_VERIFY(isPopupShown());
    QCOMPARE(offered(), QStringList({ u"#Product library"_s, u"0101210010"_s }));
    QVERIFY(!popup()->isChosen());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!isPopupShown());
    QCOMPARE(name->text(), u"野马"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    type(name, u"马"_s);
    QTRY_VERIFY(isPopupShown());
    field(u"line[1].declarationElements"_s)->setFocus(); // leaving closes it
    QVERIFY(!isPopupShown());
}

void TestGoodsAid::enterGoesOnWhereNothingWasChosen()
{
    auto* name = input(u"line[1].goodsName"_s);
    type(name, u"野马"_s);
    QTRY_VERIFY(isPopupShown());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!isPopupShown());
    QVERIFY(!name->hasFocus());
    QCOMPARE(value(u"line[1].goodsName"_s), u"野马"_s);
    QCOMPARE(value(u"line[1].commodityCode"_s), QString());
}

void TestGoodsAid::aProductIsOneStepOfUndo()
{
    auto* part = input(u"line[1].partNo"_s);
    QVERIFY(part);
    part->setFocus();
    type(part, u"L-1"_s);
    QTRY_VERIFY(isPopupShown());
    const int steps = m_page->model().undoStack()->index();
    QTest::keyClick(part, Qt::Key_Down);
    QVERIFY(popup()->isChosen());
    QTest::keyClick(part, Qt::Key_Return);
    QCOMPARE(part->text(), u"L-100"_s);
    QCOMPARE(value(u"line[1].goodsName"_s), u"野马"_s);
    QCOMPARE(value(u"line[1].commodityCode"_s), u"0101210010"_s);
    QCOMPARE(value(u"line[1].declarationElements"_s), u"0|3|是|蒙古马"_s);
    QCOMPARE(value(u"line[1].unit"_s), u"035"_s);
    QCOMPARE(value(u"line[1].firstUnit"_s), u"035"_s); // of the tariff
    QCOMPARE(value(u"line[1].secondUnit"_s), u"009"_s);
    QCOMPARE(value(u"line[1].originCountry"_s), u"MNG"_s);
    QCOMPARE(value(u"line[1].unitPrice"_s), u"900"_s);
    QCOMPARE(m_page->model().undoStack()->index(), steps + 1);
    m_page->model().undoStack()->undo();
    QCOMPARE(value(u"line[1].partNo"_s), u"L-1"_s);
    QCOMPARE(value(u"line[1].goodsName"_s), QString());
    QCOMPARE(value(u"line[1].firstUnit"_s), QString());
}

void TestGoodsAid::f4SuggestsCodesInTheirOrder()
{
    set(u"line[1].goodsName"_s, u"改良种用濒危野马"_s);
    set(u"line[1].declarationElements"_s, u"0|3|溶剂|67-56-1"_s);
    auto* name = input(u"line[1].goodsName"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_F4);
    QTRY_VERIFY(isPopupShown());
    const QStringList all = offered();
    QCOMPARE(all.at(0), u"#Declared before"_s);
    QCOMPARE(all.at(1), u"0101210090"_s);
    QVERIFY(popup()->view().topLevelItem(1)->text(2).contains(u"7"_s) && popup()->view().topLevelItem(1)->text(2).contains(u"2026-04-01"_s));
    QCOMPARE(all.at(2), u"#By CAS number"_s);
    QVERIFY(all.at(3).startsWith(u"290511"_s));
    QVERIFY(all.contains(u"#Names in the tariff"_s));
    QCOMPARE(all.at(all.indexOf(u"#Names in the tariff"_s) + 1), u"0101210010"_s); // the same name
    QVERIFY(popup()->isChosen());
    QTest::keyClick(name, Qt::Key_Return); // the first: what was declared before
    QCOMPARE(value(u"line[1].commodityCode"_s), u"0101210090"_s);
    QCOMPARE(value(u"line[1].firstUnit"_s), u"035"_s);
    QVERIFY(name->hasFocus());
}

void TestGoodsAid::nothingIsFilledByItself()
{
    auto* name = input(u"line[1].goodsName"_s);
    type(name, u"野马 67-56-1"_s);
    QTest::keyClick(name, Qt::Key_F4);
    QTRY_VERIFY(isPopupShown());
    QTest::keyClick(name, Qt::Key_Escape);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(value(u"line[1].commodityCode"_s), QString());
}

void TestGoodsAid::aTypedCodeBringsItsUnits()
{
    auto* code = input(u"line[1].commodityCode"_s);
    code->setFocus();
    type(code, u"0101210010"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    QCOMPARE(value(u"line[1].firstUnit"_s), u"035"_s);
    QCOMPARE(value(u"line[1].secondUnit"_s), u"009"_s);
    set(u"line[1].firstUnit"_s, u"001"_s);
    code->setFocus();
    input(u"line[1].goodsName"_s)->setFocus();
    QCOMPARE(value(u"line[1].firstUnit"_s), u"001"_s); // what stands there stays
}

void TestGoodsAid::casNumbersAreTold()
{
    auto* bar = m_page->findChild<GoodsBar*>();
    auto* label = bar->findChild<QLabel*>(u"casHint"_s);
    QVERIFY(!label->isVisible());
    set(u"line[1].goodsName"_s, u"甲醇 67-56-1"_s);
    QVERIFY2(!label->isHidden(), qPrintable(bar->hintText()));
    QVERIFY2(label->isVisible(), qPrintable(bar->hintText()));
    QVERIFY2(bar->hintText().contains(u"2905.11"_s) && bar->hintText().contains(u"UN1230, class 3"_s), qPrintable(bar->hintText()));
    QVERIFY(!bar->hintText().contains(u"please check"_s));
    set(u"line[1].commodityCode"_s, u"0101210010"_s);
    QVERIFY(bar->hintText().contains(u"please check"_s));
    set(u"line[1].goodsName"_s, u"CAS: 67-56-2"_s);
    QVERIFY(bar->hintText().contains(u"check digit"_s));
    set(u"line[1].goodsName"_s, u"CAS 9999-99-9"_s);
    QVERIFY(bar->hintText().contains(u"nothing is known"_s));
    set(u"line[1].goodsName"_s, u"马"_s);
    QVERIFY(!label->isVisible());
}

void TestGoodsAid::shiftF4GoesToTheTariff()
{
    QSignalSpy asked(m_page->goods(), &GoodsAid::tariffRequested);
    set(u"line[1].goodsName"_s, u"野马"_s);
    auto* code = input(u"line[1].commodityCode"_s);
    code->setFocus();
    QTest::keyClick(code, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(asked.takeFirst().constFirst().toString(), u"野马"_s); // no code yet: by name
    set(u"line[1].commodityCode"_s, u"010121"_s);
    QTest::keyClick(code, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(asked.takeFirst().constFirst().toString(), u"010121"_s);
    m_page->goods()->takeCode(u"290345"_s); // a subheading leads there too
    QCOMPARE(asked.takeFirst().constFirst().toString(), u"290345"_s);
    m_page->goods()->takeCode(u"0101210010"_s);
    QCOMPARE(value(u"line[1].commodityCode"_s), u"0101210010"_s);
}

void TestGoodsAid::readOnlyTakesNothing()
{
    m_page->model().setReadOnly(true);
    QCOMPARE(m_page->goods()->line(), 0);
    m_page->goods()->takeCode(u"0101210010"_s);
    m_page->goods()->takeProduct(m_products.products.constFirst());
    QCOMPARE(value(u"line[1].commodityCode"_s), QString());
    m_page->model().setReadOnly(false);
    QCOMPARE(m_page->goods()->line(), 1);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestGoodsAid)
#include "tst_goodsaid.moc"
