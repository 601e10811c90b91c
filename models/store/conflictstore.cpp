// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflictstore.h"

namespace Tongguan {

Result<std::optional<Clash>> ConflictStore::of(qint64 k)
{
    auto row = m_database.query("SELECT rev, base, theirs, noticed FROM conflict WHERE k = ?", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return std::nullopt;
    }
    return Clash { .revision = row->integer(0), .base = row->blob(1), .theirs = row->blob(2), .noticed = row->time(3) };
}

Done ConflictStore::put(qint64 k, const Clash& clash)
{
    return m_database.run("INSERT INTO conflict (k, rev, base, theirs, noticed) VALUES (?, ?, ?, ?, ?)"
                          " ON CONFLICT (k) DO UPDATE SET rev = excluded.rev, base = excluded.base, theirs = excluded.theirs",
        k, clash.revision, clash.base, clash.theirs, clash.noticed);
}

Done ConflictStore::drop(qint64 k) { return m_database.run("DELETE FROM conflict WHERE k = ?", k); }

Result<qint64> ConflictStore::count()
{
    const auto count = m_database.number("SELECT count(*) FROM conflict");
    return count ? Result<qint64>(count->value_or(0)) : passOn(count);
}

} // namespace Tongguan
