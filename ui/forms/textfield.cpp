// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/textfield.h"

#include "ui/forms/ghostline.h"
#include "ui/shell/theme.h"

#include <QApplication>

namespace Tongguan {

TextField::TextField(const Element& element, QWidget* parent)
    : FieldEditor(element, parent)
    , m_line(new GhostLine)
{
    if (element.monospace) {
        m_line->setFont(Theme::codeFont(QApplication::font()));
    }
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        const QString upper = typed.toUpper();
        if (this->element().upperCase && upper != typed) {
            const int at = m_line->cursorPosition();
            m_line->setText(upper);
            m_line->setCursorPosition(at);
        }
        Q_EMIT edited(m_line->text());
    });
}

QString TextField::text() const
{
    return m_line->text();
}

void TextField::setText(const QString& text)
{
    if (m_line->text() != text) {
        m_line->setText(text);
        if (!m_line->hasFocus()) {
            m_line->setCursorPosition(0); // the beginning is what one looks for
        }
    }
}

void TextField::setReadOnly(bool readOnly)
{
    m_line->setPlain(readOnly);
}

} // namespace Tongguan
