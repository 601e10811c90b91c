// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/forms/blobfield.h"
#include "ui/forms/codefield.h"
#include "ui/forms/datefield.h"
#include "ui/forms/flagfield.h"
#include "ui/forms/flagsfield.h"
#include "ui/forms/multifield.h"
#include "ui/forms/numberfield.h"
#include "ui/forms/textfield.h"
#include "ui/forms/valuetext.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace Tongguan {

FieldEditor::FieldEditor(const Element& element, QWidget* parent)
    : QWidget(parent)
    , m_element(&element)
{
}

void FieldEditor::adopt(QWidget* input)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(input, 1);
    watch(input);
    m_input = input;
    setFocusProxy(input);
}

void FieldEditor::watch(QWidget* input)
{
    if (!m_input) {
        m_input = input;
    }
    input->installEventFilter(this);
}

void FieldEditor::setTitle(const QString& title)
{
    m_input->setAccessibleName(title);
}

void FieldEditor::setInGrid(bool inGrid)
{
    m_inGrid = inGrid;
    setAutoFillBackground(inGrid);
}

int FieldEditor::heightFor(int) const
{
    return std::max(formRowHeight() - 2, m_input->sizeHint().height());
}

bool FieldEditor::isTyping() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

bool FieldEditor::takesKey(const QKeyEvent&) const
{
    return false;
}

bool FieldEditor::leaveByKey(const QKeyEvent& event)
{
    Leave how = Leave::Next;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        how = event.modifiers() & Qt::ControlModifier ? Leave::NextSection
            : event.modifiers() & Qt::ShiftModifier   ? Leave::Previous
                                                      : Leave::Next;
        break;
    case Qt::Key_Tab:
        if (event.modifiers() & Qt::ControlModifier) {
            return false; // pages of a tab bar
        }
        how = Leave::Next;
        break;
    case Qt::Key_Backtab:
        how = Leave::Previous;
        break;
    case Qt::Key_Escape:
        if (dismiss()) {
            return true;
        }
        if (!m_inGrid) {
            return false;
        }
        Q_EMIT left(Leave::Cancel);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_inGrid || event.modifiers() & ~Qt::KeypadModifier) {
            return false;
        }
        how = event.key() == Qt::Key_Up ? Leave::Up : Leave::Down;
        break;
    default:
        return false;
    }
    commit();
    Q_EMIT left(how);
    return true;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_F4 && !key.modifiers()) {
            showList();
            return true;
        }
        if (!takesKey(key) && leaveByKey(key)) {
            return true;
        }
        break;
    }
    case QEvent::FocusIn:
        Q_EMIT focusEntered();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            commit();
            Q_EMIT focusLeft();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor* makeFieldEditor(const Element& element, const FormContext& context, QWidget* parent)
{
    switch (element.kind) {
    case ElementKind::Text:
        return hasCodes(element, *context.tables) ? static_cast<FieldEditor*>(new CodeField(element, context, parent))
                                                  : new TextField(element, parent);
    case ElementKind::Multi: return new MultiField(element, parent);
    case ElementKind::Code: return new CodeField(element, context, parent);
    case ElementKind::Decimal:
    case ElementKind::Integer: return new NumberField(element, parent);
    case ElementKind::Date: return new DateField(element, context, parent);
    case ElementKind::Flag: return new FlagField(element, parent);
    case ElementKind::Flags: return new FlagsField(element, parent);
    case ElementKind::List: return new CodeField(element, context, parent);
    case ElementKind::Blob: return new BlobField(element, parent);
    }
    return new TextField(element, parent);
}

} // namespace Tongguan
