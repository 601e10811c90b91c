// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/server/consultkit.h"
#include "tests/support/quickfolder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace Tongguan {

// The same with the real Janus, as installer/calls/start starts it; skipped where it is not installed.
class ConsultJanusTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aCallOfOne();
    void strangersOfJanusAreRefused();
    void ghostsAreCleaned();
    void recordsOnAndOff();

private:
    [[nodiscard]] ConsultId live();
    [[nodiscard]] QJsonObject room(); // the only one, as Janus lists it to who has its key
    [[nodiscard]] Result<QJsonObject> ask(const QJsonObject& body);
    [[nodiscard]] static QByteArray offer();

    QTemporaryDir m_state { quickFolder() };
    std::unique_ptr<ServerStage> m_stage;
    std::unique_ptr<Janus> m_own; // a session of ours, beside the server's
    qint64 m_handle = 0;
    JanusSettings m_settings;
    bool m_started = false;
};

// One stream of sound; nobody will ever answer on its address.
QByteArray ConsultJanusTest::offer()
{
    return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE audio0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\na=setup:actpass\r\n"
           "a=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuvwx\r\na=rtcp-mux\r\na=sendonly\r\na=mid:audio0\r\na=rtpmap:96 OPUS/48000/2\r\na=ssrc:1234 cname:x\r\n"
           "a=fingerprint:sha-256 "
        + QByteArray("AA:").repeated(31) + "AA\r\n";
}

void ConsultJanusTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"janus"_s).isEmpty())
        QSKIP("Janus is not installed");
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty() || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("bash and python3 start Janus, and are not installed");
    QProcess start;
    start.setStandardOutputFile(QProcess::nullDevice());
    start.setStandardErrorFile(m_state.filePath(u"start.log"_s));
    start.start(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/installer/calls/start"_s, { m_state.path() });
    QVERIFY(start.waitForFinished(30'000));
    m_started = true;
    QFile file(m_state.filePath(u"options"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList options = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto option = [&](const QString& name) { return options.value(options.indexOf(name) + 1); };
    if (!options.contains(u"--janus"_s))
        QSKIP("Janus did not start");
    const auto secret = [](const QString& path) {
        QFile kept(path);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll().trimmed() : QByteArray();
    };
    m_settings = { option(u"--janus"_s), secret(option(u"--janus-secret-file"_s)), secret(option(u"--janus-key-file"_s)) };
    ConsultSettings settings;
    settings.rooms.janus = { m_settings };
    settings.rooms.recordings = option(u"--recordings"_s);
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, settings);
    m_own = std::move(*Janus::create(m_settings, [](qint64, const QJsonObject&) { }));
    m_handle = m_own->attach().value_or(0);
    QVERIFY(m_handle != 0);
}

void ConsultJanusTest::cleanupTestCase()
{
    m_own.reset();
    m_stage.reset();
    if (m_started)
        QProcess::execute(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/installer/calls/start"_s, { u"--stop"_s, m_state.path() });
}

Result<QJsonObject> ConsultJanusTest::ask(const QJsonObject& body)
{
    return m_own->message(m_handle, body);
}

QJsonObject ConsultJanusTest::room()
{
    const auto listed = ask({ { u"request"_s, u"list"_s }, { u"admin_key"_s, QString::fromLatin1(m_settings.adminKey) } });
    return listed ? (*listed)[u"list"_s][0].toObject() : QJsonObject();
}

ConsultId ConsultJanusTest::live()
{
    const ConsultId id = ConsultId::create();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, id));
    ConsultKit::say(officer, id, ConsultEventKind::Begun);
    return id;
}

void ConsultJanusTest::aCallOfOne()
{
    const ConsultId id = live();
    Caller broker(*m_stage, u"broker"_s), ear(*m_stage, u"broker"_s);
    const PeerReply entry = broker.post(ConsultKit::path(id, "/room"), {});
    QCOMPARE(entry.status, 201);
    QCOMPARE(room()[u"pin_required"_s].toBool(), true);
    QCOMPARE(room()[u"lock_record"_s].toBool(), true);
    QCOMPARE(room()[u"rec_dir"_s].toString().section(u'/', -1), id.toString());
    const QByteArray client = entry.json()[u"client"_s].toString().toLatin1();
    ear.peer().say("GET " + ConsultKit::path(id, "/room/" + client + "/events") + " HTTP/1.1\r\nHost: localhost\r\n" + ear.authorization() + "\r\n");
    const QJsonObject message { { u"peer"_s, u"camera"_s }, { u"kind"_s, u"offer"_s }, { u"sdp"_s, QString::fromLatin1(offer()) } };
    QCOMPARE(broker.post(ConsultKit::path(id, "/room/" + client + "/messages"), { { u"first"_s, 1 }, { u"messages"_s, QJsonArray { message } } }).status, 202);
    QByteArray heard;
    for (int i = 0; i < 20 && !heard.contains("\"answer\""); ++i)
        heard += ear.peer().until("\n\n"_ba, 3'000);
    QVERIFY(heard.contains("\"kind\":\"answer\""));
    QVERIFY(heard.contains("opus")); // what Janus agreed to
    QCOMPARE(room()[u"num_participants"_s].toInt(), 2); // the server and the camera
    QVERIFY(ConsultKit::say(broker, id, ConsultEventKind::Ended).contains(u"number"_s));
    QTRY_VERIFY(room().isEmpty());
}

// Who reaches Janus past our server, even with its secret, has no pin and no token of the room.
void ConsultJanusTest::strangersOfJanusAreRefused()
{
    const ConsultId id = live();
    Caller broker(*m_stage, u"broker"_s);
    QCOMPARE(broker.post(ConsultKit::path(id, "/room"), {}).status, 201);
    const QJsonValue number = room()[u"room"_s];
    QVERIFY(number.toInteger() != 0);
    QCOMPARE(ask({ { u"request"_s, u"destroy"_s }, { u"room"_s, number } }).error().code, u"janus.429"_s); // no secret given
    QCOMPARE(ask({ { u"request"_s, u"enable_recording"_s }, { u"room"_s, number }, { u"secret"_s, u"guess"_s }, { u"record"_s, true } }).error().code, u"janus.433"_s);
    QCOMPARE(ask({ { u"request"_s, u"create"_s }, { u"admin_key"_s, u"guess"_s } }).error().code, u"janus.433"_s);
    const auto without = Janus::create({ m_settings.address, "guess"_ba, {} }, [](qint64, const QJsonObject&) { });
    QCOMPARE((*without)->attach().error().code, u"call.unavailable"_s); // without the secret of the API nothing at all
    // To publish: the answer comes as an event of that handle.
    QList<int> codes;
    std::mutex mutex;
    {
        const auto stranger = Janus::create(m_settings, [&](qint64, const QJsonObject& event) {
            const std::scoped_lock lock(mutex);
            if (event[u"janus"_s].toString() == u"event") // candidates come before the plugin has its say
                codes.append(event[u"plugindata"_s][u"data"_s][u"error_code"_s].toInt());
        });
        const qint64 handle = (*stranger)->attach().value_or(0);
        QVERIFY((*stranger)->message(handle, { { u"request"_s, u"joinandconfigure"_s }, { u"ptype"_s, u"publisher"_s }, { u"room"_s, number }, { u"token"_s, u"guess"_s } }, { { u"type"_s, u"offer"_s }, { u"sdp"_s, QString::fromLatin1(offer()) } }));
        QTRY_VERIFY([&] { const std::scoped_lock lock(mutex); return !codes.isEmpty(); }());
    }
    QVERIFY2(codes.first() == 433 || codes.first() == 429, qPrintable(QString::number(codes.first())));
    QCOMPARE(room()[u"num_participants"_s].toInt(), 1);
    ConsultKit::say(broker, id, ConsultEventKind::Ended);
    QTRY_VERIFY(room().isEmpty());
}

void ConsultJanusTest::ghostsAreCleaned()
{
    const ConsultId id = live();
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray client = broker.post(ConsultKit::path(id, "/room"), {}).json()[u"client"_s].toString().toLatin1();
    const QJsonObject message { { u"peer"_s, u"camera"_s }, { u"kind"_s, u"offer"_s }, { u"sdp"_s, QString::fromLatin1(offer()) } };
    broker.post(ConsultKit::path(id, "/room/" + client + "/messages"), { { u"messages"_s, QJsonArray { message } } });
    QTRY_COMPARE(room()[u"num_participants"_s].toInt(), 2);
    m_stage->clock.advance(16'000); // it never listened
    QTRY_COMPARE(room()[u"num_participants"_s].toInt(), 1);
    Caller reader(*m_stage, u"officer"_s);
    QTRY_COMPARE(ConsultKit::lastKind(reader, id), u"left"_s);
    ConsultKit::say(reader, id, ConsultEventKind::Ended);
    QTRY_VERIFY(room().isEmpty());
}

void ConsultJanusTest::recordsOnAndOff()
{
    const ConsultId id = live();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    QCOMPARE(broker.post(ConsultKit::path(id, "/room"), {}).status, 201);
    ConsultKit::say(officer, id, ConsultEventKind::RecordAsked);
    QCOMPARE(ConsultKit::say(officer, id, ConsultEventKind::RecordStarted)[u"code"_s].toString(), u"consult.consent"_s);
    QCOMPARE(room()[u"record"_s].toBool(), false);
    ConsultKit::say(broker, id, ConsultEventKind::ConsentGiven);
    QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::RecordStarted).contains(u"number"_s));
    QCOMPARE(room()[u"record"_s].toBool(), true);
    QVERIFY(ConsultKit::say(officer, id, ConsultEventKind::RecordStopped).contains(u"number"_s));
    QCOMPARE(room()[u"record"_s].toBool(), false);
    ConsultKit::say(officer, id, ConsultEventKind::Ended);
    QTRY_VERIFY(room().isEmpty());
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultJanusTest)
#include "tst_consultjanus.moc"
