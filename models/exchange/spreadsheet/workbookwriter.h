// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/sheet.h"

namespace Tongguan {

enum class ColumnKind { Text, Number, Day };

// A column as it is written: numbers that a double would change (more than 15 digits) and codes stay text.
struct ColumnLook {
    ColumnKind kind = ColumnKind::Text;
    int width = 12; // in characters
};

struct WrittenSheet {
    QString name;
    QList<ColumnLook> columns; // beyond them: text
    QList<QStringList> rows;
    qsizetype headerRows = 1; // bold, frozen, with a filter
};

// Whether this program was built with a library that writes .xlsx.
[[nodiscard]] bool canWriteWorkbooks();

// .xlsx. A text is never written as a formula. Errors: "sheet.writer" (built without), "sheet.huge" (more rows than a
// sheet holds), "sheet.unwritable", "sheet.stopped".
[[nodiscard]] Result<QByteArray> writeWorkbook(const QList<WrittenSheet>& sheets, const SheetProgress& progress = {});

} // namespace Tongguan
