// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Tongguan {

// How a figure is cut. Customs money is HalfUp (see models/declaration for each rule's source).
enum class Rounding { HalfUp, HalfEven, Down, Up };

// An exact decimal: a 128-bit coefficient and a scale of 0..18 digits behind the point. Value type, no heap.
// Where a result does not fit 38 digits, or a divisor is zero, the result is not valid: such a value
// prints as an empty string, spreads through arithmetic, and is unordered (neither less, equal nor greater).
class Decimal final {
public:
    constexpr Decimal() = default; // 0
    Decimal(int value); // NOLINT: a whole number is a decimal
    Decimal(qint64 value); // NOLINT

    // Accepts "-12", "12.50", "1,234.5" (separators only as thousands), ".5", surrounding blanks. No exponent.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);
    [[nodiscard]] static Decimal invalid();

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isNegative() const;
    [[nodiscard]] int scale() const; // digits behind the point, trailing zeros counted
    [[nodiscard]] int integerDigits() const; // digits before the point, 1 at least

    [[nodiscard]] QString toString() const; // keeps its scale: "12.50"
    [[nodiscard]] QString toString(int scale, Rounding rounding = Rounding::HalfUp) const;
    [[nodiscard]] Decimal normalized() const; // trailing zeros dropped
    [[nodiscard]] Decimal rounded(int scale, Rounding rounding = Rounding::HalfUp) const;
    // Exact quotient cut to `scale` digits in one step.
    [[nodiscard]] Decimal dividedBy(const Decimal& divisor, int scale, Rounding rounding = Rounding::HalfUp) const;
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal absolute() const;

    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b); // scales add; beyond 18 rounded half even
    Decimal& operator+=(const Decimal& other) { return *this = *this + other; }
    Decimal& operator-=(const Decimal& other) { return *this = *this - other; }
    Decimal& operator*=(const Decimal& other) { return *this = *this * other; }

    // By value: 1.50 == 1.5.
    friend bool operator==(const Decimal& a, const Decimal& b);
    friend std::partial_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend size_t qHash(const Decimal& value, size_t seed) noexcept;

    static constexpr int MaximumScale = 18;

private:
    __extension__ using Int128 = __int128;
    Decimal(Int128 coefficient, qint8 scale, bool valid)
        : m_coefficient(coefficient), m_scale(scale), m_valid(valid) { }

    Int128 m_coefficient = 0;
    qint8 m_scale = 0;
    bool m_valid = true;
};

} // namespace Tongguan
