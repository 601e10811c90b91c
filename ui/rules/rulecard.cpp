// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecard.h"

#include "ui/forms/language.h"
#include "ui/rules/rulecolors.h"
#include "ui/rules/rulewords.h"
#include "ui/shell/theme.h"

#include <QScrollBar>

namespace Tongguan {

RuleCard::RuleCard(const RuleNames& names, const CodeTables& tables, QWidget* parent)
    : QTextBrowser(parent)
    , m_names(names)
    , m_tables(tables)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Rule"));
    setTabChangesFocus(true);
    setOpenLinks(false);
    document()->setDocumentMargin(12);
}

void RuleCard::clearCard(const QString& sentence)
{
    m_row.reset();
    m_finding.reset();
    m_sentence = sentence;
    render();
}

void RuleCard::showRule(const ListedRule& row, const PackView& pack)
{
    const bool same = m_row && m_row->rule.id == row.rule.id;
    const int at = same ? verticalScrollBar()->value() : 0;
    m_row = row;
    m_pack = pack;
    m_finding.reset();
    render();
    verticalScrollBar()->setValue(at);
}

void RuleCard::showDictionaryFinding(const Finding& finding)
{
    m_row.reset();
    m_finding = finding;
    render();
}

void RuleCard::setCounted(int documents)
{
    if (std::exchange(m_counted, documents) != documents && m_row)
        render();
}

void RuleCard::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

QString RuleCard::toned(const QString& text, Tone tone) const
{
    return u"<span style=\"color:%1;font-weight:600\">%2</span>"_s.arg(toneColor(tone, palette()).name(), text.toHtmlEscaped());
}

QString RuleCard::quiet(const QString& text) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(quietColor(palette()).name(), text.toHtmlEscaped());
}

QString RuleCard::section(const QString& title, const QString& html) const
{
    return u"<p style=\"margin-top:10px;margin-bottom:2px;color:%1\">%2</p><div>%3</div>"_s.arg(
        quietColor(palette()).name(), title.toHtmlEscaped(), html);
}

QString RuleCard::head() const
{
    const RuleText& rule = m_row->rule;
    QStringList parts { toned(severityWord(rule.severity), severityTone(rule.severity)),
        u"<b>%1</b> %2"_s.arg(inLanguage(m_row->fieldName).toHtmlEscaped(), quiet(rule.field)) };
    if (!rule.each.isEmpty())
        parts.append(tr("for each: %1").arg(inLanguage(m_names.nameOf(rule.each, {}))).toHtmlEscaped());
    return u"<p style=\"margin-bottom:4px;font-size:large\"><b>%1</b></p><p style=\"margin-top:0\">%2</p><p style=\"margin-top:0\">%3</p>"_s.arg(
        rule.id.toHtmlEscaped(), parts.join(u" · "_s), quiet(certaintyWord(rule.certainty) + u" — "_s + certaintyMeaning(rule.certainty)));
}

QString RuleCard::expressions() const
{
    const auto code = [this](const QString& text) {
        return u"<div style=\"font-family:'%1';white-space:pre-wrap\">%2</div>"_s.arg(
            Theme::codeFont(font()).family(), ruleHtml(text, m_names, palette()));
    };
    QString html;
    if (!m_row->rule.when.isEmpty())
        html += section(tr("When"), code(m_row->rule.when));
    return html + section(tr("Must hold"), code(m_row->rule.must));
}

QString RuleCard::words() const
{
    const RuleText& rule = m_row->rule;
    const auto both = [this](const Label& label) {
        return u"<div>%1</div><div>%2</div>"_s.arg(label.zh.toHtmlEscaped(), quiet(label.en));
    };
    QString pack = u"%1 · %2"_s.arg(packTitle(m_pack), standingWord(m_pack));
    if (!m_pack.issuer.isEmpty())
        pack += u" · "_s + m_pack.issuer;
    return section(tr("Says"), both(rule.message)) + section(tr("Why"), both(rule.why)) + section(tr("Source"), rule.source.toHtmlEscaped())
        + section(tr("Pack"), pack.toHtmlEscaped());
}

QString RuleCard::reads(const CompiledRule& compiled) const
{
    if (!compiled.rule)
        return {};
    QStringList names;
    for (const ElementPath& path : compiled.rule->reads) {
        const DocumentType& type = m_names.type();
        names.append(u"%1 %2"_s.arg(inLanguage(type.element(path).name).toHtmlEscaped(), quiet(type.keyPath(path))));
    }
    return section(tr("Reads"), names.join(u" · "_s));
}

QString RuleCard::cases(const CompiledRule& compiled) const
{
    if (!compiled.rule)
        return {};
    const QList<CaseOutcome> outcomes = runCases(*compiled.rule, m_names.type(), m_tables);
    QString rows;
    int right = 0;
    for (qsizetype i = 0; i < std::min(outcomes.size(), m_row->rule.cases.size()); ++i) {
        const RuleText::Case& one = m_row->rule.cases.at(i);
        QStringList values;
        for (const auto& [place, value] : one.set)
            values.append(u"%1 = %2"_s.arg(place, value).toHtmlEscaped());
        const bool passed = outcomes.at(i).asExpected;
        right += passed ? 1 : 0;
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
            toned(passed ? tr("✓ passed") : tr("✗ failed"), passed ? Tone::Good : Tone::Bad),
            (one.finds ? tr("finds") : tr("silent")).toHtmlEscaped(), values.join(u"<br>"_s));
        if (!outcomes.at(i).problem.isEmpty())
            rows += u"<tr><td></td><td colspan=2>%1</td></tr>"_s.arg(toned(outcomes.at(i).problem, Tone::Bad));
    }
    const auto findingCases = std::count_if(m_row->rule.cases.begin(), m_row->rule.cases.end(), [](const auto& one) { return one.finds; });
    QString summary = tr("%1 of %2 cases end as they should (%3 finding, %4 silent).")
                          .arg(right).arg(m_row->rule.cases.size()).arg(findingCases).arg(m_row->rule.cases.size() - findingCases);
    if (m_row->found >= 0 && m_counted > 0)
        summary += u' ' + tr("Of the newest %n declaration(s) here it found something in %1.", nullptr, m_counted).arg(m_row->found);
    return section(tr("Cases, run now"), u"<table cellspacing=2>%1</table>"_s.arg(rows)) + section(tr("Coverage"), summary.toHtmlEscaped());
}

QString RuleCard::findingHtml() const
{
    const QString severity = severityName(m_finding->severity);
    return u"<p style=\"font-size:large\"><b>%1</b></p><p>%2 · %3</p>"_s.arg(m_finding->id.toHtmlEscaped(),
               toned(severityWord(severity), severityTone(severity)), quiet(m_finding->field))
        + section(tr("Says"), inLanguage(m_finding->message).toHtmlEscaped()) + section(tr("Why"), inLanguage(m_finding->why).toHtmlEscaped())
        + section(tr("Source"), m_finding->source.toHtmlEscaped())
        + section(tr("Pack"), tr("None: the dictionary's description of the field gives this check.").toHtmlEscaped());
}

void RuleCard::render()
{
    if (m_finding) {
        setHtml(findingHtml());
        return;
    }
    if (!m_row) {
        setHtml(u"<p>%1</p>"_s.arg(quiet(m_sentence)));
        return;
    }
    const CompiledRule compiled = compileRule(m_row->rule, m_names.type());
    setHtml(head() + expressions() + words() + reads(compiled) + cases(compiled));
}

} // namespace Tongguan
