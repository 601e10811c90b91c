// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"
#include "models/store/database.h"

namespace Tongguan {

// The table question: what officers ask about a document, and what is answered. An answer waits here until the outbox has
// room for it: it goes when nothing else of its document is on its way, and again until the server has it.
class QuestionStore final {
public:
    explicit QuestionStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QList<Question>> of(qint64 k); // by time
    [[nodiscard]] Done put(qint64 k, const QList<Question>& questions); // as the server has them; an answer not yet sent stays
    // "question.unknown", "question.empty"
    [[nodiscard]] Done answer(qint64 k, const QString& id, const QString& text, const QDateTime& now);
    [[nodiscard]] Done queueAnswers(const QDateTime& now); // into the outbox
    [[nodiscard]] Done sent(qint64 k, const QByteArray& payload);
    [[nodiscard]] Done refused(qint64 k, const QByteArray& payload); // kept as not sent; only another answer goes again

private:
    [[nodiscard]] Result<QByteArray> payloadOf(qint64 k);
    [[nodiscard]] Done mark(qint64 k, const QByteArray& payload, int unsent);
    Database& m_database;
};

} // namespace Tongguan
