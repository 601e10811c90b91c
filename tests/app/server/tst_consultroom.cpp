// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/sdp.h"
#include "tests/app/server/consultkit.h"
#include "models/consult/recording.h"
#include "tests/support/fakejanus.h"
#include "tests/support/mjrkit.h"
#include "tests/support/quickfolder.h"

#include <QMessageAuthenticationCode>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTest>

namespace Tongguan {

// The room of a call, against a scripted Janus.
class ConsultRoomTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void entersWithTurnCredentials();
    void carriesMessages();
    void saysWhatJanusRefuses();
    void takesRepeatedMessagesOnce();
    void resumesItsEvents();
    void keepsStrangersOut();
    void comesBackAtOnce();
    void takesAComputerOnce();
    void renewsCredentials();
    void removesAGuest();
    void removesAColleagueFromTheCallOnly();
    void cleansGhosts();
    void recordsWithConsentOnly();
    void stopsWhereConsentIsTakenBack();
    void stopsForWhoHasNotAgreed();
    void recordsWhatTheLogSays();
    void recordsNothingAfterJanusWasLost();
    void tellsThatARecordingFailed();
    void goesOnAfterARestart();
    void closesWhatIsMissed();
    void givesUpEmptyRooms();
    void leavesRoomForOthers();
    void takesNoMoreThanItCanDo();
    void keepsWhatCanBeWatched();
    void takesOverWhatWasLeft();
    void goesOnRecordingWithAnotherJanus();
    void beginsAnewWhenJanusIsLost();
    void limitsClients();
    void limitsRoomsAndPeers();
    void tellsNoSecrets();
    void worksWithoutJanus();
    void spreadsRooms();
    void asksASilentJanusSeldom();
    void leavesAJanusThatHangs();
    void cleansSdp();

private:
    struct Member { // of a room: a caller and his stream of events
        Member(ServerStage& stage, const QString& user, ConsultId session)
            : caller(stage, user), ear(stage, user), id(session)
        {
            entry = caller.post(ConsultKit::path(id, "/room"), {}).json();
            client = entry[u"client"_s].toString().toLatin1();
        }
        void listen(const QByteArray& after = "0"_ba)
        {
            ear.peer().say("GET " + ConsultKit::path(id, "/room/" + client + "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + after + "\r\n" + ear.authorization() + "\r\n");
            head = ear.peer().until("\r\n\r\n"_ba);
        }
        // The next message of that kind; what comes before it is passed over.
        QJsonObject heard(const QString& kind)
        {
            for (int i = 0; i < 50; ++i) {
                const QByteArray text = ear.peer().until("\n\n"_ba, 20'000);
                if (text.isEmpty())
                    return {};
                const qsizetype number = text.indexOf("id: "), at = text.indexOf("data: ");
                lastId = text.mid(number + 4, text.indexOf('\n', number) - number - 4);
                const QJsonObject message = QJsonDocument::fromJson(text.mid(at + 6).trimmed()).object();
                if (message[u"kind"_s].toString() == kind)
                    return message;
            }
            return {};
        }
        // The feeds, once there are so many.
        QJsonArray heardFeeds(qsizetype count)
        {
            for (QJsonObject message = heard(u"feeds"_s); !message.isEmpty(); message = heard(u"feeds"_s)) {
                if (const QJsonArray feeds = message[u"feeds"_s].toArray(); feeds.size() == count)
                    return feeds;
            }
            return { u"nothing was heard"_s, {}, {} };
        }
        int send(const QJsonArray& messages, qint64 first = 0)
        {
            return caller.post(ConsultKit::path(id, "/room/" + client + "/messages"), { { u"first"_s, first }, { u"messages"_s, messages } }).status;
        }
        Caller caller, ear;
        ConsultId id;
        QJsonObject entry;
        QByteArray client, head, lastId;
    };
    static QJsonObject message(const QString& peer, const QString& kind, QJsonObject more = {})
    {
        more.insert(u"peer"_s, peer);
        more.insert(u"kind"_s, kind);
        return more;
    }
    ConsultId live(); // a consultation that has begun
    // A second later: the last event. What is noticed in a sweep counts from there, however late it came.
    [[nodiscard]] QString later(Caller& caller, ConsultId id)
    {
        m_stage->clock.advance(1'000);
        return ConsultKit::lastKind(caller, id);
    }

    std::unique_ptr<FakeJanus> m_janus;
    std::unique_ptr<QTemporaryDir> m_recordings;
    std::unique_ptr<ServerStage> m_stage;
    ConsultSettings m_settings;
};

void ConsultRoomTest::init()
{
    m_janus = std::make_unique<FakeJanus>();
    m_recordings = std::make_unique<QTemporaryDir>(quickFolder());
    m_settings = {};
    m_settings.rooms.janus = { { m_janus->address(), "api"_ba, "key"_ba } };
    m_settings.rooms.turn = { { u"turn:turn.example:3478?transport=udp"_s, u"turn:turn.example:3478?transport=tcp"_s }, "shared"_ba, 3600 };
    m_settings.rooms.recordings = m_recordings->path();
    m_settings.rooms.mostClients = 3;
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    QVERIFY(m_stage->ok);
}

void ConsultRoomTest::cleanup()
{
    m_stage.reset();
    if (m_janus)
        QCOMPARE(m_janus->sessions(), 0); // it says good-bye
    m_janus.reset();
}

ConsultId ConsultRoomTest::live()
{
    const ConsultId id = ConsultId::create();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const PeerReply booked = broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, id));
    if (booked.status != 201)
        qWarning() << booked.status << booked.body;
    ConsultKit::say(broker, id, ConsultEventKind::Arrived);
    const QJsonObject begun = ConsultKit::say(officer, id, ConsultEventKind::Begun);
    if (begun[u"number"_s].toInt() != 3)
        qWarning() << begun;
    return id;
}

void ConsultRoomTest::entersWithTurnCredentials()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    const QJsonArray ice = broker.entry[u"ice"_s].toArray();
    QCOMPARE(ice.size(), 2);
    const QString user = ice[0][u"user"_s].toString();
    QCOMPARE(user, QString(QString::number(m_stage->clock.now().addSecs(3600).toSecsSinceEpoch()) + u":broker"_s));
    QCOMPARE(ice[0][u"credential"_s].toString().toLatin1(), QMessageAuthenticationCode::hash(user.toUtf8(), "shared"_ba, QCryptographicHash::Sha1).toBase64());
    QCOMPARE(m_janus->rooms(), 1);
    broker.listen();
    QVERIFY(broker.head.startsWith("HTTP/1.1 200"));
    QVERIFY(broker.heard(u"feeds"_s)[u"feeds"_s].toArray().isEmpty());
    Caller reader(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::lastKind(reader, id), u"joined"_s);
    QCOMPARE(reader.remove(ConsultKit::path(id, "/room/" + broker.client)).status, 204); // of another account: nothing happens
    QCOMPARE(broker.send({ message(u"camera"_s, u"here"_s) }), 202);
    QCOMPARE(broker.caller.remove(ConsultKit::path(id, "/room/" + broker.client)).status, 204);
    QVERIFY(!broker.heard(u"closed"_s).isEmpty());
    QTRY_COMPARE(ConsultKit::lastKind(reader, id), u"left"_s);
    QCOMPARE(broker.send({ message(u"camera"_s, u"here"_s) }), 404);
}

void ConsultRoomTest::carriesMessages()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    broker.listen();
    officer.listen();
    QCOMPARE(broker.send({ message(u"camera"_s, u"candidate"_s, { { u"candidate"_s, u"early"_s } }), message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\na=candidate:1 1 UDP 1 x.local 9 typ host\r\n"_s } }),
                 message(u"camera"_s, u"candidate"_s, { { u"candidate"_s, u"candidate:1 1 UDP 1 10.0.0.1 9 typ host"_s }, { u"line"_s, 1 } }),
                 message(u"camera"_s, u"candidate"_s, { { u"candidate"_s, u"candidate:2 1 UDP 1 abc.local 9 typ host"_s }, { u"line"_s, 0 } }), message(u"camera"_s, u"candidatesDone"_s) }),
        202);
    QCOMPARE(broker.heard(u"answer"_s)[u"peer"_s].toString(), u"camera"_s);
    QTRY_COMPARE(m_janus->count(u"trickle"_s), 2); // neither the early one nor the mDNS one
    QJsonArray feeds = officer.heardFeeds(1);
    QCOMPARE(feeds[0][u"user"_s].toString(), u"broker"_s);
    QCOMPARE(feeds[0][u"screen"_s].toBool(), false);
    const QJsonArray streams = feeds[0][u"streams"_s].toArray();
    QCOMPARE(streams.size(), 3);
    QCOMPARE(streams[0].toObject(), (QJsonObject { { u"mid"_s, u"audio0"_s }, { u"medium"_s, u"audio"_s }, { u"layer"_s, u"high"_s }, { u"codec"_s, u"opus"_s } }));
    QCOMPARE(streams[1][u"layer"_s].toString(), u"high"_s);
    QCOMPARE(streams[2][u"layer"_s].toString(), u"low"_s);
    const QString feed = feeds[0][u"id"_s].toString(), watch = u"watch/"_s + feed + u"/video1"_s;
    officer.send({ message(watch, u"watch"_s, { { u"feed"_s, feed }, { u"mid"_s, u"video1"_s } }) });
    const QString sdp = officer.heard(u"offer"_s)[u"sdp"_s].toString();
    QVERIFY(sdp.contains(u"nack pli"_s));
    QVERIFY(!sdp.contains(u"ccm fir"_s)); // a frozen picture otherwise
    QVERIFY(sdp.contains(u"a=setup:active\r\n"_s)); // a second's wait otherwise, now and then
    officer.send({ message(watch, u"answer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }), message(watch, u"switch"_s, { { u"feed"_s, feed }, { u"mid"_s, u"video2"_s } }), message(watch, u"keyframe"_s) });
    QTRY_COMPARE(m_janus->count(u"start"_s), 1);
    QTRY_COMPARE(m_janus->count(u"switch"_s), 1);
    QTRY_COMPARE(m_janus->count(u"configure"_s), 1);
    broker.send({ message(u"camera"_s, u"configure"_s, { { u"audio"_s, false } }) });
    QTRY_COMPARE(m_janus->count(u"configure"_s), 2);
    QCOMPARE(m_janus->asked().last()[u"streams"_s][0][u"mid"_s].toString(), u"audio0"_s);
    const qint64 handle = m_janus->lastHandle();
    m_janus->say(handle, { { u"janus"_s, u"webrtcup"_s } });
    QCOMPARE(officer.heard(u"up"_s)[u"peer"_s].toString(), watch);
    m_janus->say(handle, { { u"janus"_s, u"trickle"_s }, { u"candidate"_s, QJsonObject { { u"candidate"_s, u"candidate:1 1 UDP 1 10.0.0.9 9 typ host"_s }, { u"sdpMLineIndex"_s, 0 } } } });
    QCOMPARE(officer.heard(u"candidate"_s)[u"line"_s].toInt(-1), 0);
    m_janus->say(handle, { { u"janus"_s, u"slowlink"_s } });
    QVERIFY(!officer.heard(u"slow"_s).isEmpty());
    m_janus->say(handle, { { u"janus"_s, u"hangup"_s }, { u"reason"_s, u"ICE failed"_s } });
    QCOMPARE(officer.heard(u"hangup"_s)[u"reason"_s].toString(), u"ICE failed"_s);
    // A new address: the same offer again takes a new handle, and the feed comes anew.
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QTRY_COMPARE(m_janus->count(u"leave"_s), 1);
    QCOMPARE(officer.heardFeeds(0).size(), 0);
    feeds = officer.heardFeeds(1);
    QVERIFY(feeds[0][u"id"_s].toString() != feed);
    broker.send({ message(u"camera"_s, u"close"_s) });
    QCOMPARE(officer.heardFeeds(0).size(), 0);
}

void ConsultRoomTest::saysWhatJanusRefuses()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    broker.listen();
    const auto code = [&](const QJsonObject& wrong) {
        broker.send({ wrong });
        return broker.heard(u"refused"_s)[u"code"_s].toString();
    };
    QCOMPARE(code(message(u"watch/77/0"_s, u"watch"_s, { { u"feed"_s, u"77"_s }, { u"mid"_s, u"0"_s } })), u"room.nofeed"_s);
    QCOMPARE(code(message(u"camera"_s, u"offer"_s)), u"room.sdp"_s);
    QCOMPARE(code(message(u"camera"_s, u"configure"_s)), u"room.nopeer"_s);
    QCOMPARE(code(message(u"elsewhere"_s, u"offer"_s)), u"room.peer"_s);
    QCOMPARE(broker.send({}), 422);
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(message(u"camera"_s, u"here"_s));
    QCOMPARE(broker.send(many), 422);
}

void ConsultRoomTest::takesRepeatedMessagesOnce()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    broker.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(broker.send(offer, 1), 202);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QCOMPARE(broker.send({ offer[0], message(u"camera"_s, u"candidatesDone"_s) }, 1), 202); // the second is new
    QTRY_COMPARE(m_janus->count(u"trickle"_s), 1);
    QCOMPARE(m_janus->count(u"joinandconfigure"_s), 1);
}

void ConsultRoomTest::resumesItsEvents()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    officer.listen();
    QVERIFY(!officer.heard(u"feeds"_s).isEmpty());
    const QByteArray seen = officer.lastId;
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QTRY_COMPARE(m_janus->count(u"joinandconfigure"_s), 1);
    officer.ear = Caller(*m_stage, u"officer"_s); // the line was cut
    officer.listen(seen);
    QCOMPARE(officer.heard(u"feeds"_s)[u"feeds"_s].toArray().size(), 1);
    QVERIFY(officer.lastId.toLongLong() > seen.toLongLong());
}

