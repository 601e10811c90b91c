// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/rows.h"
#include "models/base/result.h"

namespace Tongguan {

class Database;

// Submitted declarations as the offices see them: receipts, numbers, and the queue of offices that decide by themselves.
class Cases final {
public:
    explicit Cases(Database& database) : m_database(database) { }

    [[nodiscard]] Done addReceipt(qint64 document, const Receipt& receipt);
    [[nodiscard]] Result<QList<Receipt>> receipts(qint64 document); // in the order they were made
    // The next number of a series, from 1 on; never given twice.
    [[nodiscard]] Result<qint64> nextSerial(const QString& series);

    [[nodiscard]] Result<QList<DocumentRow>> cases(const CaseFilter& filter); // in the order of their key
    // Submitted documents of that id; of one tenant where `tenant` is not 0.
    [[nodiscard]] Result<QList<DocumentRow>> withId(DocumentId id, qint64 tenant);
    // The office of a district: its own before one for every district; nothing where there is none.
    [[nodiscard]] Result<std::optional<qint64>> officeOf(const QString& customs);

    [[nodiscard]] Done queue(const DispatchRow& row); // replaces the document's
    [[nodiscard]] Done unqueue(qint64 document);
    [[nodiscard]] Result<QList<DispatchRow>> due(const QDateTime& now, int limit);
    [[nodiscard]] Result<QDateTime> nextDue(); // null where the queue is empty

private:
    Database& m_database;
};

} // namespace Tongguan
