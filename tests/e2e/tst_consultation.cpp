// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/callloader.h"
#include "models/consult/consultation.h"
#include "models/consult/evidencearchive.h"
#include "models/consult/recordingport.h"
#include "models/media/barcode.h"
#include "models/media/testsound.h"
#include "tests/support/consultclient.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

namespace Tongguan {

namespace {

using K = ConsultEventKind;

QString binary(const QString& name) { return QStringLiteral(TONGGUAN_BIN_DIR "/") + name; }

// Somebody in a consultation: watches everybody who comes, as a window does.
class Attendee final {
public:
    explicit Attendee(QString name)
        : user(std::move(name))
    {
        QObject::connect(client.consults.get(), &ConsultPort::feedsChanged, call.get(), [this](const QList<CallFeed>& now) {
            for (const CallFeed& feed : std::as_const(feeds)) {
                if (std::none_of(now.begin(), now.end(), [&feed](const CallFeed& one) { return one.id == feed.id; }))
                    call->unwatch(feed.id);
            }
            feeds = now;
            for (const CallFeed& feed : now)
                call->watch(feed, Layer::High);
        });
    }
    void join()
    {
        CallSetup setup;
        setup.camera.kind = setup.microphone.kind = CallSource::Kind::Test;
        setup.framesPerSecond = 15;
        client.consults->join(*call, setup);
    }
    [[nodiscard]] QString feedOf(const QString& other) const
    {
        const auto found = std::find_if(feeds.begin(), feeds.end(), [&other](const CallFeed& feed) { return feed.user == other; });
        return found == feeds.end() ? QString() : found->id;
    }
    [[nodiscard]] FeedFigures figuresOf(const QString& other) const
    {
        const QString id = feedOf(other);
        const QList<FeedFigures> all = call->figures();
        const auto found = std::find_if(all.begin(), all.end(), [&id](const FeedFigures& one) { return !id.isEmpty() && one.feed == id; });
        return found == all.end() ? FeedFigures() : *found;
    }
    [[nodiscard]] std::optional<BarCode> codeOf(const QString& other) const { return readBarCode(call->picture(feedOf(other))); }
    [[nodiscard]] Consultation story(ConsultId id)
    {
        const auto log = ConsultClient::wait(client.consults->log(id));
        const auto whole = log ? Consultation::fold(id, *log) : Result<Consultation>(tl::unexpected(log.error()));
        return whole ? *whole : Consultation();
    }
    [[nodiscard]] QStringList chat(ConsultId id)
    {
        QStringList said;
        const auto log = ConsultClient::wait(client.consults->log(id));
        for (const ConsultEvent& event : log.value_or(QList<ConsultEvent>())) {
            if (event.kind == K::Chat)
                said.append(event.user + u": "_s + event.data[u"text"_s].toString());
        }
        return said;
    }
    [[nodiscard]] Done say(ConsultId id, K kind, const QJsonObject& data = {})
    {
        const Done kept = ConsultClient::wait(client.consults->say(id, kind, data));
        return kept ? ConsultClient::wait(client.consults->sendNow()) : kept;
    }

    const QString user;
    ConsultClient client;
    std::unique_ptr<CallPort> call = openCall({ QStringLiteral(TONGGUAN_BIN_DIR) });
    QList<CallFeed> feeds;
};

} // namespace

// A consultation of three, from its booking to the proof of its evidence: the real server and the real Janus, the client's
// own sync and the plugin of calls. Each slot is a part of it, in order.
class ConsultationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everybodySeesAndHearsEverybody();
    void whatIsSaidIsHeard();
    void aStillIsOfItsTime();
    void itIsRecordedWithEverybodysConsent();
    void itEndsWithMinutes();
    void theRecordingHoldsTheSession();
    void itsEvidenceIsProved();
    void aChangedByteAnywhereIsFound();

private:
    [[nodiscard]] QString startCalls();
    [[nodiscard]] bool startServer();
    [[nodiscard]] Attendee& of(const QString& user) { return *m_all.at(std::size_t(m_names.indexOf(user))); }

    const QStringList m_names { u"officer"_s, u"broker"_s, u"clerk"_s };
    QTemporaryDir m_folder;
    QStringList m_options; // of the server: where Janus is
    QProcess m_server;
    std::vector<std::unique_ptr<Attendee>> m_all;
    ConsultId m_id;
    qint64 m_recordedFrom = 0, m_recordedTo = 0; // UTC, around what must be in the recording
    quint32 m_firstCounter = 0, m_lastCounter = 0; // of the broker's pictures that the officer saw meanwhile
    QByteArray m_package;
};

