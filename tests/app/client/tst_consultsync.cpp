// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencearchive.h"
#include "models/net/trust.h"
#include "models/security/memorysecrets.h"
#include "models/security/packsigner.h"
#include "models/store/consultstore.h"
#include "models/sync/consultsync.h"
#include "tests/app/server/consultkit.h"
#include "tests/support/dumbcall.h"
#include "tests/support/fakejanus.h"
#include "tests/support/patience.h"
#include "tests/support/quickfolder.h"

#include <QSignalSpy>
#include <QTest>

namespace Tongguan {

// One client of the real server.
class ConsultClient {
public:
    ConsultClient(ServerStage& stage, const QString& user)
        : m_stage(stage), m_user(user)
    {
        store = std::move(*ClientStore::open(m_folder.path(), *m_dictionary));
        client = std::make_unique<Net::Client>(m_clock);
        session = std::make_unique<Net::Session>(*client, m_secrets, m_clock);
        ConsultTools tools { [this] { return profile; }, [this](const QByteArray& message) {
                                return QtFuture::makeReadyFuture<Result<std::pair<QByteArray, QByteArray>>>(std::pair(m_signer.publicKey(), m_signer.sign(message)));
                            } };
        consults = std::make_unique<ConsultSync>(*store, *client, *session, m_clock, tools, [] { return 0.5; });
        consults->setPolicy(Net::RetryPolicy(std::chrono::milliseconds(50), std::chrono::milliseconds(200)));
        QObject::connect(consults.get(), &ConsultPort::lineChanged, consults.get(), [this](bool isThere) { hears = isThere; });
    }
    [[nodiscard]] bool signIn()
    {
        const auto policy = Net::TlsPolicy::pinned(m_stage.server().identity().caCertificate);
        client->setServer(QUrl(m_stage.server().url()), *policy);
        const auto welcome = wait(session->login(m_user, m_user + u"-secret"_s, DeviceId::create(), u"test"_s));
        if (welcome)
            profile = *welcome;
        return welcome.has_value();
    }
    void cutTheLine() { client->setServer(QUrl(u"https://127.0.0.1:9"_s), *Net::TlsPolicy::pinned(m_stage.server().identity().caCertificate)); }
    void mendTheLine() { client->setServer(QUrl(m_stage.server().url()), *Net::TlsPolicy::pinned(m_stage.server().identity().caCertificate)); }
    template <class T>
    static T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience) || future.resultCount() == 0)
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] QStringList kinds(ConsultId id)
    {
        QStringList all;
        const auto log = wait(consults->log(id));
        for (const ConsultEvent& event : log.value_or(QList<ConsultEvent>()))
            all.append(consultEventName(event.kind) + (event.number == 0 ? u"?"_s : QString()));
        return all;
    }

private:
    QTemporaryDir m_folder { quickFolder() }; // outlives the store
    std::unique_ptr<Dictionary> m_dictionary = std::move(*Dictionary::load());
    SystemClock m_clock;
    MemorySecrets m_secrets { QString() };

public:
    std::optional<Net::Profile> profile;
    bool hears = false; // its stream of hints, or of the open consultation
    std::unique_ptr<ClientStore> store;
    std::unique_ptr<Net::Client> client;
    std::unique_ptr<Net::Session> session;
    std::unique_ptr<ConsultSync> consults;

private:
    ServerStage& m_stage;
    const QString m_user;
    PackSigner m_signer = std::move(*PackSigner::create());
};

class ConsultSyncTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void booksAndTalks();
    void saysWithoutALine();
    void takesBackWhatIsRefused();
    void takesBackTheFileOfWhatIsRefused();
    void isNotHeldUpByOne();
    void doesNothingHoursLater();
    void listsWhatIsOld();
    void readsALongLog();
    void ringsAndCarriesACall();
    void comesBackIntoTheCall();
    void ringsNoMoreWhereItWasNotAnswered();
    void saysThatItIsThere();
    void provesItsEvidence();
    void savesEvidenceInPieces();
    void keepsMemoryBounded();
    void fetchesOnFromWhereItWas();
    void dropsWhatIsPastItsTime();

private:
    [[nodiscard]] ConsultBooking booking();
    std::unique_ptr<FakeJanus> m_janus;
    std::unique_ptr<ServerStage> m_stage;
    std::unique_ptr<ConsultClient> m_broker, m_officer;
};

