// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/spreadsheet/sheetrows.h"
#include "models/exchange/zip/zip.h"

#include <QHash>

#include <memory>

class QXmlStreamReader;

namespace Tongguan {

// A workbook whose sheets are read as they are unpacked. Inside of readSheetRows(); `bytes` must outlive it.
class WorkbookRows final {
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkbookRows>> open(const QByteArray& bytes, const SheetLimits& limits);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] Done read(qsizetype sheet, const RowTaker& take, const SheetProgress& progress);

private:
    WorkbookRows(const QByteArray& bytes, const SheetLimits& limits) : m_bytes(bytes), m_limits(limits) { }
    [[nodiscard]] Done readDirectory();
    [[nodiscard]] Done readBook();
    [[nodiscard]] Done readStrings();
    [[nodiscard]] Done readStyles();
    // Calls `see` for each token of a part, from its beginning to its end; `part` 0 to 1.
    using See = std::function<Done(QXmlStreamReader& xml, double part)>;
    [[nodiscard]] Done parse(const QString& part, const See& see) const;

    const QByteArray& m_bytes;
    SheetLimits m_limits;
    QHash<QString, ZipPlace> m_parts; // by name, lower case
    QStringList m_names, m_sheetParts;
    QStringList m_strings;
    bool m_stringsRead = false;
    QList<bool> m_days; // by style
    bool m_from1904 = false;
};

} // namespace Tongguan
