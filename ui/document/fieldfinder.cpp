// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fieldfinder.h"

#include "ui/document/fieldsource.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace Tongguan {

FieldFinder::FieldFinder(const DocumentType& type, QWidget* parent)
    : QFrame(parent)
    , m_line(new CodeLine(fieldSource(type)))
{
    auto* label = new QLabel(tr("Find field"));
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Find field"));
    m_line->setPlaceholderText(tr("Name or key of a field"));
    m_line->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    connect(m_line, &CodeLine::taken, this, [this](const Code& code) {
        hide();
        Q_EMIT chosen(code.code);
    });
}

void FieldFinder::begin()
{
    show();
    m_line->clear();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

bool FieldFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_line->takeCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (!m_line->closeList()) {
                hide();
                Q_EMIT closed();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Tongguan
