// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day with inventory lists - saved, edited, imported, submitted, answered, refused, received - stopped at every write, sync
// and statement, or killed there. After each stop the ledger that the store kept up is the one that its lists give when it is
// counted from nothing; then the day goes on and ends the same. Every moment with TONGGUAN_LONG=1, else some of them.
#include "models/dictionary/body.h"
#include "models/store/clientstore.h"
#include "models/store/database.h"
#include "tests/support/faultvfs.h"
#include "tests/support/listkit.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"
#include "tests/support/storekit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Tongguan;
using namespace Qt::Literals::StringLiterals;
using FaultVfs::Fault;
using ListKit::Way;

namespace {

const QString Number = u"C52016000001"_s;
constexpr int DaySteps = 15;

class Day final {
public:
    explicit Day(const QString& folder) : m_folder(folder) { }

    Done step(int number)
    {
        const DocumentId a = StoreKit::documentId(1), b = StoreKit::documentId(2), c = StoreKit::documentId(3), d = StoreKit::documentId(4), e = StoreKit::documentId(5);
        switch (number) {
        case 1:
            return open();
        case 2:
            return m_store->save(a, import(u"100"_s)).result(); // its record is not there yet
        case 3:
            return m_store->putLedgerRecord(ListKit::record(Number)).result();
        case 4:
            return m_store->save(a, import(u"120"_s)).result();
        case 5:
            return m_store->importLists({ { b, past(u"50"_s) }, { c, ListKit::list(Number, u"L3"_s, Way::Export, { { 1, u"10"_s } }) } }).result();
        case 6:
            return unless(m_store->submit(a).result());
        case 7:
            return push();
        case 8:
            return m_store->applyIncoming({ feed(a, 2, BondedState::PreDeducted, import(u"120"_s)) }, cursor(1)).result();
        case 9:
            return m_store->applyIncoming({ feed(a, 3, BondedState::Deducted, import(u"120"_s)), feed(d, 1, BondedState::PreDeducted, ListKit::list(Number, u"L4"_s, Way::DomesticSale, { { 1, u"5.5"_s }, { 2, u"1"_s } })) }, cursor(2)).result();
        case 10:
            return unless(m_store->submit(c).result());
        case 11:
            return push();
        case 12:
            return m_store->applyReceipts(c, { ListKit::receipt(u"c1"_s, u"INV201-Y"_s, 1), ListKit::receipt(u"c2"_s, u"INV201-3"_s, 2) }).result();
        case 13:
            return m_store->importLists({ { b, past(u"60"_s) } }).result();
        case 14:
            return m_store->saveAll({ { e, ListKit::list(Number, u"L5"_s, Way::Import, { { 3, u"1.00001"_s } }) } }).result();
        default:
            return unless(m_store->remove(e).result());
        }
    }
    // From `first` on; returns the last step that was acknowledged.
    int run(int first, const std::function<void(int)>& acknowledged = {})
    {
        for (int number = first; number <= DaySteps; ++number) {
            const Done done = m_store || number == 1 ? step(number) : open().and_then([&] { return step(number); });
            if (!done) {
                m_error = done.error();
                return number - 1;
            }
            if (acknowledged)
                acknowledged(number);
        }
        return DaySteps;
    }
    Done open()
    {
        auto opened = ClientStore::open(m_folder + u"/office", StoreKit::dictionary(), &m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_store = std::move(*opened);
        return {};
    }
    void close() { m_store.reset(); }
    [[nodiscard]] ClientStore& store() { return *m_store; }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] QString balances() { return ListKit::balances(*m_store, Number); }
    [[nodiscard]] QString recounted() { return ListKit::recounted(*m_store, ListKit::record(Number)); }

private:
    static Document import(const QString& quantity) { return ListKit::list(Number, u"L1"_s, Way::Import, { { 1, quantity }, { 2, u"30"_s } }); }
    static Document past(const QString& quantity)
    {
        Document list = ListKit::list(Number, u"L2"_s, Way::Import, { { 1, quantity } });
        if (!list.setValue(u"deduction", u"2"_s))
            qFatal("no deduction mark");
        return list;
    }
    // Found done where the stop came behind the commit.
    static Done unless(Done done) { return done || (done.error().code != u"declaration.state" && done.error().code != u"declaration.unknown") ? done : Done(); }
    static SyncCursor cursor(qint64 sequence)
    {
        SyncCursor cursor;
        cursor.epoch = EpochId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        cursor.sequence = sequence;
        return cursor;
    }
    static Incoming feed(DocumentId id, qint64 revision, BondedState state, const Document& document)
    {
        Incoming incoming;
        incoming.document = id;
        incoming.revision = revision;
        incoming.state = carrierOf(state);
        incoming.body = toBody(document);
        incoming.type = document.type().key;
        return incoming;
    }
    // A server that takes all; asked again, it answers the same.
    Done push()
    {
        for (;;) {
            const auto rows = m_store->outbox(100, 1 << 20).result();
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->isEmpty())
                return {};
            QList<OperationAnswer> answers;
            for (const OutboxRow& row : *rows)
                answers << StoreKit::answerTo(row, OperationAnswer::Kind::Applied, row.baseRevision + 1, carrierOf(row.kind == u"submit" ? BondedState::Submitted : BondedState::Draft));
            if (Done done = m_store->applyAnswers(answers).result(); !done)
                return done;
        }
    }

