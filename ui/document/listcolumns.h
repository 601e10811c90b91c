// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

#include <functional>
#include <optional>

namespace Tongguan {

// The columns of the list, in the order of DeclarationTable's.
enum class ListColumn { State, Sync, Type, Number, EntryNo, Direction, Party, Owner, Goods, Lines, Date, Changed };
constexpr int ListColumnCount = 12;

[[nodiscard]] QString listColumnName(ListColumn column);
[[nodiscard]] QString listText(ListColumn column, const DeclarationRow& row); // as painted and copied; the type by its key
[[nodiscard]] bool isNumber(ListColumn column); // right-aligned
[[nodiscard]] bool isFigure(ListColumn column); // digits of equal width
[[nodiscard]] std::optional<SortKey> sortKeyOf(ListColumn column);
[[nodiscard]] std::optional<ListColumn> columnOf(SortKey key);
[[nodiscard]] bool isShownCompact(ListColumn column); // beside an open document
// Rows as lines, cells parted by tabs; blanks stand for tabs and line breaks inside.
[[nodiscard]] QString listAsTable(const QList<DeclarationRow>& rows, const QList<ListColumn>& columns, const std::function<QString(ListColumn, const DeclarationRow&)>& text);

} // namespace Tongguan
