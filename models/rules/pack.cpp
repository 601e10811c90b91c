// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pack.h"

namespace Tongguan {
namespace {

Label labelOf(const QJsonValue& value)
{
    return { value[u"zh"].toString(), value[u"en"].toString() };
}

std::optional<QList<int>> groupPathOf(const DocumentType& type, const QString& key)
{
    QList<int> path;
    const Group* group = &type.root;
    for (const QString& part : key.split(u'.', Qt::SkipEmptyParts)) {
        const int index = group->groupIndexOf(part);
        if (index < 0)
            return {};
        path.append(index);
        group = &group->groups[index];
    }
    return path;
}

void addReads(QList<ElementPath>& all, const QList<ElementPath>& some)
{
    for (const ElementPath& path : some) {
        if (!all.contains(path))
            all.append(path);
    }
}

bool aggregatesAnything(const Expression& expression, const DocumentType& type)
{
    QList<QList<int>> open { {} };
    while (!open.isEmpty()) {
        const QList<int> path = open.takeFirst();
        if (!path.isEmpty() && expression.readsLinesOf(path))
            return true;
        for (qsizetype i = 0; i < type.group(path).groups.size(); ++i)
            open.append(path + QList<int> { int(i) });
    }
    return false;
}

Result<Rule> readRule(const QJsonObject& json, const DocumentType& type)
{
    Rule rule;
    rule.id = json[u"id"_s].toString();
    const auto wrong = [&](const QString& what) { return fail(ErrorKind::Invalid, u"rule.pack"_s, what, rule.id); };
    if (rule.id.isEmpty())
        return wrong(u"a rule without id"_s);
    const QString severity = json[u"severity"_s].toString();
    if (severity == u"error")
        rule.severity = Severity::Error;
    else if (severity == u"warning")
        rule.severity = Severity::Warning;
    else if (severity == u"note")
        rule.severity = Severity::Note;
    else
        return wrong(u"severity"_s);
    static const QHash<QString, Certainty> certainties { { u"law"_s, Certainty::Law },
        { u"specification"_s, Certainty::Specification }, { u"practice"_s, Certainty::Practice }, { u"derived"_s, Certainty::Derived } };
    const auto certainty = certainties.find(json[u"certainty"_s].toString());
    if (certainty == certainties.end())
        return wrong(u"certainty"_s);
    rule.certainty = *certainty;
    if (rule.certainty == Certainty::Practice && rule.severity == Severity::Error)
        return wrong(u"known from practice only: a warning at most"_s);
    const auto scope = groupPathOf(type, json[u"each"_s].toString());
    if (!scope)
        return wrong(u"each"_s);
    rule.scope = *scope;
    const QString field = json[u"field"_s].toString();
    const auto path = type.find(rule.scope.isEmpty() || field.contains(u'.') ? field : json[u"each"_s].toString() + u'.' + field);
    const auto headPath = type.find(field);
    if (!path && !headPath)
        return wrong(u"field "_s + field);
    rule.field = path ? *path : *headPath;
    if (const QString when = json[u"when"_s].toString(); !when.isEmpty()) {
        auto compiled = Expression::compile(when, type, rule.scope);
        if (!compiled)
            return wrong(u"when: "_s + compiled.error().detail);
        rule.when = std::move(*compiled);
        addReads(rule.reads, rule.when->reads());
        rule.overLines |= aggregatesAnything(*rule.when, type);
    }
    auto must = Expression::compile(json[u"must"_s].toString(), type, rule.scope);
    if (!must)
        return wrong(u"must: "_s + must.error().detail);
    rule.must = std::move(*must);
    addReads(rule.reads, rule.must.reads());
    rule.overLines |= aggregatesAnything(rule.must, type);
    const QJsonValue message = json[u"message"_s];
    auto zh = MessageText::compile(message[u"zh"].toString(), type, rule.scope);
    auto en = MessageText::compile(message[u"en"].toString(), type, rule.scope);
    if (!zh || !en)
        return wrong(u"message: "_s + (zh ? en.error().detail : zh.error().detail));
    rule.messageZh = std::move(*zh);
    rule.messageEn = std::move(*en);
    addReads(rule.reads, rule.messageZh.reads());
    addReads(rule.reads, rule.messageEn.reads());
    rule.why = labelOf(json[u"why"_s]);
    rule.source = json[u"source"_s].toString();
    if (rule.why.zh.isEmpty() || rule.why.en.isEmpty() || rule.source.isEmpty())
        return wrong(u"why and source are needed"_s);
    return rule;
}

// Whether the rule finds something anywhere in the document.
bool findsIn(const Rule& rule, const Document& document, const CodeTables& tables)
{
    std::vector<const Record*> scopes { &document.root() };
    const auto run = [&](auto&& self, qsizetype depth) -> bool {
        if (depth == rule.scope.size()) {
            if (rule.when && rule.when->evaluate(scopes, tables) != RuleValue(true))
                return false;
            return rule.must.evaluate(scopes, tables) == RuleValue(false);
        }
        for (const Record& record : scopes.back()->children(rule.scope[depth])) {
            scopes.push_back(&record);
            const bool found = self(self, depth + 1);
            scopes.pop_back();
            if (found)
                return true;
        }
        return false;
    };
    return run(run, 0);
}

Done runCases(const Rule& rule, const QJsonArray& cases, const DocumentType& type, const CodeTables& tables)
{
    bool passes = false;
    bool fails = false;
    for (const QJsonValue& one : cases) {
        Document document(type);
        const QJsonObject values = one[u"set"].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (auto done = document.setValue(it.key(), it.value().toString()); !done)
                return fail(ErrorKind::Invalid, u"rule.case"_s, it.key(), rule.id);
        }
        const bool expected = one[u"finds"].toBool();
        (expected ? fails : passes) = true;
        if (findsIn(rule, document, tables) != expected)
            return fail(ErrorKind::Invalid, u"rule.case"_s,
                QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact)), rule.id);
    }
    if (!passes || !fails)
        return fail(ErrorKind::Invalid, u"rule.case"_s, u"one case that finds and one that does not"_s, rule.id);
    return {};
}

} // namespace

