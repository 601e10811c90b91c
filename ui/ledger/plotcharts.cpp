// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/plotcharts.h"

#include "models/base/text.h"
#include "models/tables/figures.h"
#include "ui/ledger/chartview.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#ifdef TONGGUAN_QCUSTOMPLOT
#define signals Q_SIGNALS // the header of QCustomPlot says so; ours do without keywords
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
#endif

namespace Tongguan {

#ifdef TONGGUAN_QCUSTOMPLOT

namespace {

    constexpr int BarsInSight = 24;

    // For the place on the screen only.
    double plotted(LedgerQuantity quantity) { return quantity.decimal().toString().toDouble(); }

    double keyOfDay(QDate day) { return double(day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch()); }

    class FigureTicker final : public QCPAxisTicker {
    protected:
        QString getTickLabel(double tick, const QLocale&, QChar, int) override { return groupedFigure(QString::number(tick, 'f', std::abs(tick) < 10 && tick != std::floor(tick) ? 2 : 0)); }
    };

    void colourPlot(QCustomPlot& plot, const QPalette& palette)
    {
        plot.setBackground(palette.color(QPalette::Base));
        for (QCPAxis* axis : { plot.xAxis, plot.yAxis }) {
            axis->setBasePen(lineColor(palette));
            axis->setTickPen(lineColor(palette));
            axis->setSubTickPen(lineColor(palette));
            axis->setTickLabelColor(quietColor(palette));
            axis->grid()->setPen(QPen(lineColor(palette), 1, Qt::DotLine));
            axis->grid()->setZeroLinePen(QPen(quietColor(palette), 1));
        }
    }

    QImage pictureOfPlot(QCustomPlot& plot, const QString& title, QSize size, qreal ratio)
    {
        const int head = 30;
        QImage image(size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Theme::palette(false).color(QPalette::Base));
        QPixmap pixmap = plot.toPixmap(size.width(), size.height() - head, ratio);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        painter.setPen(Theme::palette(false).color(QPalette::Text));
        painter.drawText(QRect(12, 0, size.width() - 24, head), int(Qt::AlignLeft | Qt::AlignVCenter), title);
        painter.drawPixmap(QPointF(0, head), pixmap);
        return image;
    }

} // namespace

struct BalanceChart::Plot {
    QLabel *title = nullptr, *caption = nullptr;
    QCustomPlot* view = nullptr;
    QCPGraph *course = nullptr, *ceiling = nullptr;
    QCPItemTracer* mark = nullptr;
};

struct UseChart::Plot {
    QLabel *title = nullptr, *caption = nullptr;
    QCustomPlot* view = nullptr;
    QCPBars *used = nullptr, *nearly = nullptr, *over = nullptr;
    QCPGraph* whole = nullptr;
    QCPItemTracer* mark = nullptr;
};

template <class P>
static void layOutPlot(P& plot, QWidget* chart)
{
    plot.title = new QLabel;
    plot.caption = new QLabel;
    QFont bold = chart->font();
    bold.setBold(true);
    plot.title->setFont(bold);
    plot.caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    plot.view = new QCustomPlot;
    plot.view->setFocusPolicy(Qt::NoFocus);
    plot.view->setMinimumHeight(110);
    plot.view->installEventFilter(chart);
    plot.view->setMouseTracking(true);
    for (QCPAxis* axis : { plot.view->xAxis, plot.view->yAxis })
        axis->setTickLabelFont(chart->font());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 0);
    head->addWidget(plot.title);
    head->addWidget(plot.caption, 1);
    auto* column = new QVBoxLayout(chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(plot.view, 1);
    chart->setFocusPolicy(Qt::StrongFocus);
    chart->setAutoFillBackground(true);
    chart->setBackgroundRole(QPalette::Base);
}

bool canPlot() { return true; }

// --- The course of a balance

BalanceChart::BalanceChart(QWidget* parent)
    : QWidget(parent), m_plot(std::make_unique<Plot>())
{
    setObjectName(u"balanceChart"_s);
    layOutPlot(*m_plot, this);
    QCustomPlot& view = *m_plot->view;
    m_plot->course = view.addGraph();
    m_plot->course->setLineStyle(QCPGraph::lsStepLeft);
    m_plot->ceiling = view.addGraph();
    m_plot->mark = new QCPItemTracer(&view);
    m_plot->mark->setGraph(m_plot->course);
    m_plot->mark->setStyle(QCPItemTracer::tsCircle);
    m_plot->mark->setSize(8);
    m_plot->mark->setVisible(false);
    const QSharedPointer<QCPAxisTickerDateTime> days(new QCPAxisTickerDateTime);
    days->setDateTimeSpec(Qt::UTC);
    days->setDateTimeFormat(u"yyyy-MM-dd"_s);
    view.xAxis->setTicker(days);
    view.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new FigureTicker));
    colour();
}

