// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientrooms.h"

namespace Tongguan {

// What the server says. Each function is part of one transaction. The person's text is never lost: what the server
// sends becomes the base of an edit and is merged into it, or both are kept as a conflict.
class ServerChanges final {
public:
    explicit ServerChanges(ClientRooms& rooms) : m_rooms(rooms) { }

    [[nodiscard]] Done answer(const OperationAnswer& answer); // an answer to nothing that is on the line is ignored
    [[nodiscard]] Done incoming(const Incoming& incoming);
    [[nodiscard]] Result<std::optional<DocumentId>> documentOf(const QStringList& numbers); // the newest of the first number that is known
    [[nodiscard]] Done receiptsCame(DocumentId id, const QList<Receipt>& receipts); // past the server, through the folder
    [[nodiscard]] Done newEpoch(EpochId epoch);

private:
    // Their text against ours; `base` may be null.
    struct Sides {
        QByteArray base, theirs;
        qint64 revision = 0;
    };
    [[nodiscard]] Done applied(Standing standing, const Operation& operation, const OperationAnswer& answer);
    [[nodiscard]] Done conflicted(Standing standing, const Operation& operation, const OperationAnswer& answer);
    [[nodiscard]] Done answerSent(Standing standing, const Operation& operation, OperationAnswer::Kind kind);
    [[nodiscard]] Done rejected(Standing standing, const Operation& operation, const OperationAnswer& answer);
    [[nodiscard]] Done insertIncoming(const Incoming& incoming);
    [[nodiscard]] Done deletedElsewhere(Standing standing, qint64 revision);
    [[nodiscard]] Done receive(Standing standing, const Incoming& incoming);
    [[nodiscard]] Done replace(Standing& standing, const QByteArray& theirs);
    [[nodiscard]] Done combine(Standing& standing, const Sides& sides); // merges, or records the conflict
    [[nodiscard]] Done settle(Standing& standing); // base, sync state and queue after all else; writes the standing
    [[nodiscard]] Result<QByteArray> sent(const Operation& operation);
    // What waits or is on the line of the document itself; an answer to a question is no edit.
    [[nodiscard]] Result<std::optional<Operation>> editOnLine(qint64 k);
    [[nodiscard]] Result<std::optional<Operation>> editWaiting(qint64 k);
    [[nodiscard]] Result<Document> parse(const QString& type, const QByteArray& body) const;
    [[nodiscard]] Result<Content> contentOf(const QString& type, const QByteArray& body) const;
    [[nodiscard]] Done addReceipts(const Standing& standing, const QList<Receipt>& receipts);
    ClientRooms& m_rooms;
};

} // namespace Tongguan