// Nothing where it runs; else why not.
QString ConsultationTest::startCalls()
{
    for (const QString& program : { u"janus"_s, u"bash"_s, u"python3"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    for (const QString& program : { u"tongguan-server"_s, u"tongguan-calls.so"_s, u"tongguanctl"_s }) {
        if (!QFile::exists(binary(program)))
            return program + u" is not built"_s;
    }
    if (const QStringList missing = openCall({ QStringLiteral(TONGGUAN_BIN_DIR) })->missing(); !missing.isEmpty())
        return u"not installed: "_s + missing.join(u"; "_s);
    QProcess start;
    start.setStandardOutputFile(QProcess::nullDevice());
    start.setStandardErrorFile(m_folder.filePath(u"start.log"_s));
    start.start(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/installer/calls/start"_s, { m_folder.filePath(u"calls"_s) });
    QFile file(m_folder.filePath(u"calls/options"_s));
    if (!start.waitForFinished(60'000) || !file.open(QIODevice::ReadOnly))
        return u"Janus did not start"_s;
    m_options = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return m_options.contains(u"--janus"_s) ? QString() : u"Janus did not start"_s;
}

bool ConsultationTest::startServer()
{
    const QString portFile = m_folder.filePath(u"port"_s);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"server.log"_s));
    m_server.start(binary(u"tongguan-server"_s), QStringList { u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--port-file"_s, portFile, u"--training"_s } + m_options);
    return QTest::qWaitFor([&] { return QFile::exists(portFile); }, 60'000);
}

void ConsultationTest::initTestCase()
{
    if (const QString why = startCalls(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(startServer());
    const auto bytesOf = [this](const QString& name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QJsonObject training = QJsonDocument::fromJson(bytesOf(u"data/training.json"_s)).object();
    const QByteArray authority = bytesOf(u"data/tls/ca.pem"_s);
    const QJsonArray users = training[u"users"_s].toArray();
    for (const QString& name : m_names) {
        QString password;
        for (const QJsonValue& one : users)
            password = one[u"user"_s].toString() == name ? one[u"password"_s].toString() : password;
        m_all.push_back(std::make_unique<Attendee>(name));
        QVERIFY(m_all.back()->client.signIn(QUrl(u"https://127.0.0.1:%1"_s.arg(QString::fromLatin1(bytesOf(u"port"_s)).trimmed())), authority, name, password));
    }
}

void ConsultationTest::cleanupTestCase()
{
    m_all.clear();
    if (m_server.state() != QProcess::NotRunning) {
        m_server.terminate();
        if (!m_server.waitForFinished(10'000))
            m_server.kill();
        m_server.waitForFinished(10'000);
    }
    if (!m_options.isEmpty())
        QProcess::execute(QStringLiteral(TONGGUAN_SOURCE_DIR) + u"/installer/calls/start"_s, { u"--stop"_s, m_folder.filePath(u"calls"_s) });
}

void ConsultationTest::everybodySeesAndHearsEverybody()
{
    ConsultBooking booking;
    const auto offices = ConsultClient::wait(of(u"broker"_s).client.consults->offices());
    QVERIFY(offices && !offices->isEmpty());
    booking.office = offices->first().id;
    booking.enterprise = of(u"broker"_s).client.profile->tenantId;
    booking.subject.title = u"归类"_s;
    const auto id = ConsultClient::wait(of(u"broker"_s).client.consults->book(booking));
    QVERIFY2(id, id ? "" : qPrintable(id.error().code));
    m_id = *id;
    for (const auto& one : m_all)
        QVERIFY(ConsultClient::wait(one->client.consults->refresh(m_id)));
    QVERIFY(of(u"officer"_s).say(m_id, K::Begun));
    for (const auto& one : m_all) {
        one->client.consults->open(m_id);
        one->join();
    }
    for (const auto& one : m_all) {
        for (const QString& other : m_names) {
            if (other != one->user)
                QTRY_VERIFY2_WITH_TIMEOUT(one->figuresOf(other).frames > 20 && one->figuresOf(other).audioBuffers > 50, qPrintable(one->user + u" does not see "_s + other), 60'000);
        }
    }
    for (const auto& one : m_all) {
        for (const QString& other : m_names) {
            if (other == one->user)
                continue;
            const FeedFigures seen = one->figuresOf(other);
            QVERIFY2(seen.framesMissed < seen.frames, qPrintable(QString::number(seen.framesMissed))); // by the counter in them
            QVERIFY(std::abs(seen.audioLevel - testLevel) < 3);
            QVERIFY(one->codeOf(other));
        }
    }
    QTRY_COMPARE(of(u"officer"_s).story(m_id).consentMissing(), (QStringList { u"broker"_s, u"clerk"_s })); // who is in the call is in its log
}

void ConsultationTest::whatIsSaidIsHeard()
{
    QVERIFY(of(u"officer"_s).say(m_id, K::Chat, { { u"text"_s, u"您好"_s } }));
    QVERIFY(of(u"clerk"_s).say(m_id, K::Chat, { { u"text"_s, u"您好，请看唛头"_s } }));
    for (const auto& one : m_all)
        QTRY_COMPARE_WITH_TIMEOUT(one->chat(m_id), (QStringList { u"officer: 您好"_s, u"clerk: 您好，请看唛头"_s }), 30'000);
}

void ConsultationTest::aStillIsOfItsTime()
{
    Attendee& officer = of(u"officer"_s);
    QSignalSpy taken(officer.call.get(), &CallPort::stillTaken);
    const QString feed = officer.feedOf(u"broker"_s);
    QVERIFY(officer.say(m_id, K::StillAsked, { { u"ask"_s, u"marks"_s }, { u"feed"_s, feed } }));
    officer.call->requestStill(feed, u"marks"_s);
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 15'000);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(taken.first().at(1).value<QImage>().save(&buffer, "PNG"));
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(taken.first().at(2).toLongLong(), Qt::UTC);
    QVERIFY(ConsultClient::wait(officer.client.consults->attach(m_id, K::StillTaken, u"marks.png"_s, u"image/png"_s, png,
        { { u"ask"_s, u"marks"_s }, { u"feed"_s, feed }, { u"taken"_s, when.toString(Qt::ISODateWithMs) } })));
    QVERIFY(ConsultClient::wait(officer.client.consults->sendNow()));
    // As the other side has it.
    Attendee& clerk = of(u"clerk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clerk.story(m_id).files.size(), 1, 30'000);
    const ConsultFile file = clerk.story(m_id).files.first();
    const auto bytes = ConsultClient::wait(clerk.client.consults->fetch(m_id, file));
    QVERIFY(bytes);
    const QImage still = QImage::fromData(*bytes);
    QCOMPARE(still.size(), QSize(640, 480));
    const auto code = readBarCode(still);
    QVERIFY(code);
    QCOMPARE(file.taken, when);
    QVERIFY2(std::abs(sinceClock(code->clock, file.taken.toMSecsSinceEpoch())) < 500, qPrintable(QString::number(sinceClock(code->clock, file.taken.toMSecsSinceEpoch()))));
}

void ConsultationTest::itIsRecordedWithEverybodysConsent()
{
    Attendee& officer = of(u"officer"_s);
    QVERIFY(officer.say(m_id, K::RecordAsked));
    QVERIFY(of(u"broker"_s).say(m_id, K::ConsentGiven));
    QVERIFY(of(u"clerk"_s).say(m_id, K::ConsentGiven));
    QTRY_VERIFY_WITH_TIMEOUT(officer.story(m_id).consentMissing().isEmpty(), 30'000);
    QVERIFY(officer.say(m_id, K::RecordStarted));
    QTRY_VERIFY_WITH_TIMEOUT(officer.story(m_id).recording, 30'000);
    QTest::qWait(700); // a key frame, and what was on its way
    m_recordedFrom = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(officer.codeOf(u"broker"_s));
    m_firstCounter = officer.codeOf(u"broker"_s)->counter;
    QTest::qWait(3'000);
    QTRY_VERIFY(officer.codeOf(u"broker"_s));
    m_lastCounter = officer.codeOf(u"broker"_s)->counter;
    m_recordedTo = QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(m_lastCounter > m_firstCounter + 15, qPrintable(QString::number(m_lastCounter - m_firstCounter)));
    QVERIFY(officer.say(m_id, K::RecordStopped));
}

void ConsultationTest::itEndsWithMinutes()
{
    Attendee& officer = of(u"officer"_s);
    QVERIFY(officer.say(m_id, K::MinutesProposed, { { u"text"_s, u"按唛头归类"_s } }));
    QTRY_VERIFY_WITH_TIMEOUT(of(u"broker"_s).story(m_id).minutes.proposal > 0, 30'000);
    QVERIFY(of(u"broker"_s).say(m_id, K::MinutesConfirmed, { { u"proposal"_s, of(u"broker"_s).story(m_id).minutes.proposal } }));
    QSignalSpy over(of(u"clerk"_s).client.consults.get(), &ConsultPort::callEnded);
    QVERIFY(officer.say(m_id, K::Ended));
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 30'000); // the room has gone with it
    QTRY_VERIFY_WITH_TIMEOUT(officer.story(m_id).minutes.isConfirmed(), 30'000);
}

void ConsultationTest::theRecordingHoldsTheSession()
{
    Attendee& clerk = of(u"clerk"_s);
    QList<ConsultFile> recordings;
    const auto arrived = [&] {
        recordings = clerk.story(m_id).files;
        recordings.removeIf([](const ConsultFile& file) { return !file.isRecording(); });
        return std::all_of(m_names.begin(), m_names.end(), [&](const QString& user) { return std::any_of(recordings.begin(), recordings.end(), [&user](const ConsultFile& file) { return file.user == user; }); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), 60'000);
    const auto found = std::find_if(recordings.begin(), recordings.end(), [](const ConsultFile& file) { return file.user == u"broker"; });
    const auto bytes = ConsultClient::wait(clerk.client.consults->fetch(m_id, *found));
    QVERIFY(bytes);
    const std::unique_ptr<RecordingPort> player = openPlayer({ QStringLiteral(TONGGUAN_BIN_DIR) });
    QVERIFY(player);
    QSignalSpy opened(player.get(), &RecordingPort::opened), failures(player.get(), &RecordingPort::failed);
    player->open(*bytes);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failures.isEmpty(), 20'000);
    QVERIFY(failures.isEmpty());
    QVERIFY2(player->length() > 3'000 && player->length() < 60'000, qPrintable(QString::number(player->length())));
    // At four places: the very pictures that were seen then, with the time that the file claims for them.
    qint64 last = -1;
    for (int part = 0; part < 4; ++part) {
        const qint64 place = m_recordedFrom - found->taken.toMSecsSinceEpoch() + part * (m_recordedTo - m_recordedFrom) / 4;
        QSignalSpy shown(player.get(), &RecordingPort::positionChanged);
        player->seek(std::max<qint64>(0, place));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && std::abs(player->position() - place) < 1'000, 20'000);
        const auto code = readBarCode(player->picture());
        QVERIFY2(code, qPrintable(u"no code at %1"_s.arg(place)));
        QVERIFY2(qint64(code->counter) > last && code->counter + 15 >= m_firstCounter && code->counter <= m_lastCounter + 15, qPrintable(QString::number(code->counter)));
        const int off = sinceClock(code->clock, found->taken.toMSecsSinceEpoch() + player->position());
        QVERIFY2(std::abs(off) < 1'000, qPrintable(QString::number(off)));
        last = code->counter;
    }
}

void ConsultationTest::itsEvidenceIsProved()
{
    Attendee& broker = of(u"broker"_s);
    QVERIFY(ConsultClient::wait(broker.client.consults->refresh(m_id)));
    const Done signedIt = ConsultClient::wait(broker.client.consults->countersign(m_id));
    QVERIFY2(signedIt, signedIt ? "" : qPrintable(signedIt.error().code + signedIt.error().detail));
    QVERIFY(ConsultClient::wait(broker.client.consults->sendNow()));
    QFile file(m_folder.filePath(u"evidence.tar"_s));
    const Done saved = ConsultClient::wait(of(u"officer"_s).client.consults->saveEvidence(m_id, file.fileName()));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code + saved.error().detail));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_package = file.readAll();
    file.close();
    const auto archive = EvidenceArchive::fromBytes(m_package);
    QVERIFY(archive);
    const EvidenceReport report = verifyEvidence(archive->manifest(), *archive, verifiesPack);
    QVERIFY2(report.isProved(), QJsonDocument(report.toJson()).toJson().constData());
    QCOMPARE(report.countersigned.size(), 1);
    QVERIFY(report.files >= 4); // the still, and what was recorded of three
    QCOMPARE(QProcess::execute(binary(u"tongguanctl"_s), { u"evidence"_s, u"verify"_s, file.fileName() }), 0);
}

// In the middle of every file of the package, and at places all over the package itself (with TONGGUAN_LONG=1: at many).
void ConsultationTest::aChangedByteAnywhereIsFound()
{
    const auto archive = EvidenceArchive::fromBytes(m_package);
    QVERIFY(archive);
    QMap<QString, QByteArray> files { { EvidenceArchive::manifestName(), archive->manifest() } };
    for (const QString& name : archive->names())
        files.insert(name, archive->open(name)->readAll());
    const auto isProved = [](const EvidenceArchive& one) { return verifyEvidence(one.manifest(), one, verifiesPack).isProved(); };
    QVERIFY(isProved(EvidenceArchive(files)));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QMap<QString, QByteArray> changed = files;
        QByteArray& bytes = changed[file.key()];
        QVERIFY(!bytes.isEmpty());
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY2(!isProved(EvidenceArchive(changed)), qPrintable(file.key()));
    }
    const int places = qEnvironmentVariableIsSet("TONGGUAN_LONG") ? 1'000 : 60;
    for (int place = 0; place < places; ++place) {
        QByteArray changed = m_package;
        const qsizetype at = m_package.size() * place / places;
        changed[at] = char(changed.at(at) ^ 4);
        const auto read = EvidenceArchive::fromBytes(changed);
        QVERIFY2(!read || !isProved(*read), qPrintable(QString::number(at)));
    }
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultationTest)
#include "tst_consultation.moc"
