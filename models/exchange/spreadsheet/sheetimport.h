// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/exchange/spreadsheet/columnmapping.h"
#include "models/reference/codetable.h"
#include "models/rules/finding.h"

namespace Tongguan {

// What is wrong with one cell. The cell's text is kept in the document all the same.
struct CellFinding {
    qsizetype row = 0, column = 0; // of the sheet, from 0
    Finding finding;
};

struct SheetDocument {
    Document document;
    QList<qsizetype> rows; // of the sheet, one for each goods line
};

struct SheetImport {
    QList<SheetDocument> documents;
    QList<CellFinding> findings;
    qsizetype skippedRows = 0; // empty ones, and sums below the table
};

// Rows below the header become goods lines. Columns of the head belong to the whole declaration: where one of them
// changes, the next declaration begins; an empty one means "as above". Units, currencies, countries and other codes are
// found by code, Chinese or English name and common words. Error: "sheet.stopped", "sheet.unmapped" (no column is taken).
[[nodiscard]] Result<SheetImport> importSheet(const Sheet& sheet, const ColumnMapping& mapping, const DocumentType& type, const CodeTables& tables,
    Direction direction, const SheetProgress& progress = {}, const SheetWords& words = SheetWords::builtIn());

} // namespace Tongguan
