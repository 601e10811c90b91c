// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/columnmapping.h"
#include "models/ledger/mergingversion.h"
#include "models/reference/codetable.h"

namespace Tongguan {

// What is wrong with a row; it is left out.
struct MergingFault {
    qsizetype row = 0, column = 0; // of the sheet, from 0
    QString text; // of the cell

    bool operator==(const MergingFault&) const = default;
};

// A table of merging as a spreadsheet holds it: part numbers with code, name and unit, and the item where it is given (0: to be
// proposed). Columns by ":/spreadsheet/merging.json"; without a column for the side all are materials.
struct MergingSheet {
    QList<MergedPart> parts;
    QList<MergingFault> faults;

    bool operator==(const MergingSheet&) const = default;
};
[[nodiscard]] ColumnMapping guessMergingMapping(const Sheet& head);
// Errors as of readSheetRows(), and "sheet.unmapped" where no column holds the part number.
[[nodiscard]] Result<MergingSheet> readMergingSheet(const QString& file, qsizetype sheet, const CodeTables& tables);

} // namespace Tongguan
