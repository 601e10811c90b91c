// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rule.h"

#include "models/reference/datapack.h"
#include "models/rules/expressionrun.h"

namespace Tongguan {
namespace {

std::optional<QList<int>> groupPathOf(const DocumentType& type, QStringView key)
{
    QList<int> path;
    const Group* group = &type.root;
    for (const QStringView part : qTokenize(key, u'.', Qt::SkipEmptyParts)) {
        const int index = group->groupIndexOf(part);
        if (index < 0)
            return {};
        path.append(index);
        group = &group->groups[index];
    }
    return path;
}

std::optional<Severity> severityFromName(const QString& name)
{
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Note }) {
        if (name == severityName(severity))
            return severity;
    }
    return {};
}

// Reads one rule, part by part; the first mistake is kept.
class RuleReader final {
public:
    RuleReader(JsonValue json, const DocumentType& type) : m_json(json), m_type(type) { }

    Result<Rule> read()
    {
        m_rule.id = m_json["id"_L1].toString();
        if (m_rule.id.isEmpty())
            return tl::unexpected(wrong(u"a rule without id"_s));
        if (m_rule.id.size() > RuleLimits::Id)
            return tl::unexpected(wrong(u"id too long"_s));
        m_rule.reads.reserve(UsualReads);
        for (const auto part : { &RuleReader::members, &RuleReader::kind, &RuleReader::place, &RuleReader::conditions, &RuleReader::words, &RuleReader::cases }) {
            if (const Done done = (this->*part)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_rule);
    }

private:
    [[nodiscard]] Error wrong(const QString& what, const QString& code = u"rule.pack"_s) const
    {
        return { ErrorKind::Invalid, code, what, m_rule.id.left(RuleLimits::Id) };
    }
    [[nodiscard]] Error within(const QString& part, const Error& inner) const
    {
        return wrong(part + u": " + inner.detail, inner.code == u"rule.size" ? inner.code : u"rule.pack"_s);
    }
    [[nodiscard]] Done refuseUnknown(JsonValue value, std::initializer_list<QLatin1StringView> known) const
    {
        return refuseOthers(value, known, m_rule.id);
    }

    Done members()
    {
        if (Done done = refuseUnknown(m_json, { "id"_L1, "severity"_L1, "certainty"_L1, "each"_L1, "field"_L1, "when"_L1, "must"_L1,
                "message"_L1, "why"_L1, "source"_L1, "cases"_L1 }); !done)
            return done;
        if (Done done = refuseUnknown(m_json["message"_L1], { "zh"_L1, "en"_L1 }); !done)
            return done;
        return refuseUnknown(m_json["why"_L1], { "zh"_L1, "en"_L1 });
    }

    Done kind()
    {
        const auto severity = severityFromName(m_json["severity"_L1].toString());
        if (!severity)
            return tl::unexpected(wrong(u"severity"_s));
        const auto certainty = certaintyFromName(m_json["certainty"_L1].toString());
        if (!certainty)
            return tl::unexpected(wrong(u"certainty"_s));
        if (*certainty == Certainty::Practice && *severity == Severity::Error)
            return tl::unexpected(wrong(u"known from practice only: a warning at most"_s));
        m_rule.severity = *severity;
        m_rule.certainty = *certainty;
        return {};
    }

    Done place()
    {
        m_rule.each = m_json["each"_L1].toString();
        const auto scope = groupPathOf(m_type, m_rule.each);
        if (!scope)
            return tl::unexpected(wrong(u"each"_s));
        m_rule.scope = *scope;
        const QString field = m_rule.fieldText = m_json["field"_L1].toString();
        auto path = m_rule.scope.isEmpty() || field.contains(u'.') ? std::nullopt : m_type.find(QString(m_rule.each + u'.' + field));
        if (!path)
            path = m_type.find(field);
        if (!path)
            return tl::unexpected(wrong(u"field "_s + field.left(RuleLimits::Id)));
        m_rule.field = std::move(*path);
        return {};
    }

    Done conditions()
    {
        m_rule.whenText = m_json["when"_L1].toString();
        if (!m_rule.whenText.isEmpty()) {
            auto when = Expression::compile(m_rule.whenText, m_type, m_rule.scope);
            if (!when)
                return tl::unexpected(within(u"when"_s, when.error()));
            when->addReads(m_rule.reads);
            m_rule.overLines = when->aggregates();
            m_rule.when = std::move(*when);
        }
        m_rule.mustText = m_json["must"_L1].toString();
        auto must = Expression::compile(m_rule.mustText, m_type, m_rule.scope);
        if (!must)
            return tl::unexpected(within(u"must"_s, must.error()));
        must->addReads(m_rule.reads);
        m_rule.overLines |= must->aggregates();
        m_rule.must = std::move(*must);
        return {};
    }

    Done words()
    {
        const JsonValue message = m_json["message"_L1];
        m_rule.message = { message["zh"_L1].toString(), message["en"_L1].toString() };
        auto zh = MessageText::compile(m_rule.message.zh, m_type, m_rule.scope);
        auto en = MessageText::compile(m_rule.message.en, m_type, m_rule.scope);
        if (!zh || !en)
            return tl::unexpected(within(u"message"_s, zh ? en.error() : zh.error()));
        zh->addReads(m_rule.reads);
        en->addReads(m_rule.reads);
        m_rule.messageZh = std::move(*zh);
        m_rule.messageEn = std::move(*en);
        const JsonValue why = m_json["why"_L1];
        m_rule.why = { why["zh"_L1].toString(), why["en"_L1].toString() };
        m_rule.source = m_json["source"_L1].toString();
        if (m_rule.why.zh.isEmpty() || m_rule.why.en.isEmpty() || m_rule.source.isEmpty())
            return tl::unexpected(wrong(u"why and source are needed"_s));
        if (std::max({ m_rule.why.zh.size(), m_rule.why.en.size(), m_rule.source.size() }) > RuleLimits::Text)
            return tl::unexpected(wrong(u"why or source too long"_s, u"rule.size"_s));
        return {};
    }

    Done cases()
    {
        const JsonValue cases = m_json["cases"_L1];
        if (!cases.isArray())
            return {};
        if (cases.size() > RuleLimits::Cases)
            return tl::unexpected(wrong(u"%1 cases, at most %2"_s.arg(cases.size()).arg(RuleLimits::Cases), u"rule.size"_s));
        m_rule.cases.reserve(cases.size());
        for (const JsonValue one : cases) {
            if (Done done = oneCase(one); !done)
                return done;
        }
        return {};
    }

    Done oneCase(JsonValue one)
    {
        if (Done done = refuseUnknown(one, { "set"_L1, "finds"_L1 }); !done)
            return done;
        const JsonValue values = one["set"_L1];
        if (!values.isObject() || !one["finds"_L1].isBool())
            return tl::unexpected(wrong(u"a case has \"set\" and \"finds\""_s, u"rule.case"_s));
        if (values.size() > RuleLimits::Values)
            return tl::unexpected(wrong(u"too many values in a case"_s, u"rule.size"_s));
        RuleCase read { {}, one["finds"_L1].toBool() };
        read.set.reserve(values.size());
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString key = QString::fromUtf8(it.key());
            const QString value = (*it).toString();
            if (!(*it).isString() || value.size() > RuleLimits::Value)
                return tl::unexpected(wrong(u"value of %1 in a case"_s.arg(key.left(RuleLimits::Id)), u"rule.size"_s));
            read.set.append({ key, value });
        }
        std::stable_sort(read.set.begin(), read.set.end(), [](const auto& a, const auto& b) { return a.first < b.first; }); // rows are made in their order
        m_rule.cases.append(std::move(read));
        return {};
    }

