// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chip.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QLocale>

namespace Tongguan {

Chip::Chip(const QString& iconName, const QString& text, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count < 0 ? text() : u"%1 %2"_s.arg(text(), countText()));
    updateGeometry();
    update();
}

void Chip::setIconShown(bool shown)
{
    m_iconShown = shown;
    updateGeometry();
    update();
}

QString Chip::countText() const
{
    return m_count < 0 ? QString() : QLocale(QLocale::English).toString(m_count);
}

QSize Chip::sizeHint() const
{
    const auto& metrics = fontMetrics();
    int width = 10 + metrics.horizontalAdvance(text()) + 10;
    if (m_iconShown && !m_iconName.isEmpty())
        width += 14 + 5;
    if (m_count >= 0)
        width += 5 + metrics.horizontalAdvance(countText());
    return { width, std::max(24, metrics.height() + 6) };
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = isEnabled() ? toneColor(m_tone, palette()) : palette().color(QPalette::Disabled, QPalette::Text);
    const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() || hasFocus() ? ink : lineColor(palette()), 1));
    painter.setBrush(isChecked() ? toneFill(m_tone, palette()) : underMouse() ? palette().color(QPalette::AlternateBase) : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), box.height() / 2 - 1, box.height() / 2 - 1);
    }
    int x = 10;
    if (m_iconShown && !m_iconName.isEmpty()) {
        painter.drawPixmap(QPoint(x, (height() - 14) / 2), themedPixmap(m_iconName, QSize(14, 14), devicePixelRatioF(), ink));
        x += 19;
    }
    painter.setPen(isChecked() ? ink : palette().color(QPalette::Text));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    x += fontMetrics().horizontalAdvance(text()) + 5;
    painter.setPen(isChecked() ? ink : quietColor(palette()));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, countText());
}

} // namespace Tongguan
