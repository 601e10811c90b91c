// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/sankeyview.h"

#include "models/base/text.h"
#include "ui/shell/tone.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Tongguan {

static constexpr double SankeyHead = 34, SankeyFoot = 34, NodeWidth = 12, NodeGap = 9, SankeySide = 200;

SankeyView::SankeyView(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"sankeyView"_s);
    setMinimumHeight(220);
}

void SankeyView::setFlow(const QString& title, const QList<Node>& left, const QList<Node>& right, const QList<Band>& bands)
{
    m_title = title;
    m_left = left;
    m_right = right;
    m_bands = bands;
    setAccessibleName(title);
    setCurrent(-1);
    arrange();
}

QList<double> SankeyView::weights(bool left) const
{
    QList<double> sums(left ? m_left.size() : m_right.size());
    for (const Band& band : m_bands)
        sums[left ? band.from : band.to] += band.weight;
    return sums;
}

QList<ChartView::Part> SankeyView::layOut(const QSizeF& size, const QFont&) const
{
    QList<Part> parts;
    if (m_bands.isEmpty())
        return parts;
    const QList<double> leftWeights = weights(true), rightWeights = weights(false);
    const double all = std::accumulate(leftWeights.cbegin(), leftWeights.cend(), 0.0);
    const double room = size.height() - SankeyHead - SankeyFoot;
    const auto most = double(std::max(m_left.size(), m_right.size()));
    const double gap = std::min(NodeGap, room / 3 / std::max(1.0, most));
    const double scale = (room - gap * (most - 1)) / std::max(all, 1e-12);
    const double side = std::min(SankeySide, size.width() / 4);
    const auto place = [&](const QList<Node>& nodes, const QList<double>& sums, double x) {
        QList<double> tops;
        const double used = all * scale + gap * double(nodes.size() - 1);
        double y = SankeyHead + (room - used) / 2;
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            tops << y;
            QPainterPath area;
            area.addRect(QRectF(x, y, NodeWidth, std::max(1.5, sums[i] * scale)));
            parts << Part { area, nodes[i].text, nodes[i].key };
            y += sums[i] * scale + gap;
        }
        return tops;
    };
    const double leftEdge = side + NodeWidth, rightEdge = size.width() - side - NodeWidth;
    QList<double> leftTops = place(m_left, leftWeights, side), rightTops = place(m_right, rightWeights, rightEdge);
    for (const Band& band : m_bands) {
        const double breadth = std::max(1.0, band.weight * scale), middle = (leftEdge + rightEdge) / 2;
        const double from = leftTops[band.from], to = rightTops[band.to];
        QPainterPath area(QPointF(leftEdge, from));
        area.cubicTo(middle, from, middle, to, rightEdge, to);
        area.lineTo(rightEdge, to + breadth);
        area.cubicTo(middle, to + breadth, middle, from + breadth, leftEdge, from + breadth);
        area.closeSubpath();
        parts << Part { area, band.text, m_left[band.from].key };
        leftTops[band.from] += band.weight * scale;
        rightTops[band.to] += band.weight * scale;
    }
    return parts;
}

// Labels stand at the middle of their nodes; those of small nodes move apart so that each can be read.
QList<double> SankeyView::labelMiddles(const QList<Part>& parts, double line, double height) const
{
    QList<double> middles;
    for (qsizetype i = 0; i < m_left.size() + m_right.size(); ++i)
        middles << parts[i].area.boundingRect().center().y();
    const auto spread = [&](qsizetype first, qsizetype end) {
        double lowest = height - line / 2;
        for (qsizetype i = first + 1; i < end; ++i)
            middles[i] = std::max(middles[i], middles[i - 1] + line);
        for (qsizetype i = end - 1; i >= first; --i) {
            middles[i] = std::min(middles[i], lowest);
            lowest = middles[i] - line;
        }
    };
    spread(0, m_left.size());
    spread(m_left.size(), middles.size());
    return middles;
}

void SankeyView::draw(QPainter& painter, const QSizeF& size, const QList<Part>& parts, const QPalette& palette) const
{
    QFont bold = painter.font();
    bold.setBold(true);
    const QFont plain = painter.font();
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRectF(12, 0, size.width() - 24, SankeyHead - 4), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(plain);
    if (m_bands.isEmpty()) {
        painter.setPen(quietColor(palette));
        painter.drawText(QRectF(24, 0, size.width() - 48, size.height()), int(Qt::AlignCenter) | Qt::TextWordWrap, tr("Nothing was used in this period."));
        return;
    }
    const qsizetype nodes = m_left.size() + m_right.size();
    const double line = painter.fontMetrics().height();
    const QList<double> middles = labelMiddles(parts, line, size.height());
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        QColor color = chartColor(m_bands[i].from, palette);
        color.setAlphaF(isDark(palette) ? 0.42F : 0.34F);
        painter.setBrush(color);
        painter.drawPath(parts[nodes + i].area);
    }
    for (qsizetype i = 0; i < nodes; ++i) {
        const bool isLeft = i < m_left.size();
        const QRectF area = parts[i].area.boundingRect();
        painter.setPen(Qt::NoPen);
        painter.setBrush(isLeft ? chartColor(int(i), palette) : quietColor(palette));
        painter.drawRect(area);
        painter.setPen(palette.color(QPalette::Text));
        const double top = middles[i] - line / 2;
        const QRectF label = isLeft ? QRectF(8, top, area.left() - 14, line) : QRectF(area.right() + 6, top, size.width() - area.right() - 14, line);
        const QString& name = isLeft ? m_left[i].name : m_right[i - m_left.size()].name;
        painter.drawText(label, int((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), painter.fontMetrics().elidedText(name, Qt::ElideRight, int(label.width())));
    }
}

} // namespace Tongguan
