// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/rulerun.h"
#include "models/rules/ruletext.h"

namespace Tongguan {

// A mistake in the text of a rule: in which part ("when", "must", "message.zh", "id" …), where in it, and what.
struct RuleFault {
    enum class Kind { Missing, Unknown, PracticeError, Cases, Expression, Other };
    QString part;
    Kind kind = Kind::Missing;
    int position = -1; // in the part's text; -1: the whole part
    QString detail; // English, the compiler's words

    bool operator==(const RuleFault&) const = default;
};

// A rule text compiled as far as it goes: `rule` can be tried where its expressions are right, though a rule with
// faults may not be published.
struct CompiledRule {
    std::optional<Rule> rule;
    QList<RuleFault> faults;
};
[[nodiscard]] CompiledRule compileRule(const RuleText& text, const DocumentType& type);

// One record of the document that a rule was tried on, with what it read there.
struct TrialRow {
    RuleTrial trial;
    QString record; // where it ran: "line[3]", "" for the head
    QList<std::pair<ElementPath, QString>> read;
};
[[nodiscard]] QList<TrialRow> trialRows(const Rule& rule, const Document& document, const CodeTables& tables);

} // namespace Tongguan
