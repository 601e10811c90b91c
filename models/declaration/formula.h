// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"
#include "models/base/result.h"
#include "models/base/text.h"

#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace Tongguan {

// How a figure is cut: the last step of its formula.
struct Cut {
    int scale = 2;
    Rounding rounding = Rounding::HalfUp;

    bool operator==(const Cut&) const = default;
};

// A formula as people write it, "(P + F) ÷ (1 − r)", computed exactly: quotients stay fractions until the cut.
// Knows + − × ÷ (also - * /), parentheses, numbers ("3‰", "36%", "0.5"), names of letters, digits, _ and .,
// comparisons < ≤ > ≥ = ≠ (1 or 0), and min, max, abs, floor, ceil, round(x, digits), if(condition, then, else).
// Bounded: 500 characters, 32 levels.
class Formula final {
public:
    // Fails with Invalid, `field` the position. Without `symbols` they are the names in the order they appear;
    // with them, any other name is an error.
    [[nodiscard]] static Result<Formula> compile(const QString& text, const QStringList& symbols = {});

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QStringList& symbols() const { return m_symbols; }
    // Values in the order of symbols(). Without a cut a quotient that does not end is given to 18 digits.
    // Not valid where a value is not, a divisor is zero, or a figure outgrows 38 digits.
    [[nodiscard]] Decimal evaluate(std::span<const Decimal> values, std::optional<Cut> cut = {}) const;

private:
    friend class FormulaCompiler;
    enum class Op { Value, Constant, Add, Subtract, Multiply, Divide, Negate, Less, LessEqual, Greater, GreaterEqual, Equal,
        NotEqual, Minimum, Maximum, Absolute, Floor, Ceiling, Round, If };
    struct Step {
        Op op = Op::Value;
        int index = 0;
    };
    QString m_text;
    QStringList m_symbols;
    int m_depth = 1; // of the stack that evaluating needs
    std::vector<Step> m_steps;
    std::vector<Decimal> m_constants;
};

} // namespace Tongguan
