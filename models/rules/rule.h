// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/certainty.h"
#include "models/base/jsontree.h"
#include "models/rules/expression.h"
#include "models/rules/finding.h"
#include "models/rules/rulerows.h"

namespace Tongguan {

// A message with "{expression}" and "{name:key}" in it, compiled.
class MessageText final {
public:
    [[nodiscard]] static Result<MessageText> compile(const QString& text, const DocumentType& type, const QList<int>& scope);
    // Cut at `MaximumFilled` characters.
    [[nodiscard]] QString fill(std::span<const RuleRow* const> scopes, RuleTables& tables, Direction direction,
        QStringView language, const DocumentType& type, StepBudget& budget) const;
    [[nodiscard]] QString fill(std::span<const Record* const> scopes, const CodeTables& tables, Direction direction,
        QStringView language, const DocumentType& type, StepBudget& budget) const;
    void addReads(QList<ElementPath>& all) const; // those that are not among them yet
    [[nodiscard]] int nodeCount() const;

    static constexpr qsizetype MaximumText = 2000; // as written
    static constexpr qsizetype MaximumFilled = 2000;

private:
    struct Part { // words of the text, and what follows them: nothing at the end, an element's name, or a value
        qsizetype from = 0, length = 0;
        std::variant<std::monostate, ElementPath, Expression> follows;
    };
    QString m_text;
    std::vector<Part> m_parts;
};

// A case that a rule brings along: a document of these values, and whether the rule then finds something.
struct RuleCase {
    QList<std::pair<QString, QString>> set; // place, value
    bool finds = false;
};

// How a case ended; `problem` tells why it could not be run.
struct CaseOutcome {
    bool found = false;
    bool asExpected = false;
    QString problem;
};

struct Rule {
    QString id;
    Severity severity = Severity::Error;
    Certainty certainty = Certainty::Law;
    QList<int> scope; // runs for each record of this group; {} once
    ElementPath field; // where it is shown
    std::optional<Expression> when; // only where this is true
    Expression must; // a finding where this is false; null says nothing
    MessageText messageZh, messageEn;
    Label why;
    QString source;
    QList<ElementPath> reads; // all that it looks at
    bool overLines = false; // aggregates: any line may change it
    QList<RuleCase> cases;

    // As written, for people.
    QString each, fieldText, whenText, mustText;
    Label message;

    [[nodiscard]] int nodeCount() const; // how big it is, compiled
};

// Fails with Invalid "rule.pack", "rule.size" or "pack.unknown", the rule's id in `field`. The cases are read, not run.
[[nodiscard]] Result<Rule> readRule(JsonValue json, const DocumentType& type);

// What the reader takes.
struct RuleLimits {
    static constexpr qsizetype Id = 80;
    static constexpr qsizetype Text = 4000; // of why and source
    static constexpr qsizetype Cases = 16;
    static constexpr qsizetype Values = 64; // of a case
    static constexpr qsizetype Value = 4000; // characters
};

} // namespace Tongguan
