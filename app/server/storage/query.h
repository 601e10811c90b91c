// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/database.h"

namespace Tongguan {

// The first row as `read` makes it of the statement; nothing where there is none.
template <class Read, class... T>
[[nodiscard]] auto firstRow(Database& database, QByteArrayView sql, Read read, const T&... values)
    -> Result<std::optional<decltype(read(std::declval<Statement&>()))>>
{
    using Row = decltype(read(std::declval<Statement&>()));
    auto statement = database.query(sql, values...);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto there = statement->next();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return std::optional<Row>();
    return std::optional<Row>(read(*statement));
}

template <class Read, class... T>
[[nodiscard]] auto allRows(Database& database, QByteArrayView sql, Read read, const T&... values)
    -> Result<QList<decltype(read(std::declval<Statement&>()))>>
{
    QList<decltype(read(std::declval<Statement&>()))> rows;
    auto statement = database.query(sql, values...);
    if (!statement)
        return tl::unexpected(statement.error());
    for (;;) {
        const auto there = statement->next();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return rows;
        rows.append(read(*statement));
    }
}

} // namespace Tongguan
