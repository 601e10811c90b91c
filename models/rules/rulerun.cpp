// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulerun.h"

#include "models/rules/expressionrun.h"

namespace Tongguan {
namespace {

// A rule on its way over the records of its group.
class RuleWalk final {
public:
    RuleWalk(const Rule& rule, const RuleGround& ground, StepBudget& budget)
        : m_rule(rule), m_document(ground.document), m_type(ground.document.type()), m_tables(ground.tables), m_budget(budget)
        , m_must(rule.must, ground.tables, budget)
    {
        if (rule.when)
            m_when.emplace(*rule.when, ground.tables, budget);
        m_scopes.append(&ground.root);
    }

    // visit() at each record until it says false; `onlyFound`: at those that find.
    template <class Visit>
    bool each(bool onlyFound, Visit&& visit)
    {
        const qsizetype depth = m_scopes.size() - 1;
        if (depth == m_rule.scope.size()) {
            const bool isWanted = !onlyFound || isFound();
            return !m_budget.isSpent() && (!isWanted || (visit() && !m_budget.isSpent()));
        }
        const std::vector<RuleRow>& rows = m_scopes.back()->children(m_rule.scope[depth]);
        if (depth + 1 == m_rule.scope.size()) {
            m_must.forget();
            if (m_when)
                m_when->forget();
            if (onlyFound && m_when && m_when->isFixed() && m_when->truth(scopes()) != true)
                return !m_budget.isSpent(); // the same for all of them
        }
        for (const RuleRow& row : rows) {
            if (!m_budget.spend(1))
                return false;
            m_scopes.append(&row);
            m_rows.append(int(&row - rows.data()));
            const bool further = each(onlyFound, visit);
            m_scopes.removeLast();
            m_rows.removeLast();
            if (!further)
                return false;
        }
        return true;
    }

    // What becomes of the rule at the record where it stands.
    [[nodiscard]] RuleTrial trial()
    {
        RuleTrial trial;
        if (m_when)
            trial.when = m_when->value(scopes());
        if (trial.when == RuleValue(true))
            trial.must = m_must.value(scopes());
        trial.outcome = outcomeOf(trial);
        std::tie(trial.field, trial.line) = place();
        if (trial.outcome == RuleOutcome::Finds)
            trial.message = message(trial.line);
        return trial;
    }

    [[nodiscard]] Finding finding()
    {
        const auto [field, line] = place();
        return { m_rule.id, m_rule.severity, field, line, message(line), m_rule.source, m_rule.why, false };
    }

private:
    [[nodiscard]] std::span<const RuleRow* const> scopes() const { return { m_scopes.constData(), size_t(m_scopes.size()) }; }

    bool isFound() { return (!m_when || m_when->truth(scopes()) == true) && m_must.truth(scopes()) == false; }

    static RuleOutcome outcomeOf(const RuleTrial& trial)
    {
        if (trial.when != RuleValue(true))
            return RuleOutcome::NotConcerned;
        const bool* truth = std::get_if<bool>(&trial.must);
        if (!truth)
            return RuleOutcome::Unknown;
        return *truth ? RuleOutcome::Passes : RuleOutcome::Finds;
    }

    // "line[3].netWeight" and 3.
    [[nodiscard]] std::pair<QString, int> place() const
    {
        QString record;
        int line = 0;
        const Group* group = &m_type.root;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            group = &group->groups[m_rule.scope[i]];
            if (line == 0 && group->key == u"line")
                line = m_rows[i] + 1;
            record += group->single ? QString(group->key % u'.') : QString(group->key % u'[' % QString::number(m_rows[i] + 1) % u"].");
        }
        const bool isWithin = !m_rule.scope.isEmpty() && m_rule.field.groups == m_rule.scope;
        return { isWithin ? record + m_type.element(m_rule.field).key : m_type.keyPath(m_rule.field), line };
    }

    Label message(int line)
    {
        const Direction direction = m_document.direction();
        Label text { m_rule.messageZh.fill(scopes(), m_tables, direction, u"zh", m_type, m_budget),
            m_rule.messageEn.fill(scopes(), m_tables, direction, u"en", m_type, m_budget) };
        if (line > 0) {
            text.zh.prepend(u"第%1项 "_s.arg(line));
            text.en.prepend(u"Line %1: "_s.arg(line));
        }
        return text;
    }

    const Rule& m_rule;
    const Document& m_document;
    const DocumentType& m_type;
    RuleTables& m_tables;
    StepBudget& m_budget;
    std::optional<ExpressionRun> m_when;
    ExpressionRun m_must;
    QVarLengthArray<const RuleRow*, 8> m_scopes;
    QVarLengthArray<int, 8> m_rows;
};

Finding spentFinding(const Rule& rule, const DocumentType& type)
{
    return { u"rule.work"_s, Severity::Warning, type.keyPath(rule.field), 0,
        { u"规则 %1 对本单工作量过大，未检查完：请自行核对"_s.arg(rule.id), u"Rule %1 takes too much work on this document and was not finished: please check yourself"_s.arg(rule.id) },
        rule.source, rule.why, false };
}

CaseOutcome runCase(const Rule& rule, const RuleCase& one, const DocumentType& type, RuleTables& tables, StepBudget& budget)
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
    const RuleRow root(document.root());
    RuleWalk(rule, { document, root, tables }, budget).each(true, [&outcome] {
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
    const RuleRow root(document.root());
    RuleTables memory(tables);
    RuleWalk walk(rule, { document, root, memory }, budget);
    walk.each(false, [&] {
        RuleTrial trial = walk.trial();
        if (!budget.isSpent())
            trials.append(std::move(trial));
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
    const RuleRow root(document.root());
    RuleTables memory(tables);
    return findingsOf(rule, { document, root, memory }, steps);
}

QList<Finding> findingsOf(const Rule& rule, const RuleGround& ground, qint64 steps)
{
    QList<Finding> findings;
    StepBudget budget(steps);
    RuleWalk walk(rule, ground, budget);
    walk.each(true, [&] {
        findings.append(walk.finding());
        return true;
    });
    if (budget.isSpent())
        return { spentFinding(rule, ground.document.type()) };
    return findings;
}

QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, RuleTables& tables, StepBudget& budget)
{
    QList<CaseOutcome> outcomes;
    for (const RuleCase& one : rule.cases)
        outcomes.append(runCase(rule, one, type, tables, budget));
    return outcomes;
}

QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, const CodeTables& tables)
{
    StepBudget budget(Expression::DefaultSteps);
    RuleTables memory(tables);
    return runCases(rule, type, memory, budget);
}

} // namespace Tongguan
