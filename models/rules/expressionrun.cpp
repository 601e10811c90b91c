// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expression.h"
#include "models/rules/functions.h"

namespace Tongguan {
namespace {

bool isNullValue(const RuleValue& value) { return std::holds_alternative<std::monostate>(value); }

// true, false or null
std::optional<bool> truthOf(const RuleValue& value)
{
    if (const bool* known = std::get_if<bool>(&value))
        return *known;
    return {};
}

RuleValue truthValue(std::optional<bool> truth)
{
    return truth ? RuleValue(*truth) : RuleValue();
}

RuleValue decimalValue(const Decimal& number)
{
    return number.isValid() ? RuleValue(number) : RuleValue();
}

RuleValue readValue(const Record& record, int element, ElementKind kind)
{
    QString text = record.value(element);
    if (text.isEmpty())
        return {};
    if (kind == ElementKind::Decimal || kind == ElementKind::Integer) {
        const auto number = Decimal::parse(text);
        return number ? RuleValue(*number) : RuleValue();
    }
    if (kind == ElementKind::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? RuleValue(day) : RuleValue();
    }
    return text;
}

} // namespace

class ExpressionRun final {
public:
    ExpressionRun(const Expression& expression, std::span<const Record* const> scopes, const CodeTables& tables, StepBudget& budget)
        : m_expression(expression), m_tables(tables), m_budget(budget)
    {
        m_scopes.reserve(scopes.size() + 3);
        m_scopes.assign(scopes.begin(), scopes.end());
    }

    RuleValue value(int index)
    {
        if (!m_budget.spend(1))
            return {};
        using Op = Expression::Op;
        const Expression::Node& node = m_expression.m_nodes[index];
        switch (node.op) {
        case Op::Constant:
            return node.constant;
        case Op::Field:
            return field(node);
        case Op::And:
        case Op::Or:
            return logic(node);
        case Op::Not: {
            const auto inner = truthOf(value(node.arguments[0]));
            return inner ? RuleValue(!*inner) : RuleValue();
        }
        case Op::Negate: {
            const RuleValue inner = value(node.arguments[0]);
            const Decimal* number = std::get_if<Decimal>(&inner);
            return number ? decimalValue(number->negated()) : RuleValue();
        }
        case Op::Add:
        case Op::Subtract:
        case Op::Multiply:
            return arithmetic(node);
        case Op::Equal:
        case Op::Unequal:
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
            return truthValue(compare(node.op, value(node.arguments[0]), value(node.arguments[1])));
        case Op::In:
        case Op::NotIn: {
            const RuleValue what = value(node.arguments[0]);
            if (isNullValue(what))
                return {};
            bool found = false;
            for (qsizetype i = 1; i < node.arguments.size() && !found; ++i)
                found = compare(Op::Equal, what, value(node.arguments[i])).value_or(false);
            return found == (node.op == Op::In);
        }
        case Op::IsNull:
            return isNullValue(value(node.arguments[0]));
        case Op::IsNotNull:
            return !isNullValue(value(node.arguments[0]));
        case Op::Count:
        case Op::Sum:
        case Op::Exists:
        case Op::ForAll:
        case Op::Distinct:
            return aggregate(node);
        case Op::Function: {
            std::array<RuleValue, 6> arguments;
            const size_t count = std::min(size_t(node.arguments.size()), arguments.size());
            for (size_t i = 0; i < count; ++i) {
                arguments[i] = value(node.arguments[qsizetype(i)]);
                if (const QString* text = std::get_if<QString>(&arguments[i]))
                    m_budget.spend(text->size() / Expression::TextPerStep);
            }
            if (m_budget.isSpent())
                return {};
            return ruleFunctionAt(node.function).call(std::span(arguments).first(count), m_tables);
        }
        }
        Q_UNREACHABLE();
    }

private:
    RuleValue field(const Expression::Node& node)
    {
        if (node.level >= m_scopes.size())
            return {};
        const Record* record = m_scopes[node.level];
        for (const int single : node.singles) {
            const QList<Record>& inner = record->children(single);
            if (inner.isEmpty())
                return {};
            record = &inner.front();
        }
        RuleValue read = readValue(*record, node.element, node.kind);
        if (const QString* text = std::get_if<QString>(&read))
            m_budget.spend(text->size() / Expression::TextPerStep);
        return read;
    }

    RuleValue logic(const Expression::Node& node)
    {
        const bool decisive = node.op == Expression::Op::Or; // the value that settles it
        const auto left = truthOf(value(node.arguments[0]));
        if (left == decisive)
            return decisive;
        const auto right = truthOf(value(node.arguments[1]));
        if (right == decisive)
            return decisive;
        return left && right ? RuleValue(!decisive) : RuleValue();
    }

