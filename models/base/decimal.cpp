// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>

namespace Tongguan {

namespace {

    __extension__ using Signed128 = __int128;
    __extension__ using Unsigned128 = unsigned __int128;

    constexpr int MaximumDigits = 38; // 10^38 < 2^127

    constexpr auto PowersOfTen = [] {
        std::array<Unsigned128, MaximumDigits + 1> powers {};
        Unsigned128 power = 1;
        for (auto& entry : powers) {
            entry = power;
            power *= 10;
        }
        return powers;
    }();
    constexpr Unsigned128 Limit = PowersOfTen[MaximumDigits]; // the first magnitude that does not fit

    // Products and aligned sums need up to 254 bits.
    struct Wide {
        Unsigned128 high = 0, low = 0;

        [[nodiscard]] bool fits() const { return high == 0 && low < Limit; }
        bool operator==(const Wide&) const = default;
    };

    bool isLess(const Wide& a, const Wide& b)
    {
        return a.high != b.high ? a.high < b.high : a.low < b.low;
    }

    Wide wideSum(const Wide& a, const Wide& b)
    {
        const Unsigned128 low = a.low + b.low;
        return { a.high + b.high + (low < a.low ? 1 : 0), low };
    }

    Wide wideDifference(const Wide& a, const Wide& b) // a >= b
    {
        return { a.high - b.high - (a.low < b.low ? 1 : 0), a.low - b.low };
    }

    Wide wideProduct(Unsigned128 a, Unsigned128 b)
    {
        constexpr auto mask = ~quint64(0);
        const Unsigned128 aLow = a & mask, aHigh = a >> 64, bLow = b & mask, bHigh = b >> 64;
        const Unsigned128 lowLow = aLow * bLow, lowHigh = aLow * bHigh, highLow = aHigh * bLow;
        const Unsigned128 middle = (lowLow >> 64) + (lowHigh & mask) + (highLow & mask);
        return { aHigh * bHigh + (lowHigh >> 64) + (highLow >> 64) + (middle >> 64), (middle << 64) | (lowLow & mask) };
    }

    // Schoolbook, one bit at a time: only figures beyond 128 bits come here.
    Wide wideQuotient(const Wide& dividend, const Wide& divisor, Wide& remainder)
    {
        if (dividend.high == 0 && divisor.high == 0) {
            remainder = { 0, dividend.low % divisor.low };
            return { 0, dividend.low / divisor.low };
        }
        Wide quotient;
        remainder = {};
        for (int bit = 255; bit >= 0; --bit) {
            const Unsigned128 next = (bit >= 128 ? dividend.high >> (bit - 128) : dividend.low >> bit) & 1;
            remainder = { (remainder.high << 1) | (remainder.low >> 127), (remainder.low << 1) | next };
            quotient = { (quotient.high << 1) | (quotient.low >> 127), quotient.low << 1 };
            if (!isLess(remainder, divisor)) {
                remainder = wideDifference(remainder, divisor);
                quotient.low |= 1;
            }
        }
        return quotient;
    }

    Wide roundedQuotient(const Wide& dividend, const Wide& divisor, Rounding rounding)
    {
        Wide remainder;
        Wide quotient = wideQuotient(dividend, divisor, remainder);
        if (remainder == Wide {})
            return quotient;
        const Wide rest = wideDifference(divisor, remainder); // remainder against rest: below or above the half
        bool up = false;
        switch (rounding) {
        case Rounding::HalfUp:
            up = !isLess(remainder, rest);
            break;
        case Rounding::HalfEven:
            up = isLess(rest, remainder) || (remainder == rest && (quotient.low & 1));
            break;
        case Rounding::Down:
            break;
        case Rounding::Up:
            up = true;
            break;
        }
        return up ? wideSum(quotient, { 0, 1 }) : quotient;
    }

    Unsigned128 magnitudeOf(Signed128 value)
    {
        return value < 0 ? Unsigned128(0) - static_cast<Unsigned128>(value) : static_cast<Unsigned128>(value);
    }

    Signed128 withSign(Unsigned128 magnitude, bool negative)
    {
        return negative ? -static_cast<Signed128>(magnitude) : static_cast<Signed128>(magnitude);
    }

    int digitCount(Unsigned128 magnitude)
    {
        return static_cast<int>(std::upper_bound(PowersOfTen.begin(), PowersOfTen.end(), magnitude) - PowersOfTen.begin());
    }

    // Zeros behind the point go where the figure is too long with them.
    bool shorten(Wide& magnitude, int& scale)
    {
        while (!magnitude.fits() && scale > 0) {
            Wide remainder;
            const Wide tenth = wideQuotient(magnitude, { 0, 10 }, remainder);
            if (!(remainder == Wide {}))
                return false;
            magnitude = tenth;
            --scale;
        }
        return magnitude.fits();
    }

