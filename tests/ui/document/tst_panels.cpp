// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "ui/document/conflictpanel.h"
#include "ui/document/documenthead.h"
#include "ui/document/fieldname.h"
#include "ui/document/findingspanel.h"
#include "ui/document/hintpanel.h"
#include "ui/document/questionspanel.h"
#include "ui/document/receiptspanel.h"
#include "ui/document/requiredcount.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace Tongguan {

class TestPanels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesPlaces();
    void countsWhatIsRequired();
    void hintTellsWhatTheDictionaryKnows();
    void receiptsStandNewestFirstWordForWord();
    void remarksLeadToTheirFields();
    void removedLineAgainstChangedLine_data();
    void removedLineAgainstChangedLine();
    void nextActionForEveryState();
    void findingsAreGroupedWithCounts();
    void aFindingLeadsToItsRule();
    void questionsAreAnsweredAndLeadToTheirFields();
    void whatIsSomebodyElsesIsNotAnsweredHere();
    void tagsOfTheHeadLeadSomewhere();

private:
    void set(Document& document, const QString& key, const QString& text) const { QVERIFY2(document.setValue(key, text).has_value(), qPrintable(key)); }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    Document m_document;
};

void TestPanels::questionsAreAnsweredAndLeadToTheirFields()
{
    QuestionsPanel panel;
    QSignalSpy answered(&panel, &QuestionsPanel::answered), jumps(&panel, &QuestionsPanel::jumpRequested);
    const DocumentQuestion done { u"q1"_s, {}, u"发票呢"_s, u"li.na"_s, QDateTime::currentDateTimeUtc(), u"已上传"_s, false };
    const DocumentQuestion open { u"q2"_s, u"line[2].goodsName"_s, u"是机械键盘吗"_s, u"li.na"_s, QDateTime::currentDateTimeUtc(), {}, true };
    panel.setQuestions({ done, open }, m_document, true);
    QCOMPARE(panel.open(), 1);
    QCOMPARE(panel.tree()->currentItem()->data(0, Qt::UserRole).toString(), u"q2"_s); // what wants an answer
    QVERIFY(panel.tree()->currentItem()->text(0).contains(u"2"_s) && panel.tree()->currentItem()->text(0).contains(open.text));
    auto* line = panel.findChild<QLineEdit*>(u"documentAnswer"_s);
    auto* send = panel.findChild<QPushButton*>(u"documentAnswerSend"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(answered.isEmpty());
    line->setText(u"  是的 "_s);
    QVERIFY(send->isEnabled());
    send->click();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first(), (QVariantList { u"q2"_s, u"是的"_s }));
    Q_EMIT panel.tree()->itemActivated(panel.tree()->currentItem(), 0);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(m_document.placeText(jumps.first().first().value<Place>()), u"line[2].goodsName"_s);
    panel.tree()->setCurrentItem(panel.tree()->topLevelItem(0)); // answered already, but not sent
    QVERIFY(!line->isEnabled());
    QVERIFY(panel.tree()->topLevelItem(0)->child(0)->text(0) != done.answer);
    DocumentQuestion given = open;
    given.answer = u"是的"_s;
    panel.setQuestions({ done, given }, m_document, true);
    QCOMPARE(panel.open(), 0);
}

void TestPanels::whatIsSomebodyElsesIsNotAnsweredHere()
{
    QuestionsPanel panel;
    panel.setQuestions({ { u"q2"_s, {}, u"?"_s, u"li.na"_s, {}, {}, true } }, m_document, false);
    QVERIFY(panel.findChild<QLineEdit*>(u"documentAnswer"_s)->isHidden());
    DocumentView view { .id = DocumentId::create(), .document = m_document, .state = DeclarationState::Draft };
    QVERIFY(view.mayBeEdited());
    view.isForeign = true;
    QVERIFY(!view.mayBeEdited());
    DocumentHead head;
    head.present(view, m_document);
    QVERIFY(head.action()->isHidden());
}

void TestPanels::tagsOfTheHeadLeadSomewhere()
{
    DocumentHead head;
    QSignalSpy chosen(&head, &DocumentHead::tagChosen);
    head.setTags({ { u"questions"_s, u"question"_s, u"1"_s, {}, true }, { u"consultations"_s, u"call"_s, u"2"_s, {}, false } });
    auto* tag = head.findChild<QToolButton*>(u"tag.consultations"_s);
    QVERIFY(tag);
    tag->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"consultations"_s);
    head.setTags({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!head.findChild<QToolButton*>(u"tag.consultations"_s));
}

