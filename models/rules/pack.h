// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/expression.h"
#include "models/rules/finding.h"

namespace Tongguan {

// How well a rule is founded; shown with it.
enum class Certainty {
    Law,          // text of a law, order or notice
    Specification, // the message's official specification
    Practice,     // known from practice only: never an error
    Derived       // our reading of a text
};

// A message with "{expression}" and "{name:key}" in it, compiled.
class MessageText final {
public:
    [[nodiscard]] static Result<MessageText> compile(const QString& text, const DocumentType& type, const QList<int>& scope);
    [[nodiscard]] QString fill(std::span<const Record* const> scopes, const CodeTables& tables, Direction direction,
        QStringView language, const DocumentType& type) const;
    [[nodiscard]] const QList<ElementPath> reads() const;

private:
    struct Part {
        QString text;
        std::optional<Expression> expression;
        std::optional<ElementPath> named;
    };
    QList<Part> m_parts;
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
};

// Rules as data: a JSON object {id, version, type, rules:[{id, severity, certainty, each?, field, when?, must,
// message{zh,en}, why{zh,en}, source, cases:[{set:{key: value}, finds: true|false}]}]}.
class RulePack final {
public:
    // Fails with Invalid, the rule's id in `field`, where anything is wrong or one of its own cases fails.
    [[nodiscard]] static Result<RulePack> load(const QByteArray& json, const DocumentType& type, const CodeTables& tables);

    QString id;
    int version = 0;
    QList<Rule> rules;
};

[[nodiscard]] QString certaintyName(Certainty certainty);

} // namespace Tongguan
