// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"

#include <compare>
#include <optional>

namespace Tongguan {

__extension__ using LedgerUnits = __int128; // whole 0.00001 of a unit

// A quantity of a ledger: exact, five decimals as the bonded messages carry them (19,5). Sums cannot overflow: a
// single quantity is limited to 92 million million units, sums are 128 bits wide.
class LedgerQuantity final {
public:
    static constexpr int Scale = 5;

    constexpr LedgerQuantity() = default;
    [[nodiscard]] static constexpr LedgerQuantity ofUnits(LedgerUnits units)
    {
        LedgerQuantity quantity;
        quantity.m_units = units;
        return quantity;
    }
    // Nothing where the decimal is not valid, has more than five decimals that count, or is too large.
    [[nodiscard]] static std::optional<LedgerQuantity> of(const Decimal& decimal);
    [[nodiscard]] static std::optional<LedgerQuantity> parse(QStringView text);

    [[nodiscard]] constexpr LedgerUnits units() const { return m_units; }
    [[nodiscard]] bool fits() const; // into 64 bits, as movements are kept
    [[nodiscard]] Decimal decimal() const; // scale 5; not valid beyond 33 digits
    [[nodiscard]] QString toString() const; // without trailing zeros: "12.5"
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_units < 0; }

    friend constexpr LedgerQuantity operator+(LedgerQuantity a, LedgerQuantity b) { return ofUnits(a.m_units + b.m_units); }
    friend constexpr LedgerQuantity operator-(LedgerQuantity a, LedgerQuantity b) { return ofUnits(a.m_units - b.m_units); }
    constexpr LedgerQuantity operator-() const { return ofUnits(-m_units); }
    constexpr LedgerQuantity& operator+=(LedgerQuantity other) { m_units += other.m_units; return *this; }
    constexpr LedgerQuantity& operator-=(LedgerQuantity other) { m_units -= other.m_units; return *this; }
    friend constexpr bool operator==(LedgerQuantity a, LedgerQuantity b) { return a.m_units == b.m_units; }
    friend constexpr std::strong_ordering operator<=>(LedgerQuantity a, LedgerQuantity b)
    {
        return a.m_units < b.m_units ? std::strong_ordering::less : b.m_units < a.m_units ? std::strong_ordering::greater : std::strong_ordering::equal;
    }

private:
    LedgerUnits m_units = 0;
};

} // namespace Tongguan
