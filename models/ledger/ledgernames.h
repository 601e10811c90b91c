// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Tongguan {

// Enumerators by their names in files and JSON: `names` in the order of the enumeration.
template <class Enum, size_t N>
std::optional<Enum> ledgerEnum(const std::array<const char16_t*, N>& names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const char16_t* one) { return name == one; });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

template <class Enum, size_t N>
QString ledgerName(const std::array<const char16_t*, N>& names, Enum value)
{
    return QStringView(names[size_t(value)]).toString();
}

} // namespace Tongguan
