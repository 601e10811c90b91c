// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/rows.h"
#include "models/base/result.h"

namespace Tongguan {

class Database;

// A tenant's documents, their earlier bodies, the feed of their changes, and the operations and devices these came by.
class Documents final {
public:
    explicit Documents(Database& database) : m_database(database) { }

    [[nodiscard]] Result<FeedHead> feed(qint64 tenant);
    [[nodiscard]] Done newEpochs(); // of every tenant: after a restore
    // Gives the items the next feed numbers, in their order, and tells the new head. The last step of a transaction.
    [[nodiscard]] Result<qint64> appendFeed(qint64 tenant, const QList<FeedItem>& items, const QDateTime& now);

    [[nodiscard]] Result<std::optional<DocumentRow>> document(qint64 tenant, DocumentId id);
    [[nodiscard]] Result<std::optional<DocumentRow>> document(qint64 key);
    [[nodiscard]] Result<std::optional<DocumentRow>> numbered(const QString& entryNo); // by customs' number, of any tenant; no report, which is known by its record's
    // Lists of the tenant with that own number that are before customs or were deducted, without the one given.
    [[nodiscard]] Result<QList<DocumentRow>> listsOfOwnNumber(qint64 tenant, const QString& number, qint64 without);
    [[nodiscard]] Done put(DocumentRow& row); // inserts where it has no key; not its sequence
    [[nodiscard]] Done remove(const DocumentRow& row, const QDateTime& now); // leaves a tombstone at the next revision
    [[nodiscard]] Done addBody(qint64 document, const BodyRow& body, const QDateTime& now);
    // The body that the document had at that revision; nothing where it is no longer kept.
    [[nodiscard]] Result<std::optional<BodyRow>> body(qint64 document, qint64 revision);
    [[nodiscard]] Result<std::optional<TombstoneRow>> tombstone(qint64 tenant, DocumentId id);
    [[nodiscard]] Done removeTombstone(qint64 tenant, DocumentId id);

    [[nodiscard]] Result<QList<DocumentRow>> changedAfter(qint64 tenant, qint64 sequence, int limit); // oldest first
    [[nodiscard]] Result<QList<TombstoneRow>> tombstonesAfter(qint64 tenant, qint64 sequence, int limit); // oldest first
    [[nodiscard]] Result<QList<DocumentRow>> upTo(qint64 tenant, qint64 sequence, int limit); // newest first

    [[nodiscard]] Result<std::optional<OperationRow>> operation(qint64 tenant, OperationId id);
    [[nodiscard]] Done putOperation(qint64 tenant, const OperationRow& row, const QDateTime& now);
    [[nodiscard]] Result<std::optional<qint64>> deviceLast(qint64 tenant, DeviceId id); // nothing: never seen
    [[nodiscard]] Result<QString> deviceName(qint64 tenant, DeviceId id); // "" where it has none
    [[nodiscard]] Done putDevice(qint64 tenant, DeviceId id, const QString& name, qint64 account, const QDateTime& now); // keeps its last n
    [[nodiscard]] Done setDeviceLast(qint64 tenant, DeviceId id, qint64 last, const QDateTime& now);

    [[nodiscard]] Done prune(const QDateTime& bodiesBefore, const QDateTime& tombstonesBefore);

private:
    Database& m_database;
};

} // namespace Tongguan
