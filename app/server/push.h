// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/call.h"
#include "app/server/pushrequest.h"

#include <QSet>

namespace Tongguan {

struct PushAnswer {
    enum class Kind { Applied, Merged, Conflict, Rejected, Retry };

    Kind kind = Kind::Applied;
    qint64 revision = 0;
    DeclarationState state = DeclarationState::Draft;
    QString code, detail, field;
    QList<Finding> findings;
    QList<Receipt> receipts;
    qint64 bodyOf = 0; // document key whose body at `revision` goes with it
};

// One push: the operations of one device, in one transaction, each answered by itself. What was answered once is
// answered the same again and has no second effect.
class Push final {
public:
    Push(Call& call, const Dictionary& dictionary) : m_call(call), m_dictionary(dictionary) { }

    [[nodiscard]] Reply run();
    [[nodiscard]] qint64 grownTo() const { return m_head; } // the feed's new head, 0 where it has not grown
    [[nodiscard]] bool queued() const { return m_queued; } // an office has something to decide

private:
    struct Stored {
        PushAnswer::Kind kind = PushAnswer::Kind::Applied;
        QString code, field;
        qint64 tombstone = 0; // revision
    };
    [[nodiscard]] Storage& storage() const { return m_call.storage(); }
    [[nodiscard]] Result<std::optional<Problem>> apply();
    [[nodiscard]] Result<QByteArray> answer(const PushOperation& operation, const std::optional<OperationRow>& known);
    [[nodiscard]] Result<PushAnswer> applyOne(const PushOperation& operation);
    [[nodiscard]] Result<PushAnswer> save(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] Result<PushAnswer> submit(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] Result<PushAnswer> answerQuestions(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] QList<Finding> findingsOf(const PushOperation& operation) const;
    [[nodiscard]] Result<PushAnswer> remove(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] Result<Stored> store(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] Result<Stored> storeNew(const PushOperation& operation, std::optional<DocumentRow>& row);
    [[nodiscard]] Result<Stored> mergeInto(const PushOperation& operation, DocumentRow& row);
    [[nodiscard]] Done writeBody(DocumentRow& row, const Document& content, const QByteArray& body, const QByteArray& hash);
    [[nodiscard]] PushAnswer answerOf(const Stored& stored, const std::optional<DocumentRow>& row) const;
    void grew(const DocumentRow& row);

    Call& m_call;
    const Dictionary& m_dictionary;
    PushRequest m_request;
    QHash<DocumentId, QByteArray> m_own; // what this push stored last: the base of what follows in it
    QList<FeedItem> m_grown;
    QByteArrayList m_answers;
    EpochId m_now;
    qint64 m_head = 0;
    bool m_queued = false;
};

} // namespace Tongguan
