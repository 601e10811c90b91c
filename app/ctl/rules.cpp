// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/client/clientpacks.h"
#include "app/ctl/command.h"
#include "models/declaration/exchangepack.h"
#include "models/rules/rulerun.h"
#include "models/security/packsigner.h"

#include <QFile>

namespace Tongguan {
namespace {

constexpr qint64 MostPackFile = 8 * 1024 * 1024;

void rulesOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"unsigned"_s, u"verify: a pack that is yet to be signed; only its content is looked at."_s });
    parser.addOption({ u"key"_s, u"verify: a further public key to trust, 64 hex digits. May be repeated."_s, u"HEX"_s });
    parser.addOption({ u"language"_s, u"Language of titles and messages: zh or en."_s, u"LANGUAGE"_s, u"zh"_s });
}

QString valueWord(const RuleValue& value)
{
    if (const bool* truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    return std::holds_alternative<std::monostate>(value) ? u"null"_s : ruleValueText(value);
}

QStringList readNames(const Rule& rule, const DocumentType& type)
{
    QStringList names;
    for (const ElementPath& path : rule.reads)
        names.append(type.keyPath(path));
    return names;
}

QJsonObject labelJson(const Label& label) { return { { u"zh"_s, label.zh }, { u"en"_s, label.en } }; }

QJsonObject packJson(const PackHead& head, const QString& key)
{
    QJsonObject json { { u"id"_s, head.id }, { u"kind"_s, packKindName(head.kind) }, { u"version"_s, head.version }, { u"edition"_s, head.edition },
        { u"title"_s, labelJson(head.title) }, { u"issuer"_s, head.issuer }, { u"key"_s, key } };
    if (head.from.isValid())
        json.insert(u"from"_s, head.from.toString(Qt::ISODate));
    if (head.until.isValid())
        json.insert(u"until"_s, head.until.toString(Qt::ISODate));
    return json;
}

QJsonObject coverageJson(const RuleCoverage& coverage)
{
    return { { u"rules"_s, coverage.rules }, { u"errors"_s, coverage.errors }, { u"warnings"_s, coverage.warnings }, { u"notes"_s, coverage.notes },
        { u"findingCases"_s, coverage.findingCases }, { u"passingCases"_s, coverage.passingCases }, { u"uncovered"_s, coverage.uncovered },
        { u"elements"_s, coverage.elements }, { u"allElements"_s, coverage.allElements } };
}

QJsonObject ruleJson(const RuleShelf::Entry& entry, const DocumentType& type)
{
    const Rule& rule = *entry.rule;
    return { { u"id"_s, rule.id }, { u"pack"_s, entry.pack->head.id }, { u"version"_s, entry.pack->head.version }, { u"severity"_s, severityName(rule.severity) },
        { u"certainty"_s, certaintyName(rule.certainty) }, { u"each"_s, rule.each }, { u"field"_s, type.keyPath(rule.field) }, { u"when"_s, rule.whenText },
        { u"must"_s, rule.mustText }, { u"message"_s, labelJson(rule.message) }, { u"why"_s, labelJson(rule.why) }, { u"source"_s, rule.source },
        { u"reads"_s, QJsonArray::fromStringList(readNames(rule, type)) }, { u"cases"_s, rule.cases.size() } };
}

// What verify found out about a file.
struct PackVerdict {
    std::optional<DataPack> pack;
    Done done;
};

// The content alone: compiled, cases run.
Done contentOf(CommandContext& context, const DataPack& pack, QJsonObject& report)
{
    if (pack.head.kind == PackKind::Exchange) {
        const auto table = exchangeTableOf(pack);
        if (!table)
            return tl::unexpected(table.error());
        report.insert(u"rates"_s, table->rates().size());
        return {};
    }
    const auto rules = RulePack::compile(pack, context.declaration());
    if (!rules)
        return tl::unexpected(rules.error());
    report.insert(u"coverage"_s, coverageJson(rules->coverage(context.declaration())));
    return rules->prove(context.declaration(), context.tables);
}

PackVerdict verdictOf(CommandContext& context, const QCommandLineParser& parser, const QByteArray& file, QJsonObject& report)
{
    PackShelf shelf(builtInPackKeys(), verifiesPack);
    if (const Done read = PackSync::read(context.office().store(), shelf); !read)
        return { {}, read };
    QList<PackKey> trusted = shelf.trusted();
    for (const QString& hex : parser.values(u"key"_s))
        trusted.append(PackKey { QByteArray::fromHex(hex.toLatin1()), u"--key"_s });
    auto pack = parser.isSet(u"unsigned"_s) ? readPackBody(file) : openPack(file, trusted, verifiesPack);
    if (!pack)
        return { {}, tl::unexpected(pack.error()) };
    const ShelvedPack* known = shelf.find(pack->head.id);
    Done done = admitPack(pack->head, packDay(QDateTime::currentDateTimeUtc()), known ? known->highest : 0);
    if (done)
        done = contentOf(context, *pack, report);
    return { std::move(*pack), done };
}

int verifyPackFile(CommandContext& context, const QCommandLineParser& parser, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.complain({ ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path });
    QJsonObject report;
    const PackVerdict verdict = verdictOf(context, parser, file.read(MostPackFile), report);
    if (verdict.pack) {
        const QJsonObject head = packJson(verdict.pack->head, verdict.pack->key);
        for (auto it = head.begin(); it != head.end(); ++it)
            report.insert(it.key(), it.value());
    }
    report.insert(u"good"_s, verdict.done.has_value());
    if (!verdict.done)
        report.insert(u"error"_s, errorJson(verdict.done.error()));
    if (context.json) {
        context.print(report);
        return verdict.done ? 0 : 1;
    }
    if (!verdict.done)
        return context.complain(verdict.done.error(), path);
    context.out << "good: " << verdict.pack->head.id << " version " << verdict.pack->head.version
                << (verdict.pack->key.isEmpty() ? u", not signed"_s : u", signed by "_s + verdict.pack->key) << '\n';
    return 0;
}

int listRules(CommandContext& context, RuleShelf& shelf, const QString& language)
{
    if (context.json) {
        QJsonArray packs;
        for (const RulePack& pack : shelf.packs()) {
            QJsonObject json = packJson(pack.head, pack.key);
            json.insert(u"coverage"_s, coverageJson(pack.coverage(context.declaration())));
            packs.append(json);
        }
        QJsonArray rules;
        for (const RuleShelf::Entry& entry : shelf.rules())
            rules.append(ruleJson(entry, context.declaration()));
        context.print(QJsonObject { { u"packs"_s, packs }, { u"rules"_s, rules } });
        return 0;
    }
    for (const RuleShelf::Entry& entry : shelf.rules())
        context.out << entry.rule->id << '\t' << severityName(entry.rule->severity) << '\t' << certaintyName(entry.rule->certainty) << '\t'
                    << entry.pack->head.id << '\t' << entry.rule->message.in(language) << '\n';
    return 0;
}

QString caseText(const RuleCase& one)
{
    QStringList values;
    for (const auto& [place, value] : one.set)
        values.append(place + u'=' + value);
    return values.join(u", ");
}

int explainRule(CommandContext& context, RuleShelf& shelf, const QString& id, const QString& language)
{
    const auto entry = shelf.find(id);
    if (!entry)
        return context.complain({ ErrorKind::Refused, u"rule.none"_s, u"no rule of that name is in force"_s, id });
    const Rule& rule = *entry->rule;
    const QList<CaseOutcome> outcomes = runCases(rule, context.declaration(), context.tables);
    if (context.json) {
        QJsonObject json = ruleJson(*entry, context.declaration());
        QJsonArray cases;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            QJsonObject set;
            for (const auto& [place, value] : rule.cases[i].set)
                set.insert(place, value);
            cases.append(QJsonObject { { u"set"_s, set }, { u"finds"_s, rule.cases[i].finds }, { u"found"_s, outcomes[i].found }, { u"asExpected"_s, outcomes[i].asExpected } });
        }
        json.insert(u"cases"_s, cases);
        context.print(json);
        return 0;
    }
    context.out << rule.id << "  (" << severityName(rule.severity) << ", " << certaintyName(rule.certainty) << ")\n"
                << "pack    " << entry->pack->head.id << ' ' << entry->pack->head.version << ", " << entry->pack->head.title.in(language) << '\n'
                << "source  " << rule.source << '\n'
                << "why     " << rule.why.in(language) << '\n';
    if (!rule.each.isEmpty())
        context.out << "each    " << rule.each << '\n';
    if (!rule.whenText.isEmpty())
        context.out << "when    " << rule.whenText << '\n';
    context.out << "must    " << rule.mustText << '\n'
                << "says    " << rule.message.in(language) << '\n'
                << "reads   " << readNames(rule, context.declaration()).join(u", ") << '\n';
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        context.out << "case    " << (outcomes[i].asExpected ? "good" : "WRONG") << ", " << (rule.cases[i].finds ? "finds" : "passes") << ": " << caseText(rule.cases[i]) << '\n';
    return 0;
}

