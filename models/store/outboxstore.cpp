// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxstore.h"

#include "models/store/transaction.h"

namespace Tongguan {

namespace {

    QByteArray operationWhere(const char* condition)
    {
        return "SELECT k, waiting, n, op, kind, base_rev, payload, undo, tries, not_before, last_error, queued"
               " FROM outbox WHERE "_ba
            + condition;
    }

    Operation operationOf(const Statement& row)
    {
        return { .k = row.integer(0),
            .waiting = row.integer(1) != 0,
            .n = row.integer(2),
            .id = row.id<OperationId>(3),
            .kind = row.text(4),
            .baseRevision = row.integer(5),
            .payload = row.blob(6),
            .undo = row.text(7),
            .tries = int(row.integer(8)),
            .notBefore = row.time(9),
            .lastError = row.text(10),
            .queued = row.time(11) };
    }

} // namespace

Result<std::optional<Operation>> OutboxStore::one(QByteArrayView sql, qint64 k)
{
    auto row = m_database.query(sql, k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? std::optional(operationOf(*row)) : std::nullopt;
}

Result<std::optional<Operation>> OutboxStore::waiting(qint64 k)
{
    return one(operationWhere("k = ? AND waiting = 1"), k);
}

Result<std::optional<Operation>> OutboxStore::onLine(qint64 k)
{
    return one(operationWhere("k = ? AND waiting = 0"), k);
}

Result<std::optional<Operation>> OutboxStore::answered(qint64 n, OperationId id)
{
    auto found = one(operationWhere("n = ? AND waiting = 0"), n);
    if (found && *found && (*found)->id != id) {
        return std::nullopt;
    }
    return found;
}

Done OutboxStore::put(qint64 k, const QString& kind, qint64 baseRevision, const QString& undo, const QDateTime& now)
{
    return m_database.run(
        "INSERT INTO outbox (k, waiting, n, op, kind, base_rev, payload, undo, tries, not_before, last_error, queued)"
        " VALUES (?, 1, NULL, ?, ?, ?, NULL, ?, 0, NULL, '', ?)"
        " ON CONFLICT (k, waiting) DO UPDATE SET op = excluded.op, kind = excluded.kind, base_rev = excluded.base_rev,"
        " payload = NULL, undo = excluded.undo, tries = 0, not_before = NULL, last_error = ''",
        k, OperationId::create(), kind, baseRevision, undo, now);
}

Done OutboxStore::setBaseRevision(qint64 k, qint64 revision)
{
    return m_database.run("UPDATE outbox SET base_rev = ? WHERE k = ? AND waiting = 1", revision, k);
}

Done OutboxStore::dropWaiting(qint64 k) { return m_database.run("DELETE FROM outbox WHERE k = ? AND waiting = 1", k); }
Done OutboxStore::dropOnLine(qint64 k) { return m_database.run("DELETE FROM outbox WHERE k = ? AND waiting = 0", k); }

Done OutboxStore::retryLater(const Operation& operation, const QDateTime& notBefore, const QString& error)
{
    const auto behind = waiting(operation.k);
    if (!behind) {
        return passOn(behind);
    }
    if (*behind) { // it holds the whole document too
        return dropOnLine(operation.k);
    }
    return m_database.run("UPDATE outbox SET waiting = 1, n = NULL, payload = CASE WHEN kind = 'answer' THEN payload END, not_before = ?, last_error = ?"
                          " WHERE k = ? AND waiting = 0",
        notBefore, error, operation.k);
}

Done OutboxStore::retryNow(qint64 k)
{
    return m_database.run("UPDATE outbox SET not_before = NULL WHERE k = ?", k);
}

Result<QList<OutboxStore::Due>> OutboxStore::due(int limit, qint64 maximumBytes, const QDateTime& now)
{
    QList<Due> result;
    qint64 bytes = 0;
    bool full = false;
    const auto collect = [&](Result<Statement> rows, bool waiting) -> Done {
        if (!rows) {
            return passOn(rows);
        }
        while (!full) {
            const auto there = rows->next();
            if (!there) {
                return passOn(there);
            }
            if (!*there) {
                break;
            }
            const qint64 size = rows->integer(1);
            full = result.size() >= limit || (!result.isEmpty() && bytes + size > maximumBytes);
            if (!full) {
                bytes += size;
                const bool unknownThere = waiting && rows->text(2) == u"delete" && rows->integer(3) == 0;
                result.append(Due { rows->integer(0), waiting, unknownThere });
            }
        }
        return {};
    };
    const QByteArray select = "SELECT o.k, CASE WHEN o.kind = 'delete' THEN 0 ELSE coalesce(length(o.payload),"
                              " (SELECT length(body) FROM content c WHERE c.k = o.k)) END, o.kind, d.rev"
                              " FROM outbox o CROSS JOIN doc d ON d.k = o.k "_ba;
    const QByteArray onLine = select + "WHERE o.n IS NOT NULL AND o.waiting = 0 ORDER BY o.n";
    const QByteArray ready = select
        + "WHERE o.waiting = 1 AND (o.not_before IS NULL OR o.not_before <= ? OR o.not_before > ?)"
          " AND NOT EXISTS (SELECT 1 FROM outbox a WHERE a.k = o.k AND a.waiting = 0)"
          " AND (d.sync <> 'conflict' OR o.kind = 'delete') ORDER BY o.k";
    Done done = collect(m_database.query(onLine), false);
    if (done && !full) {
        done = collect(m_database.query(ready, now, now.addDays(1)), true); // a server asks for a day at most: more is of a clock that went wrong
    }
    return done ? Result<QList<Due>>(std::move(result)) : passOn(done);
}

Done OutboxStore::mark(const QList<Due>& due)
{
    const auto last = m_database.number("SELECT last_n FROM device");
    if (!last) {
        return passOn(last);
    }
    if (!*last) {
        return fail(ErrorKind::Bug, u"store.sql"_s, u"no device row"_s);
    }
    qint64 n = **last;
    for (const auto& one : due) {
        if (!one.waiting) {
            continue;
        }
        if (one.unknownThere) {
            if (Done done = m_database.run("DELETE FROM doc WHERE k = ?", one.k); !done) {
                return done;
            }
            continue;
        }
        if (Done done = m_database.run(
                "UPDATE outbox SET waiting = 0, n = ?, tries = tries + 1 WHERE k = ? AND waiting = 1", ++n, one.k);
            !done) {
            return done;
        }
    }
    return m_database.run("UPDATE device SET last_n = ?", n);
}

Result<OutboxRow> OutboxStore::row(qint64 k)
{
    auto row = m_database.query("SELECT o.n, o.op, d.id, o.kind, o.base_rev, CASE WHEN o.kind = 'delete' THEN x''"
                                " ELSE coalesce(o.payload, c.body) END, o.tries, o.not_before, o.last_error, o.queued, d.type"
                                " FROM outbox o JOIN doc d ON d.k = o.k JOIN content c ON c.k = o.k"
                                " WHERE o.k = ? AND o.waiting = 0",
        k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return fail(ErrorKind::Bug, u"store.sql"_s, u"outbox row is gone"_s);
    }
    return OutboxRow { .n = row->integer(0),
        .operation = row->id<OperationId>(1),
        .document = row->id<DocumentId>(2),
        .kind = row->text(3),
        .baseRevision = row->integer(4),
        .payload = row->blob(5),
        .tries = int(row->integer(6)),
        .notBefore = row->time(7),
        .lastError = row->text(8),
        .queued = row->time(9),
        .type = row->text(10) };
}

Result<QList<OutboxRow>> OutboxStore::handOut(int limit, qint64 maximumBytes, const QDateTime& now)
{
    const auto what = due(limit, maximumBytes, now);
    if (!what) {
        return passOn(what);
    }
    if (std::any_of(what->begin(), what->end(), [](const Due& one) { return one.waiting; })) {
        if (Done done = inTransaction(m_database, [&] { return mark(*what); }); !done) {
            return passOn(done);
        }
    }
    QList<OutboxRow> rows;
    for (const auto& one : *what) {
        if (one.unknownThere) {
            continue;
        }
        auto next = row(one.k);
        if (!next) {
            return passOn(next);
        }
        rows.append(std::move(*next));
    }
    return rows;
}

Result<OutboxStatus> OutboxStore::status()
{
    // What lies behind a conflict waits for the person, not for the line.
    auto row = m_database.query("SELECT count(*), min(o.queued) FROM outbox o JOIN doc d ON d.k = o.k"
                                " WHERE NOT (o.waiting = 1 AND d.sync = 'conflict' AND o.kind <> 'delete')");
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return OutboxStatus { .waiting = row->integer(0), .rejected = 0, .conflicts = 0, .oldest = row->time(1) };
}

} // namespace Tongguan