BalanceChart::~BalanceChart() = default;

void BalanceChart::setCourse(const QString& title, const QString& unit, const QList<DayBalance>& course, LedgerQuantity ceiling, QDate at)
{
    m_title = unit.isEmpty() ? title : tr("%1, %2").arg(title, unit);
    m_unit = unit;
    m_course = course;
    if (at.isValid())
        m_course.removeIf([at](const DayBalance& day) { return day.day > at; });
    m_day = -1;
    m_plot->title->setText(m_title);
    m_plot->mark->setVisible(false);
    QVector<double> keys, values;
    double lowest = 0, highest = 0;
    for (const DayBalance& day : std::as_const(m_course)) {
        keys << keyOfDay(day.day);
        values << plotted(day.balance);
        lowest = std::min(lowest, values.constLast());
        highest = std::max(highest, values.constLast());
    }
    m_plot->caption->setText(m_course.isEmpty() ? tr("Nothing has moved.") : tr("The arrow keys walk through the days."));
    if (keys.isEmpty()) {
        m_plot->course->data()->clear();
        m_plot->ceiling->data()->clear();
        m_plot->view->replot();
        return;
    }
    keys << keys.constLast() + 86'400.0 * std::max<double>(1, (keys.constLast() - keys.constFirst()) / 86'400 / 40);
    values << values.constLast();
    m_plot->course->setData(keys, values, true);
    const bool isCeilingShown = !ceiling.isZero() && plotted(ceiling) < highest * 4;
    if (isCeilingShown) {
        m_plot->ceiling->setData({ keys.constFirst(), keys.constLast() }, { plotted(ceiling), plotted(ceiling) }, true);
        highest = std::max(highest, plotted(ceiling));
        m_plot->caption->setText(tr("dashed: record quantity %1").arg(groupedFigure(ceiling)));
    } else {
        m_plot->ceiling->data()->clear();
    }
    const double margin = std::max(1e-6, (highest - lowest) * 0.06);
    m_plot->view->xAxis->setRange(keys.constFirst(), keys.constLast());
    m_plot->view->yAxis->setRange(lowest < 0 ? lowest - margin : 0, highest + margin);
    m_plot->view->replot();
}

void BalanceChart::clear() { setCourse({}, {}, {}, {}, {}); }

QString BalanceChart::currentText() const
{
    return m_day < 0 ? QString() : u"%1: %2 %3"_s.arg(m_course[m_day].day.toString(Qt::ISODate), groupedFigure(m_course[m_day].balance), m_unit).trimmed();
}

void BalanceChart::moveTo(qsizetype day)
{
    if (m_course.isEmpty())
        return;
    m_day = std::clamp<qsizetype>(day, 0, m_course.size() - 1);
    m_plot->mark->setGraphKey(keyOfDay(m_course[m_day].day));
    m_plot->mark->setVisible(true);
    m_plot->caption->setText(currentText());
    setAccessibleDescription(currentText());
    m_plot->view->replot(QCustomPlot::rpQueuedReplot);
}

void BalanceChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_day + 1); break;
    case Qt::Key_Left: moveTo(m_day < 0 ? m_course.size() - 1 : m_day - 1); break;
    case Qt::Key_Home: moveTo(0); break;
    case Qt::Key_End: moveTo(m_course.size() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool BalanceChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove && !m_course.isEmpty()) {
        const double key = m_plot->view->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x());
        const auto after = std::ranges::upper_bound(m_course, key, {}, [](const DayBalance& day) { return keyOfDay(day.day); });
        moveTo(std::max<qsizetype>(0, after - m_course.begin() - 1));
    }
    return QWidget::eventFilter(watched, event);
}

void BalanceChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot->mark) // it is built up to its last part
        colour();
}

void BalanceChart::colour()
{
    const QColor line = chartColor(0, palette());
    QColor fill = line;
    fill.setAlphaF(0.14F);
    colourPlot(*m_plot->view, palette());
    m_plot->course->setPen(QPen(line, 1.6));
    m_plot->course->setBrush(fill);
    m_plot->ceiling->setPen(QPen(toneColor(Tone::Warning, palette()), 1.4, Qt::DashLine));
    m_plot->mark->setPen(QPen(palette().color(QPalette::Text), 1.5));
    m_plot->mark->setBrush(line);
    m_plot->view->replot(QCustomPlot::rpQueuedReplot);
}

QImage BalanceChart::picture(QSize size, qreal ratio) const
{
    colourPlot(*m_plot->view, Theme::palette(false));
    const QImage image = pictureOfPlot(*m_plot->view, m_title, size, ratio);
    colourPlot(*m_plot->view, palette());
    return image;
}

// --- Use against record

UseChart::UseChart(QWidget* parent)
    : QWidget(parent), m_plot(std::make_unique<Plot>())
{
    setObjectName(u"useChart"_s);
    layOutPlot(*m_plot, this);
    QCustomPlot& view = *m_plot->view;
    for (QCPBars** bars : { &m_plot->used, &m_plot->nearly, &m_plot->over }) {
        *bars = new QCPBars(view.xAxis, view.yAxis);
        (*bars)->setWidth(0.62);
    }
    m_plot->whole = view.addGraph();
    m_plot->mark = new QCPItemTracer(&view);
    m_plot->mark->setStyle(QCPItemTracer::tsCircle);
    m_plot->mark->setSize(9);
    m_plot->mark->setVisible(false);
    view.xAxis->setTickLabelRotation(0);
    view.xAxis->grid()->setVisible(false);
    view.xAxis->setSubTicks(false);
    view.yAxis->setNumberFormat(u"g"_s);
    colour();
}

UseChart::~UseChart() = default;

void UseChart::setBars(const QString& title, const QList<Bar>& bars)
{
    m_title = title;
    m_bars = bars;
    m_bar = -1;
    m_plot->title->setText(title);
    m_plot->mark->setVisible(false);
    m_plot->caption->setText(bars.isEmpty() ? tr("No item has a record quantity.") : bars.size() > BarsInSight ? tr("%1 of %2 items; the arrow keys walk through all").arg(BarsInSight).arg(bars.size()) : tr("dashed: the whole record quantity"));
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (QCPBars* one : { m_plot->used, m_plot->nearly, m_plot->over })
        one->data()->clear();
    double highest = 110;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double percent = bars[i].permille / 10.0;
        (bars[i].permille > 1000 ? m_plot->over : bars[i].permille > 900 ? m_plot->nearly : m_plot->used)->addData(double(i), percent);
        names->addTick(double(i), bars[i].name);
        highest = std::max(highest, percent * 1.05);
    }
    m_plot->whole->setData({ -1, double(bars.size()) }, { 100, 100 }, true);
    m_plot->view->xAxis->setTicker(names);
    m_plot->view->xAxis->setRange(-0.6, double(std::clamp<qsizetype>(bars.size(), 4, BarsInSight)) - 0.4);
    m_plot->view->yAxis->setRange(0, std::min(highest, 400.0));
    m_plot->view->yAxis->setLabel({});
    m_plot->view->replot();
}

QString UseChart::currentText() const { return m_bar < 0 ? QString() : m_bars[m_bar].text; }

