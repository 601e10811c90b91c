// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does; how it is put together is in calculatorpage_layout.cpp.
#include "ui/calculator/calculatorpage.h"

#include "models/base/dates.h"
#include "ui/calculator/calculationform.h"
#include "ui/calculator/derivationview.h"
#include "ui/calculator/figuretext.h"
#include "ui/forms/language.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace Tongguan {

static constexpr int TopicRole = Qt::UserRole;
static constexpr int OutputRole = Qt::UserRole;

void CalculatorPage::setSources(const TaxSources& sources)
{
    m_sources = sources;
    fillKnownRates();
    fillExchange();
    calculate();
}

void CalculatorPage::fillTopics()
{
    m_topics->clear();
    for (const CalculationGroup& group : calculationGroups()) {
        auto* top = new QTreeWidgetItem(m_topics, { inLanguage(group.title) });
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        for (const CalculationTopic& topic : group.topics) {
            auto* item = new QTreeWidgetItem(top, { inLanguage(topic.title) });
            item->setData(0, TopicRole, topic.name);
            item->setToolTip(0, inLanguage(topic.title) + u'\n' + topic.name);
        }
        top->setExpanded(true);
    }
}

void CalculatorPage::filterTopics(const QString& text)
{
    for (int g = 0; g < m_topics->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_topics->topLevelItem(g);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            const QTreeWidgetItem* item = group->child(row);
            const bool fits = text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive) || group->text(0).contains(text, Qt::CaseInsensitive)
                || item->data(0, TopicRole).toString().contains(text, Qt::CaseInsensitive);
            group->child(row)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

void CalculatorPage::choose(const QString& name, const QMap<QString, QString>& inputs)
{
    const auto topics = Calculator::topics();
    const auto topic = std::find_if(topics.cbegin(), topics.cend(), [&name](const CalculationTopic& each) { return each.name == name; });
    if (topic == topics.cend())
        return;
    QStringList further;
    for (const QString& key : inputs.keys())
        if (const QString list = key.section(u'.', 0, 0); topic->inputs.contains(key) || !topic->inputs.contains(list) || calculationTerm(name, list).kind != CalculationTerm::Kind::Rows)
            further.append(key);
    setTopic(*topic, further);
    m_form->setValues(inputs);
    calculate();
}

void CalculatorPage::setTopic(const CalculationTopic& topic, const QStringList& further)
{
    m_isNewRun = true;
    m_example.clear();
    m_topic = topic;
    m_title->setText(inLanguage(topic.title));
    m_form->setTopic(topic, further);
    m_exchange->setVisible(m_form->editor(u"fx"_s));
    fillExamples();
    for (QTreeWidgetItemIterator it(m_topics); *it; ++it)
        if ((*it)->data(0, TopicRole).toString() == topic.name && m_topics->currentItem() != *it) {
            const QSignalBlocker quiet(m_topics);
            m_topics->setCurrentItem(*it);
        }
    showExample();
}

void CalculatorPage::fillExamples()
{
    const QSignalBlocker quiet(m_examples);
    m_examples->clear();
    m_examples->addItem(tr("Examples…"));
    for (const CalculationExample& each : Calculator::examples())
        if (each.topic == m_topic.name)
            m_examples->addItem(tr("Example %1").arg(each.id), each.id);
    m_examples->setEnabled(m_examples->count() > 1);
    m_examples->setToolTip(m_examples->isEnabled() ? tr("Published examples with their answers and sources") : tr("No published example of this calculation"));
}

const CalculationExample* CalculatorPage::example() const
{
    const auto& all = Calculator::examples();
    const auto it = std::find_if(all.cbegin(), all.cend(), [this](const CalculationExample& each) { return each.id == m_example; });
    return m_example.isEmpty() || it == all.cend() ? nullptr : &*it;
}

void CalculatorPage::loadExample(const QString& id)
{
    const auto& all = Calculator::examples();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&id](const CalculationExample& each) { return each.id == id; });
    if (it == all.cend())
        return;
    choose(it->topic, it->inputs);
    m_example = id;
    const QSignalBlocker quiet(m_examples);
    m_examples->setCurrentIndex(std::max(0, m_examples->findData(id)));
    calculate();
    remember();
}

void CalculatorPage::showExample()
{
    const CalculationExample* shown = example();
    QStringList words;
    if (shown) {
        words.append(tr("Published example %1. Source: %2").arg(shown->id, shown->source));
        if (const QString why = inLanguage(shown->why); !why.isEmpty())
            words.append(why);
    }
    m_exampleWords->setText(words.join(u'\n'));
    m_exampleWords->setVisible(shown);
}

