// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/wire.h"
#include "models/consult/evidencearchive.h"
#include "models/reference/canonicaljson.h"
#include "tests/app/server/consultkit.h"

#include <QDir>
#include <QTest>

namespace Tongguan {

// Consultations over the wire, without any call: booking, calendar, queue, logs, files, evidence, and who sees what.
class ConsultTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void booksAndShows();
    void booksSlots();
    void refusesWrongBookings();
    void keepsTenantsApart();
    void invitesAndTransfers();
    void takesEachEventOnce();
    void refusesWhatDoesNotFit();
    void streamsTheLog();
    void hintsTheOthers();
    void tellsTheQueue();
    void tellsWhoIsAway();
    void tellsWhereACallWasAnswered();
    void missesWhatNobodyBegan();
    void missesCallsThatNobodyAnswers();
    void refusesHostileFiles();
    void refusesHostileEvents();
    void refusesTimesThatCannotBeWritten();
    void refusesIdsOfOtherLogs();
    void keepsThePlaceOfAFile();
    void refusesFilesThatItWillNotTake();
    void refusesWithoutEnd();
    void keepsConfirmedMinutes();
    void sendsFarReadersToTheLog();
    void uploadsWithResume();
    void refusesWrongBytes();
    void sealsEvidence();
    void survivesARestart();

private:
    ConsultId book(const QJsonObject& more = {});
    std::unique_ptr<ServerStage> m_stage;
    ConsultSettings m_settings;
};

using K = ConsultEventKind;

void ConsultTest::init()
{
    m_settings = {};
    m_settings.mostBlob = 1024 * 1024;
    m_settings.mostBlobs = 1536 * 1024;
    m_settings.awayAfter = std::chrono::hours(24); // its own test is told otherwise
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    QVERIFY(m_stage->ok);
}

ConsultId ConsultTest::book(const QJsonObject& more)
{
    const ConsultId id = ConsultId::create();
    Caller broker(*m_stage, u"broker"_s);
    const PeerReply reply = broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, id, more));
    if (reply.status != 201)
        qWarning() << "booking:" << reply.status << reply.body;
    return id;
}

void ConsultTest::booksAndShows()
{
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const ConsultId id = ConsultId::create();
    const QJsonObject booking = ConsultKit::booking(*m_stage, id);
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, booking).status, 201);
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, booking).status, 201); // the answer was lost
    QJsonObject other = booking;
    other.insert(u"event"_s, ConsultEventId::create().toString());
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, other).code(), u"consult.reused"_s);
    for (Caller* one : { &broker, &officer }) {
        const QJsonArray listed = one->get("/v1/consult/sessions"_ba).json()[u"consultations"_s].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"id"_s].toString(), id.toString());
        QCOMPARE(listed[0][u"state"_s].toString(), u"booked"_s);
        QCOMPARE(listed[0][u"office"_s].toString(), u"waiting office"_s);
        QCOMPARE(listed[0][u"enterprise"_s].toString(), u"one"_s);
    }
    const QJsonObject shown = officer.get(ConsultKit::path(id)).json();
    QCOMPARE(shown[u"side"_s].toString(), u"office"_s);
    QCOMPARE(shown[u"calls"_s].toBool(true), false);
    ConsultKit::say(broker, id, K::Arrived);
    ConsultKit::say(officer, id, K::Begun);
    ConsultKit::say(officer, id, K::MinutesProposed, { { u"text"_s, u"归入 8504"_s } });
    ConsultKit::say(broker, id, K::MinutesConfirmed, { { u"proposal"_s, 4 } });
    QVERIFY(ConsultKit::say(officer, id, K::Ended).contains(u"number"_s));
    QCOMPARE(ConsultKit::kinds(broker, id), (QStringList { u"booked"_s, u"arrived"_s, u"begun"_s, u"minutesProposed"_s, u"minutesConfirmed"_s, u"ended"_s }));
    QCOMPARE(broker.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"ended"_s);
    QCOMPARE(broker.get(ConsultKit::path(id, "/log?after=4&limit=1")).json()[u"events"_s].toArray().size(), 1);
}