void UseChart::moveTo(qsizetype bar)
{
    if (m_bars.isEmpty())
        return;
    m_bar = std::clamp<qsizetype>(bar, 0, m_bars.size() - 1);
    QCPAxis* axis = m_plot->view->xAxis;
    const double width = axis->range().size();
    if (double(m_bar) > axis->range().upper || double(m_bar) < axis->range().lower)
        axis->setRange(double(m_bar) - width / 2, double(m_bar) + width / 2);
    m_plot->mark->position->setCoords(double(m_bar), std::min(m_bars[m_bar].permille / 10.0, m_plot->view->yAxis->range().upper));
    m_plot->mark->setVisible(true);
    m_plot->caption->setText(currentText());
    setAccessibleDescription(currentText());
    m_plot->view->replot(QCustomPlot::rpQueuedReplot);
}

void UseChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_bar + 1); break;
    case Qt::Key_Left: moveTo(m_bar < 0 ? m_bars.size() - 1 : m_bar - 1); break;
    case Qt::Key_Home: moveTo(0); break;
    case Qt::Key_End: moveTo(m_bars.size() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_bar >= 0)
            Q_EMIT chosen(m_bars[m_bar].item);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

bool UseChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonDblClick) {
        const double key = m_plot->view->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x());
        const auto bar = qsizetype(std::lround(key));
        if (bar >= 0 && bar < m_bars.size()) {
            moveTo(bar);
            if (event->type() == QEvent::MouseButtonDblClick)
                Q_EMIT chosen(m_bars[bar].item);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UseChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot->mark) // it is built up to its last part
        colour();
}

void UseChart::colour()
{
    colourPlot(*m_plot->view, palette());
    const auto paint = [](QCPBars& bars, QColor color) {
        bars.setPen(QPen(color, 1));
        color.setAlphaF(0.55F);
        bars.setBrush(color);
    };
    paint(*m_plot->used, chartColor(0, palette()));
    paint(*m_plot->nearly, toneColor(Tone::Warning, palette()));
    paint(*m_plot->over, toneColor(Tone::Bad, palette()));
    m_plot->whole->setPen(QPen(quietColor(palette()), 1.4, Qt::DashLine));
    m_plot->mark->setPen(QPen(palette().color(QPalette::Text), 1.5));
    m_plot->mark->setBrush(palette().color(QPalette::Highlight));
    m_plot->view->replot(QCustomPlot::rpQueuedReplot);
}

QImage UseChart::picture(QSize size, qreal ratio) const
{
    colourPlot(*m_plot->view, Theme::palette(false));
    const QImage image = pictureOfPlot(*m_plot->view, m_title, size, ratio);
    colourPlot(*m_plot->view, palette());
    return image;
}

#else

struct BalanceChart::Plot { };
struct UseChart::Plot { };

static void sayNoPlot(QWidget* chart)
{
    auto* words = new QLabel(BalanceChart::tr("This build has no chart library (QCustomPlot). The figures are in the tables."));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(chart))->addWidget(words);
}

bool canPlot() { return false; }

BalanceChart::BalanceChart(QWidget* parent)
    : QWidget(parent)
{
    sayNoPlot(this);
}

BalanceChart::~BalanceChart() = default;
void BalanceChart::setCourse(const QString&, const QString&, const QList<DayBalance>&, LedgerQuantity, QDate) { }
void BalanceChart::clear() { }
QString BalanceChart::currentText() const { return {}; }
QImage BalanceChart::picture(QSize, qreal) const { return {}; }
void BalanceChart::keyPressEvent(QKeyEvent* event) { QWidget::keyPressEvent(event); }
void BalanceChart::changeEvent(QEvent* event) { QWidget::changeEvent(event); }
bool BalanceChart::eventFilter(QObject* watched, QEvent* event) { return QWidget::eventFilter(watched, event); }

UseChart::UseChart(QWidget* parent)
    : QWidget(parent)
{
    sayNoPlot(this);
}

UseChart::~UseChart() = default;
void UseChart::setBars(const QString&, const QList<Bar>&) { }
QString UseChart::currentText() const { return {}; }
QImage UseChart::picture(QSize, qreal) const { return {}; }
void UseChart::keyPressEvent(QKeyEvent* event) { QWidget::keyPressEvent(event); }
void UseChart::changeEvent(QEvent* event) { QWidget::changeEvent(event); }
bool UseChart::eventFilter(QObject* watched, QEvent* event) { return QWidget::eventFilter(watched, event); }

#endif

} // namespace Tongguan
