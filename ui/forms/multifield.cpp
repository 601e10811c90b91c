// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/multifield.h"

#include "models/base/text.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace Tongguan {

MultiField::MultiField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false); // the form undoes
    m_edit->document()->setDocumentMargin(3);
    m_edit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    adopt(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT edited(text());
        }
        const int height = heightFor(width());
        if (height != m_height) {
            m_height = height;
            Q_EMIT heightChanged();
        }
    });
}

QString MultiField::text() const
{
    return m_edit->toPlainText();
}

void MultiField::setText(const QString& text)
{
    if (m_edit->toPlainText() != text) {
        m_filling = true;
        m_edit->setPlainText(text);
        m_filling = false;
    }
}

void MultiField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->viewport()->setBackgroundRole(readOnly ? QPalette::Window : QPalette::Base);
}

int MultiField::heightFor(int width) const
{
    constexpr int most = 8;
    constexpr int frame = 10;
    const QFontMetrics metrics = m_edit->fontMetrics();
    int lines = 0;
    const QStringList parts = text().split(u'\n');
    for (const QString& part : parts) {
        lines += 1 + metrics.horizontalAdvance(part) / std::max(80, width - 3 * frame);
    }
    return std::max(formRowHeight() - 2, std::clamp(lines, 1, most) * metrics.lineSpacing() + frame);
}

bool MultiField::takesKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
}

bool MultiField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::AltModifier) {
            m_edit->insertPlainText(u"\n"_s);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Tongguan
