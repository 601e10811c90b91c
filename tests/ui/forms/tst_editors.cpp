// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "ui/forms/blobfield.h"
#include "ui/forms/codefield.h"
#include "ui/forms/codeline.h"
#include "ui/forms/datefield.h"
#include "ui/forms/flagfield.h"
#include "ui/forms/flagsfield.h"
#include "ui/forms/multifield.h"
#include "ui/forms/numberfield.h"
#include "ui/forms/sectionform.h"
#include "ui/forms/textfield.h"
#include "ui/forms/valuetext.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace Tongguan {

class TestEditors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void codeByInitials();
    void codeByChinese();
    void escapeKeepsTheText();
    void unknownCodeIsKeptAndMarked();
    void aWholeCodeTakesItself();
    void arrowsChooseInTheList();
    void f4ListsAllCodes();
    void leavingTakesAWholeName();
    void listCompletesThePieceAtTheCursor();
    void dateShortcuts();
    void dateFillsDashes();
    void wrongDateIsKept();
    void arithmeticInNumbers();
    void wrongNumberIsKept();
    void separatorsOnLeaving();
    void integersAreRounded();
    void flagTurns();
    void flagsKeepTheirPositions();
    void multiGrows();
    void capitals();
    void undoIsLeftToTheForm();
    void readOnlyTakesNothing();
    void settingTellsNobody();
    void everyKindHasANameAndAnInput();
    void typingIsOneStepOfUndo();
    void findingWaitsWhileTyping();
    void columnsByWidth();

private:
    template <class Field, class... More>
    Field* make(const Element& element, const More&... more)
    {
        m_elements.push_back(std::make_unique<Element>(element)); // editors refer to it, as to the dictionary's
        auto* field = new Field(*m_elements.back(), more..., m_window.get());
        m_window->layout()->addWidget(field);
        field->setTitle(u"Field"_s);
        m_window->show();
        m_window->activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(m_window.get()))
        field->input()->setFocus();
        return field;
    }
    [[nodiscard]] const Element& element(QStringView key) const { return m_dictionary->declaration().element(*m_dictionary->declaration().find(key)); }
    [[nodiscard]] Element ofKind(ElementKind kind) const
    {
        Element result = element(u"contractNo");
        result.kind = kind;
        result.table.clear();
        return result;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    FormContext m_context;
    std::vector<std::unique_ptr<Element>> m_elements; // outlive the editors
    std::unique_ptr<QWidget> m_window;
};

void TestEditors::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s));
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
    m_context.tables = &m_tables;
    m_context.today = [] { return QDate(2026, 11, 22); };
}

void TestEditors::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    new QVBoxLayout(m_window.get());
}

void TestEditors::cleanup()
{
    m_window.reset();
}

void TestEditors::codeByInitials()
{
    auto* field = make<CodeField>(element(u"shipmentCountry"), m_context);
    QSignalSpy edited(field, &FieldEditor::edited);
    QSignalSpy left(field, &FieldEditor::left);
    auto* line = qobject_cast<CodeLine*>(field->input());
    QTest::keyClicks(line, u"mg"_s);
    QVERIFY(line->isListOpen());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!line->isListOpen());
    const auto code = findCode(field->element(), m_tables, field->text());
    QVERIFY2(code.has_value(), qPrintable(field->text()));
    QVERIFY2(code->initials.startsWith(u"mg"), qPrintable(code->initials));
    QCOMPARE(edited.last().first().toString(), field->text());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<Leave>(), Leave::Next);
    QVERIFY(!line->ghost().isEmpty());
}

void TestEditors::codeByChinese()
{
    auto* field = make<CodeField>(element(u"shipmentCountry"), m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    QInputMethodEvent event;
    event.setCommitString(u"美国"_s);
    QCoreApplication::sendEvent(line, &event);
    QVERIFY(line->isListOpen());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), u"USA"_s);
}

void TestEditors::escapeKeepsTheText()
{
    auto* field = make<CodeField>(element(u"shipmentCountry"), m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    QTest::keyClicks(line, u"mg"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isListOpen());
    QCOMPARE(field->text(), u"mg"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), u"mg"_s);
}

