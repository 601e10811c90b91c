// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/base/log.h"

namespace Tongguan {



Result<Transaction> Transaction::begin(Database& database)
{
    if (Done done = database.run("BEGIN IMMEDIATE"); !done) {
        return tl::unexpected(done.error());
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    if (m_database) {
        rollBack();
    }
}

Done Transaction::commit()
{
    Database& database = *m_database;
    Done done = database.run("COMMIT");
    if (!done) {
        rollBack();
    }
    m_database = nullptr;
    return done;
}

// Some errors have already rolled back; then there is nothing to do.
void Transaction::rollBack()
{
    if (!m_database->inTransaction()) {
        return;
    }
    if (Done done = m_database->run("ROLLBACK"); !done) {
        qCInfo(logStore) << "rollback:" << done.error().detail;
    }
}

} // namespace Tongguan