QString CalculatorPage::knownRate(OwnRateKind kind, QStringView column) const
{
    const QString code = m_form->values().value(CalculationForm::commodityName());
    if (const QString own = m_sources.rates.rate(code, kind, {}); !own.isEmpty())
        return own;
    const CodeTable* tariff = m_context.tables->table(u"tariff");
    if (!tariff || !tariff->contains(code))
        return {};
    const QString rate = tariff->column(code, QLatin1StringView(column.toLatin1()));
    if (kind != OwnRateKind::Vat || rate.isEmpty())
        return rate;
    const QDate edition = parseDate(QString(tariff->column(code, "edition"_L1) + u"-01")).value_or(QDate());
    return Parameters::builtIn().vatOn(rate, edition, m_context.today()).rate;
}

// The rates of the commodity in the form: what is not known is left empty, never taken for nought.
void CalculatorPage::fillKnownRates()
{
    if (!m_form->editor(CalculationForm::commodityName()) || m_form->values().value(CalculationForm::commodityName()).isEmpty())
        return;
    static const std::tuple<QString, OwnRateKind, QString> rates[] = { { u"duty_rate"_s, OwnRateKind::Mfn, u"mfn"_s }, { u"vat_rate"_s, OwnRateKind::Vat, u"vat"_s },
        { u"consumption_rate"_s, OwnRateKind::Consumption, u"consumption"_s }, { u"export_rate"_s, OwnRateKind::Export, u"export"_s } };
    for (const auto& [name, kind, column] : rates)
        if (m_form->editor(name))
            m_form->setValue(name, knownRate(kind, column));
}

void CalculatorPage::fillExchange()
{
    if (!m_form->editor(u"fx"_s) || !m_form->editor(u"currency"_s))
        return;
    const auto values = m_form->values();
    const QString currency = values.value(u"currency"_s);
    if (currency.isEmpty() || currency == u"CNY" || !m_example.isEmpty())
        return;
    const QDate day = parseDate(values.value(u"date"_s)).value_or(m_context.today());
    if (const auto rate = m_sources.exchange().rate(currency, day))
        m_form->setValue(u"fx"_s, rate->cny.dividedBy(rate->per, Decimal::MaximumScale).normalized().toString());
}

void CalculatorPage::follow(const QString& name)
{
    if (name == CalculationForm::commodityName())
        fillKnownRates();
    if (name == u"currency")
        fillExchange();
    calculate();
}

void CalculatorPage::calculate()
{
    if (m_topic.name.isEmpty())
        return;
    auto inputs = m_form->values();
    inputs.remove(CalculationForm::commodityName());
    m_derivation->clear();
    m_result.reset();
    m_form->setProblem({}, {});
    auto result = Calculator(Parameters::builtIn(), HolidayCalendar::builtIn()).calculate(m_topic.name, inputs);
    if (result) {
        m_result = *std::move(result);
        m_message->clear();
    } else {
        showError(result.error());
    }
    showResults();
    showExample();
}

void CalculatorPage::showError(const Error& error)
{
    const QString name = inLanguage(calculationTerm(m_topic.name, error.field).label);
    if (error.code == u"calc.missing") {
        m_message->setText(tr("Still needed: %1").arg(name));
        return;
    }
    const QString problem = error.code == u"calc.number" ? tr("not a number")
        : error.code == u"calc.negative"                 ? tr("must not be below zero")
        : error.code == u"calc.date"                     ? tr("no such day, yyyy-MM-dd")
                                                         : tr("cannot be worked out");
    m_form->setProblem(error.field, problem);
    m_message->setText(error.code == u"calc.undefined" ? tr("%1 cannot be worked out: a divisor is zero, or no parameter holds on that day").arg(name)
                                                      : tr("%1: %2").arg(name, problem));
}

// Figures by value, all else by letter.
static bool isSameAnswer(const QString& published, const QString& ours)
{
    const auto a = Decimal::parse(published), b = Decimal::parse(ours);
    return a && b ? *a == *b : published == ours;
}

