// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculationform.h"

#include "ui/calculator/figuretext.h"
#include "ui/forms/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Tongguan {

static constexpr int RowsHeight = 96;

static std::unique_ptr<Element> elementOf(const CalculationTerm& term)
{
    using enum CalculationTerm::Kind;
    auto element = std::make_unique<Element>();
    element->key = term.name;
    element->name = term.label;
    element->hint = term.hint;
    switch (term.kind) {
    case Number:
    case Money:
        element->kind = ElementKind::Decimal;
        element->precision = 38;
        element->scale = Decimal::MaximumScale;
        break;
    case Date: element->kind = ElementKind::Date; break;
    case Flag: element->kind = ElementKind::Flag; break;
    case Code:
        element->kind = ElementKind::Code;
        element->table = term.table;
        element->upperCase = true;
        element->monospace = true;
        break;
    case Choice:
        element->kind = ElementKind::Code;
        for (const CodedText& choice : term.choices)
            if (!choice.code.isEmpty())
                element->values.append({ choice.code, choice.name });
        break;
    case Rows: element->kind = ElementKind::Multi; break;
    case Share:
    case Rate:
    case Text: break;
    }
    return element;
}

static CalculationTerm commodityTerm()
{
    CalculationTerm term;
    term.name = CalculationForm::commodityName();
    term.label = { u"商品编号"_s, u"Commodity code"_s };
    term.kind = CalculationTerm::Kind::Code;
    term.table = u"tariff"_s;
    term.hint = { u"带出已知税率"_s, u"fills in the rates that are known"_s };
    return term;
}

CalculationForm::CalculationForm(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

CalculationForm::~CalculationForm()
{
    delete m_body; // before the elements that its editors refer to
}

void CalculationForm::setTopic(const CalculationTopic& topic, const QStringList& further)
{
    delete m_body;
    m_fields.clear();
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    QStringList names = topic.inputs;
    for (const QString& name : further)
        if (!names.contains(name))
            names.append(name);
    const bool hasRates = (names.contains(u"duty_rate"_s) && names.contains(u"vat_rate"_s)) || names.contains(u"export_rate"_s);
    if (hasRates)
        addField(commodityTerm());
    for (const QString& name : std::as_const(names))
        addField(calculationTerm(topic.name, name));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    layout()->addWidget(m_body);
    m_body->show();
}

void CalculationForm::addField(const CalculationTerm& term)
{
    Field field { .term = term, .element = elementOf(term) };
    field.editor = makeFieldEditor(*field.element, m_context, m_body);
    field.editor->input()->setObjectName(term.name);
    field.editor->setTitle(inLanguage(term.label));
    field.editor->setMaximumWidth(260);
    field.editor->setFixedHeight(term.kind == CalculationTerm::Kind::Rows ? RowsHeight : formRowHeight() - 2);
    field.label = new QLabel(inLanguage(term.label), m_body);
    field.label->setBuddy(field.editor->input());
    field.behind = new QLabel(m_body);
    field.behind->setWordWrap(true);
    field.behind->setTextFormat(Qt::PlainText);
    const int row = m_grid->rowCount();
    const Qt::Alignment top = term.kind == CalculationTerm::Kind::Rows ? Qt::AlignTop : Qt::AlignVCenter;
    m_grid->addWidget(field.label, row, 0, Qt::AlignLeft | top);
    m_grid->addWidget(field.editor, row, 1);
    m_grid->addWidget(field.behind, row, 2, top);
    showBehind(field, {});
    FieldEditor* editor = field.editor;
    connect(editor, &FieldEditor::edited, this, [this, name = term.name] { Q_EMIT edited(name); });
    connect(editor, &FieldEditor::left, this, [this, editor](Leave how) {
        Q_EMIT committed();
        goOn(editor, how == Leave::Previous ? -1 : 1);
    });
    m_fields.push_back(std::move(field));
}

void CalculationForm::showBehind(const Field& field, const QString& problem)
{
    const QString unit = field.term.unit == u"currency" ? QString() : unitWord(field.term.unit);
    const QString hint = inLanguage(field.term.hint);
    field.behind->setText(!problem.isEmpty() ? problem : unit.isEmpty() || hint.isEmpty() ? QString(unit + hint) : QString(unit + u" · "_s + hint));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, problem.isEmpty() ? quietColor(palette()) : toneColor(Tone::Bad, palette()));
    field.behind->setPalette(toned);
}

void CalculationForm::goOn(FieldEditor* from, int by)
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [from](const Field& field) { return field.editor == from; });
    const auto count = qsizetype(m_fields.size());
    const qsizetype at = (it - m_fields.begin() + by + count) % count;
    m_fields[size_t(at)].editor->input()->setFocus(Qt::TabFocusReason);
}

QMap<QString, QString> CalculationForm::values() const
{
    QMap<QString, QString> values;
    for (const Field& field : m_fields) {
        const QString text = field.editor->text().trimmed();
        if (text.isEmpty())
            continue;
        if (field.term.kind == CalculationTerm::Kind::Rows)
            values.insert(rowInputs(field.term.name, text));
        else
            values.insert(field.term.name, text);
    }
    return values;
}

void CalculationForm::setValues(const QMap<QString, QString>& values)
{
    for (const Field& field : m_fields) {
        const QString value = field.term.kind == CalculationTerm::Kind::Rows ? rowText(field.term.name, values) : values.value(field.term.name);
        const bool isFlag = field.term.kind == CalculationTerm::Kind::Flag;
        field.editor->setText(isFlag && !value.isEmpty() ? (value == u"true" || value == u"1" ? u"1"_s : u"0"_s) : value);
    }
}

void CalculationForm::setValue(const QString& name, const QString& text)
{
    if (FieldEditor* found = editor(name))
        found->setText(text);
}

void CalculationForm::setProblem(const QString& name, const QString& text)
{
    for (const Field& field : m_fields) {
        const bool isHere = field.term.name == name || (!name.isEmpty() && name.startsWith(QString(field.term.name + u'.')) && field.term.kind == CalculationTerm::Kind::Rows);
        showBehind(field, isHere ? text : QString());
    }
}

FieldEditor* CalculationForm::editor(const QString& name) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [&name](const Field& field) { return field.term.name == name; });
    return it != m_fields.end() ? it->editor : nullptr;
}

QStringList CalculationForm::names() const
{
    QStringList names;
    for (const Field& field : m_fields)
        names.append(field.term.name);
    return names;
}

bool CalculationForm::focusOn(const QString& name)
{
    FieldEditor* found = editor(name);
    if (found)
        found->input()->setFocus(Qt::OtherFocusReason);
    return found;
}

void CalculationForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().editor->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace Tongguan
