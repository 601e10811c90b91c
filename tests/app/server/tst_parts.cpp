// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/jsoncut.h"
#include "app/server/password.h"
#include "tests/app/server/serverstage.h"

#include <QSet>
#include <QSslKey>
#include <QTest>

#include <random>

namespace Tongguan {

class PartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed();
    void identityIsKept();
    void identityIsRenewed();
    void lostAuthorityIsNotReplaced();
    void gzip();
    void cutsAsAParserWould();
    void cutsOnlyWhatItShould();
    void passwords();
    void limiter();
    void trainingAccounts();
    void ownDecisions();
};

// The paths and methods of the API's description, read by their indentation.
static QSet<QByteArray> describedRoutes()
{
    QFile file(u":/api/openapi.yaml"_s);
    QSet<QByteArray> routes;
    if (!file.open(QIODevice::ReadOnly))
        return routes;
    bool inPaths = false;
    QByteArray path;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith(' ') && !line.startsWith('#') && !line.isEmpty())
            inPaths = line.startsWith("paths:");
        else if (inPaths && line.startsWith("  /"))
            path = line.trimmed().chopped(1);
        else if (inPaths && line.startsWith("    ") && !line.startsWith("     ") && line.endsWith(':'))
            routes.insert(line.trimmed().chopped(1).toUpper() + ' ' + path);
    }
    return routes;
}

void PartsTest::everyRouteIsDescribed()
{
    ServerStage stage;
    QSet<QByteArray> routes;
    for (const Route& route : stage.server().router().routes())
        routes.insert(route.method + ' ' + route.path);
    QCOMPARE(routes.size(), 49);
    const QSet<QByteArray> described = describedRoutes();
    QVERIFY2((routes - described).isEmpty(), (routes - described).values().join(", ").constData());
    QVERIFY2((described - routes).isEmpty(), (described - routes).values().join(", ").constData());
}

void PartsTest::identityIsKept()
{
    QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto first = loadIdentity(folder.path(), { u"server.example"_s }, now);
    QVERIFY(first && first->renewed);
    const auto second = loadIdentity(folder.path(), { u"server.example"_s }, now);
    QVERIFY(second && !second->renewed);
    QCOMPARE(second->caFingerprint, first->caFingerprint);
    QCOMPARE(second->http.key, first->http.key);
    const QSslCertificate ca = QSslCertificate::fromData(first->caCertificate).first();
    QCOMPARE(QCryptographicHash::hash(ca.publicKey().toDer(), QCryptographicHash::Sha256).toHex(), first->caFingerprint);
    QVERIFY(ca.expiryDate() > now.addDays(3600));
    const QSslCertificate server = QSslCertificate::fromData(first->http.certificates).first();
    const auto names = server.subjectAlternativeNames();
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"localhost"_s) && names.values(QSsl::DnsEntry).contains(u"server.example"_s));
    QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"127.0.0.1"_s));
    QVERIFY(qAbs(now.daysTo(server.expiryDate()) - 825) <= 1);
    const auto widened = loadIdentity(folder.path(), { u"other.example"_s }, now);
    QVERIFY(widened && widened->renewed); // it must name the new host
    QCOMPARE(widened->caFingerprint, first->caFingerprint);
    // A name that would smuggle other entries in is left out.
    const auto odd = loadIdentity(folder.path(), { u"x,DNS:evil"_s }, now);
    QVERIFY(odd);
    QVERIFY(!QSslCertificate::fromData(odd->http.certificates).first().subjectAlternativeNames().values(QSsl::DnsEntry).contains(u"evil"_s));
}

void PartsTest::identityIsRenewed()
{
    QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto first = loadIdentity(folder.path(), {}, now);
    QVERIFY(loadIdentity(folder.path(), {}, now.addDays(825 - 32))->renewed == false);
    const auto later = loadIdentity(folder.path(), {}, now.addDays(825 - 29));
    QVERIFY(later && later->renewed);
    QCOMPARE(later->caFingerprint, first->caFingerprint);
    QVERIFY(later->expires > first->expires.addDays(700));
}

void PartsTest::lostAuthorityIsNotReplaced()
{
    QTemporaryDir folder;
    QVERIFY(loadIdentity(folder.path(), {}, QDateTime::currentDateTimeUtc()));
    QVERIFY(QFile::remove(folder.filePath(u"ca.key"_s)));
    const auto damaged = loadIdentity(folder.path(), {}, QDateTime::currentDateTimeUtc());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, u"tls.damaged"_s);
}