using K = ConsultEventKind;

void ConsultSyncTest::init()
{
    m_janus = std::make_unique<FakeJanus>();
    ConsultSettings settings;
    settings.rooms.janus = { { m_janus->address(), "api"_ba, "key"_ba } };
    settings.rooms.turn = { { u"turn:turn.example:3478"_s }, "shared"_ba, 3600 };
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, settings);
    m_broker = std::make_unique<ConsultClient>(*m_stage, u"broker"_s);
    m_officer = std::make_unique<ConsultClient>(*m_stage, u"officer"_s);
    QVERIFY(m_broker->signIn() && m_officer->signIn());
}

void ConsultSyncTest::cleanup()
{
    m_broker.reset();
    m_officer.reset();
    m_stage.reset();
    m_janus.reset();
}

ConsultBooking ConsultSyncTest::booking()
{
    const auto offices = ConsultClient::wait(m_broker->consults->offices()).value_or(QList<ConsultOffice>());
    ConsultBooking booking;
    for (const ConsultOffice& office : offices) {
        if (office.name == u"waiting office")
            booking.office = office.id;
    }
    booking.enterprise = m_broker->profile->tenantId;
    booking.subject.title = u"归类"_s;
    booking.subject.document = u"doc-1"_s;
    return booking;
}

void ConsultSyncTest::booksAndTalks()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY2(id, id ? "" : qPrintable(id.error().code + id.error().detail));
    QVERIFY(ConsultClient::wait(m_officer->consults->refresh(*id)));
    const auto listed = ConsultClient::wait(m_officer->consults->list(u"doc-1"_s));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().title, u"归类"_s);
    QVERIFY(ConsultClient::wait(m_officer->consults->list(u"doc-2"_s))->isEmpty());
    m_broker->consults->open(*id);
    QSignalSpy heard(m_broker->consults.get(), &ConsultPort::logged);
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)));
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Chat, { { u"text"_s, u"您好"_s } })));
    QTRY_COMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"begun"_s, u"chat"_s }));
    QVERIFY(!heard.isEmpty());
    QTRY_COMPARE(m_officer->kinds(*id), (QStringList { u"booked"_s, u"begun"_s, u"chat"_s }));
    const auto queue = ConsultClient::wait(m_broker->consults->queue(booking().office, *id));
    QVERIFY(queue);
    QCOMPARE(queue->ahead, -1);
    QCOMPARE(ConsultClient::wait(m_broker->consults->freeSlots(booking().office, QDate(2026, 11, 23), 1))->size(), 14);
}

// What is said, and a picture taken, while there is no line: kept, readable, and sent in order when there is one.
void ConsultSyncTest::saysWithoutALine()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id);
    m_broker->cutTheLine();
    const QByteArray picture(2'500'000, 'p');
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Chat, { { u"text"_s, u"一"_s } })));
    QVERIFY(ConsultClient::wait(m_broker->consults->attach(*id, K::StillTaken, u"现场.png"_s, u"image/png"_s, picture, { { u"step"_s, u"marks"_s } })));
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::StepDone, { { u"step"_s, u"marks"_s }, { u"result"_s, u"conform"_s } })));
    QCOMPARE(ConsultClient::wait(m_broker->consults->sendNow()).error().kind, ErrorKind::Offline);
    QCOMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"chat?"_s, u"stillTaken?"_s, u"stepDone?"_s }));
    QCOMPARE(ConsultClient::wait(m_broker->consults->list({}))->first().waiting, 3);
    QSignalSpy progress(m_broker->consults.get(), &ConsultPort::progressed);
    m_broker->mendTheLine();
    QTRY_COMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"chat"_s, u"stillTaken"_s, u"stepDone"_s }));
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    QCOMPARE(progress.last().first().value<BlobProgress>().sent, picture.size());
    QVERIFY(ConsultClient::wait(m_officer->consults->refresh(*id)));
    const auto whole = Consultation::fold(*id, *ConsultClient::wait(m_officer->consults->log(*id)));
    QVERIFY(whole);
    QCOMPARE(ConsultClient::wait(m_officer->consults->fetch(*id, whole->files.first())).value_or(QByteArray()), picture);
    m_officer->cutTheLine();
    QCOMPARE(ConsultClient::wait(m_officer->consults->fetch(*id, whole->files.first())).value_or(QByteArray()), picture); // kept
}

