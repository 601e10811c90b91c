// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"

namespace Tongguan {

namespace {

    std::optional<int> digitsOf(QStringView text, qsizetype from, qsizetype count)
    {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const char16_t unit = text[i].unicode();
            if (unit < u'0' || unit > u'9')
                return std::nullopt;
            value = value * 10 + (unit - u'0');
        }
        return value;
    }

    QString padded(QDate date, bool dashes)
    {
        if (!date.isValid() || date.year() < 0 || date.year() > 9999)
            return {};
        QString text;
        text.reserve(10);
        const auto append = [&text](int value, int width) {
            for (int unit = width == 4 ? 1000 : 10; unit > 0; unit /= 10)
                text.append(QChar(static_cast<char16_t>(u'0' + value / unit % 10)));
        };
        append(date.year(), 4);
        if (dashes)
            text.append(u'-');
        append(date.month(), 2);
        if (dashes)
            text.append(u'-');
        append(date.day(), 2);
        return text;
    }

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    const bool dashes = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    if (!dashes && text.size() != 8)
        return std::nullopt;
    const auto year = digitsOf(text, 0, 4);
    const auto month = digitsOf(text, dashes ? 5 : 4, 2);
    const auto day = digitsOf(text, dashes ? 8 : 6, 2);
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

QString dateText(QDate date)
{
    return padded(date, true);
}

QString compactDateText(QDate date)
{
    return padded(date, false);
}

} // namespace Tongguan