void PartsTest::gzip()
{
    std::mt19937 random(5);
    for (const int size : { 0, 1, 1000, 65'536, 300'000 }) {
        QByteArray bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random() % 40);
        QCOMPARE(gunzipped(gzipped(bytes), size).value_or("?"_ba), bytes);
        if (size > 0)
            QCOMPARE(gunzipped(gzipped(bytes), size - 1).error().code, u"body.large"_s);
        QVERIFY(!gunzipped(gzipped(bytes) + "tail", size));
        for (const int cut : { 1, 5, 9 })
            QCOMPARE(gunzipped(gzipped(bytes).chopped(cut), size).error().code, u"body.gzip"_s);
    }
}

void PartsTest::cutsAsAParserWould()
{
    // Whatever is put in, it takes exactly what the real parser takes; and the cuttings are the members' own bytes.
    std::mt19937 random(11);
    const QByteArray good = R"({"device":"a","ops":[{"n":1,"body":{"a":"}]\"{","b":[1,2,{"c":null}]},"x":true},{"n":2},{"body":"s","n":-1.5e3} ],"z":[]})";
    const auto cut = cutJson(good, "ops", "body");
    QVERIFY(cut);
    QCOMPARE(cut->cuttings, (QByteArrayList { R"({"a":"}]\"{","b":[1,2,{"c":null}]})", QByteArray(), R"("s")" }));
    QCOMPARE(cut->object.value(u"ops")[1][u"n"].toInt(), 2);
    QVERIFY(cut->object.value(u"ops")[0][u"body"].isNull());
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = good;
        for (unsigned k = 0; k < 1 + random() % 3; ++k) {
            const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            static const QByteArray bytes = "{}[]\",:\\ 0ae\xff\n"_ba;
            if (random() % 2)
                text[at] = bytes.at(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
            else
                text.remove(at, 1 + static_cast<qsizetype>(random() % 4));
            if (text.isEmpty())
                text = "{}"_ba;
        }
        const auto result = cutJson(text, "ops", "body");
        if (!result)
            continue;
        ++taken;
        const QJsonDocument whole = QJsonDocument::fromJson(text);
        bool bodiesParse = true;
        for (const QByteArray& cutting : result->cuttings)
            bodiesParse = bodiesParse && (cutting.isEmpty() || !QJsonDocument::fromJson("[" + cutting + "]").isNull());
        QCOMPARE(whole.isObject(), bodiesParse); // the rest is parsed here, the bodies by those who use them
    }
    QVERIFY(taken > 500 && taken < 19'000);
}

void PartsTest::cutsOnlyWhatItShould()
{
    QCOMPARE(cutJson(R"({"body":1,"ops":[]})", "ops", "body")->object.value(u"body").toInt(), 1);
    QCOMPARE(cutJson(R"({"ops":5})", "ops", "body")->object.value(u"ops").toInt(), 5);
    QCOMPARE(cutJson(QByteArray("{\"x\":") + QByteArray(33, '[') + QByteArray(33, ']') + "}", "ops", "body").error().code, u"json.deep"_s);
    QVERIFY(cutJson(QByteArray("{\"x\":") + QByteArray(31, '[') + QByteArray(31, ']') + "}", "ops", "body"));
    QCOMPARE(parseJson("[1]"_ba).error().code, u"json.invalid"_s);
}

void PartsTest::passwords()
{
    const PasswordHash hash = hashPassword(u"密码 pass"_s);
    QVERIFY(passwordFits(u"密码 pass"_s, hash));
    QVERIFY(!passwordFits(u"密码 pass "_s, hash));
    QVERIFY(!passwordFits({}, hash));
    QVERIFY(!passwordFits(u"x"_s, {}));
    QVERIFY(hashPassword(u"密码 pass"_s).hash != hash.hash); // salted
    QSet<QString> all;
    for (int i = 0; i < 100; ++i)
        all.insert(randomPassword());
    QCOMPARE(all.size(), 100);
    QCOMPARE(all.begin()->size(), 16);
}

