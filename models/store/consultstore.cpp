// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/consultstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    QByteArray textOfConsult(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

    Result<ConsultEvent> eventOfRow(const QByteArray& text, qint64 number)
    {
        auto event = ConsultEvent::fromJson(QJsonDocument::fromJson(text).object());
        if (!event) {
            return fail(ErrorKind::Corrupt, u"store.damaged"_s, event.error().detail);
        }
        event->number = number;
        return event;
    }

    StoredBlob blobOfRow(const Statement& row) { return { row.id<BlobId>(0), row.id<ConsultId>(1), row.text(2), row.text(3), row.blob(4), row.blob(5) }; }

    Result<std::optional<StoredBlob>> oneBlob(Result<Statement> rows)
    {
        if (!rows) {
            return passOn(rows);
        }
        const auto there = rows->next();
        if (!there) {
            return passOn(there);
        }
        return *there ? std::optional(blobOfRow(*rows)) : std::nullopt;
    }

} // namespace

Result<QList<ConsultSummary>> ConsultStore::list(const QString& document)
{
    auto rows = m_database.query("SELECT c.summary, (SELECT count(*) FROM consult_event e WHERE e.consult = c.id AND e.number IS NULL) FROM consult c"
                                 " WHERE ?1 = '' OR c.document = ?1 ORDER BY c.made DESC",
        document);
    if (!rows) {
        return passOn(rows);
    }
    QList<ConsultSummary> all;
    const Done done = rows->forEach([&] {
        all.append(ConsultSummary::fromJson(QJsonDocument::fromJson(rows->text(0).toUtf8()).object()));
        all.last().waiting = rows->integer(1);
    });
    return done ? Result<QList<ConsultSummary>>(std::move(all)) : passOn(done);
}

Done ConsultStore::put(const QList<ConsultSummary>& summaries)
{
    for (const ConsultSummary& one : summaries) {
        const Done done = m_database.run("INSERT INTO consult (id, document, summary, made) VALUES (?, ?, ?, ?)"
                                         " ON CONFLICT (id) DO UPDATE SET document = excluded.document, summary = excluded.summary",
            one.id, one.document, QString::fromUtf8(textOfConsult(one.toJson())), one.made.isValid() ? one.made : QDateTime::fromMSecsSinceEpoch(0));
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<QList<ConsultEvent>> ConsultStore::log(ConsultId id)
{
    auto rows = m_database.query("SELECT event, number FROM consult_event WHERE consult = ? ORDER BY number IS NULL, number, n", id);
    if (!rows) {
        return passOn(rows);
    }
    QList<ConsultEvent> all;
    std::optional<Error> wrong;
    const Done done = rows->forEach([&] {
        auto event = eventOfRow(rows->blob(0), rows->integer(1));
        if (event) {
            all.append(std::move(*event));
        } else {
            wrong = event.error();
        }
    });
    if (!done) {
        return passOn(done);
    }
    return wrong ? Result<QList<ConsultEvent>>(tl::unexpected(*wrong)) : Result<QList<ConsultEvent>>(std::move(all));
}

Result<qint64> ConsultStore::head(ConsultId id)
{
    // Events come in order, but what was said here may get its number before those in between have come.
    const auto gap = m_database.number("SELECT min(number) FROM consult_event e WHERE consult = ?1 AND number IS NOT NULL"
                                       " AND NOT EXISTS (SELECT 1 FROM consult_event f WHERE f.consult = ?1 AND f.number = e.number + 1)",
        id);
    const auto first = beginsWell(id);
    if (!gap || !first) {
        return tl::unexpected((gap ? first.error() : gap.error()));
    }
    return *first ? gap->value_or(0) : 0;
}

// A log begins with its first event; one whose time was over, with the word of that.
Result<bool> ConsultStore::beginsWell(ConsultId id)
{
    auto rows = m_database.query("SELECT number, event FROM consult_event WHERE consult = ? AND number IS NOT NULL ORDER BY number LIMIT 1", id);
    if (!rows) {
        return passOn(rows);
    }
    const auto there = rows->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return false;
    }
    const qint64 number = rows->integer(0);
    const QJsonObject event = QJsonDocument::fromJson(rows->blob(1)).object();
    return number == 1 || (event[u"kind"_s].toString() == consultEventName(ConsultEventKind::Expired) && event[u"data"_s][u"before"_s].toInteger() == number);
}

Result<QList<ConsultEvent>> ConsultStore::take(ConsultId id, const QList<ConsultEvent>& events)
{
    QList<ConsultEvent> fresh;
    for (const ConsultEvent& event : events) {
        const auto known = m_database.number("SELECT 1 FROM consult_event WHERE consult = ? AND number = ?", id, event.number);
        if (!known) {
            return passOn(known);
        }
        if (*known) {
            continue;
        }
        const Done done = m_database.run("INSERT INTO consult_event (consult, id, number, event) VALUES (?, ?, ?, ?)"
                                         " ON CONFLICT (id) DO UPDATE SET number = excluded.number, event = excluded.event WHERE consult = excluded.consult",
            id, event.id, event.number, textOfConsult(event.toJson()));
        if (!done) {
            return passOn(done);
        }
        fresh.append(event);
        if (event.kind != ConsultEventKind::Expired) {
            continue;
        }
        if (const Done forgotten = forget(id, event); !forgotten) {
            return passOn(forgotten);
        }
    }
    return fresh;
}

Done ConsultStore::forget(ConsultId id, const ConsultEvent& expired)
{
    const QJsonArray blobs = expired.data[u"blobs"_s].toArray();
    for (const QJsonValue& one : blobs) {
        const BlobId blob = BlobId::fromString(one.toString());
        Done done = dropPieces(blob);
        if (done) {
            done = m_database.run("DELETE FROM consult_file WHERE id = ? AND consult = ?", blob, id);
        }
        if (!done) {
            return done;
        }
    }
    if (expired.data[u"before"_s].toInteger() != expired.number) {
        return {};
    }
    Done done = m_database.run("DELETE FROM consult_event WHERE consult = ? AND number < ?", id, expired.number);
    if (done) {
        done = m_database.run("DELETE FROM consult_piece WHERE consult = ?", id);
    }
    return done ? m_database.run("DELETE FROM consult_file WHERE consult = ?", id) : done;
}

Done ConsultStore::say(ConsultId id, const ConsultEvent& event)
{
    const auto there = m_database.number("SELECT 1 FROM consult WHERE id = ?", id);
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return fail(ErrorKind::Invalid, u"consult.unknown"_s, id.toString());
    }
    return m_database.run("INSERT INTO consult_event (consult, id, number, event) VALUES (?, ?, NULL, ?)", id, event.id, textOfConsult(event.toJson()));
}