void ConsultRoomTest::keepsStrangersOut()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    Caller rival(*m_stage, u"rival"_s), clerk(*m_stage, u"clerk"_s), robot(*m_stage, u"robot"_s);
    const QByteArray events = ConsultKit::path(id, "/room/" + broker.client + "/events"), messages = ConsultKit::path(id, "/room/" + broker.client + "/messages");
    const QJsonObject one { { u"messages"_s, QJsonArray { message(u"camera"_s, u"here"_s) } } };
    for (Caller* stranger : { &rival, &robot }) { // another enterprise, another office
        QCOMPARE(stranger->post(ConsultKit::path(id, "/room"), {}).status, 404);
        QCOMPARE(stranger->post(messages, one).status, 404);
        QCOMPARE(stranger->get(events).status, 404);
    }
    QCOMPARE(clerk.post(messages, one).status, 404); // of the same enterprise, but it is not his client
    QCOMPARE(clerk.get(events).status, 404);
    QCOMPARE(clerk.post(ConsultKit::path(id, "/room"), {}).status, 201);
}

// Out and in again, as fast as it goes: the log ends with him in the call.
void ConsultRoomTest::comesBackAtOnce()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    QByteArray client = broker.client;
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(broker.caller.remove(ConsultKit::path(id, "/room/" + client)).status, 204);
        client = broker.caller.post(ConsultKit::path(id, "/room"), {}).json()[u"client"_s].toString().toLatin1();
        QVERIFY(!client.isEmpty());
    }
    QStringList expected { u"booked"_s, u"arrived"_s, u"begun"_s, u"joined"_s };
    for (int i = 0; i < 20; ++i)
        expected += { u"left"_s, u"joined"_s };
    QCOMPARE(ConsultKit::kinds(broker.caller, id), expected);
}

