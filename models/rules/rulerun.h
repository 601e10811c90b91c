// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/rule.h"

namespace Tongguan {

// What became of a rule at one record.
enum class RuleOutcome {
    Passes,      // `must` is true
    Finds,       // `must` is false
    Unknown,     // `must` is null: something is not filled in, so the rule says nothing
    NotConcerned // `when` is not true
};
[[nodiscard]] QString ruleOutcomeName(RuleOutcome outcome); // "passes"

// One record that a rule was tried on.
struct RuleTrial {
    QString field; // the place where it would be shown: "line[3].netWeight"
    int line = 0; // 1-based goods line, 0 for the head
    RuleOutcome outcome = RuleOutcome::Passes;
    RuleValue when = true, must; // true, false or null; `must` is not looked at where `when` is not true
    Label message; // where it finds
};

// Runs a rule over every record of its group. Where the budget runs out, the rest is left and budget.isSpent().
[[nodiscard]] QList<RuleTrial> tryRule(const Rule& rule, const Document& document, const CodeTables& tables, StepBudget& budget);
[[nodiscard]] QList<RuleTrial> tryRule(const Rule& rule, const Document& document, const CodeTables& tables);
// A document made ready for many rules: its values looked at once, its codes looked up once.
struct RuleGround {
    const Document& document;
    const RuleRow& root;
    RuleTables& tables;
};

// Only what it finds, as findings. A rule whose budget runs out gives one warning "rule.work" instead.
[[nodiscard]] QList<Finding> findingsOf(const Rule& rule, const RuleGround& ground, qint64 steps);
[[nodiscard]] QList<Finding> findingsOf(const Rule& rule, const Document& document, const CodeTables& tables, qint64 steps);

// Runs the rule's own cases, in their order.
[[nodiscard]] QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, RuleTables& tables, StepBudget& budget);
[[nodiscard]] QList<CaseOutcome> runCases(const Rule& rule, const DocumentType& type, const CodeTables& tables);

} // namespace Tongguan
