// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/server/consultkit.h"
#include "tests/support/consultclient.h"
#include "tests/support/dumbcall.h"
#include "tests/support/fakejanus.h"
#include "tests/support/lineproxy.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace Tongguan {

using K = ConsultEventKind;
using std::chrono::milliseconds;

// A client in a call whose line is cut without a word: packets are lost, and no connection is closed.
class CutLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comesBackSoonAfterTheLine();
    void comesBackAtOnceWhenTheComputerKnows();
    void isDroppedByTheServerAndComesAgainAsOne();
    void asksForNewCredentials();
    void comesBackWhenPacketsWereLost();

private:
    void callBoth();
    [[nodiscard]] int feedsOf(const QString& user) const;
    [[nodiscard]] bool hearsChat(const QString& text, int within);
    std::unique_ptr<FakeJanus> m_janus;
    std::unique_ptr<ServerStage> m_stage;
    std::unique_ptr<LineProxy> m_line;
    std::unique_ptr<ConsultClient> m_broker, m_officer;
    std::unique_ptr<DumbCall> m_call, m_other;
    QList<CallFeed> m_feeds; // that the officer sees
    QList<ConsultEvent> m_heard; // by the broker
    ConsultId m_id;
};

static bool isInside() { return qEnvironmentVariableIsSet("TONGGUAN_CUT_LINE"); }

void CutLineTest::initTestCase()
{
    if (isInside())
        QCOMPARE(QProcess::execute(u"ip"_s, { u"link"_s, u"set"_s, u"lo"_s, u"up"_s }), 0);
}