void TestEditors::unknownCodeIsKeptAndMarked()
{
    auto* field = make<CodeField>(element(u"shipmentCountry"), m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    field->setText(u"ZZ9"_s);
    QCOMPARE(field->text(), u"ZZ9"_s);
    QCOMPARE(line->ghost(), CodeField::tr("unknown code"));
    field->commit();
    QCOMPARE(field->text(), u"ZZ9"_s);
}

void TestEditors::aWholeCodeTakesItself()
{
    for (const QStringView key : { u"transportMode", u"line.currency", u"packageKind", u"deliveryTerms", u"supervisionMode" }) {
        auto* field = make<CodeField>(element(key), m_context);
        for (const Code& code : findCodes(field->element(), m_tables, {}, 100)) {
            field->setText({});
            QTest::keyClicks(field->input(), code.code);
            QTest::keyClick(field->input(), Qt::Key_Return);
            QCOMPARE(field->text(), code.code);
        }
    }
}

void TestEditors::arrowsChooseInTheList()
{
    auto* field = make<CodeField>(element(u"transportMode"), m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    QTest::keyClick(line, Qt::Key_F4);
    QVERIFY(line->isListOpen());
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), findCodes(field->element(), m_tables, {}, 10).at(2).code);
}

void TestEditors::f4ListsAllCodes()
{
    auto* field = make<CodeField>(element(u"direction"), m_context); // a closed list of its own
    auto* line = qobject_cast<CodeLine*>(field->input());
    QTest::keyClick(line, Qt::Key_F4);
    QVERIFY(line->isListOpen());
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(field->text(), u"I"_s);
}

void TestEditors::leavingTakesAWholeName()
{
    auto* field = make<CodeField>(element(u"shipmentCountry"), m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    line->setText(u"美国"_s);
    line->clearFocus();
    QCOMPARE(field->text(), u"USA"_s);
}

void TestEditors::listCompletesThePieceAtTheCursor()
{
    Element list = element(u"shipmentCountry");
    list.kind = ElementKind::List;
    auto* field = make<CodeField>(list, m_context);
    auto* line = qobject_cast<CodeLine*>(field->input());
    QTest::keyClicks(line, u"CHN,usa"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), u"CHN,USA"_s);
}

void TestEditors::dateShortcuts()
{
    auto* field = make<DateField>(ofKind(ElementKind::Date), m_context);
    QTest::keyClicks(field->input(), u"t"_s);
    QCOMPARE(field->text(), u"2026-11-22"_s);
    QTest::keyClicks(field->input(), u"++"_s);
    QCOMPARE(field->text(), u"2026-11-24"_s);
    QTest::keyClicks(field->input(), u"-"_s);
    QCOMPARE(field->text(), u"2026-11-23"_s);
    QTest::keyClick(field->input(), Qt::Key_PageUp);
    QCOMPARE(field->text(), u"2026-10-23"_s);
}

void TestEditors::dateFillsDashes()
{
    auto* field = make<DateField>(ofKind(ElementKind::Date), m_context);
    QTest::keyClicks(field->input(), u"20260305"_s);
    QCOMPARE(field->text(), u"2026-03-05"_s);
    field->setText({});
    QTest::keyClicks(field->input(), u"2026-3-5"_s);
    field->commit();
    QCOMPARE(field->text(), u"2026-03-05"_s);
}

void TestEditors::wrongDateIsKept()
{
    auto* field = make<DateField>(ofKind(ElementKind::Date), m_context);
    QSignalSpy edited(field, &FieldEditor::edited);
    QTest::keyClicks(field->input(), u"20260231"_s);
    field->commit();
    QCOMPARE(field->text(), u"2026-02-31"_s);
    QCOMPARE(edited.last().first().toString(), u"2026-02-31"_s);
    QCOMPARE(qobject_cast<GhostLine*>(field->input())->ghost(), DateField::tr("no such date"));
}

void TestEditors::arithmeticInNumbers()
{
    auto* field = make<NumberField>(element(u"grossWeight"));
    QSignalSpy edited(field, &FieldEditor::edited);
    auto* line = qobject_cast<GhostLine*>(field->input());
    QTest::keyClicks(line, u"=(12+0.5)*3"_s);
    QCOMPARE(line->ghost(), u"= 37.5"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), u"37.5"_s);
    QCOMPARE(edited.size(), 1);
    field->setText({});
    QTest::keyClicks(line, u"=1/0"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->text(), u"=1/0"_s);
    QCOMPARE(line->ghost(), NumberField::tr("cannot be computed"));
}

void TestEditors::wrongNumberIsKept()
{
    auto* field = make<NumberField>(element(u"grossWeight"));
    QTest::keyClicks(field->input(), u"12 kg"_s);
    field->input()->clearFocus();
    QCOMPARE(field->text(), u"12 kg"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(field->input())->text(), u"12 kg"_s);
}