    void dropZeros(Signed128& coefficient, int& scale)
    {
        while (scale > 0 && coefficient % 10 == 0) {
            coefficient /= 10;
            --scale;
        }
    }

    QString digitsText(Unsigned128 magnitude, bool negative, int scale, int zerosBehind)
    {
        std::array<char16_t, 64> buffer; // NOLINT: filled from the end
        size_t at = buffer.size();
        for (int i = 0; i < zerosBehind; ++i)
            buffer[--at] = u'0';
        for (int digits = 0; magnitude != 0 || digits <= scale; ++digits) {
            if (digits == scale && scale + zerosBehind > 0)
                buffer[--at] = u'.';
            buffer[--at] = static_cast<char16_t>(u'0' + static_cast<int>(magnitude % 10));
            magnitude /= 10;
        }
        if (negative)
            buffer[--at] = u'-';
        return QStringView(buffer.data() + at, static_cast<qsizetype>(buffer.size() - at)).toString();
    }

} // namespace

Decimal::Decimal(int value)
    : m_coefficient(value)
{
}

Decimal::Decimal(qint64 value)
    : m_coefficient(value)
{
}

Decimal Decimal::invalid()
{
    return { 0, 0, false };
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (point < 0 ? whole.isEmpty() : fraction.isEmpty() || fraction.size() > MaximumScale)
        return std::nullopt;

    Unsigned128 magnitude = 0;
    const auto take = [&magnitude](QChar character) {
        const char16_t unit = character.unicode();
        if (unit < u'0' || unit > u'9' || magnitude >= Limit / 10)
            return false;
        magnitude = magnitude * 10 + static_cast<Unsigned128>(unit - u'0');
        return true;
    };
    const qsizetype separators = whole.count(u',');
    if (separators > 0) { // "1,234,567": one to three digits, then threes; no leading zero, which looks like a decimal comma
        const qsizetype first = whole.indexOf(u',');
        if (first < 1 || first > 3 || whole[0] == u'0' || whole.size() != first + 4 * separators)
            return std::nullopt;
        for (qsizetype i = first; i < whole.size(); i += 4)
            if (whole[i] != u',')
                return std::nullopt;
    }
    for (const QChar character : whole)
        if (!(separators > 0 && character == u',') && !take(character))
            return std::nullopt;
    for (const QChar character : fraction)
        if (!take(character))
            return std::nullopt;
    return Decimal(withSign(magnitude, negative), static_cast<qint8>(fraction.size()), true);
}

bool Decimal::isValid() const
{
    return m_valid;
}

bool Decimal::isZero() const
{
    return m_valid && m_coefficient == 0;
}

bool Decimal::isNegative() const
{
    return m_valid && m_coefficient < 0;
}

int Decimal::scale() const
{
    return m_scale;
}

int Decimal::integerDigits() const
{
    return std::max(1, digitCount(magnitudeOf(m_coefficient)) - m_scale);
}

QString Decimal::toString() const
{
    return m_valid ? digitsText(magnitudeOf(m_coefficient), m_coefficient < 0, m_scale, 0) : QString();
}

QString Decimal::toString(int scale, Rounding rounding) const
{
    const Decimal cut = rounded(scale, rounding);
    if (!cut.m_valid)
        return {};
    // Where the zeros did not fit into 38 digits they are only written.
    const int missing = std::clamp(scale, 0, MaximumScale) - cut.m_scale;
    return digitsText(magnitudeOf(cut.m_coefficient), cut.m_coefficient < 0, cut.m_scale, missing);
}

Decimal Decimal::normalized() const
{
    Signed128 coefficient = m_coefficient;
    int scale = m_scale;
    dropZeros(coefficient, scale);
    return { coefficient, static_cast<qint8>(scale), m_valid };
}

Decimal Decimal::rounded(int scale, Rounding rounding) const
{
    scale = std::clamp(scale, 0, MaximumScale);
    if (!m_valid || scale == m_scale)
        return *this;
    const Unsigned128 magnitude = magnitudeOf(m_coefficient);
    Wide result;
    if (scale > m_scale)
        result = wideProduct(magnitude, PowersOfTen[static_cast<size_t>(scale - m_scale)]);
    else
        result = roundedQuotient({ 0, magnitude }, { 0, PowersOfTen[static_cast<size_t>(m_scale - scale)] }, rounding);
    if (!shorten(result, scale))
        return invalid();
    return { withSign(result.low, m_coefficient < 0), static_cast<qint8>(scale), true };
}

Decimal Decimal::dividedBy(const Decimal& divisor, int scale, Rounding rounding) const
{
    if (!m_valid || !divisor.m_valid || divisor.m_coefficient == 0)
        return invalid();
    scale = std::clamp(scale, 0, MaximumScale);
    const int exponent = scale + divisor.m_scale - m_scale; // -18..36
    const Unsigned128 above = magnitudeOf(m_coefficient), below = magnitudeOf(divisor.m_coefficient);
    const Unsigned128 power = PowersOfTen[static_cast<size_t>(std::abs(exponent))];
    Wide result = exponent >= 0 ? roundedQuotient(wideProduct(above, power), { 0, below }, rounding)
                                : roundedQuotient({ 0, above }, wideProduct(below, power), rounding);
    if (!shorten(result, scale))
        return invalid();
    return { withSign(result.low, (m_coefficient < 0) != (divisor.m_coefficient < 0)), static_cast<qint8>(scale), true };
}

Decimal Decimal::negated() const
{
    return { -m_coefficient, m_scale, m_valid };
}

Decimal Decimal::absolute() const
{
    return m_coefficient < 0 ? negated() : *this;
}

Decimal operator+(const Decimal& a, const Decimal& b)
{
    if (!a.m_valid || !b.m_valid)
        return Decimal::invalid();
    if (a.m_scale == b.m_scale) { // the common case: no alignment
        Signed128 sum = 0;
        if (!__builtin_add_overflow(a.m_coefficient, b.m_coefficient, &sum) && magnitudeOf(sum) < Limit)
            return { sum, a.m_scale, true };
    }
    int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = wideProduct(magnitudeOf(a.m_coefficient), PowersOfTen[static_cast<size_t>(scale - a.m_scale)]);
    const Wide right = wideProduct(magnitudeOf(b.m_coefficient), PowersOfTen[static_cast<size_t>(scale - b.m_scale)]);
    bool negative = a.m_coefficient < 0;
    Wide sum;
    if (negative == (b.m_coefficient < 0)) {
        sum = wideSum(left, right);
    } else if (isLess(left, right)) {
        sum = wideDifference(right, left);
        negative = !negative;
    } else {
        sum = wideDifference(left, right);
    }
    if (!shorten(sum, scale))
        return Decimal::invalid();
    return { withSign(sum.low, negative), static_cast<qint8>(scale), true };
}

Decimal operator-(const Decimal& a, const Decimal& b)
{
    return a + b.negated();
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    if (!a.m_valid || !b.m_valid)
        return Decimal::invalid();
    int scale = a.m_scale + b.m_scale;
    Wide product = wideProduct(magnitudeOf(a.m_coefficient), magnitudeOf(b.m_coefficient));
    if (scale > Decimal::MaximumScale) {
        const Unsigned128 power = PowersOfTen[static_cast<size_t>(scale - Decimal::MaximumScale)];
        product = roundedQuotient(product, { 0, power }, Rounding::HalfEven);
        scale = Decimal::MaximumScale;
    }
    if (!shorten(product, scale))
        return Decimal::invalid();
    return { withSign(product.low, (a.m_coefficient < 0) != (b.m_coefficient < 0)), static_cast<qint8>(scale), true };
}

std::partial_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    if (!a.m_valid || !b.m_valid)
        return std::partial_ordering::unordered;
    const auto order = [](bool less, bool same) {
        return same ? std::partial_ordering::equivalent
            : less  ? std::partial_ordering::less
                    : std::partial_ordering::greater;
    };
    if (a.m_scale == b.m_scale)
        return order(a.m_coefficient < b.m_coefficient, a.m_coefficient == b.m_coefficient);
    const bool negative = a.m_coefficient < 0;
    if (negative != (b.m_coefficient < 0))
        return order(negative, false);
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = wideProduct(magnitudeOf(a.m_coefficient), PowersOfTen[static_cast<size_t>(scale - a.m_scale)]);
    const Wide right = wideProduct(magnitudeOf(b.m_coefficient), PowersOfTen[static_cast<size_t>(scale - b.m_scale)]);
    return order(negative ? isLess(right, left) : isLess(left, right), left == right);
}

bool operator==(const Decimal& a, const Decimal& b)
{
    return (a <=> b) == std::partial_ordering::equivalent;
}

size_t qHash(const Decimal& value, size_t seed) noexcept
{
    if (!value.m_valid)
        return seed;
    Signed128 coefficient = value.m_coefficient;
    int scale = value.m_scale;
    dropZeros(coefficient, scale);
    const Unsigned128 magnitude = magnitudeOf(coefficient);
    return qHashMulti(seed, static_cast<quint64>(magnitude >> 64), static_cast<quint64>(magnitude), scale, coefficient < 0);
}

} // namespace Tongguan