    static constexpr qsizetype UsualReads = 6;

    const JsonValue m_json;
    const DocumentType& m_type;
    Rule m_rule;
};

} // namespace

Result<Rule> readRule(JsonValue json, const DocumentType& type) { return RuleReader(json, type).read(); }

int Rule::nodeCount() const
{
    return must.nodeCount() + (when ? when->nodeCount() : 0) + messageZh.nodeCount() + messageEn.nodeCount();
}

Result<MessageText> MessageText::compile(const QString& text, const DocumentType& type, const QList<int>& scope)
{
    MessageText message;
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, u"rule.pack"_s, u"empty message"_s);
    if (text.size() > MaximumText)
        return fail(ErrorKind::Invalid, u"rule.size"_s, u"message too long"_s);
    message.m_text = text;
    message.m_parts.reserve(size_t(std::count(text.cbegin(), text.cend(), u'{')) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        Part& part = message.m_parts.emplace_back(Part { at, (open < 0 ? text.size() : open) - at, {} });
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return fail(ErrorKind::Invalid, u"rule.pack"_s, u"'}' missing in "_s + text);
        const QStringView inside = QStringView(text).sliced(open + 1, close - open - 1);
        if (inside.startsWith(u"name:")) {
            auto path = type.find(inside.sliced(5));
            if (!path)
                return fail(ErrorKind::Invalid, u"rule.pack"_s, u"unknown name in "_s + text);
            part.follows = std::move(*path);
        } else {
            auto expression = Expression::compile(inside, type, scope);
            if (!expression)
                return tl::unexpected(expression.error());
            part.follows = std::move(*expression);
        }
        at = close + 1;
    }
    return message;
}

QString MessageText::fill(std::span<const Record* const> scopes, const CodeTables& tables, Direction direction,
    QStringView language, const DocumentType& type, StepBudget& budget) const
{
    RuleTables memory(tables);
    const std::vector<RuleRow> rows = rowsOf(scopes);
    QVarLengthArray<const RuleRow*, 8> path;
    for (const RuleRow& row : rows)
        path.append(&row);
    return fill(std::span(path.constData(), rows.size()), memory, direction, language, type, budget);
}

QString MessageText::fill(std::span<const RuleRow* const> scopes, RuleTables& tables, Direction direction,
    QStringView language, const DocumentType& type, StepBudget& budget) const
{
    QString text;
    for (const Part& part : m_parts) {
        text += QStringView(m_text).sliced(part.from, part.length);
        if (const auto* expression = std::get_if<Expression>(&part.follows))
            text += ruleValueText(ExpressionRun(*expression, tables, budget).value(scopes)).left(MaximumFilled);
        else if (const auto* named = std::get_if<ElementPath>(&part.follows))
            text += type.element(*named).nameFor(direction).in(language);
        if (text.size() > MaximumFilled) {
            text.truncate(MaximumFilled - 1);
            text += u'…';
            break;
        }
    }
    return text;
}

void MessageText::addReads(QList<ElementPath>& all) const
{
    for (const Part& part : m_parts) {
        if (const auto* expression = std::get_if<Expression>(&part.follows))
            expression->addReads(all);
    }
}

int MessageText::nodeCount() const
{
    int count = int(m_parts.size());
    for (const Part& part : m_parts)
        count += std::holds_alternative<Expression>(part.follows) ? std::get<Expression>(part.follows).nodeCount() : 0;
    return count;
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
