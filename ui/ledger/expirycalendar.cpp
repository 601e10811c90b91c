// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/expirycalendar.h"

#include "ui/ledger/ledgerwords.h"
#include "ui/shell/tone.h"

#include <QPainter>

#include <algorithm>

namespace Tongguan {

static constexpr int CalendarRow = 26, CalendarHead = 26, CalendarMonths = 15, MonthsBack = 2;

ExpiryCalendar::ExpiryCalendar(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"expiryCalendar"_s);
    setAccessibleName(tr("Calendar of expiring records"));
}

void ExpiryCalendar::setRecords(const QList<LedgerRecord>& records, QDate today)
{
    m_records = records;
    m_today = today;
    m_first = QDate(today.year(), today.month(), 1).addMonths(-MonthsBack);
    m_last = m_first.addMonths(CalendarMonths);
    std::ranges::stable_sort(m_records, [](const LedgerRecord& a, const LedgerRecord& b) {
        return a.until.isValid() != b.until.isValid() ? a.until.isValid() : a.until < b.until;
    });
    updateGeometry();
    arrange();
}

QSize ExpiryCalendar::sizeHint() const { return { 600, CalendarHead + int(std::clamp<qsizetype>(m_records.size(), 3, 12)) * CalendarRow + 12 }; }

double ExpiryCalendar::left(const QFont& font) const { return QFontMetricsF(font).horizontalAdvance(u'0') * 15 + 24; }

double ExpiryCalendar::xOf(QDate day, const QSizeF& size, const QFont& font) const
{
    const double from = left(font), width = size.width() - from - 16;
    return from + width * std::clamp(double(m_first.daysTo(day)) / double(m_first.daysTo(m_last)), 0.0, 1.0);
}

// A record's bar, then the ends of its cycles.
QList<ChartView::Part> ExpiryCalendar::layOut(const QSizeF& size, const QFont& font) const
{
    QList<Part> parts;
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        const LedgerRecord& record = m_records[row];
        const double y = CalendarHead + double(row) * CalendarRow + 6;
        const QDate from = record.from.isValid() ? std::max(record.from, m_first) : m_first;
        const QDate until = record.until.isValid() ? std::min(record.until.addDays(1), m_last) : m_last;
        QPainterPath bar;
        bar.addRoundedRect(QRectF(xOf(from, size, font), y, std::max(4.0, xOf(until, size, font) - xOf(from, size, font)), CalendarRow - 12), 3, 3);
        const QString valid = record.until.isValid() ? tr("valid until %1, %2").arg(record.until.toString(Qt::ISODate), LedgerWords::daysLeft(record.until, m_today)) : tr("open-ended");
        parts << Part { bar, u"%1 %2\n%3"_s.arg(record.number, record.company, valid), record.number };
        for (const QDate start : record.cycles) {
            const QDate end = start.addDays(-1);
            if (end < m_first || end >= m_last || start <= record.from)
                continue;
            const double x = xOf(start, size, font), middle = y + (CalendarRow - 12) / 2.0;
            QPainterPath diamond;
            diamond.addPolygon(QPolygonF({ { x - 6, middle }, { x, middle - 6 }, { x + 6, middle }, { x, middle + 6 }, { x - 6, middle } }));
            parts << Part { diamond, tr("%1: a write-off cycle ends on %2, %3").arg(record.number, end.toString(Qt::ISODate), LedgerWords::daysLeft(end, m_today)), record.number };
        }
    }
    return parts;
}

void ExpiryCalendar::draw(QPainter& painter, const QSizeF& size, const QList<Part>& parts, const QPalette& palette) const
{
    if (!m_today.isValid())
        return;
    const QFont font = painter.font();
    const double bottom = CalendarHead + double(m_records.size()) * CalendarRow + 4;
    for (int month = 0; month < CalendarMonths; ++month) {
        const QDate day = m_first.addMonths(month);
        const double x = xOf(day, size, font), next = xOf(day.addMonths(1), size, font);
        painter.setPen(lineColor(palette));
        painter.drawLine(QPointF(x, CalendarHead - 4), QPointF(x, bottom));
        painter.setPen(quietColor(palette));
        const QString text = day.month() == 1 || month == 0 ? day.toString(u"yyyy-MM"_s) : day.toString(u"MM"_s);
        painter.drawText(QRectF(x + 3, 0, next - x + 20, CalendarHead - 4), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QRectF(12, CalendarHead + double(row) * CalendarRow, left(font) - 18, CalendarRow), Qt::AlignLeft | Qt::AlignVCenter, m_records[row].number);
    }
    QHash<QString, Tone> tones;
    for (const LedgerRecord& record : m_records)
        tones.insert(record.number, LedgerWords::daysTone(record.until, m_today));
    QString bar;
    for (const Part& part : parts) {
        const Tone tone = tones.value(part.key.toString());
        const QColor color = toneColor(tone == Tone::Neutral ? Tone::Working : tone, palette);
        const bool isBar = part.key.toString() != bar;
        bar = part.key.toString();
        painter.setPen(isBar ? QPen(color, 1) : QPen(palette.color(QPalette::Base), 1));
        painter.setBrush(isBar ? toneFill(tone == Tone::Neutral ? Tone::Working : tone, palette) : QBrush(toneColor(Tone::Waiting, palette)));
        painter.drawPath(part.area);
    }
    const double today = xOf(m_today, size, font);
    painter.setPen(QPen(toneColor(Tone::Bad, palette), 1, Qt::DashLine));
    painter.drawLine(QPointF(today, CalendarHead - 8), QPointF(today, bottom));
}

} // namespace Tongguan
