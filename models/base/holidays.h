// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDate>
#include <QHash>
#include <QMap>

namespace Tongguan {

// The working days of mainland China: the public holidays, the days off moved around them and the weekend days worked
// instead, as the State Council's notices set them year by year. A year without data counts Saturdays and Sundays only
// and says so through isKnown(): a figure that rests on such a year must pass that on.
class HolidayCalendar final {
public:
    HolidayCalendar() = default; // no year is known
    // A table of ":/rates/holidays.tsv"'s form. Fails with Corrupt, in `field` the line.
    [[nodiscard]] static Result<HolidayCalendar> parse(const QByteArray& tsv);
    // The program's own table; empty where the program carries none.
    [[nodiscard]] static const HolidayCalendar& builtIn();

    [[nodiscard]] bool isKnown(int year) const { return m_notices.contains(year); }
    [[nodiscard]] QString notice(int year) const { return m_notices.value(year); } // "" where the year is not known
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] bool isPublicHoliday(QDate date) const; // the day itself, not days off moved around it
    [[nodiscard]] QString name(QDate date) const; // of the holiday that makes the day free or worked; "" for plain days
    [[nodiscard]] QDate nextWorkingDay(QDate date) const; // the date itself where it is one
    [[nodiscard]] QDate workingDay(QDate from, int count) const; // the count-th working day, `from` included

    // Days that an example or an office sets by hand.
    void setRestDay(QDate date);
    void setWorkingDay(QDate date);

private:
    enum class Kind { Holiday, Rest, Work };
    struct Day {
        Kind kind = Kind::Rest;
        QString name;
    };
    QHash<QDate, Day> m_days;
    QMap<int, QString> m_notices;
};

} // namespace Tongguan
