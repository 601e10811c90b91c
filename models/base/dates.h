// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace Tongguan {

// A day as "yyyyMMdd" or "yyyy-MM-dd", nothing else around it; nothing where there is no such day.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);
[[nodiscard]] QString dateText(QDate date); // "yyyy-MM-dd", how documents hold it; "" where not valid
[[nodiscard]] QString compactDateText(QDate date); // "yyyyMMdd", how messages hold it; "" where not valid

} // namespace Tongguan
