// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"
#include "models/store/database.h"

namespace Tongguan {

// A row of the outbox table.
struct Operation {
    qint64 k = 0;
    bool waiting = true; // false: handed to the line, outcome unknown
    qint64 n = 0;        // 0: not yet handed out
    OperationId id;
    QString kind; // "save", "submit", "delete"
    qint64 baseRevision = 0;
    QByteArray payload; // null: the document as it stands
    QString undo;
    int tries = 0;
    QDateTime notBefore;
    QString lastError;
    QDateTime queued;
};

// The table outbox. One row of a document may be on the line, one may wait behind it. A waiting row is replaced; a row
// on the line is never touched: it is sent again with the same operation id and the same bytes until it is answered.
class OutboxStore final {
public:
    explicit OutboxStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<Operation>> waiting(qint64 k);
    [[nodiscard]] Result<std::optional<Operation>> onLine(qint64 k);
    [[nodiscard]] Result<std::optional<Operation>> answered(qint64 n, OperationId id); // the row on the line
    // Queues; a waiting row of the same document is replaced, with a new operation id.
    [[nodiscard]] Done put(qint64 k, const QString& kind, qint64 baseRevision, const QString& undo, const QDateTime& now);
    [[nodiscard]] Done setBaseRevision(qint64 k, qint64 revision); // of the waiting row
    [[nodiscard]] Done dropWaiting(qint64 k);
    [[nodiscard]] Done dropOnLine(qint64 k);
    // Surely not applied: it waits again (or gives way to a row that waits already).
    [[nodiscard]] Done retryLater(const Operation& operation, const QDateTime& notBefore, const QString& error);
    [[nodiscard]] Done retryNow(qint64 k);

    // Marks what is due as on the line and returns it with all that still is, in order of n. The removal of a document
    // that the server has never had needs no line: it is done here.
    [[nodiscard]] Result<QList<OutboxRow>> handOut(int limit, qint64 maximumBytes, const QDateTime& now);
    [[nodiscard]] Result<OutboxStatus> status(); // without rejected and conflicts

private:
    struct Due {
        qint64 k = 0;
        bool waiting = false;
        bool unknownThere = false; // the removal of a document that the server has never had
    };
    [[nodiscard]] Result<std::optional<Operation>> one(QByteArrayView sql, qint64 k);
    [[nodiscard]] Result<QList<Due>> due(int limit, qint64 maximumBytes, const QDateTime& now);
    [[nodiscard]] Done mark(const QList<Due>& due);
    [[nodiscard]] Result<OutboxRow> row(qint64 k);
    Database& m_database;
};

} // namespace Tongguan
