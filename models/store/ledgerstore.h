// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/movementlist.h"
#include "models/store/database.h"

#include <map>
#include <memory>

namespace Tongguan {

// The tables ledger_*. A ledger that was asked for stays in memory as a LedgerBook and is kept up with every change.
// Writing functions are for use inside a transaction; call forget() where it fails.
class LedgerStore final {
public:
    explicit LedgerStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QList<LedgerRecord>> records(); // by number
    [[nodiscard]] Result<LedgerRecord> record(const QString& number); // "ledger.unknown"
    [[nodiscard]] Done put(const LedgerRecord& record, const QDateTime& now); // new, or instead of the one with its number
    // How many of them are new. All or none: fails as LedgerBook::post() does.
    [[nodiscard]] Result<int> post(const QString& number, const QList<Movement>& movements);
    [[nodiscard]] Done settle(const QString& number, const QList<MovementId>& ids, MovementStanding standing);
    // Takes back what a document brought that is not among `keep`: it was changed or refused.
    [[nodiscard]] Done withdraw(const QString& number, DocumentId document, const QList<MovementId>& keep);
    [[nodiscard]] Result<const LedgerBook*> book(const QString& number);
    [[nodiscard]] Result<bool> has(const QString& number);
    // The list of a query is kept until another one is asked for or a ledger changes.
    [[nodiscard]] Result<MovementRows> movements(const QString& number, const MovementQuery& query, qint64 offset, int limit);
    void forget();

private:
    [[nodiscard]] Result<qint64> keyOf(const QString& number);
    [[nodiscard]] Result<LedgerBook*> open(const QString& number);
    Database& m_database;
    std::map<QString, std::unique_ptr<LedgerBook>> m_books;
    QString m_listed; // the record of m_list
    std::unique_ptr<MovementList> m_list;
};

} // namespace Tongguan