void ConsultTest::booksSlots()
{
    Caller broker(*m_stage, u"broker"_s), rival(*m_stage, u"rival"_s), chief(*m_stage, u"chief"_s), officer(*m_stage, u"officer"_s);
    const QByteArray calendar = "/v1/consult/offices/" + ConsultKit::tenantId(*m_stage, u"waiting office"_s).toLatin1() + "/calendar?from=2026-11-23&days=1";
    QCOMPARE(broker.get(calendar).json()[u"slots"_s].toArray().size(), 14);
    QCOMPARE(broker.get("/v1/consult/offices"_ba).json()[u"offices"_s].toArray().size(), 2);
    book({ { u"from"_s, u"2026-11-23T01:00:00.000Z"_s } }); // nine in China
    const QJsonArray after = rival.get(calendar).json()[u"slots"_s].toArray();
    QCOMPARE(after[1][u"from"_s].toString(), u"2026-11-23T01:00:00.000Z"_s);
    QCOMPARE(after[1][u"free"_s].toInt(-1), 0);
    QCOMPARE(after[2][u"free"_s].toInt(-1), 1);
    const PeerReply taken = broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create(), { { u"from"_s, u"2026-11-23T01:00:00.000Z"_s } }));
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.code(), u"slot.taken"_s);
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create(), { { u"from"_s, u"2026-11-23T01:10:00.000Z"_s } })).code(), u"slot.none"_s);
    // Extra hours, by the supervisor.
    const QJsonObject hours { { u"hours"_s, QJsonArray { u"08:30-12:00"_s } }, { u"extraHours"_s, QJsonArray { u"18:00-19:00"_s } }, { u"desks"_s, 2 } };
    QCOMPARE(officer.put("/v1/office/calendar"_ba, hours).status, 403);
    QCOMPARE(broker.put("/v1/office/calendar"_ba, hours).status, 403);
    QCOMPARE(chief.put("/v1/office/calendar"_ba, { { u"hours"_s, QJsonArray { u"12:00-08:00"_s } } }).code(), u"calendar.invalid"_s);
    QCOMPARE(chief.put("/v1/office/calendar"_ba, hours).status, 200);
    const QJsonArray changed = broker.get(calendar).json()[u"slots"_s].toArray();
    QCOMPARE(changed.size(), 9);
    QCOMPARE(changed[1][u"free"_s].toInt(), 1); // a second desk
    QCOMPARE(changed[8][u"extra"_s].toBool(), true);
    const ConsultId extra = book({ { u"from"_s, u"2026-11-23T10:00:00.000Z"_s } });
    const QJsonObject first = broker.get(ConsultKit::path(extra, "/log")).json()[u"events"_s][0][u"data"_s].toObject();
    QCOMPARE(first[u"extra"_s].toBool(), true);
    QCOMPARE(first[u"to"_s].toString(), u"2026-11-23T10:30:00.000Z"_s);
    QVERIFY(ConsultKit::say(broker, extra, K::Rescheduled, { { u"from"_s, u"2026-11-24T01:00:00.000Z"_s }, { u"to"_s, u"2026-11-24T01:30:00.000Z"_s } }).contains(u"number"_s));
    QCOMPARE(ConsultKit::say(broker, extra, K::Rescheduled, { { u"from"_s, u"2026-11-24T08:00:00.000Z"_s }, { u"to"_s, u"2026-11-24T08:30:00.000Z"_s } })[u"code"_s].toString(), u"slot.none"_s);
}

void ConsultTest::refusesWrongBookings()
{
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const auto code = [&](Caller& caller, const QJsonObject& more) { return caller.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create(), more)).code(); };
    QCOMPARE(code(broker, { { u"enterprise"_s, ConsultKit::tenantId(*m_stage, u"two"_s) } }), u"tenant.unknown"_s); // in another's name
    QCOMPARE(code(officer, { { u"office"_s, ConsultKit::tenantId(*m_stage, u"auto office"_s) } }), u"tenant.unknown"_s);
    QCOMPARE(code(broker, { { u"office"_s, ConsultKit::tenantId(*m_stage, u"two"_s) } }), u"tenant.unknown"_s); // an enterprise is no office
    QCOMPARE(code(broker, { { u"office"_s, u"?"_s } }), u"tenant.unknown"_s);
    QCOMPARE(code(broker, { { u"subject"_s, 7 } }), u"consult.data"_s);
    QCOMPARE(code(broker, { { u"agenda"_s, u"x"_s } }), u"consult.data"_s);
    QCOMPARE(code(broker, { { u"more"_s, 1 } }), u"consult.data"_s);
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, { { u"id"_s, u"x"_s } }).status, 422);
    QCOMPARE(code(officer, {}), QString()); // an office may call an enterprise
    QCOMPARE(broker.get("/v1/consult/sessions"_ba).json()[u"consultations"_s].toArray().size(), 1);
}

void ConsultTest::keepsTenantsApart()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    const BlobId blob = BlobId::create();
    const QJsonObject announced { { u"id"_s, blob.toString() }, { u"name"_s, u"a"_s }, { u"type"_s, u"t"_s }, { u"size"_s, 1 }, { u"sha256"_s, QString(64, u'0') } };
    QCOMPARE(broker.post(ConsultKit::path(id, "/blobs"), announced).status, 201);
    for (const QString& user : { u"rival"_s, u"robot"_s }) { // another enterprise, another office
        Caller stranger(*m_stage, user);
        QVERIFY(stranger.get("/v1/consult/sessions"_ba).json()[u"consultations"_s].toArray().isEmpty());
        for (const char* rest : { "", "/log", "/events", "/evidence" })
            QCOMPARE(stranger.get(ConsultKit::path(id, rest)).status, 404);
        QCOMPARE(ConsultKit::say(stranger, id, K::Chat, { { u"text"_s, u"x"_s } })[u"status"_s].toInt(), 404);
        QCOMPARE(stranger.post(ConsultKit::path(id, "/room"), {}).status, 404);
        QCOMPARE(stranger.post(ConsultKit::path(id, "/blobs"), announced).status, 404);
        QCOMPARE(stranger.get(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1())).status, 404);
        // Nor by way of a consultation of one's own.
        if (user == u"rival") {
            const ConsultId own = ConsultId::create();
            QCOMPARE(stranger.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, own, { { u"enterprise"_s, ConsultKit::tenantId(*m_stage, u"two"_s) } })).status, 201);
            QCOMPARE(stranger.get(ConsultKit::path(own, "/blobs/" + blob.toString().toLatin1())).status, 404);
            QCOMPARE(stranger.post(ConsultKit::path(own, "/blobs"), announced).code(), u"blob.reused"_s);
        }
    }
    Caller clerk(*m_stage, u"clerk"_s); // of the same enterprise
    QCOMPARE(clerk.get(ConsultKit::path(id)).status, 200);
    QCOMPARE(clerk.putBytes(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1() + "?offset=0"), "x"_ba).status, 403); // but the file is not his
}