void ConsultSyncTest::takesBackWhatIsRefused()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id);
    QSignalSpy refused(m_broker->consults.get(), &ConsultPort::refused);
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Hand, { { u"up"_s, true } }))); // not yet
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Chat, { { u"text"_s, u"x"_s } })));
    QTRY_COMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"chat"_s }));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(2).value<Error>().code, u"consult.state"_s);
    QCOMPARE(ConsultClient::wait(m_broker->consults->say(ConsultId::create(), K::Chat, { { u"text"_s, u"x"_s } })).error().code, u"consult.unknown"_s);
}

// A file of which the server will not hear is not sent either.
void ConsultSyncTest::takesBackTheFileOfWhatIsRefused()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id);
    QSignalSpy refused(m_broker->consults.get(), &ConsultPort::refused);
    const auto blob = ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, QString(300, u'n'), u"image/png"_s, "bytes"_ba));
    QVERIFY(blob);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(2).value<Error>().code, u"consult.data"_s);
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(!ConsultClient::wait(m_broker->store->nextConsultFile())->has_value());
    QCOMPARE(m_broker->kinds(*id), QStringList { u"booked"_s });
}

// What the server does not know (any more) does not keep what waits for others.
void ConsultSyncTest::isNotHeldUpByOne()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    ConsultSummary unknown = ConsultClient::wait(m_broker->consults->list({}))->first();
    unknown.id = ConsultId::create();
    QVERIFY(id && ConsultClient::wait(m_broker->store->putConsults({ unknown })));
    m_broker->cutTheLine();
    QSignalSpy refused(m_broker->consults.get(), &ConsultPort::refused);
    QVERIFY(ConsultClient::wait(m_broker->consults->attach(unknown.id, K::FileShared, u"a"_s, u"t"_s, "bytes"_ba)));
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Chat, { { u"text"_s, u"x"_s } })));
    QVERIFY(ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, u"b"_s, u"t"_s, "bytes"_ba)));
    m_broker->mendTheLine();
    QTRY_COMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"chat"_s, u"fileShared"_s }));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(!ConsultClient::wait(m_broker->store->nextConsultFile())->has_value());
    // An event of one log cannot take the place of one of another.
    ConsultEvent stolen = ConsultClient::wait(m_broker->consults->log(*id))->at(1);
    stolen.number = 1;
    stolen.kind = K::Booked;
    static_cast<void>(ConsultClient::wait(m_broker->store->takeConsultEvents(unknown.id, { stolen })));
    QCOMPARE(m_broker->kinds(*id), (QStringList { u"booked"_s, u"chat"_s, u"fileShared"_s }));
}

// An officer wanted to begin while there was no line, and went home: nobody is called when the line is back at night.
void ConsultSyncTest::doesNothingHoursLater()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QSignalSpy refused(m_officer->consults.get(), &ConsultPort::refused);
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QVERIFY(ConsultClient::wait(m_officer->store->sayInConsult(*id, makeConsultEvent(K::Chat, u"officer"_s, ConsultSide::Office, then, { { u"text"_s, u"早上写的"_s } }), std::nullopt)));
    QVERIFY(ConsultClient::wait(m_officer->store->sayInConsult(*id, makeConsultEvent(K::Begun, u"officer"_s, ConsultSide::Office, then), std::nullopt)));
    static_cast<void>(ConsultClient::wait(m_officer->consults->sendNow()));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(2).value<Error>().code, u"consult.late"_s);
    QTRY_COMPARE(m_officer->kinds(*id), (QStringList { u"booked"_s, u"chat"_s }));
}

// On a new computer the list is whole: also what was booked long ago for today.
void ConsultSyncTest::listsWhatIsOld()
{
    Caller broker(*m_stage, u"broker"_s);
    for (int i = 0; i < 203; ++i)
        QCOMPARE(broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, ConsultId::create())).status, 201);
    ConsultClient fresh(*m_stage, u"officer"_s);
    QVERIFY(fresh.signIn());
    QVERIFY(ConsultClient::wait(fresh.consults->refresh()));
    QCOMPARE(ConsultClient::wait(fresh.consults->list({}))->size(), 203);
}

