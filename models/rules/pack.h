// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/datapack.h"
#include "models/rules/rule.h"

namespace Tongguan {

// What the rules of a pack cover, for the page and the report.
struct RuleCoverage {
    int rules = 0;
    int errors = 0, warnings = 0, notes = 0; // rules by severity
    int findingCases = 0, passingCases = 0;
    int uncovered = 0; // rules without a case of each kind
    int elements = 0; // different elements that the rules read
    int allElements = 0; // of the document type
};

// Rules as data: the head of a data pack (kind "rules") with "type" and "rules":[{id, severity, certainty, each?, field,
// when?, must, message{zh,en}, why{zh,en}, source, cases:[{set:{place: value}, finds: true|false}]}].
class RulePack final {
public:
    // Compiles; the cases are not run. Fails with Invalid "rule.pack", "rule.size", "rule.many", "pack.head" or
    // "pack.unknown", the rule's id in `field`.
    [[nodiscard]] static Result<RulePack> compile(const DataPack& pack, const DocumentType& type);
    // Runs the cases: "rule.case" where one does not end as it says, or a rule has not one of each kind; "rule.work"
    // where they take more than MaximumCaseSteps in all.
    [[nodiscard]] Done prove(const DocumentType& type, const CodeTables& tables) const;
    // Both, from an unsigned pack in any spelling.
    [[nodiscard]] static Result<RulePack> load(const QByteArray& json, const DocumentType& type, const CodeTables& tables);

    [[nodiscard]] const Rule* rule(QStringView id) const; // null where there is none
    [[nodiscard]] RuleCoverage coverage(const DocumentType& type) const;
    // What one run of one rule may cost. Received packs share out a fixed sum, so that no pack can make a check long.
    [[nodiscard]] qint64 stepsOfRule() const;

    PackHead head;
    QString key; // id of the key that signed it, "" built in
    QList<Rule> rules;

    static constexpr qsizetype MaximumRules = 5000;
    static constexpr int MaximumNodes = 400'000;
    static constexpr qint64 MaximumCaseSteps = 5'000'000;
    static constexpr qint64 MaximumCheckSteps = 10'000'000; // of a received pack on one document
    static constexpr qint64 MaximumRuleSteps = 1'000'000;
};

} // namespace Tongguan
