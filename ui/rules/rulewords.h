// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/packview.h"
#include "ui/rules/ruleevaluation.h"
#include "ui/shell/tone.h"

namespace Tongguan {

// A rule and its pack as people read them. Names are those of the pack's JSON: "error", "law".
[[nodiscard]] const QStringList& severityNames(); // worst first
[[nodiscard]] const QStringList& certaintyNames();
[[nodiscard]] QString severityWord(const QString& severity);
[[nodiscard]] Tone severityTone(const QString& severity);
[[nodiscard]] QString severityIconName(const QString& severity);
[[nodiscard]] QString certaintyWord(const QString& certainty); // "Law"
[[nodiscard]] QString certaintyMeaning(const QString& certainty); // one sentence

[[nodiscard]] QString packTitle(const PackView& pack); // "declaration-base  1"
[[nodiscard]] QString standingWord(const PackView& pack);
[[nodiscard]] Tone standingTone(const PackView& pack);
[[nodiscard]] QString signatureWords(PackView::Signature signature);
[[nodiscard]] QString validityWords(const PackView& pack);

[[nodiscard]] QString rulePartWord(const QString& part); // "must": "Must hold"
[[nodiscard]] QString faultWords(const RuleFault& fault); // without the part
[[nodiscard]] QString ruleOutcomeWord(RuleOutcome outcome);
[[nodiscard]] Tone ruleOutcomeTone(RuleOutcome outcome);
[[nodiscard]] QString ruleOutcomeIconName(RuleOutcome outcome);
[[nodiscard]] QString truthWord(const RuleValue& value); // of when and must: "true", "not known"

} // namespace Tongguan
