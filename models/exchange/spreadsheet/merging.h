// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/exchange/spreadsheet/columnmapping.h"

namespace Tongguan {

// One declaration line and the lines that went into it.
struct MergedLine {
    Record line;
    QList<qsizetype> parts;    // indices of the lines given, rising
    QStringList differing;     // elements that its parts do not agree about: the first one's value stands
};

struct Merging {
    QList<MergedLine> lines;   // in the order of their first parts
    struct Sum {
        QString element;       // "quantity"
        Decimal before, after; // over all lines; equal, or the merging is wrong
    };
    QList<Sum> sums;
};

// 归并: lines that agree in all elements of `by` become one; quantities and totals are added up exactly, the unit price is
// the total by the quantity where prices may differ. A line in whose figures something is no number stays by itself.
// Condition of the trade: items merged into one share code, name and unit (and origin and currency on a declaration).
[[nodiscard]] Merging mergeLines(const QList<Record>& lines, const Group& lineGroup, const QStringList& by, const SheetWords& words = SheetWords::builtIn());

} // namespace Tongguan
