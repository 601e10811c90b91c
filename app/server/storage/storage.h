// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/accounts.h"
#include "app/server/storage/cases.h"
#include "app/server/storage/consults.h"
#include "app/server/storage/documents.h"
#include "app/server/storage/ledgers.h"
#include "app/server/storage/packs.h"
#include "models/store/transaction.h"

#include <condition_variable>
#include <mutex>

namespace Tongguan {

// The server's durable state, as one connection: one thread at a time. Only this folder holds SQL; the rest of the
// server knows rows and these questions, so that another database can take this one's place.
class Storage final {
public:
    // Opens or makes `folder`/server.db and brings it to the latest schema.
    [[nodiscard]] static Result<std::unique_ptr<Storage>> open(const QString& folder, std::mutex& writer);
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;

    [[nodiscard]] Accounts& accounts() { return m_accounts; }
    [[nodiscard]] Documents& documents() { return m_documents; }
    [[nodiscard]] Cases& cases() { return m_cases; }
    [[nodiscard]] Packs& packs() { return m_packs; }
    [[nodiscard]] Consults& consults() { return m_consults; }
    [[nodiscard]] Ledgers& ledgers() { return m_ledgers; }

    // `work` in one writing transaction: its error rolls back. Writers of this process wait in line, not in a poll.
    template <class Work>
    [[nodiscard]] auto write(Work work) -> decltype(work())
    {
        const std::scoped_lock turn(m_writer);
        auto result = inTransaction(m_database, std::move(work));
        if (!result)
            m_ledgers.forget(); // what is in memory may be ahead of the file
        return result;
    }
    // `work` on one unchanging picture.
    template <class Work>
    [[nodiscard]] auto read(Work work) -> decltype(work())
    {
        if (Done begun = m_database.execute("BEGIN"_ba); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (Done ended = m_database.execute("ROLLBACK"_ba); !ended)
            return tl::unexpected(ended.error());
        return result;
    }

    // How many there are of each: tenants, users, sign-ins, consultations, documents by type. Within read().
    [[nodiscard]] Result<QList<std::pair<QString, qint64>>> counts();
    [[nodiscard]] Done copyTo(const QString& path) { return m_database.copyTo(path); } // as of one moment, whoever writes
    [[nodiscard]] Done check() { return m_database.check(); }

    // Drops what its time has run out for: tokens, bodies no merge needs (90 days), tombstones and feed (180 days).
    [[nodiscard]] Done prune(const QDateTime& now);

private:
    Storage(Database database, std::mutex& writer);
    Database m_database;
    std::mutex& m_writer;
    Accounts m_accounts;
    Documents m_documents;
    Cases m_cases;
    Packs m_packs;
    Consults m_consults;
    Ledgers m_ledgers;
};

} // namespace Tongguan
