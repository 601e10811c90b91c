// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scripted session with a scripted server, stopped at every single write, sync and statement. After each stop the
// store is opened again and must stand exactly where the last acknowledged step left it, or one whole step further;
// then the session goes on and must reach the same end. The server counts: no submission takes effect twice. Every moment
// with TONGGUAN_LONG=1 (some 4,000 sessions), else every eleventh, each fault beginning at another.
#include "models/store/clientstore.h"
#include "models/store/database.h"
#include "tests/support/faultvfs.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;
using FaultVfs::Fault;
using Kind = OperationAnswer::Kind;
using State = DeclarationState;

namespace {

// The server's memory: one line for each operation that took effect, in a file that no fault touches.
class ScriptedServer final {
public:
    explicit ScriptedServer(const QString& folder)
        : m_file(folder + u"/server.txt")
    {
    }

    QList<OperationAnswer> push(const QList<OutboxRow>& rows)
    {
        QList<OperationAnswer> answers;
        for (const auto& row : rows) {
            answers.append(push(row));
        }
        return answers;
    }
    [[nodiscard]] QStringList lines() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    OperationAnswer push(const OutboxRow& row)
    {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(row.payload, QCryptographicHash::Sha256).toHex());
        qint64 revision = row.document == StoreKit::documentId(3) ? 2 : 0; // what the feed has shown of the third
        for (const auto& line : lines()) {
            const auto parts = line.split(u' ');
            if (parts.at(1) == row.document.toString()) {
                revision = parts.at(4).toLongLong();
            }
            if (parts.at(0) == row.operation.toString()) { // known: the stored answer
                if (parts.at(3) != hash) {
                    m_complaint = u"one operation with two payloads"_s;
                }
                return answer(row, parts.at(4).toLongLong());
            }
        }
        if (row.baseRevision != revision && row.kind != u"delete") {
            m_complaint = u"%1 of base %2 at %3"_s.arg(row.kind).arg(row.baseRevision).arg(revision);
        }
        QFile file(m_file);
        if (!file.open(QIODevice::Append)) {
            qFatal("server file");
        }
        file.write(QStringList { row.operation.toString(), row.document.toString(), row.kind, hash, QString::number(revision + 1) }.join(u' ').toUtf8() + '\n');
        file.close();
        return answer(row, revision + 1);
    }
    static OperationAnswer answer(const OutboxRow& row, qint64 revision)
    {
        return StoreKit::answerTo(row, Kind::Applied, revision, row.kind == u"submit" ? State::Submitted : State::Draft);
    }
    QString m_file, m_complaint;
};

constexpr int Steps = 18;

bool isLong() { return qEnvironmentVariableIntValue("TONGGUAN_LONG") != 0; }

// One step; those that may have come through unnoticed before a stop are content to find it so.
class Session final {
public:
    explicit Session(const QString& folder)
        : m_folder(folder)
        , m_server(folder)
    {
    }

    Done step(int number)
    {
        const auto a = StoreKit::documentId(1), b = StoreKit::documentId(2), c = StoreKit::documentId(3);
        switch (number) {
        case 1:
            return open();
        case 2:
            return m_store->save(a, text(u"A1"_s, u"one"_s)).result();
        case 3:
            return m_store->save(a, text(u"A2"_s, u"two"_s)).result();
        case 4:
            return m_store->saveAll({ { b, text(u"B1"_s, u"one"_s) }, { StoreKit::documentId(4), text(u"D1"_s, u"one"_s) } }).result();
        case 5:
            return unless(m_store->submit(a).result(), u"declaration.state"_s);
        case 6:
            return pushAndLoseTheAnswer();
        case 7:
            return m_store->save(b, text(u"B2"_s, u"two"_s)).result(); // while its first is on the line
        case 8:
            return pushAndAnswer();
        case 9:
            return m_store->applyIncoming({ feed(c, 1, text(u"C1"_s, u"one"_s)) }, cursor(10)).result();
        case 10:
            return m_store->save(c, text(u"C mine"_s, u"one"_s)).result();
        case 11:
            return m_store->applyIncoming({ feed(c, 2, text(u"C theirs"_s, u"one"_s)) }, cursor(11)).result(); // conflict
        case 12:
            return unless(m_store->resolveConflict(c, text(u"C both"_s, u"one"_s)).result(), u"declaration.unknown"_s);
        case 13:
            return handOut();
        case 14:
            return pushAndAnswer();
        case 15:
            return m_store->indexNow().result();
        case 16:
            return unless(m_store->remove(b).result(), u"declaration.unknown"_s);
        case 17:
            return handOut();
        default:
            return pushAndAnswer();
        }
    }
    // From `first` on; returns the last step that was acknowledged.
    int run(int first, const std::function<void(int)>& acknowledged = {})
    {
        for (int number = first; number <= Steps; ++number) {
            const Done done = m_store || number == 1 ? step(number) : open().and_then([&] { return step(number); });
            if (!done) {
                m_error = done.error();
                return number - 1;
            }
            if (acknowledged) {
                acknowledged(number);
            }
        }
        return Steps;
    }
    void close() { m_store.reset(); }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] const ScriptedServer& server() const { return m_server; }
    [[nodiscard]] ClientStore& store() { return *m_store; }

    Done open()
    {
        auto opened = ClientStore::open(m_folder + u"/office", StoreKit::dictionary(), &m_clock);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_store = std::move(*opened);
        return {};
    }

