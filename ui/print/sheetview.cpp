// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetview.h"

#include "ui/shell/tone.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace Tongguan {
namespace {

constexpr int Gap = 12; // between sheets and around them
constexpr double SmallestZoom = 0.2, LargestZoom = 5, ZoomStep = 1.2;
constexpr int CacheKib = 96 * 1024;

} // namespace

SheetView::SheetView(QWidget* parent) : QAbstractScrollArea(parent), m_cache(CacheKib)
{
    setObjectName(u"sheetView"_s);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
}

SheetView::~SheetView() = default;

void SheetView::setSheets(const Sheets* sheets)
{
    m_sheets = sheets;
    m_cache.clear();
    m_toldPage = -1;
    arrange();
    verticalScrollBar()->setValue(0);
    tellPage();
}

double SheetView::dotsPerMillimetre() const { return logicalDpiX() / 25.4; }

void SheetView::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
}

void SheetView::setZoom(double zoom)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    arrange();
}

// Where each sheet stands; keeps what is in the middle of the view there.
void SheetView::arrange()
{
    const qsizetype page = currentPage();
    const double before = page < m_rects.size() && m_rects[page].height() > 0 ? double(verticalScrollBar()->value() - m_rects[page].top()) / m_rects[page].height() : 0;
    QSizeF largest;
    for (qsizetype i = 0; i < pageCount(); ++i)
        largest = largest.expandedTo(m_sheets->size(i));
    const double oldZoom = m_zoom;
    const QSize room = viewport()->size() - QSize(2 * Gap, 2 * Gap);
    if (m_fit != Fit::None && !largest.isEmpty()) {
        const double wide = room.width() / (largest.width() * dotsPerMillimetre()), high = room.height() / (largest.height() * dotsPerMillimetre());
        m_zoom = std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), SmallestZoom, LargestZoom);
    }
    const double scale = m_zoom * dotsPerMillimetre();
    m_content = QSize(int(largest.width() * scale) + 2 * Gap, Gap);
    m_rects.clear();
    for (qsizetype i = 0; i < pageCount(); ++i) {
        const QSize size = (m_sheets->size(i) * scale).toSize();
        m_rects.append(QRect(QPoint((m_content.width() - size.width()) / 2, m_content.height()), size));
        m_content.rheight() += size.height() + Gap;
    }
    horizontalScrollBar()->setRange(0, std::max(0, m_content.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, m_content.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    if (page < m_rects.size() && page > 0)
        verticalScrollBar()->setValue(m_rects[page].top() + int(before * m_rects[page].height()));
    if (oldZoom != m_zoom) {
        m_cache.clear();
        Q_EMIT zoomChanged(m_zoom);
    }
    viewport()->update();
}

QRect SheetView::pageRect(qsizetype page) const
{
    const int spare = std::max(0, viewport()->width() - m_content.width()) / 2;
    return m_rects[page].translated(spare - horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

qsizetype SheetView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    for (qsizetype i = 0; i < m_rects.size(); ++i)
        if (middle < m_rects[i].bottom() + Gap)
            return i;
    return std::max<qsizetype>(0, m_rects.size() - 1);
}

void SheetView::goTo(qsizetype page)
{
    if (page >= 0 && page < m_rects.size())
        verticalScrollBar()->setValue(m_rects[page].top() - Gap);
}

const QPixmap* SheetView::pixmap(qsizetype page)
{
    if (const QPixmap* known = m_cache.object(page))
        return known;
    const double ratio = devicePixelRatioF(), scale = m_zoom * dotsPerMillimetre();
    auto drawn = std::make_unique<QPixmap>(m_rects[page].size() * ratio);
    drawn->setDevicePixelRatio(ratio);
    drawn->fill(Qt::white);
    QPainter painter(drawn.get());
    painter.scale(scale, scale);
    m_sheets->paint(painter, page, scale * ratio);
    painter.end();
    const qsizetype cost = std::max<qsizetype>(1, qsizetype(drawn->width()) * drawn->height() * 4 / 1024);
    if (cost > m_cache.maxCost())
        return nullptr; // drawn at once each time
    m_cache.insert(page, drawn.release(), cost);
    return m_cache.object(page);
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        const QRect rect = pageRect(i);
        if (!rect.intersects(event->rect()))
            continue;
        if (const QPixmap* drawn = pixmap(i))
            painter.drawPixmap(rect.topLeft(), *drawn);
        else {
            painter.save();
            painter.setClipRect(rect);
            painter.fillRect(rect, Qt::white);
            painter.translate(rect.topLeft());
            const double scale = m_zoom * dotsPerMillimetre();
            painter.scale(scale, scale);
            m_sheets->paint(painter, i, scale * devicePixelRatioF());
            painter.restore();
        }
        painter.setPen(lineColor(palette()));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void SheetView::tellPage()
{
    const qsizetype page = currentPage();
    if (page != m_toldPage)
        Q_EMIT currentPageChanged(m_toldPage = page);
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    tellPage();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void SheetView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
    event->accept();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * ZoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / ZoomStep);
        break;
    case Qt::Key_0:
        setFit(Fit::Width);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace Tongguan