void ConsultTest::invitesAndTransfers()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s), rival(*m_stage, u"rival"_s), robot(*m_stage, u"robot"_s);
    ConsultKit::say(broker, id, K::Arrived);
    ConsultKit::say(officer, id, K::Begun);
    QCOMPARE(ConsultKit::say(broker, id, K::Invited, { { u"user"_s, u"rival"_s } })[u"code"_s].toString(), u"consult.nouser"_s); // not by a company
    QCOMPARE(ConsultKit::say(broker, id, K::Invited, { { u"user"_s, u"nobody"_s } })[u"code"_s].toString(), u"consult.nouser"_s);
    QVERIFY(ConsultKit::say(broker, id, K::Invited, { { u"user"_s, u"clerk"_s } }).contains(u"number"_s));
    QVERIFY(ConsultKit::say(officer, id, K::Invited, { { u"user"_s, u"rival"_s }, { u"role"_s, u"interpreter"_s } }).contains(u"number"_s));
    QCOMPARE(rival.get(ConsultKit::path(id)).json()[u"side"_s].toString(), u"guest"_s);
    QVERIFY(ConsultKit::say(rival, id, K::Accepted).contains(u"number"_s));
    QCOMPARE(ConsultKit::say(rival, id, K::MinutesProposed, { { u"text"_s, u"x"_s } })[u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(ConsultKit::say(officer, id, K::Transferred, { { u"user"_s, u"clerk"_s } })[u"code"_s].toString(), u"consult.nouser"_s);
    QVERIFY(ConsultKit::say(officer, id, K::Transferred, { { u"user"_s, u"robot"_s } }).contains(u"number"_s));
    QCOMPARE(robot.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"waiting"_s);
    QVERIFY(ConsultKit::say(robot, id, K::Begun).contains(u"number"_s));
    QCOMPARE(broker.get(ConsultKit::path(id)).json()[u"officer"_s].toString(), u"robot"_s);
}

void ConsultTest::takesEachEventOnce()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), clerk(*m_stage, u"clerk"_s);
    const QJsonObject event = ConsultKit::event(K::Chat, { { u"text"_s, u"一次"_s } });
    const QJsonObject body { { u"events"_s, QJsonArray { event } } };
    const QJsonObject first = broker.post(ConsultKit::path(id, "/log"), body).json();
    QCOMPARE(first[u"answers"_s][0][u"number"_s].toInt(), 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(broker.post(ConsultKit::path(id, "/log"), body).json(), first);
    QCOMPARE(clerk.post(ConsultKit::path(id, "/log"), body).json()[u"answers"_s][0][u"code"_s].toString(), u"consult.reused"_s);
    QCOMPARE(ConsultKit::kinds(broker, id).size(), 2);
    // One that is wrong does not hold up the others.
    const QJsonObject mixed { { u"events"_s, QJsonArray { ConsultKit::event(K::Begun), ConsultKit::event(K::Chat, { { u"text"_s, u"二"_s } }), QJsonObject {} } } };
    const QJsonArray answers = broker.post(ConsultKit::path(id, "/log"), mixed).json()[u"answers"_s].toArray();
    QCOMPARE(answers[0][u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(answers[1][u"number"_s].toInt(), 3);
    QCOMPARE(answers[2][u"code"_s].toString(), u"consult.data"_s);
}

void ConsultTest::refusesWhatDoesNotFit()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::say(officer, id, K::Ended)[u"code"_s].toString(), u"consult.state"_s);
    QCOMPARE(ConsultKit::say(officer, id, K::Joined, { { u"user"_s, u"x"_s } })[u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(ConsultKit::say(broker, id, K::Chat)[u"field"_s].toString(), u"text"_s);
    QCOMPARE(ConsultKit::say(broker, id, K::Booked, { { u"office"_s, u"x"_s } })[u"code"_s].toString(), u"consult.state"_s); // once
    const QJsonObject fraction { { u"blob"_s, u"b"_s }, { u"name"_s, u"n"_s }, { u"type"_s, u"t"_s }, { u"size"_s, 1 }, { u"sha256"_s, u"s"_s }, { u"taken"_s, u"2026-11-22T03:00:00.000Z"_s }, { u"place"_s, QJsonObject { { u"latitude"_s, 23.5 } } } };
    QCOMPARE(ConsultKit::say(broker, id, K::StillTaken, fraction)[u"code"_s].toString(), u"consult.data"_s); // decimals are texts
    QCOMPARE(broker.post(ConsultKit::path(id, "/log"), { { u"events"_s, QJsonArray() } }).status, 422);
    QCOMPARE(ConsultKit::kinds(broker, id).size(), 1);
}

void ConsultTest::streamsTheLog()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s), ear(*m_stage, u"officer"_s);
    ConsultKit::say(broker, id, K::Chat, { { u"text"_s, u"一"_s } });
    ear.peer().say("GET " + ConsultKit::path(id, "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 1\r\n" + ear.authorization() + "\r\n");
    QVERIFY(ear.peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"));
    QByteArray text = ear.peer().until("\n\n"_ba);
    QVERIFY2(text.contains("id: 2\nevent: entry\ndata: {"), text.constData()); // what was missed
    ConsultKit::say(officer, id, K::Chat, { { u"text"_s, u"二"_s } });
    text = ear.peer().until("\n\n"_ba);
    QVERIFY(text.contains("id: 3\n"));
    const auto event = ConsultEvent::fromJson(QJsonDocument::fromJson(text.mid(text.indexOf("data: ") + 6)).object());
    QVERIFY(event);
    QCOMPARE(event->data[u"text"_s].toString(), u"二"_s);
    QCOMPARE(event->user, u"officer"_s);
    QCOMPARE(event->side, ConsultSide::Office);
    QCOMPARE(event->taken, m_stage->clock.now());
}

void ConsultTest::hintsTheOthers()
{
    Caller ear(*m_stage, u"rival"_s), officer(*m_stage, u"officer"_s);
    ear.peer().say("GET /v1/consult/events HTTP/1.1\r\nHost: localhost\r\n" + ear.authorization() + "\r\n");
    QVERIFY(ear.peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"));
    const ConsultId id = book(); // not his: no hint
    QVERIFY(ConsultKit::say(officer, id, K::Invited, { { u"user"_s, u"rival"_s } }).contains(u"number"_s));
    const QByteArray text = ear.peer().until("\n\n"_ba);
    const QJsonObject hint = QJsonDocument::fromJson(text.mid(text.indexOf("data: ") + 6)).object();
    QCOMPARE(hint[u"event"_s].toString(), u"invited"_s);
    QCOMPARE(hint[u"user"_s].toString(), u"rival"_s);
    QCOMPARE(hint[u"consultation"_s][u"id"_s].toString(), id.toString());
}

// Who waits and falls silent keeps his place for as long as the office says, and is seen to be away.
void ConsultTest::tellsWhoIsAway()
{
    m_settings.awayAfter = std::chrono::seconds(45);
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s), chief(*m_stage, u"chief"_s), ear(*m_stage, u"officer"_s);
    const QByteArray office = "/v1/consult/offices/" + ConsultKit::tenantId(*m_stage, u"waiting office"_s).toLatin1();
    QJsonObject terms = broker.get(office + "/calendar").json()[u"calendar"_s].toObject();
    QCOMPARE(terms[u"graceMinutes"_s].toInt(), 3);
    terms.insert(u"graceMinutes"_s, 5);
    QCOMPARE(chief.put("/v1/office/calendar"_ba, terms).status, 200);
    terms.insert(u"graceMinutes"_s, 0);
    QCOMPARE(chief.put("/v1/office/calendar"_ba, terms).json()[u"field"_s].toString(), u"graceMinutes"_s);
    const ConsultId id = book();
    ConsultKit::say(broker, id, K::Arrived);
    ear.peer().say("GET /v1/consult/events HTTP/1.1\r\nHost: localhost\r\n" + ear.authorization() + "\r\n");
    QVERIFY(ear.peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"));
    const auto away = [&] { return officer.get("/v1/consult/sessions"_ba).json()[u"consultations"_s][0][u"away"_s].toString(); };
    const auto hinted = [&] {
        const QByteArray text = ear.peer().until("\n\n"_ba);
        return QJsonDocument::fromJson(text.mid(text.indexOf("data: ") + 6)).object();
    };
    m_stage->clock.advance(40'000);
    QCOMPARE(away(), QString());
    QCOMPARE(broker.post("/v1/consult/here"_ba, {}).status, 202);
    const QString heard = wireTime(m_stage->clock.now());
    m_stage->clock.advance(50'000);
    QCOMPARE(away(), heard);
    QJsonObject hint = hinted();
    QVERIFY(!hint.contains(u"event"_s));
    QCOMPARE(hint[u"consultation"_s][u"away"_s].toString(), heard);
    QCOMPARE(broker.get(office + "/queue?session=" + id.toString().toLatin1()).json()[u"ahead"_s].toInt(-1), 0); // it keeps its place, and is back
    QCOMPARE(away(), QString());
    hint = hinted();
    QCOMPARE(hint[u"consultation"_s][u"away"_s].toString(), QString());
    m_stage->clock.advance(299'000);
    QTest::qWait(1'200);
    QCOMPARE(ConsultKit::kinds(officer, id), (QStringList { u"booked"_s, u"arrived"_s }));
    m_stage->clock.advance(6'000);
    QTRY_COMPARE_WITH_TIMEOUT(ConsultKit::lastKind(officer, id), u"departed"_s, 10'000);
    const QJsonObject departed = officer.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray().last().toObject();
    QCOMPARE(departed[u"side"_s].toString(), u"server"_s);
    QCOMPARE(departed[u"data"_s][u"reason"_s].toString(), u"away"_s);
    QCOMPARE(officer.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"booked"_s); // and can come again
    QVERIFY(ConsultKit::say(broker, id, K::Arrived).contains(u"number"_s));
    QCOMPARE(broker.get(office + "/queue?session=" + id.toString().toLatin1()).json()[u"ahead"_s].toInt(-1), 0);
    QVERIFY(officer.get(ConsultKit::path(id)).json()[u"away"_s].toString().isEmpty());
}

// His other computers stop ringing, and can say where it was; others are not told of computers.
void ConsultTest::tellsWhereACallWasAnswered()
{
    Caller officer(*m_stage, u"officer"_s), first(*m_stage, u"clerk"_s), ear(*m_stage, u"clerk"_s), other(*m_stage, u"broker"_s);
    const ConsultId id = book();
    ConsultKit::say(officer, id, K::Begun);
    for (Caller* one : { &ear, &other }) {
        one->peer().say("GET /v1/consult/events HTTP/1.1\r\nHost: localhost\r\n" + one->authorization() + "\r\n");
        QVERIFY(one->peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"));
    }
    const auto hinted = [](Caller& one) {
        const QByteArray text = one.peer().until("\n\n"_ba);
        return QJsonDocument::fromJson(text.mid(text.indexOf("data: ") + 6)).object();
    };
    for (const K kind : { K::Accepted, K::Declined }) {
        QVERIFY(ConsultKit::say(first, id, kind).contains(u"number"_s));
        const QJsonObject own = hinted(ear), foreign = hinted(other);
        for (const QJsonObject& hint : { own, foreign }) {
            QCOMPARE(hint[u"event"_s].toString(), consultEventName(kind));
            QCOMPARE(hint[u"by"_s].toString(), u"clerk"_s);
            QCOMPARE(hint[u"side"_s].toString(), u"company"_s);
        }
        QCOMPARE(own[u"device"_s].toString(), first.device.toString());
        QCOMPARE(own[u"deviceName"_s].toString(), u"test"_s);
        QVERIFY(!foreign.contains(u"device"_s) && !foreign.contains(u"deviceName"_s));
    }
}

void ConsultTest::tellsTheQueue()
{
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const QByteArray queue = "/v1/consult/offices/" + ConsultKit::tenantId(*m_stage, u"waiting office"_s).toLatin1() + "/queue";
    const ConsultId first = book(), second = book();
    QCOMPARE(broker.get(queue).json()[u"waiting"_s].toInt(-1), 0); // booked is not yet there
    ConsultKit::say(broker, first, K::Arrived);
    m_stage->clock.advance(60'000);
    ConsultKit::say(broker, second, K::Arrived);
    QJsonObject place = broker.get(queue + "?session=" + second.toString().toLatin1()).json();
    QCOMPARE(place[u"ahead"_s].toInt(), 1);
    QCOMPARE(place[u"expectedSeconds"_s].toInt(), 900);
    QCOMPARE(place[u"open"_s].toBool(), false); // a Sunday
    QCOMPARE(place[u"opens"_s].toString(), u"2026-11-23T00:30:00.000Z"_s);
    ConsultKit::say(officer, first, K::Begun);
    m_stage->clock.advance(300'000);
    place = broker.get(queue + "?session=" + second.toString().toLatin1()).json();
    QCOMPARE(place[u"ahead"_s].toInt(), 0);
    QCOMPARE(place[u"expectedSeconds"_s].toInt(), 600);
    Caller rival(*m_stage, u"rival"_s); // others see counts, not a place that is not theirs
    QCOMPARE(rival.get(queue + "?session=" + second.toString().toLatin1()).json()[u"ahead"_s].toInt(), -1);
    ConsultKit::say(officer, first, K::Ended);
    QCOMPARE(broker.get(queue + "?session=" + second.toString().toLatin1()).json()[u"expectedSeconds"_s].toInt(-1), 0);
}

void ConsultTest::missesWhatNobodyBegan()
{
    const ConsultId id = book({ { u"from"_s, u"2026-11-23T01:00:00.000Z"_s } });
    Caller officer(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::kinds(officer, id).size(), 1);
    m_stage->clock.advance(QDateTime(QDate(2026, 11, 23), QTime(2, 1), Qt::UTC).toMSecsSinceEpoch() - m_stage->clock.now().toMSecsSinceEpoch());
    Caller again(*m_stage, u"officer"_s);
    QTRY_COMPARE(ConsultKit::lastKind(again, id), u"missed"_s);
    QCOMPARE(again.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"ended"_s);
}

void ConsultTest::missesCallsThatNobodyAnswers()
{
    const ConsultId id = book();
    Caller officer(*m_stage, u"officer"_s), chief(*m_stage, u"chief"_s);
    ConsultKit::say(officer, id, K::Begun);
    ConsultKit::say(officer, id, K::Invited, { { u"user"_s, u"chief"_s } });
    ConsultKit::say(officer, id, K::Invited, { { u"user"_s, u"clerk"_s } });
    ConsultKit::say(chief, id, K::Accepted);
    m_stage->clock.advance(59'000);
    QTest::qWait(700); // its eye passes twice a second
    QCOMPARE(ConsultKit::kinds(officer, id).count(u"missed"_s), 0);
    m_stage->clock.advance(2'000);
    QTRY_COMPARE(ConsultKit::kinds(officer, id).count(u"missed"_s), 1);
    const QJsonObject missed = officer.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray().last()[u"data"_s].toObject();
    QCOMPARE(missed[u"user"_s].toString(), u"clerk"_s);
    QCOMPARE(officer.get(ConsultKit::path(id)).json()[u"state"_s].toString(), u"live"_s); // it goes on
}

static QJsonObject announce(BlobId id, const QByteArray& bytes)
{
    return { { u"id"_s, id.toString() }, { u"name"_s, u"照片.jpg"_s }, { u"type"_s, u"image/jpeg"_s }, { u"size"_s, bytes.size() }, { u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) } };
}

void ConsultTest::uploadsWithResume()
{
    const ConsultId id = book();
    QByteArray bytes(300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 + i / 251);
    const BlobId blob = BlobId::create();
    const QByteArray path = ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1());
    qint64 there = 0;
    int connections = 0;
    while (there < bytes.size()) { // a new connection for each piece; the server says where to go on
        Caller broker(*m_stage, u"broker"_s);
        ++connections;
        QCOMPARE(broker.post(ConsultKit::path(id, "/blobs"), announce(blob, bytes)).json()[u"received"_s].toInteger(-1), there);
        const PeerReply wrong = broker.putBytes(path + "?offset=" + QByteArray::number(there + 1), "x"_ba);
        QCOMPARE(wrong.status, 409);
        QCOMPARE(wrong.json()[u"received"_s].toInteger(-1), there);
        const PeerReply reply = broker.putBytes(path + "?offset=" + QByteArray::number(there), bytes.mid(there, 70'000));
        QCOMPARE(reply.status, 200);
        there = reply.json()[u"received"_s].toInteger();
        QCOMPARE(broker.get(path).status, there < bytes.size() ? 409 : 200);
    }
    QCOMPARE(connections, 5);
    Caller officer(*m_stage, u"officer"_s);
    QCOMPARE(officer.get(path).body, bytes);
    QCOMPARE(officer.get(path + "?offset=299990&length=5").body, bytes.mid(299'990, 5));
    Caller broker(*m_stage, u"broker"_s);
    QCOMPARE(broker.post(ConsultKit::path(id, "/blobs"), announce(blob, bytes)).json()[u"complete"_s].toBool(), true); // the last answer was lost
}

void ConsultTest::refusesWrongBytes()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    const BlobId blob = BlobId::create();
    const QByteArray path = ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1());
    broker.post(ConsultKit::path(id, "/blobs"), announce(blob, "good"_ba));
    QCOMPARE(broker.putBytes(path + "?offset=0", "evil"_ba).code(), u"blob.hash"_s);
    QCOMPARE(broker.putBytes(path + "?offset=0", "goodness"_ba).code(), u"blob.offset"_s); // more than was announced
    QCOMPARE(broker.putBytes(path + "?offset=0", "good"_ba).status, 200); // from the beginning again
    QCOMPARE(broker.get(path).body, "good"_ba);
    const auto code = [&](const QByteArray& bytes) { return broker.post(ConsultKit::path(id, "/blobs"), announce(BlobId::create(), bytes)).code(); };
    QCOMPARE(code(QByteArray(1024 * 1024 + 1, 'x')), u"blob.large"_s);
    QCOMPARE(code(QByteArray(1024 * 1024, 'x')), QString());
    QCOMPARE(code(QByteArray(1024 * 1024, 'x')), u"blob.large"_s); // all files of a consultation
    QCOMPARE(code({}), u"blob.invalid"_s);
}

// Names that are paths, sizes that are none, ranges beyond the end.
void ConsultTest::refusesHostileFiles()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray blobs = ConsultKit::path(id, "/blobs");
    const auto code = [&](const QString& member, const QJsonValue& value) {
        QJsonObject told = announce(BlobId::create(), "good"_ba);
        told.insert(member, value);
        const PeerReply reply = broker.post(blobs, told);
        return reply.status == 422 ? QString(reply.code() + u' ' + reply.json()[u"field"_s].toString()) : QString::number(reply.status);
    };
    for (const QJsonValue& wrong : { QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"4"_s), QJsonValue() })
        QCOMPARE(code(u"size"_s, wrong), u"blob.invalid size"_s);
    QCOMPARE(code(u"size"_s, 9e18).startsWith(u"blob."), true);
    for (const QString& wrong : { u"../../x"_s, u""_s, u"0"_s, u"ffffffff-ffff"_s })
        QCOMPARE(code(u"id"_s, wrong), u"blob.invalid id"_s);
    QCOMPARE(code(u"sha256"_s, u"00"_s), u"blob.invalid sha256"_s);
    QCOMPARE(code(u"name"_s, QString(256, u'n')), u"blob.invalid name"_s);
    QCOMPARE(code(u"type"_s, QString()), u"blob.invalid type"_s);
    // A name is only a name: the bytes lie under the id, whatever it says.
    const BlobId blob = BlobId::create();
    QJsonObject told = announce(blob, "good"_ba);
    told.insert(u"name"_s, u"../../../key.pem"_s);
    QCOMPARE(broker.post(blobs, told).status, 201);
    const QByteArray path = blobs + '/' + blob.toString().toLatin1();
    QCOMPARE(broker.putBytes(path + "?offset=0", "good"_ba).status, 200);
    QCOMPARE(QDir(m_stage->folder() + u"/consult/blobs"_s).entryList(QDir::Files), QStringList { blob.toString() });
    for (const char* wrong : { "?offset=-1", "?offset=x", "?length=0", "?length=4194305", "?length=-5" })
        QCOMPARE(broker.get(path + wrong).status / 100, 4);
    QCOMPARE(broker.get(path + "?offset=4").body, QByteArray());
    QCOMPARE(broker.get(path + "?offset=9223372036854775807").body, QByteArray());
    QCOMPARE(broker.get(path + "?offset=2&length=100").body, "od"_ba);
    for (const char* wrong : { "/..%2f..%2fkey.pem", "/../key.pem", "/key.pem", "/%00", "/" })
        QCOMPARE(broker.get(blobs + wrong).status, 404);
    QCOMPARE(broker.putBytes(path + "?offset=0", QByteArray(4 * 1024 * 1024 + 1, 'x')).status, 413);
}

void ConsultTest::refusesHostileEvents()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(ConsultKit::event(K::Chat, { { u"text"_s, u"x"_s } }));
    QCOMPARE(broker.post(ConsultKit::path(id, "/log"), { { u"events"_s, many } }).status, 422);
    QJsonArray agenda;
    for (int i = 0; i < 100; ++i)
        agenda.append(QString(1000, u'纲'));
    QCOMPARE(ConsultKit::say(broker, id, K::AgendaSet, { { u"agenda"_s, agenda } })[u"code"_s].toString(), u"consult.data"_s); // more than a stream carries
    QCOMPARE(broker.postText(ConsultKit::path(id, "/log"), "{\"events\":[" + QByteArray(2 * 1024 * 1024, ' ') + "]}").status, 413);
    // In another's name, at another's side, with a number of one's own: it is what it is.
    Caller again(*m_stage, u"broker"_s);
    QJsonObject event = ConsultKit::event(K::Chat, { { u"text"_s, u"x"_s } });
    event.insert(u"user"_s, u"officer"_s);
    event.insert(u"side"_s, u"server"_s);
    event.insert(u"number"_s, 1);
    event.insert(u"taken"_s, u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(again.post(ConsultKit::path(id, "/log"), { { u"events"_s, QJsonArray { event } } }).json()[u"answers"_s][0][u"number"_s].toInt(), 2);
    const QJsonObject kept = again.get(ConsultKit::path(id, "/log?after=1")).json()[u"events"_s][0].toObject();
    QCOMPARE(kept[u"user"_s].toString(), u"broker"_s);
    QCOMPARE(kept[u"side"_s].toString(), u"company"_s);
    QVERIFY(kept[u"taken"_s].toString().startsWith(u"2026-"));
    for (const char* wrong : { "?after=-1", "?after=x", "?limit=0", "?limit=501" })
        QCOMPARE(again.get(ConsultKit::path(id, QByteArray("/log") + wrong)).status / 100, 4);
}

// A time at the end of all years that is one more in UTC: written down it would be none, and the log unreadable for ever.
void ConsultTest::refusesTimesThatCannotBeWritten()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    for (const QString& time : { u"9999-12-31T23:59:59.000-14:00"_s, u"0000-01-01T00:00:00.000+14:00"_s }) {
        QJsonObject event = ConsultKit::event(K::Chat, { { u"text"_s, u"x"_s } });
        event.insert(u"made"_s, time);
        QCOMPARE(broker.post(ConsultKit::path(id, "/log"), { { u"events"_s, QJsonArray { event } } }).json()[u"answers"_s][0][u"code"_s].toString(), u"consult.data"_s);
    }
    m_stage->stop(); // and its cache
    m_stage->start();
    Caller again(*m_stage, u"broker"_s);
    QVERIFY(ConsultKit::say(again, id, K::Chat, { { u"text"_s, u"仍然可读"_s } }).contains(u"number"_s));
}

// A client keeps all its logs in one place: the id of an event is that of no other one, in whatever consultation.
void ConsultTest::refusesIdsOfOtherLogs()
{
    const ConsultId first = book(), second = book();
    Caller broker(*m_stage, u"broker"_s), rival(*m_stage, u"rival"_s);
    const QJsonObject event = ConsultKit::event(K::Chat, { { u"text"_s, u"一"_s } });
    const auto code = [&](Caller& caller, ConsultId id) { return caller.post(ConsultKit::path(id, "/log"), { { u"events"_s, QJsonArray { event } } }).json()[u"answers"_s][0][u"code"_s].toString(); };
    QCOMPARE(code(broker, first), QString());
    QCOMPARE(code(broker, second), u"consult.reused"_s);
    QJsonObject booking = ConsultKit::booking(*m_stage, ConsultId::create(), { { u"enterprise"_s, ConsultKit::tenantId(*m_stage, u"two"_s) } });
    booking.insert(u"event"_s, event[u"id"_s]);
    QCOMPARE(rival.post("/v1/consult/sessions"_ba, booking).code(), u"consult.reused"_s);
    QCOMPARE(code(broker, first), QString()); // its own, sent again
}

// Everybody reads in the log under which number somebody's file will come. Only his bytes can get there.
void ConsultTest::keepsThePlaceOfAFile()
{
    const ConsultId id = book(), own = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    const BlobId blob = BlobId::create();
    QJsonObject shared = announce(blob, "what was said"_ba);
    const QJsonObject told = shared;
    shared.insert(u"blob"_s, shared.take(u"id"_s));
    QVERIFY(ConsultKit::say(officer, id, K::FileShared, shared).contains(u"number"_s));
    QCOMPARE(broker.post(ConsultKit::path(id, "/blobs"), announce(blob, "something else"_ba)).code(), u"blob.reused"_s);
    QCOMPARE(broker.post(ConsultKit::path(id, "/blobs"), told).code(), u"blob.reused"_s);
    QCOMPARE(broker.post(ConsultKit::path(own, "/blobs"), told).code(), u"blob.reused"_s);
    QCOMPARE(ConsultKit::say(broker, id, K::FileShared, shared)[u"code"_s].toString(), u"blob.reused"_s);
    QCOMPARE(ConsultKit::say(broker, own, K::FileShared, shared)[u"code"_s].toString(), u"blob.reused"_s);
    QCOMPARE(officer.post(ConsultKit::path(id, "/blobs"), told).status, 201);
    QCOMPARE(officer.putBytes(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1() + "?offset=0"), "what was said"_ba).json()[u"complete"_s].toBool(), true);
    QCOMPARE(broker.get(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1())).body, "what was said"_ba);
}

// A file that will never be taken is not told of as if it had been shared.
void ConsultTest::refusesFilesThatItWillNotTake()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    const auto answer = [&](const QString& member, const QJsonValue& value) {
        QJsonObject shared = announce(BlobId::create(), "good"_ba);
        shared.insert(u"blob"_s, shared.take(u"id"_s));
        if (!member.isEmpty())
            shared.insert(member, value);
        const QJsonObject said = ConsultKit::say(broker, id, K::FileShared, shared);
        return QString(said[u"code"_s].toString() + u' ' + said[u"field"_s].toString());
    };
    QCOMPARE(answer(u"size"_s, 1024 * 1024 + 1), u"blob.large size"_s);
    QCOMPARE(answer(u"size"_s, 0), u"consult.data size"_s);
    QCOMPARE(answer(u"name"_s, QString(256, u'n')), u"consult.data name"_s);
    QCOMPARE(answer(u"blob"_s, u"../x"_s), u"consult.data blob"_s);
    QCOMPARE(answer(u"sha256"_s, u"00"_s), u"consult.data sha256"_s);
    QCOMPARE(answer({}, {}), u" "_s);
    QCOMPARE(ConsultKit::kinds(broker, id), (QStringList { u"booked"_s, u"fileShared"_s }));
}

void ConsultTest::refusesWithoutEnd()
{
    m_settings.mostEvents = 4;
    m_settings.mostOpen = 2;
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    ConsultKit::say(officer, id, K::Begun);
    for (int i = 0; i < 2; ++i)
        QVERIFY(ConsultKit::say(broker, id, K::Chat, { { u"text"_s, u"x"_s } }).contains(u"number"_s));
    QCOMPARE(ConsultKit::say(broker, id, K::Chat, { { u"text"_s, u"x"_s } })[u"code"_s].toString(), u"consult.full"_s);
    book();
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create())).code(), u"consult.many"_s);
    Caller rival(*m_stage, u"rival"_s); // others are not kept out
    QCOMPARE(rival.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create(), { { u"enterprise"_s, ConsultKit::tenantId(*m_stage, u"two"_s) } })).status, 201);
    QVERIFY(ConsultKit::say(officer, id, K::Ended).contains(u"number"_s)); // it can always be ended
    QCOMPARE(broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create())).status, 201);
}

// What both sides have confirmed is not replaced by one of them.
void ConsultTest::keepsConfirmedMinutes()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    ConsultKit::say(officer, id, K::Begun);
    QVERIFY(ConsultKit::say(officer, id, K::MinutesProposed, { { u"text"_s, u"一"_s } }).contains(u"number"_s));
    QVERIFY(ConsultKit::say(broker, id, K::MinutesProposed, { { u"text"_s, u"二"_s } }).contains(u"number"_s)); // meanwhile: the other side has not confirmed
    QCOMPARE(ConsultKit::say(broker, id, K::MinutesConfirmed, { { u"proposal"_s, 3 } })[u"code"_s].toString(), u"consult.reference"_s);
    QVERIFY(ConsultKit::say(officer, id, K::MinutesConfirmed, { { u"proposal"_s, 4 } }).contains(u"number"_s));
    QCOMPARE(ConsultKit::say(broker, id, K::MinutesProposed, { { u"text"_s, u"三"_s } })[u"code"_s].toString(), u"consult.state"_s);
    QCOMPARE(ConsultKit::say(officer, id, K::MinutesProposed, { { u"text"_s, u"三"_s } })[u"code"_s].toString(), u"consult.state"_s);
}