// Longer than a stream of events catches up with: it comes in pages, the call goes on meanwhile, then the stream.
void ConsultSyncTest::readsALongLog()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)) && ConsultClient::wait(m_officer->consults->sendNow()));
    Caller officer(*m_stage, u"officer"_s);
    for (int i = 0; i < 11; ++i) {
        QJsonArray events;
        for (int k = 0; k < 100; ++k)
            events.append(ConsultKit::event(K::Chat, { { u"text"_s, u"x"_s } }));
        QCOMPARE(officer.post(ConsultKit::path(*id, "/log"), { { u"events"_s, events } }).status, 200);
    }
    DumbCall call;
    m_broker->consults->open(*id);
    m_broker->consults->join(call, {});
    QTRY_VERIFY(m_broker->kinds(*id).size() > 1100);
    QTRY_COMPARE(call.joins, 1);
    QCOMPARE(call.leaves, 0);
    const qsizetype before = m_broker->kinds(*id).size();
    ConsultKit::say(officer, *id, K::Chat, { { u"text"_s, u"y"_s } });
    QTRY_COMPARE(m_broker->kinds(*id).size(), before + 1);
}

// The server begins anew in the middle of a call: so does the client, as if all others were new.
void ConsultSyncTest::comesBackIntoTheCall()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)) && ConsultClient::wait(m_officer->consults->sendNow()));
    DumbCall call;
    m_broker->consults->setPolicy(Net::RetryPolicy(std::chrono::milliseconds(400), std::chrono::milliseconds(1'000)));
    m_broker->consults->open(*id);
    QSignalSpy feeds(m_broker->consults.get(), &ConsultPort::feedsChanged), ended(m_broker->consults.get(), &ConsultPort::callEnded);
    m_broker->consults->join(call, {});
    QTRY_COMPARE(call.joins, 1);
    QTRY_VERIFY(!feeds.isEmpty());
    m_stage->server().consults().rooms().close(*id); // as after a restart: it knows nobody
    QTRY_COMPARE(call.joins, 2);
    QVERIFY(std::any_of(feeds.begin(), feeds.end(), [](const QList<QVariant>& one) { return one.first().value<QList<CallFeed>>().isEmpty(); }));
    QVERIFY(ended.isEmpty());
}

void ConsultSyncTest::ringsAndCarriesACall()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QSignalSpy rung(m_broker->consults.get(), &ConsultPort::rung);
    QTRY_VERIFY(m_broker->hears);
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)));
    QTRY_COMPARE(rung.size(), 1);
    QCOMPARE(rung.first().first().value<ConsultSummary>().id, *id);
    DumbCall ours, theirs;
    m_broker->consults->open(*id);
    m_officer->consults->open(*id);
    QSignalSpy feeds(m_officer->consults.get(), &ConsultPort::feedsChanged);
    QSignalSpy ended(m_officer->consults.get(), &ConsultPort::callEnded), oursEnded(m_broker->consults.get(), &ConsultPort::callEnded);
    m_officer->consults->join(theirs, {});
    QTRY_COMPARE(theirs.joins, 1);
    m_broker->consults->join(ours, {});
    QTRY_VERIFY(ours.heard.contains(u"answer"_s));
    QCOMPARE(ours.ice.size(), 1);
    QTRY_VERIFY(!feeds.isEmpty() && feeds.last().first().value<QList<CallFeed>>().size() == 1);
    const CallFeed feed = feeds.last().first().value<QList<CallFeed>>().first();
    QCOMPARE(feed.user, u"broker"_s);
    QCOMPARE(feed.streams.size(), 3);
    QCOMPARE(feed.streams.at(2).layer, Layer::Low);
    QVERIFY(ended.isEmpty() && oursEnded.isEmpty());
    m_broker->consults->leave();
    QVERIFY(ours.leaves > 0);
    QTRY_VERIFY(!feeds.isEmpty() && feeds.last().first().value<QList<CallFeed>>().isEmpty());
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Ended)));
    QTRY_COMPARE(ended.size(), 1); // the room has gone with it
    QVERIFY(theirs.leaves > 0);
}

