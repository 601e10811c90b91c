// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"

#include <optional>

namespace Tongguan {

// What "12*3.5", "(2+3)*4/8" comes to: + - * / and parentheses, also × ÷ and full-width signs; exact but for quotients,
// which are cut to 18 digits. Nothing where it is no expression, divides by zero or does not fit.
[[nodiscard]] std::optional<Decimal> calculate(QStringView expression);

} // namespace Tongguan
