// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QHash>

namespace Tongguan {

// What a line is matched by: its id, and how many lines of the same id stand before it. Ids are one of a kind in sound
// documents; records of foreign origin may lack them, and then match by row.
struct LineKey {
    quint64 id = 0;
    int occurrence = 0;

    auto operator<=>(const LineKey&) const = default;
    friend size_t qHash(const LineKey& key, size_t seed = 0) noexcept { return qHashMulti(seed, key.id, key.occurrence); }
};

[[nodiscard]] inline QList<LineKey> lineKeys(const QList<Record>& lines)
{
    QList<LineKey> keys;
    keys.reserve(lines.size());
    QHash<quint64, int> seen;
    seen.reserve(lines.size());
    for (const Record& line : lines)
        keys.append({ static_cast<quint64>(line.id()), seen[static_cast<quint64>(line.id())]++ });
    return keys;
}

[[nodiscard]] inline QHash<LineKey, int> rowsByKey(const QList<LineKey>& keys)
{
    QHash<LineKey, int> rows;
    rows.reserve(keys.size());
    for (int row = 0; row < keys.size(); ++row)
        rows.insert(keys.at(row), row);
    return rows;
}

} // namespace Tongguan