void ConsultRoomTest::cleansGhosts()
{
    const ConsultId id = live();
    Caller reader(*m_stage, u"officer"_s);
    auto broker = std::make_unique<Member>(*m_stage, u"broker"_s, id);
    broker->listen();
    broker->send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QVERIFY(!broker->heard(u"answer"_s).isEmpty());
    m_stage->clock.advance(60'000);
    QTest::qWait(1'200); // two sweeps: who listens is no ghost
    QVERIFY(!ConsultKit::kinds(reader, id).contains(u"left"_s));
    broker.reset(); // gone without a word
    QTRY_COMPARE(later(reader, id), u"left"_s);
    QCOMPARE(m_janus->count(u"leave"_s), 1);
}

void ConsultRoomTest::recordsWithConsentOnly()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    QCOMPARE(ConsultKit::say(broker.caller, id, ConsultEventKind::RecordStarted)[u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted)[u"code"_s].toString(), u"consult.consent"_s); // nobody was asked
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    const QJsonObject refused = ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted);
    QCOMPARE(refused[u"code"_s].toString(), u"consult.consent"_s);
    QCOMPARE(refused[u"detail"_s].toString(), u"broker"_s);
    QCOMPARE(m_janus->count(u"enable_recording"_s), 0);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    QCOMPARE(m_janus->count(u"enable_recording"_s), 1);
    // What Janus writes meanwhile.
    const QString folder = m_recordings->filePath(id.toString());
    QVERIFY(QDir(folder).exists());
    QFile file(folder + u"/videoroom-1-user-2-1700000000000000-video-1.mjr"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MJR00002 a recording");
    file.close();
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStopped).contains(u"number"_s));
    QTRY_COMPARE(ConsultKit::lastKind(officer.caller, id), u"segmentKept"_s);
    QVERIFY(!file.exists());
    const QJsonObject kept = officer.caller.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray().last()[u"data"_s].toObject();
    QCOMPARE(officer.caller.get(ConsultKit::path(id, "/blobs/" + kept[u"blob"_s].toString().toLatin1())).body, "MJR00002 a recording"_ba);
}

void ConsultRoomTest::stopsWhereConsentIsTakenBack()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentRefused);
    QCOMPARE(ConsultKit::lastKind(officer.caller, id), u"recordStopped"_s);
    QCOMPARE(m_janus->asked().last()[u"record"_s].toBool(true), false);
}

