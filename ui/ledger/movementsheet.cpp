// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/movementsheet.h"

#include "models/base/async.h"

namespace Tongguan {

decltype(LedgerSheet::more) movementPages(LedgerSource& source, const QString& record, MovementTable& table, const QList<int>& columns)
{
    return [&source, record, query = table.query(), columns, &table](qint64 offset, int limit) {
        return whenReady(source.ledgerMovements(record, query, offset, limit), &table, [&table, columns](const Result<MovementRows>& rows) -> Result<QList<QStringList>> {
            if (!rows)
                return tl::unexpected(rows.error());
            QList<QStringList> lines;
            for (const MovementRow& row : rows->rows) {
                const QStringList all = table.texts(row);
                QStringList line;
                for (const int column : columns)
                    line << all.value(column);
                lines << line;
            }
            return lines;
        });
    };
}

} // namespace Tongguan
