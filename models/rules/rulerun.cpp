// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulerun.h"

namespace Tongguan {
namespace {

// A rule on its way over the records of its group.
class RuleWalk final {
public:
    RuleWalk(const Rule& rule, const Document& document, const CodeTables& tables, StepBudget& budget)
        : m_rule(rule), m_document(document), m_type(document.type()), m_tables(tables), m_budget(budget), m_scopes { &document.root() }
    {
    }

    // visit(trial) for each record until it says false; `onlyFound`: those that find.
    template <class Visit>
    bool each(bool onlyFound, Visit&& visit, const QString& place = {}, int line = 0)
    {
        const qsizetype depth = qsizetype(m_scopes.size()) - 1;
        if (depth == m_rule.scope.size())
            return here(onlyFound, visit, place, line);
        const int index = m_rule.scope[depth];
        const Group& group = m_type.group(m_rule.scope.first(depth)).groups[index];
        const bool isLine = line == 0 && group.key == u"line";
        const QList<Record>& records = m_scopes.back()->children(index);
        for (qsizetype row = 0; row < records.size(); ++row) {
            if (!m_budget.spend(1))
                return false;
            m_scopes.push_back(&records[row]);
            const bool further = each(onlyFound, visit,
                group.single ? QString(place % group.key % u'.') : QString(place % group.key % u'[' % QString::number(row + 1) % u"]."),
                isLine ? int(row) + 1 : line);
            m_scopes.pop_back();
            if (!further)
                return false;
        }
        return true;
    }

private:
    template <class Visit>
    bool here(bool onlyFound, Visit& visit, const QString& place, int line)
    {
        RuleTrial trial;
        trial.line = line;
        if (m_rule.when)
            trial.when = m_rule.when->evaluate(m_scopes, m_tables, m_budget);
        if (trial.when == RuleValue(true))
            trial.must = m_rule.must.evaluate(m_scopes, m_tables, m_budget);
        if (m_budget.isSpent())
            return false;
        trial.outcome = outcomeOf(trial);
        if (onlyFound && trial.outcome != RuleOutcome::Finds)
            return true;
        trial.field = m_type.keyPath(m_rule.field);
        if (!m_rule.scope.isEmpty() && m_rule.field.groups == m_rule.scope)
            trial.field = place + m_type.element(m_rule.field).key;
        if (trial.outcome == RuleOutcome::Finds)
            trial.message = message(line);
        return !m_budget.isSpent() && visit(trial);
    }

    static RuleOutcome outcomeOf(const RuleTrial& trial)
    {
        if (trial.when != RuleValue(true))
            return RuleOutcome::NotConcerned;
        const bool* truth = std::get_if<bool>(&trial.must);
        if (!truth)
            return RuleOutcome::Unknown;
        return *truth ? RuleOutcome::Passes : RuleOutcome::Finds;
    }

    Label message(int line)
    {
        const Direction direction = m_document.direction();
        Label text { m_rule.messageZh.fill(m_scopes, m_tables, direction, u"zh", m_type, m_budget),
            m_rule.messageEn.fill(m_scopes, m_tables, direction, u"en", m_type, m_budget) };
        if (line > 0) {
            text.zh.prepend(u"第%1项 "_s.arg(line));
            text.en.prepend(u"Line %1: "_s.arg(line));
        }
        return text;
    }

    const Rule& m_rule;
    const Document& m_document;
    const DocumentType& m_type;
    const CodeTables& m_tables;
    StepBudget& m_budget;
    std::vector<const Record*> m_scopes;
};

Finding spentFinding(const Rule& rule, const DocumentType& type)
{
    return { u"rule.work"_s, Severity::Warning, type.keyPath(rule.field), 0,
        { u"规则 %1 对本单工作量过大,未检查完:请自行核对"_s.arg(rule.id), u"Rule %1 takes too much work on this document and was not finished: please check yourself"_s.arg(rule.id) },
        rule.source, rule.why, false };
}

CaseOutcome runCase(const Rule& rule, const RuleCase& one, const DocumentType& type, const CodeTables& tables, StepBudget& budget)
{
    CaseOutcome outcome;
    Document document(type);
    for (const auto& [place, value] : one.set) {
        budget.spend(10 + value.size() / Expression::TextPerStep);
        if (const Done done = document.setValue(place, value); !done) {
            outcome.problem = u"no place "_s + place.left(RuleLimits::Id);
            return outcome;
        }
    }
    RuleWalk(rule, document, tables, budget).each(true, [&](const RuleTrial&) {
        outcome.found = true;
        return false;
    });
    if (budget.isSpent())
        outcome.problem = u"too much work"_s;
    outcome.asExpected = outcome.problem.isEmpty() && outcome.found == one.finds;
    return outcome;
}

} // namespace

QString ruleOutcomeName(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passes:
        return u"passes"_s;
    case RuleOutcome::Finds:
        return u"finds"_s;
    case RuleOutcome::Unknown:
        return u"unknown"_s;
    case RuleOutcome::NotConcerned:
        return u"notConcerned"_s;
    }
    Q_UNREACHABLE();
}

QList<RuleTrial> tryRule(const Rule& rule, const Document& document, const CodeTables& tables, StepBudget& budget)
{
    QList<RuleTrial> trials;
    RuleWalk(rule, document, tables, budget).each(false, [&](const RuleTrial& trial) {
        trials.append(trial);
        return true;
    });
    return trials;
}

QList<RuleTrial> tryRule(const Rule& rule, const Document& document, const CodeTables& tables)
{
    StepBudget budget(Expression::DefaultSteps);
    return tryRule(rule, document, tables, budget);
}

QList<Finding> findingsOf(const Rule& rule, const Document& document, const CodeTables& tables, qint64 steps)
{
    QList<Finding> findings;
    StepBudget budget(steps);
    RuleWalk(rule, document, tables, budget).each(true, [&](const RuleTrial& trial) {
        findings.append(Finding { rule.id, rule.severity, trial.field, trial.line, trial.message, rule.source, rule.why, false });
        return true;
    });
    if (budget.isSpent())
        return { spentFinding(rule, document.type()) };
    return findings;
}

QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, const CodeTables& tables, StepBudget& budget)
{
    QList<CaseOutcome> outcomes;
    for (const RuleCase& one : rule.cases)
        outcomes.append(runCase(rule, one, type, tables, budget));
    return outcomes;
}

QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, const CodeTables& tables)
{
    StepBudget budget(Expression::DefaultSteps);
    return runCases(rule, type, tables, budget);
}

} // namespace Tongguan
