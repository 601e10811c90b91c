// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeditor.h"

#include "ui/forms/language.h"
#include "ui/rules/casestable.h"
#include "ui/rules/ruleedit.h"
#include "ui/rules/rulewords.h"

#include <QComboBox>
#include <QCompleter>
#include <QTextDocument>

namespace Tongguan {

// Groups that a rule may run over, with their names: the head first.
static QList<std::pair<QString, QString>> groupChoices(const DocumentType& type)
{
    QList<std::pair<QString, QString>> choices { { QString(), RuleEditor::tr("the declaration once") } };
    for (const Group& group : type.root.groups) {
        if (group.single)
            continue;
        choices.append({ group.key, u"%1 (%2)"_s.arg(inLanguage(group.name), group.key) });
        for (const Group& inner : group.groups)
            choices.append({ group.key + u'.' + inner.key, u"%1 · %2"_s.arg(inLanguage(group.name), inLanguage(inner.name)) });
    }
    return choices;
}

RuleEditor::RuleEditor(const RuleNames& names, const CodeTables& tables, QWidget* parent)
    : QScrollArea(parent)
    , m_names(names)
    , m_cases(new CasesTable(names.type(), tables))
    , m_faults(new QLabel)
{
    setObjectName(u"ruleEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    QList<std::pair<QString, QString>> severities, certainties;
    for (const QString& name : severityNames())
        severities.append({ name, severityWord(name) });
    for (const QString& name : certaintyNames())
        certainties.append({ name, certaintyWord(name) });
    addLine(u"id"_s, &RuleText::id);
    addChoice(u"severity"_s, &RuleText::severity, severities);
    addChoice(u"certainty"_s, &RuleText::certainty, certainties);
    addChoice(u"each"_s, &RuleText::each, groupChoices(names.type()));
    auto* field = addLine(u"field"_s, &RuleText::field);
    auto* completer = new QCompleter(names.words(), field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    m_when = addCode(u"when"_s, &RuleText::when, 2);
    m_must = addCode(u"must"_s, &RuleText::must, 3);
    addLine(u"message.zh"_s, &RuleText::message, &Label::zh);
    addLine(u"message.en"_s, &RuleText::message, &Label::en);
    addLine(u"why.zh"_s, &RuleText::why, &Label::zh);
    addLine(u"why.en"_s, &RuleText::why, &Label::en);
    addLine(u"source"_s, &RuleText::source);
    m_parts.insert(u"cases"_s, m_cases);
    m_cases->setMinimumHeight(130);
    m_fillers.append([this] { m_cases->setCases(m_rule.cases); });
    connect(m_cases, &CasesTable::edited, this, [this](const QList<RuleText::Case>& cases) {
        change(u"cases"_s, [&cases](RuleText& rule) { rule.cases = cases; });
    });
    arrange();
}

void RuleEditor::arrange()
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(12, 6, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setWordWrap(true);
    m_faults->setTextFormat(Qt::RichText);
    m_faults->setAccessibleName(tr("What is still wrong"));
    connect(m_faults, &QLabel::linkActivated, this, &RuleEditor::focusPart);
    grid->addWidget(m_faults, 0, 0, 1, 4);
    int row = 1;
    const auto wide = [&](const QString& part) {
        grid->addWidget(labelled(part), row, 0, part == u"when" || part == u"must" || part == u"cases" ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(m_parts.value(part), row++, 1, 1, 3);
    };
    const auto pair = [&](const QString& left, const QString& right) {
        grid->addWidget(labelled(left), row, 0);
        grid->addWidget(m_parts.value(left), row, 1);
        grid->addWidget(labelled(right), row, 2);
        grid->addWidget(m_parts.value(right), row++, 3);
    };
    wide(u"when"_s);
    wide(u"must"_s);
    pair(u"id"_s, u"field"_s);
    pair(u"each"_s, u"severity"_s);
    pair(u"certainty"_s, u"source"_s);
    for (const QString& part : { u"message.zh"_s, u"message.en"_s, u"why.zh"_s, u"why.en"_s, u"cases"_s })
        wide(part);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(row - 1, 1);
    setWidget(content);
    QWidget* before = m_when;
    for (const QString& part : { u"must"_s, u"id"_s, u"field"_s, u"each"_s, u"severity"_s, u"certainty"_s, u"source"_s, u"message.zh"_s,
             u"message.en"_s, u"why.zh"_s, u"why.en"_s, u"cases"_s }) {
        setTabOrder(before, m_parts.value(part));
        before = m_parts.value(part);
    }
}

QWidget* RuleEditor::labelled(const QString& part)
{
    auto* label = new QLabel(rulePartWord(part));
    label->setBuddy(m_parts.value(part));
    m_parts.value(part)->setAccessibleName(rulePartWord(part));
    m_parts.value(part)->setObjectName(part);
    return label;
}

QLineEdit* RuleEditor::addLine(const QString& part, QString RuleText::* value)
{
    auto* line = new QLineEdit;
    line->installEventFilter(this);
    m_parts.insert(part, line);
    m_fillers.append([this, line, value] {
        if (line->text() != m_rule.*value)
            line->setText(m_rule.*value);
        if (!line->hasFocus())
            line->setCursorPosition(0);
    });
    connect(line, &QLineEdit::textChanged, this, [this, part, value](const QString& text) {
        change(part, [&](RuleText& rule) { rule.*value = text; });
    });
    return line;
}

QLineEdit* RuleEditor::addLine(const QString& part, Label RuleText::* label, QString Label::* value)
{
    auto* line = new QLineEdit;
    line->installEventFilter(this);
    m_parts.insert(part, line);
    m_fillers.append([this, line, label, value] {
        if (line->text() != m_rule.*label.*value)
            line->setText(m_rule.*label.*value);
        if (!line->hasFocus())
            line->setCursorPosition(0);
    });
    connect(line, &QLineEdit::textChanged, this, [this, part, label, value](const QString& text) {
        change(part, [&](RuleText& rule) { rule.*label.*value = text; });
    });
    return line;
}

QComboBox* RuleEditor::addChoice(const QString& part, QString RuleText::* value, const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox;
    for (const auto& [key, name] : choices)
        box->addItem(name, key);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts.insert(part, box);
    m_fillers.append([this, box, value] { box->setCurrentIndex(box->findData(m_rule.*value)); });
    connect(box, &QComboBox::currentIndexChanged, this, [this, part, value, box] {
        if (box->currentIndex() >= 0)
            change(part, [&](RuleText& rule) { rule.*value = box->currentData().toString(); });
    });
    return box;
}

RuleEdit* RuleEditor::addCode(const QString& part, QString RuleText::* value, int lines)
{
    auto* edit = new RuleEdit(m_names);
    edit->setLines(lines);
    m_parts.insert(part, edit);
    m_fillers.append([this, edit, value] {
        edit->setScope(m_rule.each);
        edit->setText(m_rule.*value);
    });
    connect(edit, &RuleEdit::edited, this, [this, part, value](const QString& text) {
        change(part, [&](RuleText& rule) { rule.*value = text; });
    });
    return edit;
}

void RuleEditor::change(const QString& part, const std::function<void(RuleText&)>& edit)
{
    if (m_filling)
        return;
    RuleText rule = m_rule;
    edit(rule);
    if (rule == m_rule)
        return;
    m_rule = rule;
    Q_EMIT edited(part, rule);
}

void RuleEditor::setRule(const RuleText& rule, const CompiledRule& compiled)
{
    m_filling = true;
    m_rule = rule;
    for (const auto& fill : std::as_const(m_fillers))
        fill();
    m_cases->setRule(compiled);
    showFaults(compiled);
    m_filling = false;
}

void RuleEditor::showFaults(const CompiledRule& compiled)
{
    const auto positionOf = [&compiled](const QString& part) {
        for (const RuleFault& fault : compiled.faults) {
            if (fault.part == part && fault.kind == RuleFault::Kind::Expression)
                return std::max(0, fault.position);
        }
        return -1;
    };
    m_when->setFault(positionOf(u"when"_s));
    m_must->setFault(positionOf(u"must"_s));
    const QString bad = toneColor(Tone::Bad, palette()).name();
    QStringList placed, missing;
    for (const RuleFault& fault : compiled.faults) {
        const QString part = fault.part.isEmpty() ? QString() : u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(fault.part, bad, rulePartWord(fault.part).toHtmlEscaped());
        if (fault.kind == RuleFault::Kind::Missing) {
            missing.append(part);
            continue;
        }
        QString words = faultWords(fault).toHtmlEscaped();
        if (fault.position >= 0)
            words = tr("%1 (at character %2)").arg(words).arg(fault.position + 1);
        placed.append(part.isEmpty() ? words : tr("%1: %2").arg(part, words));
    }
    if (!missing.isEmpty())
        placed.append(tr("Still missing: %1").arg(missing.join(tr(", "))));
    m_faults->setText(placed.isEmpty() ? u"<span style=\"color:%1\">✓ %2</span>"_s.arg(toneColor(Tone::Good, palette()).name(), tr("Nothing is wrong with this rule.").toHtmlEscaped())
                                       : u"<span style=\"color:%1\">✗ %2</span>"_s.arg(bad, placed.join(u"<br>✗ "_s)));
}

QString RuleEditor::faultsText() const
{
    QTextDocument document;
    document.setHtml(m_faults->text());
    return document.toPlainText();
}

void RuleEditor::focusPart(const QString& part)
{
    if (QWidget* widget = m_parts.value(part)) {
        ensureWidgetVisible(widget);
        widget->setFocus(Qt::OtherFocusReason);
        if (auto* code = qobject_cast<RuleEdit*>(widget))
            code->moveCursor(QTextCursor::End);
    }
}

bool RuleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the draft's, not the line's own
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Tongguan
