// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/rows.h"
#include "models/ledger/supervision.h"

#include <map>
#include <memory>

namespace Tongguan {

class Database;

using QuestionId = Id<struct QuestionTag>;

// What an officer asks about a place of a document.
struct QuestionRow {
    QuestionId id;
    QString place, question, asker;
    QDateTime asked;
    QString answer; // "" until it is given
    QDateTime answered;
};

// The ledgers of the tenants' records as the authority sees them, and the questions of its officers. A ledger that was asked
// for stays in memory and is brought up to its record's version; forget() after a transaction that failed.
class Ledgers final {
public:
    explicit Ledgers(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QList<LedgerRecord>> records(qint64 tenant); // by number
    [[nodiscard]] Result<std::optional<LedgerRecord>> record(qint64 tenant, const QString& number);
    [[nodiscard]] Done put(qint64 tenant, const LedgerRecord& record, const QDateTime& now); // new, or instead of the one of its number
    [[nodiscard]] Result<const LedgerBook*> book(qint64 tenant, const QString& number); // "ledger.unknown"; good until the next change
    // All or none, as LedgerBook::post(); "ledger.unknown".
    [[nodiscard]] Done post(qint64 tenant, const QString& number, const QList<Movement>& movements);
    [[nodiscard]] Done settle(qint64 tenant, const QString& number, DocumentId list, MovementStanding standing); // what the list has posted
    // The lists whose deducted movements of that record are of these days.
    [[nodiscard]] Result<QList<DocumentId>> lists(qint64 tenant, const QString& number, QDate from, QDate to);
    // The reports of that record that were formally accounted.
    [[nodiscard]] Result<QList<WrittenOff>> writtenOff(qint64 tenant, const QString& number);
    void forget() { m_books.clear(); }

    [[nodiscard]] Done ask(qint64 document, const QuestionRow& question);
    [[nodiscard]] Result<QList<QuestionRow>> questions(qint64 document); // in the order they were asked
    [[nodiscard]] Done answer(qint64 document, QuestionId question, const QString& text, const QDateTime& now);

private:
    struct Row {
        qint64 key = 0, version = 0, bodyVersion = 0;
        QByteArray body;
    };
    struct Kept {
        qint64 version = 0;
        LedgerBook book;
    };
    [[nodiscard]] Result<Row> row(qint64 tenant, const QString& number); // "ledger.unknown"
    [[nodiscard]] Done read(Kept& kept, const Row& row);
    [[nodiscard]] Result<qint64> nextVersion(qint64 key);
    Database& m_database;
    std::map<qint64, std::unique_ptr<Kept>> m_books; // by key
};

} // namespace Tongguan
