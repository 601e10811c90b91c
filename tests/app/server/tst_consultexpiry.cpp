// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/evidencearchive.h"
#include "models/declaration/bondedlife.h"
#include "models/reference/canonicaljson.h"
#include "tests/app/server/consultkit.h"
#include "tests/support/listkit.h"

#include <QDir>
#include <QTest>

namespace Tongguan {

// What is past its time is deleted; nothing else is, and what remains proves what was.
class ConsultExpiryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void deletesFilesBeforeTheLog();
    void keepsWhatIsYounger();
    void keepsWhatIsHeld();
    void keepsWhatIsUnderSupervision();
    void keepsUntilTheRecordIsClosed_data();
    void keepsUntilTheRecordIsClosed();
    void keepsWhatIsNotReleased();
    void deletesOfItself();
    void finishesWhatWasCut();
    void onlyOfficersHold();

private:
    struct Ended {
        ConsultId id;
        BlobId still, file;
    };
    Ended ended(const QJsonObject& more = {});
    void pass(int years) { m_stage->clock.advance(m_stage->clock.now().msecsTo(m_stage->clock.now().addYears(years).addDays(2))); }
    int expire() { return m_stage->server().consults().expire().value_or(-1); }
    [[nodiscard]] bool isKept(BlobId blob) const { return QFile::exists(m_stage->folder() + u"/consult/blobs/"_s + blob.toString()); }
    void keep(const std::function<Done(Storage& storage, qint64 tenant)>& work);
    void move(const QString& record, MovementKind kind, const QString& quantity);
    void account(const QString& record, const QString& type);
    [[nodiscard]] EvidenceReport prove(Caller& caller, const Ended& one) const;

    ConsultSettings m_settings;
    std::unique_ptr<ServerStage> m_stage;
};

using K = ConsultEventKind;

void ConsultExpiryTest::init()
{
    m_settings = {};
    m_settings.expiryEvery = std::chrono::hours(24 * 365 * 100); // only when the test says so
    m_settings.retention = *readRetention(R"({"rules":[{"id":"short","keeps":["stills","recording"],"years":1,"from":"ended","source":"x","certainty":"law"},
        {"id":"audit","keeps":["log","minutes","record","files"],"years":3,"from":"release","source":"x","certainty":"law"}]})");
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    QVERIFY(m_stage->ok);
}

ConsultExpiryTest::Ended ConsultExpiryTest::ended(const QJsonObject& more)
{
    Ended one { ConsultId::create(), BlobId::create(), BlobId::create() };
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, one.id, more));
    ConsultKit::say(officer, one.id, K::Begun);
    for (const BlobId blob : { one.still, one.file }) {
        const QByteArray bytes = "bytes of " + blob.toString().toLatin1();
        QJsonObject told { { u"id"_s, blob.toString() }, { u"name"_s, u"n"_s }, { u"type"_s, u"image/png"_s }, { u"size"_s, bytes.size() }, { u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) } };
        broker.post(ConsultKit::path(one.id, "/blobs"), told);
        broker.putBytes(ConsultKit::path(one.id, "/blobs/" + blob.toString().toLatin1() + "?offset=0"), bytes);
        told.insert(u"blob"_s, told.take(u"id"_s));
        if (blob == one.still)
            told.insert(u"taken"_s, u"2026-11-22T03:31:00.000Z"_s);
        ConsultKit::say(broker, one.id, blob == one.still ? K::StillTaken : K::FileShared, told);
    }
    if (!ConsultKit::say(officer, one.id, K::Ended).contains(u"number"_s) || !isKept(one.still) || !isKept(one.file))
        qWarning("the stage of this test does not stand");
    return one;
}

EvidenceReport ConsultExpiryTest::prove(Caller& caller, const Ended& one) const
{
    QMap<QString, QByteArray> files;
    const QJsonArray events = caller.get(ConsultKit::path(one.id, "/log")).json()[u"events"_s].toArray();
    for (const QJsonValue& event : events)
        files.insert(evidenceEventName(event[u"number"_s].toInteger()), canonicalJson(event.toObject()));
    for (const BlobId blob : { one.still, one.file }) {
        const PeerReply reply = caller.get(ConsultKit::path(one.id, "/blobs/" + blob.toString().toLatin1()));
        if (reply.status == 200)
            files.insert(evidenceBlobName(blob), reply.body);
    }
    return verifyEvidence(caller.get(ConsultKit::path(one.id, "/evidence")).body, EvidenceArchive(files), verifiesPack, m_stage->server().consults().publicKey());
}