// Two computers of one person ring; he answers at one of them.
void ConsultSyncTest::ringsNoMoreWhereItWasNotAnswered()
{
    ConsultClient second(*m_stage, u"broker"_s), colleague(*m_stage, u"clerk"_s);
    QVERIFY(second.signIn() && colleague.signIn());
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QSignalSpy rung(second.consults.get(), &ConsultPort::rung), answered(second.consults.get(), &ConsultPort::answered);
    QSignalSpy own(m_broker->consults.get(), &ConsultPort::answered), others(colleague.consults.get(), &ConsultPort::answered), callers(m_officer->consults.get(), &ConsultPort::answered);
    QTRY_VERIFY(m_broker->hears && m_officer->hears && second.hears && colleague.hears);
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)));
    QTRY_COMPARE(rung.size(), 1);
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Accepted)));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).value<ConsultId>(), *id);
    QCOMPARE(answered.first().at(1).value<ConsultEventKind>(), K::Accepted);
    QCOMPARE(answered.first().at(2).toString(), u"broker"_s);
    QCOMPARE(answered.first().at(3).toString(), u"test"_s); // the name of the other computer
    QTRY_COMPARE(others.size(), 1);
    QCOMPARE(others.first().at(3).toString(), QString());
    QVERIFY(ConsultClient::wait(m_broker->consults->say(*id, K::Declined)));
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(own.isEmpty() && callers.isEmpty());
    QCOMPARE(others.size(), 1); // what he declines, a colleague may still take
}

void ConsultSyncTest::saysThatItIsThere()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_broker->consults->say(*id, K::Arrived)) && ConsultClient::wait(m_broker->consults->sendNow()));
    const auto isAway = [&] {
        static_cast<void>(ConsultClient::wait(m_officer->consults->refresh()));
        return ConsultClient::wait(m_officer->consults->list({}))->first().away.isValid();
    };
    m_stage->clock.advance(50'000);
    QTRY_VERIFY(isAway());
    ConsultClient again(*m_stage, u"broker"_s); // its program is started anew, and reads that it waits
    QVERIFY(again.signIn());
    QTRY_VERIFY(!isAway());
}

void ConsultSyncTest::savesEvidenceInPieces()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QByteArray bytes(5'300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + i / 997);
    QVERIFY(id && ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, u"录像.mkv"_s, u"video/x-matroska"_s, bytes)) && ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(ConsultClient::wait(m_officer->consults->refresh(*id)));
    ConsultSync& officer = *m_officer->consults;
    const QTemporaryDir folder(quickFolder());
    const QString path = folder.filePath(u"e.tar"_s);
    QList<qint64> seen;
    std::function<void(qint64)> react = [](qint64) { };
    connect(&officer, &ConsultPort::evidenceProgressed, this, [&](ConsultId, qint64 written, qint64 size) {
        QVERIFY(written <= size);
        seen.append(written);
        react(written);
    });
    // The line breaks, and for long.
    react = [&](qint64 written) {
        if (written > 2'000'000)
            m_officer->cutTheLine();
    };
    QCOMPARE(ConsultClient::wait(officer.saveEvidence(*id, path)).error().kind, ErrorKind::Offline);
    QVERIFY(!QFile::exists(path));
    const qint64 there = QFileInfo(path + u".part"_s).size();
    QVERIFY(there > 2'000'000 && there < bytes.size());
    m_officer->mendTheLine();
    // Goes on from there, and what was spoilt meanwhile is fetched anew.
    seen.clear();
    react = [](qint64) { };
    QVERIFY(ConsultClient::wait(officer.saveEvidence(*id, path)));
    QCOMPARE(seen.first(), there);
    QVERIFY(verifyEvidence(EvidenceTar::read(path)->manifest(), *EvidenceTar::read(path), verifiesPack, m_stage->server().consults().publicKey()).isProved());
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray spoilt = whole.read(there);
    whole.close();
    spoilt[1'000'000] = char(spoilt[1'000'000] + 1);
    QFile part(path + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(spoilt) == spoilt.size());
    part.close();
    const Done mended = ConsultClient::wait(officer.saveEvidence(*id, path));
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().code));
    QVERIFY(verifyEvidence(EvidenceTar::read(path)->manifest(), *EvidenceTar::read(path), verifiesPack).isProved());
    // Nobody wants it any more.
    const QString other = folder.filePath(u"other.tar"_s);
    react = [&](qint64 written) {
        if (written > 1'000'000)
            officer.cancelEvidence(*id);
    };
    const auto stopped = officer.saveEvidence(*id, other);
    QCOMPARE(ConsultClient::wait(officer.saveEvidence(*id, path)).error().code, u"evidence.busy"_s);
    QCOMPARE(ConsultClient::wait(stopped).error().code, u"evidence.cancelled"_s);
    QVERIFY(!QFile::exists(other) && !QFile::exists(other + u".part"_s));
    react = [](qint64) { };
    QCOMPARE(ConsultClient::wait(officer.saveEvidence(*id, folder.filePath(u"no/such/folder.tar"_s))).error().code, u"file.unwritable"_s);
}

