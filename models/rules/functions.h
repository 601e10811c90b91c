// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/rulerows.h"

namespace Tongguan {

constexpr int MaximumArguments = 3;

// A function of the rule language. Null in any argument that it needs gives null.
struct RuleFunction {
    QStringView name;
    int minimum, maximum; // number of arguments
    RuleValue (*call)(std::span<const RuleValue* const> arguments, RuleTables& tables);
};

[[nodiscard]] const RuleFunction* ruleFunction(QStringView name); // null where unknown
[[nodiscard]] int ruleFunctionIndex(QStringView name);
[[nodiscard]] const RuleFunction& ruleFunctionAt(int index);
[[nodiscard]] QStringList ruleFunctionNames();

} // namespace Tongguan