void TestPanels::initTestCase()
{
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
}

void TestPanels::init()
{
    m_document = Document(m_dictionary->declaration());
    set(m_document, u"contractNo"_s, u"C-1"_s);
    set(m_document, u"line[1].goodsName"_s, u"电脑"_s);
    set(m_document, u"line[2].goodsName"_s, u"键盘"_s);
    m_document.renumber();
}

void TestPanels::namesPlaces()
{
    const QString name = placeName(m_document, *m_document.place(u"line[2].goodsName"));
    const Group& line = m_dictionary->declaration().root.groups.at(m_dictionary->declaration().root.groupIndexOf(u"line"));
    QVERIFY2(name.contains(line.name.zh) && name.contains(u"2"), qPrintable(name));
    QVERIFY(name.endsWith(line.elements.at(line.indexOf(u"goodsName")).name.zh));
}

void TestPanels::countsWhatIsRequired()
{
    const RequiredCount empty = countRequired(Document(m_dictionary->declaration()));
    QVERIFY(empty.all > 10);
    QCOMPARE(empty.left, empty.all);
    const RequiredCount two = countRequired(m_document);
    QVERIFY(two.all > empty.all + 10); // every line wants its own
    set(m_document, u"grossWeight"_s, u"1"_s);
    QCOMPARE(countRequired(m_document).left, two.left - 1);
    QCOMPARE(countRequired(m_document).all, two.all);
}

void TestPanels::hintTellsWhatTheDictionaryKnows()
{
    HintPanel panel(m_tables);
    const Element& element = m_dictionary->declaration().element(*m_dictionary->declaration().find(u"shipmentCountry"));
    panel.showElement(element, Direction::Import, u"shipmentCountry"_s);
    const QString text = panel.toPlainText();
    for (const QString& part : { element.nameFor(Direction::Import).zh, element.definition.zh, element.hint.zh, element.source, m_tables.table(u"country")->edition() }) {
        QVERIFY2(text.contains(part.trimmed()), qPrintable(part));
    }
}

void TestPanels::receiptsStandNewestFirstWordForWord()
{
    ReceiptsPanel panel(m_tables);
    const QDateTime time(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
    panel.setReceipts({ Receipt { .id = u"1"_s, .channel = u"7"_s, .note = u"first <b>&</b>"_s, .time = time, .entryNo = {}, .singleWindowNo = {}, .remarks = {} },
                          Receipt { .id = u"2"_s, .channel = u"L"_s, .note = u"second"_s, .time = time.addSecs(60), .entryNo = u"534520261234567890"_s, .singleWindowNo = {}, .remarks = {} },
                          Receipt { .id = u"3"_s, .channel = u"??"_s, .note = u"third"_s, .time = time.addSecs(120), .entryNo = {}, .singleWindowNo = {}, .remarks = {} } },
        m_document);
    const QString text = panel.toPlainText();
    QVERIFY(text.contains(u"first <b>&</b>")); // verbatim, not as markup
    QVERIFY(text.indexOf(u"third") < text.indexOf(u"second"));
    QVERIFY(text.indexOf(u"second") < text.indexOf(u"first"));
    QVERIFY(text.contains(u"534520261234567890"));
    QVERIFY(text.contains(m_tables.table(u"channel")->find(u"L")->name.zh));
}

void TestPanels::remarksLeadToTheirFields()
{
    ReceiptsPanel panel(m_tables);
    QSignalSpy jumps(&panel, &ReceiptsPanel::jumpRequested);
    panel.setReceipts({ Receipt { .id = u"1"_s, .channel = u"E"_s, .note = {}, .time = QDateTime::currentDateTimeUtc(), .entryNo = {}, .singleWindowNo = {},
                          .remarks = { { u"line[2].goodsName"_s, u"写明品牌"_s }, { u"gone[9].x"_s, u"不明"_s } } } },
        m_document);
    QVERIFY(panel.toPlainText().contains(u"不明"));
    QVERIFY(panel.toHtml().contains(u"href=\"line[2].goodsName\""));
    Q_EMIT panel.anchorClicked(QUrl(u"line[2].goodsName"_s));
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().value<Place>(), *m_document.place(u"line[2].goodsName"));
}

