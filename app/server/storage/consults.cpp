// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/consults.h"

#include "app/server/storage/query.h"

#include <QJsonDocument>

namespace Tongguan {

static constexpr char ConsultColumns[] = "SELECT c.key, c.id, c.office, c.enterprise, c.document, c.state, c.summary, c.head, c.made, c.slotfrom, c.slotto, c.arrived, c.begun, c.ended, c.held, c.deleted FROM consult c ";

static ConsultRow readConsult(Statement& row)
{
    return { row.integer(0), row.id<ConsultId>(1), row.integer(2), row.integer(3), row.text(4), consultStateFromName(row.text(5)).value_or(ConsultState::Ended),
        QJsonDocument::fromJson(row.text(6).toUtf8()).object(), row.integer(7), row.time(8), row.time(9), row.time(10), row.time(11), row.time(12), row.time(13), row.integer(14) != 0, row.integer(15) };
}

static EvidenceEntry readEntry(Statement& row) { return { row.integer(0), row.text(1), row.integer(2), row.blob(3), row.blob(4) }; }

static QString jsonText(const QJsonObject& json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

Done Consults::put(ConsultRow& row)
{
    if (row.key != 0)
        return m_database.run("UPDATE consult SET office = ?, state = ?, summary = ?, head = ?, slotfrom = ?, slotto = ?, arrived = ?, begun = ?, ended = ?, held = ?, deleted = ? WHERE key = ?", row.office,
            consultStateName(row.state), jsonText(row.summary), row.head, row.slotFrom, row.slotTo, row.arrived, row.begun, row.ended, int(row.isHeld), row.deleted, row.key);
    const Done done = m_database.run("INSERT INTO consult(id, office, enterprise, document, state, summary, head, made, slotfrom, slotto) VALUES(?,?,?,?,?,?,?,?,?,?)", row.id, row.office,
        row.enterprise, row.document, consultStateName(row.state), jsonText(row.summary), row.head, row.made, row.slotFrom, row.slotTo);
    row.key = m_database.lastRow();
    return done;
}

Result<std::optional<ConsultRow>> Consults::find(ConsultId id)
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.id = ?";
    return firstRow(m_database, sql, readConsult, id);
}

Result<QList<ConsultRow>> Consults::visible(qint64 tenant, qint64 account, qint64 before, int limit)
{
    static const QByteArray sql = QByteArray(ConsultColumns)
        + "WHERE (c.office = ?1 OR c.enterprise = ?1 OR c.key IN (SELECT consult FROM consultguest WHERE account = ?2)) AND (?3 = 0 OR c.key < ?3) ORDER BY c.key DESC LIMIT ?4";
    return allRows(m_database, sql, readConsult, tenant, account, before, limit);
}

Done Consults::addGuest(qint64 consult, qint64 account)
{
    return m_database.run("INSERT INTO consultguest(consult, account) VALUES(?,?) ON CONFLICT(consult, account) DO UPDATE SET until = NULL", consult, account);
}

Done Consults::endGuest(qint64 consult, qint64 account, qint64 until)
{
    return m_database.run("UPDATE consultguest SET until = ? WHERE consult = ? AND account = ?", until, consult, account);
}

Result<std::optional<qint64>> Consults::guest(qint64 consult, qint64 account)
{
    return m_database.number("SELECT coalesce(until, 0) FROM consultguest WHERE consult = ? AND account = ?", consult, account);
}

Result<QList<qint64>> Consults::guests(qint64 consult, qint64 number)
{
    return allRows(m_database, "SELECT account FROM consultguest WHERE consult = ? AND (until IS NULL OR until >= ?)", [](Statement& row) { return row.integer(0); }, consult, number);
}

Result<QList<ConsultRow>> Consults::waiting()
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.state = 'waiting' ORDER BY c.key";
    return allRows(m_database, sql, readConsult);
}

Result<QList<ConsultRow>> Consults::waitingAt(qint64 office)
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.office = ? AND c.state IN ('waiting', 'live', 'suspended') ORDER BY c.key";
    return allRows(m_database, sql, readConsult, office);
}

Result<QList<ConsultSlot>> Consults::bookedAt(qint64 office, const QDateTime& from, const QDateTime& to)
{
    return allRows(m_database, "SELECT slotfrom, slotto FROM consult WHERE office = ? AND state <> 'ended' AND slotfrom < ? AND slotto > ?",
        [](Statement& row) { return ConsultSlot { row.time(0), row.time(1), false, 0 }; }, office, to, from);
}

Result<QList<std::chrono::seconds>> Consults::lastLengths(qint64 office, int limit)
{
    return allRows(m_database, "SELECT (ended - begun) / 1000 FROM consult WHERE office = ? AND state = 'ended' AND begun IS NOT NULL ORDER BY key DESC LIMIT ?",
        [](Statement& row) { return std::chrono::seconds(row.integer(0)); }, office, limit);
}

Result<qint64> Consults::openOf(qint64 enterprise)
{
    return m_database.number("SELECT count(*) FROM consult WHERE enterprise = ? AND state <> 'ended'", enterprise).map([](const std::optional<qint64>& count) { return count.value_or(0); });
}

Result<QList<ConsultRow>> Consults::open()
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.state <> 'ended' ORDER BY c.key";
    return allRows(m_database, sql, readConsult);
}

Result<QList<ConsultRow>> Consults::overdue(const QDateTime& slotBefore)
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.state IN ('booked', 'waiting') AND c.slotto < ?";
    return allRows(m_database, sql, readConsult, slotBefore);
}

