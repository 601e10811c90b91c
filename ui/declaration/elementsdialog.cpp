// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/declaration/elementsdialog.h"

#include "models/base/gbk.h"
#include "ui/forms/codeline.h"
#include "ui/forms/language.h"
#include "ui/forms/meaning.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Tongguan {

// What an input's list offers: the codes of the element's table, or yes and no.
static CodeLine::Source elementCodes(const CodeTables& tables, const TariffElement& element)
{
    if (element.isYesNo) {
        return [](const QString& typed, int) {
            QList<Code> both { { .code = u"是"_s, .name = { u"是"_s, u"yes"_s }, .initials = u"s"_s }, { .code = u"否"_s, .name = { u"否"_s, u"no"_s }, .initials = u"f"_s } };
            both.removeIf([&typed](const Code& code) {
                return !code.code.startsWith(typed) && !code.initials.startsWith(typed, Qt::CaseInsensitive) && !code.name.en.startsWith(typed, Qt::CaseInsensitive);
            });
            return both;
        };
    }
    return [table = tables.table(element.table)](const QString& typed, int limit) { return table ? table->search(typed, limit) : QList<Code>(); };
}

ElementsDialog::ElementsDialog(const CodeTables& tables, const QString& code, const QString& text, bool isReadOnly, QWidget* parent)
    : QDialog(parent)
    , m_tables(tables)
    , m_list(elementsOf(tables, code))
    , m_isReadOnly(isReadOnly)
    , m_rows(new QWidget)
    , m_area(new QScrollArea)
    , m_grid(new QGridLayout(m_rows))
    , m_text(new QLineEdit)
    , m_bytes(new QLabel)
    , m_state(new QLabel)
{
    setWindowTitle(tr("Declaration elements"));
    setObjectName(u"elementsDialog"_s);
    const CodeTable* tariff = tables.table(u"tariff");
    const auto row = tariff ? tariff->find(code) : std::nullopt;
    auto* title = new QLabel;
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    title->setText(code.isEmpty() ? tr("The line has no commodity code yet.") : code + u"  "_s + (row ? (row->name.zh.isEmpty() ? row->name.en : inLanguage(row->name)) : QString()));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto* about = new QLabel(m_list.isKnown ? tr("In the order of the catalogue. * must be given.")
                                            : tr("The elements of this code are not in the table of %1. The first two are of every code; further values may follow in the order of the catalogue.")
                                                  .arg(tariff ? tariff->edition() : QString()));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 140);
    m_area->setWidget(m_rows);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"elementsText"_s);
    m_text->setAccessibleName(tr("Text of the elements"));
    m_text->setReadOnly(isReadOnly);
    m_text->setMinimumHeight(28);
    m_text->installEventFilter(this);
    auto* label = new QLabel(tr("Text"));
    label->setBuddy(m_text);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_text, 1);
    line->addWidget(m_bytes);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"elementsState"_s);
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(isReadOnly ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    m_take = isReadOnly ? buttons->button(QDialogButtonBox::Close) : buttons->addButton(tr("Take (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeElements"_s);
    m_take->setDefault(true); // with the keys in no input
    if (QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel)) {
        cancel->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_area, 1);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(buttons);

    for (const TariffElement& element : std::as_const(m_list.elements)) {
        addRow(element);
    }
    m_text->setText(text);
    m_given = text;
    readText();
    connect(m_text, &QLineEdit::textEdited, this, &ElementsDialog::readText);
    m_inputs.constFirst()->setFocus();
    const int rows = std::clamp(int(m_inputs.size()), 4, 11);
    resize(700, 230 + rows * (formRowHeight() + 6));
}

ElementsDialog::~ElementsDialog()
{
    for (GhostLine* input : std::as_const(m_inputs)) {
        input->removeEventFilter(this);
        input->disconnect(this);
    }
    m_text->removeEventFilter(this);
}

TariffElement ElementsDialog::furtherElement() const
{
    const QString name = tr("further value");
    return { .name = name, .hint = {}, .label = { name, name }, .table = {}, .isOptional = true };
}

GhostLine* ElementsDialog::makeInput(const TariffElement& element)
{
    if (element.table.isEmpty() && !element.isYesNo) {
        auto* line = new GhostLine;
        line->setPlaceholderText(element.hint);
        return line;
    }
    auto* line = new CodeLine(elementCodes(m_tables, element));
    connect(line, &CodeLine::taken, this, [this] { follow(); });
    return line;
}

void ElementsDialog::addRow(const TariffElement& element)
{
    const int number = int(m_inputs.size());
    const QString name = inLanguage(element.label);
    auto* label = new QLabel(u"%1  %2%3"_s.arg(QString::number(number + 1), name, element.isOptional ? QString() : u" *"_s));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(element.label.zh);
    GhostLine* input = makeInput(element);
    input->setMinimumHeight(formRowHeight() - 2);
    input->setObjectName(u"element.%1"_s.arg(number + 1));
    input->setAccessibleName(element.isOptional ? name : tr("%1, required").arg(name));
    input->setToolTip(element.hint);
    if (m_isReadOnly) {
        input->setPlain(true);
    }
    input->installEventFilter(this);
    label->setBuddy(input);
    connect(input, &QLineEdit::textEdited, this, &ElementsDialog::follow);
    m_grid->addWidget(label, number, 0);
    m_grid->addWidget(input, number, 1);
    m_grid->setRowStretch(number, 0);
    m_grid->setRowStretch(number + 1, 1);
    m_inputs.append(input);
    setTabOrder(number > 0 ? static_cast<QWidget*>(m_inputs.at(number - 1)) : m_text, input);
}

