// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/storage.h"

#include "app/server/storage/query.h"
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>

namespace Tongguan {

static constexpr qint32 ServerApplicationId = 1414746707;
static constexpr int BodyDays = 90;
static constexpr int TombstoneDays = 180;

Storage::Storage(Database database, std::mutex& writer)
    : m_database(std::move(database)), m_writer(writer), m_accounts(m_database), m_documents(m_database), m_cases(m_database), m_packs(m_database), m_consults(m_database), m_ledgers(m_database)
{
}

Result<std::unique_ptr<Storage>> Storage::open(const QString& folder, std::mutex& writer)
{
    const std::scoped_lock turn(writer); // the first one makes the schema
    const QString path = QDir(folder).filePath(u"server.db"_s);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Denied, u"store.readonly"_s, folder);
    if (QFile file(path); !file.exists())
        static_cast<void>(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)); // nobody else's to read
    auto database = Database::open(path, { .cacheKibibytes = 8 * 1024 });
    if (!database)
        return tl::unexpected(database.error());
    if (const Done done = Migrations(u":/sql/server"_s, ServerApplicationId).apply(*database); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<Storage>(new Storage(std::move(*database), writer));
}

Result<QList<std::pair<QString, qint64>>> Storage::counts()
{
    return allRows(m_database,
        "SELECT 'tenants', count(*) FROM tenant UNION ALL SELECT 'users', count(*) FROM account"
        " UNION ALL SELECT 'sign-ins', count(DISTINCT family) FROM token UNION ALL SELECT 'consultations', count(*) FROM consult"
        " UNION ALL SELECT * FROM (SELECT 'documents: ' || type, count(*) FROM document GROUP BY type ORDER BY type)",
        [](Statement& row) { return std::pair(row.text(0), row.integer(1)); });
}

Done Storage::prune(const QDateTime& now)
{
    return write([&]() -> Done {
        if (Done done = m_accounts.prune(now); !done)
            return done;
        return m_documents.prune(now.addDays(-BodyDays), now.addDays(-TombstoneDays));
    });
}

} // namespace Tongguan
