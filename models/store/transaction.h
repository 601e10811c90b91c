// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/database.h"

namespace Tongguan {

// A writing transaction: takes the write lock at once, so it never fails half-way for a lock. Rolled back at the end
// of the scope where commit() did not succeed. After a failed commit the outcome is unknown until the file is opened
// again (the log may hold it); callers therefore give every effect an id of its own.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Done commit();

private:
    explicit Transaction(Database& database) : m_database(&database) { }
    void rollBack();
    Database* m_database;
};

// Runs `work` in one transaction: its error rolls back, its success commits.
template <class Work>
[[nodiscard]] auto inTransaction(Database& database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto result = work();
    if (result) {
        if (Done done = transaction->commit(); !done) {
            return tl::unexpected(done.error());
        }
    }
    return result;
}

} // namespace Tongguan
