// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/sheet.h"

namespace Tongguan {

// Tables that are too long to be held: told row by row, as cells as in a Sheet. Memory stays small whatever the length of
// the file; only the shared texts of a workbook are kept. A failure of `take` ends the reading and is given back.
using RowTaker = std::function<Done(qsizetype row, const QStringList& cells)>;

// .xlsx, .csv or tab-separated text, told by its content. Errors as of readSheets(), and "file.unreadable".
[[nodiscard]] Result<QStringList> sheetNames(const QString& file); // of text: one, without a name
[[nodiscard]] Done readSheetRows(const QString& file, qsizetype sheet, const RowTaker& take, const SheetLimits& limits = {}, const SheetProgress& progress = {});
// The first rows only.
[[nodiscard]] Result<Sheet> readSheetHead(const QString& file, qsizetype sheet, qsizetype rows, const SheetLimits& limits = {});

} // namespace Tongguan