static qint64 statusOf(const char* name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0 : text.mid(at + qsizetype(qstrlen(name)) + 1).trimmed().split(' ').first().toLongLong() * 1024;
}

// Of server and client together: both are in this process.
void ConsultSyncTest::keepsMemoryBounded()
{
    constexpr qint64 Large = 60 * 1024 * 1024;
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system does not tell the peak of memory");
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id);
    Caller broker(*m_stage, u"broker"_s);
    const QByteArray piece(4 * 1024 * 1024, 'v');
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < Large; at += piece.size())
        hash.addData(piece);
    const BlobId blob = BlobId::create();
    QVERIFY(ConsultKit::say(broker, *id, K::FileShared, { { u"blob"_s, blob.toString() }, { u"name"_s, u"v"_s }, { u"type"_s, u"v"_s }, { u"size"_s, Large }, { u"sha256"_s, QString::fromLatin1(hash.result().toHex()) } }).contains(u"number"_s));
    for (qint64 at = 0; at < Large; at += piece.size())
        QCOMPARE(broker.putBytes(ConsultKit::path(*id, "/blobs/" + blob.toString().toLatin1() + "?offset=" + QByteArray::number(at)), piece).status, 200);
    QVERIFY(ConsultClient::wait(m_officer->consults->refresh(*id)));
    const QTemporaryDir folder(quickFolder());
    peak.write("5");
    const qint64 before = statusOf("VmRSS:");
    const Done saved = ConsultClient::wait(m_officer->consults->saveEvidence(*id, folder.filePath(u"e.tar"_s)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
    const auto tar = EvidenceTar::read(folder.filePath(u"e.tar"_s));
    QVERIFY(tar && verifyEvidence(tar->manifest(), *tar, verifiesPack).isProved());
    const qint64 grown = statusOf("VmHWM:") - before;
    QVERIFY2(grown < 32 * 1024 * 1024, qPrintable(QString::number(grown)));
}

void ConsultSyncTest::provesItsEvidence()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id);
    QVERIFY(ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, u"合同.pdf"_s, u"application/pdf"_s, QByteArray(1'200'000, 'f'))));
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(ConsultClient::wait(m_broker->consults->countersign(*id)));
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    const QTemporaryDir folder(quickFolder());
    const Done saved = ConsultClient::wait(m_broker->consults->saveEvidence(*id, folder.filePath(u"e.tar"_s)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code + saved.error().detail));
    const auto archive = EvidenceTar::read(folder.filePath(u"e.tar"_s));
    QVERIFY(archive);
    const EvidenceReport report = verifyEvidence(archive->manifest(), *archive, verifiesPack, m_stage->server().consults().publicKey());
    QVERIFY2(report.isProved(), QJsonDocument(report.toJson()).toJson().constData());
    QCOMPARE(report.countersigned.size(), 1);
    QCOMPARE(report.files, 1);
    // A server that tells another story than the one that was heard is not countersigned.
    ConsultEvent false_ = ConsultClient::wait(m_broker->consults->log(*id))->first();
    false_.number = 40;
    false_.id = ConsultEventId::create();
    QVERIFY(ConsultClient::wait(m_broker->store->takeConsultEvents(*id, { false_ })));
    QCOMPARE(ConsultClient::wait(m_broker->consults->countersign(*id)).error().code, u"evidence.differs"_s);
}

