// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"
#include "models/base/holidays.h"
#include "models/base/result.h"

#include <QHash>
#include <QList>

namespace Tongguan {

// `per` units of the currency are worth `cny` yuan, for declarations of `from` to `to`.
struct ExchangeRate {
    QString currency; // three letters
    Decimal per = 1;
    Decimal cny;
    QDate from, to; // not valid: open
    QString source;

    [[nodiscard]] bool holds(QDate date) const
    {
        return (!from.isValid() || !date.isValid() || from <= date) && (!to.isValid() || !date.isValid() || date <= to);
    }
    bool operator==(const ExchangeRate&) const = default;
};

// The rates that taxes are reckoned by. A value.
class ExchangeTable final {
public:
    // Comma-separated text with a line of columns: currency, cny; also per (1), month (2026-11) or from and to, source.
    // Chinese column names are understood (币制, 汇率, 单位, 月份, 起, 止, 来源), currencies by their three letters.
    // Fails with Invalid, in `field` the line.
    [[nodiscard]] static Result<ExchangeTable> fromCsv(QStringView text);
    [[nodiscard]] QString toCsv() const;

    void insert(const ExchangeRate& rate); // a later one for the same currency and days wins
    void merge(const ExchangeTable& newer);
    // The yuan need no table. Nothing where no rate holds on that day.
    [[nodiscard]] std::optional<ExchangeRate> rate(const QString& currency, QDate date) const;
    [[nodiscard]] const QList<ExchangeRate>& rates() const { return m_rates; }

    bool operator==(const ExchangeTable&) const = default;

private:
    QList<ExchangeRate> m_rates;
};

// Which day's mid rates the month is reckoned by: the third Wednesday of the month before, and what if it is a holiday.
enum class PublicationRule {
    FourthWednesday, // a public holiday moves it to the fourth Wednesday: Order 124 art. 16, notice 5/2015; to 2024-11
    NextTradingDay   // the next day of the interbank market: Order 272, from 2024-12; market days taken as working days
};
struct PublicationDay {
    QDate day;
    bool isMoved = false;
    bool isCertain = false; // false where the calendar has no data for that year
};
[[nodiscard]] PublicationRule publicationRuleOn(QDate month);
[[nodiscard]] PublicationDay publicationDay(int year, int month, PublicationRule rule, const HolidayCalendar& calendar);

} // namespace Tongguan
