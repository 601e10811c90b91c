// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/taxwhatifstrip.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/language.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tongguan {

// Elements of our own that the dictionary does not have; editors refer to them.
struct WhatIfElements {
    Element rate;
};

TaxWhatIfStrip::TaxWhatIfStrip(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scope(new QComboBox)
    , m_grid(new QGridLayout)
    , m_elements(std::make_unique<WhatIfElements>())
    , m_summary(new QLabel)
    , m_take(new QPushButton(tr("Take over")))
    , m_reset(new QPushButton(tr("Reset")))
{
    m_elements->rate.key = u"agreementRate"_s;
    m_elements->rate.alignRight = true;
    m_scope->setAccessibleName(tr("What if, for which lines"));
    m_scope->view()->setAccessibleName(m_scope->accessibleName());
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_take->setObjectName(u"taxTakeOver"_s);
    m_take->setToolTip(tr("Write these values into the declaration, as one step of undo"));
    m_take->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addLayout(buttons);
    connect(m_scope, &QComboBox::activated, this, [this] {
        fill();
        Q_EMIT changed();
    });
    connect(m_take, &QPushButton::clicked, this, &TaxWhatIfStrip::takeOverRequested);
    connect(m_reset, &QPushButton::clicked, this, &TaxWhatIfStrip::reset);
    setTakeable(false);
}

TaxWhatIfStrip::~TaxWhatIfStrip() = default;

void TaxWhatIfStrip::build(const DocumentType& type)
{
    auto* scope = new QLabel(tr("Lines"));
    scope->setBuddy(m_scope);
    m_grid->addWidget(scope, 0, 0);
    m_grid->addWidget(m_scope, 0, 1, 1, 3);
    addRow(*m_grid, tr("Origin"), { u"originCountry"_s }, true, type);
    addRow(*m_grid, tr("Agreement"), { u"agreementOrigin"_s }, true, type);
    addRow(*m_grid, tr("Terms"), { u"deliveryTerms"_s }, false, type);
    addRow(*m_grid, tr("Freight"), { u"freightMark"_s, u"freight"_s, u"freightCurrency"_s }, false, type);
    addRow(*m_grid, tr("Insurance"), { u"insuranceMark"_s, u"insurance"_s, u"insuranceCurrency"_s }, false, type);
    m_rate = makeFieldEditor(m_elements->rate, m_context, this);
    m_rate->setTitle(tr("Agreement rate"));
    m_rate->setToolTip(tr("The rate under the agreement, such as 5%; the tables do not hold agreement rates"));
    m_rate->input()->setProperty("placeholderText", tr("Rate, e.g. 5%"));
    m_grid->addWidget(m_rate, 2, 3);
    m_order.insert(2, m_rate);
    connect(m_rate, &FieldEditor::edited, this, [this] { Q_EMIT changed(); });
    for (const int column : { 1, 2, 3 })
        m_grid->setColumnStretch(column, column == 2 ? 3 : 2);
    for (FieldEditor* editor : std::as_const(m_order)) {
        connect(editor, &FieldEditor::left, this, [this, editor](Leave how) {
            if (how == Leave::Cancel)
                Q_EMIT closeRequested();
            else
                goOn(editor, how == Leave::Previous || how == Leave::Up ? -1 : 1);
        });
        connect(editor, &FieldEditor::focusLeft, editor, &FieldEditor::commit);
    }
}

void TaxWhatIfStrip::addRow(QGridLayout& grid, const QString& label, const QStringList& keys, bool isLine, const DocumentType& type)
{
    const int row = grid.rowCount();
    auto* name = new QLabel(label);
    grid.addWidget(name, row, 0);
    const Group& group = isLine ? type.root.groups.at(type.root.groupIndexOf(u"line")) : type.root;
    int column = 1;
    for (const QString& key : keys) {
        const Element& element = group.elements.at(group.indexOf(key));
        FieldEditor* editor = makeFieldEditor(element, m_context, this);
        editor->setTitle(tr("What if: %1").arg(inLanguage(element.name)));
        editor->input()->setObjectName(u"whatIf."_s + key);
        editor->setFixedHeight(formRowHeight() - 2);
        if (column == 1)
            name->setBuddy(editor->input());
        const bool alone = keys.size() == 1;
        grid.addWidget(editor, row, column, 1, !alone ? 1 : key == u"agreementOrigin" ? 2 : 3);
        ++column;
        const qsizetype at = m_fields.size();
        m_fields.append({ key, isLine, editor, {}, false });
        m_order.append(editor);
        connect(editor, &FieldEditor::edited, this, [this, at] {
            m_fields[at].isTurned = true;
            Q_EMIT changed();
        });
    }
}

void TaxWhatIfStrip::goOn(FieldEditor* from, int by)
{
    from->commit();
    const qsizetype at = m_order.indexOf(from) + by;
    if (at >= 0 && at < m_order.size())
        m_order.at(at)->input()->setFocus(Qt::TabFocusReason);
    else if (at >= m_order.size())
        (m_take->isEnabled() ? m_take : m_reset)->setFocus(Qt::TabFocusReason);
}

void TaxWhatIfStrip::setDocument(const Document& document)
{
    if (m_fields.isEmpty() && !document.isNull())
        build(document.type());
    const int lines = document.isNull() ? 0 : int(document.lines(u"line").size());
    if (m_scope->count() != lines + 1) {
        const int now = std::min(m_scope->currentIndex(), lines);
        m_scope->clear();
        m_scope->addItem(tr("All lines"));
        for (int no = 1; no <= lines; ++no)
            m_scope->addItem(tr("Line %1").arg(no));
        m_scope->setCurrentIndex(std::max(0, now));
    }
    m_document = document;
    fill();
}

void TaxWhatIfStrip::setScope(int line)
{
    m_scope->setCurrentIndex(std::clamp(line, 0, m_scope->count() - 1));
    fill();
    Q_EMIT changed();
}

QString TaxWhatIfStrip::valueOf(const Field& field) const
{
    if (!field.isLine)
        return m_document.value(field.key);
    const int line = m_scope->currentIndex();
    const int first = line > 0 ? line : 1;
    const int last = line > 0 ? line : int(m_document.lines(u"line").size());
    const QString value = m_document.value(QString(u"line["_s + QString::number(first) + u"]."_s + field.key));
    for (int no = first + 1; no <= last; ++no)
        if (m_document.value(QString(u"line["_s + QString::number(no) + u"]."_s + field.key)) != value)
            return {};
    return value;
}

void TaxWhatIfStrip::fill()
{
    if (m_document.isNull())
        return;
    for (Field& field : m_fields) {
        field.start = valueOf(field);
        if (!field.isTurned && !field.editor->isTyping())
            field.editor->setText(field.start);
    }
}

TaxChange TaxWhatIfStrip::change() const
{
    TaxChange change;
    for (const Field& field : m_fields) {
        const QString value = field.editor->text();
        if (field.isTurned && value != field.start)
            (field.isLine ? change.lines : change.head).insert(field.key, value);
    }
    if (const int line = m_scope->currentIndex(); line > 0 && !change.lines.isEmpty())
        change.only.insert(line);
    return change;
}

QString TaxWhatIfStrip::agreementRate() const { return m_rate ? m_rate->text().trimmed() : QString(); }

FieldEditor* TaxWhatIfStrip::editor(const QString& key) const
{
    if (key == u"agreementRate")
        return m_rate;
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](const Field& field) { return field.key == key; });
    return it != m_fields.cend() ? it->editor : nullptr;
}

void TaxWhatIfStrip::reset()
{
    for (Field& field : m_fields) {
        field.isTurned = false;
        field.editor->setText(valueOf(field));
    }
    if (m_rate)
        m_rate->setText({});
    fill();
    Q_EMIT changed();
}

void TaxWhatIfStrip::setTakeable(bool takeable) { m_take->setEnabled(takeable); }

void TaxWhatIfStrip::setSummary(const QString& text) { m_summary->setText(text); }

void TaxWhatIfStrip::focusFirst()
{
    if (!m_order.isEmpty())
        m_order.constFirst()->input()->setFocus(Qt::TabFocusReason);
}

void TaxWhatIfStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Tongguan
