// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculatorpage.h"

#include "models/reference/codetable.h"
#include "ui/calculator/calculationform.h"
#include "ui/calculator/derivationview.h"
#include "ui/calculator/exchangedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace Tongguan {

class TestCalculatorPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"zh_CN"_s)); }
    void init();
    void everyTopicHasWordsAndAForm();
    void everyExampleGivesItsAnswer_data();
    void everyExampleGivesItsAnswer();
    void otherAnswersAreNotTicked();
    void reckonsWhileTyping();
    void saysWhatIsNeeded();
    void wrongInputIsMarked_data();
    void wrongInputIsMarked();
    void commodityFillsKnownRates();
    void currencyFillsTheExchangeRate();
    void derivationLeadsToTheInput();
    void sessionIsRemembered();
    void copiesInputsAndResults();
    void findsATopic();
    void rowsAreText();
    void everyInputHasAnAccessibleName();
    void exchangeTableIsEditedAndPasted();

private:
    void type(const QString& name, const QString& text) const
    {
        FieldEditor* editor = m_page->form().editor(name);
        QVERIFY2(editor, qPrintable(name));
        editor->setText(text);
        Q_EMIT editor->edited(text);
    }
    [[nodiscard]] QString result(const QString& name) const
    {
        for (int row = 0; row < m_page->results()->topLevelItemCount(); ++row)
            if (m_page->results()->topLevelItem(row)->data(0, Qt::UserRole).toString() == name)
                return m_page->results()->topLevelItem(row)->text(1);
        return {};
    }

    CodeTables m_tables;
    std::unique_ptr<CalculatorPage> m_page;
};

void TestCalculatorPage::init()
{
    m_page = std::make_unique<CalculatorPage>(FormContext { .tables = &m_tables, .today = [] { return QDate(2026, 11, 22); } });
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCalculatorPage::everyTopicHasWordsAndAForm()
{
    QSet<QString> seen;
    for (const CalculationGroup& group : calculationGroups()) {
        QVERIFY(!group.title.zh.isEmpty() && !group.title.en.isEmpty());
        QVERIFY2(!group.topics.isEmpty(), qPrintable(group.key));
        for (const CalculationTopic& topic : group.topics) {
            QVERIFY2(!seen.contains(topic.name), qPrintable(topic.name));
            seen.insert(topic.name);
            for (const QString& name : topic.inputs + topic.outputs) {
                const CalculationTerm term = calculationTerm(topic.name, name);
                QVERIFY2(term.isKnown() && !term.label.en.isEmpty(), qPrintable(topic.name + u' ' + name));
            }
            m_page->choose(topic.name);
            QCOMPARE(m_page->topic(), topic.name);
            for (const QString& name : topic.inputs)
                QVERIFY2(m_page->form().editor(name), qPrintable(topic.name + u' ' + name));
        }
    }
    QCOMPARE(seen.size(), Calculator::topics().size());
}

void TestCalculatorPage::everyExampleGivesItsAnswer_data()
{
    QTest::addColumn<QString>("id");
    for (const CalculationExample& example : Calculator::examples())
        QTest::newRow(qPrintable(example.id)) << example.id;
}

// Through the form: what it shows and gives back is what the calculation needs.
void TestCalculatorPage::everyExampleGivesItsAnswer()
{
    QFETCH(QString, id);
    const auto& all = Calculator::examples();
    const auto example = std::find_if(all.cbegin(), all.cend(), [&id](const CalculationExample& each) { return each.id == id; });
    m_page->loadExample(id);
    QVERIFY2(m_page->message().isEmpty(), qPrintable(m_page->message()));
    const auto plain = [](QString text) { return text.remove(u',').section(u' ', 0, 0); };
    for (auto it = example->answers.cbegin(); it != example->answers.cend(); ++it) {
        const CalculationTerm term = calculationTerm(example->topic, it.key());
        const QString shown = result(it.key());
        const auto expected = Decimal::parse(it.value()), actual = Decimal::parse(plain(shown));
        const bool isWord = term.kind == CalculationTerm::Kind::Flag || term.kind == CalculationTerm::Kind::Choice;
        if (isWord)
            QCOMPARE(shown, term.words(it.value()).zh);
        else if (term.kind == CalculationTerm::Kind::Share)
            QCOMPARE(shown, (*expected * Decimal(100)).normalized().toString() + u'%');
        else
            QVERIFY2(expected && actual ? *expected == *actual : plain(shown) == it.value().section(u' ', 0, 0), qPrintable(it.key() + u": "_s + shown + u" for "_s + it.value()));
    }
    QVERIFY(!m_page->results()->isColumnHidden(2));
}

void TestCalculatorPage::otherAnswersAreNotTicked()
{
    m_page->loadExample(u"D13"_s);
    const auto word = [this](const QString& name) {
        for (int row = 0; row < m_page->results()->topLevelItemCount(); ++row)
            if (m_page->results()->topLevelItem(row)->data(0, Qt::UserRole).toString() == name)
                return m_page->results()->topLevelItem(row)->toolTip(2);
        return QString();
    };
    const QString same = word(u"duty"_s);
    QVERIFY(!same.isEmpty());
    QCOMPARE(word(u"vat"_s), same);
    type(u"vat_rate"_s, u"0.09"_s);
    QCOMPARE(word(u"duty"_s), same);
    QVERIFY(word(u"vat"_s) != same); // no longer what was published
}

void TestCalculatorPage::reckonsWhileTyping()
{
    m_page->choose(u"chain.import"_s);
    type(u"total_price"_s, u"1000"_s);
    type(u"duty_rate"_s, u"10%"_s);
    type(u"vat_rate"_s, u"13%"_s);
    QVERIFY2(result(u"duty"_s).startsWith(u"100.00"), qPrintable(result(u"duty"_s) + m_page->message()));
    QVERIFY(result(u"vat"_s).startsWith(u"143.00"));
    type(u"consumption_rate"_s, u"0.15"_s);
    QVERIFY2(result(u"consumption"_s).startsWith(u"194.12"), qPrintable(result(u"consumption"_s))); // 1100 / 0.85 x 0.15
    type(u"duty_rate"_s, u"3元/千克"_s);
    type(u"qty"_s, u"10"_s);
    QVERIFY2(result(u"duty"_s).startsWith(u"30.00"), qPrintable(result(u"duty"_s) + m_page->message()));
}

void TestCalculatorPage::saysWhatIsNeeded()
{
    m_page->choose(u"postal.tax"_s);
    QVERIFY2(m_page->message().contains(u"完税价格"), qPrintable(m_page->message()));
    QCOMPARE(m_page->results()->topLevelItemCount(), 0);
    type(u"value"_s, u"600"_s);
    QVERIFY2(m_page->message().contains(u"税率"), qPrintable(m_page->message()));
    type(u"class"_s, u"2"_s);
    QVERIFY(m_page->message().isEmpty());
    QVERIFY(result(u"payable"_s).startsWith(u"120.00"));
    type(u"from"_s, u"HKG"_s);
    QVERIFY(!result(u"verdict"_s).contains(u'_')); // in words
}

void TestCalculatorPage::wrongInputIsMarked_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << u"chain.import"_s << u"total_price"_s << u"1OO"_s;
    QTest::newRow("below zero") << u"chain.import"_s << u"total_price"_s << u"-100"_s;
    QTest::newRow("a rate below zero") << u"chain.import"_s << u"vat_rate"_s << u"-13%"_s;
    QTest::newRow("no day") << u"latedeclare.days"_s << u"arrival"_s << u"2026-02-30"_s;
}