// Who is far behind reads the log in pages: no stream holds a whole long log in memory.
void ConsultTest::sendsFarReadersToTheLog()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s);
    for (int i = 0; i < 11; ++i) {
        QJsonArray events;
        for (int k = 0; k < 100; ++k)
            events.append(ConsultKit::event(K::Chat, { { u"text"_s, u"x"_s } }));
        QCOMPARE(broker.post(ConsultKit::path(id, "/log"), { { u"events"_s, events } }).status, 200);
    }
    const auto first = [&](const QByteArray& after) {
        Caller ear(*m_stage, u"broker"_s);
        ear.peer().say("GET " + ConsultKit::path(id, "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + after + "\r\n" + ear.authorization() + "\r\n");
        if (!ear.peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"))
            return "no stream"_ba;
        const QByteArray text = ear.peer().until("\n\n"_ba);
        return text.contains("event: behind") ? "behind"_ba : text.mid(text.indexOf("id: ")).left(8);
    };
    QCOMPARE(first("1"_ba), "behind"_ba);
    QCOMPARE(first("1000"_ba), "id: 1001"_ba);
}

void ConsultTest::sealsEvidence()
{
    const ConsultId id = book();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    ConsultKit::say(broker, id, K::Arrived);
    ConsultKit::say(officer, id, K::Begun);
    const BlobId blob = BlobId::create();
    QJsonObject still = announce(blob, "a picture"_ba);
    broker.post(ConsultKit::path(id, "/blobs"), still);
    broker.putBytes(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1() + "?offset=0"), "a picture"_ba);
    still.insert(u"blob"_s, still.take(u"id"_s));
    still.insert(u"taken"_s, u"2026-11-22T03:31:00.000Z"_s);
    QVERIFY(ConsultKit::say(broker, id, K::StillTaken, still).contains(u"number"_s));
    QVERIFY(ConsultKit::say(officer, id, K::Ended).contains(u"number"_s));
    const PeerReply reply = broker.get(ConsultKit::path(id, "/evidence"));
    const auto manifest = EvidenceManifest::fromBytes(reply.body);
    QVERIFY(manifest);
    QCOMPARE(manifest->entries.size(), 6);
    QCOMPARE(manifest->key, m_stage->server().consults().publicKey());
    QCOMPARE(manifest->beginning.authority.toLatin1(), m_stage->server().identity().caFingerprint);
    QMap<QString, QByteArray> files;
    const QJsonArray events = broker.get(ConsultKit::path(id, "/log")).json()[u"events"_s].toArray();
    for (const QJsonValue& event : events)
        files.insert(evidenceEventName(event[u"number"_s].toInteger()), canonicalJson(event.toObject()));
    files.insert(evidenceBlobName(blob), broker.get(ConsultKit::path(id, "/blobs/" + blob.toString().toLatin1())).body);
    const EvidenceReport report = verifyEvidence(reply.body, EvidenceArchive(files), verifiesPack, m_stage->server().consults().publicKey());
    QVERIFY2(report.isProved(), QJsonDocument(report.toJson()).toJson().constData());
    QCOMPARE(report.sealed, 6);
    QCOMPARE(report.files, 1);
    QCOMPARE(officer.get(ConsultKit::path(id, "/evidence")).body, reply.body); // the same for both sides
}

void ConsultTest::survivesARestart()
{
    const ConsultId id = book();
    {
        Caller broker(*m_stage, u"broker"_s);
        ConsultKit::say(broker, id, K::Arrived);
    }
    const QByteArray key = m_stage->server().consults().publicKey();
    m_stage->stop();
    m_stage->start();
    QCOMPARE(m_stage->server().consults().publicKey(), key);
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    QVERIFY(ConsultKit::say(officer, id, K::Begun).contains(u"number"_s));
    QCOMPARE(ConsultKit::kinds(broker, id), (QStringList { u"booked"_s, u"arrived"_s, u"begun"_s }));
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultTest)
#include "tst_consult.moc"
