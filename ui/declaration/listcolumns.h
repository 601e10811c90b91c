// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

#include <optional>

namespace Tongguan {

// The columns of the list, in the order of DeclarationTable's.
enum class ListColumn { State, Sync, Number, EntryNo, Direction, Party, Owner, Goods, Lines, Date, Changed };
constexpr int ListColumnCount = 11;

[[nodiscard]] QString listColumnName(ListColumn column);
[[nodiscard]] QString listText(ListColumn column, const DeclarationRow& row); // as painted and copied
[[nodiscard]] bool isNumber(ListColumn column); // right-aligned
[[nodiscard]] bool isFigure(ListColumn column); // digits of equal width
[[nodiscard]] std::optional<SortKey> sortKeyOf(ListColumn column);
[[nodiscard]] std::optional<ListColumn> columnOf(SortKey key);
[[nodiscard]] bool isShownAtFirst(ListColumn column);
[[nodiscard]] bool isShownCompact(ListColumn column); // beside an open document
// Rows as lines, cells parted by tabs; blanks stand for tabs and line breaks inside.
[[nodiscard]] QString listAsTable(const QList<DeclarationRow>& rows, const QList<ListColumn>& columns);

} // namespace Tongguan
