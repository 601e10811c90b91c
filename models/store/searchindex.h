// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/bits.h"
#include "models/store/database.h"

namespace Tongguan {

// The full-text index over the documents' searched values. Writers only note what has to be indexed, in their own
// transaction; step() does it later. Queries are right at any moment: what waits is compared text by text.
class SearchIndex final {
public:
    explicit SearchIndex(Database& database) : m_database(database) { }

    // Inside the writer's transaction, before the text changes: `old` is the text that is replaced, null for a
    // document that no list showed till now.
    [[nodiscard]] Done note(qint64 k, const QString& old);

    // Indexes up to `most` documents in a transaction of its own. Returns whether more wait.
    [[nodiscard]] Result<bool> step(int most);
    [[nodiscard]] Result<qint64> waiting();

    // The documents that contain every term; terms must not be empty.
    [[nodiscard]] Result<Bits> find(const QList<QByteArray>& terms);

private:
    struct Entry {
        qint64 k = 0;
        QString old, text;
        bool indexed = false; // the index has `old`
        bool wanted = false;  // the index shall have `text`
    };
    [[nodiscard]] Result<QList<Entry>> next(int most);
    [[nodiscard]] Done index(const Entry& entry);
    Database& m_database;
};

} // namespace Tongguan
