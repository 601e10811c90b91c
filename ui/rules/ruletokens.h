// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"

#include <QSet>

namespace Tongguan {

// What a word of a rule is, for its colour. The compiler is the judge of what is right; this only reads words.
enum class RuleTokenKind { Keyword, Function, Name, Unknown, Text, Number, Symbol };

struct RuleToken {
    qsizetype start = 0;
    qsizetype length = 0;
    RuleTokenKind kind = RuleTokenKind::Symbol;

    bool operator==(const RuleToken&) const = default;
};

// The words that an expression may use for the fields and groups of a kind of document, with their official names.
class RuleNames final {
public:
    explicit RuleNames(const DocumentType& type);

    [[nodiscard]] bool knows(QStringView word) const; // "grossWeight", "freeText.voyageNo", "outer.no", "line"
    // The field or group a word means in a rule that runs over `scope` ("line", "" for the head); its name of the
    // dictionary, empty where there is none.
    [[nodiscard]] Label nameOf(QStringView word, QStringView scope) const;
    [[nodiscard]] const QStringList& words() const { return m_words; } // sorted, for completion
    [[nodiscard]] const DocumentType& type() const { return m_type; }

private:
    void collect(const Group& group, const QString& path, const QString& singles);

    const DocumentType& m_type;
    QHash<QString, Label> m_names; // key path -> name
    QHash<QString, QString> m_anywhere; // word -> the first key path that ends with it
    QStringList m_words;
};

[[nodiscard]] QList<RuleToken> ruleTokens(QStringView text, const RuleNames& names);
[[nodiscard]] const QStringList& ruleKeywords(); // and, or, not …
[[nodiscard]] const QStringList& ruleAggregates(); // count, sum …

} // namespace Tongguan
