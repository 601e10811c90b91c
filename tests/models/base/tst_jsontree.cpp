// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/jsontree.h"
#include "models/base/text.h"

#include <QTest>

using namespace Tongguan;

class TestJsonTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreLookedUp()
    {
        const auto tree = JsonTree::read("{\"text\":\"报关\\n\\u6d77\",\"whole\":-7,\"much\":3000000000,\"part\":1.5,\"yes\":true,\"no\":false,\"none\":null}", Deepest);
        QVERIFY(tree);
        QCOMPARE((*tree)["text"_L1].toString(), u"报关\n海"_s);
        QCOMPARE((*tree)["whole"_L1].toInt(), -7);
        QCOMPARE((*tree)["much"_L1].toInt(), 0); // no int
        QCOMPARE((*tree)["part"_L1].toInt(), 0);
        QVERIFY((*tree)["yes"_L1].toBool() && (*tree)["yes"_L1].isBool());
        QVERIFY(!(*tree)["no"_L1].toBool() && (*tree)["no"_L1].isBool());
        QVERIFY(!(*tree)["none"_L1].isUndefined() && (*tree)["none"_L1].toString().isEmpty());
        QVERIFY((*tree)["nothing"_L1].isUndefined());
        QVERIFY((*tree)["nothing"_L1]["further"_L1].isUndefined());
        QVERIFY((*tree)["text"_L1]["further"_L1].isUndefined());
        QCOMPARE((*tree)["whole"_L1].toString(), QString());
        QCOMPARE((*tree)["text"_L1].toInt(), 0);
        QVERIFY(!(*tree)["text"_L1].toBool());
    }

    void itemsAndMembersInTheirOrder()
    {
        const auto tree = JsonTree::read(R"({"b":[1,2,3],"a":{"z":"1","y":"2"},"empty":[],"b2":{}})", Deepest);
        QVERIFY(tree);
        int sum = 0;
        for (const JsonValue item : (*tree)["b"_L1])
            sum = 10 * sum + item.toInt();
        QCOMPARE(sum, 123);
        QString members;
        const JsonValue object = (*tree)["a"_L1];
        for (auto it = object.begin(); it != object.end(); ++it)
            members += QString::fromUtf8(it.key()) + (*it).toString();
        QCOMPARE(members, u"z1y2"_s);
        QCOMPARE(tree->root().size(), 4);
        for (const QLatin1StringView name : { "empty"_L1, "b2"_L1, "nothing"_L1 }) {
            QCOMPARE((*tree)[name].size(), 0);
            QVERIFY((*tree)[name].begin() == (*tree)[name].end());
        }
        QVERIFY((*tree)["b"_L1].isArray() && !(*tree)["b"_L1].isObject());
        QVERIFY(object.isObject() && !object.isArray());
    }

    void theLastOfANameCounts() { QCOMPARE((*JsonTree::read(R"({"a":1,"b":2,"a":3})", Deepest))["a"_L1].toInt(), 3); }

    void copiesShare()
    {
        JsonTree kept;
        QVERIFY(kept.root().isUndefined() && kept["a"_L1].isUndefined());
        {
            const auto tree = JsonTree::read(R"({"a":"text of the tree"})", Deepest);
            kept = *tree;
        }
        QCOMPARE(kept["a"_L1].toString(), u"text of the tree"_s);
    }

    void aTextThatOthersHoldStays()
    {
        const QByteArray text = R"({"a":"b\nc"})";
        const QByteArray copy(text.constData(), text.size());
        QVERIFY(JsonTree::read(text, Deepest));
        QCOMPARE(text, copy);
    }

    void aByteOrderMarkIsSkipped() { QCOMPARE((*JsonTree::read("\xEF\xBB\xBF{\"a\":1}", Deepest))["a"_L1].toInt(), 1); }

    void depth()
    {
        const auto nested = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
        QVERIFY(JsonTree::read(nested(Deepest), Deepest));
        const auto deep = JsonTree::read(nested(Deepest + 1), Deepest);
        QVERIFY(!deep);
        QCOMPARE(deep.error().code, u"json.deep"_s);
        QCOMPARE(deep.error().kind, ErrorKind::Invalid);
        QVERIFY(JsonTree::read("[" + nested(Deepest - 1) + ",{},[]]", Deepest)); // side by side is not deep
        QCOMPARE(JsonTree::read(QByteArray(1'000'000, '['), Deepest).error().code, u"json.deep"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
        row("nothing", "");
        row("cut", "{\"a\":");
        row("cut text", "{\"a\":\"b");
        row("two values", "{} {}");
        row("bare word", "{a:1}");
        row("a comma too many", "[1,]");
        row("no UTF-8", "[\"\xFF\"]");
        row("half a character", "[\"\xE6\x8A\"]");
        row("half a surrogate", "[\"\\ud800\"]");
        row("line break in a text", "[\"a\nb\"]");
        row("null byte behind", QByteArray("{}\0{}", 5));
        row("null byte within", QByteArray("[\"a\0b\"]", 7));
        row("number too large", "[1e999]");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        const auto tree = JsonTree::read(text, Deepest);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, u"json.syntax"_s);
        QCOMPARE(tree.error().kind, ErrorKind::Corrupt);
        bool isNumber = false;
        QVERIFY(tree.error().field.toInt(&isNumber) >= 0 && isNumber);
    }

private:
    static constexpr int Deepest = 8;
};

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
