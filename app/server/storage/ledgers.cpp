// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/ledgers.h"

#include "app/server/storage/query.h"
#include "models/declaration/bondedlife.h"

#include <QJsonDocument>

namespace Tongguan {

static Result<LedgerRecord> recordOfBody(const QByteArray& body)
{
    auto record = LedgerRecord::fromJson(QJsonDocument::fromJson(body).object());
    if (!record)
        return fail(ErrorKind::Corrupt, u"ledger.damaged"_s, record.error().detail, record.error().field);
    return record;
}

Result<QList<LedgerRecord>> Ledgers::records(qint64 tenant)
{
    const auto bodies = allRows(m_database, "SELECT body FROM ledgerrecord WHERE tenant = ? ORDER BY number", [](Statement& found) { return found.blob(0); }, tenant);
    if (!bodies)
        return tl::unexpected(bodies.error());
    QList<LedgerRecord> records;
    for (const QByteArray& body : *bodies) {
        auto record = recordOfBody(body);
        if (!record)
            return tl::unexpected(record.error());
        records << std::move(*record);
    }
    return records;
}

Result<Ledgers::Row> Ledgers::row(qint64 tenant, const QString& number)
{
    const auto found = firstRow(m_database, "SELECT key, version, bodyversion, body FROM ledgerrecord WHERE tenant = ? AND number = ?",
        [](Statement& one) { return Row { one.integer(0), one.integer(1), one.integer(2), one.blob(3) }; }, tenant, number);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::Invalid, u"ledger.unknown"_s, number);
    return **found;
}

Result<std::optional<LedgerRecord>> Ledgers::record(qint64 tenant, const QString& number)
{
    const auto found = row(tenant, number);
    if (!found && found.error().code == u"ledger.unknown")
        return std::nullopt;
    if (!found)
        return tl::unexpected(found.error());
    auto record = recordOfBody(found->body);
    if (!record)
        return tl::unexpected(record.error());
    return std::optional(std::move(*record));
}

Done Ledgers::put(qint64 tenant, const LedgerRecord& record, const QDateTime& now)
{
    const QByteArray body = QJsonDocument(record.toJson()).toJson(QJsonDocument::Compact);
    return m_database.run("INSERT INTO ledgerrecord(tenant, number, body, version, bodyversion, changed) VALUES(?,?,?,1,1,?) ON CONFLICT(tenant, number) "
                          "DO UPDATE SET body = excluded.body, version = version + 1, bodyversion = version + 1, changed = excluded.changed",
        tenant, record.number, body, now);
}

// The movements that are newer than what is kept. To meet one again only raises its standing.
Done Ledgers::read(Kept& kept, const Row& row)
{
    auto rows = m_database.query("SELECT id, kind, item, consumption, quantity, day, standing, document, line FROM movement WHERE record = ? AND version > ?", row.key, kept.version);
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<Error> wrong;
    const Done done = rows->forEach([&] {
        const auto kind = movementKindOf(rows->text(1));
        const Movement movement { .id = rows->id<MovementId>(0), .kind = kind.value_or(MovementKind::DirectImport), .item = int(rows->integer(2)), .version = int(rows->integer(3)),
            .quantity = LedgerQuantity::ofUnits(rows->integer(4)), .date = QDate::fromJulianDay(rows->integer(5)),
            .standing = MovementStanding(std::clamp<qint64>(rows->integer(6), 0, qint64(MovementStanding::Withdrawn))), .document = rows->id<DocumentId>(7), .line = int(rows->integer(8)) };
        const auto posted = kept.book.post(movement);
        if ((!kind || !posted) && !wrong)
            wrong = Error { ErrorKind::Corrupt, u"ledger.damaged"_s, posted ? rows->text(1) : posted.error().detail, {} };
    });
    if (!done)
        return done;
    if (wrong)
        return tl::unexpected(*wrong);
    kept.version = row.version;
    return {};
}

Result<const LedgerBook*> Ledgers::book(qint64 tenant, const QString& number)
{
    const auto found = row(tenant, number);
    if (!found)
        return tl::unexpected(found.error());
    const auto known = m_books.find(found->key);
    if (known != m_books.end() && known->second->version == found->version)
        return &known->second->book;
    const bool goesOn = known != m_books.end() && known->second->version >= found->bodyVersion && known->second->version < found->version;
    if (!goesOn) {
        const auto record = recordOfBody(found->body);
        if (!record)
            return tl::unexpected(record.error());
        m_books[found->key] = std::make_unique<Kept>(Kept { 0, record->book() });
    }
    Kept& kept = *m_books[found->key];
    if (const Done done = read(kept, *found); !done) {
        m_books.erase(found->key);
        return tl::unexpected(done.error());
    }
    return &kept.book;
}