void ConsultRoomTest::stopsForWhoHasNotAgreed()
{
    m_settings.rooms.mostClients = 8;
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    Member again(*m_stage, u"broker"_s, id); // on another computer: he has agreed
    Member chief(*m_stage, u"chief"_s, id); // customs need not
    QCOMPARE(m_janus->asked().last()[u"request"_s].toString() == u"enable_recording", false);
    const qsizetype kinds = ConsultKit::kinds(officer.caller, id).size();
    Member clerk(*m_stage, u"clerk"_s, id); // nobody has asked him
    QCOMPARE(ConsultKit::kinds(officer.caller, id).mid(kinds), (QStringList { u"joined"_s, u"recordStopped"_s }));
    QCOMPARE(m_janus->asked().last()[u"record"_s].toBool(true), false);
    QCOMPARE(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted)[u"detail"_s].toString(), u"clerk"_s);
}

// The same word sent again, or one that is refused, changes nothing of what Janus does.
void ConsultRoomTest::recordsWhatTheLogSays()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    Caller chief(*m_stage, u"chief"_s);
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    const QJsonObject start { { u"events"_s, QJsonArray { ConsultKit::event(ConsultEventKind::RecordStarted) } } };
    const QJsonObject first = officer.caller.post(ConsultKit::path(id, "/log"), start).json()[u"answers"_s][0].toObject();
    QVERIFY(first.contains(u"number"_s));
    QVERIFY(m_janus->isRecording());
    QCOMPARE(chief.post(ConsultKit::path(id, "/log"), start).json()[u"answers"_s][0][u"code"_s].toString(), u"consult.reused"_s);
    QVERIFY(m_janus->isRecording()); // a second start that is refused does not end the first
    QCOMPARE(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked)[u"code"_s].toString(), u"consult.state"_s); // nor are consents forgotten
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStopped).contains(u"number"_s));
    QVERIFY(!m_janus->isRecording());
    QCOMPARE(officer.caller.post(ConsultKit::path(id, "/log"), start).json()[u"answers"_s][0].toObject(), first); // its answer was lost
    QVERIFY(!m_janus->isRecording());
    // Nor is anybody recorded who waits for another officer.
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::Transferred, { { u"user"_s, u"chief"_s } }).contains(u"number"_s));
    QCOMPARE(ConsultKit::lastKind(officer.caller, id), u"recordStopped"_s);
    QVERIFY(!m_janus->isRecording());
    QVERIFY(ConsultKit::say(chief, id, ConsultEventKind::Begun).contains(u"number"_s));
    // A stop that Janus does not take at once is asked for again.
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    m_janus->refuseRecording(true);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStopped).contains(u"number"_s));
    QVERIFY(m_janus->isRecording());
    m_janus->refuseRecording(false);
    m_stage->clock.advance(6'000);
    QTRY_VERIFY(!m_janus->isRecording());
}

void ConsultRoomTest::recordsNothingAfterJanusWasLost()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    broker.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    m_janus->forgetEverything();
    QCOMPARE(broker.heard(u"hangup"_s)[u"reason"_s].toString(), u"room.lost"_s);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentRefused); // while there is no Janus
    QCOMPARE(ConsultKit::lastKind(officer.caller, id), u"recordStopped"_s);
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QVERIFY(!m_janus->isRecording());
}

// A new file begins each while; where Janus does not begin it, the log does not go on saying "recording".
void ConsultRoomTest::tellsThatARecordingFailed()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    broker.listen();
    officer.listen();
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    m_janus->forgetEverything(); // and nobody comes again
    QTest::qWait(1'200); // two sweeps
    QCOMPARE(ConsultKit::lastKind(officer.caller, id), u"recordStarted"_s);
    QTRY_COMPARE(later(officer.caller, id), u"recordStopped"_s);
    QCOMPARE(officer.caller.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray().last()[u"data"_s][u"reason"_s].toString(), u"failed"_s);
    // What could not be begun was not begun.
    m_janus->refuseRecording(true);
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QCOMPARE(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted)[u"code"_s].toString(), u"call.unavailable"_s);
    QCOMPARE(ConsultKit::lastKind(officer.caller, id), u"recordStopped"_s);
}

static void copyFiles(const QString& from, const QString& to)
{
    const QStringList before = QDir(to).entryList(QDir::Files), files = QDir(from).entryList(QDir::Files);
    for (const QString& name : before)
        QFile::remove(to + u'/' + name);
    for (const QString& name : files)
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

// The server goes down without a word in the middle of a call that is recorded.
void ConsultRoomTest::goesOnAfterARestart()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), clerk(*m_stage, u"clerk"_s, id), officer(*m_stage, u"officer"_s, id);
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    ConsultKit::say(clerk.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    QTemporaryDir asItWas;
    copyFiles(m_stage->folder(), asItWas.path());
    m_stage->stop(); // what it says at its end is forgotten
    copyFiles(asItWas.path(), m_stage->folder());
    m_stage->start();
    Caller reader(*m_stage, u"officer"_s);
    const QStringList kinds = ConsultKit::kinds(reader, id);
    QCOMPARE(kinds.mid(kinds.lastIndexOf(u"recordStarted"_s) + 1), (QStringList { u"left"_s, u"left"_s, u"left"_s })); // nobody is in the call
    QVERIFY(!m_janus->isRecording());
    Member again(*m_stage, u"broker"_s, id);
    QVERIFY(m_janus->isRecording()); // as the log says, for who has agreed
    // Where it cannot, the log says so.
    m_stage->stop();
    m_stage->start();
    m_janus->refuseRecording(true);
    Member third(*m_stage, u"broker"_s, id);
    QCOMPARE(ConsultKit::lastKind(third.caller, id), u"recordStopped"_s);
}

void ConsultRoomTest::closesWhatIsMissed()
{
    const ConsultId id = ConsultId::create();
    Caller caller(*m_stage, u"broker"_s);
    QCOMPARE(caller.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, id, { { u"from"_s, u"2026-11-23T01:00:00.000Z"_s } })).status, 201);
    m_stage->clock.advance(m_stage->clock.now().msecsTo(QDateTime(QDate(2026, 11, 23), QTime(1, 50), Qt::UTC)));
    Member broker(*m_stage, u"broker"_s, id); // he is early, the officer never comes
    broker.listen();
    QCOMPARE(m_janus->rooms(), 1);
    m_stage->clock.advance(11 * 60'000);
    QVERIFY(!broker.heard(u"closed"_s).isEmpty());
    QTRY_COMPARE(m_janus->rooms(), 0);
}

