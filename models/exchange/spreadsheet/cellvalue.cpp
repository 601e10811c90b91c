// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spreadsheet/cellvalue.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace Tongguan {

QString plainNumber(QByteArrayView stored)
{
    const auto digits = std::count_if(stored.begin(), stored.end(), [](char c) { return c >= '0' && c <= '9'; });
    const QString text = QString::fromLatin1(stored);
    if (digits <= 15 && !text.contains(u'e', Qt::CaseInsensitive))
        return text;
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return text;
    const QString scientific = QString::number(value, 'e', 14);
    const int exponent = scientific.section(u'e', 1).toInt();
    if (exponent > 30 || exponent < -30)
        return text;
    QString plain = QString::number(value, 'f', std::clamp(14 - exponent, 0, 40));
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0'))
            plain.chop(1);
        if (plain.endsWith(u'.'))
            plain.chop(1);
    }
    return plain;
}

bool showsDay(const QString& format)
{
    bool quoted = false, bracketed = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar c = format[at].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'[')
            bracketed = true;
        else if (c == u']')
            bracketed = false;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++at;
        else if (!quoted && !bracketed && (c == u'y' || c == u'd'))
            return true;
        else if (!quoted && !bracketed && (c == u'0' || c == u'#'))
            return false;
    }
    return false;
}

bool isDayFormat(int id)
{
    // 14-17 and 22 are days, 27-36 and 50-58 those of Chinese versions.
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
}

QString dayOfSerial(QByteArrayView value, bool from1904)
{
    bool ok = false;
    const auto serial = qint64(value.toDouble(&ok));
    if (!ok || serial < 1 || serial > 2'958'465)
        return plainNumber(value);
    const QDate first = from1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return first.addDays(serial).toString(Qt::ISODate);
}

qsizetype columnOfCell(QByteArrayView reference)
{
    qsizetype column = 0;
    for (qsizetype at = 0; at < reference.size(); ++at) {
        const char c = reference[at];
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            break;
        if (at > 3)
            return -1;
        column = column * 26 + ((c | 0x20) - 'a' + 1);
    }
    return column - 1;
}

} // namespace Tongguan
