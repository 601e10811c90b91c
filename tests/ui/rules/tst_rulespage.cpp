// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "models/reference/codetable.h"
#include "models/rules/ruleshelf.h"
#include "ui/rules/casestable.h"
#include "ui/rules/packlist.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/ruleedit.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulelist.h"
#include "ui/rules/rulewords.h"
#include "ui/rules/trialpanel.h"
#include "ui/shell/settingsport.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeWidget>

namespace Tongguan {

class RulesSettings final : public SettingsPort {
public:
    [[nodiscard]] QByteArray value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QByteArray& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

class TestRulesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }

    void wordsHaveTheirKinds();
    void aMistakeHasItsPlace_data();
    void aMistakeHasItsPlace();
    void rulesComeBackFromTheirText();
    void searchFindsNamesTextAndSource_data();
    void searchFindsNamesTextAndSource();
    void filtersNarrow();
    void twoThousandRulesStayFast();
    void theTableIsAModel();
    void theCardTellsEverything();
    void aFailingCaseIsTold();
    void packsTellHowTheyStand();
    void triesARuleOnEveryLine();
    void othersOnlyRead();
    void aRuleOfAPackIsCopiedNotChanged();
    void theTrialFollowsTheTyping();
    void aMistakeIsMarkedAndTold();
    void undoTakesBackStepByStep();
    void casesRunAsTheyAreTyped();
    void caseValuesComeBack();
    void aDraftIsRightOrSaysWhatIsNot();
    void theDraftIsKeptAfterAPauseAndOnLeaving();
    void rowsGoToASpreadsheet();
    void columnsAreRemembered();
    void keysReachEverything();
    void aFindingOpensItsRule();
    void completionTakesChineseNames();
    void everyInputHasAnAccessibleName();

private:
    [[nodiscard]] RuleList& list() const { return *m_page->findChild<RuleList*>(); }
    [[nodiscard]] RuleCard& card() const { return *m_page->findChild<RuleCard*>(); }
    [[nodiscard]] TrialPanel& trial() const { return *m_page->findChild<TrialPanel*>(); }
    [[nodiscard]] RuleEditor& editor() const { return *m_page->findChild<RuleEditor*>(); }
    [[nodiscard]] QAction* tool(const QString& name) const { return m_page->findChild<QAction*>(name); }
    [[nodiscard]] const QList<RuleText>& draft() const { return m_page->draft().rules(); }
    void show()
    {
        m_page->resize(1280, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    // The rule of the pack copied into the draft and in the editor.
    RuleEdit& editMust(const QString& id)
    {
        m_page->setMayEdit(true);
        (void)m_page->showRule(id);
        tool(u"changeRule"_s)->trigger();
        return *m_page->findChild<RuleEdit*>(u"must"_s);
    }
    void type(QWidget* widget, const QString& text)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        if (QWidget* list = QApplication::activePopupWidget())
            list->hide();
    }
    [[nodiscard]] Document document(std::initializer_list<std::pair<QString, QString>> values) const
    {
        Document made(m_dictionary->declaration());
        for (const auto& [place, value] : values) {
            if (!made.setValue(place, value))
                qFatal("%s", qPrintable(place));
        }
        return made;
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    PackView m_builtIn;
    std::unique_ptr<RulesSettings> m_settings;
    std::unique_ptr<RulesPage> m_page;
};

void TestRulesPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
    RuleShelf shelf(m_dictionary->declaration(), m_tables);
    QVERIFY(shelf.load().has_value());
    const RulePack& pack = shelf.packs().front();
    m_builtIn.id = pack.head.id;
    m_builtIn.version = pack.head.version;
    m_builtIn.issuer = pack.head.issuer;
    for (const Rule& rule : pack.rules)
        m_builtIn.rules.append(ruleTextOf(rule, m_dictionary->declaration()));
}

void TestRulesPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_settings = std::make_unique<RulesSettings>();
    m_page = std::make_unique<RulesPage>(m_dictionary->declaration(), m_tables, *m_settings);
    m_page->setPacks({ m_builtIn });
}