private:
    static Document text(const QString& party, const QString& goods) { return StoreKit::simple(u"N"_s, party, goods); }
    static Done unless(Done done, const QString& code)
    {
        return done || done.error().code != code ? done : Done();
    }
    static Incoming feed(DocumentId id, qint64 revision, const Document& document)
    {
        Incoming incoming;
        incoming.document = id;
        incoming.revision = revision;
        incoming.body = toBody(document);
        return incoming;
    }
    static SyncCursor cursor(qint64 sequence)
    {
        SyncCursor cursor;
        cursor.epoch = EpochId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        cursor.sequence = sequence;
        return cursor;
    }
    Done handOut()
    {
        const auto rows = m_store->outbox(100, 1 << 20).result();
        return rows ? Done() : tl::unexpected(rows.error());
    }
    Done pushAndLoseTheAnswer()
    {
        const auto rows = m_store->outbox(100, 1 << 20).result();
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        m_server.push(*rows);
        return {};
    }
    // The line may break after the server has taken it: then the same comes again.
    Done pushAndAnswer()
    {
        for (;;) {
            const auto rows = m_store->outbox(100, 1 << 20).result();
            if (!rows) {
                return tl::unexpected(rows.error());
            }
            if (rows->isEmpty()) {
                return {};
            }
            if (Done done = m_store->applyAnswers(m_server.push(*rows)).result(); !done) {
                return done;
            }
        }
    }

    QString m_folder;
    ScriptedServer m_server;
    SetClock m_clock { QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC) };
    std::unique_ptr<ClientStore> m_store;
    Error m_error;
};

// Everything that matters in the file, without ids made at random.
QString dump(const QString& folder)
{
    auto database = Database::open(folder + u"/office/tongguan.db");
    if (!database) {
        return database.error().code + database.error().detail;
    }
    if (const Done sound = database->check(); !sound) {
        return u"damaged: "_s + sound.error().detail;
    }
    const auto operations = database->number("SELECT count(*) - count(DISTINCT op) FROM outbox");
    if (operations && operations->value_or(0) != 0) {
        return u"two operations with one id"_s;
    }
    QStringList lines;
    for (const char* sql : { "SELECT quote(id) || state || ' ' || sync || ' ' || rev || removed || party || problem || quote(hex(body)) FROM doc JOIN content USING (k) ORDER BY id",
             "SELECT 'base ' || k || quote(hex(body)) FROM base ORDER BY k",
             "SELECT 'outbox ' || k || waiting || kind || base_rev || tries || quote(n) || quote(hex(payload)) FROM outbox ORDER BY k, waiting",
             "SELECT 'conflict ' || k || rev || quote(hex(base)) || quote(hex(theirs)) FROM conflict ORDER BY k",
             "SELECT 'cursor ' || sequence FROM cursor" }) {
        auto rows = database->query(sql);
        if (!rows) { // before the migrations there is nothing
            lines.append(u"none"_s);
            continue;
        }
        const Done done = rows->forEach([&] { lines.append(rows->text(0)); });
        if (!done) {
            return done.error().code + done.error().detail;
        }
    }
    return lines.join(u'\n');
}

} // namespace

class tst_StoreFaults final : public QObject {
    Q_OBJECT

    QStringList m_after; // the dump after each step, [0]: before the first
    QStringList m_server;
    int m_calls = 0, m_statements = 0;
    const int m_stride = isLong() ? 1 : 11; // a prime: in no step with the session's own turns

