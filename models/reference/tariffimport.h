// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/codetable.h"

#include <functional>

namespace Tongguan {

// What is wrong with one row of an office's tariff table. `row` counts lines of the file from 1, 0: the whole file.
struct TariffFault {
    enum class Kind {
        NotText, // neither UTF-8 nor GB 18030
        Empty, // no rows
        NoCodeColumn,
        NoNameColumn,
        CellCount, // more cells than columns
        CodeWrong, // not ten digits
        CodeDouble,
        NameMissing,
        UnitUnknown,
        RateWrong,
        DocumentUnknown,
        InspectionUnknown,
        ElementsWrong
    };
    Kind kind = Kind::NotText;
    int row = 0;
    QString column; // as the file names it
    QString value;

    bool operator==(const TariffFault&) const = default;
};

// A table that an office brings along, read and checked.
struct TariffImport {
    QByteArray table; // in the form of our code tables; empty where there is any fault
    int rows = 0;
    int withRates = 0, withElements = 0;
    QList<TariffFault> faults; // the first thousand
    int faultCount = 0;
    QStringList unusedColumns;
};

struct TariffImportOptions {
    QString edition; // "2026", "2026-01"
    QString source; // where it is from, in words
    std::function<bool(QStringView)> isRate; // "7%", "6元/千克"
};

// TSV or CSV (comma or semicolon) with a first line that names the columns, in Chinese, English or as our tables do.
// Units by code or name. Rows may come in any order. One fault and the table is refused.
[[nodiscard]] TariffImport readTariff(const QByteArray& file, const TariffImportOptions& options, const CodeTables& tables);

// Whether bytes that were kept are such a table.
[[nodiscard]] bool isTariffTable(const QByteArray& table);

} // namespace Tongguan
