// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/packs.h"

#include "app/server/storage/query.h"

namespace Tongguan {

static PackRow readPack(Statement& row)
{
    PackRow pack;
    pack.id = row.text(0);
    pack.version = static_cast<int>(row.integer(1));
    pack.kind = row.text(2);
    pack.digest = row.text(3);
    pack.published = row.time(4);
    pack.publisher = row.text(5);
    pack.isPinned = row.integer(6) != 0;
    pack.file = row.blob(7);
    return pack;
}

Done Packs::touch()
{
    return m_database.run("INSERT INTO serial(series, last) VALUES('packs', 1) ON CONFLICT(series) DO UPDATE SET last = last + 1");
}

Result<qint64> Packs::stamp()
{
    const auto stamp = m_database.number("SELECT last FROM serial WHERE series = 'packs'");
    if (!stamp)
        return tl::unexpected(stamp.error());
    return stamp->value_or(0);
}

Done Packs::add(const PackRow& row)
{
    if (Done done = m_database.run("INSERT INTO pack(id, version, kind, file, digest, published, publisher) VALUES(?,?,?,?,?,?,?)", row.id, row.version,
            row.kind, row.file, row.digest, row.published, row.publisher); !done)
        return done;
    return touch();
}

Result<QList<PackRow>> Packs::current()
{
    return allRows(m_database,
        "SELECT p.id, p.version, p.kind, p.digest, p.published, p.publisher, n.version IS NOT NULL, p.file FROM pack p LEFT JOIN packpin n ON n.id = p.id"
        " WHERE p.version = coalesce(n.version, (SELECT max(version) FROM pack WHERE id = p.id)) ORDER BY p.id",
        readPack);
}

Result<QList<PackRow>> Packs::all()
{
    return allRows(m_database,
        "SELECT p.id, p.version, p.kind, p.digest, p.published, p.publisher, p.version IS n.version, x'' FROM pack p LEFT JOIN packpin n ON n.id = p.id"
        " ORDER BY p.id, p.version DESC",
        readPack);
}

Result<std::optional<PackRow>> Packs::pack(const QString& id, int version)
{
    return firstRow(m_database, "SELECT id, version, kind, digest, published, publisher, 0, file FROM pack WHERE id = ? AND version = ?", readPack, id, version);
}

Result<std::optional<PackRow>> Packs::newest(const QString& id)
{
    return firstRow(m_database,
        "SELECT id, version, kind, digest, published, publisher, 0, file FROM pack WHERE id = ? ORDER BY version DESC LIMIT 1", readPack, id);
}

Done Packs::pin(const QString& id, std::optional<int> version)
{
    const Done done = version ? m_database.run("INSERT OR REPLACE INTO packpin(id, version) VALUES(?,?)", id, *version)
                              : m_database.run("DELETE FROM packpin WHERE id = ?", id);
    return done ? touch() : done;
}

} // namespace Tongguan
