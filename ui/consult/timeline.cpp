// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/timeline.h"

#include "ui/shell/tone.h"

#include <QMouseEvent>

namespace Tongguan {

namespace {

constexpr int LineEdge = 12, LineMiddle = 14, StillHeight = 34, StillRow = StillHeight + 6;

std::optional<Tone> markTone(ConsultEventKind kind)
{
    using enum ConsultEventKind;
    switch (kind) {
    case StillTaken: return Tone::Accent;
    case Asked: return Tone::Warning;
    case Answered: return Tone::Good;
    case StepDone:
    case InspectionRecorded: return Tone::Good;
    case MinutesProposed: return Tone::Waiting;
    case Chat:
    case FileShared: return Tone::Neutral;
    default: return {};
    }
}

} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Time line"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(44);
    setToolTip(tr("Arrows go to the next thing that happened, Home and End to the ends"));
}

void Timeline::setEvents(const QList<ConsultEvent>& events, const QDateTime& from, const QDateTime& to)
{
    m_from = from;
    m_to = std::max(to, from.addSecs(1));
    m_marks.clear();
    m_recorded.clear();
    m_stills.clear();
    setFixedHeight(44);
    for (const ConsultEvent& event : events) {
        if (event.kind == ConsultEventKind::RecordStarted)
            m_recorded.append({ event.time(), m_to });
        if (event.kind == ConsultEventKind::RecordStopped && !m_recorded.isEmpty())
            m_recorded.last().second = event.time();
        if (markTone(event.kind) && event.time() >= m_from && event.time() <= m_to)
            m_marks.append(event);
    }
    setPosition(m_from);
    update();
}

void Timeline::setPosition(const QDateTime& time)
{
    const QDateTime there = std::clamp(time, m_from, m_to);
    if (there == m_position)
        return;
    m_position = there;
    update();
    Q_EMIT positionChanged(there);
}

int Timeline::xOf(const QDateTime& time) const
{
    const qint64 whole = m_from.msecsTo(m_to);
    return LineEdge + int(whole > 0 ? m_from.msecsTo(time) * (width() - 2 * LineEdge) / whole : 0);
}

QDateTime Timeline::timeAt(int x) const
{
    const int room = std::max(1, width() - 2 * LineEdge);
    return m_from.addMSecs(m_from.msecsTo(m_to) * std::clamp(x - LineEdge, 0, room) / room);
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStills(painter);
    const int middle = lineTop();
    const QRect bar(LineEdge, middle - 3, width() - 2 * LineEdge, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineColor(palette()));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(toneColor(Tone::Bad, palette()));
    for (const auto& [begin, end] : std::as_const(m_recorded))
        painter.drawRect(QRect(QPoint(xOf(begin), middle - 3), QPoint(xOf(end), middle + 2)));
    for (const ConsultEvent& mark : std::as_const(m_marks)) {
        painter.setBrush(toneColor(*markTone(mark.kind), palette()));
        painter.drawEllipse(QPoint(xOf(mark.time()), middle), 3, 5);
    }
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight) : toneColor(Tone::Accent, palette()));
    painter.drawEllipse(QPoint(xOf(m_position), middle), 7, 7);
    painter.setPen(quietColor(palette()));
    const auto clock = [](const QDateTime& time) { return time.toLocalTime().toString(u"HH:mm:ss"_s); };
    const QRect words = rect().adjusted(LineEdge, middle + 10, -LineEdge, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, clock(m_from));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, clock(m_to));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, clock(m_position));
}

int Timeline::lineTop() const { return LineMiddle + (m_stills.isEmpty() ? 0 : StillRow); }

void Timeline::setStill(const QString& blob, const QImage& picture)
{
    if (picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(picture.scaledToHeight(int(StillHeight * ratio), Qt::SmoothTransformation));
    small.setDevicePixelRatio(ratio);
    m_stills.insert(blob, small);
    setFixedHeight(44 + StillRow);
    update();
}

// Each over its mark; one that would cover the one before is left out.
void Timeline::paintStills(QPainter& painter) const
{
    int free = 0;
    for (const ConsultEvent& mark : m_marks) {
        const auto still = m_stills.constFind(mark.data[u"blob"_s].toString());
        if (still == m_stills.constEnd())
            continue;
        const int wide = int(still->width() / still->devicePixelRatio());
        const int x = std::clamp(xOf(mark.time()) - wide / 2, LineEdge, std::max(LineEdge, width() - LineEdge - wide));
        if (x < free)
            continue;
        painter.drawPixmap(x, 1, *still);
        painter.setPen(lineColor(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(x, 1, wide, StillHeight);
        free = x + wide + 2;
    }
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    setPosition(timeAt(event->position().toPoint().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        setPosition(timeAt(event->position().toPoint().x()));
}

void Timeline::step(int by)
{
    const ConsultEvent* best = nullptr;
    for (const ConsultEvent& mark : std::as_const(m_marks)) {
        const bool beyond = by > 0 ? mark.time() > m_position : mark.time() < m_position;
        const bool nearer = !best || (by > 0 ? mark.time() < best->time() : mark.time() >= best->time());
        if (beyond && nearer)
            best = &mark;
    }
    setPosition(best ? best->time() : by > 0 ? m_to : m_from);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Home: setPosition(m_from); break;
    case Qt::Key_End: setPosition(m_to); break;
    case Qt::Key_PageDown: setPosition(m_position.addSecs(60)); break;
    case Qt::Key_PageUp: setPosition(m_position.addSecs(-60)); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace Tongguan
