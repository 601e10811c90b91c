// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerquantity.h"

#include "models/base/text.h"

#include <limits>

namespace Tongguan {

namespace {

    // Digits of the absolute value, without a point.
    QString ledgerDigits(LedgerUnits units)
    {
        QString digits;
        do {
            const int digit = static_cast<int>(units % 10);
            digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
            units /= 10;
        } while (units != 0);
        return digits;
    }

} // namespace

std::optional<LedgerQuantity> LedgerQuantity::of(const Decimal& decimal)
{
    if (!decimal.isValid() || decimal.rounded(Scale) != decimal || decimal.integerDigits() > 14)
        return std::nullopt;
    QString text = decimal.toString(Scale);
    text.remove(u'.');
    bool ok = false;
    const qlonglong units = text.toLongLong(&ok);
    return ok ? std::optional(ofUnits(units)) : std::nullopt;
}

std::optional<LedgerQuantity> LedgerQuantity::parse(QStringView text)
{
    const std::optional<Decimal> decimal = Decimal::parse(text);
    return decimal ? of(*decimal) : std::nullopt;
}

bool LedgerQuantity::fits() const
{
    return m_units <= std::numeric_limits<qint64>::max() && m_units >= std::numeric_limits<qint64>::min();
}

Decimal LedgerQuantity::decimal() const
{
    return Decimal::parse(toString()).value_or(Decimal::invalid()).rounded(Scale);
}

QString LedgerQuantity::toString() const
{
    QString digits = ledgerDigits(m_units).rightJustified(Scale + 1, u'0');
    digits.insert(digits.size() - Scale, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return isNegative() ? u'-' + digits : digits;
}

} // namespace Tongguan
