// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/exchangetable.h"

#include "models/base/dates.h"
#include "models/base/text.h"

#include <QStringList>

namespace Tongguan {

namespace {

    QStringList csvCells(QStringView line)
    {
        QStringList cells;
        QString cell;
        bool quoted = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if ((c == u',' || c == u'\t') && !quoted) {
                cells.append(cell.trimmed());
                cell.clear();
            } else {
                cell += c;
            }
        }
        cells.append(cell.trimmed());
        return cells;
    }

    QString quotedCell(const QString& text)
    {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
            return text;
        QString inner = text;
        return u'"' + inner.replace(u"\""_s, u"\"\""_s) + u'"';
    }

    QString columnKey(const QString& name)
    {
        static const QHash<QString, QString> names { { u"currency"_s, u"currency"_s }, { u"币制"_s, u"currency"_s }, { u"货币"_s, u"currency"_s },
            { u"cny"_s, u"cny"_s }, { u"rate"_s, u"cny"_s }, { u"汇率"_s, u"cny"_s }, { u"per"_s, u"per"_s }, { u"单位"_s, u"per"_s },
            { u"month"_s, u"month"_s }, { u"月份"_s, u"month"_s }, { u"from"_s, u"from"_s }, { u"起"_s, u"from"_s }, { u"to"_s, u"to"_s },
            { u"止"_s, u"to"_s }, { u"source"_s, u"source"_s }, { u"来源"_s, u"source"_s } };
        return names.value(name.toLower());
    }

} // namespace

Result<ExchangeTable> ExchangeTable::fromCsv(QStringView text)
{
    ExchangeTable table;
    QStringList columns;
    int number = 0;
    const auto wrong = [&number](const QString& why) {
        return fail(ErrorKind::Invalid, u"exchange.line"_s, why, QString::number(number));
    };
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    for (QStringView line : text.split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = csvCells(line);
        if (columns.isEmpty()) {
            for (const QString& cell : cells)
                columns.append(columnKey(cell));
            if (!columns.contains(u"currency"_s) || !columns.contains(u"cny"_s))
                return wrong(u"the columns currency and cny are needed"_s);
            continue;
        }
        const auto cell = [&](QStringView name) { return cells.value(columns.indexOf(name)); };
        ExchangeRate rate;
        rate.currency = cell(u"currency").toUpper();
        if (rate.currency.size() != 3 || !std::all_of(rate.currency.cbegin(), rate.currency.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
            return wrong(u"the currency has three letters"_s);
        const auto cny = Decimal::parse(cell(u"cny"));
        const auto per = cell(u"per").isEmpty() ? std::optional(Decimal(1)) : Decimal::parse(cell(u"per"));
        if (!cny || !per || *cny <= Decimal(0) || *per <= Decimal(0))
            return wrong(u"rate and unit are numbers above zero"_s);
        rate.cny = *cny;
        rate.per = *per;
        rate.source = cell(u"source");
        if (const QString month = cell(u"month"); !month.isEmpty()) {
            const auto first = parseDate(QString(month + u"-01"));
            if (!first)
                return wrong(u"the month is yyyy-MM"_s);
            rate.from = *first;
            rate.to = first->addMonths(1).addDays(-1);
        }
        for (const auto& [name, day] : { std::pair(u"from"_s, &rate.from), std::pair(u"to"_s, &rate.to) }) {
            if (cell(name).isEmpty())
                continue;
            const auto date = parseDate(cell(name));
            if (!date)
                return wrong(u"no day: "_s + cell(name));
            *day = *date;
        }
        if (rate.from.isValid() && rate.to.isValid() && rate.to < rate.from)
            return wrong(u"ends before it starts"_s);
        table.insert(rate);
    }
    if (columns.isEmpty())
        return wrong(u"empty"_s);
    return table;
}

QString ExchangeTable::toCsv() const
{
    QString text = u"currency,per,cny,from,to,source\n"_s;
    for (const ExchangeRate& rate : m_rates)
        text += rate.currency + u',' + rate.per.toString() + u',' + rate.cny.toString() + u',' + dateText(rate.from) + u',' + dateText(rate.to) + u','
            + quotedCell(rate.source) + u'\n';
    return text;
}

void ExchangeTable::insert(const ExchangeRate& rate)
{
    m_rates.removeIf([&](const ExchangeRate& r) { return r.currency == rate.currency && r.from == rate.from && r.to == rate.to; });
    m_rates.append(rate);
}

void ExchangeTable::merge(const ExchangeTable& newer)
{
    for (const ExchangeRate& rate : newer.m_rates)
        insert(rate);
}

std::optional<ExchangeRate> ExchangeTable::rate(const QString& currency, QDate date) const
{
    for (auto it = m_rates.crbegin(); it != m_rates.crend(); ++it)
        if (it->currency == currency && it->holds(date))
            return *it;
    if (currency == u"CNY")
        return ExchangeRate { currency, 1, 1, {}, {}, {} };
    return {};
}

PublicationRule publicationRuleOn(QDate month)
{
    return month < QDate(2024, 12, 1) ? PublicationRule::FourthWednesday : PublicationRule::NextTradingDay;
}

PublicationDay publicationDay(int year, int month, PublicationRule rule, const HolidayCalendar& calendar)
{
    const QDate first = QDate(year, month, 1).addMonths(-1);
    const QDate third = first.addDays((Qt::Wednesday - first.dayOfWeek() + 7) % 7 + 14);
    PublicationDay result { third, false, calendar.isKnown(third.year()) };
    switch (rule) {
    case PublicationRule::FourthWednesday:
        if (calendar.isPublicHoliday(third))
            result.day = third.addDays(7);
        break;
    case PublicationRule::NextTradingDay:
        while (!calendar.isWorkingDay(result.day) || result.day.dayOfWeek() >= Qt::Saturday) // the market rests on every weekend
            result.day = result.day.addDays(1);
        break;
    }
    result.isMoved = result.day != third;
    return result;
}

} // namespace Tongguan
