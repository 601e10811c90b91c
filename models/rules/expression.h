// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/decimal.h"
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"

#include <QDate>
#include <QVarLengthArray>

#include <span>

namespace Tongguan {

// What an expression yields. monostate is null: "not filled in" or "not known".
using RuleValue = std::variant<std::monostate, bool, Decimal, QString, QDate>;

// What an evaluation may cost, in steps: one for each part of an expression that is looked at, more where long texts are.
// Counted, never timed: the same document gives the same answer on every machine.
class StepBudget final {
public:
    explicit StepBudget(qint64 steps) : m_left(steps) { }
    bool spend(qint64 steps) // false where there is nothing left
    {
        m_left -= steps;
        return m_left >= 0;
    }
    [[nodiscard]] bool isSpent() const { return m_left < 0; }
    [[nodiscard]] qint64 left() const { return std::max<qint64>(m_left, 0); }

private:
    qint64 m_left;
};

// The rule language: typed, exact decimals, null logic after Kleene, no loops but over the document's own lines.
//
//   grossWeight >= netWeight
//   deliveryTerms in ('1', '2') and freight is null
//   abs(sum(line, totalPrice, currency = 'USD') - 100) <= 0.01
//   forall(container, exists(line, number(lines) = number(no)))
//
// Names are dictionary keys. Inside an aggregate or a rule for each line they are looked for in that line first,
// then outwards to the head; "outer.no" starts one step outwards, so that a line can be compared with its like:
// count(line, no = outer.no) = 1. Single groups are written "freeText.voyageNo". Decimal, integer and date elements
// read as such (null where the text is none), all others as text (null where empty).
class Expression final {
public:
    // Compiles for documents of `type`; `scope` is the group that a rule runs over ({} = the head).
    // Fails with Invalid "rule.syntax", "rule.name" or "rule.size", the position in `field` and words in `detail`.
    [[nodiscard]] static Result<Expression> compile(QStringView text, const DocumentType& type, const QList<int>& scope);

    // `scopes` are the records from the root to the one of the compiled scope: {root}, {root, line}.
    // Null where the budget runs out, and the budget says so.
    [[nodiscard]] RuleValue evaluate(std::span<const Record* const> scopes, const CodeTables& tables, StepBudget& budget) const;
    [[nodiscard]] RuleValue evaluate(std::span<const Record* const> scopes, const CodeTables& tables) const; // with DefaultSteps

    [[nodiscard]] QList<ElementPath> reads() const; // every element it may look at
    void addReads(QList<ElementPath>& all) const; // those that are not among them yet
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] bool aggregates() const; // looks over lines
    [[nodiscard]] bool readsLinesOf(const QList<int>& group) const; // through an aggregate

    static constexpr int MaximumText = 4000;
    static constexpr int MaximumNodes = 500;
    static constexpr int MaximumDepth = 40;
    static constexpr qint64 DefaultSteps = 1'000'000;
    static constexpr qsizetype TextPerStep = 64; // characters of a text that cost one step

private:
    friend class ExpressionCompiler;
    friend class ExpressionRun;

    enum class Op : quint8 {
        Constant, Field, And, Or, Not, Negate, Add, Subtract, Multiply,
        Equal, Unequal, Less, LessEqual, Greater, GreaterEqual, In, NotIn, IsNull, IsNotNull,
        Count, Sum, Exists, ForAll, Distinct, Function
    };
    [[nodiscard]] static bool isAggregate(Op op) { return op >= Op::Count && op <= Op::Distinct; }
    // Plain figures: what is more stands in the lists below, so that an expression is a few pieces of memory.
    struct Node {
        Op op = Op::Constant;
        quint8 function = 0;
        quint8 level = 0; // Field: how many scopes from the root
        quint8 bound = 0; // aggregates: the scope that its lines stand in
        quint16 first = 0, count = 0; // in m_links: the arguments, of a field the single groups to step through; Constant: in m_constants
        quint32 scopes = 0; // those that it looks at, one bit each
        qint16 slot = -1; // the same for every record of the rule: kept here while it goes over them
        qint16 tally = -1; // Count of lines like this one: counted once by their value
        int element = -1; // Field; aggregates: the group
        ElementKind kind = ElementKind::Text;
    };
    QList<Node> m_nodes; // parts before the whole
    QList<quint16> m_links;
    QList<RuleValue> m_constants;
    int m_top = -1;
    int m_slots = 0;
    int m_tallies = 0;
    QList<int> m_scope; // that it was compiled for

    using ScopePaths = QVarLengthArray<QList<int>, 6>; // of the scopes around a part, the root first
    [[nodiscard]] std::span<const quint16> linksOf(const Node& node) const { return std::span(m_links.constData() + node.first, node.count); }
    [[nodiscard]] ScopePaths scopePaths() const;
    template <class Visit> // visit(path of a group, element in it, or -1 of a group that is gone over)
    void eachRead(const Node& node, ScopePaths& scopes, Visit&& visit) const;
};

[[nodiscard]] QString ruleValueText(const RuleValue& value); // for messages: "", "3.50", "2026-11-22"

} // namespace Tongguan