// Consultations that nobody ends do not use up the places of Janus.
void ConsultRoomTest::givesUpEmptyRooms()
{
    const ConsultId id = live();
    auto broker = std::make_unique<Member>(*m_stage, u"broker"_s, id);
    broker->listen();
    QCOMPARE(broker->caller.remove(ConsultKit::path(id, "/room/" + broker->client)).status, 204);
    QVERIFY(!broker->heard(u"closed"_s).isEmpty());
    QTest::qWait(1'200);
    QCOMPARE(m_janus->rooms(), 1); // he may come back
    QTRY_VERIFY([&] { m_stage->clock.advance(1'000); return m_janus->rooms() == 0; }());
    Member again(*m_stage, u"broker"_s, id);
    QVERIFY(!again.client.isEmpty());
    QCOMPARE(m_janus->rooms(), 1);
}

// One who enters over and over does not keep the officer out.
void ConsultRoomTest::leavesRoomForOthers()
{
    m_settings.rooms.mostClients = 8;
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId id = live();
    int entered = 0;
    for (const QString& user : { u"broker"_s, u"clerk"_s }) {
        for (int i = 0; i < 8; ++i) // at as many computers
            entered += Caller(*m_stage, user).post(ConsultKit::path(id, "/room"), {}).status == 201 ? 1 : 0;
    }
    QCOMPARE(entered, 6); // three each
    Caller officer(*m_stage, u"officer"_s);
    QCOMPARE(officer.post(ConsultKit::path(id, "/room"), {}).status, 201);
}

// Its line or its program was lost, and the server does not know it yet: no second participant.
void ConsultRoomTest::takesAComputerOnce()
{
    const ConsultId id = live();
    Member officer(*m_stage, u"officer"_s, id), broker(*m_stage, u"broker"_s, id), other(*m_stage, u"broker"_s, id);
    officer.listen();
    broker.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    broker.send(offer);
    QCOMPARE(officer.heardFeeds(1).size(), 1);
    broker.client = broker.caller.post(ConsultKit::path(id, "/room"), {}).json()[u"client"_s].toString().toLatin1();
    QVERIFY(!broker.client.isEmpty());
    QVERIFY(!broker.heard(u"closed"_s).isEmpty()); // the one before
    QCOMPARE(officer.heardFeeds(0).size(), 0);
    broker.send(offer);
    QCOMPARE(officer.heardFeeds(1).size(), 1);
    QCOMPARE(other.send({ message(u"camera"_s, u"here"_s) }), 202); // another computer of his stays
    QCOMPARE(ConsultKit::kinds(officer.caller, id).count(u"joined"_s), 2);
    QVERIFY(!ConsultKit::kinds(officer.caller, id).contains(u"left"_s));
}

void ConsultRoomTest::renewsCredentials()
{
    QCOMPARE(TurnSettings().seconds, 600); // long enough to make an allocation
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    QCOMPARE(broker.entry[u"seconds"_s].toInt(), 3600);
    const QByteArray path = ConsultKit::path(id, "/room/" + broker.client + "/ice");
    m_stage->clock.advance(10'000);
    const QJsonObject renewed = broker.caller.post(path, {}).json();
    const QString user = renewed[u"ice"_s][0][u"user"_s].toString();
    QCOMPARE(user, QString(QString::number(m_stage->clock.now().addSecs(3600).toSecsSinceEpoch()) + u":broker"_s));
    QCOMPARE(renewed[u"ice"_s][0][u"credential"_s].toString().toLatin1(), QMessageAuthenticationCode::hash(user.toUtf8(), "shared"_ba, QCryptographicHash::Sha1).toBase64());
    QVERIFY(renewed[u"ice"_s] != broker.entry[u"ice"_s]);
    Caller clerk(*m_stage, u"clerk"_s), rival(*m_stage, u"rival"_s);
    QCOMPARE(clerk.post(path, {}).status, 404); // another's
    QCOMPARE(rival.post(path, {}).status, 404);
    broker.caller.remove(ConsultKit::path(id, "/room/" + broker.client));
    QTRY_COMPARE(broker.caller.post(path, {}).status, 404);
}

// Told so, out of the call, and nothing of what comes after is for him; what was before he has read anyway.
void ConsultRoomTest::removesAGuest()
{
    const ConsultId id = live();
    Caller officer(*m_stage, u"officer"_s), broker(*m_stage, u"broker"_s), ear(*m_stage, u"rival"_s);
    const QJsonObject named { { u"user"_s, u"rival"_s } };
    QCOMPARE(ConsultKit::say(officer, id, ConsultEventKind::Removed, named)[u"code"_s].toString(), u"consult.reference"_s); // who does not take part
    ConsultKit::say(officer, id, ConsultEventKind::Invited, { { u"user"_s, u"rival"_s }, { u"role"_s, u"interpreter"_s } });
    Member guest(*m_stage, u"rival"_s, id);
    guest.listen();
    ear.peer().say("GET " + ConsultKit::path(id, "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\n" + ear.authorization() + "\r\n");
    QCOMPARE(ConsultKit::say(broker, id, ConsultEventKind::Removed, named)[u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(ConsultKit::say(officer, id, ConsultEventKind::Removed, { { u"user"_s, u"officer"_s } })[u"code"_s].toString(), u"consult.reference"_s);
    const qint64 last = ConsultKit::say(officer, id, ConsultEventKind::Removed, named)[u"number"_s].toInteger();
    QVERIFY(last > 0);
    QCOMPARE(guest.heard(u"closed"_s)[u"code"_s].toString(), u"consult.removed"_s);
    QTRY_COMPARE(ConsultKit::lastKind(officer, id), u"left"_s);
    ConsultKit::say(officer, id, ConsultEventKind::Chat, { { u"text"_s, u"between us"_s } });
    const auto allHeard = [](Caller& one) { // up to his removal, and what comes behind it
        QByteArray heard = one.peer().until("\"removed\""_ba);
        for (QByteArray text = one.peer().until("\n\n"_ba, 700); !text.isEmpty(); text = one.peer().until("\n\n"_ba, 700))
            heard += text;
        return heard;
    };
    QByteArray heard = allHeard(ear);
    QVERIFY(heard.contains("\"removed\"") && !heard.contains("between us"));
    // Whatever he tries.
    QCOMPARE(guest.caller.post(ConsultKit::path(id, "/room"), {}).code(), u"consult.removed"_s);
    QCOMPARE(ConsultKit::say(guest.caller, id, ConsultEventKind::Chat, { { u"text"_s, u"x"_s } })[u"code"_s].toString(), u"consult.removed"_s);
    QCOMPARE(ConsultKit::lastKind(guest.caller, id), u"removed"_s);
    QCOMPARE(guest.caller.get(ConsultKit::path(id, "/log")).json()[u"head"_s].toInteger(), last);
    QVERIFY(guest.caller.get(ConsultKit::path(id, "/log?after=" + QByteArray::number(last))).json()[u"events"_s].toArray().isEmpty());
    QCOMPARE(guest.caller.get(ConsultKit::path(id, "/evidence")).code(), u"consult.removed"_s);
    ConsultKit::say(officer, id, ConsultEventKind::Suspended);
    QCOMPARE(guest.caller.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"live"_s); // as it was then
    QCOMPARE(guest.caller.get("/v1/consult/sessions"_ba).json()[u"consultations"_s][0][u"head"_s].toInteger(), last);
    Caller late(*m_stage, u"rival"_s);
    late.peer().say("GET " + ConsultKit::path(id, "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\n" + late.authorization() + "\r\n");
    heard = allHeard(late);
    QVERIFY(heard.contains("\"removed\"") && !heard.contains("between us"));
    // By a new invitation.
    QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::Invited, named).contains(u"number"_s));
    QCOMPARE(guest.caller.post(ConsultKit::path(id, "/room"), {}).status, 201);
    QCOMPARE(ConsultKit::lastKind(guest.caller, id), u"joined"_s);
}

// The company's own log stays the company's; in the call he is not wanted.
void ConsultRoomTest::removesAColleagueFromTheCallOnly()
{
    const ConsultId id = live();
    Caller officer(*m_stage, u"officer"_s);
    Member clerk(*m_stage, u"clerk"_s, id);
    clerk.listen();
    QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::Removed, { { u"user"_s, u"clerk"_s } }).contains(u"number"_s));
    QCOMPARE(clerk.heard(u"closed"_s)[u"code"_s].toString(), u"consult.removed"_s);
    QCOMPARE(clerk.caller.post(ConsultKit::path(id, "/room"), {}).code(), u"consult.removed"_s);
    QTRY_COMPARE(ConsultKit::lastKind(clerk.caller, id), u"left"_s);
    QVERIFY(!ConsultKit::kinds(clerk.caller, id).mid(1).isEmpty());
    QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::Invited, { { u"user"_s, u"clerk"_s } }).contains(u"number"_s));
    QCOMPARE(clerk.caller.post(ConsultKit::path(id, "/room"), {}).status, 201);
}

void ConsultRoomTest::takesNoMoreThanItCanDo()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    const QJsonArray one { message(u"camera"_s, u"here"_s) };
    QCOMPARE(broker.send(one, std::numeric_limits<qint64>::max()), 404); // such a number there is not
    QCOMPARE(broker.send(one, 1), 202);
    broker.listen();
    broker.send({ message(u"watch/"_s + QString(200, u'x'), u"watch"_s) });
    QCOMPARE(broker.heard(u"refused"_s)[u"code"_s].toString(), u"room.peer"_s);
}

// A key frame each second, each picture its number.
static QByteArray recordedPictures(const QDateTime& began)
{
    MjrWriter writer(u"vp8"_s, began);
    for (int i = 0; i < 50; ++i)
        writer.add(quint16(i), quint32(i) * 3600, quint32(i) * 40, true, i % 25 == 0 ? QByteArray("\x10" + QByteArray::fromHex("1002009d012a8002e001") + "k") : QByteArray("\x10\x01p"));
    return writer.bytes();
}

static QByteArray recordedSounds(const QDateTime& began)
{
    MjrWriter writer(u"opus"_s, began);
    for (int i = 0; i < 100; ++i)
        writer.add(quint16(i), quint32(i) * 960, quint32(i) * 20, false, "s"_ba);
    return writer.bytes();
}

static void lay(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// The originals, and of those of one feed and one stretch the file that people watch; with whose it is and when it began.
void ConsultRoomTest::keepsWhatCanBeWatched()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    broker.listen();
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    const QDateTime began(QDate(2026, 11, 22), QTime(3, 30, 1), Qt::UTC);
    const QString feed = u"/videoroom-77-user-2-%1-%2.mjr"_s, folder = m_recordings->filePath(id.toString());
    const qint64 micro = began.toMSecsSinceEpoch() * 1000;
    lay(folder + feed.arg(micro).arg(u"audio-0"_s), recordedSounds(began));
    lay(folder + feed.arg(micro + 700).arg(u"video-1"_s), recordedPictures(began));
    lay(folder + feed.arg(micro + 300'000'000).arg(u"audio-0"_s), recordedSounds(began.addSecs(300))); // a later stretch
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStopped).contains(u"number"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ConsultKit::kinds(officer.caller, id).count(u"segmentKept"_s), 5, 10'000);
    QList<ConsultEvent> events;
    const QJsonArray log = officer.caller.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray();
    for (const QJsonValue& one : log)
        events.append(*ConsultEvent::fromJson(one.toObject()));
    const auto whole = Consultation::fold(id, events);
    QVERIFY(whole);
    QList<ConsultFile> watched;
    for (const ConsultFile& file : whole->files) {
        QCOMPARE(file.user, u"broker"_s);
        QCOMPARE(file.feed, u"2"_s);
        if (file.isRecording())
            watched.append(file);
    }
    QCOMPARE(watched.size(), 2);
    QCOMPARE(watched[0].taken, began);
    QCOMPARE(watched[0].length, 2000);
    QCOMPARE(watched[0].type, u"video/x-matroska"_s);
    QCOMPARE(watched[1].taken, began.addSecs(300));
    QCOMPARE(watched[1].type, u"audio/x-matroska"_s);
    const QByteArray bytes = officer.caller.get(ConsultKit::path(id, "/blobs/" + watched[0].blob.toString().toLatin1())).body;
    QCOMPARE(bytes, makeRecording({ recordedSounds(began), recordedPictures(began) })->bytes);
    QVERIFY(QDir(folder).entryList({ u"*.mjr"_s }).isEmpty());
}

// Its server went down in the middle; the next one finds the files, and whose they are.
void ConsultRoomTest::takesOverWhatWasLeft()
{
    const ConsultId id = live(), fresh = live();
    const QDateTime began(QDate(2026, 11, 22), QTime(3, 30, 1), Qt::UTC);
    const QString folder = m_recordings->filePath(id.toString()), name = u"/videoroom-77-user-3-1763782201000000-video-1.mjr"_s;
    lay(folder + name, recordedPictures(began));
    lay(folder + u"/feeds"_s, "2 camera officer\n3 screen broker\n"_ba);
    lay(m_recordings->filePath(fresh.toString()) + name, recordedPictures(began)); // somebody may still be writing it
    {
        QFile old(folder + name);
        QVERIFY(old.open(QIODevice::ReadWrite) && old.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-300), QFileDevice::FileModificationTime));
    }
    m_stage->clock.advance(120'000);
    Caller officer(*m_stage, u"officer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ConsultKit::kinds(officer, id).count(u"segmentKept"_s), 2, 10'000);
    const QJsonObject made = officer.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray().last()[u"data"_s].toObject();
    QCOMPARE(made[u"user"_s].toString(), u"broker"_s);
    QCOMPARE(made[u"screen"_s].toBool(), true);
    QCOMPARE(ConsultKit::kinds(officer, fresh).count(u"segmentKept"_s), 0);
    QTRY_VERIFY([&] { m_stage->clock.advance(61'000); return !QDir(folder).exists(); }()); // nothing of it is left
    // Taken over, and the power failed before the source was removed: not twice.
    lay(folder + name, recordedPictures(began));
    {
        QFile old(folder + name);
        QVERIFY(old.open(QIODevice::ReadWrite) && old.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-300), QFileDevice::FileModificationTime));
    }
    QTRY_VERIFY([&] { m_stage->clock.advance(61'000); return !QFile::exists(folder + name); }());
    Caller again(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::kinds(again, id).count(u"segmentKept"_s), 2);
}

void ConsultRoomTest::goesOnRecordingWithAnotherJanus()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    broker.listen();
    officer.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    ConsultKit::say(officer.caller, id, ConsultEventKind::RecordAsked);
    ConsultKit::say(broker.caller, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer.caller, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    const auto before = m_janus->count(u"enable_recording"_s);
    m_janus->forgetEverything();
    QCOMPARE(broker.heard(u"hangup"_s)[u"reason"_s].toString(), u"room.lost"_s);
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QCOMPARE(m_janus->count(u"enable_recording"_s), before + 1);
    QCOMPARE(ConsultKit::kinds(officer.caller, id).contains(u"recordStopped"_s), false); // the log said so all the time
}

void ConsultRoomTest::beginsAnewWhenJanusIsLost()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    broker.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    m_janus->forgetEverything();
    QCOMPARE(broker.heard(u"hangup"_s)[u"reason"_s].toString(), u"room.lost"_s);
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QCOMPARE(m_janus->rooms(), 1);
    // A restart of our server finds the room of before, and makes it its own.
    m_stage->stop();
    m_stage->start();
    Member again(*m_stage, u"broker"_s, id);
    QCOMPARE(again.entry[u"client"_s].toString().isEmpty(), false);
    QCOMPARE(m_janus->rooms(), 1);
}

void ConsultRoomTest::limitsClients()
{
    const ConsultId id = live();
    Caller broker(*m_stage, u"broker"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(Caller(*m_stage, u"broker"_s).post(ConsultKit::path(id, "/room"), {}).status, 201);
    const PeerReply full = broker.post(ConsultKit::path(id, "/room"), {});
    QCOMPARE(full.status, 409);
    QCOMPARE(full.code(), u"call.full"_s);
    ConsultKit::say(broker, id, ConsultEventKind::Ended);
    const PeerReply over = broker.post(ConsultKit::path(id, "/room"), {});
    QCOMPARE(over.code(), u"consult.state"_s);
    QTRY_COMPARE(m_janus->rooms(), 0);
}

void ConsultRoomTest::limitsRoomsAndPeers()
{
    m_settings.rooms.mostRooms = 1;
    m_stage.reset();
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId id = live(), other = live();
    Member broker(*m_stage, u"broker"_s, id), officer(*m_stage, u"officer"_s, id);
    QCOMPARE(officer.caller.post(ConsultKit::path(other, "/room"), {}).status, 503); // all are full
    broker.listen();
    officer.listen();
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, QString(RoomDesk::MostSdp + 1, u'v') } }) });
    QCOMPARE(broker.heard(u"refused"_s)[u"code"_s].toString(), u"room.sdp"_s);
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QJsonArray watches;
    for (int i = 0; i <= 4 * m_settings.rooms.mostClients; ++i)
        watches.append(message(u"watch/2/%1"_s.arg(i), u"watch"_s, { { u"feed"_s, u"2"_s }, { u"mid"_s, u"0"_s } }));
    officer.send(watches);
    QCOMPARE(officer.heard(u"refused"_s)[u"code"_s].toString(), u"room.peers"_s);
}

void ConsultRoomTest::tellsNoSecrets()
{
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    broker.listen();
    broker.send({ message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) });
    QByteArray all = QJsonDocument(broker.entry).toJson();
    QJsonObject answer = broker.heard(u"answer"_s);
    QVERIFY(!answer.isEmpty());
    all += QJsonDocument(answer).toJson() + broker.caller.get(ConsultKit::path(id)).body + broker.caller.get(ConsultKit::path(id, "/log")).body;
    const QList<QJsonObject> asked = m_janus->asked();
    const auto create = std::find_if(asked.begin(), asked.end(), [](const QJsonObject& one) { return one[u"request"_s].toString() == u"create"; });
    QVERIFY(create != asked.end());
    for (const QByteArray& secret : { m_janus->address().toLatin1(), QByteArray::number(QUrl(m_janus->address()).port()), "\"api\""_ba, "shared"_ba, create->value(u"secret").toString().toLatin1(), create->value(u"pin").toString().toLatin1() })
        QVERIFY2(!all.contains(secret), secret.constData());
}