void TestPanels::removedLineAgainstChangedLine_data()
{
    QTest::addColumn<bool>("removedByMe");
    QTest::addColumn<bool>("takeTheirs");
    QTest::addColumn<int>("lines");
    QTest::newRow("I removed, mine") << true << false << 1;
    QTest::newRow("I removed, theirs") << true << true << 2;
    QTest::newRow("they removed, mine") << false << false << 2;
    QTest::newRow("they removed, theirs") << false << true << 1;
}

void TestPanels::removedLineAgainstChangedLine()
{
    QFETCH(bool, removedByMe);
    QFETCH(bool, takeTheirs);
    QFETCH(int, lines);
    Document changed = m_document;
    set(changed, u"line[2].goodsName"_s, u"机械键盘"_s);
    Document removed = m_document;
    removed.editRoot().editChildren(m_dictionary->declaration().root.groupIndexOf(u"line")).removeAt(1);
    ConflictPanel panel;
    panel.setVersions(m_document, removedByMe ? removed : changed, removedByMe ? changed : removed);
    QVERIFY(panel.count() >= 1);
    for (int row = 0; row < panel.count(); ++row) {
        panel.choose(row, takeTheirs);
    }
    const Document result = panel.result();
    QCOMPARE(result.lines(u"line").size(), lines);
    QCOMPARE(result.value(u"line[1].goodsName"), u"电脑"_s);
    if (lines == 2) {
        QCOMPARE(result.value(u"line[2].goodsName"), u"机械键盘"_s);
    }
}

void TestPanels::nextActionForEveryState()
{
    const QList<DeclarationState> states = allStates();
    for (const DeclarationState state : states) {
        DocumentView view;
        view.document = m_document;
        view.state = state;
        QCOMPARE(nextActionOf(view) == NextAction::Submit, isEditable(state));
        view.sync = SyncState::Conflict;
        QCOMPARE(nextActionOf(view), NextAction::Settle);
    }
    DocumentView refused;
    refused.state = DeclarationState::Submitting;
    refused.sync = SyncState::Rejected;
    QCOMPARE(nextActionOf(refused), NextAction::Retry);
}

void TestPanels::findingsAreGroupedWithCounts()
{
    FindingsPanel panel;
    QCOMPARE(panel.count(Severity::Error), 0);
    QList<PlacedFinding> findings;
    for (const Severity severity : { Severity::Note, Severity::Error, Severity::Warning, Severity::Error }) {
        PlacedFinding each;
        each.finding.severity = severity;
        each.finding.message = { u"消息"_s, u"message"_s };
        each.place = *m_document.place(u"contractNo");
        findings.append(each);
    }
    panel.setFindings(findings, m_document);
    QCOMPARE(panel.count(Severity::Error), 2);
    QCOMPARE(panel.tree()->topLevelItemCount(), 3);
    QVERIFY(panel.tree()->topLevelItem(0)->text(0).contains(u"2"));
    QCOMPARE(panel.tree()->topLevelItem(0)->childCount(), 2); // errors first
    QVERIFY(panel.tree()->topLevelItem(0)->child(0)->text(0).contains(u"消息"));
    panel.setFindings({}, m_document);
    QCOMPARE(panel.tree()->topLevelItem(0)->childCount(), 0);
}

void TestPanels::aFindingLeadsToItsRule()
{
    FindingsPanel panel;
    QSignalSpy asked(&panel, &FindingsPanel::ruleRequested);
    PlacedFinding rule, remark;
    rule.finding.id = u"weight.order"_s;
    rule.finding.message = { u"消息"_s, u"message"_s };
    remark.finding.id = u"remark"_s;
    remark.finding.message = { u"退单"_s, u"returned"_s };
    remark.isRemark = true;
    panel.setFindings({ rule, remark }, m_document);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.activateWindow();
    panel.tree()->setFocus();
    panel.tree()->setCurrentItem(panel.tree()->topLevelItem(1)->child(0));
    QTest::keyClick(panel.tree(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Finding>().id, u"weight.order"_s);
    panel.tree()->setCurrentItem(panel.tree()->topLevelItem(0)->child(0)); // what an officer wrote has no rule
    QTest::keyClick(panel.tree(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestPanels)
#include "tst_panels.moc"
