// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ghostline.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace Tongguan {

GhostLine::GhostLine(QWidget* parent)
    : QLineEdit(parent)
{
}

void GhostLine::setGhost(const QString& text, std::optional<Meaning> meaning)
{
    if (text == m_ghost && meaning == m_meaning) {
        return;
    }
    m_ghost = text;
    m_meaning = meaning;
    setAccessibleDescription(text);
    update();
}

void GhostLine::setPlain(bool plain)
{
    setReadOnly(plain);
    applyPlain();
}

void GhostLine::applyPlain()
{
    if (isReadOnly()) {
        QPalette own; // only this one role is ours, the rest follows the application
        own.setColor(QPalette::Base, QPalette().color(QPalette::Window));
        setPalette(own);
    } else if (testAttribute(Qt::WA_SetPalette)) {
        setPalette(QPalette());
    }
}

void GhostLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && isReadOnly()) {
        applyPlain();
    }
}

bool GhostLine::event(QEvent* event)
{
    // Undo and redo belong to the form, which knows lines and other fields too.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void GhostLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_ghost.isEmpty()) {
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int used = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + 12;
    constexpr int edge = 4;
    QRect room = inside.adjusted(edge + used, 0, -edge, 0);
    if (alignment() & Qt::AlignRight) {
        room = inside.adjusted(edge, 0, -edge - used, 0);
    }
    constexpr int iconSize = 14;
    constexpr int least = 16;
    if (room.width() < least) {
        return;
    }
    QPainter painter(this);
    if (m_meaning) {
        const QPixmap icon = meaningPixmap(*m_meaning, palette(), iconSize, devicePixelRatioF());
        painter.drawPixmap(QPoint(room.left(), room.center().y() - iconSize / 2 + 1), icon);
        room.adjust(iconSize + 3, 0, 0, 0);
    }
    QFont ghostFont = QApplication::font(); // a code may stand in monospace, its meaning does not
    painter.setFont(ghostFont);
    painter.setPen(m_meaning ? meaningColour(*m_meaning, palette()) : quietColor(palette()));
    const QString fitting = QFontMetrics(ghostFont).elidedText(m_ghost, Qt::ElideRight, room.width());
    painter.drawText(room, int(Qt::AlignVCenter | (m_meaning ? Qt::AlignLeft : (alignment() & Qt::AlignHorizontal_Mask))), fitting);
}

} // namespace Tongguan
