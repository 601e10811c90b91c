// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/dictionary/document.h"
#include "models/rules/finding.h"

#include <functional>
#include <memory>

namespace Tongguan {

class CodeTables;
struct DataPack;

// What a document of any type must pass to be taken. Belongs to one thread at a time.
class SubmissionCheck {
public:
    virtual ~SubmissionCheck() = default;
    [[nodiscard]] virtual QList<Finding> check(const Document& document) = 0;
    virtual void useRules(const QList<DataPack>& packs) = 0; // those published, beside what is built in
};

// The checks that the client shows, from the same rules, for every type of the dictionary.
[[nodiscard]] Result<std::unique_ptr<SubmissionCheck>> makeRuleCheck(const Dictionary& dictionary, const CodeTables& tables);

// Whether an import owes duty as far as is known: a line to be taxed in full whose rate is above zero.
using TaxableQuestion = std::function<bool(const Document&)>;
[[nodiscard]] TaxableQuestion makeTaxableQuestion(const CodeTables& tables);

} // namespace Tongguan