    QString m_folder;
    SetClock m_clock { QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC) };
    std::unique_ptr<ClientStore> m_store;
    Error m_error;
};

} // namespace

class tst_ListFaults final : public QObject {
    Q_OBJECT

    QStringList m_after; // balances after each step
    int m_calls = 0, m_statements = 0;
    const bool m_isLong = qEnvironmentVariableIntValue("TONGGUAN_LONG") != 0;

    void recover(const QString& folder, int acknowledged, const QString& what)
    {
        {
            auto database = Database::open(folder + u"/office/tongguan.db");
            const Done sound = database ? database->check() : Done(tl::unexpected(database.error()));
            QVERIFY2(sound, qPrintable(what));
        }
        Day day(folder);
        QVERIFY2(day.open(), qPrintable(what));
        const QString now = day.balances();
        if (now != u"ledger.unknown") // the record has come
            QCOMPARE(now, day.recounted());
        const bool here = now == m_after.at(std::max(acknowledged, 1)), further = acknowledged < DaySteps && now == m_after.at(acknowledged + 1);
        QVERIFY2(here || further, qPrintable(u"%1 after step %2:\n%3"_s.arg(what).arg(acknowledged).arg(now)));
        QVERIFY2(day.run(std::max(acknowledged + 1, 2)) == DaySteps, qPrintable(what + u": " + day.error().code + day.error().detail));
        QCOMPARE(day.balances(), m_after.at(DaySteps));
        day.close();
        QVERIFY(day.open()); // and so it is in the file
        QCOMPARE(day.balances(), m_after.at(DaySteps));
        QCOMPARE(day.balances(), day.recounted());
    }

private Q_SLOTS:
    void initTestCase()
    {
        FaultVfs::install();
        const QTemporaryDir folder { quickFolder() };
        Day day(folder.path());
        FaultVfs::arm(Fault::None, 0);
        m_after.append(QString());
        const int last = day.run(1, [&](int) { m_after.append(day.balances()); });
        QVERIFY2(last == DaySteps, qPrintable(day.error().code + day.error().detail));
        QCOMPARE(day.balances(), day.recounted());
        // a: 120 and 30 deducted; b: 60 deducted; c refused; d: 5.5 and 1 sold, foreseen; e removed.
        QVERIFY2(day.balances().startsWith(u"m1 in 180 transfer 0 use 0 sold 0 back 0 = 180; m2 in 30"), qPrintable(day.balances()));
        QVERIFY2(day.balances().contains(u"| m1 in 180 transfer 0 use 0 sold 5.5 back 0 = 174.5; m2 in 30 transfer 0 use 0 sold 1 back 0 = 29"), qPrintable(day.balances()));
        day.close();
        m_calls = FaultVfs::calls();
        m_statements = FaultVfs::statements();
        qInfo("%d calls that change a file, %d statements", m_calls, m_statements);
        QVERIFY(m_calls > 40 && m_statements > 150);
    }