void CutLineTest::init()
{
    m_janus = std::make_unique<FakeJanus>();
    ConsultSettings settings;
    settings.rooms.janus = { { m_janus->address(), "api"_ba, "key"_ba } };
    settings.rooms.turn = { { u"turn:turn.example:3478"_s }, "shared"_ba, 1 };
    settings.rooms.beat = milliseconds(200);
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, milliseconds(10'000) }, settings);
    m_line = std::make_unique<LineProxy>(QUrl(m_stage->server().url()));
    m_broker = std::make_unique<ConsultClient>(&m_stage->clock);
    m_officer = std::make_unique<ConsultClient>(&m_stage->clock);
    m_call = std::make_unique<DumbCall>();
    m_other = std::make_unique<DumbCall>();
    const QByteArray authority = m_stage->server().identity().caCertificate;
    QVERIFY(m_broker->signIn(m_line->url(), authority, u"broker"_s, u"broker-secret"_s));
    QVERIFY(m_officer->signIn(QUrl(m_stage->server().url()), authority, u"officer"_s, u"officer-secret"_s));
    m_feeds.clear();
    m_heard.clear();
    connect(m_officer->consults.get(), &ConsultPort::feedsChanged, this, [this](const QList<CallFeed>& feeds) { m_feeds = feeds; });
    connect(m_broker->consults.get(), &ConsultPort::logged, this, [this](ConsultId, const QList<ConsultEvent>& events) { m_heard += events; });
}

void CutLineTest::cleanup()
{
    m_broker.reset();
    m_officer.reset();
    m_call.reset();
    m_other.reset();
    m_line.reset();
    m_stage.reset();
    m_janus.reset();
}

void CutLineTest::callBoth()
{
    Caller officer(*m_stage, u"officer"_s);
    m_id = ConsultId::create();
    QCOMPARE(officer.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, m_id)).status, 201);
    QVERIFY(ConsultKit::say(officer, m_id, K::Begun).contains(u"number"));
    for (ConsultClient* one : { m_broker.get(), m_officer.get() }) {
        QVERIFY(ConsultClient::wait(one->consults->refresh(m_id)));
        one->consults->open(m_id);
    }
    m_officer->consults->join(*m_other, {});
    m_broker->consults->join(*m_call, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_call->joins, 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_other->joins, 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(feedsOf(u"broker"_s), 1, 10'000);
    QVERIFY(hearsChat(u"a line"_s, 10'000));
}

int CutLineTest::feedsOf(const QString& user) const
{
    return int(std::count_if(m_feeds.begin(), m_feeds.end(), [&](const CallFeed& one) { return one.user == user; }));
}

bool CutLineTest::hearsChat(const QString& text, int within)
{
    static_cast<void>(m_officer->consults->say(m_id, K::Chat, { { u"text"_s, text } }));
    return QTest::qWaitFor([&] {
        return std::any_of(m_heard.begin(), m_heard.end(), [&](const ConsultEvent& one) { return one.data[u"text"_s].toString() == text; });
    }, within);
}

void CutLineTest::comesBackSoonAfterTheLine()
{
    m_broker->consults->setLongestSilence(milliseconds(800));
    callBoth();
    QSignalSpy line(m_broker->consults.get(), &ConsultPort::lineChanged);
    m_line->cut();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(line.begin(), line.end(), [](const QList<QVariant>& one) { return !one.first().toBool(); }), 3'000);
    QVERIFY(!hearsChat(u"into the void"_s, 1'200));
    const qsizetype before = m_call->heard.count(u"feeds"_s);
    m_line->mend();
    QVERIFY(hearsChat(u"is back"_s, 5'000));
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(m_heard.begin(), m_heard.end(), [](const ConsultEvent& one) { return one.data[u"text"_s].toString() == u"into the void"; }), 1'000);
    // The room, too, both ways, and as the same participant.
    m_officer->consults->leave();
    QTRY_VERIFY_WITH_TIMEOUT(m_call->heard.count(u"feeds"_s) > before, 5'000);
    Q_EMIT m_call->signalled({ { u"peer"_s, u"screen"_s }, { u"kind"_s, u"offer"_s }, { u"sdp"_s, u"v=0\r\n"_s } });
    const qsizetype answers = m_call->heard.count(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_call->heard.count(u"answer"_s) > answers, 5'000);
    QCOMPARE(m_call->joins, 1);
    Caller officer(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::kinds(officer, m_id).count(u"joined"_s), 2);
}

// The address is another one: the old connections are dead, nobody says so, and there is nothing to wait for.
void CutLineTest::comesBackAtOnceWhenTheComputerKnows()
{
    m_broker->consults->setLongestSilence(milliseconds(600'000)); // nothing else would tell it
    callBoth();
    m_line->cut();
    m_line->mend();
    m_broker->client->reset(); // as on LineSense::moved
    QVERIFY(hearsChat(u"at once"_s, 2'000));
    QCOMPARE(m_call->joins, 1);
}

void CutLineTest::isDroppedByTheServerAndComesAgainAsOne()
{
    m_broker->consults->setLongestSilence(milliseconds(800));
    m_officer->consults->setLongestSilence(milliseconds(800));
    callBoth();
    QTest::qWait(1'500); // it has said that it beats
    m_line->cut();
    Caller officer(*m_stage, u"officer"_s);
    for (int i = 0; i < 60 && !ConsultKit::kinds(officer, m_id).contains(u"left"_s); ++i) { // the officer goes on saying that he is there
        m_stage->clock.advance(3'000);
        QTest::qWait(300);
    }
    QTRY_COMPARE_WITH_TIMEOUT(ConsultKit::kinds(officer, m_id).count(u"left"_s), 1, 5'000); // its stream is still open there
    QTRY_COMPARE_WITH_TIMEOUT(feedsOf(u"broker"_s), 0, 5'000);
    m_line->mend();
    QTRY_COMPARE_WITH_TIMEOUT(m_call->joins, 2, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(feedsOf(u"broker"_s), 1, 5'000);
    QCOMPARE(ConsultKit::kinds(officer, m_id).count(u"joined"_s), 3);
}

// Those of the relay are good for a second here; the call goes on with new ones.
void CutLineTest::asksForNewCredentials()
{
    callBoth();
    const QList<IceServer> first = m_call->ice;
    QCOMPARE(first.size(), 1);
    QVERIFY(first.first().user.endsWith(u":broker"));
    m_stage->clock.advance(20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_call->renewals > 1, 5'000);
    QVERIFY(m_call->ice.first().user.endsWith(u":broker"));
    QVERIFY(m_call->ice.first().user.section(u':', 0, 0).toLongLong() >= first.first().user.section(u':', 0, 0).toLongLong() + 20);
    QVERIFY(m_call->ice.first().credential != first.first().credential);
    QCOMPARE(m_call->joins, 1);
    m_broker->consults->leave();
    const int renewals = m_call->renewals;
    QTest::qWait(1'200);
    QCOMPARE(m_call->renewals, renewals);
}

// In a network namespace of its own, where the system drops every packet: also those that ask for a connection. With
// TONGGUAN_LONG=1 as in real use: cut for 15 seconds, noticed after five.
void CutLineTest::comesBackWhenPacketsWereLost()
{
#ifdef Q_OS_LINUX
    if (!isInside()) {
        QProcess inside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TONGGUAN_CUT_LINE"_s, u"1"_s);
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::MergedChannels);
        inside.start(u"unshare"_s, { u"-n"_s, QCoreApplication::applicationFilePath(), u"comesBackWhenPacketsWereLost"_s });
        QVERIFY(inside.waitForFinished(180'000));
        const QByteArray told = inside.readAll();
        if (told.startsWith("unshare:") || inside.error() == QProcess::FailedToStart)
            QSKIP("a network namespace is made by root only");
        if (told.contains("\nSKIP"))
            QSKIP("the system here cannot drop packets");
        QVERIFY2(inside.exitCode() == 0, told.constData());
        if (const qsizetype at = told.indexOf("back after"); at >= 0)
            qInfo().noquote() << told.mid(at, told.indexOf('\n', at) - at);
        return;
    }
    const bool isLong = qEnvironmentVariableIsSet("TONGGUAN_LONG");
    if (!isLong) {
        m_broker->consults->setLongestSilence(milliseconds(800));
        m_officer->consults->setLongestSilence(milliseconds(800));
    }
    callBoth();
    if (QProcess::execute(u"tc"_s, { u"qdisc"_s, u"add"_s, u"dev"_s, u"lo"_s, u"root"_s, u"pfifo"_s, u"limit"_s, u"0"_s }) != 0)
        QSKIP("no tc");
    QVERIFY(!hearsChat(u"into the void"_s, isLong ? 15'000 : 3'000));
    QCOMPARE(QProcess::execute(u"tc"_s, { u"qdisc"_s, u"del"_s, u"dev"_s, u"lo"_s, u"root"_s }), 0);
    QElapsedTimer since;
    since.start();
    QVERIFY(hearsChat(u"is back"_s, 8'000));
    qInfo() << "back after" << since.elapsed() << "ms";
    QVERIFY(since.elapsed() < 6'000);
    const qsizetype feeds = m_call->heard.count(u"feeds"_s);
    m_officer->consults->leave();
    QTRY_VERIFY_WITH_TIMEOUT(m_call->heard.count(u"feeds"_s) > feeds, 6'000);
    QCOMPARE(m_call->joins, 1);
#else
    QSKIP("network namespaces are Linux's");
#endif
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::CutLineTest)
#include "tst_cutline.moc"
