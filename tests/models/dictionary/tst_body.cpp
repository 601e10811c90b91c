// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "tests/support/randomdocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tongguan;

class BodyTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Dictionary> m_dictionary;
    const DocumentType& type() const { return m_dictionary->declaration(); }
    Result<Document> read(const QByteArray& json) const { return fromBody(type(), json); }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().field + loaded.error().detail));
        m_dictionary = std::move(*loaded);
    }

    void randomDocumentsComeBackEqual()
    {
        RandomDocument random(20260101);
        for (int i = 0; i < 300; ++i) {
            const Document document = random.document(type());
            const QByteArray body = toBody(document);
            const auto back = read(body);
            QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
            QVERIFY(*back == document);
            QCOMPARE(toBody(*back), body);
            QVERIFY(QJsonDocument::fromJson(body).isObject()); // another parser agrees that it is JSON
        }
    }

    void anotherParserReadsTheSameValues()
    {
        RandomDocument random(7);
        const Document document = random.document(type(), 3);
        const QJsonObject json = QJsonDocument::fromJson(toBody(document)).object();
        for (int i = 0; i < type().root.elements.size(); ++i)
            QCOMPARE(json[type().root.elements.at(i).key].toString(), document.root().value(i));
        QCOMPARE(json[u"line"_s][2][u"no"_s].toString(), u"3"_s);
        const auto id = static_cast<quint64>(document.lines(u"line").at(1).id());
        QCOMPARE(json[u"line"_s][1][u"id"_s].toString(), QString::number(id, 16).rightJustified(16, u'0'));
        QVERIFY(json[u"freeText"_s].isObject());
        QVERIFY(!json[u"freeText"_s].toObject().contains(u"id"_s));
    }

    void bytesAreCanonical()
    {
        // The same document, built in another order, from members in another order.
        const auto one = read(R"({"netWeight":"1","direction":"I","line":[{"goodsName":"x","id":"00000001000000aa","no":"1"}]})");
        QVERIFY(one);
        const QByteArray expected = toBody(*one);
        Document two(type());
        Record line(LineId { 0x1000000AA });
        line.setValue(type().root.groups.at(0).indexOf(u"no"), u"1"_s);
        line.setValue(type().root.groups.at(0).indexOf(u"goodsName"), u"x"_s);
        two.editRoot().editChildren(0).append(line);
        QVERIFY(two.setValue(u"direction", u"I"_s));
        QVERIFY(two.setValue(u"netWeight", u"1"_s));
        QCOMPARE(toBody(two), expected);
        QVERIFY(expected.indexOf("direction") < expected.indexOf("netWeight"));
        QCOMPARE(expected.count(' '), 0);
    }

    void emptyDocument()
    {
        QCOMPARE(toBody(Document(type())), "{}"_ba);
        const auto back = read("{}");
        QVERIFY(back && *back == Document(type()));
        QCOMPARE(toBody(Document()), "{}"_ba);
    }

    void unknownMembersStay()
    {
        const QByteArray json = R"({"direction":"E","line":[{"id":"00000001000000aa","goodsName":"x","later":[1.50,{"a":null,"b":"\u00e9"}],"flag":true}],"newGroup":[{"id":"1","q":1e40}],"price":12.50})";
        const auto document = read(json);
        QVERIFY(document);
        const auto& extras = document->root().extras();
        QCOMPARE(extras.size(), 2);
        QCOMPARE(extras.at(0), (Extra { u"json:newGroup"_s, u"[{\"id\":\"1\",\"q\":1e40}]"_s }));
        QCOMPARE(extras.at(1), (Extra { u"json:price"_s, u"12.50"_s }));
        const auto& ofLine = document->lines(u"line").first().extras();
        QCOMPARE(ofLine.first(), (Extra { u"json:later"_s, u"[1.50,{\"a\":null,\"b\":\"é\"}]"_s }));
        const QByteArray body = toBody(*document);
        QVERIFY(body.contains(R"("newGroup":[{"id":"1","q":1e40}])"));
        QVERIFY(body.contains(R"("price":12.50)"));
        QVERIFY(body.contains("\"later\":[1.50,{\"a\":null,\"b\":\"\xC3\xA9\"}],\"flag\":true"));
        const auto back = read(body);
        QVERIFY(back && *back == *document);
    }

    void extrasOfMessagesStay()
    {
        Document document(type());
        QVERIFY(document.setValue(u"direction", u"I"_s));
        document.editRoot().setExtras({ { u"json:more"_s, u"{\"a\":1}"_s }, { u"Unknown"_s, u"text <&>"_s }, { u"Unknown"_s, u"again"_s },
            { u"Tree/"_s, u"<Tree><A/></Tree>"_s } });
        QCOMPARE(document.root().extras().last().name, u"json:more"_s); // JSON members behind
        const QByteArray body = toBody(document);
        QVERIFY(body.contains(R"("_extra":[["Unknown","text <&>"],["Unknown","again"],["Tree/","<Tree><A/></Tree>"]],"more":{"a":1})"));
        const auto back = read(body);
        QVERIFY(back && *back == document);
    }

    void oddExtrasCannotBreakTheBody_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"json:x"_s << u"}, \"direction\": \"E\""_s;
        QTest::newRow("with blanks") << u"json:x"_s << u"{ \"a\" : 1 }"_s;
        QTest::newRow("empty") << u"json:x"_s << QString();
        QTest::newRow("a known element") << u"json:direction"_s << u"\"E\""_s;
        QTest::newRow("a known group") << u"json:line"_s << u"[]"_s;
        QTest::newRow("the list itself") << u"json:_extra"_s << u"[]"_s;
        QTest::newRow("id") << u"json:id"_s << u"5"_s;
        QTest::newRow("too deep") << u"json:x"_s << (QString(16, u'[') + QString(16, u']'));
        QTest::newRow("just deep enough") << u"json:x"_s << (QString(15, u'[') + QString(15, u']'));
        QTest::newRow("quotes in the name") << u"json:a\"b\\"_s << u"1"_s;
        QTest::newRow("a name beyond ASCII") << u"json:名称"_s << u"null"_s;
        QTest::newRow("a text") << u"json:x"_s << u"\"a\\nb\""_s;
    }
    void oddExtrasCannotBreakTheBody()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Document document(type());
        QVERIFY(document.setValue(u"direction", u"I"_s));
        document.editRoot().setExtras({ { name, text } });
        const auto back = read(toBody(document));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QVERIFY(*back == document);
        QVERIFY(QJsonDocument::fromJson(toBody(document)).isObject());
    }

    void sameNameTwiceKeepsBoth()
    {
        Document document(type());
        document.editRoot().setExtras({ { u"json:x"_s, u"1"_s }, { u"json:x"_s, u"2"_s } });
        const auto back = read(toBody(document));
        QVERIFY(back && *back == document);
    }

    void valuesThatAreNoTexts()
    {
        const auto document = read(R"({"grossWeight":12.50,"noOtherPackage":true,"remarks":null,"netWeight":[1],"freeText":[{"voyageNo":"V"}],"line":null})");
        QVERIFY(document);
        QCOMPARE(document->value(u"grossWeight"), u"12.50"_s);
        QCOMPARE(document->value(u"noOtherPackage"), u"1"_s);
        QCOMPARE(document->value(u"remarks"), QString());
        QCOMPARE(document->value(u"netWeight"), QString());
        QCOMPARE(document->root().extras(), (QList<Extra> { { u"json:netWeight"_s, u"[1]"_s } }));
        QCOMPARE(document->value(u"freeText.voyageNo"), u"V"_s);
        const auto back = read(toBody(*document));
        QVERIFY(back && *back == *document);
    }

    void linesWithoutIdsGetStableOnes()
    {
        const QByteArray json = R"({"line":[{"goodsName":"a"},{"id":"zz"},{"id":"0000000100000001"},{"id":"0000000100000001"},{"id":"0000000000000000"}]})";
        const auto one = read(json);
        const auto two = read(json);
        QVERIFY(one && two && *one == *two);
        QSet<quint64> ids;
        for (const Record& line : one->lines(u"line")) {
            QVERIFY(static_cast<quint64>(line.id()) >> 32 != 0);
            ids.insert(static_cast<quint64>(line.id()));
        }
        QCOMPARE(ids.size(), 5);
        QCOMPARE(one->lines(u"line").at(2).id(), LineId { 0x100000001 });
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL inside") << u"a\0b"_s;
        QTest::newRow("controls") << u"\u0001\u001F\u007F\b\f\r\n\t"_s;
        QTest::newRow("separators") << u"\u2028\u2029\uFEFF"_s;
        QTest::newRow("beyond the basic plane") << u"\U0001F6A2\U0010FFFF"_s;
        QTest::newRow("long") << QString(100000, u'集');
    }
    void texts()
    {
        QFETCH(QString, text);
        Document document(type());
        QVERIFY(document.setValue(u"remarks", text));
        const auto back = read(toBody(document));
        QVERIFY(back);
        QCOMPARE(back->value(u"remarks"), text);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("blank") << "  "_ba;
        QTest::newRow("list") << "[]"_ba;
        QTest::newRow("text") << "\"x\""_ba;
        QTest::newRow("number") << "12"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("cut off") << R"({"direction":"I")"_ba;
        QTest::newRow("trailing") << R"({"direction":"I"} x)"_ba;
        QTest::newRow("two objects") << "{}{}"_ba;
        QTest::newRow("comment") << "{/* */}"_ba;
        QTest::newRow("single quotes") << "{'direction':'I'}"_ba;
        QTest::newRow("not UTF-8") << "{\"remarks\":\"\xB1\xA8\xB9\xD8\"}"_ba;
        QTest::newRow("overlong UTF-8") << "{\"remarks\":\"\xC0\xAF\"}"_ba;
        QTest::newRow("surrogate in UTF-8") << "{\"remarks\":\"\xED\xA0\x80\"}"_ba;
        QTest::newRow("beyond Unicode") << "{\"remarks\":\"\xF4\x90\x80\x80\"}"_ba;
        QTest::newRow("cut UTF-8") << "{\"remarks\":\"\xE9\x80\"}"_ba;
        QTest::newRow("not UTF-8 in an unknown member") << "{\"other\":[\"\xFF\"]}"_ba;
        QTest::newRow("half a surrogate escape") << R"({"remarks":"\ud800"})"_ba;
        QTest::newRow("a line that is a text") << R"({"line":["x"]})"_ba;
        QTest::newRow("a line that is a list") << R"({"line":[[]]})"_ba;
        QTest::newRow("an extra that is no pair") << R"({"_extra":[["x"]]})"_ba;
        QTest::newRow("an extra that is an object") << R"({"_extra":[{}]})"_ba;
        QTest::newRow("an extra with a number") << R"({"_extra":[["x",1]]})"_ba;
        QTest::newRow("too deep") << "{\"x\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}";
        QTest::newRow("far too deep") << "{\"x\":" + QByteArray(1000000, '[');
        QTest::newRow("too deep in objects") << QByteArray("{\"x\":").repeated(17) + "1" + QByteArray(17, '}');
    }
    void refusals()
    {
        QFETCH(QByteArray, json);
        const auto document = read(json);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Corrupt);
        QVERIFY(!document.error().detail.isEmpty());
    }

    void limits()
    {
        QVERIFY(read("{\"x\":" + QByteArray(15, '[') + QByteArray(15, ']') + "}"));
        const QByteArray big = "{\"remarks\":\"" + QByteArray(32 * 1024 * 1024, 'x') + "\"}";
        const auto refused = read(big);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"body.size"_s);
        const auto fits = read("{\"remarks\":\"" + QByteArray(31 * 1024 * 1024, 'x') + "\"}");
        QVERIFY(fits);
    }

    // Every cut and many flips of a sound body: never a crash, and what is read can be written.
    void damagedBodies()
    {
        RandomDocument random(99);
        const QByteArray body = toBody(random.document(type(), 2, 30));
        int read = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray damaged = body;
            if (i % 2)
                damaged.truncate(static_cast<qsizetype>(random.below(static_cast<quint64>(body.size()))));
            else
                for (int flip = 0; flip < 3; ++flip)
                    damaged[static_cast<qsizetype>(random.below(static_cast<quint64>(body.size())))] = static_cast<char>(random.below(256));
            if (const auto document = this->read(damaged)) {
                ++read;
                const auto back = this->read(toBody(*document));
                QVERIFY(back);
                QVERIFY(back->sameContent(*document));
            } else {
                QCOMPARE(document.error().kind, ErrorKind::Corrupt);
            }
        }
        QVERIFY(read > 0 && read < 3000);
    }
};

QTEST_GUILESS_MAIN(BodyTest)
#include "tst_body.moc"
