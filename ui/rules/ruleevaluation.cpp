// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleevaluation.h"

#include "models/reference/canonicaljson.h"

namespace Tongguan {
namespace {

constexpr qsizetype ShownValues = 6; // of many lines

std::optional<QList<int>> scopeOf(const RuleText& text, const DocumentType& type)
{
    if (text.each.isEmpty())
        return QList<int> {};
    const auto path = type.find(text.each);
    if (!path || path->element >= 0)
        return {};
    return path->groups;
}

using Faults = QList<RuleFault>;

bool compilePart(Faults& faults, const QString& part, const QString& text, const DocumentType& type, const QList<int>& scope)
{
    const auto compiled = Expression::compile(text, type, scope);
    if (compiled)
        return true;
    bool placed = false;
    const int position = compiled.error().field.toInt(&placed);
    const QString detail = compiled.error().detail; // "what at 12 in ..."
    faults.append({ part, RuleFault::Kind::Expression, placed ? position : -1, detail.left(detail.lastIndexOf(u" at %1 in "_s.arg(position))) });
    return false;
}

bool isField(const RuleText& text, const DocumentType& type)
{
    const auto inner = text.each.isEmpty() ? std::nullopt : type.find(QString(text.each + u'.' + text.field));
    const auto head = type.find(text.field);
    return (inner && inner->element >= 0) || (head && head->element >= 0);
}

void findMissing(Faults& faults, const RuleText& text, const DocumentType& type)
{
    const std::pair<QString, QString> needed[] = { { u"id"_s, text.id }, { u"field"_s, text.field }, { u"must"_s, text.must }, { u"message.zh"_s, text.message.zh },
        { u"message.en"_s, text.message.en }, { u"why.zh"_s, text.why.zh }, { u"why.en"_s, text.why.en }, { u"source"_s, text.source } };
    for (const auto& [part, value] : needed) {
        if (value.trimmed().isEmpty())
            faults.append({ part, RuleFault::Kind::Missing, -1, {} });
    }
    if (!text.field.isEmpty() && !isField(text, type))
        faults.append({ u"field"_s, RuleFault::Kind::Unknown, -1, text.field });
    if (text.certainty == u"practice" && text.severity == u"error")
        faults.append({ u"severity"_s, RuleFault::Kind::PracticeError, -1, {} });
    const auto finds = [](const RuleText::Case& one) { return one.finds; };
    if (std::none_of(text.cases.begin(), text.cases.end(), finds) || std::all_of(text.cases.begin(), text.cases.end(), finds))
        faults.append({ u"cases"_s, RuleFault::Kind::Cases, -1, {} });
}

// What is still to be written stands in for itself, so that the rest can be tried.
RuleText filledUp(RuleText text, const DocumentType& type, const Faults& faults)
{
    const auto blank = [](QString& value, const QString& standIn) {
        if (value.trimmed().isEmpty())
            value = standIn;
    };
    const auto faulty = [&faults](const QString& part) {
        return std::any_of(faults.begin(), faults.end(), [&part](const RuleFault& fault) { return fault.part == part; });
    };
    for (const auto& [part, words] : { std::pair { u"message.zh"_s, &text.message.zh }, { u"message.en"_s, &text.message.en } }) {
        if (faulty(part))
            *words = u"…"_s;
    }
    for (QString* words : { &text.id, &text.why.zh, &text.why.en, &text.source })
        blank(*words, u"…"_s);
    if (faulty(u"field"_s)) {
        text.field = type.root.elements.front().key;
    }
    if (faulty(u"severity"_s))
        text.severity = u"warning"_s;
    return text;
}

// Every record of the rule's group, in the document's order.
void collectRecords(const DocumentType& type, const Record& record, const QList<int>& scope, QList<Place::Step>& steps, QList<QList<Place::Step>>& records)
{
    if (steps.size() == scope.size()) {
        records.append(steps);
        return;
    }
    const int group = scope.at(steps.size());
    const QList<Record>& inner = record.children(group);
    for (int row = 0; row < int(inner.size()); ++row) {
        steps.append({ .group = group, .row = row });
        collectRecords(type, inner.at(row), scope, steps, records);
        steps.removeLast();
    }
}

// The values at a path below a record, those of all its lines.
void collectValues(const Record& record, const QList<int>& groups, qsizetype depth, int element, QStringList& values)
{
    if (depth == groups.size()) {
        values.append(record.value(element));
        return;
    }
    for (const Record& inner : record.children(groups.at(depth)))
        collectValues(inner, groups, depth + 1, element, values);
}

QString readText(const ElementPath& path, const Document& document, const QList<Place::Step>& steps)
{
    QList<Place::Step> common; // as far as the record we stand in goes the same way
    for (qsizetype i = 0; i < std::min(steps.size(), path.groups.size()) && steps.at(i).group == path.groups.at(i); ++i)
        common.append(steps.at(i));
    const Record* record = document.record(common);
    if (!record)
        return {};
    QStringList values;
    collectValues(*record, path.groups, common.size(), path.element, values);
    if (values.size() <= ShownValues)
        return values.join(u" | "_s);
    return values.first(ShownValues).join(u" | "_s) + u" | … (%1)"_s.arg(values.size());
}

} // namespace

CompiledRule compileRule(const RuleText& text, const DocumentType& type)
{
    CompiledRule result;
    findMissing(result.faults, text, type);
    const auto scope = scopeOf(text, type);
    if (!scope) {
        result.faults.append({ u"each"_s, RuleFault::Kind::Unknown, -1, text.each });
        return result;
    }
    bool right = !text.must.trimmed().isEmpty() && compilePart(result.faults, u"must"_s, text.must, type, *scope);
    if (!text.when.trimmed().isEmpty())
        right = compilePart(result.faults, u"when"_s, text.when, type, *scope) && right;
    for (const auto& [part, words] : { std::pair { u"message.zh"_s, text.message.zh }, { u"message.en"_s, text.message.en } }) {
        const auto message = MessageText::compile(words, type, *scope);
        if (!message && !words.trimmed().isEmpty())
            result.faults.append({ part, RuleFault::Kind::Expression, -1, message.error().detail });
    }
    if (!right)
        return result;
    const auto json = JsonTree::read(canonicalJson(jsonOf(filledUp(text, type, result.faults))), JsonLimits().depth);
    if (!json)
        return result;
    auto rule = readRule(json->root(), type);
    if (rule)
        result.rule = std::move(*rule);
    else
        result.faults.append({ {}, RuleFault::Kind::Other, -1, rule.error().detail });
    return result;
}

QList<TrialRow> trialRows(const Rule& rule, const Document& document, const CodeTables& tables)
{
    QList<QList<Place::Step>> records;
    QList<Place::Step> steps;
    collectRecords(document.type(), document.root(), rule.scope, steps, records);
    const QList<RuleTrial> trials = tryRule(rule, document, tables);
    QList<TrialRow> rows;
    for (qsizetype i = 0; i < std::min(trials.size(), records.size()); ++i) {
        TrialRow row { .trial = trials.at(i), .record = document.placeText({ .steps = records.at(i) }), .read = {} };
        for (const ElementPath& path : rule.reads)
            row.read.append({ path, readText(path, document, records.at(i)) });
        rows.append(row);
    }
    return rows;
}

} // namespace Tongguan