void TestRulesPage::wordsHaveTheirKinds()
{
    const RuleNames names(m_dictionary->declaration());
    using enum RuleTokenKind;
    const QString text = u"grossWeight >= 1.5 and count(line, no = outer.no) = 1 or code('country', foo(wrong)) is null"_s;
    QStringList read;
    for (const RuleToken& token : ruleTokens(text, names)) {
        if (token.kind != Symbol)
            read.append(u"%1:%2"_s.arg(int(token.kind)).arg(text.mid(token.start, token.length)));
    }
    const auto kind = [](RuleTokenKind k, const char* word) { return u"%1:%2"_s.arg(int(k)).arg(QLatin1StringView(word)); };
    QCOMPARE(read, (QStringList { kind(Name, "grossWeight"), kind(Number, "1.5"), kind(Keyword, "and"), kind(Function, "count"), kind(Name, "line"),
                       kind(Name, "no"), kind(Name, "outer.no"), kind(Number, "1"), kind(Keyword, "or"), kind(Function, "code"), kind(Text, "'country'"),
                       kind(Unknown, "foo"), kind(Unknown, "wrong"), kind(Keyword, "is"), kind(Keyword, "null") }));
    const DocumentType& type = m_dictionary->declaration();
    QCOMPARE(names.nameOf(u"grossWeight", {}), type.element(*type.find(u"grossWeight")).name);
    QCOMPARE(names.nameOf(u"currency", u"line"), type.element(*type.find(u"line.currency")).name); // the inner one first
}

void TestRulesPage::aMistakeHasItsPlace_data()
{
    QTest::addColumn<QString>("must");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << u"grossWeight >= netWeigth"_s << 15 << u"netWeigth"_s;
    QTest::newRow("function") << u"len(contractNo) + lenght(contractNo) < 3"_s << 18 << u"lenght"_s;
    QTest::newRow("group") << u"count(lines) = 1"_s << 6 << u"lines"_s;
    QTest::newRow("end") << u"grossWeight >="_s << 14 << QString();
    QTest::newRow("bracket") << u"(grossWeight > 1"_s << 16 << u"')'"_s;
    QTest::newRow("text") << u"contractNo = 'abc"_s << 13 << QString();
}

void TestRulesPage::aMistakeHasItsPlace()
{
    QFETCH(QString, must);
    QFETCH(int, position);
    QFETCH(QString, words);
    RuleText rule = m_builtIn.rules.first();
    rule.must = must;
    const CompiledRule compiled = compileRule(rule, m_dictionary->declaration());
    QVERIFY(!compiled.rule);
    QCOMPARE(compiled.faults.size(), 1);
    QCOMPARE(compiled.faults.first().part, u"must"_s);
    QCOMPARE(compiled.faults.first().position, position);
    const QString told = faultWords(compiled.faults.first());
    QVERIFY2(!told.isEmpty() && !told.contains(u" at "_s) && told.contains(words), qPrintable(told));
}

void TestRulesPage::rulesComeBackFromTheirText()
{
    for (const RuleText& rule : m_builtIn.rules) {
        QCOMPARE(ruleTextOf(jsonOf(rule)), rule);
        const CompiledRule compiled = compileRule(rule, m_dictionary->declaration());
        QVERIFY2(compiled.rule && compiled.faults.isEmpty(), qPrintable(rule.id + u' ' + (compiled.faults.isEmpty() ? QString() : compiled.faults.first().detail)));
    }
}

void TestRulesPage::searchFindsNamesTextAndSource_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("id") << u"weight.order"_s;
    QTest::newRow("field and text in Chinese") << u"毛重 小于"_s;
    QTest::newRow("field and text in English") << u"gross weight below"_s;
    QTest::newRow("expression") << u"grossWeight >= netWeight"_s;
    QTest::newRow("source") << u"填制规范 二十五 毛重"_s;
}

