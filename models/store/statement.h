// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

struct sqlite3_stmt;

namespace Tongguan {

class Database;

// For results of different types: "if (!rows) return passOn(rows);".
template <class R>
[[nodiscard]] tl::unexpected<Error> passOn(const R& failed)
{
    return tl::unexpected<Error>(failed.error());
}

// A prepared statement on loan from its Database's cache: reset and given back at the end of its scope, so a read
// never keeps its snapshot open. Parameters count from 1, columns from 0. Must not outlive the Database.
class Statement final {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    // Binds all parameters, the first value to ?1. Strings are text, byte arrays and ids blobs, times milliseconds
    // since the epoch; null strings are '', null times and nullptr are NULL.
    template <class... T>
    [[nodiscard]] Done bind(const T&... values)
    {
        reset();
        int at = 0;
        Done done;
        ((done = done ? bindValue(++at, values) : done), ...);
        return done;
    }

    [[nodiscard]] Result<bool> next(); // true: there is a row
    [[nodiscard]] Done run();          // to the end, then reset
    template <class Each>
    [[nodiscard]] Done forEach(Each each) // calls each() on every row, then resets
    {
        for (;;) {
            const auto row = next();
            if (!row) {
                return passOn(row);
            }
            if (!*row) {
                reset();
                return {};
            }
            each();
        }
    }
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QByteArray blobView(int column) const; // no copy: good until the next step
    [[nodiscard]] QDateTime time(int column) const;      // UTC; null where NULL
    [[nodiscard]] bool isNull(int column) const;
    template <class I>
    [[nodiscard]] I id(int column) const
    {
        return I::fromBytes(blobView(column));
    }

private:
    friend class Database;

// For results of different types: "if (!rows) return passOn(rows);".
template <class R>
[[nodiscard]] tl::unexpected<Error> passOn(const R& failed)
{
    return tl::unexpected<Error>(failed.error());
}
    struct Slot;
    Statement(Database& database, Slot* slot, bool cached);

    [[nodiscard]] Done bindValue(int at, std::nullptr_t);
    [[nodiscard]] Done bindValue(int at, int value) { return bindValue(at, qint64(value)); }
    [[nodiscard]] Done bindValue(int at, qint64 value);
    [[nodiscard]] Done bindValue(int at, const QString& value);
    [[nodiscard]] Done bindValue(int at, const QByteArray& value);
    [[nodiscard]] Done bindValue(int at, const QDateTime& value);
    template <class Tag>
    [[nodiscard]] Done bindValue(int at, const Id<Tag>& value)
    {
        return bindValue(at, value.toBytes());
    }
    template <class T>
    [[nodiscard]] Done bindValue(int at, const std::optional<T>& value)
    {
        return value ? bindValue(at, *value) : bindValue(at, nullptr);
    }
    [[nodiscard]] Done checked(int code) const;

    Database* m_database = nullptr;
    Slot* m_slot = nullptr;
    bool m_cached = false;
};

} // namespace Tongguan
