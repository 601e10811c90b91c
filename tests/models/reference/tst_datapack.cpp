// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packkit.h"

#include <QJsonDocument>
#include <QTest>

using namespace Tongguan;

class TestDataPack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spelling_data()
    {
        QTest::addColumn<QByteArray>("loose");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char* name, const QByteArray& loose, const QByteArray& canonical) { QTest::newRow(name) << loose << canonical; };
        row("empty", " { } ", "{}");
        row("sorted", "{\"b\": 1, \"a\": [true, false, null], \"aa\": {\"z\": \"\", \"y\": -7}}", "{\"a\":[true,false,null],\"aa\":{\"y\":-7,\"z\":\"\"},\"b\":1}");
        // RFC 8785, 3.2.3: by UTF-16 code units, so a surrogate pair stands before U+FB33
        row("UTF-16 order", "{\"\xef\xac\xb3\": 1, \"\xf0\x9f\x98\x80\": 2, \"\xe2\x82\xac\": 3}", "{\"\xe2\x82\xac\":3,\"\xf0\x9f\x98\x80\":2,\"\xef\xac\xb3\":1}");
        row("escapes", "{\"a\": \"\\u0041\\/\\u00e9\\\"\\\\\\b\\f\\n\\r\\t\\u0007\\u001F\\u0000\"}", "{\"a\":\"A/\xc3\xa9\\\"\\\\\\b\\f\\n\\r\\t\\u0007\\u001f\\u0000\"}");
        row("numbers", "{\"a\": 1.0, \"b\": 10e2, \"c\": -0, \"d\": 9007199254740993}", "{\"a\":1,\"b\":1000,\"c\":0,\"d\":9007199254740993}");
    }
    void spelling()
    {
        QFETCH(QByteArray, loose);
        QFETCH(QByteArray, canonical);
        const auto object = readJson(loose);
        QVERIFY(object);
        QCOMPARE(canonicalJson(*object), canonical);
        QVERIFY(readCanonicalJson(canonical));
        const auto refused = readCanonicalJson(loose);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"pack.spelling"_s);
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"pack.json"_s;
        QTest::newRow("array") << QByteArray("[]") << u"pack.json"_s;
        QTest::newRow("cut") << QByteArray("{\"a\":") << u"pack.json"_s;
        QTest::newRow("more behind") << QByteArray("{}{}") << u"pack.json"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}") << u"pack.json"_s;
        QTest::newRow("a name twice") << QByteArray("{\"a\":1,\"a\":2}") << u"pack.spelling"_s;
        QTest::newRow("space at the end") << QByteArray("{}\n") << u"pack.spelling"_s;
        QTest::newRow("a fraction") << QByteArray("{\"a\":0.5}") << u"pack.spelling"_s;
        QTest::newRow("an exponent") << QByteArray("{\"a\":1e400}") << u"pack.json"_s;
        QTest::newRow("too deep") << "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}" << u"pack.deep"_s;
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << u"pack.deep"_s;
        QTest::newRow("too large") << "{\"a\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}" << u"pack.large"_s;
    }
    void unreadable()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto read = readCanonicalJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    // RFC 8032, 7.1, tests 1 to 3: what others sign verifies here.
    void publishedSignatures_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char* name, const char* key, const char* message, const char* signature) {
            QTest::newRow(name) << QByteArray::fromHex(key) << QByteArray::fromHex(message) << QByteArray::fromHex(signature);
        };
        row("1", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        row("2", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        row("3", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void publishedSignatures()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        QVERIFY(verifiesPack(key, message, signature));
        QVERIFY(!verifiesPack(key, message + 'x', signature));
        signature[5] = char(signature[5] ^ 1);
        QVERIFY(!verifiesPack(key, message, signature));
    }

    void aKeySurvivesItsFile()
    {
        const auto again = PackSigner::fromPem(m_maker.signer().toPem());
        QVERIFY(again);
        QCOMPARE(again->publicKey(), m_maker.key().bytes);
        QVERIFY(verifiesPack(m_maker.key().bytes, "text", again->sign("text")));
        QCOMPARE(PackSigner::fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n").error().code, u"packkey.damaged"_s);
    }

    void aSignedPackOpens()
    {
        QJsonObject body = PackMaker::body(u"office-extra"_s, u"rules"_s, 3);
        body.insert(u"from"_s, u"2026-11-01"_s);
        body.insert(u"until"_s, u"2027-12-31"_s);
        const auto pack = open(m_maker.sign(body));
        QVERIFY(pack);
        QCOMPARE(pack->head, (PackHead { u"office-extra"_s, PackKind::Rules, 3, u"2026.3"_s, { u"试验包"_s, u"Test pack"_s }, QDate(2026, 11, 1), QDate(2027, 12, 31), u"试验关"_s }));
        QCOMPARE(pack->body.root().size(), body.size());
        for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
            const JsonValue value = pack->body[QLatin1StringView(it.key().toLatin1())];
            QCOMPARE(value.toString(), it.value().toString());
            QCOMPARE(value.toInt(), it.value().toInt());
            QCOMPARE(value["zh"_L1].toString(), it.value()[u"zh"].toString());
        }
        QCOMPARE(pack->key, m_maker.key().id());
    }

    // Issue: a pack that was changed in one byte. Every position, three changes each.
    void noByteMayChange()
    {
        const QByteArray file = m_maker.sign(PackMaker::rules(u"office-extra"_s, 3));
        QVERIFY(open(file));
        const QStringList codes { u"pack.json"_s, u"pack.spelling"_s, u"pack.signature"_s, u"pack.key"_s, u"pack.unsigned"_s, u"pack.members"_s, u"pack.deep"_s };
        QHash<QString, int> seen;
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (const int change : { 0x01, 0x20, 0x80 }) {
                QByteArray changed = file;
                changed[at] = char(changed[at] ^ change);
                const auto pack = open(changed);
                QVERIFY2(!pack, qPrintable(QString::number(at)));
                QVERIFY2(codes.contains(pack.error().code), qPrintable(pack.error().code));
                ++seen[pack.error().code];
            }
        }
        QVERIFY(seen[u"pack.signature"_s] > file.size() / 2); // most of it is text
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY(!open(file.first(length)));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QJsonObject body = PackMaker::rules(u"office-extra"_s, 3);
        const PackMaker stranger;
        QTest::newRow("unsigned") << canonicalJson(body) << u"pack.unsigned"_s;
        QTest::newRow("unsigned envelope") << canonicalJson({ { u"pack"_s, body } }) << u"pack.unsigned"_s;
        QTest::newRow("empty signature") << canonicalJson({ { u"pack"_s, body }, { u"signature"_s, QJsonObject() } }) << u"pack.members"_s;
        QTest::newRow("a further member") << canonicalJson({ { u"more"_s, 1 }, { u"pack"_s, body }, { u"signature"_s, QJsonObject { { u"key"_s, 1 }, { u"value"_s, 2 } } } }) << u"pack.members"_s;
        QTest::newRow("unknown key") << stranger.sign(body) << u"pack.key"_s;
        QTest::newRow("our key's name, another's signature") << packFile(body, m_maker.key().id(), stranger.signer().sign(packMessage(body))) << u"pack.signature"_s;
        QTest::newRow("signed without the prefix") << packFile(body, m_maker.key().id(), m_maker.signer().sign(canonicalJson(body))) << u"pack.signature"_s;
        QTest::newRow("signature in capitals") << m_maker.sign(body).replace(m_maker.signer().sign(packMessage(body)).toHex(), m_maker.signer().sign(packMessage(body)).toHex().toUpper()) << u"pack.signature"_s;
        QTest::newRow("signature cut") << packFile(body, m_maker.key().id(), m_maker.signer().sign(packMessage(body)).chopped(1)) << u"pack.signature"_s;
        QTest::newRow("signed, spelt loosely") << QJsonDocument::fromJson(m_maker.sign(body)).toJson() << u"pack.spelling"_s;
        const auto head = [&](const QString& member, const QJsonValue& value) {
            QJsonObject changed = body;
            changed[member] = value;
            QTest::newRow(qPrintable(member + u' ' + QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact)))) << m_maker.sign(changed) << u"pack.head"_s;
        };
        head(u"id"_s, u"Office"_s);
        head(u"id"_s, QJsonValue());
        head(u"id"_s, u"../x"_s);
        head(u"kind"_s, u"program"_s);
        head(u"version"_s, 0);
        head(u"version"_s, u"3"_s);
        head(u"edition"_s, QString(50, u'x'));
        head(u"issuer"_s, QString());
        head(u"title"_s, u"text"_s);
        head(u"from"_s, u"2026-11-31"_s);
        head(u"from"_s, u"2026-11-1"_s);
        head(u"until"_s, u"soon"_s);
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        const auto pack = open(file);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
    }

    void endsBeforeItBegins()
    {
        QJsonObject body = PackMaker::body(u"a"_s, u"rules"_s, 1);
        body.insert(u"from"_s, u"2026-12-01"_s);
        body.insert(u"until"_s, u"2026-11-30"_s);
        QCOMPARE(readPackBody(canonicalJson(body)).error().field, u"until"_s);
    }

    void admission()
    {
        const PackHead head { u"a"_s, PackKind::Rules, 3, {}, { u"x"_s, {} }, QDate(2026, 11, 1), QDate(2026, 11, 30), u"x"_s };
        QVERIFY(admitPack(head, QDate(2026, 11, 1), 0));
        QVERIFY(admitPack(head, QDate(2026, 11, 30), 3));
        QCOMPARE(admitPack(head, QDate(2026, 10, 31), 0).error().code, u"pack.early"_s);
        QCOMPARE(admitPack(head, QDate(2026, 12, 1), 0).error().code, u"pack.expired"_s);
        QCOMPARE(admitPack(head, QDate(2026, 11, 22), 4).error().code, u"pack.older"_s);
    }

private:
    Result<DataPack> open(const QByteArray& file) const { return openPack(file, { m_maker.key() }, verifiesPack); }
    PackMaker m_maker;
};

QTEST_GUILESS_MAIN(TestDataPack)
#include "tst_datapack.moc"