void ConsultRoomTest::worksWithoutJanus()
{
    for (const bool isSet : { true, false }) { // set up but not there; not set up
        m_stage.reset();
        ConsultSettings settings = m_settings;
        settings.rooms.janus = isSet ? QList<JanusSettings> { { u"http://127.0.0.1:9/janus"_s, {}, {} } } : QList<JanusSettings>();
        m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, settings);
        const ConsultId id = live();
        Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
        const PeerReply refused = broker.post(ConsultKit::path(id, "/room"), {});
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), u"call.unavailable"_s);
        QCOMPARE(broker.get(ConsultKit::path(id)).json()[u"calls"_s].toBool(), isSet);
        QVERIFY(ConsultKit::say(broker, id, ConsultEventKind::Chat, { { u"text"_s, u"您好"_s } }).contains(u"number"_s));
        ConsultKit::say(officer, id, ConsultEventKind::RecordAsked);
        QCOMPARE(ConsultKit::say(officer, id, ConsultEventKind::RecordStarted)[u"code"_s].toString(), isSet ? u"call.empty"_s : u"call.unavailable"_s);
        QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::Ended).contains(u"number"_s));
    }
}

void ConsultRoomTest::spreadsRooms()
{
    FakeJanus second;
    m_stage.reset();
    m_settings.rooms.janus.append({ second.address(), "api"_ba, "key"_ba });
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    for (int i = 0; i < 4; ++i) {
        Caller broker(*m_stage, u"broker"_s);
        QCOMPARE(broker.post(ConsultKit::path(live(), "/room"), {}).status, 201);
    }
    QCOMPARE(m_janus->rooms(), 2);
    QCOMPARE(second.rooms(), 2);
    m_stage.reset();
}