    static void hideIds(QStringList& serverLines)
    {
        for (auto& line : serverLines) {
            line = line.section(u' ', 1);
        }
    }
    // After a stop behind step `acknowledged`.
    void recover(const QString& folder, int acknowledged, const QString& what)
    {
        Session session(folder);
        QVERIFY2(session.open(), qPrintable(what + u": cannot be opened again"));
        session.close();
        const QString now = dump(folder);
        const bool here = now == m_after.at(std::max(acknowledged, 1));
        const bool further = acknowledged < Steps && now == m_after.at(acknowledged + 1);
        // A hand-out and a push have moments in between: the server has it, and each document is answered in its turn.
        const bool between = acknowledged + 1 == 8 || acknowledged + 1 == 14 || acknowledged + 1 == 18;
        QVERIFY2(here || further || (between && !now.startsWith(u"damaged")),
            qPrintable(u"%1, after step %2:\n%3\nexpected\n%4\nor\n%5"_s.arg(what).arg(acknowledged).arg(now, m_after.at(std::max(acknowledged, 1)), m_after.at(std::min(acknowledged + 1, Steps)))));
        QVERIFY(session.open());
        QVERIFY2(session.run(std::max(acknowledged + 1, 2)) == Steps, qPrintable(what + u": " + session.error().code + session.error().detail));
        ListFilter filter;
        filter.text = u"both"_s;
        QCOMPARE(session.store().count(filter).result().value(), 1);
        session.close();
        QCOMPARE(dump(folder), m_after.at(Steps));
        QVERIFY2(session.server().complaint().isEmpty(), qPrintable(what + u": " + session.server().complaint()));
        auto lines = session.server().lines();
        hideIds(lines);
        QCOMPARE(lines, m_server); // each effect once
    }

private Q_SLOTS:
    void initTestCase()
    {
        FaultVfs::install();
        const QTemporaryDir folder { quickFolder() };
        m_after.append(QString());
        Session session(folder.path());
        FaultVfs::arm(Fault::None, 0);
        const int last = session.run(1, [&](int) {
            session.close();
            m_after.append(dump(folder.path()));
            QVERIFY(session.open());
        });
        QVERIFY2(last == Steps, qPrintable(session.error().detail));
        session.close();
        m_server = session.server().lines();
        hideIds(m_server);
        QVERIFY(session.server().complaint().isEmpty());
        QCOMPARE(m_server.filter(u"submit"_s).size(), 1);
        QCOMPARE(m_server.filter(u"delete"_s).size(), 1);

        // Once more, as the sweeps run it, to know how many calls there are.
        const QTemporaryDir again { quickFolder() };
        Session counted(again.path());
        FaultVfs::arm(Fault::None, 0);
        QCOMPARE(counted.run(1), Steps);
        counted.close();
        m_calls = FaultVfs::calls();
        m_statements = FaultVfs::statements();
        QCOMPARE(dump(again.path()), m_after.at(Steps));
        QVERIFY(m_calls > 80);
        QVERIFY(m_statements > 200);
        qInfo("%d calls that change a file, %d statements", m_calls, m_statements);
    }

    void sweep_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("seeds");
        QTest::newRow("one call fails with an I/O error") << int(Fault::IoError) << 1;
        QTest::newRow("the disk is full from a call on") << int(Fault::Full) << 1;
        QTest::newRow("stopped at a call") << int(Fault::FreezeAtCall) << 1;
        QTest::newRow("stopped at a statement") << int(Fault::FreezeAtStatement) << 1;
        QTest::newRow("power cut at a call") << int(Fault::PowerCutAtCall) << (isLong() ? 3 : 1);
    }
    void sweep()
    {
        QFETCH(int, fault);
        QFETCH(int, seeds);
        const bool byStatement = Fault(fault) == Fault::FreezeAtStatement;
        const int moments = byStatement ? m_statements : m_calls;
        int failures = 0;
        for (int at = 1 + fault % m_stride; at <= moments; at += m_stride) {
            for (int seed = 1; seed <= seeds; ++seed) {
                const QTemporaryDir folder { quickFolder() };
                const QString what = u"%1 %2 seed %3"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(at).arg(seed);
                Session session(folder.path());
                FaultVfs::arm(Fault(fault), at, quint32(at * 31 + seed));
                const int acknowledged = session.run(1);
                if (acknowledged < Steps) {
                    ++failures;
                    const QString code = session.error().code;
                    const QStringList clear { u"store.io"_s, u"store.full"_s, u"store.readonly"_s, u"store.damaged"_s };
                    QVERIFY2(clear.contains(code), qPrintable(what + u": " + code + u' ' + session.error().detail));
                    QVERIFY2(Fault(fault) != Fault::Full || code != u"store.damaged"_s, qPrintable(what));
                }
                session.close();
                FaultVfs::disarm();
                recover(folder.path(), acknowledged, what);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        QVERIFY(failures > moments / 3 / m_stride); // it did bite
    }

    // The real thing: another process that is gone at the n-th call, without a word.
    void killedAtEveryCall()
    {
        int killed = 0;
        for (int at = 1; at <= m_calls; at += m_stride) {
            const QTemporaryDir folder { quickFolder() };
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), { u"--session"_s, folder.path(), QString::number(at) });
            QVERIFY(child.waitForFinished(60000));
            QCOMPARE(child.exitStatus(), QProcess::NormalExit);
            QVERIFY2(child.exitCode() == 86 || child.exitCode() == 0, qPrintable(QString::number(child.exitCode())));
            killed += child.exitCode() == 86 ? 1 : 0;
            const auto acknowledged = child.readAllStandardOutput().count('\n');
            FaultVfs::arm(Fault::None, 0);
            recover(folder.path(), int(acknowledged), u"killed at call %1"_s.arg(at));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY(killed > m_calls * 9 / 10 / m_stride);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--session") {
        FaultVfs::install();
        FaultVfs::arm(Fault::ExitAtCall, arguments.at(3).toInt());
        Session session(arguments.at(2));
        const int last = session.run(1, [](int) {
            std::fputs("ok\n", stdout);
            std::fflush(stdout);
        });
        session.close();
        return last == Steps ? 0 : 1;
    }
    if (isLong() && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // every moment takes its time
    tst_StoreFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storefaults.moc"
