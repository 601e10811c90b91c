// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/ledger/ledgerquantity.h"

namespace Tongguan {

// What views want to know of a cell of a table of figures; Qt::EditRole is the plain text that is copied and exported.
enum FigureRole {
    MarkRole = Qt::UserRole + 20, // FigureMark
    ShareRole,                    // per mille of a bar behind the text; not valid: none
    IsFigureRole                  // of a header: a column of figures
};

enum class FigureMark { None, Bad, Warning, Good, Foreseen, Withdrawn, Link };

[[nodiscard]] QString groupedFigure(QStringView plain); // "1234567.5" as "1,234,567.5"
[[nodiscard]] inline QString groupedFigure(LedgerQuantity quantity) { return groupedFigure(quantity.toString()); }
[[nodiscard]] QString permilleText(int permille); // "93.1%"

} // namespace Tongguan
