// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/rules/checker.h"
#include "models/rules/rulerun.h"
#include "tests/bench/bench.h"
#include "tests/bench/handchecks.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

namespace Tongguan::Bench {
namespace {

const DocumentType& declarationType() { return dictionary().declaration(); }

QByteArray shippedRules()
{
    QFile file(u":/rules/declaration.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(Document& document, const QString& place, const QString& text)
{
    if (auto done = document.setValue(place, text); !done)
        qFatal("%s", qPrintable(place + u": " + done.error().detail));
}

// A declaration without a finding, its lines all different: codes, names, quantities and prices.
Document cleanDeclaration(const CodeTables& tables, int lines)
{
    auto message = readDeclarationFile(declarationType(), u":/scenarios/import-electronics.xml"_s);
    if (!message)
        qFatal("%s", qPrintable(message.error().detail));
    Document document = message->document;
    const CodeTable& tariff = *tables.table(u"tariff");
    Record first = document.lines(u"line").front();
    for (const QString& group : { u"licence"_s, u"originRelation"_s })
        document.editRoot().setChildren(declarationType().root.groupIndexOf(group), {});
    QList<Record> records;
    QStringList numbers;
    Decimal weight;
    for (qsizetype row = 0; row < tariff.size() && records.size() < lines; row += 5) {
        const QString code = tariff.at(row).code;
        const auto column = [&](QLatin1StringView name) { return tariff.column(code, name); };
        if (column("status"_L1) == u"expired" || column("unit1"_L1) != u"035" || !column("unit2"_L1).isEmpty() || code.startsWith(u"77"))
            continue;
        const int no = int(records.size()) + 1;
        const Decimal quantity = 10 + no;
        const Decimal price = *Decimal::parse(QString(u"1.%1"_s.arg(no, 2, 10, QChar(u'0'))));
        weight += quantity;
        Record record = first;
        record.setId(LineId { quint64(no) });
        const Group& group = declarationType().group({ declarationType().root.groupIndexOf(u"line") });
        const std::pair<QStringView, QString> values[] = { { u"no", QString::number(no) }, { u"commodityCode", code }, { u"goodsName", u"样品 %1"_s.arg(no) },
            { u"quantity", quantity.toString() }, { u"unit", u"035"_s }, { u"unitPrice", price.toString() }, { u"totalPrice", (quantity * price).toString() },
            { u"firstQuantity", quantity.toString() }, { u"firstUnit", u"035"_s }, { u"secondQuantity", {} }, { u"secondUnit", {} }, { u"agreementOrigin", {} },
            { u"goodsAttributes", u"13,19"_s }, { u"purpose", u"12"_s }, { u"ciqCode", u"101"_s }, { u"declarationElements", u"4|3"_s + u"|样"_s.repeated(14) } };
        for (const auto& [key, text] : values)
            record.setValue(group.indexOf(key), text);
        records.append(record);
        numbers.append(QString::number(no));
    }
    document.editRoot().setChildren(declarationType().root.groupIndexOf(u"line"), records);
    put(document, u"netWeight"_s, weight.toString());
    put(document, u"grossWeight"_s, (weight + Decimal(40)).toString());
    put(document, u"container[1].lines"_s, numbers.join(u','));
    return document;
}

std::vector<HandFinding> engineFindings(const QList<const Rule*>& rules, const Document& document, const CodeTables& tables)
{
    const RuleRow root(document.root());
    RuleTables memory(tables);
    std::vector<HandFinding> found;
    for (const Rule* rule : rules) {
        for (const Finding& finding : findingsOf(*rule, RuleGround { document, root, memory }, Expression::DefaultSteps))
            found.push_back({ finding.id, finding.field });
    }
    return found;
}

// How many documents, whole and broken at random, give the same findings both ways; stops the benchmark where one does not.
int provedEqual(const QList<const Rule*>& rules, const HandChecks& hand, const Document& clean, const CodeTables& tables)
{
    static const QStringList values { {}, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"-1"_s, u"x"_s, u"99999"_s, u"E"_s, u"I"_s, u"CHN"_s, u"USD"_s, u"0110"_s, u"0644"_s,
        u"0864"_s, u"035"_s, u"101"_s, u"2026-11-22"_s, u"2026-10-01"_s, u"53042026"_s, u"00"_s, u"CSQU3054383"_s, u"4|3"_s };
    QList<ElementPath> read;
    for (const Rule* rule : rules)
        read += rule->reads;
    QRandomGenerator random(5);
    for (int i = 0; i < 400; ++i) {
        Document document = clean;
        for (int edit = 0; edit < i % 12; ++edit) {
            const ElementPath path = read[random.bounded(int(read.size()))];
            Place place { {}, path.element };
            for (const int group : path.groups)
                place.steps.append({ group, random.bounded(std::max(1, int(document.root().children(group).size()))) });
            document.setValue(place, values[random.bounded(int(values.size()))]);
        }
        auto mine = engineFindings(rules, document, tables);
        auto theirs = hand.run(document);
        std::sort(mine.begin(), mine.end());
        std::sort(theirs.begin(), theirs.end());
        if (mine != theirs) {
            const auto show = [](const std::vector<HandFinding>& all) {
                QStringList lines;
                for (const HandFinding& one : all)
                    lines.append(one.rule + u'@' + one.field);
                return lines.join(u' ');
            };
            qFatal("document %d\nengine: %s\nhand:   %s", i, qPrintable(show(mine)), qPrintable(show(theirs)));
        }
    }
    return 400;
}

// Of `times` runs, each in microseconds of CPU.
template <class Work>
double microseconds(int times, Work&& work)
{
    const Times all = measure(5, [&] {
        for (int i = 0; i < times; ++i)
            work();
    });
    return 1000.0 * all.cpuMs / times;
}

QByteArray manyRules(int wanted)
{
    QJsonObject pack = QJsonDocument::fromJson(shippedRules()).object();
    const QJsonArray shipped = pack[u"rules"_s].toArray();
    QJsonArray rules;
    for (int i = 0; i < wanted; ++i) {
        QJsonObject rule = shipped[i % shipped.size()].toObject();
        rule[u"id"_s] = QString(rule[u"id"_s].toString() + u"." + QString::number(i));
        rules.append(rule);
    }
    pack[u"rules"_s] = rules;
    return QJsonDocument(pack).toJson(QJsonDocument::Compact);
}

void measureLoading(QJsonObject& figures, const CodeTables& tables)
{
    const QByteArray json = manyRules(2000);
    const auto body = readPackBody(json);
    if (!body)
        qFatal("%s", qPrintable(body.error().detail));
    const Times parse = measure(5, [&] { (void)QJsonDocument::fromJson(json); });
    std::vector<Result<RulePack>> kept; // taking a pack apart again is no part of loading
    kept.reserve(10);
    const Times load = measure(5, [&] { kept.push_back(RulePack::load(json, declarationType(), tables)); });
    const Times compile = measure(5, [&] { kept.push_back(RulePack::compile(*body, declarationType())); });
    if (!kept.front())
        qFatal("%s", qPrintable(kept.front().error().field + kept.front().error().detail));
    const Times prove = measure(5, [&] { (void)kept.front()->prove(declarationType(), tables); });
    figures[u"load2000Ms"_s] = load.cpuMs;
    figures[u"load2000CompileMs"_s] = compile.cpuMs;
    figures[u"load2000CasesMs"_s] = prove.cpuMs;
    figures[u"load2000JsonMs"_s] = parse.cpuMs;
    figures[u"load2000JsonRatio"_s] = load.cpuMs / parse.cpuMs;
}

QJsonObject runRulesBenchmark()
{
    const CodeTables tables;
    const Document clean = cleanDeclaration(tables, 50);
    auto checker = Checker::create(declarationType(), tables);
    if (!checker)
        qFatal("%s", qPrintable(checker.error().detail));
    QJsonObject figures { { u"lines"_s, 50 }, { u"findings"_s, (*checker)->check(clean).size() } };
    if (qEnvironmentVariableIsSet("TONGGUAN_BENCH_VERBOSE")) {
        for (const Finding& finding : (*checker)->check(clean))
            qInfo().noquote() << finding.id << finding.field << finding.message.zh;
    }
    figures[u"fullUs"_s] = microseconds(40, [&] { (void)(*checker)->check(clean); });
    for (const QString& place : { u"grossWeight"_s, u"line[25].quantity"_s, u"line[25].currency"_s, u"remarks"_s }) {
        Document document = clean;
        const Place changed = *document.place(place);
        int typed = 0;
        const QString before = document.value(changed);
        figures[u"keystroke "_s + place + u"Us"] = microseconds(200, [&] {
            document.setValue(changed, typed++ % 2 ? before : QString(before + u'1'));
            (void)(*checker)->recheck(document, { changed });
        });
    }

    auto pack = RulePack::load(shippedRules(), declarationType(), tables);
    QList<const Rule*> some, ofQuantity;
    for (const QString& id : HandChecks::rules())
        some.append(pack->rule(id));
    for (const QString& id : HandChecks::quantityRules())
        ofQuantity.append(pack->rule(id));
    if (some.contains(nullptr))
        qFatal("a rule of the comparison is not in the pack");
    const HandChecks hand(declarationType(), tables);
    figures[u"comparedRules"_s] = some.size();
    figures[u"provedEqualOn"_s] = provedEqual(some, hand, clean, tables);
    const double engine = microseconds(40, [&] { (void)engineFindings(some, clean, tables); });
    const double limit = microseconds(40, [&] { (void)hand.run(clean); });
    figures[u"comparedEngineUs"_s] = engine;
    figures[u"comparedHandUs"_s] = limit;
    figures[u"comparedRatio"_s] = engine / limit;
    const double quantity = microseconds(200, [&] { (void)engineFindings(ofQuantity, clean, tables); });
    const double quantityLimit = microseconds(200, [&] { (void)hand.runQuantity(clean); });
    figures[u"keystrokeComparedEngineUs"_s] = quantity;
    figures[u"keystrokeComparedHandUs"_s] = quantityLimit;
    figures[u"keystrokeComparedRatio"_s] = quantity / quantityLimit;
    measureLoading(figures, tables);
    figures[u"aim"_s] = u"fullUs < 1000, keystroke < 100, load2000Ms < 20, ratios < 10"_s;
    return figures;
}

} // namespace

const Benchmark rulesBenchmark { "rules"_L1, "all checks of a 50-line declaration, one keystroke, loading 2,000 rules; against hand-written checks"_L1, runRulesBenchmark };

} // namespace Tongguan::Bench
