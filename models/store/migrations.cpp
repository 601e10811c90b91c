// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

namespace Tongguan {

Migrations::Migrations(const QString& folder, qint32 applicationId)
    : m_folder(folder)
    , m_applicationId(applicationId)
    , m_files(QDir(folder).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name))
{
}

int Migrations::latest() const { return int(m_files.size()); }

Done Migrations::apply(Database& database) const
{
    const auto version = database.number("PRAGMA user_version");
    const auto application = database.number("PRAGMA application_id");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    for (const auto* answer : { &version, &application, &tables }) {
        if (!*answer) {
            return tl::unexpected(answer->error());
        }
    }
    const int from = int(version->value_or(0));
    if (m_files.isEmpty()) {
        return fail(ErrorKind::Bug, u"store.migrations"_s, u"no migrations in "_s + m_folder);
    }
    if (from == 0 ? tables->value_or(0) != 0 : application->value_or(0) != m_applicationId) {
        return fail(ErrorKind::Corrupt, u"store.foreign"_s, database.path());
    }
    if (from > latest()) {
        return fail(ErrorKind::Refused, u"store.newer"_s, u"version %1, known %2"_s.arg(from).arg(latest()));
    }
    if (from > 0 && from < latest()) {
        if (Done done = database.copyTo(u"%1.v%2"_s.arg(database.path()).arg(from)); !done) {
            return done;
        }
    }
    for (int step = from + 1; step <= latest(); ++step) {
        if (Done done = applyOne(database, step); !done) {
            return done;
        }
    }
    return {};
}

Done Migrations::applyOne(Database& database, int version) const
{
    QFile file(m_folder + u'/' + m_files.at(version - 1));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Bug, u"store.migrations"_s, file.fileName() + u": " + file.errorString());
    }
    const QByteArray sql = file.readAll();
    return inTransaction(database, [&]() -> Done {
        if (Done done = database.execute(sql); !done) {
            return done;
        }
        const auto reached = database.number("PRAGMA user_version");
        if (!reached) {
            return tl::unexpected(reached.error());
        }
        const auto application = database.number("PRAGMA application_id");
        if (!application) {
            return tl::unexpected(application.error());
        }
        if (reached->value_or(0) != version || application->value_or(0) != m_applicationId) {
            return fail(ErrorKind::Bug, u"store.migrations"_s, file.fileName() + u" does not set its version");
        }
        return {};
    });
}

} // namespace Tongguan