QStringList ElementsDialog::values() const
{
    QStringList all;
    for (const GhostLine* input : m_inputs) {
        all.append(input->text().trimmed());
    }
    return all + m_rest;
}

QString ElementsDialog::text() const
{
    return m_text->text();
}

void ElementsDialog::fillRows(const QStringList& values)
{
    while (!m_list.isKnown && m_inputs.size() <= values.size()) { // and one empty one behind
        addRow(furtherElement());
    }
    for (int at = 0; at < int(m_inputs.size()); ++at) {
        if (m_inputs.at(at)->text().trimmed() != values.value(at)) {
            m_inputs.at(at)->setText(values.value(at));
        }
    }
    m_rest = values.mid(m_inputs.size());
}

void ElementsDialog::readText()
{
    m_isFilling = true;
    fillRows(splitElements(m_text->text()));
    m_isFilling = false;
    showState();
}

void ElementsDialog::follow()
{
    if (m_isFilling) {
        return;
    }
    m_text->setText(joinElements(values()));
    if (!m_list.isKnown && !m_inputs.constLast()->text().isEmpty()) {
        addRow(furtherElement());
    }
    showState();
}

QString ElementsDialog::faultText(const ElementFault& fault) const
{
    const QString name = fault.at >= 0 && fault.at < m_list.elements.size() ? inLanguage(m_list.elements.at(fault.at).label) : QString();
    const QString value = values().value(fault.at);
    switch (fault.kind) {
    case ElementFault::Kind::Missing: return tr("%1 is missing").arg(name);
    case ElementFault::Kind::NotInTable: return tr("%1: “%2” is none of its codes; are the values in the order of the catalogue?").arg(name, value);
    case ElementFault::Kind::TooMany: return tr("“%1” stands behind the last element").arg(value);
    case ElementFault::Kind::Bar: return tr("%1 holds a “|”, which parts the elements").arg(name);
    case ElementFault::Kind::TooLong: return tr("The text is longer than %1 bytes (a Chinese character counts 2)").arg(ElementBytes);
    }
    return {};
}

QStringList ElementsDialog::faults() const
{
    QStringList texts;
    const QList<ElementFault> found = checkElements(values(), m_list, m_tables);
    for (const ElementFault& fault : found) {
        texts.append(faultText(fault));
    }
    return texts;
}

void ElementsDialog::reject()
{
    if (m_isReadOnly || m_isWarned || m_text->text() == m_given) {
        QDialog::reject();
        return;
    }
    m_isWarned = true;
    m_state->setText(tr("What you typed is not taken yet: Ctrl+Enter takes it, Esc once more leaves it out."));
    QPalette state;
    state.setColor(QPalette::WindowText, meaningColour(Meaning::Warning, palette()));
    m_state->setPalette(state);
}

void ElementsDialog::showState()
{
    m_isWarned = false;
    const qsizetype bytes = gbkLength(m_text->text());
    m_bytes->setText(tr("%1 / %2 bytes").arg(bytes).arg(ElementBytes));
    QPalette own;
    own.setColor(QPalette::WindowText, bytes > ElementBytes ? meaningColour(Meaning::Error, palette()) : quietColor(palette()));
    m_bytes->setPalette(own);
    for (int at = 0; at < int(m_list.elements.size()); ++at) { // the meaning of a code, behind it
        const TariffElement& element = m_list.elements.at(at);
        const CodeTable* table = element.table.isEmpty() ? nullptr : m_tables.table(element.table);
        const QString value = m_inputs.at(at)->text().trimmed();
        const auto code = table ? table->find(value) : std::nullopt;
        if (code) {
            m_inputs.at(at)->setGhost(inLanguage(code->name));
        } else if (table && !value.isEmpty()) {
            m_inputs.at(at)->setGhost(tr("unknown code"), Meaning::Warning);
        } else {
            m_inputs.at(at)->setGhost({});
        }
    }
    const QStringList texts = faults();
    const QString good = m_list.isKnown ? tr("Nothing is missing.") : tr("The two general elements are there; whether the others are complete is not known.");
    m_state->setText(texts.isEmpty() ? good : texts.join(tr("; ")));
    QPalette state;
    state.setColor(QPalette::WindowText, texts.isEmpty() ? quietColor(palette()) : meaningColour(Meaning::Warning, palette()));
    m_state->setPalette(state);
}

void ElementsDialog::goOn(const QObject* from, int by)
{
    const auto here = std::find(m_inputs.cbegin(), m_inputs.cend(), from);
    const qsizetype at = here == m_inputs.cend() ? m_inputs.size() : here - m_inputs.cbegin();
    const qsizetype next = at + by;
    if (next < 0) {
        return;
    }
    QWidget* to = m_take;
    if (next < m_inputs.size()) {
        to = m_inputs.at(next);
        m_area->ensureWidgetVisible(to, 0, formRowHeight());
    } else if (from != m_text) {
        to = m_text;
    }
    to->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool ElementsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    auto* codes = qobject_cast<CodeLine*>(watched);
    switch (key.key()) {
    case Qt::Key_F4:
        if (codes && !m_isReadOnly) {
            codes->openList();
        }
        return true;
    case Qt::Key_Escape:
        return codes && codes->closeList() ? true : QDialog::eventFilter(watched, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier) {
            accept();
            return true;
        }
        if (codes) {
            codes->takeCurrent();
        }
        goOn(watched, key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!key.modifiers() && !(codes && codes->isListOpen())) {
            goOn(watched, key.key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        break;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Tongguan
