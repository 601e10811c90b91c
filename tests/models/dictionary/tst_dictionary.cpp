// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/document.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

QJsonDocument jsonOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

class DictionaryTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Dictionary> m_dictionary;
    const DocumentType& type() const { return m_dictionary->declaration(); }

    // A small dictionary of one type, with one text replaced by another.
    static Result<std::unique_ptr<Dictionary>> loadWith(const QByteArray& from, const QByteArray& to)
    {
        QTemporaryDir folder;
        QByteArray document = R"({"type":"declaration","zh":"单","en":"Paper","message":{"root":"R","namespace":"n","version":"1"},
 "groups":[{"key":"head","zh":"头","en":"Head","elements":"head","sw":"H","single":true},
  {"key":"line","zh":"行","en":"Lines","elements":"line","sw":"Ls/L","max":5,"number":"no","groups":[{"key":"sub","zh":"子","elements":"sub","sw":"S","before":"Amount"}]},
  {"key":"note","zh":"注","elements":"note","sw":"N","single":true}],
 "exportSwap":{"group":"line","first":"origin","second":"destination"},
 "atoms":[["line.amount","line.origin"]],
 "summary":{"number":"code","search":["line.origin","note.text"]},
 "sections":[{"key":"basic","zh":"基本","fields":["code","note.text"]}],
 "grids":{"line":{"columns":["no","amount"]}},
 "tabs":[{"key":"all","zh":"全","sections":["basic"],"groups":["note"],"grids":["line"],"children":["sub"]}]})";
        QByteArray head = R"([{"key":"code","zh":"码","en":"Code","type":"code","length":2,"values":[{"code":"A","zh":"甲","en":"First"}],"declare":"always","save":true,"label":{"I":{"zh":"进"},"E":{"zh":"出"}}}])";
        QByteArray line = R"([{"key":"no","zh":"序","type":"integer","sw":"No"},{"key":"amount","zh":"量","type":"decimal","precision":19,"scale":5,"sw":"Amount","align":"right","check":"none"},
{"key":"origin","zh":"产","type":"text","pattern":"^[A-Z]+$","count":"gbk","upper":true,"mono":true,"width":3},{"key":"destination","zh":"到","type":"text","declare":"import"},
{"key":"flags","zh":"志","type":"flags","positions":[{"zh":"一"},{"zh":"二"}]}])";
        QByteArray sub = R"([{"key":"x","zh":"x","type":"blob"}])";
        QByteArray note = R"([{"key":"text","zh":"文","type":"multi"}])";
        for (QByteArray* text : { &document, &head, &line, &sub, &note })
            text->replace(from, to);
        QDir(folder.path()).mkdir(u"documents"_s);
        QDir(folder.path()).mkdir(u"dictionary"_s);
        const auto write = [&folder](const QString& name, const QByteArray& text) {
            QFile file(folder.path() + u'/' + name);
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
        };
        write(u"documents/declaration.json"_s, document);
        write(u"dictionary/head.json"_s, head);
        write(u"dictionary/line.json"_s, line);
        write(u"dictionary/sub.json"_s, sub);
        write(u"dictionary/note.json"_s, note);
        return Dictionary::load(folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Dictionary::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().field + loaded.error().detail));
        m_dictionary = std::move(*loaded);
    }

    void declarationIsComplete()
    {
        QCOMPARE(m_dictionary->type(u"declaration"), &type());
        QVERIFY(!m_dictionary->type(u"other"));
        QCOMPARE(type().messageRoot, u"DecMessage"_s);
        QCOMPARE(type().messageVersion, u"4.8"_s);
        QCOMPARE(type().headMessagePath, QStringList { u"DecHead"_s });
        const QJsonArray groups = jsonOf(u":/documents/declaration.json"_s)[u"groups"_s].toArray();
        QCOMPARE(type().root.groups.size(), groups.size() - 1);
        QCOMPARE(type().root.elements.size(), jsonOf(u":/dictionary/head.json"_s).array().size());
        const Group& line = type().root.groups.at(type().root.groupIndexOf(u"line"));
        QCOMPARE(line.maximum, 50);
        QCOMPARE(line.messagePath, (QStringList { u"DecLists"_s, u"DecList"_s }));
        QCOMPARE(line.elements.at(line.numberElement).key, u"no"_s);
        QVERIFY(!line.single);
        QCOMPARE(line.groups.first().messageBefore, u"MnufctrRegNo"_s);
        QVERIFY(type().root.groups.at(type().root.groupIndexOf(u"freeText")).single);
        QVERIFY(type().exportSwap);
        QCOMPARE(type().keyPath(type().exportSwap->first), u"line.originCountry"_s);
        QCOMPARE(type().atoms.size(), 6);
        QVERIFY(type().section(u"basic") && !type().section(u"none"));
        QVERIFY(type().searched.size() > 10);
        QVERIFY(type().grids.contains(u"permit"_s) && type().grids.contains(u"promise"_s) && !type().grids.contains(u"freeText"_s));
        for (const FormTab& tab : type().tabs)
            QVERIFY(!tab.name.zh.isEmpty() && !tab.name.en.isEmpty());
    }

    void everyElementCanBeFound_data()
    {
        QTest::addColumn<QString>("keyPath");
        const std::function<void(const Group&, const QString&)> add = [&add](const Group& group, const QString& prefix) {
            for (const Element& element : group.elements)
                QTest::newRow(qPrintable(prefix + element.key)) << QString(prefix + element.key);
            for (const Group& child : group.groups)
                add(child, prefix + child.key + u'.');
        };
        add(type().root, {});
    }
    void everyElementCanBeFound()
    {
        QFETCH(QString, keyPath);
        const auto path = type().find(keyPath);
        QVERIFY(path && path->element >= 0);
        QCOMPARE(type().keyPath(*path), keyPath);
        const Element& element = type().element(*path);
        QCOMPARE(element.key, keyPath.sliced(keyPath.lastIndexOf(u'.') + 1));
        const Group& group = type().group(path->groups);
        QCOMPARE(group.indexOfMessage(QLatin1StringView(element.message.toLatin1())), path->element);
        QVERIFY(!element.name.zh.isEmpty() && !element.name.en.isEmpty());
        QVERIFY(element.kind != ElementKind::Decimal || element.precision > 0);
        // What the dictionary shows as an example obeys the dictionary.
        if (!element.sample.isEmpty() && !element.pattern.pattern().isEmpty() && element.pattern.isValid())
            QVERIFY2(element.pattern.match(element.sample).hasMatch(), qPrintable(element.sample));
        if (!element.sample.isEmpty() && element.length > 0)
            QVERIFY2(element.sample.size() <= element.length, qPrintable(element.sample));
    }

    void unknownKeysAreNotFound()
    {
        for (const QString& key : { u""_s, u"."_s, u"none"_s, u"line."_s, u"line.none"_s, u".direction"_s, u"direction.line"_s, u"head.direction"_s, u"line.permit.vin.none"_s, u"Direction"_s })
            QVERIFY2(!type().find(key), qPrintable(key));
        const auto group = type().find(u"line.permit");
        QVERIFY(group && group->element == -1 && group->groups.size() == 2);
        QCOMPARE(type().keyPath(*group), u"line.permit"_s);
        QVERIFY(type().element(*group).key.isEmpty());
        QVERIFY(type().element({ { 99 }, 3 }).key.isEmpty());
    }

    // A misspelt member would be ignored in silence.
    void filesHaveKnownMembersOnly()
    {
        const QSet<QString> known { u"key"_s, u"zh"_s, u"en"_s, u"label"_s, u"type"_s, u"length"_s, u"count"_s, u"precision"_s, u"scale"_s, u"table"_s, u"values"_s, u"positions"_s,
            u"save"_s, u"declare"_s, u"when"_s, u"definition"_s, u"hint"_s, u"sw"_s, u"source"_s, u"sample"_s, u"pattern"_s, u"check"_s, u"upper"_s, u"mono"_s, u"align"_s, u"width"_s, u"later"_s, u"summaryPattern"_s };
        const QStringList files = QDir(u":/dictionary"_s).entryList();
        QVERIFY(files.size() >= 20);
        for (const QString& file : files) {
            const QJsonArray list = jsonOf(u":/dictionary/"_s + file).array();
            for (const QJsonValue element : list)
                for (const QString& member : element.toObject().keys())
                    QVERIFY2(known.contains(member), qPrintable(file + u": "_s + member));
        }
    }

    // The summary of a two-step declaration: nine items, and what the message itself cannot do without.
    void aSummaryNeedsLess()
    {
        Document document(type());
        QVERIFY(document.setValue(u"direction", u"I"_s));
        QCOMPARE(document.step(), DeclaringStep::Whole);
        for (const auto& [kind, step] : { std::pair(u"  5"_s, DeclaringStep::Summary), { u"CL5"_s, DeclaringStep::Summary }, { u"  6"_s, DeclaringStep::Whole },
                 { u"CL"_s, DeclaringStep::Whole }, { u"5"_s, DeclaringStep::Whole }, { u"  0   Z"_s, DeclaringStep::Whole } }) {
            QVERIFY(document.setValue(u"documentKind", kind));
            QCOMPARE(document.step(), step);
        }
        QCOMPARE(Document().step(), DeclaringStep::Whole);
        const auto needed = [&](const QString& key) { return type().element(*type().find(key)).neededWhenDeclaring(Direction::Import, DeclaringStep::Summary); };
        for (const QString& key : { u"traderName"_s, u"transportMode"_s, u"supervisionMode"_s, u"grossWeight"_s, u"declarationCustoms"_s, u"line.commodityCode"_s, u"line.goodsName"_s,
                 u"line.quantity"_s, u"line.unit"_s, u"line.totalPrice"_s, u"line.originCountry"_s })
            QVERIFY2(needed(key), qPrintable(key));
        for (const QString& key : { u"netWeight"_s, u"packages"_s, u"deliveryTerms"_s, u"storagePlace"_s, u"line.dutyMode"_s, u"line.firstQuantity"_s, u"line.domesticArea"_s }) {
            QVERIFY2(!needed(key), qPrintable(key));
            QVERIFY2(type().element(*type().find(key)).neededWhenDeclaring(Direction::Import), qPrintable(key));
        }
    }

    void elementsAreReadInFull()
    {
        const auto loaded = loadWith({}, {});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().field + loaded.error().detail));
        const DocumentType& small = (*loaded)->declaration();
        const Element& code = small.root.elements.first();
        QCOMPARE(code.values.first().name.en, u"First"_s);
        QVERIFY(code.neededForSaving && code.neededWhenDeclaring(Direction::Export));
        QCOMPARE(code.nameFor(Direction::Import).zh, u"进"_s);
        QCOMPARE(code.nameFor(Direction::Export).zh, u"出"_s);
        QCOMPARE(code.name.in(u"en"), u"Code"_s);
        QVERIFY(!code.pattern.isValid());
        const Group& line = small.root.groups.first();
        const Element& amount = line.elements.at(1);
        QVERIFY(amount.kind == ElementKind::Decimal && amount.precision == 19 && amount.scale == 5 && amount.alignRight && amount.isNumber());
        const Element& origin = line.elements.at(2);
        QVERIFY(origin.pattern.isValid() && origin.count == LengthCount::GbkBytes && origin.upperCase && origin.monospace && origin.width == 3);
        const Element& destination = line.elements.at(3);
        QVERIFY(destination.neededWhenDeclaring(Direction::Import) && !destination.neededWhenDeclaring(Direction::Export));
        QCOMPARE(line.elements.at(4).positions.size(), 2);
        QCOMPARE(small.grids[u"line"_s].columns, (QList<int> { 0, 1 }));
        QCOMPARE(small.grids[u"sub"_s].columns, QList<int>()); // blobs are no columns unless named
        QCOMPARE(small.grids[u"sub"_s].group.groups, (QList<int> { 0, 0 }));
        QCOMPARE(small.tabs.first().singles, QStringList { u"note"_s });
        QCOMPARE(small.summary.size(), 1);
    }

    void wrongDataIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* what, const char* from, const char* to, const char16_t* file, const char16_t* key) {
            QTest::newRow(what) << QByteArray(from) << QByteArray(to) << QStringView(file).toString() << QStringView(key).toString();
        };
        constexpr auto document = u"documents/declaration.json";
        row("no JSON", R"("type":"declaration")", R"("type")", document, u"");
        row("no type", R"("type":"declaration")", R"("typ":"declaration")", document, u"type");
        row("elements' file", R"("elements":"note")", R"("elements":"nota")", document, u"note.elements");
        row("number", R"("number":"no")", R"("number":"nr")", document, u"line.number");
        row("before", R"("before":"Amount")", R"("before":"Amt")", document, u"sub.before");
        row("swap", R"("first":"origin")", R"("first":"orign")", document, u"exportSwap.first");
        row("atom", R"(["line.amount","line.origin"])", R"(["line.amount","line.orign"])", document, u"atoms");
        row("atom over groups", R"(["line.amount","line.origin"])", R"(["line.amount","code"])", document, u"atoms");
        row("summary", R"("number":"code")", R"("number":"cod")", document, u"summary.number");
        row("search", R"("note.text"]},)", R"("note.txt"]},)", document, u"summary.search");
        row("section's field", R"("fields":["code",)", R"("fields":["cod",)", document, u"sections.basic");
        row("section's field in lines", R"("fields":["code",)", R"("fields":["line.no",)", document, u"sections.basic");
        row("grid's column", R"("columns":["no",)", R"("columns":["nr",)", document, u"grids.line");
        row("grid of no group", R"("grids":{"line")", R"("grids":{"lane")", document, u"grids.lane");
        row("tab's section", R"("sections":["basic"],"groups")", R"("sections":["base"],"groups")", document, u"tabs.all");
        row("tab's grid", R"("grids":["line"])", R"("grids":["note"])", document, u"tabs.all");
        row("tab's single", R"("groups":["note"])", R"("groups":["line"])", document, u"tabs.all");
        row("group twice", R"("key":"note")", R"("key":"line")", document, u"line");
        row("group like an element", R"("key":"note")", R"("key":"code")", document, u"code");
        row("key id", R"("key":"x")", R"("key":"id")", u"dictionary/sub.json", u"'id'");
        row("key with a dot", R"("key":"x")", R"("key":"a.b")", u"dictionary/sub.json", u"'a.b'");
        row("element twice", R"("key":"destination")", R"("key":"origin")", u"dictionary/line.json", u"origin");
        row("kind", R"("type":"blob")", R"("type":"bytes")", u"dictionary/sub.json", u"x.type");
        row("need", R"("declare":"import")", R"("declare":"imports")", u"dictionary/line.json", u"destination.declare");
        row("count", R"("count":"gbk")", R"("count":"bytes")", u"dictionary/line.json", u"origin.count");
        row("check", R"("check":"none")", R"("check":"luhn")", u"dictionary/line.json", u"amount.check");
        row("pattern", "^[A-Z]+$", "^[A-Z+$", u"dictionary/line.json", u"origin.pattern");
        row("summary's pattern", R"("gbk","upper":true)", R"("gbk","summaryPattern":"*")", u"dictionary/line.json", u"origin.summaryPattern");
        row("later though needed for saving", R"("declare":"always","save":true)", R"("declare":"always","save":true,"later":true)", u"dictionary/head.json", u"code.later");
        row("summary's mark in a line", R"("atoms":)", R"("summaryMark":{"element":"line.no","position":3,"code":"5"},"atoms":)", document, u"summaryMark");
        row("summary's mark nowhere", R"("atoms":)", R"("summaryMark":{"element":"code","code":"5"},"atoms":)", document, u"summaryMark");
        row("summary's mark of no element", R"("atoms":)", R"("summaryMark":{"element":"cod","position":1,"code":"5"},"atoms":)", document, u"summaryMark.element");
        row("precision", R"("precision":19,)", "", u"dictionary/line.json", u"amount.precision");
        row("flags", R"("positions":[{"zh":"一"},{"zh":"二"}])", R"("width":1)", u"dictionary/line.json", u"flags.positions");
        row("value without code", R"({"code":"A",)", "{", u"dictionary/head.json", u"code.values");
        row("name", R"("zh":"文")", R"("zh":"")", u"dictionary/note.json", u"text.zh");
    }
    void wrongDataIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, file);
        QFETCH(QString, key);
        const auto loaded = loadWith(from, to);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Invalid);
        QVERIFY2(loaded.error().field.startsWith(file), qPrintable(loaded.error().field));
        QVERIFY2(key.isEmpty() || loaded.error().field == file + u": "_s + key, qPrintable(loaded.error().field));
    }

    void missingFolder()
    {
        const auto loaded = Dictionary::load(u"/nowhere"_s);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"dictionary.missing"_s);
    }
};

QTEST_GUILESS_MAIN(DictionaryTest)
#include "tst_dictionary.moc"