void ConsultExpiryTest::deletesFilesBeforeTheLog()
{
    const Ended one = ended();
    pass(1);
    QCOMPARE(expire(), 1);
    QCOMPARE(expire(), 0); // once
    QVERIFY(!isKept(one.still) && isKept(one.file));
    {
        Caller broker(*m_stage, u"broker"_s), rival(*m_stage, u"rival"_s);
        QCOMPARE(ConsultKit::lastKind(broker, one.id), u"expired"_s);
        const PeerReply gone = broker.get(ConsultKit::path(one.id, "/blobs/" + one.still.toString().toLatin1()));
        QCOMPARE(gone.status, 410);
        QCOMPARE(gone.code(), u"blob.expired"_s);
        QCOMPARE(rival.get(ConsultKit::path(one.id, "/blobs/" + one.still.toString().toLatin1())).status, 404);
        const EvidenceReport report = prove(broker, one);
        QVERIFY2(report.isProved(), QJsonDocument(report.toJson()).toJson().constData());
        QCOMPARE(report.deleted, 1);
        QCOMPARE(report.rules, QStringList { u"short"_s });
    }
    pass(2);
    QCOMPARE(expire(), 1);
    QVERIFY(!isKept(one.file));
    Caller broker(*m_stage, u"broker"_s), ear(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::kinds(broker, one.id), QStringList { u"expired"_s }); // the word of it is all
    const QJsonObject listed = broker.get("/v1/consult/sessions"_ba).json()[u"consultations"_s][0].toObject();
    QCOMPARE(listed[u"title"_s].toString(), u"进口货物申报"_s); // what there was stays in the list
    const EvidenceReport report = prove(broker, one);
    QVERIFY2(report.isProved(), QJsonDocument(report.toJson()).toJson().constData());
    QVERIFY(report.deleted >= 8);
    QCOMPARE(report.events, 1);
    QCOMPARE(report.rules, QStringList { u"audit"_s });
    // Who asks for the log from its beginning is told what is left; nothing more can be said.
    ear.peer().say("GET " + ConsultKit::path(one.id, "/events") + " HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 0\r\n" + ear.authorization() + "\r\n");
    QVERIFY(ear.peer().until("\r\n\r\n"_ba).startsWith("HTTP/1.1 200"));
    QVERIFY(ear.peer().until("\n\n"_ba).contains("\"kind\":\"expired\""));
    QCOMPARE(ConsultKit::say(broker, one.id, K::Chat, { { u"text"_s, u"x"_s } })[u"code"_s].toString(), u"consult.state"_s);
    QCOMPARE(expire(), 0);
}

void ConsultExpiryTest::keepsWhatIsYounger()
{
    const Ended one = ended();
    m_stage->clock.advance(m_stage->clock.now().msecsTo(m_stage->clock.now().addYears(1))); // its last day
    QCOMPARE(expire(), 0);
    QVERIFY(isKept(one.still));
    const ConsultId open = ConsultId::create(); // one that never ended
    Caller broker(*m_stage, u"broker"_s);
    broker.post("/v1/consult/sessions"_ba, ConsultKit::booking(*m_stage, open));
    pass(10);
    QCOMPARE(expire(), 1);
    Caller again(*m_stage, u"broker"_s);
    QCOMPARE(ConsultKit::kinds(again, open), QStringList { u"booked"_s });
}

void ConsultExpiryTest::keepsWhatIsHeld()
{
    const Ended one = ended();
    {
        Caller officer(*m_stage, u"officer"_s);
        QVERIFY(ConsultKit::say(officer, one.id, K::HoldSet, { { u"note"_s, u"行政复议"_s } }).contains(u"number"_s));
    }
    pass(5);
    QCOMPARE(expire(), 0);
    QVERIFY(isKept(one.still) && isKept(one.file));
    Caller officer(*m_stage, u"officer"_s);
    QVERIFY(ConsultKit::say(officer, one.id, K::HoldLifted).contains(u"number"_s));
    QCOMPARE(expire(), 1);
    QVERIFY(!isKept(one.still) && !isKept(one.file));
}