// Something that hangs up on whoever comes; counts them.
class Hanger final : public QThread {
public:
    Hanger()
    {
        start();
        m_ready.acquire();
    }
    ~Hanger() override
    {
        m_ends = true;
        wait();
    }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/janus"_s.arg(m_port); }
    [[nodiscard]] int calls() const { return m_calls; }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        while (!m_ends) {
            if (!server.waitForNewConnection(50))
                continue;
            std::unique_ptr<QTcpSocket>(server.nextPendingConnection())->abort();
            ++m_calls;
        }
    }

private:
    QSemaphore m_ready;
    quint16 m_port = 0;
    std::atomic<int> m_calls { 0 };
    std::atomic<bool> m_ends { false };
};

// The rooms go to the one that answers, and the other is not asked for each of them.
void ConsultRoomTest::asksASilentJanusSeldom()
{
    Hanger silent;
    m_stage.reset();
    m_settings.rooms.janus.prepend({ silent.address(), "api"_ba, "key"_ba });
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId ids[] { live(), live(), live(), live() };
    Caller broker(*m_stage, u"broker"_s);
    QCOMPARE(broker.post(ConsultKit::path(ids[0], "/room"), {}).status, 201);
    const int first = silent.calls();
    QVERIFY(first > 0);
    for (const int i : { 1, 2 })
        QCOMPARE(broker.post(ConsultKit::path(ids[i], "/room"), {}).status, 201);
    QCOMPARE(silent.calls(), first);
    m_stage->clock.advance(11'000);
    QCOMPARE(broker.post(ConsultKit::path(ids[3], "/room"), {}).status, 201);
    QVERIFY(silent.calls() > first);
    m_stage.reset();
}

// It takes requests and answers none: its rooms go to another one, and nobody waits for it each time.
void ConsultRoomTest::leavesAJanusThatHangs()
{
    FakeJanus second;
    m_stage.reset();
    m_settings.rooms.janus.prepend({ second.address(), "api"_ba, "key"_ba });
    m_settings.rooms.janus.first().patience = std::chrono::milliseconds(1'500); // enough for it while it answers, also on a slow machine
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId id = live();
    Member broker(*m_stage, u"broker"_s, id);
    QCOMPARE(second.rooms(), 1);
    broker.listen();
    const QJsonArray offer { message(u"camera"_s, u"offer"_s, { { u"sdp"_s, u"v=0\r\n"_s } }) };
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    second.hang(true);
    broker.send({ message(u"camera"_s, u"keyframe"_s), message(u"camera"_s, u"keyframe"_s) });
    QCOMPARE(broker.heard(u"hangup"_s)[u"reason"_s].toString(), u"room.lost"_s);
    broker.send(offer);
    QVERIFY(!broker.heard(u"answer"_s).isEmpty());
    QCOMPARE(m_janus->rooms(), 1);
    m_stage.reset();
}

void ConsultRoomTest::cleansSdp()
{
    const QString sdp = u"v=0\r\na=rtcp-fb:96 ccm fir\r\na=rtcp-fb:96 nack\r\na=rtcp-fb:* ccm fir\r\na=candidate:1 1 UDP 2 abcd.local 5000 typ host\r\na=candidate:2 1 UDP 2 10.0.0.1 5000 typ host\r\n"_s;
    QCOMPARE(withoutFir(sdp), u"v=0\r\na=rtcp-fb:96 nack\r\na=candidate:1 1 UDP 2 abcd.local 5000 typ host\r\na=candidate:2 1 UDP 2 10.0.0.1 5000 typ host\r\n"_s);
    QVERIFY(!withoutMdns(sdp).contains(u".local"_s));
    QVERIFY(withoutMdns(sdp).contains(u"10.0.0.1"_s));
    QCOMPARE(withoutFir(u"v=0\r\n"_s), u"v=0\r\n"_s);
    QCOMPARE(offeredActively(u"v=0\r\na=setup:actpass\r\nm=video\r\na=setup:actpass\r\n"_s), u"v=0\r\na=setup:active\r\nm=video\r\na=setup:active\r\n"_s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultRoomTest)
#include "tst_consultroom.moc"
