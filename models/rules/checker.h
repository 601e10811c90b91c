// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/rules/finding.h"
#include "models/rules/ruleshelf.h"

#include <memory>

namespace Tongguan {

// Runs every check on a document: those that the dictionary itself gives for each element (required, kind, length,
// precision, code, pattern, check digit) and the rules of the shelf.
// One instance holds the last result, so that a change re-runs only what reads the changed places. When the shelf
// changes, the next call checks all with the new rules.
class Checker final {
public:
    // The shelf must outlive the checker. Its rules are compiled at the first check.
    explicit Checker(RuleShelf& shelf);
    // With a shelf of its own that holds the built-in pack; fails with Invalid where that is wrong.
    [[nodiscard]] static Result<std::unique_ptr<Checker>> create(const DocumentType& type, const CodeTables& tables);
    ~Checker();

    // All checks; errors first within a field, in document order.
    [[nodiscard]] QList<Finding> check(const Document& document);
    // As check(document), given that only `changed` differ from the document of the last call.
    [[nodiscard]] QList<Finding> recheck(const Document& document, const QList<Place>& changed);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Tongguan
