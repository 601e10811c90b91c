// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include "models/store/searchtext.h"
#include "models/store/transaction.h"

namespace Tongguan {

// Where one waits already, the index still has what that row says.
Done SearchIndex::note(qint64 k, const QString& old)
{
    if (old.isNull()) {
        return m_database.run("INSERT INTO search_queue (k, old) VALUES (?, NULL) ON CONFLICT DO NOTHING", k);
    }
    return m_database.run("INSERT INTO search_queue (k, old) VALUES (?, ?) ON CONFLICT DO NOTHING", k, old);
}

Result<qint64> SearchIndex::waiting()
{
    const auto count = m_database.number("SELECT count(*) FROM search_queue");
    return count ? Result<qint64>(count->value_or(0)) : passOn(count);
}

Result<QList<SearchIndex::Entry>> SearchIndex::next(int most)
{
    auto rows = m_database.query(
        "SELECT q.k, q.old, c.search, d.removed FROM search_queue q LEFT JOIN doc d ON d.k = q.k"
        " LEFT JOIN content c ON c.k = q.k ORDER BY q.k LIMIT ?",
        most);
    if (!rows) {
        return passOn(rows);
    }
    QList<Entry> entries;
    const Done done = rows->forEach([&] {
        entries.append(Entry { .k = rows->integer(0),
            .old = rows->text(1),
            .text = rows->text(2),
            .indexed = !rows->isNull(1),
            .wanted = !rows->isNull(3) && rows->integer(3) == 0 });
    });
    return done ? Result<QList<Entry>>(std::move(entries)) : passOn(done);
}

Done SearchIndex::index(const Entry& entry)
{
    if (entry.indexed) {
        const auto tokens = searchTokens(entry.old);
        if (Done done = m_database.run("INSERT INTO search (search, rowid, pairs, singles) VALUES ('delete', ?, ?, ?)",
                entry.k, tokens.pairs, tokens.singles);
            !done) {
            return done;
        }
    }
    if (entry.wanted) {
        const auto tokens = searchTokens(entry.text);
        if (Done done = m_database.run(
                "INSERT INTO search (rowid, pairs, singles) VALUES (?, ?, ?)", entry.k, tokens.pairs, tokens.singles);
            !done) {
            return done;
        }
    }
    return m_database.run("DELETE FROM search_queue WHERE k = ?", entry.k);
}

Result<bool> SearchIndex::step(int most)
{
    const auto entries = next(most);
    if (!entries) {
        return passOn(entries);
    }
    if (entries->isEmpty()) {
        return false;
    }
    const Done done = inTransaction(m_database, [&]() -> Done {
        for (const auto& entry : *entries) {
            if (Done indexed = index(entry); !indexed) {
                return indexed;
            }
        }
        return {};
    });
    return done ? Result<bool>(entries->size() == most) : passOn(done);
}

Result<Bits> SearchIndex::find(const QList<QByteArray>& terms)
{
    Bits found;
    {
        auto rows = m_database.query("SELECT rowid FROM search WHERE search MATCH ?", matchExpression(terms));
        if (!rows) {
            return passOn(rows);
        }
        if (Done done = rows->forEach([&] { found.insert(rows->integer(0)); }); !done) {
            return passOn(done);
        }
    }
    auto rows = m_database.query("SELECT q.k, c.search, d.removed FROM search_queue q LEFT JOIN doc d ON d.k = q.k"
                                 " LEFT JOIN content c ON c.k = q.k");
    if (!rows) {
        return passOn(rows);
    }
    const Done done = rows->forEach([&] {
        const bool shown = !rows->isNull(2) && rows->integer(2) == 0;
        if (shown && containsTerms(rows->blobView(1), terms)) {
            found.insert(rows->integer(0));
        } else {
            found.remove(rows->integer(0));
        }
    });
    return done ? Result<Bits>(std::move(found)) : passOn(done);
}

} // namespace Tongguan