// A recording is long, and lines break: what has come is kept, and the next try begins there. It is asked for once.
void ConsultSyncTest::fetchesOnFromWhereItWas()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QByteArray bytes(5'300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + i / 997);
    QVERIFY(id && ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, u"录像.mkv"_s, u"video/x-matroska"_s, bytes)));
    QVERIFY(ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(ConsultClient::wait(m_officer->consults->refresh(*id)));
    const auto whole = Consultation::fold(*id, *ConsultClient::wait(m_officer->consults->log(*id)));
    QVERIFY(whole);
    const ConsultFile file = whole->files.first();
    QList<qint64> seen;
    const auto watch = QObject::connect(m_officer->consults.get(), &ConsultPort::progressed, this, [&](const BlobProgress& progress) {
        seen.append(progress.sent);
        if (progress.sent >= 2'000'000 && progress.sent < 3'000'000)
            m_officer->cutTheLine();
    });
    QCOMPARE(ConsultClient::wait(m_officer->consults->fetch(*id, file)).error().kind, ErrorKind::Offline);
    QObject::disconnect(watch);
    QVERIFY(!seen.isEmpty() && seen.last() >= 2'000'000 && seen.last() < bytes.size());
    const qint64 there = seen.last();
    seen.clear();
    QObject::connect(m_officer->consults.get(), &ConsultPort::progressed, this, [&](const BlobProgress& progress) { seen.append(progress.sent); });
    m_officer->mendTheLine();
    const auto one = m_officer->consults->fetch(*id, file), other = m_officer->consults->fetch(*id, file);
    QVERIFY(ConsultClient::wait(one) == bytes && ConsultClient::wait(other) == bytes);
    QCOMPARE(seen.first(), there);
    QCOMPARE(seen.count(bytes.size()), 1);
    m_officer->cutTheLine();
    QVERIFY(ConsultClient::wait(m_officer->consults->fetch(*id, file)) == bytes); // offline
    QCOMPARE(ConsultClient::wait(m_officer->store->consultPieces(file.blob))->size(), 0); // not twice
    // Bytes that are not what was said are not kept.
    ConsultFile wrong = file;
    wrong.sha256 = QString(64, u'0');
    wrong.blob = BlobId::create();
    QVERIFY(ConsultClient::wait(m_officer->store->keepConsultPiece(*id, wrong.blob, 0, bytes)));
    QCOMPARE(ConsultClient::wait(m_officer->consults->fetch(*id, wrong)).error().code, u"blob.hash"_s);
    QCOMPARE(ConsultClient::wait(m_officer->store->consultPieces(wrong.blob))->size(), 0);
}

// What the server has deleted by its time goes here, too: first a file, then the log; the package still proves.
void ConsultSyncTest::dropsWhatIsPastItsTime()
{
    const auto id = ConsultClient::wait(m_broker->consults->book(booking()));
    QVERIFY(id && ConsultClient::wait(m_officer->consults->refresh(*id)));
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Begun)));
    const auto blob = ConsultClient::wait(m_broker->consults->attach(*id, K::FileShared, u"a"_s, u"t"_s, "a file"_ba));
    QVERIFY(blob && ConsultClient::wait(m_broker->consults->sendNow()));
    QVERIFY(ConsultClient::wait(m_officer->consults->say(*id, K::Ended)));
    QVERIFY(ConsultClient::wait(m_officer->consults->sendNow()));
    QVERIFY(ConsultClient::wait(m_broker->consults->refresh(*id)));
    QVERIFY(ConsultClient::wait(m_broker->store->consultFile(*blob))->has_value());
    ConsultEvent word = makeConsultEvent(K::Expired, {}, ConsultSide::Server, QDateTime::currentDateTimeUtc(),
        { { u"things"_s, QJsonArray { u"files"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"blobs"_s, QJsonArray { blob->toString() } } });
    word.number = *ConsultClient::wait(m_broker->store->consultHead(*id)) + 1;
    QVERIFY(ConsultClient::wait(m_broker->store->takeConsultEvents(*id, { word })));
    QVERIFY(!ConsultClient::wait(m_broker->store->consultFile(*blob))->has_value());
    const auto whole = Consultation::fold(*id, *ConsultClient::wait(m_broker->consults->log(*id)));
    QCOMPARE(whole->files.first().expired, u"audit"_s);
    QCOMPARE(ConsultClient::wait(m_broker->consults->fetch(*id, whole->files.first())).error().code, u"blob.expired"_s);
    ConsultEvent last = word;
    last.id = ConsultEventId::create();
    last.number = word.number + 1;
    last.data = { { u"things"_s, QJsonArray { u"log"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"before"_s, last.number } };
    QVERIFY(ConsultClient::wait(m_broker->store->takeConsultEvents(*id, { last })));
    QCOMPARE(m_broker->kinds(*id), QStringList { u"expired"_s });
    QCOMPARE(*ConsultClient::wait(m_broker->store->consultHead(*id)), last.number); // nothing is missing
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultSyncTest)
#include "tst_consultsync.moc"