    RuleValue arithmetic(const Expression::Node& node)
    {
        const RuleValue left = value(node.arguments[0]);
        const RuleValue right = value(node.arguments[1]);
        const Decimal* a = std::get_if<Decimal>(&left);
        const Decimal* b = std::get_if<Decimal>(&right);
        if (!a || !b)
            return {};
        if (node.op == Expression::Op::Add)
            return decimalValue(*a + *b);
        return decimalValue(node.op == Expression::Op::Subtract ? *a - *b : *a * *b);
    }

    template <class T>
    static bool holds(Expression::Op op, const T& a, const T& b)
    {
        switch (op) {
        case Expression::Op::Equal:
            return a == b;
        case Expression::Op::Unequal:
            return !(a == b);
        case Expression::Op::Less:
            return a < b;
        case Expression::Op::LessEqual:
            return a < b || a == b;
        case Expression::Op::Greater:
            return b < a;
        default:
            return b < a || a == b;
        }
    }

    // Null where one side is null or the kinds differ.
    static std::optional<bool> compare(Expression::Op op, const RuleValue& left, const RuleValue& right)
    {
        if (isNullValue(left) || isNullValue(right) || left.index() != right.index())
            return {};
        if (const Decimal* a = std::get_if<Decimal>(&left))
            return holds(op, *a, std::get<Decimal>(right));
        if (const QString* a = std::get_if<QString>(&left))
            return holds(op, *a, std::get<QString>(right));
        if (const QDate* a = std::get_if<QDate>(&left))
            return holds(op, *a, std::get<QDate>(right));
        return holds(op, std::get<bool>(left), std::get<bool>(right));
    }

    RuleValue aggregate(const Expression::Node& node)
    {
        using Op = Expression::Op;
        if (node.level >= m_scopes.size())
            return {};
        const QList<Record>& records = m_scopes[node.level]->children(node.singles[0]);
        // Names inside see the scopes up to here and the line itself on top, at the level it was compiled for.
        const size_t depth = m_scopes.size();
        const auto condition = [&](int argument) {
            return node.arguments.size() <= argument ? std::optional(true)
                                                     : truthOf(value(node.arguments[argument]));
        };
        qint64 count = 0;
        Decimal sum;
        bool unknown = false;
        std::optional<bool> answer;
        QSet<QString> seen;
        for (const Record& record : records) {
            m_budget.spend(1);
            m_scopes.push_back(&record);
            switch (node.op) {
            case Op::Count:
                count += condition(0).value_or(false) ? 1 : 0;
                break;
            case Op::Sum:
                if (condition(1).value_or(false)) {
                    const RuleValue term = value(node.arguments[0]);
                    if (const Decimal* number = std::get_if<Decimal>(&term))
                        sum += *number;
                    else
                        unknown = true; // a line not filled in yet: the sum is not known
                }
                break;
            case Op::Distinct:
                if (condition(1).value_or(false)) {
                    const RuleValue term = value(node.arguments[0]);
                    if (!isNullValue(term))
                        seen.insert(ruleValueText(term));
                }
                break;
            case Op::Exists:
            case Op::ForAll: {
                const auto one = condition(0);
                if (!one)
                    unknown = true;
                else if (*one == (node.op == Op::Exists))
                    answer = *one;
                break;
            }
            default:
                break;
            }
            m_scopes.resize(depth);
            if (m_budget.isSpent())
                return {};
            if (answer)
                return *answer;
        }
        switch (node.op) {
        case Op::Count:
            return Decimal(count);
        case Op::Sum:
            return unknown ? RuleValue() : decimalValue(sum);
        case Op::Distinct:
            return Decimal(qint64(seen.size()));
        default:
            return unknown ? RuleValue() : RuleValue(node.op == Op::ForAll);
        }
    }

    const Expression& m_expression;
    const CodeTables& m_tables;
    StepBudget& m_budget;
    std::vector<const Record*> m_scopes;
};

RuleValue Expression::evaluate(std::span<const Record* const> scopes, const CodeTables& tables, StepBudget& budget) const
{
    if (m_top < 0)
        return {};
    RuleValue result = ExpressionRun(*this, scopes, tables, budget).value(m_top);
    return budget.isSpent() ? RuleValue() : result;
}

RuleValue Expression::evaluate(std::span<const Record* const> scopes, const CodeTables& tables) const
{
    StepBudget budget(DefaultSteps);
    return evaluate(scopes, tables, budget);
}

QString ruleValueText(const RuleValue& value)
{
    struct {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool truth) const { return truth ? u"1"_s : u"0"_s; }
        QString operator()(const Decimal& number) const { return number.toString(); }
        QString operator()(const QString& text) const { return text; }
        QString operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
    } printer;
    return std::visit(printer, value);
}

} // namespace Tongguan
