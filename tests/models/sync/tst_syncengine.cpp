// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/sync/syncengine.h"
#include "tests/support/patience.h"
#include "tests/support/quickfolder.h"
#include "tests/support/setclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Tongguan {

using Net::Reply;
using Net::Request;

// The wire: what is expected, in order, and what is answered. Anything else is noted and gets no line.
class ScriptedWire final : public SyncTransport {
public:
    struct Step {
        QString request; // "POST /v1/sync/push", the beginning
        std::function<Result<Reply>(const Request&)> answer; // none: it hangs
    };

    [[nodiscard]] QFuture<Result<Reply>> send(const Request& request) override
    {
        sent << request;
        const QString line = (request.verb == Net::Verb::Get ? u"GET "_s : u"POST "_s) + request.path;
        QPromise<Result<Reply>>& promise = m_promises.emplace_back();
        promise.start();
        QFuture<Result<Reply>> future = promise.future();
        if (steps.isEmpty() || !line.startsWith(steps.first().request)) {
            unexpected << line;
            promise.addResult(Result<Reply>(fail(ErrorKind::Offline, u"test.unexpected"_s)));
            promise.finish();
            return future;
        }
        const Step step = steps.takeFirst();
        if (step.answer) {
            promise.addResult(step.answer(request));
            promise.finish();
        }
        return future;
    }
    void listen() override { listening = true; }
    void silence() override { listening = false; }
    [[nodiscard]] bool isListening() const override { return listening; }
    void reset() override { ++resets; }
    void useDevice(DeviceId id) override { device = id; }

    // As bytes over the real reader of answers.
    void expect(const QString& request, int status, const QByteArray& json, const Net::Headers& more = {}, const QByteArray& type = "application/json")
    {
        steps << Step { request, [=](const Request&) {
                           Net::Headers headers = more;
                           headers << std::pair("Content-Type"_ba, status >= 400 ? "application/problem+json"_ba : type);
                           return Net::readReply(status, headers, json, 1'000'000);
                       } };
    }
    void expectLost(const QString& request)
    {
        steps << Step { request, [](const Request&) -> Result<Reply> { return fail(ErrorKind::Offline, u"net.cut"_s); } };
    }
    void expectDenied(const QString& request, const QString& code)
    {
        steps << Step { request, [code](const Request&) -> Result<Reply> { return fail(ErrorKind::Denied, code); } };
    }
    void expectHang(const QString& request) { steps << Step { request, {} }; }
    void expectAnswer(const QString& request, std::function<QByteArray(const QJsonObject&)> answer)
    {
        steps << Step { request, [answer = std::move(answer)](const Request& heard) {
                           return Net::readReply(200, { { "Content-Type", "application/json" } }, answer(QJsonDocument::fromJson(heard.body).object()), 1'000'000);
                       } };
    }
    [[nodiscard]] QJsonObject body(qsizetype at) const { return QJsonDocument::fromJson(sent.at(at).body).object(); }

    QList<Step> steps;
    QList<Request> sent;
    QStringList unexpected;
    int resets = 0;
    bool listening = false;
    DeviceId device;

private:
    std::vector<QPromise<Result<Reply>>> m_promises;
};

class TestSyncEngine final : public QObject
{
    Q_OBJECT

