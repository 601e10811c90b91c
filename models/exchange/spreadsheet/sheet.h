// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Tongguan {

// A table as it stands in a workbook or a CSV file: texts as the cell holds them, numbers plain ("1234.5"), days as
// yyyy-MM-dd. Rows may be shorter than others.
struct Sheet {
    QString name;
    QList<QStringList> rows;

    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const { return rows.value(row).value(column); }
    bool operator==(const Sheet&) const = default;
};

struct SheetLimits {
    qsizetype rows = 1'100'000; // of one sheet
    qsizetype columns = 2'000;
    qint64 unpackedBytes = 1024LL * 1024 * 1024; // of the whole workbook
    qint64 cells = 30'000'000; // of all sheets
};

// Told now and then how far it is, 0 to 1; false stops: the reader then fails with "sheet.stopped".
using SheetProgress = std::function<bool(double)>;

// "AB12" of row 11, column 27 (both from 0).
[[nodiscard]] QString cellName(qsizetype row, qsizetype column);

// .xlsx, .csv or tab-separated text, told by its content. Never follows a link, never computes a formula: the value that
// the workbook stored is taken. Errors: "sheet.format" (none of them; an old .xls, an encrypted one), "sheet.damaged",
// "sheet.huge" (a limit), "sheet.stopped", and those of readZip().
[[nodiscard]] Result<QList<Sheet>> readSheets(const QByteArray& bytes, const SheetLimits& limits = {}, const SheetProgress& progress = {});
[[nodiscard]] Result<QList<Sheet>> readWorkbook(const QByteArray& bytes, const SheetLimits& limits = {}, const SheetProgress& progress = {});
[[nodiscard]] Result<Sheet> readCsv(const QByteArray& bytes, const SheetLimits& limits = {}, const SheetProgress& progress = {});

// UTF-8 with a byte order mark, so that Excel reads Chinese; line ends CR LF. A text that a spreadsheet would take for a
// formula gets an apostrophe before it.
[[nodiscard]] QByteArray writeCsv(const Sheet& sheet);

} // namespace Tongguan
