// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/connection.h"
#include "models/store/database.h"

namespace Tongguan {

Statement::Statement(Database& database, Slot* slot, bool cached)
    : m_database(&database)
    , m_slot(slot)
    , m_cached(cached)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_slot(std::exchange(other.m_slot, nullptr))
    , m_cached(other.m_cached)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_slot, other.m_slot);
    std::swap(m_cached, other.m_cached);
    return *this;
}

Statement::~Statement()
{
    if (!m_slot) {
        return;
    }
    if (m_cached) {
        reset();
        m_slot->busy = false;
    } else {
        delete m_slot;
    }
}

// The result of reset repeats the error of the last step, which its caller has already seen.
void Statement::reset()
{
    sqlite3_reset(m_slot->handle.get());
    if (!m_slot->held.isEmpty()) {
        sqlite3_clear_bindings(m_slot->handle.get());
        m_slot->held.clear();
    }
}

Done Statement::checked(int code) const
{
    if (code == SQLITE_OK) {
        return {};
    }
    return tl::unexpected(m_database->error(code, sqlite3_sql(m_slot->handle.get())));
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_slot->handle.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    Error error = m_database->error(code, sqlite3_sql(m_slot->handle.get()));
    reset();
    return tl::unexpected(std::move(error));
}

Done Statement::run()
{
    for (;;) {
        const auto row = next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            reset();
            return {};
        }
    }
}

Done Statement::bindValue(int at, std::nullptr_t)
{
    return checked(sqlite3_bind_null(m_slot->handle.get(), at));
}

Done Statement::bindValue(int at, qint64 value)
{
    return checked(sqlite3_bind_int64(m_slot->handle.get(), at, value));
}

Done Statement::bindValue(int at, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    m_slot->held.append(utf8);
    // Never a null pointer: that would bind NULL.
    return checked(sqlite3_bind_text64(m_slot->handle.get(), at, utf8.isNull() ? "" : utf8.constData(),
        sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Done Statement::bindValue(int at, const QByteArray& value)
{
    if (value.isNull()) {
        return checked(sqlite3_bind_null(m_slot->handle.get(), at));
    }
    m_slot->held.append(value);
    return checked(sqlite3_bind_blob64(
        m_slot->handle.get(), at, value.constData(), sqlite3_uint64(value.size()), SQLITE_STATIC));
}

Done Statement::bindValue(int at, const QDateTime& value)
{
    return value.isValid() ? bindValue(at, value.toMSecsSinceEpoch()) : bindValue(at, nullptr);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_slot->handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(m_slot->handle.get(), column)));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_slot->handle.get(), column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_slot->handle.get(), column));
    const int size = sqlite3_column_bytes(m_slot->handle.get(), column);
    if (bytes) {
        return QByteArray(bytes, size);
    }
    return isNull(column) ? QByteArray() : QByteArray("");
}

QByteArray Statement::blobView(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_slot->handle.get(), column));
    return bytes ? QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_slot->handle.get(), column)) : QByteArray();
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_slot->handle.get(), column) == SQLITE_NULL;
}

} // namespace Tongguan