Result<MessageText> MessageText::compile(const QString& text, const DocumentType& type, const QList<int>& scope)
{
    MessageText message;
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"empty message"_s);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open != at)
            message.m_parts.append(Part { text.mid(at, open < 0 ? -1 : open - at), {}, {} });
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return fail(ErrorKind::Invalid, u"rule.pack"_s, u"'}' missing in "_s + text);
        const QString inside = text.mid(open + 1, close - open - 1);
        if (inside.startsWith(u"name:")) {
            const auto path = type.find(QStringView(inside).sliced(5));
            if (!path)
                return fail(ErrorKind::Invalid, u"rule.pack"_s, u"unknown name in "_s + text);
            message.m_parts.append(Part { {}, {}, *path });
        } else {
            auto expression = Expression::compile(inside, type, scope);
            if (!expression)
                return tl::unexpected(expression.error());
            message.m_parts.append(Part { {}, std::move(*expression), {} });
        }
        at = close + 1;
    }
    return message;
}

QString MessageText::fill(std::span<const Record* const> scopes, const CodeTables& tables, Direction direction,
    QStringView language, const DocumentType& type) const
{
    QString text;
    for (const Part& part : m_parts) {
        if (part.expression)
            text += ruleValueText(part.expression->evaluate(scopes, tables));
        else if (part.named)
            text += type.element(*part.named).nameFor(direction).in(language);
        else
            text += part.text;
    }
    return text;
}

const QList<ElementPath> MessageText::reads() const
{
    QList<ElementPath> all;
    for (const Part& part : m_parts) {
        if (part.expression)
            addReads(all, part.expression->reads());
    }
    return all;
}

Result<RulePack> RulePack::load(const QByteArray& json, const DocumentType& type, const CodeTables& tables)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"rule.pack"_s, error.errorString());
    RulePack pack;
    pack.id = object[u"id"_s].toString();
    pack.version = object[u"version"_s].toInt();
    if (pack.id.isEmpty() || pack.version < 1 || object[u"type"_s].toString() != type.key)
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"id, version or type"_s);
    QSet<QString> ids;
    for (const QJsonValue& value : object[u"rules"_s].toArray()) {
        auto rule = readRule(value.toObject(), type);
        if (!rule)
            return tl::unexpected(rule.error());
        if (ids.contains(rule->id))
            return fail(ErrorKind::Invalid, u"rule.pack"_s, u"id used twice"_s, rule->id);
        ids.insert(rule->id);
        if (auto done = runCases(*rule, value[u"cases"].toArray(), type, tables); !done)
            return tl::unexpected(done.error());
        pack.rules.append(std::move(*rule));
    }
    return pack;
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Law:
        return u"law"_s;
    case Certainty::Specification:
        return u"specification"_s;
    case Certainty::Practice:
        return u"practice"_s;
    case Certainty::Derived:
        return u"derived"_s;
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Tongguan
