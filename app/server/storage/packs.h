// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Tongguan {

class Database;

struct PackRow {
    QString id;
    int version = 0;
    QString kind;
    QByteArray file; // signed
    QString digest;
    QDateTime published;
    QString publisher;
    bool isPinned = false; // only in current()
};

// The packs that this server has published.
class Packs final {
public:
    explicit Packs(Database& database) : m_database(database) { }

    [[nodiscard]] Done add(const PackRow& row);
    // The pinned version of each series, else its highest; by id. Withdrawn series are left out.
    [[nodiscard]] Result<QList<PackRow>> current();
    [[nodiscard]] Result<QList<PackRow>> all(); // without the files; by id, the newest first
    [[nodiscard]] Result<std::optional<PackRow>> pack(const QString& id, int version);
    [[nodiscard]] Result<std::optional<PackRow>> newest(const QString& id);
    // Nothing: the highest from now on; 0: none at all.
    [[nodiscard]] Done pin(const QString& id, std::optional<int> version);
    // Another number after every change of the above.
    [[nodiscard]] Result<qint64> stamp();

private:
    [[nodiscard]] Done touch();
    Database& m_database;
};

} // namespace Tongguan
