// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/statement.h"

#include <QByteArrayView>

#include <chrono>
#include <memory>

struct sqlite3;

namespace Tongguan {

enum class Durability {
    Full,  // a commit is on the disk when it returns
    Normal // a power cut may take back the last commits, never half of one: for what can be made again
};

struct DatabaseOptions {
    bool create = true;
    std::chrono::milliseconds busyTimeout { 5000 };
    int cacheKibibytes = 32 * 1024;
    int checkpointPages = 8000; // in the commit path; call checkpoint() earlier, when there is time
};

// One connection to one SQLite file: WAL, synchronous=FULL, foreign keys on, each setting read back. Belongs to one
// thread at a time. Every answer of SQLite is checked; codes: "store.full", "store.readonly", "store.damaged",
// "store.locked", "store.io", "store.constraint", "store.memory", else "store.sql" (our mistake).
class Database final {
public:
    [[nodiscard]] static Result<Database> open(const QString& path, const DatabaseOptions& options = {});
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // One or several statements whose answers do not matter.
    [[nodiscard]] Done execute(const QByteArray& sql);
    // From the cache; compiled at first use.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    // Prepared and bound, before its first row.
    template <class... T>
    [[nodiscard]] Result<Statement> query(QByteArrayView sql, const T&... values)
    {
        auto statement = prepare(sql);
        if (statement) {
            if (Done done = statement->bind(values...); !done) {
                return tl::unexpected(done.error());
            }
        }
        return statement;
    }
    template <class... T>
    [[nodiscard]] Done run(QByteArrayView sql, const T&... values)
    {
        auto statement = query(sql, values...);
        return statement ? statement->run() : Done(tl::unexpected(statement.error()));
    }
    // First column of the first row; nothing where there is no row or it is NULL.
    template <class... T>
    [[nodiscard]] Result<std::optional<qint64>> number(QByteArrayView sql, const T&... values)
    {
        auto statement = query(sql, values...);
        if (!statement) {
            return tl::unexpected(statement.error());
        }
        return firstNumber(*statement);
    }

    [[nodiscard]] qint64 lastRow() const; // rowid of the last insert
    [[nodiscard]] qint64 changes() const; // rows that the last statement changed
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] QString path() const;

    [[nodiscard]] Done setDurability(Durability durability); // outside a transaction
    [[nodiscard]] int logPages() const;                      // of the write-ahead log after the last commit
    [[nodiscard]] Done checkpoint();                         // what can be done without waiting for anybody
    [[nodiscard]] Done copyTo(const QString& path);          // a consistent, durable copy; replaces what is there
    [[nodiscard]] Done check();                              // "store.damaged" with the first complaint

private:
    friend class Statement;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] Done configure(const DatabaseOptions& options);
    [[nodiscard]] Done pragma(const QByteArray& set, const QByteArray& ask, QByteArrayView expected);
    [[nodiscard]] static Result<std::optional<qint64>> firstNumber(Statement& statement);
    [[nodiscard]] Error error(int code, QByteArrayView sql) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace Tongguan