void TestCalculatorPage::wrongInputIsMarked()
{
    QFETCH(QString, topic);
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_page->choose(topic);
    type(name, text);
    QVERIFY2(m_page->message().contains(calculationTerm(topic, name).label.zh), qPrintable(m_page->message()));
    QCOMPARE(m_page->form().editor(name)->text(), text); // kept
}

void TestCalculatorPage::commodityFillsKnownRates()
{
    m_page->choose(u"chain.import"_s);
    type(CalculationForm::commodityName(), u"0101290090"_s);
    QCOMPARE(m_page->form().values().value(u"duty_rate"_s), u"10%"_s);
    QCOMPARE(m_page->form().values().value(u"vat_rate"_s), u"9%"_s);
    type(CalculationForm::commodityName(), u"8542311110"_s);
    QVERIFY(!m_page->form().values().contains(u"duty_rate"_s)); // not known is not nought
    TaxSources sources;
    QVERIFY(sources.rates.set({ u"8542311110"_s, OwnRateKind::Mfn, {}, u"5%"_s, {} }));
    m_page->setSources(sources);
    QCOMPARE(m_page->form().values().value(u"duty_rate"_s), u"5%"_s);
}

void TestCalculatorPage::currencyFillsTheExchangeRate()
{
    TaxSources sources;
    sources.published.insert({ .currency = u"JPY"_s, .per = 100, .cny = Decimal::parse(u"4.61").value() });
    m_page->setSources(sources);
    m_page->choose(u"chain.import"_s);
    type(u"currency"_s, u"JPY"_s);
    QCOMPARE(m_page->form().values().value(u"fx"_s), u"0.0461"_s);
    type(u"total_price"_s, u"100000"_s);
    type(u"duty_rate"_s, u"10%"_s);
    QVERIFY(result(u"duty"_s).startsWith(u"461.00"));
}