Result<QList<WaitingEvent>> ConsultStore::waiting(int limit)
{
    auto rows = m_database.query("SELECT consult, event FROM consult_event WHERE number IS NULL ORDER BY n LIMIT ?", limit);
    if (!rows) {
        return passOn(rows);
    }
    QList<WaitingEvent> all;
    std::optional<Error> wrong;
    const Done done = rows->forEach([&] {
        auto event = eventOfRow(rows->blob(1), 0);
        if (event) {
            all.append({ rows->id<ConsultId>(0), std::move(*event) });
        } else {
            wrong = event.error();
        }
    });
    if (!done) {
        return passOn(done);
    }
    return wrong ? Result<QList<WaitingEvent>>(tl::unexpected(*wrong)) : Result<QList<WaitingEvent>>(std::move(all));
}

Done ConsultStore::drop(ConsultEventId id) { return m_database.run("DELETE FROM consult_event WHERE id = ? AND number IS NULL", id); }

Done ConsultStore::keep(const StoredBlob& blob, bool isWaiting)
{
    if (const Done dropped = dropPieces(blob.id); !dropped) {
        return dropped;
    }
    return m_database.run("INSERT OR IGNORE INTO consult_file (id, consult, name, type, hash, waiting, problem, bytes) VALUES (?, ?, ?, ?, ?, ?, '', ?)", blob.id, blob.consult,
        blob.name, blob.type, blob.hash, int(isWaiting), blob.bytes);
}

Result<std::optional<StoredBlob>> ConsultStore::blob(BlobId id)
{
    return oneBlob(m_database.query("SELECT id, consult, name, type, hash, bytes FROM consult_file WHERE id = ?", id));
}

Done ConsultStore::keepPiece(ConsultId consult, BlobId id, qint64 offset, const QByteArray& bytes)
{
    return m_database.run("INSERT OR IGNORE INTO consult_piece (id, start, consult, bytes) VALUES (?, ?, ?, ?)", id, offset, consult, bytes);
}

Result<QByteArray> ConsultStore::pieces(BlobId id)
{
    auto rows = m_database.query("SELECT start, bytes FROM consult_piece WHERE id = ? ORDER BY start", id);
    if (!rows) {
        return passOn(rows);
    }
    QByteArray bytes;
    const Done done = rows->forEach([&] {
        if (rows->integer(0) == bytes.size()) { // what lies beyond a gap comes again
            bytes += rows->blob(1);
        }
    });
    return done ? Result<QByteArray>(std::move(bytes)) : passOn(done);
}

Done ConsultStore::dropPieces(BlobId id) { return m_database.run("DELETE FROM consult_piece WHERE id = ?", id); }

Result<std::optional<StoredBlob>> ConsultStore::nextWaiting()
{
    return oneBlob(m_database.query("SELECT id, consult, name, type, hash, bytes FROM consult_file WHERE waiting = 1 ORDER BY id LIMIT 1"));
}

Done ConsultStore::sent(BlobId id, const QString& problem) { return m_database.run("UPDATE consult_file SET waiting = 0, problem = ? WHERE id = ?", problem, id); }

} // namespace Tongguan