void PartsTest::limiter()
{
    Limiter limiter(3, 1000);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limiter.take("a"_ba, 100 * i), 0);
    QCOMPARE(limiter.take("a"_ba, 300), 1);
    QCOMPARE(limiter.take("b"_ba, 300), 0);
    QCOMPARE(limiter.take("a"_ba, 1000), 0); // the first has left the window
    QCOMPARE(limiter.take("a"_ba, 1050), 1);
    limiter.forget("a"_ba);
    QCOMPARE(limiter.take("a"_ba, 1050), 0);
}

// One of each: booked, waiting, ended with what it leaves; its chain of evidence is whole.
static void examineSampleConsults(Server& server, const ClockPort& clock)
{
    const auto place = server.workplaces().take();
    const auto rows = place->storage->consults().visible((*place->storage->accounts().accountNamed(u"officer"_s))->tenant, 0, 0, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QHash<ConsultState, ConsultRow> byState;
    for (const ConsultRow& row : *rows)
        byState.insert(row.state, row);
    QVERIFY(byState.contains(ConsultState::Booked) && byState.contains(ConsultState::Waiting) && byState.contains(ConsultState::Ended));
    QVERIFY(byState[ConsultState::Booked].slotFrom > clock.now());
    const auto ended = server.consults().consultation(*place->storage, byState[ConsultState::Ended]);
    QVERIFY(ended);
    QVERIFY(ended->isInspection() && ended->minutes.isConfirmed() && !ended->record.isEmpty());
    QCOMPARE(ended->files.size(), 3);
    QCOMPARE(ended->questions.size(), 1);
    QVERIFY(!ended->questions.first().answer.isEmpty());
    const auto manifest = server.consults().evidence(*place->storage, byState[ConsultState::Ended], clock.now());
    QVERIFY(manifest);
    QCOMPARE(manifest->entries.size(), ended->head + ended->files.size());
    QCOMPARE(manifest->seals.last().entries, manifest->entries.size());
}

void PartsTest::trainingAccounts()
{
    QTemporaryDir folder;
    const auto dictionary = Dictionary::load();
    QVERIFY(dictionary);
    const MovedClock clock;
    ServerSettings settings;
    settings.folder = folder.path();
    settings.port = 0;
    const auto start = [&] {
        return Server::create(settings, { **dictionary, clock, [] { return Result<std::unique_ptr<SubmissionCheck>>(std::make_unique<WordCheck>()); }, {} });
    };
    QJsonArray users;
    for (int i = 0; i < 2; ++i) { // the second start keeps them, with its own port
        auto server = start();
        QVERIFY(server);
        QVERIFY((*server)->start());
        const auto path = prepareTraining(**server, folder.path(), **dictionary, clock.now());
        QVERIFY2(path, path ? "" : qPrintable(path.error().code + u' ' + path.error().detail));
#ifndef Q_OS_WIN // there the folder's access list decides
        QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(object.value(u"server").toString(), (*server)->url());
        QVERIFY(QFile::exists(object.value(u"ca").toString()));
        if (i == 0)
            users = object.value(u"users").toArray();
        QCOMPARE(object.value(u"users").toArray(), users);
        QVERIFY(users.size() >= 5);
        HttpPeer peer((*server)->port(), (*server)->identity().caCertificate);
        if (i == 0)
            examineSampleConsults(**server, clock);
        for (const QJsonValue& user : users) {
            const QJsonObject login { { u"user"_s, user[u"user"].toString() }, { u"password"_s, user[u"password"].toString() }, { u"device"_s, DeviceId::create().toString() } };
            const PeerReply reply = peer.ask("POST"_ba, "/v1/login"_ba, {}, QJsonDocument(login).toJson());
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json().value(u"user")[u"role"].toString(), user[u"role"].toString());
        }
    }
}

void PartsTest::ownDecisions()
{
    // From every state the office's way ends, and each step is one that the life cycle allows.
    const auto dictionary = Dictionary::load();
    Document document((*dictionary)->declaration());
    for (const bool taxed : { false, true }) {
        for (DeclarationState state : allStates()) {
            int steps = 0;
            while (const auto decision = ownDecision(state, document, [taxed](const Document&) { return taxed; })) {
                const auto next = stateAfter(state, decision->channel);
                QVERIFY2(next, qPrintable(stateName(state) + u' ' + decision->channel));
                state = *next;
                QVERIFY(++steps < 10);
            }
        }
    }
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::PartsTest)
#include "tst_parts.moc"
