// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/timeline.h"

#include "ui/shell/tone.h"

#include <QMouseEvent>

namespace Tongguan {

namespace {

constexpr int LineEdge = 12, LineTop = 14;

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
    for (const ConsultEvent& event : events) {
        if (event.kind == ConsultEventKind::RecordStarted)
            m_recorded.append({ event.made, m_to });
        if (event.kind == ConsultEventKind::RecordStopped && !m_recorded.isEmpty())
            m_recorded.last().second = event.made;
        if (markTone(event.kind) && event.made >= m_from && event.made <= m_to)
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
    const QRect bar(LineEdge, LineTop - 3, width() - 2 * LineEdge, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineColor(palette()));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(toneColor(Tone::Bad, palette()));
    for (const auto& [begin, end] : std::as_const(m_recorded))
        painter.drawRect(QRect(QPoint(xOf(begin), LineTop - 3), QPoint(xOf(end), LineTop + 2)));
    for (const ConsultEvent& mark : std::as_const(m_marks)) {
        painter.setBrush(toneColor(*markTone(mark.kind), palette()));
        painter.drawEllipse(QPoint(xOf(mark.made), LineTop), 3, 5);
    }
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight) : toneColor(Tone::Accent, palette()));
    painter.drawEllipse(QPoint(xOf(m_position), LineTop), 7, 7);
    painter.setPen(quietColor(palette()));
    const auto clock = [](const QDateTime& time) { return time.toLocalTime().toString(u"HH:mm:ss"_s); };
    const QRect words = rect().adjusted(LineEdge, 24, -LineEdge, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, clock(m_from));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, clock(m_to));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, clock(m_position));
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
        const bool beyond = by > 0 ? mark.made > m_position : mark.made < m_position;
        const bool nearer = !best || (by > 0 ? mark.made < best->made : mark.made >= best->made);
        if (beyond && nearer)
            best = &mark;
    }
    setPosition(best ? best->made : by > 0 ? m_to : m_from);
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