void TestRulesPage::searchFindsNamesTextAndSource()
{
    QFETCH(QString, typed);
    show();
    auto* search = list().findChild<QLineEdit*>(u"ruleSearch"_s);
    search->setText(typed);
    QStringList found;
    for (int row = 0; row < list().shown().rowCount(); ++row)
        found.append(list().shown().index(row, int(RuleColumn::Id)).data().toString());
    QVERIFY2(found.contains(u"weight.order"_s), qPrintable(found.join(u' ')));
    QVERIFY(found.size() < m_builtIn.rules.size() / 4);
    search->setText(u"no such words"_s);
    QCOMPARE(list().shown().rowCount(), 0);
    auto* clear = list().findChild<QPushButton*>(u"first"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(list().shown().rowCount(), int(m_builtIn.rules.size()));
}

void TestRulesPage::filtersNarrow()
{
    const auto shown = [this](const RuleFilter& filter) {
        list().shown().setFilter(filter);
        return list().shown().rowCount();
    };
    const auto count = [this](auto fits) { return int(std::count_if(m_builtIn.rules.begin(), m_builtIn.rules.end(), fits)); };
    QCOMPARE(shown({ .severities = { u"error"_s } }), count([](const RuleText& rule) { return rule.severity == u"error"; }));
    QCOMPARE(shown({ .severities = { u"error"_s, u"note"_s } }), count([](const RuleText& rule) { return rule.severity != u"warning"; }));
    QCOMPARE(shown({ .certainty = u"practice"_s }), count([](const RuleText& rule) { return rule.certainty == u"practice"; }));
    QCOMPARE(shown({ .pack = u"another"_s }), 0);
    RuleTable table(m_dictionary->declaration());
    table.setPacks({ m_builtIn });
    int all = 0;
    for (const auto& [key, name] : table.groups()) {
        QVERIFY(!name.zh.isEmpty());
        all += shown({ .group = key });
    }
    QVERIFY(table.groups().size() > 3);
    QCOMPARE(all, int(m_builtIn.rules.size())); // each rule in one part
}

void TestRulesPage::twoThousandRulesStayFast()
{
    PackView many = m_builtIn;
    many.rules.clear();
    for (int i = 0; i < 2000; ++i) {
        RuleText rule = m_builtIn.rules.at(i % m_builtIn.rules.size());
        rule.id += u".%1"_s.arg(i);
        many.rules.append(rule);
    }
    show();
    QElapsedTimer clock;
    clock.start();
    m_page->setPacks({ many });
    const qint64 filled = clock.restart();
    list().shown().setFilter({ .text = u"毛重 净重"_s });
    const qint64 filtered = clock.elapsed();
    QVERIFY(list().shown().rowCount() > 0);
    qInfo("2,000 rules: filled in %lld ms, filtered in %lld ms", filled, filtered);
    QVERIFY(filled < 3000 && filtered < 500); // without optimisation, on a loaded machine
}

void TestRulesPage::theTableIsAModel()
{
    RuleTable table(m_dictionary->declaration());
    RuleFilterModel shown(table);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setPacks({ m_builtIn });
    shown.setFilter({ .text = u"毛重"_s });
    PackView changed = m_builtIn;
    changed.rules[3].message.zh = u"别的"_s;
    QSignalSpy turned(&table, &QAbstractItemModel::dataChanged);
    table.setPacks({ changed });
    QCOMPARE(turned.size(), 1); // only the row that turned
    table.setFound({ { changed.rules.first().id, 7 } });
    QCOMPARE(table.data(table.index(0, int(RuleColumn::Found)), Qt::DisplayRole).toString(), u"7"_s);
    table.setPacks({});
    QCOMPARE(table.rowCount(), 0);
}

void TestRulesPage::theCardTellsEverything()
{
    QVERIFY(m_page->showRule(u"weight.order"_s));
    m_page->setFound({ { u"weight.order"_s, 3 } }, 120);
    const QString text = card().toPlainText();
    const DocumentType& type = m_dictionary->declaration();
    for (const QString& part : { u"weight.order"_s, severityWord(u"error"_s), certaintyMeaning(u"derived"_s), type.element(*type.find(u"grossWeight")).name.zh,
             u"grossWeight >= netWeight"_s, u"请检查，毛重应不小于净重"_s, u"gross must not be less than net"_s, u"净重是减去外包装后的重量"_s, u"填制规范 二十五"_s,
             u"declaration-base"_s, u"netWeight = 3.5"_s, u"120"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    QCOMPARE(text.count(u'✓'), 3);
    QCOMPARE(text.count(u'✗'), 0);
}

void TestRulesPage::aFailingCaseIsTold()
{
    PackView pack = m_builtIn;
    for (RuleText& rule : pack.rules) {
        if (rule.id == u"weight.order")
            rule.cases.first().finds = false; // the pack promises what its rule does not keep
    }
    m_page->setPacks({ pack });
    QVERIFY(m_page->showRule(u"weight.order"_s));
    QCOMPARE(card().toPlainText().count(u'✗'), 1);
    QCOMPARE(card().toPlainText().count(u'✓'), 2);
}

void TestRulesPage::packsTellHowTheyStand()
{
    PackView office;
    office.id = u"office-extra"_s;
    office.version = 4;
    office.from = QDate(2026, 11, 1);
    office.until = QDate(2027, 12, 31);
    office.issuer = u"东莞某某报关行"_s;
    office.signature = PackView::Signature::Good;
    office.pinned = true;
    PackView bad;
    bad.id = u"office-extra"_s;
    bad.version = 5;
    bad.standing = PackView::Standing::Refused;
    bad.signature = PackView::Signature::Broken;
    bad.refusal = Error { ErrorKind::Refused, u"pack.signature"_s, u"changed since it was signed"_s, {} };
    bad.file = u"extra-5.json"_s;
    m_page->setPacks({ m_builtIn, office, bad });
    const auto* packs = m_page->findChild<QListWidget*>(u"packs"_s);
    QCOMPARE(packs->count(), 3);
    const auto told = [packs](int row) { return packs->item(row)->data(Qt::AccessibleTextRole).toString(); };
    for (const QString& part : { u"office-extra"_s, u"4"_s, u"2026-11-01"_s, u"2027-12-31"_s, u"东莞某某报关行"_s, standingWord(office),
             signatureWords(office.signature), u"held by the office"_s })
        QVERIFY2(told(1).contains(part), qPrintable(told(1)));
    for (const QString& part : { standingWord(bad), u"extra-5.json"_s, u"changed since it was signed"_s, u"The last good one stays in use."_s })
        QVERIFY2(told(2).contains(part), qPrintable(told(2)));
    QVERIFY(told(0).contains(signatureWords(PackView::Signature::BuiltIn)));
}

void TestRulesPage::triesARuleOnEveryLine()
{
    QVERIFY(m_page->showRule(u"weight.order"_s));
    QVERIFY(trial().tree()->topLevelItemCount() == 0 && !trial().summary().isEmpty());
    m_page->setDocument(document({ { u"grossWeight"_s, u"2"_s }, { u"netWeight"_s, u"3.5"_s } }), u"TG-1"_s);
    const QTreeWidgetItem* head = trial().tree()->topLevelItem(0);
    QCOMPARE(head->text(1), ruleOutcomeWord(RuleOutcome::Finds));
    QCOMPARE(head->text(3), u"false"_s);
    QVERIFY2(head->text(4).contains(u"毛重 2 小于净重 3.5"_s), qPrintable(head->text(4)));
    QCOMPARE(head->childCount(), 2);
    QCOMPARE(head->child(0)->text(4), u"2"_s);
    QCOMPARE(head->child(1)->text(4), u"3.5"_s);
    m_page->setDocument(document({ { u"grossWeight"_s, u"4"_s } }), u"TG-1"_s);
    QCOMPARE(trial().tree()->topLevelItem(0)->text(1), ruleOutcomeWord(RuleOutcome::Unknown));

    // A rule for each line, with what it reads in that line.
    QVERIFY(m_page->showRule(u"tariff.firstUnit"_s));
    m_page->setDocument(document({ { u"line[1].commodityCode"_s, u"0101210090"_s }, { u"line[1].firstUnit"_s, u"007"_s },
                            { u"line[2].commodityCode"_s, u"0101210090"_s }, { u"line[2].firstUnit"_s, u"035"_s } }), u"TG-2"_s);
    QCOMPARE(trial().tree()->topLevelItemCount(), 2);
    QTreeWidgetItem* second = trial().tree()->topLevelItem(1);
    QCOMPARE(trial().tree()->topLevelItem(0)->text(1), ruleOutcomeWord(RuleOutcome::Finds));
    QCOMPARE(second->text(1), ruleOutcomeWord(RuleOutcome::Passes));
    QVERIFY2(second->text(0).contains(u'2'), qPrintable(second->text(0)));
    QCOMPARE(second->child(0)->text(4), u"035"_s);
    QSignalSpy places(m_page.get(), &RulesPage::placeRequested);
    Q_EMIT trial().tree()->itemActivated(second, 0);
    QCOMPARE(places.value(0).value(0).toString(), u"line[2].firstUnit"_s);
}

void TestRulesPage::othersOnlyRead()
{
    show();
    m_page->setMayEdit(false);
    QVERIFY(m_page->showRule(u"weight.order"_s));
    for (const QString& name : { u"addRule"_s, u"changeRule"_s, u"removeRule"_s, u"exportDraft"_s, u"publish"_s }) {
        QVERIFY2(!tool(name)->isVisible(), qPrintable(name));
        tool(name)->trigger();
    }
    QTest::keyClick(list().view(), Qt::Key_Return);
    QVERIFY(draft().isEmpty());
    QVERIFY(!editor().isVisible());
    QVERIFY(!m_page->findChild<QPushButton*>(u"takeIn"_s)->isVisible());
}

void TestRulesPage::aRuleOfAPackIsCopiedNotChanged()
{
    show();
    RuleEdit& must = editMust(u"weight.order"_s);
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().must, u"grossWeight >= netWeight"_s);
    QVERIFY(editor().isVisible());
    type(&must, u"grossWeight > netWeight"_s);
    QCOMPARE(draft().first().must, u"grossWeight > netWeight"_s);
    QCOMPARE(m_page->packs().first(), m_builtIn); // what is in force is the same
    QVERIFY(m_page->showRule(u"weight.order"_s)); // the one in force
    QVERIFY(!editor().isVisible());
    QVERIFY(card().toPlainText().contains(u"grossWeight >= netWeight"_s));
    tool(u"changeRule"_s)->trigger(); // back to the same copy
    QCOMPARE(draft().size(), 1);
}

void TestRulesPage::theTrialFollowsTheTyping()
{
    show();
    m_page->setDocument(document({ { u"grossWeight"_s, u"3"_s }, { u"netWeight"_s, u"3"_s } }), u"TG-1"_s);
    RuleEdit& must = editMust(u"weight.order"_s);
    QCOMPARE(trial().tree()->topLevelItem(0)->text(1), ruleOutcomeWord(RuleOutcome::Passes));
    type(&must, u"grossWeight > netWeight"_s);
    QCOMPARE(trial().tree()->topLevelItem(0)->text(1), ruleOutcomeWord(RuleOutcome::Finds));
}

void TestRulesPage::aMistakeIsMarkedAndTold()
{
    show();
    m_page->setDocument(document({ { u"grossWeight"_s, u"3"_s } }), u"TG-1"_s);
    RuleEdit& must = editMust(u"weight.order"_s);
    type(&must, u"grossWeight >= netWeigth"_s);
    QVERIFY2(editor().faultsText().contains(u"netWeigth"_s) && editor().faultsText().contains(u"16"_s), qPrintable(editor().faultsText()));
    QCOMPARE(trial().tree()->topLevelItemCount(), 0);
    const QList<QTextLayout::FormatRange> formats = must.document()->firstBlock().layout()->formats();
    const auto marked = std::find_if(formats.begin(), formats.end(),
        [](const QTextLayout::FormatRange& range) { return range.format.underlineStyle() == QTextCharFormat::WaveUnderline; });
    QVERIFY(marked != formats.end());
    QCOMPARE(marked->start, 15);
    type(&must, u"grossWeight >= netWeight"_s);
    QVERIFY2(!editor().faultsText().contains(u"netWe"_s), qPrintable(editor().faultsText()));
    QCOMPARE(trial().tree()->topLevelItemCount(), 1);
}

void TestRulesPage::undoTakesBackStepByStep()
{
    show();
    RuleEdit& must = editMust(u"weight.order"_s);
    type(&must, u"grossWeight > 1"_s);
    auto* source = m_page->findChild<QLineEdit*>(u"source"_s);
    type(source, u"xyz"_s);
    QCOMPARE(draft().first().source, u"xyz"_s);
    QTest::keyClick(source, Qt::Key_Z, Qt::ControlModifier); // the line's own undo stays out of it
    QVERIFY2(draft().first().source.contains(u"填制规范"_s), qPrintable(draft().first().source));
    QCOMPARE(source->text(), draft().first().source);
    QCOMPARE(draft().first().must, u"grossWeight > 1"_s);
    must.setFocus();
    QTest::keyClick(&must, Qt::Key_Z, Qt::ControlModifier); // typing is one step
    QCOMPARE(draft().first().must, u"grossWeight >= netWeight"_s);
    QCOMPARE(must.toPlainText(), u"grossWeight >= netWeight"_s);
    QTest::keyClick(&must, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(draft().first().must, u"grossWeight > 1"_s);
    tool(u"removeRule"_s)->trigger();
    QVERIFY(draft().isEmpty());
    tool(u"undo"_s)->trigger();
    QCOMPARE(draft().size(), 1);
}

void TestRulesPage::casesRunAsTheyAreTyped()
{
    show();
    (void)editMust(u"weight.order"_s);
    auto* cases = editor().findChild<QTableWidget*>(u"caseTable"_s);
    QCOMPARE(cases->rowCount(), 3);
    const auto ended = [cases] { return cases->item(0, 2)->text(); };
    QCOMPARE(ended(), u"passed"_s);
    cases->item(0, 1)->setText(u"grossWeight = 5; netWeight = 3.5"_s);
    QCOMPARE(ended(), u"failed: silent"_s);
    QCOMPARE(draft().first().cases.first().set.first().second, u"5"_s);
    cases->item(0, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(ended(), u"passed"_s);
    QVERIFY(editor().faultsText().contains(u"one that finds and one that does not"_s));
    QTest::mouseClick(editor().findChild<QPushButton*>(u"addFinding"_s), Qt::LeftButton);
    QCOMPARE(draft().first().cases.size(), 4);
    QVERIFY(draft().first().cases.last().finds);
    cases->item(0, 1)->setText(u"noSuchPlace = 5"_s);
    QVERIFY2(ended().contains(u"noSuchPlace"_s), qPrintable(ended()));
}

void TestRulesPage::caseValuesComeBack()
{
    const QList<std::pair<QString, QString>> values { { u"grossWeight"_s, u"1"_s }, { u"documentKind"_s, u"  4"_s }, { u"remarks"_s, u"a; b = c"_s },
        { u"line[1].goodsName"_s, u"电感器"_s }, { u"contractNo"_s, QString() } };
    QCOMPARE(caseValuesOf(caseValuesText(values)), values);
    QCOMPARE(caseValuesOf(u" grossWeight=1 ;; netWeight = 2;"_s), (QList<std::pair<QString, QString>> { { u"grossWeight"_s, u"1"_s }, { u"netWeight"_s, u"2"_s } }));
}

void TestRulesPage::aDraftIsRightOrSaysWhatIsNot()
{
    m_page->setMayEdit(true);
    m_page->setDraft(m_builtIn.rules.first(2));
    QCOMPARE(m_page->draftFault(), QString());
    const auto faultOf = [this](auto spoil) {
        RuleText rule = m_builtIn.rules.at(1);
        spoil(rule);
        m_page->setDraft({ m_builtIn.rules.at(0), rule });
        return m_page->draftFault();
    };
    QVERIFY(faultOf([](RuleText& rule) { rule.source.clear(); }).contains(u"missing"_s));
    QVERIFY(faultOf([](RuleText& rule) { rule.certainty = u"practice"_s; }).contains(u"warning at most"_s));
    QVERIFY(faultOf([](RuleText& rule) { rule.cases.clear(); }).contains(u"one that finds"_s));
    QVERIFY(faultOf([](RuleText& rule) { rule.cases.first().finds = !rule.cases.first().finds; rule.cases[1].finds = !rule.cases[1].finds; }).contains(u"does not end as it should"_s));
    QVERIFY(faultOf([](RuleText& rule) { rule.must = u"("_s; }).contains(rulePartWord(u"must"_s)));
    QVERIFY(faultOf([](RuleText& rule) { rule.field = u"noSuchField"_s; }).contains(u"noSuchField"_s));
    QVERIFY(faultOf([this](RuleText& rule) { rule.id = m_builtIn.rules.at(0).id; }).contains(u"two rules"_s));
}

void TestRulesPage::theDraftIsKeptAfterAPauseAndOnLeaving()
{
    show();
    QSignalSpy kept(m_page.get(), &RulesPage::draftChanged);
    RuleEdit& must = editMust(u"weight.order"_s);
    QTRY_COMPARE(kept.size(), 1);
    type(&must, u"grossWeight > 1"_s);
    QCOMPARE(kept.size(), 1);
    m_page->hide();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.last().first().value<QList<RuleText>>(), draft());
    m_page->setDraft(draft().first(1)); // what came from the store does not go back
    m_page->show();
    m_page->hide();
    QCOMPARE(kept.size(), 2);
}

void TestRulesPage::rowsGoToASpreadsheet()
{
    show();
    list().shown().setFilter({ .text = u"weight.order"_s });
    list().view()->selectAll();
    list().view()->setFocus();
    QTest::keyClick(list().view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().trimmed().split(u'\t');
    QCOMPARE(cells.at(0), severityWord(u"error"_s));
    QCOMPARE(cells.at(1), u"weight.order"_s);
    QVERIFY(cells.size() >= 4);
}

void TestRulesPage::columnsAreRemembered()
{
    show();
    list().view()->horizontalHeader()->resizeSection(int(RuleColumn::Id), 211);
    const RulesPage again(m_dictionary->declaration(), m_tables, *m_settings);
    QCOMPARE(again.findChild<RuleList*>()->view()->horizontalHeader()->sectionSize(int(RuleColumn::Id)), 211);
}

void TestRulesPage::keysReachEverything()
{
    show();
    m_page->activateWindow();
    m_page->setMayEdit(true);
    m_page->setFocus();
    auto* search = list().findChild<QLineEdit*>(u"ruleSearch"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"weight.order"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list().view());
    QTest::keyClick(list().view(), Qt::Key_F5);
    QVERIFY(trial().isVisible());
    QCOMPARE(QApplication::focusWidget(), trial().tree());
    QTest::keyClick(trial().tree(), Qt::Key_F4);
    QCOMPARE(QApplication::focusWidget(), list().view());
    QTest::keyClick(list().view(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<RuleEdit*>(u"must"_s));
    QCOMPARE(draft().size(), 1);
}

void TestRulesPage::aFindingOpensItsRule()
{
    show();
    Finding finding;
    finding.id = u"weight.order"_s;
    m_page->showFinding(finding);
    QVERIFY(card().toPlainText().contains(u"grossWeight >= netWeight"_s));
    finding.id = u"required"_s;
    finding.source = u"填制规范 一"_s;
    finding.why = { u"必填。"_s, u"Needed."_s };
    m_page->showFinding(finding);
    QVERIFY(card().toPlainText().contains(u"填制规范 一"_s));
    QVERIFY(!card().toPlainText().contains(u"grossWeight >= netWeight"_s));
}

void TestRulesPage::completionTakesChineseNames()
{
    show();
    RuleEdit& must = editMust(u"weight.order"_s);
    type(&must, u" "_s);
    QInputMethodEvent typed;
    typed.setCommitString(u"毛重"_s);
    QCoreApplication::sendEvent(&must, &typed);
    QTest::keyClick(&must, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(must.toPlainText().trimmed(), u"grossWeight"_s);
    QCOMPARE(draft().first().must, must.toPlainText());
}

void TestRulesPage::everyInputHasAnAccessibleName()
{
    show();
    (void)editMust(u"weight.order"_s);
    const QList<QWidget*> widgets = m_page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool input = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTableView*>(widget) || qobject_cast<const QTreeWidget*>(widget)
            || qobject_cast<const QListWidget*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
        QVERIFY2(!input || widget->window() != m_page.get() || !widget->accessibleName().isEmpty(),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestRulesPage)
#include "tst_rulespage.moc"