void TestEditors::separatorsOnLeaving()
{
    auto* field = make<NumberField>(element(u"grossWeight"));
    QTest::keyClicks(field->input(), u"1234567.5"_s);
    field->input()->clearFocus();
    QCOMPARE(field->text(), u"1234567.5"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(field->input())->text(), u"1,234,567.5"_s);
    field->input()->setFocus();
    QCOMPARE(qobject_cast<QLineEdit*>(field->input())->text(), u"1234567.5"_s);
}

void TestEditors::integersAreRounded()
{
    auto* field = make<NumberField>(element(u"packages"));
    QTest::keyClicks(field->input(), u"=10/4"_s);
    field->commit();
    QCOMPARE(field->text(), u"3"_s);
}

void TestEditors::flagTurns()
{
    auto* field = make<FlagField>(ofKind(ElementKind::Flag));
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field->input(), Qt::Key_Space);
    QCOMPARE(field->text(), u"1"_s);
    QTest::keyClick(field->input(), Qt::Key_Space);
    QCOMPARE(field->text(), u"0"_s);
    QTest::keyClicks(field->input(), u"1"_s);
    QCOMPARE(field->text(), u"1"_s);
    QTest::keyClick(field->input(), Qt::Key_Delete);
    QCOMPARE(field->text(), QString());
    field->setText(u"?"_s);
    QCOMPARE(field->text(), u"?"_s);
}

void TestEditors::flagsKeepTheirPositions()
{
    Element flags = ofKind(ElementKind::Flags);
    flags.positions = { { u"甲"_s, u"A"_s }, { u"乙"_s, u"B"_s }, { u"丙"_s, u"C"_s } };
    auto* field = make<FlagsField>(flags);
    const auto boxes = field->findChildren<StateBox*>();
    QCOMPARE(boxes.size(), 3);
    QTest::keyClick(boxes.at(0), Qt::Key_Right);
    QVERIFY(boxes.at(1)->hasFocus());
    QTest::keyClick(boxes.at(1), Qt::Key_Space);
    QCOMPARE(field->text(), u"919"_s);
    field->setText(u"10"_s);
    QCOMPARE(field->text(), u"10"_s);
    QTest::keyClicks(boxes.at(2), u"0"_s);
    QCOMPARE(field->text(), u"100"_s);
}

