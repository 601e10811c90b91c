// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// A bonded inventory list and the declaration that was made of it.
struct DeclaredList {
    Document list; // every line names its line of the declaration ("entryLineNo")
    Document declaration;
    QList<QList<int>> parts; // by line of the declaration (0-based) the rows of the list that went into it, rising

    struct Sum {
        QString element; // "quantity" of the declaration's lines
        Decimal before, after; // over the list, over the declaration: equal, or the merging is wrong

        bool operator==(const Sum&) const = default;
    };
    QList<Sum> sums;
};

// In one step the declarations of a list: lines that agree in item, code, name, unit, countries, currency, duty mode and
// version become one, quantities and totals are added up exactly, the unit price is the total by the quantity. A declaration
// holds 50 lines; a list of more is cut into several, numbered "-1", "-2", each with its own declaration (rule of the trade;
// certainty: practice). Lines marked as deleted stay behind. Each names the other: the list the declaration's own number, the
// declaration the list's numbers (sign.listNo and licence document "a" where customs has given them).
// Fails with Invalid: "ledger.declare" (the list goes without a declaration, `field` "declares"; or has no line left, "line"),
// "ledger.list.line" (a figure is no number, `field` the place).
[[nodiscard]] Result<QList<DeclaredList>> declarationsOf(const Document& list, const Dictionary& dictionary);

} // namespace Tongguan
