// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/fieldglow.h"

#include "models/base/text.h"
#include "ui/shell/icons.h"

#include <QAccessible>

namespace Tongguan {

namespace {

constexpr std::chrono::seconds GlowTime { 12 };

} // namespace

FieldGlow::FieldGlow(QWidget* field, const QString& who, const QRect& part)
    : QWidget(field), m_who(who), m_part(part)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"fieldGlow"_s);
    setAccessibleName(tr("%1 points here").arg(who));
    if (part.isNull()) {
        setGeometry(field->rect());
    } else { // the name stands below a cell: most are too narrow for it
        const QRect frame = part.adjusted(-2, -2, 2, 2);
        setGeometry(frame.x(), frame.y(), std::max(frame.width(), fontMetrics().horizontalAdvance(who) + 34), frame.height() + fontMetrics().height() + 4);
        m_part = QRect(QPoint(0, 0), frame.size());
    }
    field->installEventFilter(this);
    show();
    raise();
    QTimer::singleShot(GlowTime, this, &QObject::deleteLater);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool FieldGlow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_part.isNull())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FieldGlow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(Tone::Waiting, palette());
    QColor veil = color;
    veil.setAlpha(28);
    painter.setBrush(veil);
    painter.setPen(QPen(color, 2));
    const QRect frame = m_part.isNull() ? rect() : m_part;
    painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 4, 4);
    const QString words = fontMetrics().elidedText(m_who, Qt::ElideRight, m_part.isNull() ? width() / 2 : width());
    const int wide = fontMetrics().horizontalAdvance(words) + 26, high = fontMetrics().height() + 2;
    const QRect flag(m_part.isNull() ? width() - wide - 2 : 0, m_part.isNull() ? 2 : frame.bottom() + 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 3, 3);
    const QColor over = isDark(palette()) ? QColor(0x101418) : QColor(0xffffff);
    painter.drawPixmap(flag.x() + 4, flag.y() + (high - 14) / 2, themedPixmap(u"point", QSize(14, 14), devicePixelRatioF(), over));
    painter.setPen(over);
    painter.drawText(flag.adjusted(21, 0, -3, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace Tongguan
