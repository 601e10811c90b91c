// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The C handles behind Database and Statement; included by their two sources only.
#pragma once
#include "models/store/database.h"

#include <sqlite3.h>

#include <QHash>

namespace Tongguan {

struct StatementFinalizer {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};

struct ConnectionCloser {
    void operator()(sqlite3* database) const noexcept { sqlite3_close_v2(database); }
};

struct Statement::Slot {
    std::unique_ptr<sqlite3_stmt, StatementFinalizer> handle;
    QList<QByteArray> held; // bound without a copy
    bool busy = false;
};

struct Database::Connection {
    QString path;
    int logPages = 0;
    int checkpointPages = 0;
    std::unique_ptr<sqlite3, ConnectionCloser> handle;
    std::unordered_map<std::string, std::unique_ptr<Statement::Slot>> statements; // goes before the handle

    [[nodiscard]] static int committed(void* connection, sqlite3* database, const char* name, int pages);
};

} // namespace Tongguan
