// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/database.h"

namespace Tongguan {

// The bodies of a conflict; mine is the document as it stands.
struct Clash {
    qint64 revision = 0; // of theirs
    QByteArray base;     // null: there was none
    QByteArray theirs;
    QDateTime noticed;
};

// The table conflict: at most one for each document.
class ConflictStore final {
public:
    explicit ConflictStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<Clash>> of(qint64 k);
    [[nodiscard]] Done put(qint64 k, const Clash& clash); // replaces; the first notice stays
    [[nodiscard]] Done drop(qint64 k);
    [[nodiscard]] Result<qint64> count();

private:
    Database& m_database;
};

} // namespace Tongguan