    void sweep_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("one call fails") << int(Fault::IoError);
        QTest::newRow("the disk is full") << int(Fault::Full);
        QTest::newRow("stopped at a call") << int(Fault::FreezeAtCall);
        QTest::newRow("stopped at a statement") << int(Fault::FreezeAtStatement);
        QTest::newRow("power cut at a call") << int(Fault::PowerCutAtCall);
    }
    void sweep()
    {
        QFETCH(int, fault);
        const int moments = Fault(fault) == Fault::FreezeAtStatement ? m_statements : m_calls;
        const int stride = m_isLong ? 1 : std::max(1, moments / 10);
        int failures = 0;
        for (int at = 1 + moments % stride; at <= moments; at += stride) {
            const QTemporaryDir folder { quickFolder() };
            const QString what = u"%1 %2"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(at);
            Day day(folder.path());
            FaultVfs::arm(Fault(fault), at, quint32(at * 31));
            const int acknowledged = day.run(1);
            failures += acknowledged < DaySteps ? 1 : 0;
            day.close();
            FaultVfs::disarm();
            recover(folder.path(), acknowledged, what);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(failures > 3);
    }

    // A ledger in memory that is ahead of a file that could not be written is forgotten: the next step is right again
    // without opening anew.
    void goesOnInTheSameProgram()
    {
        const int stride = m_isLong ? 1 : std::max(1, m_calls / 12);
        for (int at = 10; at <= m_calls; at += stride) {
            const QTemporaryDir folder { quickFolder() };
            Day day(folder.path());
            FaultVfs::arm(Fault::IoError, at);
            const int acknowledged = day.run(1);
            FaultVfs::disarm();
            if (acknowledged < 1)
                continue;
            QVERIFY2(day.run(acknowledged + 1) == DaySteps, qPrintable(QString::number(at) + day.error().code));
            QCOMPARE(day.balances(), m_after.at(DaySteps));
            QCOMPARE(day.balances(), day.recounted());
        }
    }

    // kill -9 at the beginning of any statement: the signal itself, by another process.
    void killedAtStatements()
    {
        const int stride = m_isLong ? 1 : std::max(1, m_statements / 8);
        int killed = 0;
        for (int at = 1 + m_statements % stride; at <= m_statements; at += stride) {
            const QTemporaryDir folder { quickFolder() };
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), { u"--day"_s, folder.path(), QString::number(at), u"statement"_s });
            QByteArray said;
            while (!said.contains("halt\n") && child.waitForReadyRead(60'000))
                said += child.readAllStandardOutput();
            QVERIFY2(said.contains("halt\n") || child.state() == QProcess::NotRunning, said.constData());
            child.kill();
            QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60'000)); // the last ones come to the end by themselves
            said += child.readAllStandardOutput();
            killed += said.contains("halt\n") ? 1 : 0;
            FaultVfs::arm(Fault::None, 0);
            recover(folder.path(), int(said.count("ok\n")), u"killed at statement %1"_s.arg(at));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("killed at %d of %d statements", killed, m_statements);
        QVERIFY(killed > 4);
    }

    void killedAtCalls()
    {
        const int stride = m_isLong ? 1 : std::max(1, m_calls / 8);
        int killed = 0;
        for (int at = 3; at <= m_calls; at += stride) {
            const QTemporaryDir folder { quickFolder() };
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), { u"--day"_s, folder.path(), QString::number(at) });
            QVERIFY(child.waitForFinished(60000));
            QVERIFY2(child.exitCode() == 86 || child.exitCode() == 0, qPrintable(QString::number(child.exitCode())));
            killed += child.exitCode() == 86 ? 1 : 0;
            const auto acknowledged = child.readAllStandardOutput().count('\n');
            FaultVfs::arm(Fault::None, 0);
            recover(folder.path(), int(acknowledged), u"killed at call %1"_s.arg(at));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(killed > 4);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() >= 4 && arguments.at(1) == u"--day") {
        FaultVfs::install();
        FaultVfs::arm(arguments.size() > 4 ? Fault::HaltAtStatement : Fault::ExitAtCall, arguments.at(3).toInt());
        Day day(arguments.at(2));
        const int last = day.run(1, [](int) {
            std::fputs("ok\n", stdout);
            std::fflush(stdout);
        });
        day.close();
        return last == DaySteps ? 0 : 1;
    }
    if (qEnvironmentVariableIntValue("TONGGUAN_LONG") != 0 && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // every moment takes its time
    tst_ListFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_listfaults.moc"
