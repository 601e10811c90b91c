// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientstore.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>
#include <sqlite3.h>

namespace Tongguan::Bench {
namespace {

constexpr int Singles = 200;
constexpr int Batches = 10;
constexpr int BatchSize = 500;

void exec(sqlite3* database, const char* sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

// The limit: the same bytes into the plainest two tables (document and outbox) with the same durability.
class RawStore final {
public:
    explicit RawStore(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("open");
        exec(m_database, "PRAGMA journal_mode=WAL");
        exec(m_database, "PRAGMA synchronous=FULL");
        exec(m_database, "CREATE TABLE doc(id BLOB PRIMARY KEY, body BLOB, rev INTEGER) WITHOUT ROWID");
        exec(m_database, "CREATE TABLE outbox(n INTEGER PRIMARY KEY, doc BLOB, op BLOB, payload BLOB)");
        sqlite3_prepare_v2(m_database, "INSERT INTO doc VALUES(?,?,0)", -1, &m_doc, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO outbox(doc,op,payload) VALUES(?,?,?)", -1, &m_outbox, nullptr);
    }
    ~RawStore()
    {
        sqlite3_finalize(m_doc);
        sqlite3_finalize(m_outbox);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawStore)

    void begin() { exec(m_database, "BEGIN IMMEDIATE"); }
    void commit() { exec(m_database, "COMMIT"); }
    void put(const QByteArray& id, const QByteArray& body)
    {
        sqlite3_bind_blob(m_doc, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_doc, 2, body.constData(), int(body.size()), SQLITE_STATIC);
        if (sqlite3_step(m_doc) != SQLITE_DONE)
            qFatal("doc");
        sqlite3_reset(m_doc);
        sqlite3_bind_blob(m_outbox, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_outbox, 2, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_outbox, 3, body.constData(), int(body.size()), SQLITE_STATIC);
        if (sqlite3_step(m_outbox) != SQLITE_DONE)
            qFatal("outbox");
        sqlite3_reset(m_outbox);
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_doc = nullptr;
    sqlite3_stmt* m_outbox = nullptr;
};

QJsonObject runSaveBenchmark()
{
    QTemporaryDir folder;
    auto opened = ClientStore::open(folder.path(), dictionary());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    ClientStore& store = **opened;
    RawStore raw(folder.filePath(u"raw.db"_s));
    int seed = 0;

    // Single saves in turn with the limit, so that both meet the same moods of the disk.
    Times ours;
    Times limit;
    for (int i = 0; i < Singles; ++i) {
        const Document document = sampleDeclaration(6, ++seed);
        const QByteArray body = toBody(document);
        const DocumentId id = DocumentId::create();
        const Times one = measure(1, [&] {
            if (auto done = store.save(id, document).result(); !done)
                qFatal("%s", qPrintable(done.error().code));
        });
        const Times other = measure(1, [&] {
            raw.begin();
            raw.put(id.toBytes(), body);
            raw.commit();
        });
        ours.wallMs += one.wallMs;
        ours.cpuMs += one.cpuMs;
        limit.wallMs += other.wallMs;
        limit.cpuMs += other.cpuMs;
    }
    Times oursBatch;
    Times limitBatch;
    for (int batch = 0; batch < Batches; ++batch) {
        QList<std::pair<DocumentId, Document>> documents;
        QList<QByteArray> bodies;
        for (int i = 0; i < BatchSize; ++i) {
            documents.append({ DocumentId::create(), sampleDeclaration(6, ++seed) });
            bodies.append(toBody(documents.back().second));
        }
        const Times one = measure(1, [&] {
            if (auto done = store.saveAll(documents).result(); !done)
                qFatal("%s", qPrintable(done.error().code));
        });
        const Times other = measure(1, [&] {
            raw.begin();
            for (int i = 0; i < BatchSize; ++i)
                raw.put(documents[i].first.toBytes(), bodies[i]);
            raw.commit();
        });
        oursBatch.wallMs += one.wallMs;
        oursBatch.cpuMs += one.cpuMs;
        limitBatch.wallMs += other.wallMs;
        limitBatch.cpuMs += other.cpuMs;
    }
    return { { u"singleWallMs"_s, ours.wallMs / Singles }, { u"singleRawWallMs"_s, limit.wallMs / Singles },
        { u"singleWallRatio"_s, ours.wallMs / limit.wallMs }, { u"batchedWallMsPer500"_s, oursBatch.wallMs / Batches },
        { u"batchedRawWallMsPer500"_s, limitBatch.wallMs / Batches }, { u"batchedCpuRatio"_s, oursBatch.cpuMs / limitBatch.cpuMs },
        { u"batchedWallRatio"_s, oursBatch.wallMs / limitBatch.wallMs }, { u"bodyBytes"_s, double(toBody(sampleDeclaration(6, 1)).size()) },
        { u"aim"_s, u"singleWallRatio <= 1.3; batched likewise"_s } };
}

} // namespace

const Benchmark saveBenchmark { "save"_L1, "durable saves, single and batches of 500, against raw SQLite with the same bytes"_L1, runSaveBenchmark };

} // namespace Tongguan::Bench
