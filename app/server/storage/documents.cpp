// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/documents.h"

#include "app/server/storage/documentrow.h"

namespace Tongguan {

DocumentRow readDocument(Statement& row)
{
    DocumentRow document;
    document.key = row.integer(0);
    document.tenant = row.integer(1);
    document.id = row.id<DocumentId>(2);
    document.revision = row.integer(3);
    document.state = stateFromName(row.text(4)).value_or(DeclarationState::Draft);
    document.changed = row.time(5);
    document.hash = row.blob(6);
    document.sequence = row.integer(7);
    document.submitted = row.time(8);
    document.submittedHash = row.blob(9);
    document.number = row.text(10);
    document.party = row.text(11);
    document.customs = row.text(12);
    document.entryNo = row.text(13);
    document.singleWindowNo = row.text(14);
    document.type = row.text(15);
    return document;
}

static TombstoneRow readTombstone(Statement& row)
{
    return { row.id<DocumentId>(0), row.integer(1), row.integer(2) };
}

Result<FeedHead> Documents::feed(qint64 tenant)
{
    auto row = firstRow(m_database, "SELECT head, epoch, horizon FROM feedhead WHERE tenant = ?",
        [](Statement& found) { return FeedHead { found.integer(0), found.id<EpochId>(1), found.integer(2) }; }, tenant);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorKind::Bug, u"feed.missing"_s, QString::number(tenant));
    return **row;
}

Done Documents::newEpochs()
{
    const auto tenants = allRows(m_database, "SELECT tenant FROM feedhead", [](Statement& row) { return row.integer(0); });
    if (!tenants)
        return tl::unexpected(tenants.error());
    for (const qint64 tenant : *tenants) {
        if (Done done = m_database.run("UPDATE feedhead SET epoch = ? WHERE tenant = ?", EpochId::create(), tenant); !done)
            return done;
    }
    return {};
}

Result<qint64> Documents::appendFeed(qint64 tenant, const QList<FeedItem>& items, const QDateTime& now)
{
    const auto taken = m_database.number("UPDATE feedhead SET head = head + ? WHERE tenant = ? RETURNING head", qint64(items.size()), tenant);
    if (!taken)
        return tl::unexpected(taken.error());
    if (!*taken)
        return fail(ErrorKind::Bug, u"feed.missing"_s, QString::number(tenant));
    const qint64 head = **taken;
    qint64 sequence = head - items.size();
    for (const FeedItem& item : items) {
        ++sequence;
        const bool lives = item.document != 0;
        Done done = m_database.run("INSERT INTO feed(tenant, seq, id, rev, kind, made) VALUES(?,?,?,?,?,?)", tenant, sequence, item.id, item.revision,
            lives ? u"document"_s : u"tombstone"_s, now);
        if (done) {
            done = lives ? m_database.run("UPDATE document SET seq = ? WHERE key = ?", sequence, item.document)
                         : m_database.run("UPDATE tombstone SET seq = ? WHERE tenant = ? AND id = ?", sequence, tenant, item.id);
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    return head;
}

Result<std::optional<DocumentRow>> Documents::document(qint64 tenant, DocumentId id)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE tenant = ? AND id = ?";
    return firstRow(m_database, sql, readDocument, tenant, id);
}

Result<std::optional<DocumentRow>> Documents::numbered(const QString& entryNo)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE entryno = ? AND entryno <> '' AND type NOT IN ('handbookReport', 'accountBookReport')";
    return firstRow(m_database, sql, readDocument, entryNo);
}

Result<QList<DocumentRow>> Documents::listsOfOwnNumber(qint64 tenant, const QString& number, qint64 without)
{
    static const QByteArray sql = QByteArray(DocumentColumns)
        + "WHERE type = 'inventoryList' AND tenant = ? AND number = ? AND key <> ? AND state NOT IN ('draft', 'returned', 'deleted') LIMIT 1";
    return allRows(m_database, sql, readDocument, tenant, number, without);
}

Result<std::optional<DocumentRow>> Documents::document(qint64 key)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE key = ?";
    return firstRow(m_database, sql, readDocument, key);
}

Done Documents::put(DocumentRow& row)
{
    const std::optional<QByteArray> submittedHash = row.submittedHash.isEmpty() ? std::nullopt : std::optional(row.submittedHash);
    if (row.key == 0) {
        Done done = m_database.run("INSERT INTO document(tenant, id, rev, state, changed, hash, seq, submitted, submittedhash, number, party, customs, "
                                   "entryno, windowno, type) VALUES(?,?,?,?,?,?,0,?,?,?,?,?,?,?,?)",
            row.tenant, row.id, row.revision, stateName(row.state), row.changed, row.hash, row.submitted, submittedHash, row.number, row.party,
            row.customs, row.entryNo, row.singleWindowNo, row.type);
        if (done)
            row.key = m_database.lastRow();
        return done;
    }
    return m_database.run("UPDATE document SET rev = ?2, state = ?3, changed = ?4, hash = ?5, submitted = ?6, submittedhash = ?7, number = ?8, "
                          "party = ?9, customs = ?10, entryno = ?11, windowno = ?12 WHERE key = ?1",
        row.key, row.revision, stateName(row.state), row.changed, row.hash, row.submitted, submittedHash, row.number, row.party, row.customs,
        row.entryNo, row.singleWindowNo);
}

