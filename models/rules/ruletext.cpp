// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruletext.h"

namespace Tongguan {
namespace {

// What a rule may leave out where it is empty.
void putText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject jsonOfLabel(const Label& label) { return { { u"zh"_s, label.zh }, { u"en"_s, label.en } }; }

Label labelOfText(const QJsonValue& json) { return { json[u"zh"].toString(), json[u"en"].toString() }; }

} // namespace

RuleText ruleTextOf(const QJsonObject& json)
{
    RuleText rule;
    rule.id = json[u"id"].toString();
    rule.severity = json[u"severity"].toString();
    rule.certainty = json[u"certainty"].toString();
    rule.each = json[u"each"].toString();
    rule.field = json[u"field"].toString();
    rule.when = json[u"when"].toString();
    rule.must = json[u"must"].toString();
    rule.message = labelOfText(json[u"message"]);
    rule.why = labelOfText(json[u"why"]);
    rule.source = json[u"source"].toString();
    for (const QJsonValue& value : json[u"cases"].toArray()) {
        RuleText::Case one;
        one.finds = value[u"finds"].toBool();
        const QJsonObject set = value[u"set"].toObject();
        for (auto it = set.begin(); it != set.end(); ++it)
            one.set.append({ it.key(), it.value().toString() });
        rule.cases.append(one);
    }
    return rule;
}

RuleText ruleTextOf(const Rule& rule, const DocumentType& type)
{
    RuleText text { .id = rule.id, .severity = severityName(rule.severity), .certainty = certaintyName(rule.certainty), .each = rule.each,
        .field = rule.fieldText, .when = rule.whenText, .must = rule.mustText, .message = rule.message, .why = rule.why, .source = rule.source, .cases = {} };
    if (text.field.isEmpty())
        text.field = type.keyPath(rule.field);
    for (const RuleCase& one : rule.cases)
        text.cases.append({ one.set, one.finds });
    return text;
}

QJsonObject jsonOf(const RuleText& rule)
{
    QJsonObject json { { u"id"_s, rule.id }, { u"severity"_s, rule.severity }, { u"certainty"_s, rule.certainty },
        { u"field"_s, rule.field }, { u"must"_s, rule.must }, { u"message"_s, jsonOfLabel(rule.message) },
        { u"why"_s, jsonOfLabel(rule.why) }, { u"source"_s, rule.source } };
    putText(json, u"each"_s, rule.each);
    putText(json, u"when"_s, rule.when);
    QJsonArray cases;
    for (const RuleText::Case& one : rule.cases) {
        QJsonObject set;
        for (const auto& [place, value] : one.set)
            set.insert(place, value);
        cases.append(QJsonObject { { u"set"_s, set }, { u"finds"_s, one.finds } });
    }
    json.insert(u"cases"_s, cases);
    return json;
}

QList<RuleText> ruleTextsOf(const QJsonArray& rules)
{
    QList<RuleText> texts;
    for (const QJsonValue& value : rules)
        texts.append(ruleTextOf(value.toObject()));
    return texts;
}

QJsonArray jsonOf(const QList<RuleText>& rules)
{
    QJsonArray array;
    for (const RuleText& rule : rules)
        array.append(jsonOf(rule));
    return array;
}

} // namespace Tongguan