// One rule on one declaration, record by record.
int tryOneRule(CommandContext& context, RuleShelf& shelf, const QString& id, const QString& reference, const QString& language)
{
    const auto entry = shelf.find(id);
    if (!entry)
        return context.complain({ ErrorKind::Refused, u"rule.none"_s, u"no rule of that name is in force"_s, id });
    const auto document = referredDeclaration(context, reference);
    if (!document)
        return context.complain(document.error(), reference);
    QJsonArray array;
    for (const RuleTrial& trial : tryRule(*entry->rule, *document, context.tables)) {
        if (context.json)
            array.append(QJsonObject { { u"field"_s, trial.field }, { u"line"_s, trial.line }, { u"outcome"_s, ruleOutcomeName(trial.outcome) },
                { u"when"_s, valueWord(trial.when) }, { u"must"_s, valueWord(trial.must) }, { u"message"_s, trial.message.in(language) } });
        else
            context.out << trial.field << '\t' << ruleOutcomeName(trial.outcome) << '\t' << trial.message.in(language) << '\n';
    }
    if (context.json)
        context.print(array);
    return 0;
}

int runRules(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString what = arguments.value(0);
    const QString language = parser.value(u"language"_s);
    if (what == u"verify" && arguments.size() == 2)
        return verifyPackFile(context, parser, arguments[1]);
    RuleShelf shelf(context.declaration(), context.tables);
    if (const Done done = useKeptRules(context, shelf); !done)
        return context.complain(done.error());
    if (what == u"list" && arguments.size() == 1)
        return listRules(context, shelf, language);
    if (what == u"explain" && arguments.size() == 2)
        return explainRule(context, shelf, arguments[1], language);
    if (what == u"try" && arguments.size() == 3)
        return tryOneRule(context, shelf, arguments[1], arguments[2], language);
    context.err << "usage: tongguanctl rules verify PACK | list | explain RULE | try RULE FILE|ID\n";
    return 2;
}

} // namespace

const Command rulesCommand { "rules"_L1, "verify|list|explain|try"_L1, "Show the rules in force, or examine a pack: verify PACK, list, explain RULE, try RULE FILE|ID"_L1, rulesOptions, runRules };

} // namespace Tongguan