void ConsultExpiryTest::keepsWhatIsUnderSupervision()
{
    const Ended one = ended({ { u"subject"_s, QJsonObject { { u"kind"_s, u"ledger"_s }, { u"document"_s, u"E51722000001"_s }, { u"title"_s, u"账册"_s } } } });
    pass(5);
    QCOMPARE(expire(), 1); // the stills' term runs from the end
    QVERIFY(!isKept(one.still) && isKept(one.file));
    Caller broker(*m_stage, u"broker"_s);
    QVERIFY(ConsultKit::kinds(broker, one.id).size() > 5);
}

void ConsultExpiryTest::keep(const std::function<Done(Storage& storage, qint64 tenant)>& work)
{
    const auto place = m_stage->server().workplaces().take();
    Storage& storage = *place->storage;
    const Done done = storage.write([&]() -> Done { return work(storage, storage.accounts().tenantNamed(u"one"_s).value()->key); });
    QVERIFY2(done, done ? "" : qPrintable(done.error().code));
}

void ConsultExpiryTest::move(const QString& record, MovementKind kind, const QString& quantity)
{
    keep([&](Storage& storage, qint64 tenant) {
        return storage.ledgers().post(tenant, record, { Movement { .id = MovementId::create(), .kind = kind, .item = 1, .version = 0, .quantity = LedgerQuantity::parse(quantity).value(), .date = officeDay(m_stage->clock.now()), .standing = MovementStanding::Deducted, .document = DocumentId::create(), .line = 1 } });
    });
}

// A report that customs accounts today, to today.
void ConsultExpiryTest::account(const QString& record, const QString& type)
{
    const QDateTime now = m_stage->clock.now();
    keep([&](Storage& storage, qint64 tenant) -> Done {
        DocumentRow row;
        row.tenant = tenant;
        row.id = DocumentId::create();
        row.revision = 1;
        row.type = type;
        row.state = carrierOf(BondedState::WrittenOff);
        row.changed = now;
        row.hash = QByteArray(32, 'h');
        row.entryNo = record;
        if (Done put = storage.documents().put(row); !put)
            return put;
        return storage.documents().addBody(row.key, { 1, row.hash, "{\"periodEnd\":\"" + officeDay(now).toString(Qt::ISODate).toLatin1() + "\"}" }, now);
    });
}

void ConsultExpiryTest::keepsUntilTheRecordIsClosed_data()
{
    QTest::addColumn<bool>("isBook");
    QTest::addColumn<bool>("byDocument");
    QTest::newRow("handbook by its number") << false << false;
    QTest::newRow("account book by its number") << true << false;
    QTest::newRow("list of a handbook") << false << true;
}

// Three years from the write-off that ends the supervision; while goods move, or lie in stock, none does.
void ConsultExpiryTest::keepsUntilTheRecordIsClosed()
{
    QFETCH(const bool, isBook);
    QFETCH(const bool, byDocument);
    const QString number = isBook ? u"E01006000001"_s : u"C01006000001"_s, report = isBook ? u"accountBookReport"_s : u"handbookReport"_s;
    LedgerRecord record = ListKit::record(number);
    record.kind = isBook ? RecordKind::AccountBook : RecordKind::Handbook;
    keep([&](Storage& storage, qint64 tenant) { return storage.ledgers().put(tenant, record, m_stage->clock.now()); });
    move(number, MovementKind::DirectImport, u"100"_s);
    const DocumentId list = DocumentId::create();
    if (byDocument) {
        keep([&](Storage& storage, qint64 tenant) -> Done {
            DocumentRow row;
            row.tenant = tenant;
            row.id = list;
            row.revision = 1;
            row.type = u"inventoryList"_s;
            row.state = carrierOf(BondedState::WrittenOff);
            row.changed = m_stage->clock.now();
            row.hash = QByteArray(32, 'h');
            if (Done put = storage.documents().put(row); !put)
                return put;
            return storage.documents().addBody(row.key, { 1, row.hash, "{\"recordNo\":\"" + number.toLatin1() + "\"}" }, m_stage->clock.now());
        });
    }
    const Ended one = ended({ { u"subject"_s, QJsonObject { { u"kind"_s, u"ledger"_s }, { u"document"_s, byDocument ? list.toString() : number }, { u"title"_s, u"t"_s } } } });
    pass(5);
    QCOMPARE(expire(), 1); // the still
    account(number, report); // an account book's stock rolls over; of a handbook more comes later
    pass(1);
    move(number, isBook ? MovementKind::Reexport : MovementKind::DirectImport, u"99"_s);
    account(number, u"stocktake"_s); // no report
    pass(4);
    QCOMPARE(expire(), 0);
    move(number, MovementKind::Reexport, u"1"_s);
    account(number, report);
    pass(2);
    QCOMPARE(expire(), 0);
    QVERIFY(isKept(one.file));
    pass(1);
    QCOMPARE(expire(), 1);
    QVERIFY(!isKept(one.file));
    Caller broker(*m_stage, u"broker"_s);
    QVERIFY(prove(broker, one).isProved());
}

