// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"
#include "models/base/text.h"

#include <optional>
#include <vector>

namespace Tongguan {

// A rate as the tariff or a notice writes it. A value.
//   "7%"   "0.3元/千克"   "3% + 12960 yuan each"            ad valorem, specific, compound
//   "<=5000 USD each: 35%; >5000 USD each: 3% + 12960 yuan each"   by the price of one unit
//   "10% or 3元/千克, higher" / "从高"                        alternative
struct DutyRate {
    enum class Kind { Simple, ByPrice, Higher, Lower };
    enum class Limit { Below, UpTo, Above, From };

    Kind kind = Kind::Simple;
    std::optional<Decimal> share; // 0.07
    std::optional<Decimal> amount; // yuan for one unit
    QString unit; // "千克", "each"; as written

    struct Clause;
    std::vector<Clause> clauses; // ByPrice, Higher, Lower

    // Nothing where it is not understood. A bare number is a share only below or at 1 ("0.25").
    [[nodiscard]] static std::optional<DutyRate> parse(QStringView text);
    [[nodiscard]] static DutyRate adValorem(const Decimal& share);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isAdValorem() const { return kind == Kind::Simple && share && !amount; }
    [[nodiscard]] bool needsQuantity() const;
    [[nodiscard]] bool isFree() const { return isAdValorem() && share->isZero(); }
    bool operator==(const DutyRate&) const;
};

struct DutyRate::Clause {
    Limit limit = Limit::UpTo;
    Decimal price;    // of one unit
    QString currency; // "USD"
    DutyRate rate;
    bool operator==(const Clause&) const = default;

    [[nodiscard]] bool holds(const Decimal& unitPrice) const;
};

inline bool DutyRate::operator==(const DutyRate& other) const
{
    return kind == other.kind && share == other.share && amount == other.amount && unit == other.unit && clauses == other.clauses;
}

// "35%", "3‰", "0.25", "1,234.5"; nothing where it is no number.
[[nodiscard]] std::optional<Decimal> parseShare(QStringView text);

} // namespace Tongguan