void TestEditors::multiGrows()
{
    auto* field = make<MultiField>(ofKind(ElementKind::Multi));
    const int before = field->heightFor(300);
    QTest::keyClicks(field->input(), u"one"_s);
    QTest::keyClick(field->input(), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(field->input(), u"two"_s);
    QCOMPARE(field->text(), u"one\ntwo"_s);
    QVERIFY(field->heightFor(300) > before);
    QSignalSpy left(field, &FieldEditor::left);
    QTest::keyClick(field->input(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(field->text(), u"one\ntwo"_s);
}

void TestEditors::capitals()
{
    Element upper = ofKind(ElementKind::Text);
    upper.upperCase = true;
    auto* field = make<TextField>(upper);
    QTest::keyClicks(field->input(), u"ab1"_s);
    QCOMPARE(field->text(), u"AB1"_s);
}

void TestEditors::undoIsLeftToTheForm()
{
    auto* field = make<TextField>(ofKind(ElementKind::Text));
    QTest::keyClicks(field->input(), u"abc"_s);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(field->input(), &undo);
    QVERIFY(!undo.isAccepted());
    QCOMPARE(field->text(), u"abc"_s);
}

void TestEditors::readOnlyTakesNothing()
{
    auto* number = make<NumberField>(element(u"grossWeight"));
    number->setText(u"12345"_s);
    number->setReadOnly(true);
    QSignalSpy edited(number, &FieldEditor::edited);
    QTest::keyClicks(number->input(), u"99"_s);
    QCOMPARE(number->text(), u"12345"_s);
    auto* date = make<DateField>(ofKind(ElementKind::Date), m_context);
    date->setReadOnly(true);
    QTest::keyClicks(date->input(), u"t"_s);
    QCOMPARE(date->text(), QString());
    auto* code = make<CodeField>(element(u"shipmentCountry"), m_context);
    code->setReadOnly(true);
    QTest::keyClick(code->input(), Qt::Key_F4);
    QVERIFY(!qobject_cast<CodeLine*>(code->input())->isListOpen());
    QCOMPARE(edited.size(), 0);
}

void TestEditors::settingTellsNobody()
{
    const QList<ElementKind> kinds { ElementKind::Text, ElementKind::Multi, ElementKind::Code, ElementKind::Decimal, ElementKind::Integer,
        ElementKind::Date, ElementKind::Flag, ElementKind::Flags, ElementKind::List, ElementKind::Blob };
    for (const ElementKind kind : kinds) {
        const Element one = ofKind(kind);
        std::unique_ptr<FieldEditor> editor(makeFieldEditor(one, m_context, nullptr));
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->setText(u"wrong ?"_s);
        QCOMPARE(editor->text(), u"wrong ?"_s); // any input is kept by any kind
        editor->setText({});
        QCOMPARE(editor->text(), QString());
        QCOMPARE(edited.size(), 0);
    }
}

void TestEditors::everyKindHasANameAndAnInput()
{
    FormModel model;
    model.load(Document(m_dictionary->declaration()));
    QList<ElementPath> paths;
    for (const Section& section : m_dictionary->declaration().sections) {
        paths.append(section.fields);
    }
    SectionForm form(model, m_context, u"All"_s, paths);
    QSet<QString> names;
    for (const FieldRow* field : form.fields()) {
        const QWidget* input = field->editor()->input();
        QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(m_dictionary->declaration().keyPath(field->path())));
        QVERIFY(input->accessibleName().contains(field->title()) || !field->editor()->findChildren<StateBox*>().isEmpty());
        QVERIFY(!input->objectName().isEmpty());
        QVERIFY(!names.contains(input->objectName()));
        names.insert(input->objectName());
    }
    QVERIFY(names.contains(u"grossWeight"_s));
    QVERIFY(names.contains(u"freeText.voyageNo"_s));
}

void TestEditors::typingIsOneStepOfUndo()
{
    FormModel model;
    model.load(Document(m_dictionary->declaration()));
    SectionForm form(model, m_context, u"Form"_s, { *m_dictionary->declaration().find(u"contractNo"), *m_dictionary->declaration().find(u"billNo") });
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QWidget* first = form.fields().at(0)->editor()->input();
    QWidget* second = form.fields().at(1)->editor()->input();
    first->setFocus();
    QTest::keyClicks(first, u"ABC"_s);
    second->setFocus();
    QTest::keyClicks(second, u"XY"_s);
    first->setFocus();
    QTest::keyClicks(first, u"D"_s);
    QCOMPARE(model.undoStack()->count(), 3);
    QVERIFY(model.isModified());
    QVERIFY(model.isTouched(*model.document().place(u"billNo")));
    model.undoStack()->undo();
    QCOMPARE(form.fields().at(0)->editor()->text(), u"ABC"_s);
    model.undoStack()->undo();
    model.undoStack()->undo();
    QVERIFY(!model.isModified());
    QCOMPARE(form.fields().at(0)->editor()->text(), QString());
}

void TestEditors::findingWaitsWhileTyping()
{
    FormModel model;
    model.load(Document(m_dictionary->declaration()));
    SectionForm form(model, m_context, u"Form"_s, { *m_dictionary->declaration().find(u"contractNo"), *m_dictionary->declaration().find(u"billNo") });
    form.resize(900, 400);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    FieldRow* row = form.fields().at(0);
    row->editor()->input()->setFocus();
    QTest::keyClicks(row->editor()->input(), u"A"_s);
    PlacedFinding finding;
    finding.finding.message = { u"不对"_s, u"not right"_s };
    finding.place = model.document().place(u"contractNo").value();
    form.setFindings({ finding }, false);
    QCOMPARE(row->findingText(), QString()); // nothing pops up while typing
    const int before = form.heightForWidth(900);
    form.fields().at(1)->editor()->input()->setFocus();
    QVERIFY(row->findingText().contains(u"不对") || row->findingText().contains(u"not right"));
    QVERIFY(form.heightForWidth(900) > before);
    row->editor()->input()->setFocus();
    form.setFindings({}, false);
    QCOMPARE(row->findingText(), QString()); // a mended one goes at once
}

void TestEditors::columnsByWidth()
{
    QCOMPARE(SectionForm::columnsFor(1000), 4);
    QCOMPARE(SectionForm::columnsFor(800), 3);
    QCOMPARE(SectionForm::columnsFor(500), 2);
    QCOMPARE(SectionForm::columnsFor(300), 1);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestEditors)
#include "tst_editors.moc"
