// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/rulerows.h"

namespace Tongguan {

// An expression on its way over the records of a rule. What is the same for all of them is worked out once; forget()
// when the records around them are others. All that comes in must outlive the run.
class ExpressionRun final {
public:
    ExpressionRun(const Expression& expression, RuleTables& tables, StepBudget& budget);

    // `scopes` are the rows from the root to the one of the compiled scope. Null where the budget runs out.
    [[nodiscard]] RuleValue value(std::span<const RuleRow* const> scopes);
    [[nodiscard]] std::optional<bool> truth(std::span<const RuleRow* const> scopes); // true, false or null
    // Whether the whole is the same for every record; then `scopes` may end one before it.
    [[nodiscard]] bool isFixed() const;
    void forget();

private:
    using Node = Expression::Node;
    using Truth = std::optional<bool>;
    using Tally = std::unordered_map<RuleValue, qint64, size_t (*)(const RuleValue&)>;
    struct Kept {
        RuleValue value;
        bool isKnown = false;
    };

    void enter(std::span<const RuleRow* const> scopes);
    [[nodiscard]] int argument(const Node& node, qsizetype i) const { return m_links[node.first + i]; }
    [[nodiscard]] const RuleValue& constant(const Node& node) const { return m_expression.m_constants[node.first]; }
    const RuleValue& at(int index, RuleValue& room);
    RuleValue worked(const Node& node);
    Truth truthAt(int index);
    Truth truthOf(const Node& node);
    const RuleValue& field(const Node& node);
    Truth logic(const Node& node);
    Truth among(const Node& node);
    RuleValue arithmetic(const Node& node);
    RuleValue call(const Node& node);
    RuleValue aggregate(const Node& node);
    RuleValue counted(const Node& node, const std::vector<RuleRow>& rows);
    Truth quantified(const Node& node, const std::vector<RuleRow>& rows);
    RuleValue tallied(const Node& node, const std::vector<RuleRow>& rows);

    const Expression& m_expression;
    const Node* m_nodes;
    const quint16* m_links;
    RuleTables& m_tables;
    StepBudget& m_budget;
    std::array<const RuleRow*, 16> m_scopes {}; // the compiler allows fewer
    size_t m_depth = 0;
    std::vector<Kept> m_kept;
    std::vector<std::optional<Tally>> m_tallies;
};

} // namespace Tongguan