void ConsultExpiryTest::keepsWhatIsNotReleased()
{
    Caller broker(*m_stage, u"broker"_s);
    const DocumentId document = DocumentId::create();
    QCOMPARE(broker.answer(broker.operation("save", document, 0, m_stage->body({})))[u"kind"_s].toString(), u"applied"_s);
    const auto setState = [&](DeclarationState state) {
        const auto place = m_stage->server().workplaces().take();
        Storage& storage = *place->storage;
        QVERIFY(storage.write([&]() -> Done {
            auto row = storage.documents().document(storage.accounts().tenantNamed(u"one"_s).value()->key, document);
            (**row).state = state;
            (**row).changed = m_stage->clock.now();
            return storage.documents().put(**row);
        }));
    };
    setState(DeclarationState::Inspection);
    const Ended one = ended({ { u"subject"_s, QJsonObject { { u"kind"_s, u"declaration"_s }, { u"document"_s, document.toString() }, { u"title"_s, u"t"_s } } } });
    pass(5);
    QCOMPARE(expire(), 1);
    QVERIFY(isKept(one.file)); // customs may audit for three years after the release, which has not come
    setState(DeclarationState::Released);
    pass(2);
    QCOMPARE(expire(), 0);
    pass(1);
    QCOMPARE(expire(), 1);
    QVERIFY(!isKept(one.file));
}

void ConsultExpiryTest::deletesOfItself()
{
    m_settings.expiryEvery = std::chrono::seconds(3600);
    m_stage = std::make_unique<ServerStage>(RequestBudget { 100'000, std::chrono::milliseconds(10'000) }, m_settings);
    const Ended one = ended();
    pass(1);
    QTRY_VERIFY_WITH_TIMEOUT(!isKept(one.still), 10'000);
    QVERIFY(isKept(one.file));
}

// Written down, and then the power failed before the bytes were removed.
void ConsultExpiryTest::finishesWhatWasCut()
{
    const Ended one = ended();
    pass(1);
    QCOMPARE(expire(), 1);
    QFile again(m_stage->folder() + u"/consult/blobs/"_s + one.still.toString());
    QVERIFY(again.open(QIODevice::WriteOnly) && again.write("bytes") == 5);
    again.close();
    m_stage->stop();
    m_stage->start();
    QTRY_VERIFY_WITH_TIMEOUT(!isKept(one.still), 10'000);
    QVERIFY(isKept(one.file));
}

void ConsultExpiryTest::onlyOfficersHold()
{
    const Ended one = ended();
    Caller broker(*m_stage, u"broker"_s), officer(*m_stage, u"officer"_s);
    QCOMPARE(ConsultKit::say(broker, one.id, K::HoldSet, { { u"note"_s, u"x"_s } })[u"code"_s].toString(), u"consult.side"_s);
    QCOMPARE(ConsultKit::say(officer, one.id, K::HoldSet)[u"code"_s].toString(), u"consult.data"_s); // for a reason
    for (Caller* one_ : { &broker, &officer }) // nobody says that for the server
        QCOMPARE(ConsultKit::say(*one_, one.id, K::Expired, { { u"things"_s, QJsonArray {} }, { u"rule"_s, u"x"_s }, { u"until"_s, u"2026-11-22T03:31:00.000Z"_s } })[u"code"_s].toString(), u"consult.side"_s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultExpiryTest)
#include "tst_consultexpiry.moc"