Done Documents::remove(const DocumentRow& row, const QDateTime& now)
{
    if (Done done = m_database.run("DELETE FROM document WHERE key = ?", row.key); !done)
        return done;
    return m_database.run("INSERT OR REPLACE INTO tombstone(tenant, id, rev, seq, made) VALUES(?,?,?,0,?)", row.tenant, row.id, row.revision + 1, now);
}

Done Documents::addBody(qint64 document, const BodyRow& body, const QDateTime& now)
{
    return m_database.run("INSERT INTO body(document, rev, made, hash, body) VALUES(?,?,?,?,?)", document, body.revision, now, body.hash, body.body);
}

Result<std::optional<BodyRow>> Documents::body(qint64 document, qint64 revision)
{
    return firstRow(m_database, "SELECT rev, hash, body FROM body WHERE document = ? AND rev <= ? ORDER BY rev DESC LIMIT 1",
        [](Statement& row) { return BodyRow { row.integer(0), row.blob(1), row.blob(2) }; }, document, revision);
}

Result<std::optional<TombstoneRow>> Documents::tombstone(qint64 tenant, DocumentId id)
{
    return firstRow(m_database, "SELECT id, rev, seq FROM tombstone WHERE tenant = ? AND id = ?", readTombstone, tenant, id);
}

Done Documents::removeTombstone(qint64 tenant, DocumentId id)
{
    return m_database.run("DELETE FROM tombstone WHERE tenant = ? AND id = ?", tenant, id);
}

Result<QList<DocumentRow>> Documents::changedAfter(qint64 tenant, qint64 sequence, int limit)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE tenant = ? AND seq > ? AND seq > 0 ORDER BY seq LIMIT ?";
    return allRows(m_database, sql, readDocument, tenant, sequence, limit);
}

Result<QList<TombstoneRow>> Documents::tombstonesAfter(qint64 tenant, qint64 sequence, int limit)
{
    return allRows(m_database, "SELECT id, rev, seq FROM tombstone WHERE tenant = ? AND seq > ? ORDER BY seq LIMIT ?", readTombstone, tenant, sequence, limit);
}

Result<QList<DocumentRow>> Documents::upTo(qint64 tenant, qint64 sequence, int limit)
{
    static const QByteArray sql = QByteArray(DocumentColumns) + "WHERE tenant = ? AND seq <= ? AND seq > 0 ORDER BY seq DESC LIMIT ?";
    return allRows(m_database, sql, readDocument, tenant, sequence, limit);
}

Result<std::optional<OperationRow>> Documents::operation(qint64 tenant, OperationId id)
{
    return firstRow(m_database, "SELECT id, hash, answer, document, bodyrev, final FROM operation WHERE tenant = ? AND id = ?",
        [](Statement& row) {
            return OperationRow { row.id<OperationId>(0), row.blob(1), row.text(2).toUtf8(), row.integer(3), row.integer(4), row.integer(5) != 0 };
        },
        tenant, id);
}

Done Documents::putOperation(qint64 tenant, const OperationRow& row, const QDateTime& now)
{
    return m_database.run("INSERT OR REPLACE INTO operation(tenant, id, hash, answer, document, bodyrev, final, made) VALUES(?,?,?,?,?,?,?,?)", tenant,
        row.id, row.hash, QString::fromUtf8(row.answer), row.document, row.bodyRevision, row.final ? 1 : 0, now);
}

Result<std::optional<qint64>> Documents::deviceLast(qint64 tenant, DeviceId id)
{
    return m_database.number("SELECT lastn FROM device WHERE tenant = ? AND id = ?", tenant, id);
}

Result<QString> Documents::deviceName(qint64 tenant, DeviceId id)
{
    return firstRow(m_database, "SELECT name FROM device WHERE tenant = ? AND id = ?", [](Statement& row) { return row.text(0); }, tenant, id)
        .map([](const std::optional<QString>& name) { return name.value_or(QString()); });
}

Done Documents::putDevice(qint64 tenant, DeviceId id, const QString& name, qint64 account, const QDateTime& now)
{
    return m_database.run("INSERT INTO device(tenant, id, lastn, name, account, seen) VALUES(?1,?2,0,?3,?4,?5) "
                          "ON CONFLICT(tenant, id) DO UPDATE SET name = CASE WHEN ?3 = '' THEN name ELSE ?3 END, account = ?4, seen = ?5",
        tenant, id, name, account, now);
}

Done Documents::setDeviceLast(qint64 tenant, DeviceId id, qint64 last, const QDateTime& now)
{
    return m_database.run("UPDATE device SET lastn = max(lastn, ?), seen = ? WHERE tenant = ? AND id = ?", last, now, tenant, id);
}

Done Documents::prune(const QDateTime& bodiesBefore, const QDateTime& tombstonesBefore)
{
    // A body is kept while it is the current one, or was it within the time.
    if (Done done = m_database.run("DELETE FROM body WHERE made < ?1 AND EXISTS(SELECT 1 FROM body AS later WHERE later.document = body.document "
                                   "AND later.rev > body.rev AND later.made < ?1)",
            bodiesBefore);
        !done)
        return done;
    if (Done done = m_database.run("UPDATE feedhead SET horizon = max(horizon, coalesce((SELECT max(seq) FROM tombstone WHERE tombstone.tenant = "
                                   "feedhead.tenant AND made < ?), 0))",
            tombstonesBefore);
        !done)
        return done;
    if (Done done = m_database.run("DELETE FROM tombstone WHERE made < ?", tombstonesBefore); !done)
        return done;
    return m_database.run("DELETE FROM feed WHERE made < ?", tombstonesBefore);
}

} // namespace Tongguan
