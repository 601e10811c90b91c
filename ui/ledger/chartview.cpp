// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/chartview.h"

#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace Tongguan {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::arrange()
{
    m_parts = layOut(size(), font());
    if (m_current >= m_parts.size())
        m_current = -1;
    update();
}

void ChartView::setCurrent(int part)
{
    m_current = part >= 0 && part < m_parts.size() ? part : -1;
    const QString text = m_current >= 0 ? m_parts[m_current].text : QString();
    setAccessibleDescription(text);
    Q_EMIT currentChanged(text);
    update();
}

QImage ChartView::picture(QSize size, qreal ratio) const
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    const QPalette light = Theme::palette(false);
    image.fill(light.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    draw(painter, size, layOut(size, font()), light);
    return image;
}

int ChartView::partAt(const QPointF& point) const
{
    for (auto part = m_parts.size() - 1; part >= 0; --part) {
        if (m_parts[part].area.contains(point))
            return int(part);
    }
    return -1;
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int part = partAt(help->pos()); part >= 0)
            QToolTip::showText(help->globalPos(), m_parts[part].text, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    draw(painter, size(), m_parts, palette());
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(m_parts[m_current].area);
        // What the tool tip would say, for who does not use a mouse.
        QFont small = font();
        painter.setFont(small);
        const QString text = QString(m_parts[m_current].text).replace(u'\n', u' ');
        const QRectF bounds = painter.fontMetrics().boundingRect(text);
        const QRectF bar(0, height() - bounds.height() - 8, width(), bounds.height() + 8);
        painter.fillRect(bar, palette().color(QPalette::ToolTipBase));
        painter.setPen(palette().color(QPalette::ToolTipText));
        painter.drawText(bar.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, int(bar.width()) - 16));
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setCurrent(partAt(event->position()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int part = partAt(event->position()); part >= 0)
        Q_EMIT chosen(m_parts[part].key);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto count = int(m_parts.size());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (count > 0)
            setCurrent((m_current + 1) % count);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (count > 0)
            setCurrent(m_current <= 0 ? count - 1 : m_current - 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT chosen(m_parts[m_current].key);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrent(-1);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        update();
}

QColor chartColor(int n, const QPalette& palette)
{
    static constexpr std::array<QRgb, 8> light { 0x2f6db0, 0x2c8c74, 0xb5752a, 0x8456a8, 0x5b7f2f, 0xb04a5a, 0x3d8a9e, 0x7a6a3f };
    static constexpr std::array<QRgb, 8> dark { 0x7fb4ec, 0x6fcbb0, 0xe6b06a, 0xc29be6, 0xa5cb73, 0xee95a3, 0x7fcbe0, 0xcfbe8a };
    const auto at = size_t(n) % light.size();
    return QColor::fromRgb(isDark(palette) ? dark[at] : light[at]);
}

} // namespace Tongguan