    // One client with its store and its wire.
    struct Desk {
        explicit Desk(const Dictionary& dictionary, SyncOptions options = quiet())
            : type(dictionary.declaration())
            , store(*ClientStore::open(folder.path(), dictionary, &clock))
            , engine(*store, wire, clock, std::move(options))
        {
        }
        static SyncOptions quiet()
        {
            SyncOptions options;
            options.poll = options.pollListening = options.gather = std::chrono::hours(1);
            options.retry = { std::chrono::hours(1), std::chrono::hours(1) };
            options.random = [] { return 0.5; };
            return options;
        }
        [[nodiscard]] bool settle()
        {
            return QTest::qWaitFor([this] {
                const SyncStatus& status = engine.status();
                return status.state == SyncPhase::SignedOut || (!isInRound(status.state) && status.nextTry.isValid());
            }, Patience);
        }
        [[nodiscard]] bool round()
        {
            if (engine.status().state == SyncPhase::Stopped)
                engine.start();
            else
                engine.syncNow();
            return settle();
        }
        // Past the first fetch of an empty server.
        [[nodiscard]] bool begin()
        {
            wire.expect(u"GET /v1/sync/snapshot"_s, 200, snapshot(0));
            expectNothingNew(0);
            return round() && done();
        }
        [[nodiscard]] bool done()
        {
            if (!wire.steps.isEmpty() || !wire.unexpected.isEmpty())
                qWarning() << "left:" << wire.steps.size() << "unexpected:" << wire.unexpected;
            return wire.steps.isEmpty() && wire.unexpected.isEmpty();
        }
        void expectNothingNew(qint64 at) { wire.expect(u"GET /v1/sync/changes?epoch=%1&cursor=%2&"_s.arg(epoch.toString()).arg(at), 200, page(at, at)); }
        [[nodiscard]] QByteArray snapshot(qint64 at, const QByteArray& docs = {}, const QByteArray& next = "null") const
        {
            return "{\"epoch\":\"" + epoch.toString().toLatin1() + "\",\"at\":" + QByteArray::number(at) + ",\"next\":" + next + ",\"docs\":[" + docs + "]}";
        }
        [[nodiscard]] QByteArray page(qint64 from, qint64 to, const QByteArray& docs = {}, bool more = false, const QByteArray& tombstones = {}) const
        {
            return "{\"epoch\":\"" + epoch.toString().toLatin1() + "\",\"from\":" + QByteArray::number(from) + ",\"to\":" + QByteArray::number(to)
                + ",\"head\":" + QByteArray::number(more ? to + 1 : to) + ",\"hasMore\":" + (more ? "true" : "false") + ",\"docs\":[" + docs + "],\"tombstones\":[" + tombstones + "]}";
        }
        [[nodiscard]] static QByteArray entry(DocumentId id, qint64 revision, const QByteArray& body, const QByteArray& state = "draft")
        {
            return "{\"doc\":\"" + id.toString().toLatin1() + "\",\"type\":\"declaration\",\"rev\":" + QByteArray::number(revision) + ",\"state\":\"" + state + "\",\"receipts\":[],\"body\":" + body + "}";
        }
        // Answers every operation of the push in the same way.
        void expectPush(const QByteArray& answer)
        {
            wire.expectAnswer(u"POST /v1/sync/push"_s, [this, answer](const QJsonObject& push) -> QByteArray {
                QByteArray answers;
                const QJsonArray operations = push.value("ops"_L1).toArray();
                for (const QJsonValue& operation : operations)
                    answers += (answers.isEmpty() ? "" : ",") + answerTo(operation, answer);
                return "{\"epoch\":\"" + epoch.toString().toLatin1() + "\",\"answers\":[" + answers + "]}";
            });
        }
        [[nodiscard]] static QByteArray answerTo(const QJsonValue& operation, const QByteArray& answer)
        {
            return "{\"n\":" + QByteArray::number(operation["n"_L1].toInteger()) + ",\"op\":\"" + operation["op"_L1].toString().toLatin1() + "\"," + answer + "}";
        }
        template <class T>
        static T wait(QFuture<T> future)
        {
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }, Patience))
                qFatal("the store is silent");
            return future.result();
        }
        [[nodiscard]] Document document(const QString& contract) const
        {
            Document made(type);
            (void)made.setValue(u"contractNo", contract);
            return made;
        }
        [[nodiscard]] DocumentId save(const QString& contract)
        {
            const DocumentId id = DocumentId::create();
            if (!wait(store->save(id, document(contract))))
                qFatal("not saved");
            return id;
        }
        [[nodiscard]] StoredDeclaration read(DocumentId id) { return *wait(store->read(id)); }
        [[nodiscard]] qint64 cursor() { return wait(store->cursor())->sequence; }

        QTemporaryDir folder { quickFolder() };
        SetClock clock;
        const DocumentType& type;
        std::unique_ptr<ClientStore> store;
        ScriptedWire wire;
        EpochId epoch = EpochId::create();
        SyncEngine engine; // goes first
    };

    std::unique_ptr<Dictionary> m_dictionary;

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void firstStartFetchesEverythingOnce()
    {
        Desk desk(*m_dictionary);
        const QByteArray body = toBody(desk.document(u"A"_s));
        const DocumentId one = DocumentId::create(), two = DocumentId::create();
        desk.wire.expect(u"GET /v1/sync/snapshot"_s, 200, desk.snapshot(7, Desk::entry(one, 4, body, "released"), "\"5\""));
        desk.wire.expectLost(u"GET /v1/sync/snapshot?epoch=%1&at=7&page=5"_s.arg(desk.epoch.toString()));
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, SyncPhase::Offline);
        QCOMPARE(desk.engine.status().lastError->code, u"net.cut"_s);
        QVERIFY(desk.engine.status().nextTry > desk.clock.now());
        QCOMPARE(desk.engine.status().received, 1);
        QCOMPARE(desk.read(one).state, DeclarationState::Released); // usable before all is there

        // It goes on where it was cut.
        desk.wire.expect(u"GET /v1/sync/snapshot?epoch=%1&at=7&page=5"_s.arg(desk.epoch.toString()), 200, desk.snapshot(7, Desk::entry(two, 1, body)));
        desk.expectNothingNew(7);
        QList<std::pair<qint64, qint64>> rounds;
        connect(&desk.engine, &SyncEngine::roundFinished, this, [&rounds](qint64 pushed, qint64 pulled) { rounds << std::pair(pushed, pulled); });
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(rounds.size(), 1);
        QVERIFY(rounds.first() == std::pair(qint64(0), qint64(1)));
        QCOMPARE(desk.engine.status().state, SyncPhase::Idle);
        QVERIFY(!desk.engine.status().lastError);
        QCOMPARE(desk.cursor(), 7);
        QVERIFY(desk.wire.listening);
        QCOMPARE(desk.read(two).revision, 1);

        desk.expectNothingNew(7);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
    }

    void pushesWhatWaits()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"TX-1"_s);
        QTRY_COMPARE(desk.engine.status().waiting, 1);
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 1, Desk::entry(id, 1, toBody(desk.document(u"TX-1"_s)))));
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        const QJsonObject push = desk.wire.body(2);
        QCOMPARE(push.value("epoch"_L1).toString(), desk.epoch.toString());
        QCOMPARE(push.value("device"_L1).toString(), Desk::wait(desk.store->device())->toString());
        const QJsonArray operations = push.value("ops"_L1).toArray();
        QCOMPARE(operations.size(), 1);
        QCOMPARE(operations[0]["kind"_L1].toString(), u"save"_s);
        QCOMPARE(operations[0]["doc"_L1].toString(), id.toString());
        QCOMPARE(operations[0]["baseRev"_L1].toInteger(-1), 0);
        QCOMPARE(operations[0]["schema"_L1].toInteger(-1), 1);
        QCOMPARE(operations[0]["hash"_L1].toString(), QString::fromLatin1(bodyHash(toBody(desk.document(u"TX-1"_s)))));
        QCOMPARE(desk.read(id).sync, SyncState::Clean);
        QCOMPARE(desk.read(id).revision, 1);
        QCOMPARE(desk.engine.status().waiting, 0);
        QCOMPARE(desk.cursor(), 1);
    }

    // The round's own last look at the queue may see it before the store has told of it.
    void pushesWhatIsQueuedWhileARoundEnds()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = DocumentId::create();
        QFuture<Done> saved;
        desk.wire.expectAnswer(u"GET /v1/sync/changes"_s, [&](const QJsonObject&) {
            saved = desk.store->save(id, desk.document(u"TX-1"_s));
            return desk.page(0, 0);
        });
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 1, Desk::entry(id, 1, toBody(desk.document(u"TX-1"_s)))));
        QVERIFY(desk.round());
        QTRY_VERIFY(desk.wire.steps.isEmpty()); // of itself: the next poll is an hour away
        QVERIFY(desk.settle());
        QVERIFY(desk.done());
        QVERIFY(saved.result());
        QCOMPARE(desk.read(id).sync, SyncState::Clean);
    }

    void sendsALostOperationAgainUnchanged()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"TX-1"_s);
        desk.wire.expectLost(u"POST /v1/sync/push"_s);
        QVERIFY(desk.round());
        QCOMPARE(desk.engine.status().state, SyncPhase::Offline);
        QTRY_COMPARE(desk.engine.status().waiting, 1);
        QVERIFY(Desk::wait(desk.store->save(id, desk.document(u"TX-2"_s)))); // meanwhile the person goes on
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.expectPush("\"kind\":\"applied\",\"rev\":2,\"state\":\"draft\"");
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 2, Desk::entry(id, 2, toBody(desk.document(u"TX-2"_s)))));
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.wire.sent[2].body, desk.wire.sent[3].body); // same operation, same bytes
        const QJsonValue later = desk.wire.body(4).value("ops"_L1)[0];
        QVERIFY(later["op"_L1] != desk.wire.body(3).value("ops"_L1)[0]["op"_L1]);
        QCOMPARE(later["baseRev"_L1].toInteger(-1), 1);
        QCOMPARE(later["body"_L1]["contractNo"_L1].toString(), u"TX-2"_s);
        QCOMPARE(desk.read(id).sync, SyncState::Clean);
    }

    void everyKindOfAnswerIsVisible_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<SyncState>("sync");
        QTest::addColumn<bool>("trouble");
        QTest::addColumn<SyncPhase>("phase");
        QTest::newRow("applied") << "\"kind\":\"applied\",\"rev\":3,\"state\":\"draft\""_ba << SyncState::Clean << false << SyncPhase::Idle;
        QTest::newRow("merged") << "\"kind\":\"merged\",\"rev\":3,\"state\":\"draft\",\"body\":{\"contractNo\":\"mine\",\"billNo\":\"theirs\"}"_ba << SyncState::Clean << false << SyncPhase::Idle;
        QTest::newRow("conflict") << "\"kind\":\"conflict\",\"rev\":3,\"state\":\"draft\",\"body\":{\"contractNo\":\"theirs\"}"_ba << SyncState::Conflict << true << SyncPhase::Idle;
        QTest::newRow("rejected") << "\"kind\":\"rejected\",\"rev\":0,\"state\":\"draft\",\"code\":\"declaration.state\",\"detail\":\"too late\""_ba << SyncState::Rejected << true << SyncPhase::Idle;
        QTest::newRow("findings") << "\"kind\":\"rejected\",\"code\":\"declaration.findings\",\"findings\":[{\"id\":\"required\",\"field\":\"billNo\",\"message\":{\"zh\":\"缺\"}}]"_ba << SyncState::Rejected << true << SyncPhase::Idle;
        QTest::newRow("retry") << "\"kind\":\"retry\",\"code\":\"server.busy\",\"after\":90"_ba << SyncState::Waiting << true << SyncPhase::Waiting;
        QTest::newRow("of a newer server") << "\"kind\":\"needSchema\",\"v\":2"_ba << SyncState::Rejected << true << SyncPhase::Idle;
    }
    void everyKindOfAnswerIsVisible()
    {
        QFETCH(QByteArray, answer);
        QFETCH(SyncState, sync);
        QFETCH(bool, trouble);
        QFETCH(SyncPhase, phase);
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"mine"_s);
        desk.expectPush(answer);
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.read(id).sync, sync);
        QCOMPARE(desk.read(id).document.value(u"contractNo"), u"mine"_s); // the person's words stay
        QCOMPARE(desk.engine.status().documentInTrouble.has_value(), trouble);
        if (trouble)
            QCOMPARE(*desk.engine.status().documentInTrouble, id);
        QCOMPARE(desk.engine.status().state, phase);
        QCOMPARE(desk.engine.status().rejected, sync == SyncState::Rejected ? 1 : 0);
        QCOMPARE(desk.engine.status().conflicts, sync == SyncState::Conflict ? 1 : 0);
        QCOMPARE(desk.engine.status().waiting, sync == SyncState::Waiting ? 1 : 0);
        if (answer.contains("merged"))
            QCOMPARE(desk.read(id).document.value(u"billNo"), u"theirs"_s);
        if (phase == SyncPhase::Waiting) { // not due yet: nothing is sent
            QCOMPARE(desk.engine.status().nextTry, desk.clock.now().addSecs(90));
            desk.expectNothingNew(0);
            QVERIFY(desk.round());
            QVERIFY(desk.done());
            desk.clock.advance(91);
            desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
            desk.expectNothingNew(0);
            QVERIFY(desk.round());
            QVERIFY(desk.done());
            QCOMPARE(desk.read(id).sync, SyncState::Clean);
        }
    }

    void dropsAnswersNobodyAskedFor()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"mine"_s);
        desk.wire.expectAnswer(u"POST /v1/sync/push"_s, [&desk](const QJsonObject& push) -> QByteArray {
            const QJsonValue operation = push.value("ops"_L1)[0];
            const QByteArray right = Desk::answerTo(operation, "\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
            const QByteArray again = Desk::answerTo(operation, "\"kind\":\"rejected\",\"code\":\"late.copy\"");
            QJsonObject foreign = operation.toObject();
            foreign.insert(u"op"_s, OperationId::create().toString());
            return "{\"epoch\":\"" + desk.epoch.toString().toLatin1() + "\",\"answers\":[" + Desk::answerTo(foreign, "\"kind\":\"rejected\"") + "," + right + "," + again + "]}";
        });
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.read(id).sync, SyncState::Clean);
        QCOMPARE(desk.engine.status().rejected, 0);
    }

    void refusesWrongPages_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::addColumn<SyncPhase>("phase");
        QTest::newRow("another page") << 0 << u"sync.page"_s << SyncPhase::Waiting;
        QTest::newRow("another epoch") << 1 << u"sync.page"_s << SyncPhase::Waiting;
        QTest::newRow("cut JSON") << 2 << u"sync.answer"_s << SyncPhase::Waiting;
        QTest::newRow("login page") << 3 << u"net.portal"_s << SyncPhase::Offline;
        QTest::newRow("backwards") << 4 << u"sync.answer"_s << SyncPhase::Waiting;
        QTest::newRow("no body") << 5 << u"sync.answer"_s << SyncPhase::Waiting;
        QTest::newRow("unknown state") << 6 << u"sync.answer"_s << SyncPhase::Waiting;
        QTest::newRow("broken body") << 7 << QString() << SyncPhase::Waiting;
        QTest::newRow("more of nothing") << 8 << u"sync.answer"_s << SyncPhase::Waiting;
    }
    void refusesWrongPages()
    {
        QFETCH(int, what);
        QFETCH(QString, code);
        QFETCH(SyncPhase, phase);
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = DocumentId::create();
        const QByteArray docs = Desk::entry(id, 1, toBody(desk.document(u"A"_s)));
        QByteArray json = desk.page(0, 5, docs);
        QByteArray type = "application/json";
        if (what == 0)
            json = desk.page(3, 5, docs);
        else if (what == 1)
            json.replace(desk.epoch.toString().toLatin1(), EpochId::create().toString().toLatin1());
        else if (what == 2)
            json.chop(30);
        else if (what == 3)
            type = "text/html";
        else if (what == 4)
            json = desk.page(0, 5, docs).replace("\"to\":5", "\"to\":-2");
        else if (what == 5)
            json = desk.page(0, 5, Desk::entry(id, 1, "null"));
        else if (what == 6)
            json = desk.page(0, 5, Desk::entry(id, 1, "{}", "imagined"));
        else if (what == 7)
            json = desk.page(0, 5, Desk::entry(id, 1, "{\"contractNo\":]}"));
        else
            json = desk.page(0, 0, {}, true);
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, json, {}, type);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, phase);
        QVERIFY(desk.engine.status().lastError);
        if (!code.isEmpty())
            QCOMPARE(desk.engine.status().lastError->code, code);
        QCOMPARE(desk.cursor(), 0);
        QVERIFY(!Desk::wait(desk.store->read(id))); // nothing of it was taken
        if (what == 5 || what == 6)
            QCOMPARE(desk.engine.status().documentInTrouble, std::optional(id));
        desk.wire.expect(u"GET /v1/sync/changes?epoch=%1&cursor=0&"_s.arg(desk.epoch.toString()), 200, desk.page(0, 5, docs));
        QVERIFY(desk.round());
        QVERIFY(desk.done() || what == 0); // the whole page, from the same place
        QCOMPARE(desk.cursor(), 5);
    }

    void takesPageAfterPage()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const QByteArray body = toBody(desk.document(u"A"_s));
        const DocumentId one = DocumentId::create(), two = DocumentId::create();
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 4, Desk::entry(one, 1, body), true));
        desk.wire.expect(u"GET /v1/sync/changes?epoch=%1&cursor=4&"_s.arg(desk.epoch.toString()), 200,
            desk.page(4, 9, Desk::entry(two, 2, body, "submitted"), false, "{\"doc\":\"" + one.toString().toLatin1() + "\",\"rev\":2}"));
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.cursor(), 9);
        QVERIFY(!Desk::wait(desk.store->read(one)));
        QCOMPARE(desk.read(two).state, DeclarationState::Submitted);
    }

    void tellsTheNewEpochWhatThereIs()
    {
        Desk desk(*m_dictionary);
        const QByteArray body = toBody(desk.document(u"A"_s));
        const DocumentId lost = DocumentId::create(), kept = DocumentId::create();
        desk.wire.expect(u"GET /v1/sync/snapshot"_s, 200, desk.snapshot(9, Desk::entry(lost, 5, body) + "," + Desk::entry(kept, 2, body)));
        desk.expectNothingNew(9);
        QVERIFY(desk.round());

        const EpochId old = desk.epoch;
        desk.epoch = EpochId::create();
        desk.wire.expect(u"GET /v1/sync/changes?epoch="_s + old.toString(), 409, "{\"code\":\"epoch.changed\",\"epoch\":\"" + desk.epoch.toString().toLatin1() + "\"}");
        desk.wire.expectLost(u"POST /v1/sync/manifest"_s); // and the line goes just then
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.read(lost).revision, 5); // nothing is deleted because the server does not know it

        desk.wire.expect(u"POST /v1/sync/manifest"_s, 200, "{\"wanted\":[\"" + lost.toString().toLatin1() + "\"]}");
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.wire.expect(u"GET /v1/sync/snapshot"_s, 200, desk.snapshot(4, Desk::entry(lost, 1, body) + "," + Desk::entry(kept, 2, body)));
        desk.expectNothingNew(4);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        const QJsonObject manifest = desk.wire.body(4);
        QCOMPARE(manifest.value("epoch"_L1).toString(), desk.epoch.toString());
        QCOMPARE(manifest.value("docs"_L1).toArray().size(), 2);
        QCOMPARE(manifest.value("docs"_L1)[0]["hash"_L1].toString(), QString::fromLatin1(bodyHash(body)));
        QCOMPARE(desk.wire.body(5).value("epoch"_L1).toString(), desk.epoch.toString());
        QCOMPARE(desk.read(lost).sync, SyncState::Clean);
        desk.expectNothingNew(4);
        QVERIFY(desk.round()); // the manifest is not sent again
        QVERIFY(desk.done());
    }

    void aForkedDeviceTakesANewName()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"mine"_s);
        desk.wire.expect(u"POST /v1/sync/push"_s, 409, "{\"code\":\"device.forked\"}");
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        const QJsonObject before = desk.wire.body(2), after = desk.wire.body(3);
        QVERIFY(before.value("device"_L1) != after.value("device"_L1));
        QCOMPARE(after.value("device"_L1).toString(), desk.wire.device.toString());
        QCOMPARE(before.value("ops"_L1)[0]["op"_L1], after.value("ops"_L1)[0]["op"_L1]); // so that it takes effect once
        QCOMPARE(desk.read(id).sync, SyncState::Clean);

        const DocumentId other = desk.save(u"other"_s);
        desk.wire.expect(u"POST /v1/sync/push"_s, 409, "{\"code\":\"device.forked\"}");
        desk.wire.expect(u"POST /v1/sync/push"_s, 409, "{\"code\":\"device.forked\"}");
        QVERIFY(desk.round()); // not for ever
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().lastError->code, u"device.forked"_s);
        QCOMPARE(desk.read(other).sync, SyncState::Waiting);
    }

    // The wire renews tokens by itself: what it brings was tried.
    void isSignedOutWhereTheTokenIsRefused()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"mine"_s);
        desk.wire.expect(u"POST /v1/sync/push"_s, 401, "{\"code\":\"token.invalid\"}");
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, SyncPhase::SignedOut);
        QCOMPARE(desk.engine.status().lastError->code, u"token.invalid"_s);
        QCOMPARE(desk.read(id).sync, SyncState::Waiting);
        QVERIFY(!desk.wire.listening);
        desk.engine.syncNow(); // in vain
        QTest::qWait(30);
        QVERIFY(desk.done());
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.expectNothingNew(0);
        desk.engine.setSignedIn();
        QVERIFY(desk.settle());
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, SyncPhase::Idle);
        QCOMPARE(desk.read(id).sync, SyncState::Clean);
        const auto push = std::count_if(desk.wire.sent.cbegin(), desk.wire.sent.cend(), [](const Request& one) { return one.path == u"/v1/sync/push"; });
        QCOMPARE(push, 2);

        desk.wire.expectDenied(u"GET /v1/sync/changes"_s, u"token.reused"_s);
        QVERIFY(desk.round());
        QCOMPARE(desk.engine.status().state, SyncPhase::SignedOut);
        QCOMPARE(desk.engine.status().lastError->code, u"token.reused"_s);
    }

    void waitsAsLongAsTheServerSays()
    {
        Desk desk(*m_dictionary, [] {
            SyncOptions options = Desk::quiet();
            options.retry = {};
            return options;
        }());
        QVERIFY(desk.begin());
        for (const int status : { 429, 503 }) {
            desk.wire.expect(u"GET /v1/sync/changes"_s, status, "{\"code\":\"server.busy\"}", { { "Retry-After", "170" } });
            QVERIFY(desk.round());
            QVERIFY(desk.done());
            QCOMPARE(desk.engine.status().state, SyncPhase::Waiting);
            const qint64 wait = desk.clock.now().secsTo(desk.engine.status().nextTry);
            QVERIFY2(wait >= 170 && wait <= 171, qPrintable(QString::number(wait)));
        }
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(!desk.engine.status().lastError);
    }

    void onePoisonDoesNotBlockTheOthers()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        QList<DocumentId> ids;
        for (int i = 0; i < 5; ++i)
            ids << desk.save(i == 3 ? u"poison"_s : u"fine"_s);
        // The server refuses whatever push holds the poison.
        for (int i = 0; i < 12; ++i) {
            desk.wire.steps << ScriptedWire::Step { u"POST /v1/sync/push"_s, [&desk](const Request& request) {
                if (request.body.contains("poison"))
                    return Net::readReply(413, { { "Content-Type", "application/problem+json" } }, "{\"code\":\"push.large\"}", 1000);
                QByteArray answers;
                const QJsonArray operations = QJsonDocument::fromJson(request.body)["ops"_L1].toArray();
                for (const QJsonValue& operation : operations)
                    answers += (answers.isEmpty() ? "" : ",") + Desk::answerTo(operation, "\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
                return Net::readReply(200, { { "Content-Type", "application/json" } }, "{\"epoch\":\"" + desk.epoch.toString().toLatin1() + "\",\"answers\":[" + answers + "]}", 100'000);
            } };
        }
        QVERIFY(desk.round()); // ends in an unexpected GET, which finds no line
        desk.wire.steps.clear();
        desk.wire.unexpected.clear();
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(desk.read(ids[i]).sync, i == 3 ? SyncState::Rejected : SyncState::Clean);
        QCOMPARE(desk.read(ids[3]).problem, u"push.large"_s);
        QCOMPARE(desk.engine.status().rejected, 1);
    }

    void beyondTheHorizonItStartsOver()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        const DocumentId mine = desk.save(u"mine"_s);
        desk.wire.expectLost(u"POST /v1/sync/push"_s);
        QVERIFY(desk.round());
        const DocumentId theirs = DocumentId::create();
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.wire.expect(u"GET /v1/sync/changes"_s, 410, "{\"code\":\"resync\"}");
        desk.wire.expect(u"GET /v1/sync/snapshot"_s, 200, desk.snapshot(90, Desk::entry(theirs, 3, toBody(desk.document(u"B"_s)))));
        desk.expectNothingNew(90);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.cursor(), 90);
        QCOMPARE(desk.read(mine).sync, SyncState::Clean);
        QCOMPARE(desk.read(theirs).revision, 3);
    }

    void aBlackHoleIsLeft()
    {
        SyncOptions options = Desk::quiet();
        options.watch = std::chrono::milliseconds(50);
        options.longestStep = std::chrono::milliseconds(2000); // no honest step takes that long, sanitizers or not
        Desk desk(*m_dictionary, options);
        QVERIFY(desk.begin());
        desk.wire.expectHang(u"GET /v1/sync/changes"_s);
        QVERIFY(desk.round());
        QCOMPARE(desk.engine.status().state, SyncPhase::Offline);
        QCOMPARE(desk.engine.status().lastError->code, u"sync.stalled"_s);
        QCOMPARE(desk.wire.resets, 1);
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, SyncPhase::Idle);
    }

    void anOldQueueIsReported()
    {
        SyncOptions options = Desk::quiet();
        options.watch = std::chrono::milliseconds(50);
        Desk desk(*m_dictionary, options);
        QVERIFY(desk.begin());
        const DocumentId id = desk.save(u"mine"_s);
        desk.expectPush("\"kind\":\"retry\",\"after\":60");
        desk.expectNothingNew(0);
        QVERIFY(desk.round());
        QCOMPARE(desk.engine.status().oldest, desk.clock.now());
        desk.expectNothingNew(0);
        QVERIFY(desk.round()); // the wait of the server is over for this round's memory
        desk.clock.advance(3600);
        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.expectNothingNew(0);
        QTRY_COMPARE(desk.wire.resets, 1); // by itself
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.wire.steps.isEmpty());
        QVERIFY(desk.done());
        QTRY_COMPARE(desk.read(id).sync, SyncState::Clean);
    }

    void hintsAndEditsWakeIt()
    {
        SyncOptions options = Desk::quiet();
        options.gather = std::chrono::milliseconds(10);
        Desk desk(*m_dictionary, options);
        QVERIFY(desk.begin());
        Q_EMIT desk.wire.headMoved(0); // knows it
        QTest::qWait(30);
        QVERIFY(desk.done());
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 3));
        Q_EMIT desk.wire.headMoved(3);
        QTRY_COMPARE(desk.cursor(), 3);
        QVERIFY(desk.settle() && desk.done());

        desk.expectPush("\"kind\":\"applied\",\"rev\":1,\"state\":\"draft\"");
        desk.expectNothingNew(3);
        const DocumentId id = desk.save(u"mine"_s);
        QTRY_VERIFY(desk.wire.steps.isEmpty());
        QTRY_COMPARE(desk.read(id).sync, SyncState::Clean);
        QVERIFY(desk.settle() && desk.done());

        desk.engine.stop();
        Q_EMIT desk.wire.headMoved(9);
        QTest::qWait(30);
        QVERIFY(desk.done());
        QCOMPARE(desk.engine.status().state, SyncPhase::Stopped);
    }

    // The stream of hints has fallen silent: whether there is a line at all is found out now, not at the next poll in minutes.
    void lostHintsAreFollowedUp()
    {
        SyncOptions options = Desk::quiet();
        options.retry.base = std::chrono::milliseconds(500);
        Desk desk(*m_dictionary, options);
        QVERIFY(desk.begin());
        desk.wire.steps.append({ u"GET /v1/sync/changes"_s, [](const Request&) { return Result<Reply>(fail(ErrorKind::Offline, u"net.timeout"_s)); } });
        Q_EMIT desk.wire.hintsLost();
        QTRY_COMPARE(desk.engine.status().state, SyncPhase::Offline);
        desk.engine.stop();
        Q_EMIT desk.wire.hintsLost();
        QTest::qWait(600);
        QVERIFY(desk.done());
    }

    void aWrongClockIsTold()
    {
        Desk desk(*m_dictionary);
        QVERIFY(desk.begin());
        desk.clock.set(QDateTime(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC));
        desk.wire.expect(u"GET /v1/sync/changes"_s, 200, desk.page(0, 0), { { "Date", "Sun, 22 Nov 2026 03:30:00 GMT" } });
        QVERIFY(desk.round());
        QVERIFY(desk.engine.status().clockSkew > 9 * 365 * 86'400LL);
        QCOMPARE(desk.engine.status().state, SyncPhase::Idle); // and nothing else depends on it
    }

    void everyPhaseAndEvent()
    {
        const QList<SyncPhase> phases { SyncPhase::Stopped, SyncPhase::SignedOut, SyncPhase::Idle, SyncPhase::Pushing, SyncPhase::Pulling, SyncPhase::Snapshot,
            SyncPhase::Waiting, SyncPhase::Offline };
        const QList<std::pair<SyncEvent, QString>> rows { // in the order of `phases`; "-": refused
            { SyncEvent::Start, u"idle - - - - - - -"_s },
            { SyncEvent::Stop, u"stopped stopped stopped stopped stopped stopped stopped stopped"_s },
            { SyncEvent::SignedIn, u"- idle - - - - - -"_s },
            { SyncEvent::TokenRefused, u"- signedOut signedOut signedOut signedOut signedOut signedOut signedOut"_s },
            { SyncEvent::Push, u"- - pushing pushing pushing pushing pushing pushing"_s },
            { SyncEvent::Pull, u"- - pulling pulling pulling pulling pulling pulling"_s },
            { SyncEvent::LoadSnapshot, u"- - snapshot snapshot snapshot snapshot snapshot snapshot"_s },
            { SyncEvent::CaughtUp, u"- - idle idle idle idle idle idle"_s },
            { SyncEvent::Postponed, u"- - waiting waiting waiting waiting waiting waiting"_s },
            { SyncEvent::LineLost, u"- - offline offline offline offline offline offline"_s },
        };
        for (const auto& [event, expected] : rows) {
            QStringList found;
            for (const SyncPhase phase : phases) {
                const std::optional<SyncPhase> next = phaseAfter(phase, event);
                found << (next ? phaseName(*next) : u"-"_s);
            }
            QCOMPARE(found.join(u' '), expected);
        }
    }
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestSyncEngine)
#include "tst_syncengine.moc"
