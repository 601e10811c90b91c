// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/rule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace Tongguan {

// A rule as it is written in a pack, for reading and editing: nothing is compiled, everything may be wrong.
struct RuleText {
    // A declaration in a few values, and whether the rule finds something in it.
    struct Case {
        QList<std::pair<QString, QString>> set; // place, value
        bool finds = false;

        bool operator==(const Case&) const = default;
    };

    QString id, severity, certainty, each, field, when, must;
    Label message, why;
    QString source;
    QList<Case> cases;

    bool operator==(const RuleText&) const = default;
};

[[nodiscard]] RuleText ruleTextOf(const QJsonObject& json);
[[nodiscard]] RuleText ruleTextOf(const Rule& rule, const DocumentType& type);
[[nodiscard]] QJsonObject jsonOf(const RuleText& rule);
[[nodiscard]] QList<RuleText> ruleTextsOf(const QJsonArray& rules);
[[nodiscard]] QJsonArray jsonOf(const QList<RuleText>& rules);

} // namespace Tongguan