Result<qint64> Ledgers::nextVersion(qint64 key)
{
    const auto version = m_database.number("UPDATE ledgerrecord SET version = version + 1 WHERE key = ? RETURNING version", key);
    if (!version)
        return tl::unexpected(version.error());
    return version->value_or(0);
}

Done Ledgers::post(qint64 tenant, const QString& number, const QList<Movement>& movements)
{
    const auto found = row(tenant, number);
    if (!found)
        return tl::unexpected(found.error());
    // In memory first: what a ledger does not take must not get into the table.
    if (const auto opened = book(tenant, number); !opened)
        return tl::unexpected(opened.error());
    for (const Movement& movement : movements) {
        if (const auto posted = m_books[found->key]->book.post(movement); !posted) {
            forget();
            return tl::unexpected(posted.error());
        }
    }
    const auto version = nextVersion(found->key);
    if (!version)
        return tl::unexpected(version.error());
    for (const Movement& one : movements) {
        if (Done done = m_database.run("INSERT INTO movement(record, id, version, kind, item, consumption, quantity, day, standing, document, line) VALUES(?,?,?,?,?,?,?,?,?,?,?) "
                                       "ON CONFLICT(record, id) DO UPDATE SET standing = max(standing, excluded.standing), version = excluded.version",
                found->key, one.id, *version, QStringView(ruleOf(one.kind).name).toString(), qint64(one.item), qint64(one.version), qint64(one.quantity.units()),
                qint64(one.date.toJulianDay()), qint64(one.standing), one.document, qint64(one.line));
            !done)
            return done;
    }
    return {};
}

Done Ledgers::settle(qint64 tenant, const QString& number, DocumentId list, MovementStanding standing)
{
    const auto found = row(tenant, number);
    if (!found)
        return tl::unexpected(found.error());
    const auto version = nextVersion(found->key);
    if (!version)
        return tl::unexpected(version.error());
    return m_database.run("UPDATE movement SET standing = ?1, version = ?2 WHERE record = ?3 AND document = ?4 AND standing < ?1", qint64(standing), *version, found->key, list);
}

Result<QList<DocumentId>> Ledgers::lists(qint64 tenant, const QString& number, QDate from, QDate to)
{
    const auto found = row(tenant, number);
    if (!found)
        return tl::unexpected(found.error());
    return allRows(m_database, "SELECT DISTINCT document FROM movement WHERE record = ? AND standing = ? AND day BETWEEN ? AND ? ORDER BY document",
        [](Statement& one) { return one.id<DocumentId>(0); }, found->key, qint64(MovementStanding::Deducted), qint64(from.toJulianDay()), qint64(to.toJulianDay()));
}

// A report that names no last day reaches to the day it was accounted.
Result<QList<WrittenOff>> Ledgers::writtenOff(qint64 tenant, const QString& number)
{
    return allRows(m_database, "SELECT changed, (SELECT body FROM body WHERE body.document = document.key AND body.rev <= document.rev ORDER BY body.rev DESC LIMIT 1) FROM document "
                               "WHERE tenant = ? AND entryno = ? AND state = ? AND type IN ('handbookReport', 'accountBookReport')",
        [](Statement& found) {
            const QDate day = found.time(0).toOffsetFromUtc(8 * 3600).date(); // of China's customs
            const QDate to = QDate::fromString(QJsonDocument::fromJson(found.blob(1))[u"periodEnd"_s].toString(), Qt::ISODate);
            return WrittenOff { to.isValid() ? to : day, day };
        }, tenant, number, stateName(carrierOf(BondedState::WrittenOff)));
}

Done Ledgers::ask(qint64 document, const QuestionRow& question)
{
    return m_database.run("INSERT INTO question(id, document, place, question, asker, asked, answer, answered) VALUES(?,?,?,?,?,?,'',NULL)", question.id, document,
        question.place, question.question, question.asker, question.asked);
}

Result<QList<QuestionRow>> Ledgers::questions(qint64 document)
{
    return allRows(m_database, "SELECT id, place, question, asker, asked, answer, answered FROM question WHERE document = ? ORDER BY key",
        [](Statement& one) { return QuestionRow { one.id<QuestionId>(0), one.text(1), one.text(2), one.text(3), one.time(4), one.text(5), one.time(6) }; }, document);
}

Done Ledgers::answer(qint64 document, QuestionId question, const QString& text, const QDateTime& now)
{
    return m_database.run("UPDATE question SET answer = ?, answered = ? WHERE document = ? AND id = ?", text, now, document, question);
}

} // namespace Tongguan