Done Consults::addEvent(qint64 consult, qint64 number, ConsultEventId id, const QByteArray& event)
{
    return m_database.run("INSERT INTO consultevent(consult, number, id, event) VALUES(?,?,?,?)", consult, number, id, event);
}

Result<QList<QByteArray>> Consults::events(qint64 consult, qint64 after, int limit)
{
    return allRows(m_database, "SELECT event FROM consultevent WHERE consult = ? AND number > ? ORDER BY number LIMIT ?", [](Statement& row) { return row.blob(0); }, consult, after, limit);
}

Result<std::optional<QByteArray>> Consults::event(qint64 consult, ConsultEventId id)
{
    return firstRow(m_database, "SELECT event FROM consultevent WHERE consult = ? AND id = ?", [](Statement& row) { return row.blob(0); }, consult, id);
}

Result<bool> Consults::isUsed(ConsultEventId id)
{
    return m_database.number("SELECT 1 FROM consultevent WHERE id = ? LIMIT 1", id).map([](const std::optional<qint64>& there) { return there.has_value(); });
}

Done Consults::addEntry(qint64 consult, const EvidenceEntry& entry)
{
    return m_database.run("INSERT INTO consultentry(consult, number, name, size, hash, link) VALUES(?,?,?,?,?,?)", consult, entry.number, entry.name, entry.size, entry.hash, entry.link);
}

Result<std::optional<EvidenceEntry>> Consults::lastEntry(qint64 consult)
{
    return firstRow(m_database, "SELECT number, name, size, hash, link FROM consultentry WHERE consult = ? ORDER BY number DESC LIMIT 1", readEntry, consult);
}

Result<QList<EvidenceEntry>> Consults::entries(qint64 consult)
{
    return allRows(m_database, "SELECT number, name, size, hash, link FROM consultentry WHERE consult = ? ORDER BY number", readEntry, consult);
}

Done Consults::addSeal(qint64 consult, const SealRow& seal, const QDateTime& now)
{
    return m_database.run("INSERT OR IGNORE INTO consultseal(consult, entries, signature, made) VALUES(?,?,?,?)", consult, seal.entries, seal.signature, now);
}

Result<QList<SealRow>> Consults::seals(qint64 consult)
{
    return allRows(m_database, "SELECT entries, signature FROM consultseal WHERE consult = ? ORDER BY entries", [](Statement& row) { return SealRow { row.integer(0), row.blob(1) }; }, consult);
}

Done Consults::addBlob(const BlobRow& blob, const QDateTime& now)
{
    return m_database.run("INSERT INTO consultblob(id, consult, account, name, type, size, hash, complete, made) VALUES(?,?,?,?,?,?,?,?,?)", blob.id, blob.consult,
        blob.account == 0 ? std::optional<qint64>() : std::optional(blob.account), blob.name, blob.type, blob.size, blob.hash, int(blob.complete), now);
}

static BlobRow readBlobRow(Statement& row)
{
    return { row.id<BlobId>(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.integer(5), row.blob(6), row.integer(7) != 0, row.text(8) };
}

Result<std::optional<BlobRow>> Consults::blob(BlobId id)
{
    return firstRow(m_database, "SELECT id, consult, account, name, type, size, hash, complete, expired FROM consultblob WHERE id = ?", readBlobRow, id);
}

Result<QList<BlobRow>> Consults::blobs(qint64 consult)
{
    return allRows(m_database, "SELECT id, consult, account, name, type, size, hash, complete, expired FROM consultblob WHERE consult = ? ORDER BY made, id", readBlobRow, consult);
}

Done Consults::expireBlob(BlobId id, const QString& rule)
{
    return m_database.run("UPDATE consultblob SET expired = ? WHERE id = ?", rule, id);
}

Result<QList<BlobId>> Consults::expiredBlobs()
{
    return allRows(m_database, "SELECT id FROM consultblob WHERE expired <> ''", [](Statement& row) { return row.id<BlobId>(0); });
}

Result<std::optional<ConsultRow>> Consults::expirable(const QDateTime& endedBefore, qint64 after)
{
    static const QByteArray sql = QByteArray(ConsultColumns) + "WHERE c.state = 'ended' AND c.deleted = 0 AND c.held = 0 AND c.ended < ? AND c.key > ? ORDER BY c.key LIMIT 1";
    return firstRow(m_database, sql, readConsult, endedBefore, after);
}

Done Consults::removeEvents(qint64 consult, qint64 before)
{
    return m_database.run("DELETE FROM consultevent WHERE consult = ? AND number < ?", consult, before);
}

Result<bool> Consults::hasFile(qint64 consult, const BlobRow& blob)
{
    return m_database.number("SELECT 1 FROM consultblob WHERE consult = ? AND name = ? AND hash = ?", consult, blob.name, blob.hash).map([](const std::optional<qint64>& there) { return there.has_value(); });
}

Done Consults::completeBlob(BlobId id)
{
    return m_database.run("UPDATE consultblob SET complete = 1 WHERE id = ?", id);
}

Result<qint64> Consults::blobBytes(qint64 consult)
{
    return m_database.number("SELECT sum(size) FROM consultblob WHERE consult = ? AND expired = ''", consult).map([](const std::optional<qint64>& sum) { return sum.value_or(0); });
}

Result<std::optional<QJsonObject>> Consults::calendar(qint64 office)
{
    return firstRow(m_database, "SELECT calendar FROM officecalendar WHERE office = ?", [](Statement& row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); }, office);
}

Done Consults::setCalendar(qint64 office, const QJsonObject& calendar)
{
    return m_database.run("INSERT OR REPLACE INTO officecalendar(office, calendar) VALUES(?,?)", office, jsonText(calendar));
}

} // namespace Tongguan
