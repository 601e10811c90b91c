// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientrooms.h"
#include "models/store/clientstore.h"
#include "models/store/listpostings.h"
#include "models/store/storethread.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QLockFile>

// What the sources of ClientStore share; nobody else includes it.

namespace Tongguan {

struct ClientStore::Files {
    explicit Files(const QString& folder) : lock(QDir(folder).filePath(u"tongguan.lock"_s)) { }

    QLockFile lock;
    SystemClock systemClock;
    std::optional<ClientRooms> rooms;
    bool statusDue = true; // of the store thread
    bool ledgerDue = false; // within a change
};

// --- The two ways onto the store thread

template <class Work>
auto ClientStore::ask(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable { return work(*m_files->rooms); });
}

template <class Work>
auto ClientStore::change(QList<DocumentId> ids, Work work)
{
    return m_thread->submit([this, ids = std::move(ids), work = std::move(work)]() mutable {
        auto result = inTransaction(m_files->rooms->database, [&] { return followed(ids, work(*m_files->rooms)); });
        return told(std::move(ids), std::move(result));
    });
}

// Within the transaction: the ledgers follow what was changed.
template <class Answer>
Answer ClientStore::followed(const QList<DocumentId>& ids, Answer answer)
{
    if (!answer) {
        return answer;
    }
    ListPostings postings(*m_files->rooms);
    const Done done = postings.follow(ids);
    m_files->ledgerDue = m_files->ledgerDue || postings.hasChanged();
    return done ? answer : Answer(tl::unexpected(done.error()));
}

// After it.
template <class Answer>
Answer ClientStore::told(QList<DocumentId> ids, Answer answer)
{
    auto& rooms = *m_files->rooms;
    const bool ledgerDue = std::exchange(m_files->ledgerDue, false);
    if (!answer) {
        rooms.lists.forget(); // a commit that failed may have come through all the same
        rooms.ledgers.forget(); // and what is in memory may be ahead of the file
        return answer;
    }
    rooms.lists.forget(ids);
    announce(std::move(ids));
    if (ledgerDue) {
        announceLedgers();
    }
    return answer;
}

template <class Work>
auto ClientStore::changeLedger(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        auto result = inTransaction(rooms.database, [&] { return work(rooms); });
        if (result) {
            announceLedgers();
        } else {
            rooms.ledgers.forget(); // what is in memory may be ahead of the file
        }
        return result;
    });
}

template <class Work>
auto ClientStore::askLedger(const QString& number, Work work)
{
    return ask([number, work = std::move(work)](ClientRooms& rooms) -> Result<decltype(work(std::declval<const LedgerBook&>()))> {
        const auto book = rooms.ledgers.book(number);
        if (!book) {
            return passOn(book);
        }
        return work(**book);
    });
}

} // namespace Tongguan