void TestCalculatorPage::derivationLeadsToTheInput()
{
    m_page->choose(u"chain.import"_s);
    type(u"total_price"_s, u"1000"_s);
    type(u"vat_rate"_s, u"13%"_s);
    for (int row = 0; row < m_page->results()->topLevelItemCount(); ++row)
        if (m_page->results()->topLevelItem(row)->data(0, Qt::UserRole).toString() == u"vat")
            m_page->results()->setCurrentItem(m_page->results()->topLevelItem(row));
    QTreeWidget* tree = m_page->derivation().tree();
    const auto items = tree->findItems(u"增值税税率"_s, Qt::MatchContains | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    Q_EMIT tree->itemActivated(items.first(), 0);
    QVERIFY(m_page->form().editor(u"vat_rate"_s)->isTyping());
}

void TestCalculatorPage::sessionIsRemembered()
{
    m_page->loadExample(u"D13"_s);
    m_page->loadExample(u"D09"_s);
    QCOMPARE(m_page->history()->count(), 2);
    m_page->choose(u"postal.tax"_s);
    type(u"value"_s, u"600"_s);
    type(u"class"_s, u"2"_s);
    Q_EMIT m_page->form().committed();
    type(u"value"_s, u"700"_s);
    Q_EMIT m_page->form().committed();
    QCOMPARE(m_page->history()->count(), 3); // the same run
    m_page->history()->setCurrentRow(2);
    Q_EMIT m_page->history()->itemActivated(m_page->history()->item(2));
    QCOMPARE(m_page->topic(), u"chain.duty_vat"_s);
    QVERIFY(result(u"total"_s).startsWith(u"22,040.00"));
    QCOMPARE(m_page->history()->count(), 3);
}

void TestCalculatorPage::copiesInputsAndResults()
{
    m_page->loadExample(u"D13"_s);
    m_page->copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"完税价格\t100000.00") && text.contains(u"关税\t8,000.00"), qPrintable(text));
    m_page->clearInputs();
    QVERIFY(m_page->form().values().isEmpty());
    QVERIFY(!m_page->message().isEmpty());
}

void TestCalculatorPage::findsATopic()
{
    auto* search = m_page->findChild<QLineEdit*>(u"findTopic"_s);
    QVERIFY(search);
    search->setText(u"滞报"_s);
    int shown = 0;
    for (QTreeWidgetItemIterator it(m_page->topics(), QTreeWidgetItemIterator::NotHidden); *it; ++it)
        shown += (*it)->data(0, Qt::UserRole).toString().isEmpty() ? 0 : 1;
    QVERIFY(shown > 2 && shown < 20);
}

void TestCalculatorPage::rowsAreText()
{
    const QMap<QString, QString> inputs { { u"lines.1.qty"_s, u"20"_s }, { u"lines.1.cif_usd_each"_s, u"4000"_s }, { u"lines.2.qty"_s, u"7"_s } };
    QCOMPARE(rowText(u"lines"_s, inputs), u"cif_usd_each=4000 qty=20\nqty=7"_s);
    QCOMPARE(rowInputs(u"lines"_s, rowText(u"lines"_s, inputs)), inputs);
    QCOMPARE(rowInputs(u"rules"_s, u" ratio>=1.1\n\ndiff >= 500"_s), (QMap<QString, QString> { { u"rules.1"_s, u"ratio>=1.1"_s }, { u"rules.2"_s, u"diff >= 500"_s } }));
}

void TestCalculatorPage::everyInputHasAnAccessibleName()
{
    for (const QString& name : m_page->form().names())
        QVERIFY2(!m_page->form().editor(name)->input()->accessibleName().isEmpty(), qPrintable(name));
}

void TestCalculatorPage::exchangeTableIsEditedAndPasted()
{
    ExchangeTable published;
    published.insert({ .currency = u"USD"_s, .cny = 7, .source = u"office"_s });
    ExchangeDialog dialog(published, {}, QDate(2026, 11, 1));
    QSignalSpy changed(&dialog, &ExchangeDialog::changed);
    QCOMPARE(dialog.table()->rowCount(), 1);
    QVERIFY(!dialog.take(u"hello"_s));
    QVERIFY(!dialog.problem().isEmpty());
    QCOMPARE(changed.size(), 0);
    QVERIFY(dialog.take(u"币制\t汇率\t月份\nEUR\t8.2\t2026-11\nGBP\t9.4\t2026-11\n"_s));
    QVERIFY(dialog.problem().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dialog.table()->rowCount(), 3);
    dialog.setWanted(u"JPY"_s);
    QVERIFY(!dialog.addTyped()); // no figure yet
    QCOMPARE(dialog.own().rates().size(), 2);
    QCOMPARE(dialog.own().rate(u"EUR"_s, QDate(2026, 11, 30))->cny, Decimal::parse(u"8.2").value());
    QVERIFY(!dialog.own().rate(u"EUR"_s, QDate(2026, 12, 1)));
}

} // namespace Tongguan

QTEST_MAIN(Tongguan::TestCalculatorPage)
#include "tst_calculatorpage.moc"
