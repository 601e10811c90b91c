// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pack.h"

#include "models/rules/rulerun.h"

namespace Tongguan {

Result<RulePack> RulePack::compile(const DataPack& source, const DocumentType& type)
{
    const auto wrong = [](const QString& what) { return fail(ErrorKind::Invalid, u"rule.pack"_s, what); };
    if (source.head.kind != PackKind::Rules)
        return wrong(u"not a pack of rules"_s);
    if (auto done = refuseOthersInPack(source.body.root(), { "type"_L1, "rules"_L1 }); !done)
        return tl::unexpected(done.error());
    if (source.body["type"_L1].toString() != type.key)
        return wrong(u"rules for another type of document"_s);
    const JsonValue rules = source.body["rules"_L1];
    if (!rules.isArray() || rules.size() == 0)
        return wrong(u"no rules"_s);
    if (rules.size() > MaximumRules)
        return fail(ErrorKind::Invalid, u"rule.many"_s, u"%1 rules, at most %2"_s.arg(rules.size()).arg(MaximumRules));
    RulePack pack;
    pack.head = source.head;
    pack.key = source.key;
    pack.rules.reserve(rules.size());
    QSet<QString> ids;
    int nodes = 0;
    for (const JsonValue value : rules) {
        auto rule = readRule(value, type);
        if (!rule)
            return tl::unexpected(rule.error());
        if (ids.contains(rule->id))
            return fail(ErrorKind::Invalid, u"rule.pack"_s, u"id used twice"_s, rule->id);
        ids.insert(rule->id);
        nodes += rule->nodeCount();
        if (nodes > MaximumNodes)
            return fail(ErrorKind::Invalid, u"rule.many"_s, u"more than %1 parts in all expressions"_s.arg(MaximumNodes), rule->id);
        pack.rules.append(std::move(*rule));
    }
    return pack;
}

Done RulePack::prove(const DocumentType& type, const CodeTables& tables) const
{
    StepBudget budget(MaximumCaseSteps);
    RuleTables memory(tables);
    for (const Rule& one : rules) {
        const auto wrong = [&](const QString& what) { return fail(ErrorKind::Invalid, u"rule.case"_s, what, one.id); };
        const QList<CaseOutcome> outcomes = runCases(one, type, memory, budget);
        if (budget.isSpent())
            return fail(ErrorKind::Invalid, u"rule.work"_s, u"the cases take more than %1 steps"_s.arg(MaximumCaseSteps), one.id);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            if (!outcomes[i].asExpected)
                return wrong(u"case %1: %2"_s.arg(i + 1).arg(!outcomes[i].problem.isEmpty() ? outcomes[i].problem
                        : outcomes[i].found                                                 ? u"finds, but should not"_s
                                                                                            : u"does not find, but should"_s));
        }
        const auto finding = std::count_if(one.cases.begin(), one.cases.end(), [](const RuleCase& c) { return c.finds; });
        if (finding == 0 || finding == one.cases.size())
            return wrong(u"one case that finds and one that does not"_s);
    }
    return {};
}

Result<RulePack> RulePack::load(const QByteArray& json, const DocumentType& type, const CodeTables& tables)
{
    const auto body = readPackBody(json);
    if (!body)
        return tl::unexpected(body.error());
    auto pack = compile(*body, type);
    if (!pack)
        return pack;
    if (auto done = pack->prove(type, tables); !done)
        return tl::unexpected(done.error());
    return pack;
}

const Rule* RulePack::rule(QStringView id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& one) { return one.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

static int countElements(const Group& group)
{
    int count = int(group.elements.size());
    for (const Group& inner : group.groups)
        count += countElements(inner);
    return count;
}

RuleCoverage RulePack::coverage(const DocumentType& type) const
{
    RuleCoverage coverage;
    coverage.rules = int(rules.size());
    coverage.allElements = countElements(type.root);
    QSet<QString> read;
    for (const Rule& one : rules) {
        ++(one.severity == Severity::Error ? coverage.errors : one.severity == Severity::Warning ? coverage.warnings : coverage.notes);
        const int finding = int(std::count_if(one.cases.begin(), one.cases.end(), [](const RuleCase& c) { return c.finds; }));
        const int passing = int(one.cases.size()) - finding;
        coverage.findingCases += finding;
        coverage.passingCases += passing;
        coverage.uncovered += finding == 0 || passing == 0 ? 1 : 0;
        for (const ElementPath& path : one.reads)
            read.insert(type.keyPath(path));
    }
    coverage.elements = int(read.size());
    return coverage;
}

qint64 RulePack::stepsOfRule() const
{
    if (key.isEmpty())
        return MaximumRuleSteps; // part of the program, tested with it
    return std::min(MaximumRuleSteps, MaximumCheckSteps / std::max<qint64>(1, rules.size()));
}

} // namespace Tongguan
