// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;

class tst_Database final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;

    QString path(const QString& name = u"a.db"_s) const { return m_folder->filePath(name); }
    qint64 number(QByteArrayView sql)
    {
        const auto answer = m_database->number(sql);
        if (!answer) {
            qFatal("%s", qPrintable(answer.error().detail));
        }
        return answer->value_or(-1);
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(path());
        QVERIFY(opened);
        m_database = std::move(*opened);
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void settingsAreWhatTheyShallBe()
    {
        auto mode = m_database->query("PRAGMA journal_mode");
        QVERIFY(mode && mode->next().value());
        QCOMPARE(mode->text(0), u"wal"_s);
        QCOMPARE(number("PRAGMA synchronous"), 2); // FULL
        QCOMPARE(number("PRAGMA foreign_keys"), 1);
        QCOMPARE(number("PRAGMA busy_timeout"), 5000);
        QCOMPARE(number("PRAGMA trusted_schema"), 0);
        QVERIFY(m_database->setDurability(Durability::Normal));
        QCOMPARE(number("PRAGMA synchronous"), 1);
        QVERIFY(m_database->setDurability(Durability::Full));
        QCOMPARE(number("PRAGMA synchronous"), 2);
    }

    void valuesComeBack()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a, b, c, d, e, f)"));
        const auto id = DocumentId::create();
        const QDateTime time(QDate(2026, 3, 1), QTime(8, 0, 0, 7), Qt::UTC);
        const QString text = QString(u"通\0关"_s);
        const QByteArray bytes("\0\xff", 2);
        QVERIFY(m_database->run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", qint64(1) << 62, text, bytes, time, id, nullptr));
        QVERIFY(m_database->run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", 1, QString(), QByteArray(""), QDateTime(), QByteArray(), std::optional<qint64>()));
        auto rows = m_database->query("SELECT * FROM t");
        QVERIFY(rows->next().value());
        QCOMPARE(rows->integer(0), qint64(1) << 62);
        QCOMPARE(rows->text(1), text);
        QCOMPARE(rows->blob(2), bytes);
        QCOMPARE(rows->blobView(2), bytes);
        QCOMPARE(rows->time(3), time);
        QCOMPARE(rows->id<DocumentId>(4), id);
        QVERIFY(rows->isNull(5));
        QVERIFY(rows->next().value());
        QVERIFY(!rows->isNull(1) && rows->text(1).isEmpty());
        QVERIFY(!rows->isNull(2) && rows->blob(2).isEmpty() && !rows->blob(2).isNull());
        QVERIFY(rows->isNull(3) && rows->time(3).isNull());
        QVERIFY(rows->isNull(4) && rows->blob(4).isNull());
        QVERIFY(!rows->next().value());
    }

    void statementsNest()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)"));
        auto outer = m_database->query("SELECT a FROM t ORDER BY a");
        int seen = 0;
        QVERIFY(outer->forEach([&] {
            auto inner = m_database->query("SELECT a FROM t ORDER BY a");
            QVERIFY(inner->next().value());
            QCOMPARE(inner->integer(0), 1);
            ++seen;
        }));
        QCOMPARE(seen, 3);
    }

    void errorsHaveTheirCodes()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a UNIQUE)"));
        QVERIFY(m_database->run("INSERT INTO t VALUES (?)", 1));
        QCOMPARE(m_database->run("INSERT INTO t VALUES (?)", 1).error().code, u"store.constraint"_s);
        QVERIFY(m_database->run("INSERT INTO t VALUES (?)", 2)); // the statement is as new
        QCOMPARE(m_database->run("SELECT nonsense").error().code, u"store.sql"_s);
        QCOMPARE(m_database->run("INSERT INTO t VALUES (?)", 1, 2).error().kind, ErrorKind::Bug);
        QCOMPARE(Database::open(m_folder->path()).error().code, u"store.readonly"_s); // a folder
        QCOMPARE(Database::open(path(u"no/such.db"_s)).error().kind, ErrorKind::Denied);
        write(u"text.db"_s, QByteArray(5000, 'x'));
        QCOMPARE(Database::open(path(u"text.db"_s)).error().code, u"store.damaged"_s);
        auto other = Database::open(path(), { .busyTimeout = std::chrono::milliseconds(10) });
        QVERIFY(other);
        const auto mine = Transaction::begin(*m_database);
        QVERIFY(mine);
        QCOMPARE(Transaction::begin(*other).error().code, u"store.locked"_s);
    }

    void transactionsAreWhole()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a)"));
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(m_database->run("INSERT INTO t VALUES (1)"));
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(number("SELECT count(*) FROM t"), 0);
        const auto refused = inTransaction(*m_database, [&]() -> Done {
            const Done done = m_database->run("INSERT INTO t VALUES (1)");
            return done ? fail(ErrorKind::Refused, u"no"_s) : done;
        });
        QCOMPARE(refused.error().code, u"no"_s);
        QCOMPARE(number("SELECT count(*) FROM t"), 0);
        QVERIFY(inTransaction(*m_database, [&] { return m_database->run("INSERT INTO t VALUES (1)"); }));
        QCOMPARE(number("SELECT count(*) FROM t"), 1);
    }

    void migratesStepByStep()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sql"_s));
        write(u"sql/0001.sql"_s, "CREATE TABLE t (a); PRAGMA application_id = 77; PRAGMA user_version = 1;");
        const QString folder = path(u"sql"_s);
        QVERIFY(Migrations(folder, 77).apply(*m_database));
        QVERIFY(m_database->run("INSERT INTO t VALUES ('old')"));
        QVERIFY(Migrations(folder, 77).apply(*m_database));
        QVERIFY(!QFile::exists(path(u"a.db.v1"_s)));

        // A step that fails leaves the step before it, and a copy.
        write(u"sql/0002.sql"_s, "ALTER TABLE t ADD COLUMN b; CREATE TABLE u (a); INSERT INTO nowhere VALUES (1); PRAGMA user_version = 2;");
        QVERIFY(!Migrations(folder, 77).apply(*m_database));
        QCOMPARE(number("PRAGMA user_version"), 1);
        QCOMPARE(number("SELECT count(*) FROM sqlite_schema"), 1);
        QVERIFY(QFile::exists(path(u"a.db.v1"_s)));
        write(u"sql/0002.sql"_s, "ALTER TABLE t ADD COLUMN b;"); // forgets its version
        QCOMPARE(Migrations(folder, 77).apply(*m_database).error().code, u"store.migrations"_s);
        write(u"sql/0002.sql"_s, "ALTER TABLE t ADD COLUMN b; PRAGMA user_version = 2;");
        write(u"sql/0003.sql"_s, "UPDATE t SET b = 3; PRAGMA user_version = 3;");
        QVERIFY(Migrations(folder, 77).apply(*m_database));
        QCOMPARE(number("SELECT b FROM t"), 3);
        {
            auto copy = Database::open(path(u"a.db.v1"_s));
            QVERIFY(copy);
            QCOMPARE(copy->number("PRAGMA user_version").value().value(), 1);
            QCOMPARE(copy->number("SELECT count(*) FROM t").value().value(), 1);
            QVERIFY(copy->check());
        }
        QVERIFY(QFile::remove(path(u"sql/0003.sql"_s)));
        QCOMPARE(Migrations(folder, 77).apply(*m_database).error().code, u"store.newer"_s);
        QCOMPARE(Migrations(folder, 78).apply(*m_database).error().code, u"store.foreign"_s);
        QCOMPARE(Migrations(path(u"nowhere"_s), 77).apply(*m_database).error().code, u"store.migrations"_s);
        auto foreign = Database::open(path(u"b.db"_s));
        QVERIFY(foreign->execute("CREATE TABLE theirs (a)"));
        QCOMPARE(Migrations(folder, 77).apply(*foreign).error().code, u"store.foreign"_s);
    }

    // Power and disk fail at every call of a migration: the old file or the new one, never between.
    void migrationFaults()
    {
        FaultVfs::install();
        QVERIFY(QDir(m_folder->path()).mkdir(u"sql"_s));
        write(u"sql/0001.sql"_s, "CREATE TABLE t (a); PRAGMA application_id = 77; PRAGMA user_version = 1;");
        int bitten = 0;
        for (const auto fault : { FaultVfs::Fault::IoError, FaultVfs::Fault::Full, FaultVfs::Fault::FreezeAtCall, FaultVfs::Fault::PowerCutAtCall }) {
            for (int at = 1; at < 1000; ++at) {
                const QString file = path(u"m%1-%2.db"_s.arg(int(fault)).arg(at));
                QFile::remove(path(u"sql/0002.sql"_s));
                FaultVfs::disarm();
                {
                    auto database = Database::open(file);
                    QVERIFY(Migrations(path(u"sql"_s), 77).apply(*database));
                    QVERIFY(database->run("INSERT INTO t VALUES (5)"));
                }
                write(u"sql/0002.sql"_s, "CREATE TABLE u (a); INSERT INTO u SELECT a FROM t; DROP TABLE t; PRAGMA user_version = 2;");
                FaultVfs::arm(fault, at, quint32(at));
                {
                    auto database = Database::open(file);
                    const Done done = database ? Migrations(path(u"sql"_s), 77).apply(*database) : Done(tl::unexpected(database.error()));
                    if (!done) {
                        QVERIFY2(done.error().kind != ErrorKind::Bug, qPrintable(done.error().detail));
                    }
                }
                const bool fired = FaultVfs::fired();
                FaultVfs::disarm();
                auto database = Database::open(file);
                QVERIFY(database);
                QVERIFY(database->check());
                const auto version = database->number("PRAGMA user_version");
                QVERIFY(version && (version->value() == 1 || version->value() == 2));
                QCOMPARE(database->number(version->value() == 1 ? "SELECT a FROM t" : "SELECT a FROM u").value().value(), 5);
                QVERIFY(Migrations(path(u"sql"_s), 77).apply(*database));
                QCOMPARE(database->number("SELECT a FROM u").value().value(), 5);
                if (!fired) {
                    break;
                }
                ++bitten;
            }
        }
        QVERIFY(bitten > 40);
    }

    void copiesReplace()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
        QVERIFY(m_database->copyTo(path(u"copy"_s)));
        QVERIFY(m_database->execute("INSERT INTO t VALUES (2)"));
        QVERIFY(m_database->copyTo(path(u"copy"_s)));
        auto copy = Database::open(path(u"copy"_s));
        QCOMPARE(copy->number("SELECT count(*) FROM t").value().value(), 2);
        QVERIFY(!m_database->copyTo(path(u"no/copy"_s)));
    }

    void checkpointsEmptyTheLog()
    {
        QVERIFY(m_database->execute("CREATE TABLE t (a)"));
        QVERIFY(m_database->logPages() > 0);
        QVERIFY(m_database->checkpoint());
        QCOMPARE(m_database->logPages(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
