// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/gateway/localdisk.h"
#include "models/exchange/gateway/sentname.h"
#include "tests/models/exchange/importclient.h"
#include "tests/support/faultdisk.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

QByteArray declaration(const QString& client, const QString& operation = u"C"_s, const QString& note = {})
{
    return (u"<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\" Version=\"4.8\"><DecHead><IEFlag>I</IEFlag><NoteS>"_s + note + u"</NoteS></DecHead><DecSign><OperType>"_s
        + operation + u"</OperType><ClientSeqNo>"_s + client + u"</ClientSeqNo></DecSign></DecMessage>"_s).toUtf8();
}

QString numberOf(int i)
{
    return u"TG2026%1"_s.arg(i, 4, 10, QChar(u'0'));
}

} // namespace

class TestFolderGateway final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolder());
        m_options = {};
        m_options.root = m_folder->path();
        m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC));
        m_disk.revive();
    }

    void everyDeclarationReachesItsState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyDeclarationReachesItsState()
    {
        QFETCH(quint32, seed);
        constexpr int Count = 30;
        m_options.batch = 7; // several rounds for what lies there
        ImportClient client(m_options.root, seed);
        auto gateway = opened();
        QVERIFY(gateway);
        QRandomGenerator random(seed);
        int queued = 0;
        for (int step = 0; step < 4000 && (queued < Count || !client.isDone() || step < 300); ++step) {
            for (int k = 0; k < 2 && queued < Count; ++k, ++queued) // two at once
                QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(queued)), m_disk, m_clock));
            if (random.bounded(3) == 0)
                client.fetch();
            client.deliver(random.bounded(7)); // none, too: only the second halves then
            const auto round = gateway->round();
            QVERIFY2(round, qPrintable(round ? QString() : round.error().code + round.error().detail));
            m_clock.advance(random.bounded(30));
            if (random.bounded(25) == 0) { // the program ends and starts again
                gateway.reset();
                gateway = opened();
                QVERIFY(gateway);
            }
        }
        settle(*gateway, client);
        verifyEnd(*gateway, client, Count);
        QCOMPARE(QDir(m_options.root + u"/InBox"_s).entryList(QDir::Files), QStringList());
        const QHash<TrafficState, qint64> counts = gateway->ledger().counts();
        QCOMPARE(counts.value(TrafficState::Unreadable), 0);
        QVERIFY(counts.value(TrafficState::Repeated) > 0);
    }

    // Any one change of the disk fails, or the power goes there; the next start recovers to the same end, and the
    // client has seen no declaration twice that it did not ask for.
    void anyFailureRecovers_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("full disk") << int(FaultDisk::Way::Full);
        QTest::newRow("cut off") << int(FaultDisk::Way::CutOff);
    }

    void anyFailureRecovers()
    {
        QFETCH(int, way);
        int failures = 0;
        for (int at = 1; at < 500; ++at) {
            init();
            ImportClient client(m_options.root, 3);
            m_disk.failAt(at, FaultDisk::Way(way));
            bool failed = false;
            auto gateway = opened();
            const QList<int> kinds { 0, 1, 3, 4, 7 }; // cleared, refused, returned and cleared, card, twice
            for (int step = 0; step < 60; ++step) {
                if (step < kinds.size()) {
                    while (!FolderGateway::queue(m_options.root, declaration(numberOf(kinds[step])), m_disk, m_clock)) {
                        failed = true;
                        m_disk.revive();
                    }
                }
                client.fetch();
                client.deliver(3);
                if (!gateway || !gateway->round()) {
                    failed = true;
                    if (FaultDisk::Way(way) == FaultDisk::Way::CutOff) {
                        gateway.reset(); // a new program starts on what the old one left
                        m_disk.revive();
                        gateway = opened();
                        QVERIFY(gateway);
                    }
                }
                m_clock.advance(20);
            }
            settle(*gateway, client);
            for (const int kind : kinds) {
                const auto told = gateway->ledger().caseOf(numberOf(kind));
                QVERIFY2(told, qPrintable(QString::number(at)));
                const auto manner = ImportClient::mannerOf(numberOf(kind));
                QVERIFY2(told->state == ImportClient::endOf(manner), qPrintable(u"change %1, declaration %2: %3"_s.arg(at).arg(kind).arg(stateName(told->state))));
                QVERIFY2(client.timesSeen(numberOf(kind)) == (manner == ImportClient::Manner::CardFails ? 2 : 1),
                    qPrintable(u"change %1, declaration %2 seen %3 times"_s.arg(at).arg(kind).arg(client.timesSeen(numberOf(kind)))));
            }
            if (!failed)
                break; // all changes have failed once
            ++failures;
        }
        qInfo("%d changes failed in turn", failures);
        QVERIFY(failures > 40);
    }

    void draftsStayDraftsUntilCustomsSpeaks()
    {
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(0), u"G"_s), m_disk, m_clock));
        QVERIFY(gateway->round());
        QCOMPARE(gateway->ledger().caseOf(numberOf(0))->state, DeclarationState::Draft);
        client.fetch();
        QVERIFY(gateway->round());
        QCOMPARE(gateway->ledger().caseOf(numberOf(0))->step, TrafficState::Taken);
        settle(*gateway, client);
        const auto told = gateway->ledger().caseOf(numberOf(0));
        QCOMPARE(told->state, DeclarationState::Cleared);
        QCOMPARE(told->key.seqNo.size(), 18);
        QCOMPARE(told->key.entryId.size(), 18);
        QCOMPARE(gateway->ledger().caseOf(told->key.seqNo)->key, told->key); // by any number
        QCOMPARE(gateway->ledger().caseOf(told->key.entryId)->key, told->key);
    }

    void aCorrectedDeclarationIsANewAttempt()
    {
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1)), m_disk, m_clock)); // refused
        settle(*gateway, client);
        QCOMPARE(gateway->ledger().caseOf(numberOf(1))->state, DeclarationState::Returned);
        QCOMPARE(gateway->ledger().caseOf(numberOf(1))->note, u"暂存失败"_s);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1), u"C"_s, u"改"_s), m_disk, m_clock));
        QVERIFY(gateway->round());
        const TrafficFile* last = gateway->ledger().lastOutgoing(numberOf(1));
        QCOMPARE(last->name, u"D_TG20260001_t2.xml"_s);
        QCOMPARE(last->attempt, 2);
        QCOMPARE(gateway->ledger().caseOf(numberOf(1))->state, DeclarationState::Submitting);
    }

    void retriesHaveALimit()
    {
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(5)), m_disk, m_clock)); // always fails
        settle(*gateway, client);
        QCOMPARE(client.timesSeen(numberOf(5)), 3);
        const auto told = gateway->ledger().caseOf(numberOf(5));
        QCOMPARE(told->step, TrafficState::GivenUp);
        QCOMPARE(told->note, u"Err:Custom50200"_s);
        QVERIFY(gateway->resend(told->file)); // a person may try again, from the first
        m_clock.advance(1);
        settle(*gateway, client);
        QCOMPARE(client.timesSeen(numberOf(5)), 6);
        QCOMPARE(gateway->resend(9999).error().code, u"gateway.unknown"_s);
    }

    void retriesWaitLongerEachTime()
    {
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(5)), m_disk, m_clock));
        QList<qint64> sentAt;
        for (int second = 0; second < 400; ++second) {
            const auto round = gateway->round();
            QVERIFY(round);
            if (round->sent > 0)
                sentAt.append(second);
            client.fetch();
            client.deliver(9);
            m_clock.advance(1);
        }
        QCOMPARE(sentAt.size(), 3);
        QVERIFY(sentAt[1] - sentAt[0] >= 60 && sentAt[1] - sentAt[0] < 75);
        QVERIFY(sentAt[2] - sentAt[1] >= 120 && sentAt[2] - sentAt[1] < 135);
    }

    // While the computer's clock is a day ahead, and after it was set right.
    void aClockThatIsSetBackHoldsNothingUp()
    {
        m_options.stableSeconds = 5;
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        m_clock.advance(86'400);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(5)), m_disk, m_clock)); // fails at first
        QVERIFY(gateway->round());
        client.fetch();
        lay(u"InBox/Receipt_2_20260101101112124.xml"_s, "no XML");
        QCOMPARE(gateway->round()->waiting, 1);
        m_clock.advance(-86'400);
        QCOMPARE(gateway->round()->unreadable, 0);
        m_clock.advance(5);
        QCOMPARE(gateway->round()->unreadable, 1);
        client.fetch();
        QCOMPARE(client.timesSeen(numberOf(5)), 2);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1), u"G"_s, u"old"_s), m_disk, m_clock));
        m_clock.advance(-86'400);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1), u"G"_s, u"new"_s), m_disk, m_clock));
        const QDir queue(m_options.root + u"/Tongguan/Queue"_s);
        const QStringList names = queue.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        QVERIFY(m_disk.read(queue.filePath(names.first()))->contains("old"));
        QVERIFY(m_disk.read(queue.filePath(names.last()))->contains("new"));
    }

    void halfWrittenFilesWaitAndBrokenOnesAreSetAside()
    {
        m_options.stableSeconds = 5;
        auto gateway = opened();
        const QByteArray whole = ImportClient::result(u"I20260000000000001"_s, {}, u"7"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 1)));
        lay(u"InBox/Receipt_1_20260101101112123.xml"_s, whole.first(40));
        lay(u"InBox/Receipt_2_20260101101112124.xml"_s, "no XML");
        lay(u"InBox/Receipt_3_20260101101112125.xml.tmp"_s, whole);
        lay(u"InBox/empty.xml"_s, {});
        QCOMPARE(gateway->round()->waiting, 3);
        m_clock.advance(4);
        QCOMPARE(gateway->round()->waiting, 3);
        lay(u"InBox/Receipt_1_20260101101112123.xml"_s, whole.first(90)); // still growing
        m_clock.advance(4);
        auto round = gateway->round();
        QCOMPARE(round->unreadable, 2);
        QCOMPARE(round->waiting, 1);
        lay(u"InBox/Receipt_1_20260101101112123.xml"_s, whole);
        round = gateway->round();
        QCOMPARE(round->read, 1);
        QCOMPARE(QDir(m_options.root + u"/InBox"_s).entryList(QDir::Files), QStringList { u"Receipt_3_20260101101112125.xml.tmp"_s });
        const QString day = m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s);
        QVERIFY(QFile::exists(m_options.root + u"/Tongguan/Unreadable/%1/Receipt_2_20260101101112124.xml"_s.arg(day)));
        QVERIFY(QFile::exists(m_options.root + u"/Tongguan/Read/%1/Receipt_1_20260101101112123.xml"_s.arg(day)));
        const auto unreadable = gateway->ledger().matching({ {}, { TrafficState::Unreadable } });
        QCOMPARE(unreadable.size(), 2);
        QVERIFY(gateway->ledger().file(unreadable.last())->note.contains(u"xml."));
    }

    void pushedBackDeclarationsJoinTheirNumbers()
    {
        auto gateway = opened();
        QDir(m_options.root).mkpath(u"InBox/DECSUB"_s);
        lay(u"InBox/DECSUB/sub_1.xml"_s, "<DecMessage><DecHead><SeqNo>I1</SeqNo><EntryId>531720261000000001</EntryId></DecHead><DecSign><ClientSeqNo>A1</ClientSeqNo></DecSign></DecMessage>");
        lay(u"InBox/Receipt_a.xml"_s, ImportClient::result(u"I1"_s, u"531720261000000001"_s, u"P"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 1))));
        QCOMPARE(gateway->round()->read, 2);
        const auto told = gateway->ledger().caseOf(u"531720261000000001"_s);
        QVERIFY(told);
        QCOMPARE(told->key, (ReceiptKey { u"A1"_s, u"I1"_s, u"531720261000000001"_s }));
        QCOMPARE(told->state, DeclarationState::Released);
    }

    void bondedAndTransitResultsDoNotMoveADeclaration()
    {
        auto gateway = opened();
        lay(u"InBox/a.xml"_s, ImportClient::result(u"I1"_s, {}, u"L"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 1))));
        lay(u"InBox/b.xml"_s, "<TRN_RESULT><SEQ_NO>I1</SEQ_NO><CHANNEL>E</CHANNEL><NOTICE_DATE>2026-01-02T01:01:01</NOTICE_DATE></TRN_RESULT>");
        lay(u"InBox/c.xml"_s, "<CommonResponeMessage><SeqNo>202600000000000001</SeqNo><EtpsPreentNo>X</EtpsPreentNo><DealFlag>0</DealFlag></CommonResponeMessage>");
        QCOMPARE(gateway->round()->read, 3);
        QCOMPARE(gateway->ledger().caseOf(u"I1"_s)->state, DeclarationState::Accepted);
        QCOMPARE(gateway->ledger().cases().size(), 1);
        QCOMPARE(gateway->ledger().size(), 3);
    }

    void lateAnswersRaiseTheAlarm()
    {
        auto gateway = opened();
        ImportClient client(m_options.root, 1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(9)), m_disk, m_clock)); // silent
        QVERIFY(gateway->round());
        const auto overdue = [&] { return overdueFiles(gateway->ledger(), m_options, m_clock.now()); };
        QVERIFY(overdue().isEmpty());
        m_clock.advance(5 * 60);
        QCOMPARE(overdue().size(), 1);
        QCOMPARE(overdue().front().reason, OverdueReason::NotPickedUp);
        client.fetch();
        QVERIFY(gateway->round());
        QVERIFY(overdue().isEmpty());
        m_clock.advance(15 * 60);
        QCOMPARE(overdue().front().reason, OverdueReason::NotAnswered);
        m_options.technicalAnswers = false; // not ticked in the client: nothing is missed
        QVERIFY(overdue().isEmpty());
        lay(u"InBox/Successed_D_TG20260009_t1_20261122101112123.xml"_s, ImportClient::response(numberOf(9), u"I9"_s, u"暂存成功"_s));
        QVERIFY(gateway->round());
        QVERIFY(overdue().isEmpty());
        m_clock.advance(60 * 60);
        QCOMPARE(overdue().front().reason, OverdueReason::NoReceipt);
        lay(u"InBox/Receipt_b.xml"_s, ImportClient::result(u"I9"_s, {}, u"7"_s, QDateTime(QDate(2026, 11, 22), QTime(11, 0))));
        QVERIFY(gateway->round());
        QVERIFY(overdue().isEmpty());
    }

    void filesOfOthersAreLeftAlone()
    {
        auto gateway = opened();
        lay(u"FailBox/theirs_20261122101112123.xml"_s, "x");
        lay(u"OutBox/theirs.xml"_s, "x");
        lay(u"OutBox/D_TG20260000_t1.xml"_s, "x"); // the very name that comes next
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(0)), m_disk, m_clock));
        QVERIFY(gateway->round());
        QVERIFY(QFile::exists(m_options.root + u"/FailBox/theirs_20261122101112123.xml"_s));
        QFile other(m_options.root + u"/OutBox/D_TG20260000_t1.xml"_s);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("x"));
        QVERIFY(QFile::exists(m_options.root + u"/OutBox/D_TG20260000_t2.xml"_s));
    }

    void packagesGoAsTheyAre()
    {
        auto gateway = opened();
        const QByteArray zip = *writeZip({ { u"D.xml"_s, declaration(numberOf(0)) }, { u"发票.pdf"_s, "%PDF" } }, QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        QVERIFY(FolderGateway::queue(m_options.root, zip, m_disk, m_clock));
        QVERIFY(gateway->round());
        QFile sent(m_options.root + u"/OutBox/D_TG20260000_t1.zip"_s);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        QCOMPARE(sent.readAll(), zip);
        QCOMPARE(gateway->ledger().file(1)->operation, u"C"_s);
        QCOMPARE(gateway->ledger().file(1)->hash, contentHash(zip));
    }

    void whatCannotBeJoinedIsNotSent()
    {
        QCOMPARE(FolderGateway::queue(m_options.root, declaration({}), m_disk, m_clock).error().code, u"gateway.key"_s);
        QCOMPARE(FolderGateway::queue(m_options.root, "<DEC_RESULT/>", m_disk, m_clock).error().code, u"gateway.message"_s);
        QCOMPARE(FolderGateway::queue(m_options.root, "x", m_disk, m_clock).error().code, u"xml.malformed"_s);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1)), m_disk, m_clock));
        m_clock.advance(1);
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1)), m_disk, m_clock)); // the same once more
        QCOMPARE(QDir(m_options.root + u"/Tongguan/Queue"_s).entryList(QDir::Files).size(), 1);
    }

    void twoGatewaysOnOneFolder()
    {
        auto first = opened();
        QVERIFY(first);
        LocalDisk disk;
        const auto second = FolderGateway::open(m_options, disk, m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"gateway.locked"_s);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(1)), disk, m_clock)); // the second may still lay messages down
        QCOMPARE(first->round()->sent, 1);
        first.reset();
        QVERIFY(FolderGateway::open(m_options, disk, m_clock));
    }

    void aVanishedFolderIsExplainedAndComesBack()
    {
        auto gateway = opened();
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(0)), m_disk, m_clock));
        QVERIFY(gateway->round());
        const QString away = m_options.root + u".away"_s;
        QVERIFY(QDir().rename(m_options.root, away));
        const auto round = gateway->round();
        QVERIFY(!round);
        QCOMPARE(round.error().code, u"gateway.vanished"_s);
        QCOMPARE(FolderGateway::open(m_options, m_disk, m_clock).error().code, u"gateway.vanished"_s);
        QVERIFY(QDir().rename(away, m_options.root));
        QVERIFY(gateway->round());
        QCOMPARE(gateway->ledger().file(1)->state, TrafficState::Waiting);
    }

    void aReadOnlyFolderIsExplained()
    {
        const QString sealed = m_options.root + u"/sealed"_s;
        QVERIFY(QDir().mkpath(sealed));
        QVERIFY(QFile::setPermissions(sealed, QFile::ReadOwner | QFile::ExeOwner));
        LocalDisk disk;
        const bool any = QFile(sealed + u"/probe"_s).open(QIODevice::WriteOnly);
        if (any) { // this account may write anywhere: a folder of the system that nobody may write to
            QFile::setPermissions(sealed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            if (!QFileInfo::exists(u"/proc/sys/kernel"_s))
                QSKIP("no folder that this account may not write to");
            QCOMPARE(disk.write(u"/proc/sys/kernel/none.xml"_s, "x").error().kind, ErrorKind::Denied);
            QCOMPARE(disk.write(u"/proc/sys/kernel/none.xml"_s, "x").error().code, u"gateway.readonly"_s);
            return;
        }
        QCOMPARE(disk.write(sealed + u"/a.xml"_s, "x").error().code, u"gateway.readonly"_s);
        m_options.root = sealed;
        QCOMPARE(FolderGateway::open(m_options, disk, m_clock).error().code, u"gateway.readonly"_s);
        QFile::setPermissions(sealed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    // A disk of some megabytes, named by who may mount one: filled up for real.
    void aFullDiskIsExplainedAndNothingIsLost()
    {
        const QString small = qEnvironmentVariable("TONGGUAN_SMALL_DISK");
        if (small.isEmpty())
            QSKIP("TONGGUAN_SMALL_DISK names no small disk to fill; the failing disk of the other tests stands for it");
        QDir(small).removeRecursively();
        QDir().mkpath(small);
        LocalDisk disk;
        m_options.root = small;
        auto gateway = FolderGateway::open(m_options, disk, m_clock);
        QVERIFY(gateway);
        QVERIFY(FolderGateway::queue(small, declaration(numberOf(0), u"C"_s, QString(300'000, u'a')), disk, m_clock));
        QFile filler(small + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(4096, 'x')) == 4096 && filler.flush()) { }
        const auto round = (*gateway)->round();
        QVERIFY(!round);
        QCOMPARE(round.error().code, u"gateway.full"_s);
        filler.close();
        filler.remove();
        const auto again = (*gateway)->round();
        QVERIFY(again);
        QCOMPARE(again->sent, 1);
        QVERIFY(QFile::exists(small + u"/OutBox/D_TG20260000_t1.xml"_s));
    }

    void aTornLedgerIsReadUpToItsLastWholeLine()
    {
        auto gateway = opened();
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(0)), m_disk, m_clock));
        QVERIFY(gateway->round());
        gateway.reset();
        QFile journal(m_options.root + u"/Tongguan/ledger.jsonl"_s);
        QVERIFY(journal.open(QIODevice::Append));
        journal.write("{\"n\":2,\"sta");
        journal.close();
        gateway = opened();
        QVERIFY(gateway);
        QCOMPARE(gateway->ledger().size(), 1);
        lay(u"InBox/a.xml"_s, ImportClient::result(u"I1"_s, {}, u"L"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 1))));
        QVERIFY(gateway->round());
        LocalDisk disk;
        const auto beside = TrafficLedger::load(disk, journal.fileName()); // while the other one works
        QVERIFY(beside);
        QCOMPARE(beside->size(), 2);
        QCOMPARE(*beside->file(2), *gateway->ledger().file(2));
        QCOMPARE(*beside->file(1), *gateway->ledger().file(1));
    }

    void hundredThousandFiles()
    {
        constexpr int Count = 100'000;
        auto gateway = opened();
        QDir(m_options.root).mkpath(u"SentBox/2026-11-21"_s);
        for (int i = 0; i < Count / 2; ++i) {
            lay(u"SentBox/2026-11-21/D_%1_t1_20261121101112123.xml"_s.arg(i), {});
            lay(u"InBox/Receipt_%1_20261121101112123.xml"_s.arg(i), ImportClient::result(u"I%1"_s.arg(i), {}, u"L"_s, QDateTime(QDate(2026, 1, 1), QTime(1, 1))));
        }
        QVERIFY(FolderGateway::queue(m_options.root, declaration(numberOf(0)), m_disk, m_clock));
        QElapsedTimer timer;
        timer.start();
        int read = 0, rounds = 0;
        bool more = true;
        while (more) {
            const auto round = gateway->round();
            QVERIFY(round);
            read += round->read;
            more = round->more;
            ++rounds;
        }
        const qint64 all = timer.restart();
        QCOMPARE(read, Count / 2);
        QVERIFY(gateway->round());
        const qint64 quiet = timer.restart();
        QCOMPARE(gateway->ledger().cases().size(), Count / 2 + 1);
        const qint64 cases = timer.restart();
        gateway.reset();
        timer.restart();
        gateway = opened();
        QVERIFY(gateway);
        qInfo("%d files in the folders: %d receipts in %lld ms (%d rounds), a quiet round %lld ms, all cases %lld ms, reopened in %lld ms",
            Count, read, all, rounds, quiet, cases, timer.elapsed());
        QCOMPARE(gateway->ledger().size(), Count / 2 + 1);
        QVERIFY(quiet < 2000);
    }

private:
    std::unique_ptr<FolderGateway> opened()
    {
        auto gateway = FolderGateway::open(m_options, m_disk, m_clock);
        if (!gateway)
            qWarning("%s", qPrintable(gateway.error().code + gateway.error().detail));
        return gateway ? std::move(*gateway) : nullptr;
    }

    void lay(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_options.root + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.fileName()));
        file.write(bytes);
    }

    // Until nothing more comes, all retries included.
    void settle(FolderGateway& gateway, ImportClient& client)
    {
        for (int step = 0; step < 60; ++step) {
            client.fetch();
            client.deliver(50);
            bool more = true;
            while (more) {
                const auto round = gateway.round();
                QVERIFY2(round, qPrintable(round ? QString() : round.error().code));
                more = round->more;
            }
            m_clock.advance(20);
        }
    }

    void verifyEnd(const FolderGateway& gateway, const ImportClient& client, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto told = gateway.ledger().caseOf(numberOf(i));
            QVERIFY(told);
            const auto manner = ImportClient::mannerOf(numberOf(i));
            QVERIFY2(told->state == ImportClient::endOf(manner), qPrintable(u"%1: %2, %3"_s.arg(numberOf(i), stateName(told->state), trafficStateName(told->step))));
            const int seen = manner == ImportClient::Manner::CardFails ? 2 : manner == ImportClient::Manner::AlwaysFails ? 3 : 1;
            QCOMPARE(client.timesSeen(numberOf(i)), seen);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    GatewayOptions m_options;
    FaultDisk m_disk;
    SetClock m_clock;
};

QTEST_GUILESS_MAIN(TestFolderGateway)
#include "tst_foldergateway.moc"
