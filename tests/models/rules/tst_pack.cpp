// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tongguan;

class TestPack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
        QFile file(u":/rules/declaration.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_shipped = file.readAll();
    }

    void theShippedPackLoads()
    {
        const auto pack = RulePack::load(m_shipped, type(), m_tables);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().field + u": "_s + pack.error().code + u' ' + pack.error().detail));
        QCOMPARE(pack->head.id, u"declaration-base"_s);
        QVERIFY(pack->rules.size() >= 60);
        for (const Rule& rule : pack->rules) {
            // A message that names nothing of the document helps nobody to mend it.
            const bool chinese = rule.why.zh.contains(QRegularExpression(u"\\p{Han}"_s));
            QVERIFY2(chinese && !rule.why.en.isEmpty() && !rule.source.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!(rule.certainty == Certainty::Practice && rule.severity == Severity::Error), qPrintable(rule.id));
        }
    }

    // load() runs the cases; here only that each rule brings one of each kind, and that every case that finds names
    // no element that its rule does not read (a case about something else would prove nothing).
    void everyRuleHasBothCases()
    {
        const auto pack = RulePack::load(m_shipped, type(), m_tables);
        QVERIFY(pack);
        const QJsonArray rules = QJsonDocument::fromJson(m_shipped)[u"rules"_s].toArray();
        QCOMPARE(rules.size(), pack->rules.size());
        for (qsizetype i = 0; i < rules.size(); ++i) {
            int finds = 0;
            int passes = 0;
            for (const QJsonValue& one : rules[i][u"cases"_s].toArray())
                ++(one[u"finds"_s].toBool() ? finds : passes);
            QVERIFY2(finds > 0 && passes > 0, qPrintable(pack->rules[i].id));
        }
    }

    void noSourceNamesAPlaceToCopyFrom()
    {
        const QString text = QString::fromUtf8(m_shipped);
        for (const QString& word : { u"github"_s, u"http"_s, u"EncCommon"_s, u"bestway"_s, u"Jeecg"_s })
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void messagesAreFilled()
    {
        const auto pack = RulePack::load(m_shipped, type(), m_tables);
        QVERIFY(pack);
        const Rule* order = nullptr;
        const Rule* country = nullptr;
        for (const Rule& rule : pack->rules) {
            if (rule.id == u"weight.order")
                order = &rule;
            if (rule.id == u"country.noCrossing")
                country = &rule;
        }
        QVERIFY(order && country);
        Document document(type());
        QVERIFY(document.setValue(u"grossWeight", u"2.0"_s));
        QVERIFY(document.setValue(u"netWeight", u"3.5"_s));
        QVERIFY(document.setValue(u"shipmentCountry", u"HKG"_s));
        const std::array<const Record*, 1> scopes { &document.root() };
        StepBudget budget(Expression::DefaultSteps);
        QCOMPARE(order->messageZh.fill(scopes, m_tables, Direction::Import, u"zh", type(), budget),
            u"毛重 2.0 小于净重 3.5：请检查，毛重应不小于净重"_s);
        QCOMPARE(order->messageEn.fill(scopes, m_tables, Direction::Import, u"en", type(), budget),
            u"Gross weight 2.0 is below net weight 3.5: please check, gross must not be less than net"_s);
        // The field's name turns with the direction.
        QVERIFY(country->messageZh.fill(scopes, m_tables, Direction::Import, u"zh", type(), budget).contains(u"启运国"));
        QVERIFY(country->messageZh.fill(scopes, m_tables, Direction::Export, u"zh", type(), budget).contains(u"运抵国"));
    }

    void tamperedPacksAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("part"); // of the error's detail or code
        const auto row = [](const char* name, const QString& member, const QJsonValue& value, const QString& part) {
            QTest::newRow(name) << member << value << part;
        };
        row("unknown name", u"must"_s, u"grossWeight >= netWieght"_s, u"netWieght"_s);
        row("unknown function", u"must"_s, u"greater(grossWeight, netWeight)"_s, u"greater"_s);
        row("syntax", u"must"_s, u"grossWeight >= "_s, u"value expected"_s);
        row("no condition at all", u"must"_s, QJsonValue(), u"must"_s);
        row("syntax of when", u"when"_s, u"direction ="_s, u"when"_s);
        row("wrong severity", u"severity"_s, u"fatal"_s, u"severity"_s);
        row("wrong certainty", u"certainty"_s, u"hearsay"_s, u"certainty"_s);
        row("practice as error", u"certainty"_s, u"practice"_s, u"practice"_s);
        row("unknown field", u"field"_s, u"weight"_s, u"field"_s);
        row("unknown group", u"each"_s, u"parcel"_s, u"each"_s);
        row("no id", u"id"_s, QString(), u"id"_s);
        row("no source", u"source"_s, QString(), u"source"_s);
        row("no reason", u"why"_s, QJsonObject { { u"zh"_s, u"为什么"_s } }, u"why"_s);
        row("message with an unknown name", u"message"_s, QJsonObject { { u"zh"_s, u"{gross}"_s }, { u"en"_s, u"x"_s } }, u"gross"_s);
        row("message not closed", u"message"_s, QJsonObject { { u"zh"_s, u"毛重 {grossWeight"_s }, { u"en"_s, u"x"_s } }, u"}"_s);
        row("message in one language", u"message"_s, QJsonObject { { u"zh"_s, u"毛重"_s } }, u"message"_s);
        const auto caseOf = [](const QString& gross, const QString& net, bool finds) {
            return QJsonObject { { u"set"_s, QJsonObject { { u"grossWeight"_s, gross }, { u"netWeight"_s, net } } }, { u"finds"_s, finds } };
        };
        row("a case that fails", u"cases"_s, QJsonArray { caseOf(u"1"_s, u"2"_s, true), caseOf(u"1"_s, u"3"_s, false) }, u"rule.case"_s);
        row("only cases that find", u"cases"_s, QJsonArray { caseOf(u"1"_s, u"2"_s, true) }, u"rule.case"_s);
        row("only cases that do not", u"cases"_s, QJsonArray { caseOf(u"2"_s, u"1"_s, false) }, u"rule.case"_s);
        row("no cases", u"cases"_s, QJsonArray(), u"rule.case"_s);
        row("a case with an unknown key", u"cases"_s,
            QJsonArray { QJsonObject { { u"set"_s, QJsonObject { { u"gross"_s, u"1"_s } } }, { u"finds"_s, true } } }, u"rule.case"_s);
    }

    void tamperedPacksAreRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, part);
        QJsonObject rule = ruleOf(u"weight.order"_s);
        QVERIFY(!rule.isEmpty());
        QVERIFY(RulePack::load(packOf({ rule }), type(), m_tables));
        rule[member] = value;
        const auto pack = RulePack::load(packOf({ rule }), type(), m_tables);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::Invalid);
        if (member != u"id")
            QCOMPARE(pack.error().field, u"weight.order"_s);
        const QString said = pack.error().code + u' ' + pack.error().detail;
        QVERIFY2(said.contains(part), qPrintable(said));
    }

    void theSameIdTwiceIsRefused()
    {
        const QJsonObject rule = ruleOf(u"weight.order"_s);
        const auto pack = RulePack::load(packOf({ rule, rule }), type(), m_tables);
        QVERIFY(!pack);
        QCOMPARE(pack.error().field, u"weight.order"_s);
        QVERIFY(pack.error().detail.contains(u"twice"));
    }

    void wrongEnvelopesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"pack.json"_s;
        QTest::newRow("no JSON") << QByteArray("{\"id\": ") << u"pack.json"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"pack.json"_s;
        QTest::newRow("no id") << QByteArray(R"({"version":1,"type":"declaration","rules":[]})") << u"pack.head"_s;
        QTest::newRow("no version") << QByteArray(R"({"id":"a","type":"declaration","rules":[]})") << u"pack.head"_s;
        QTest::newRow("another type") << QByteArray(R"({"id":"a","kind":"rules","version":1,"title":{"zh":"x"},"issuer":"x","type":"ledger","rules":[{}]})") << u"rule.pack"_s;
    }

    void wrongEnvelopesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto pack = RulePack::load(json, type(), m_tables);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
    }

    void aCutPackNeverLoads()
    {
        for (qsizetype length = 0; length < m_shipped.size(); length += 997)
            QVERIFY(!RulePack::load(m_shipped.first(length), type(), m_tables));
    }

    void rulesKnowWhatTheyRead()
    {
        const auto pack = RulePack::load(m_shipped, type(), m_tables);
        QVERIFY(pack);
        for (const Rule& rule : pack->rules) {
            if (rule.id == u"weight.order") {
                QCOMPARE(rule.reads, (QList<ElementPath> { *type().find(u"grossWeight"), *type().find(u"netWeight") }));
                QVERIFY(!rule.overLines);
            }
            if (rule.id == u"weight.lines") {
                QVERIFY(rule.overLines);
                QVERIFY(rule.reads.contains(*type().find(u"line.secondQuantity")));
            }
            if (rule.id == u"container.covers")
                QVERIFY(rule.reads.contains(*type().find(u"container.lines")) && rule.reads.contains(*type().find(u"line.no")));
        }
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }

    QJsonObject ruleOf(const QString& id) const
    {
        for (const QJsonValue& rule : QJsonDocument::fromJson(m_shipped)[u"rules"_s].toArray()) {
            if (rule[u"id"_s].toString() == id)
                return rule.toObject();
        }
        return {};
    }

    static QByteArray packOf(const QJsonArray& rules)
    {
        return QJsonDocument(QJsonObject { { u"id"_s, u"test"_s }, { u"kind"_s, u"rules"_s }, { u"version"_s, 1 },
            { u"title"_s, QJsonObject { { u"zh"_s, u"试验"_s } } }, { u"issuer"_s, u"test"_s }, { u"type"_s, u"declaration"_s }, { u"rules"_s, rules } }).toJson();
    }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_tables;
    QByteArray m_shipped;
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