void CalculatorPage::showResults()
{
    const QString before = m_results->currentItem() ? m_results->currentItem()->data(0, OutputRole).toString() : QString();
    m_results->clear();
    const CalculationExample* published = example();
    m_results->setColumnHidden(2, !published);
    QStringList notes = m_result ? m_result->notes : QStringList {};
    if (m_result) {
        for (const CalculationOutput& output : m_result->outputs) {
            const CalculationTerm term = calculationTerm(m_topic.name, output.name);
            const bool isWord = term.kind == CalculationTerm::Kind::Choice || output.kind == CalculationOutput::Kind::Flag;
            const bool isShare = term.kind == CalculationTerm::Kind::Share;
            const QString unit = unitWord(term.unit == u"currency" ? m_result->sheet.what(output.figure).unit : term.unit);
            QString value = isWord ? inLanguage(term.words(output.text)) : withSeparators(output.text);
            if (const auto share = Decimal::parse(output.text); isShare && share)
                value = (*share * Decimal(100)).normalized().toString() + u'%';
            else if (!unit.isEmpty() && !isWord && term.kind != CalculationTerm::Kind::Date)
                value += u' ' + unit;
            auto* item = new QTreeWidgetItem(m_results, { inLanguage(term.label), value, published ? published->answers.value(output.name) : QString() });
            item->setData(0, OutputRole, output.name);
            item->setToolTip(0, output.name);
            for (const int column : { 1, 2 }) {
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
                item->setFont(column, Theme::figureFont(font()));
            }
            item->setSizeHint(0, QSize(0, tableRowHeight()));
            if (published && published->answers.contains(output.name)) {
                const bool same = isSameAnswer(published->answers.value(output.name), output.text);
                item->setIcon(2, same ? themedIcon(u"check", Tone::Good) : themedIcon(u"warning", Tone::Warning));
                item->setToolTip(2, same ? tr("As published") : tr("Not as published"));
            }
            if (output.name == before || before.isEmpty()) // the last is what was asked for
                m_results->setCurrentItem(item);
        }
        for (const CalculationMistake& mistake : published ? m_result->mistakes : QList<CalculationMistake> {}) // what the source got wrong
            notes.prepend(tr("Not %1: %2").arg(mistake.text, mistake.reason));
    }
    m_notes->setText(notes.isEmpty() ? QString() : u"· "_s + notes.join(u"\n· "_s));
    m_notes->setVisible(!notes.isEmpty());
    m_copyButton->setEnabled(m_result.has_value());
    m_message->setVisible(!m_result);
    openCurrent();
}

void CalculatorPage::openCurrent()
{
    const QTreeWidgetItem* item = m_results->currentItem();
    const CalculationOutput* output = m_result && item ? m_result->output(item->data(0, OutputRole).toString()) : nullptr;
    if (output && output->figure)
        m_derivation->show(m_result->sheet, output->figure, item->text(0));
    else
        m_derivation->clear();
}

// A run is kept once and follows its inputs until another topic, example or an empty form begins the next.
void CalculatorPage::remember()
{
    if (!m_result || m_result->outputs.isEmpty())
        return;
    const Run run { m_topic.name, m_form->values(), m_example };
    if (m_isNewRun || m_runs.isEmpty()) {
        m_runs.prepend(run);
        m_history->insertItem(0, QString());
    } else {
        m_runs.first() = run;
    }
    m_isNewRun = false;
    const QTreeWidgetItem* last = m_results->topLevelItem(m_results->topLevelItemCount() - 1);
    m_history->item(0)->setText(tr("%1: %2 %3").arg(inLanguage(m_topic.title), last->text(0), last->text(1)));
    m_history->item(0)->setToolTip(resultText());
}

void CalculatorPage::restore(int row)
{
    if (row < 0 || row >= m_runs.size())
        return;
    const Run run = m_runs.at(row);
    choose(run.topic, run.inputs);
    m_example = run.example;
    calculate();
}

void CalculatorPage::clearInputs()
{
    m_example.clear();
    m_isNewRun = true;
    m_form->setValues({});
    const QSignalBlocker quiet(m_examples);
    m_examples->setCurrentIndex(0);
    calculate();
    m_form->focusFirst();
}

QString CalculatorPage::message() const { return m_result ? QString() : m_message->text(); }

QString CalculatorPage::resultText() const
{
    QStringList lines { inLanguage(m_topic.title) };
    const auto values = m_form->values();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        lines.append((it.key() == CalculationForm::commodityName() ? tr("Commodity code") : inLanguage(calculationTerm(m_topic.name, it.key()).label)) + u'\t' + it.value());
    for (int row = 0; row < m_results->topLevelItemCount(); ++row)
        lines.append(m_results->topLevelItem(row)->text(0) + u'\t' + m_results->topLevelItem(row)->text(1));
    if (m_result)
        lines += m_result->notes;
    return lines.join(u'\n') + u'\n';
}

void CalculatorPage::copy()
{
    if (!m_result)
        return;
    remember();
    QGuiApplication::clipboard()->setText(resultText());
}

void CalculatorPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_form->focusFirst();
}

void CalculatorPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showResults();
}

} // namespace Tongguan
