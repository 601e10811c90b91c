// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/connection.h"

#include <QFile>

namespace Tongguan {

namespace {

    struct StoreProblem {
        ErrorKind kind;
        QString code;
    };

    StoreProblem problemOf(int code)
    {
        switch (code & 0xff) {
        case SQLITE_FULL:
            return { ErrorKind::Refused, u"store.full"_s };
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return { ErrorKind::Denied, u"store.readonly"_s };
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return { ErrorKind::Corrupt, u"store.damaged"_s };
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return { ErrorKind::Refused, u"store.locked"_s };
        case SQLITE_IOERR:
            return { ErrorKind::Refused, u"store.io"_s };
        case SQLITE_NOMEM:
        case SQLITE_TOOBIG:
            return { ErrorKind::Refused, u"store.memory"_s };
        case SQLITE_CONSTRAINT:
            return { ErrorKind::Bug, u"store.constraint"_s };
        default:
            return { ErrorKind::Bug, u"store.sql"_s };
        }
    }

} // namespace

int Database::Connection::committed(void* connection, sqlite3* database, const char* name, int pages)
{
    auto* self = static_cast<Connection*>(connection);
    self->logPages = pages;
    if (pages >= self->checkpointPages) {
        // The commit stands whatever becomes of this; the next one tries again.
        sqlite3_wal_checkpoint_v2(database, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    }
    return SQLITE_OK;
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Error Database::error(int code, QByteArrayView sql) const
{
    auto* handle = m_connection->handle.get();
    const int extended = (code & 0xff) == code && handle ? sqlite3_extended_errcode(handle) : code;
    const auto problem = problemOf(code);
    const char* words = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return Error { problem.kind, problem.code,
        u"%1 (%2) in \"%3\""_s.arg(QString::fromUtf8(words)).arg(extended).arg(QString::fromUtf8(sql.first(std::min(sql.size(), qsizetype(160))))), {} };
}

Result<Database> Database::open(const QString& path, const DatabaseOptions& options)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->checkpointPages = options.checkpointPages;
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (options.create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    connection->handle.reset(handle);
    Database database(std::move(connection));
    if (code != SQLITE_OK) {
        return tl::unexpected(database.error(code, "open"));
    }
    if (Done done = database.configure(options); !done) {
        return tl::unexpected(done.error());
    }
    return database;
}

Done Database::configure(const DatabaseOptions& options)
{
    auto* handle = m_connection->handle.get();
    sqlite3_busy_timeout(handle, int(options.busyTimeout.count()));
    const auto busy = QByteArray::number(qint64(options.busyTimeout.count()));
    const auto cache = QByteArray::number(-options.cacheKibibytes);
    const std::array<std::array<QByteArray, 3>, 8> settings { {
        { QByteArray(), "PRAGMA busy_timeout"_ba, busy },
        { "PRAGMA journal_mode = WAL"_ba, "PRAGMA journal_mode"_ba, "wal"_ba },
        { "PRAGMA synchronous = FULL"_ba, "PRAGMA synchronous"_ba, "2"_ba },
        { "PRAGMA foreign_keys = ON"_ba, "PRAGMA foreign_keys"_ba, "1"_ba },
        { "PRAGMA trusted_schema = OFF"_ba, "PRAGMA trusted_schema"_ba, "0"_ba },
        { "PRAGMA temp_store = MEMORY"_ba, "PRAGMA temp_store"_ba, "2"_ba },
        { "PRAGMA cache_size = "_ba + cache, "PRAGMA cache_size"_ba, cache },
        { "PRAGMA journal_size_limit = 67108864"_ba, "PRAGMA journal_size_limit"_ba, "67108864"_ba },
    } };
    for (const auto& [set, ask, expected] : settings) {
        if (Done done = pragma(set, ask, expected); !done) {
            return done;
        }
    }
    sqlite3_wal_hook(handle, &Connection::committed, m_connection.get());
    return {};
}

Done Database::pragma(const QByteArray& set, const QByteArray& ask, QByteArrayView expected)
{
    if (!set.isEmpty()) {
        if (Done done = execute(set); !done) {
            return done;
        }
    }
    auto statement = query(ask);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto row = statement->next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QByteArray answer = *row ? statement->text(0).toUtf8() : QByteArray();
    if (answer != expected) {
        return fail(ErrorKind::Bug, u"store.setting"_s, QString::fromUtf8(ask + " answers " + answer));
    }
    return {};
}

Done Database::execute(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_connection->handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(error(code, sql));
    }
    return {};
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    auto& cached = m_connection->statements[std::string(sql.data(), size_t(sql.size()))];
    if (cached && !cached->busy) {
        cached->busy = true;
        return Statement(*this, cached.get(), true);
    }
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle.get(), sql.data(), int(sql.size()),
        cached ? 0 : SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(error(code, sql));
    }
    auto slot = std::make_unique<Statement::Slot>();
    slot->handle.reset(handle);
    slot->busy = true;
    if (cached) { // in use further up: this one is for once
        return Statement(*this, slot.release(), false);
    }
    cached = std::move(slot);
    return Statement(*this, cached.get(), true);
}

Result<std::optional<qint64>> Database::firstNumber(Statement& statement)
{
    const auto row = statement.next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row || statement.isNull(0)) {
        return std::optional<qint64>();
    }
    return std::optional<qint64>(statement.integer(0));
}

qint64 Database::lastRow() const { return sqlite3_last_insert_rowid(m_connection->handle.get()); }
qint64 Database::changes() const { return sqlite3_changes64(m_connection->handle.get()); }
bool Database::inTransaction() const { return !sqlite3_get_autocommit(m_connection->handle.get()); }
QString Database::path() const { return m_connection->path; }
int Database::logPages() const { return m_connection->logPages; }

Done Database::setDurability(Durability durability)
{
    const bool full = durability == Durability::Full;
    return pragma(full ? "PRAGMA synchronous = FULL"_ba : "PRAGMA synchronous = NORMAL"_ba, "PRAGMA synchronous"_ba,
        full ? "2" : "1");
}

Done Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(
        m_connection->handle.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED) {
        return tl::unexpected(error(code, "checkpoint"));
    }
    m_connection->logPages = 0;
    return {};
}

Done Database::copyTo(const QString& path)
{
    const QString part = path + u".part";
    if (QFile::exists(part) && !QFile::remove(part)) {
        return fail(ErrorKind::Denied, u"store.readonly"_s, u"cannot replace "_s + part);
    }
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(part.toUtf8().constData(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<sqlite3, ConnectionCloser> target(handle);
    if (code == SQLITE_OK) {
        auto* backup = sqlite3_backup_init(handle, "main", m_connection->handle.get(), "main");
        if (backup) {
            sqlite3_backup_step(backup, -1); // its error comes again from finish
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_extended_errcode(handle);
        }
    }
    target.reset();
    if (code != SQLITE_OK) {
        QFile::remove(part);
        const auto problem = problemOf(code);
        return fail(problem.kind, problem.code, u"copying to %1: %2"_s.arg(path, QString::fromUtf8(sqlite3_errstr(code))));
    }
    if ((QFile::exists(path) && !QFile::remove(path)) || !QFile::rename(part, path)) {
        return fail(ErrorKind::Denied, u"store.readonly"_s, u"cannot replace "_s + path);
    }
    return {};
}

Done Database::check()
{
    auto statement = query("PRAGMA integrity_check(1)");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto row = statement->next();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString answer = *row ? statement->text(0) : QString();
    if (answer != u"ok") {
        return fail(ErrorKind::Corrupt, u"store.damaged"_s, answer);
    }
    return {};
}

} // namespace Tongguan
