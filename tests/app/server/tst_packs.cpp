// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/packconsole.h"
#include "tests/app/server/serverstage.h"
#include "tests/support/packkit.h"
#include "tests/support/quickfolder.h"

#include <QTest>

namespace Tongguan {

class PacksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<ServerStage>(); }

    void aPublishedPackReachesAClient()
    {
        Caller chief(*m_stage, u"chief"_s);
        Caller broker(*m_stage, u"broker"_s);
        const QString before = broker.get("/v1/packs"_ba).json()[u"state"_s].toString();
        const PeerReply published = chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 3));
        QCOMPARE(published.status, 200);
        QCOMPARE(published.json()[u"version"_s].toInt(), 3);

        const QJsonObject listing = broker.get("/v1/packs?known=" + before.toLatin1()).json();
        QVERIFY(listing[u"state"_s].toString() != before);
        const QJsonObject entry = listing[u"packs"_s][0].toObject();
        QCOMPARE(entry[u"id"_s].toString(), u"office-extra"_s);
        QCOMPARE(entry[u"edition"_s].toString(), u"2026.3"_s);
        QCOMPARE(entry[u"pinned"_s].toBool(true), false);
        const PeerReply again = broker.get("/v1/packs?known=" + listing[u"state"_s].toString().toLatin1());
        QCOMPARE(again.json().keys(), QStringList { u"state"_s }); // nothing has turned

        // What a client does with it.
        const QByteArray file = broker.get("/v1/packs/office-extra/3"_ba).body;
        PackShelf shelf({}, verifiesPack);
        shelf.examine(PackKind::Rules, [](const DataPack&) { return Done(); });
        QCOMPARE(shelf.accept(file, m_stage->clock.now(), PackOrigin::Server).error().code, u"pack.key"_s);
        shelf.trustServer(packKeysOf(listing[u"keys"_s].toArray()));
        const auto pack = shelf.accept(file, m_stage->clock.now(), PackOrigin::Server);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().code));
        QCOMPARE(pack->digest(), entry[u"digest"_s].toString());
        QCOMPARE(broker.get("/v1/packs/office-extra/4"_ba).status, 404);
        QCOMPARE(broker.get("/v1/packs/office-extra/x"_ba).status, 404);
    }

    void onlySupervisorsPublish()
    {
        for (const QString& user : { u"broker"_s, u"clerk"_s, u"officer"_s }) {
            Caller caller(*m_stage, user);
            QCOMPARE(caller.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 1)).status, 403);
            QCOMPARE(caller.put("/v1/office/packs/office-extra/pin"_ba, { { u"version"_s, 1 } }).status, 403);
        }
        QVERIFY(Caller(*m_stage, u"broker"_s).get("/v1/packs"_ba).json()[u"packs"_s].toArray().isEmpty());
        QCOMPARE(Caller(*m_stage, u"officer"_s).get("/v1/office/packs"_ba).status, 200);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const PackMaker stranger;
        const auto changed = [](const std::function<void(QJsonObject&)>& change) {
            QJsonObject rule = PackMaker::rules(u"office-extra"_s, 4)[u"rules"_s][0].toObject();
            change(rule);
            QJsonObject pack = PackMaker::rules(u"office-extra"_s, 4);
            pack[u"rules"_s] = QJsonArray { rule };
            return canonicalJson(pack);
        };
        QTest::newRow("rubbish") << QByteArray("{\"a\"") << u"pack.json"_s;
        QTest::newRow("a stranger's") << stranger.sign(PackMaker::rules(u"office-extra"_s, 4)) << u"pack.key"_s;
        QTest::newRow("older") << canonicalJson(PackMaker::rules(u"office-extra"_s, 2)) << u"pack.older"_s;
        QTest::newRow("reused") << canonicalJson(PackMaker::rules(u"office-extra"_s, 3, 9)) << u"pack.reused"_s;
        QTest::newRow("another kind") << canonicalJson(PackMaker::rates(u"office-extra"_s, 4, u"709.71"_s)) << u"pack.kind"_s;
        QTest::newRow("deep") << "{\"a\":" + QByteArray(20, '[') + QByteArray(20, ']') + '}' << u"pack.deep"_s;
        QJsonObject expired = PackMaker::rules(u"office-extra"_s, 4);
        expired[u"until"_s] = u"2026-11-21"_s;
        QTest::newRow("expired") << canonicalJson(expired) << u"pack.expired"_s;
        QTest::newRow("an own case fails") << changed([](QJsonObject& rule) { rule[u"must"_s] = u"grossWeight >= 0"_s; }) << u"rule.case"_s;
        QTest::newRow("unknown function") << changed([](QJsonObject& rule) { rule[u"must"_s] = u"shell(grossWeight)"_s; }) << u"rule.pack"_s;
        QTest::newRow("unknown member") << changed([](QJsonObject& rule) { rule[u"script"_s] = u"x"_s; }) << u"pack.unknown"_s;
        QJsonObject fraction = PackMaker::rules(u"office-extra"_s, 4);
        fraction[u"share"_s] = 1.5;
        QTest::newRow("a fraction") << QJsonDocument(fraction).toJson() << u"pack.spelling"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        Caller chief(*m_stage, u"chief"_s);
        QCOMPARE(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 3)).status, 200);
        const QJsonObject before = chief.get("/v1/packs"_ba).json();
        const PeerReply refused = chief.postText("/v1/office/packs"_ba, body);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), code);
        QCOMPARE(chief.get("/v1/packs"_ba).json(), before);
    }

    void aTamperedSignedPackIsRefused()
    {
        Caller chief(*m_stage, u"chief"_s);
        QVERIFY(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 3)).status == 200);
        QByteArray file = chief.get("/v1/packs/office-extra/3"_ba).body;
        QCOMPARE(chief.postText("/v1/office/packs"_ba, file).status, 200); // the same again is no change
        file.replace(">= 5", ">= 6");
        QCOMPARE(chief.postText("/v1/office/packs"_ba, file).code(), u"pack.signature"_s);
        QCOMPARE(chief.get("/v1/office/packs"_ba).json()[u"packs"_s].toArray().size(), 1);
    }

    void theOfficePins()
    {
        Caller chief(*m_stage, u"chief"_s);
        const auto current = [&] { return chief.get("/v1/packs"_ba).json()[u"packs"_s].toArray(); };
        for (const int version : { 1, 2, 3 })
            QCOMPARE(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, version)).status, 200);
        QCOMPARE(current()[0][u"version"_s].toInt(), 3);
        const auto pin = [&](const QJsonValue& version) { return chief.put("/v1/office/packs/office-extra/pin"_ba, { { u"version"_s, version } }); };
        QCOMPARE(pin(2).status, 200);
        QCOMPARE(current()[0][u"version"_s].toInt(), 2);
        QCOMPARE(current()[0][u"pinned"_s].toBool(), true);
        QCOMPARE(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 4)).status, 200);
        QCOMPARE(current()[0][u"version"_s].toInt(), 2); // kept
        QCOMPARE(pin(9).status, 404);
        QCOMPARE(pin(u"2"_s).status, 422);
        QCOMPARE(pin(-1).status, 422);
        QCOMPARE(pin(QJsonValue()).status, 200);
        QCOMPARE(current()[0][u"version"_s].toInt(), 4);
        QCOMPARE(pin(0).status, 200);
        QVERIFY(current().isEmpty()); // withdrawn
        QCOMPARE(chief.put("/v1/office/packs/nothing/pin"_ba, { { u"version"_s, 0 } }).status, 404);
    }

    void aPackForLaterIsTakenNow()
    {
        Caller chief(*m_stage, u"chief"_s);
        QJsonObject later = PackMaker::rules(u"office-extra"_s, 1);
        later[u"from"_s] = u"2027-01-01"_s;
        QCOMPARE(chief.post("/v1/office/packs"_ba, later).status, 200);
    }

    void submissionsAreCheckedByThem()
    {
        Caller chief(*m_stage, u"chief"_s);
        Caller broker(*m_stage, u"broker"_s);
        const auto given = [&] {
            broker.answers({ broker.operation("save", DocumentId::create(), 0, m_stage->body({ { u"remarks"_s, u"x"_s } })) });
            const auto place = m_stage->server().workplaces().take(); // the one given back last
            return dynamic_cast<WordCheck&>(*place->check).given.size();
        };
        QCOMPARE(given(), 0);
        QCOMPARE(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 1)).status, 200);
        QCOMPARE(given(), 1);
        QCOMPARE(chief.put("/v1/office/packs/office-extra/pin"_ba, { { u"version"_s, 0 } }).status, 200);
        QCOMPARE(given(), 0);
    }

    // The real check behind it.
    void theRulesFind()
    {
        const CodeTables tables;
        auto check = makeRuleCheck(m_stage->dictionary(), tables);
        QVERIFY(check);
        Document document(m_stage->type());
        QVERIFY(document.setValue(u"grossWeight"_s, u"2"_s));
        const auto finds = [&] {
            const auto findings = (*check)->check(document);
            return std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.id == u"office.weight"; });
        };
        QVERIFY(!finds());
        (*check)->useRules({ *readPackBody(canonicalJson(PackMaker::rules(u"office-extra"_s, 1))) });
        QVERIFY(finds());
        (*check)->useRules({});
        QVERIFY(!finds());
    }

    void streamsAreTold()
    {
        Caller listener(*m_stage, u"broker"_s);
        QVERIFY(listener.peer().say("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\n" + listener.authorization() + "\r\n"));
        QVERIFY(listener.peer().until("event: head"_ba).contains("200 OK"));
        Caller chief(*m_stage, u"chief"_s);
        QCOMPARE(chief.post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 1)).status, 200);
        QVERIFY(!listener.peer().until("event: packs\ndata: {}\n\n"_ba).isEmpty());
    }

    void theKeyAndThePacksOutliveTheServer()
    {
        QCOMPARE(Caller(*m_stage, u"chief"_s).post("/v1/office/packs"_ba, PackMaker::rules(u"office-extra"_s, 1)).status, 200);
        const PackKey key = m_stage->server().packs().key();
        const QString path = m_stage->folder() + u"/packs/key.pem"_s;
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        m_stage->stop();
        m_stage->start();
        QCOMPARE(m_stage->server().packs().key(), key);
        Caller broker(*m_stage, u"broker"_s);
        QCOMPARE(broker.get("/v1/packs"_ba).json()[u"packs"_s].toArray().size(), 1);
        QFile file(path);
        m_stage->stop();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rubbish") > 0);
        file.close();
        QCOMPARE(PackDesk::open(m_stage->folder(), {}).error().code, u"packkey.damaged"_s); // never replaced by a new one
    }

    void theConsole()
    {
        QTemporaryDir folder { quickFolder() };
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"rules.json"_s, QJsonDocument(PackMaker::rules(u"office-extra"_s, 1)).toJson()));
        QVERIFY(write(u"rates.csv"_s, "currency,per,cny,month,source\nUSD,100,709.71,2026-11,中国银行\n"));
        const auto place = m_stage->server().workplaces().take();
        QString printed;
        QTextStream out(&printed);
        PackConsole console(m_stage->server().packs(), *place->storage, m_stage->clock, out);
        QVERIFY(console.sign(folder.filePath(u"rules.json"_s), folder.filePath(u"rules.pack"_s)));
        QVERIFY(console.publish(folder.filePath(u"rules.pack"_s)));
        const Done rates = console.publishRates(folder.filePath(u"rates.csv"_s),
            PackHead { u"rates"_s, PackKind::Exchange, 202611, {}, { u"汇率"_s, {} }, {}, {}, u"本关"_s });
        QVERIFY2(rates, qPrintable(rates ? QString() : rates.error().code + rates.error().detail));
        QVERIFY(console.list());
        QVERIFY(printed.contains(u"office-extra\t1\trules"_s) && printed.contains(u"rates\t202611\texchange"_s));
        QVERIFY(console.pin(u"rates"_s, u"202611"_s));
        QCOMPARE(console.pin(u"rates"_s, u"x"_s).error().code, u"pin.invalid"_s);
        QCOMPARE(console.publish(folder.filePath(u"none"_s)).error().code, u"file.unreadable"_s);
        console.key();
        QVERIFY(printed.contains(m_stage->server().packs().key().id()));
        QVERIFY(place->storage->accounts().checkAudit());
    }

private:
    std::unique_ptr<ServerStage> m_stage;
};

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::PacksTest)
#include "tst_packs.moc"
