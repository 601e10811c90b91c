// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/holidays.h"

#include "models/base/text.h"

#include <QFile>

namespace Tongguan {

Result<HolidayCalendar> HolidayCalendar::parse(const QByteArray& tsv)
{
    HolidayCalendar calendar;
    int number = 0;
    bool columns = false;
    const auto broken = [&number](const QString& why) {
        return fail(ErrorKind::Corrupt, u"holidays.line"_s, why, QString::number(number));
    };
    for (const QByteArray& line : tsv.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (!columns) {
            if (cells.size() < 4 || cells.at(0) != u"date" || cells.at(1) != u"kind")
                return broken(u"the columns are not date, kind, name, note"_s);
            columns = true;
            continue;
        }
        if (cells.size() < 4)
            return broken(u"too few cells"_s);
        const QString& kind = cells.at(1);
        if (kind == u"year") {
            bool isNumber = false;
            const int year = cells.at(0).toInt(&isNumber);
            if (!isNumber)
                return broken(u"no year"_s);
            calendar.m_notices.insert(year, cells.at(3));
            continue;
        }
        const QDate date = QDate::fromString(cells.at(0), Qt::ISODate);
        if (!date.isValid())
            return broken(u"no date"_s);
        if (calendar.m_days.contains(date))
            return broken(u"the day stands twice"_s);
        const bool weekend = date.dayOfWeek() >= Qt::Saturday;
        if (kind == u"holiday")
            calendar.m_days.insert(date, { Kind::Holiday, cells.at(2) });
        else if (kind == u"rest")
            calendar.m_days.insert(date, { Kind::Rest, cells.at(2) });
        else if (kind == u"work" && weekend)
            calendar.m_days.insert(date, { Kind::Work, cells.at(2) });
        else
            return broken(u"kind is holiday, rest, or work on a weekend"_s);
    }
    if (!columns)
        return broken(u"no columns"_s);
    return calendar;
}

const HolidayCalendar& HolidayCalendar::builtIn()
{
    static const HolidayCalendar calendar = [] {
        QFile file(u":/rates/holidays.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return HolidayCalendar();
        auto parsed = parse(file.readAll());
        return parsed ? *std::move(parsed) : HolidayCalendar();
    }();
    return calendar;
}

bool HolidayCalendar::isWorkingDay(QDate date) const
{
    const auto day = m_days.constFind(date);
    return day != m_days.cend() ? day->kind == Kind::Work : date.dayOfWeek() < Qt::Saturday;
}

bool HolidayCalendar::isPublicHoliday(QDate date) const
{
    const auto day = m_days.constFind(date);
    return day != m_days.cend() && day->kind == Kind::Holiday;
}

QString HolidayCalendar::name(QDate date) const { return m_days.value(date).name; }

QDate HolidayCalendar::nextWorkingDay(QDate date) const
{
    while (date.isValid() && !isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate HolidayCalendar::workingDay(QDate from, int count) const
{
    QDate day = nextWorkingDay(from);
    for (int i = 1; i < count; ++i)
        day = nextWorkingDay(day.addDays(1));
    return day;
}

void HolidayCalendar::setRestDay(QDate date) { m_days.insert(date, { Kind::Rest, {} }); }

void HolidayCalendar::setWorkingDay(QDate date) { m_days.insert(date, { Kind::Work, {} }); }

} // namespace Tongguan
