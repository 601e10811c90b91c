// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expressionrun.h"

#include "models/rules/functions.h"

namespace Tongguan {
namespace {

const RuleValue NullValue;

bool isNullValue(const RuleValue& value) { return std::holds_alternative<std::monostate>(value); }

std::optional<bool> truthOfValue(const RuleValue& value)
{
    const bool* known = std::get_if<bool>(&value);
    return known ? std::optional(*known) : std::nullopt;
}

RuleValue truthValue(std::optional<bool> truth) { return truth ? RuleValue(*truth) : RuleValue(); }

RuleValue decimalValue(const Decimal& number) { return number.isValid() ? RuleValue(number) : RuleValue(); }

size_t hashOfValue(const RuleValue& value)
{
    return std::visit([](const auto& held) -> size_t {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
            return 0;
        else
            return qHash(held, size_t(1));
    }, value);
}

template <class Op, class T>
bool compared(Op op, const T& a, const T& b)
{
    switch (op) {
    case Op::Equal:
        return a == b;
    case Op::Unequal:
        return !(a == b);
    case Op::Less:
        return a < b;
    case Op::LessEqual:
        return a < b || a == b;
    case Op::Greater:
        return b < a;
    default:
        return b < a || a == b;
    }
}

// Null where one side is null or the kinds differ.
template <class Op>
std::optional<bool> compareValues(Op op, const RuleValue& left, const RuleValue& right)
{
    if (isNullValue(left) || left.index() != right.index())
        return {};
    if (const QString* a = std::get_if<QString>(&left))
        return compared(op, *a, *std::get_if<QString>(&right));
    if (const Decimal* a = std::get_if<Decimal>(&left))
        return compared(op, *a, *std::get_if<Decimal>(&right));
    if (const QDate* a = std::get_if<QDate>(&left))
        return compared(op, *a, *std::get_if<QDate>(&right));
    return compared(op, *std::get_if<bool>(&left), *std::get_if<bool>(&right));
}

} // namespace

ExpressionRun::ExpressionRun(const Expression& expression, RuleTables& tables, StepBudget& budget)
    : m_expression(expression), m_nodes(expression.m_nodes.constData()), m_links(expression.m_links.constData()), m_tables(tables), m_budget(budget)
    , m_kept(size_t(expression.m_slots)), m_tallies(size_t(expression.m_tallies))
{
}

bool ExpressionRun::isFixed() const { return m_expression.m_top >= 0 && m_nodes[m_expression.m_top].slot >= 0; }

void ExpressionRun::forget()
{
    for (Kept& kept : m_kept)
        kept.isKnown = false;
    for (auto& tally : m_tallies)
        tally.reset();
}

void ExpressionRun::enter(std::span<const RuleRow* const> scopes)
{
    m_depth = std::min(scopes.size(), m_scopes.size());
    std::copy_n(scopes.begin(), m_depth, m_scopes.begin());
}

RuleValue ExpressionRun::value(std::span<const RuleRow* const> scopes)
{
    if (m_expression.m_top < 0)
        return {};
    enter(scopes);
    RuleValue room;
    RuleValue result = at(m_expression.m_top, room);
    return m_budget.isSpent() ? RuleValue() : result;
}

std::optional<bool> ExpressionRun::truth(std::span<const RuleRow* const> scopes)
{
    if (m_expression.m_top < 0)
        return {};
    enter(scopes);
    const Truth result = truthAt(m_expression.m_top);
    return m_budget.isSpent() ? Truth() : result;
}

// The value of a part: where it stands already, or made in `room`.
const RuleValue& ExpressionRun::at(int index, RuleValue& room)
{
    if (!m_budget.spend(1))
        return NullValue;
    const Node& node = m_nodes[index];
    if (node.op == Expression::Op::Constant)
        return constant(node);
    if (node.op == Expression::Op::Field)
        return field(node);
    if (node.slot < 0)
        return room = worked(node);
    Kept& kept = m_kept[size_t(node.slot)];
    if (!kept.isKnown) {
        kept.value = worked(node);
        kept.isKnown = !m_budget.isSpent();
    }
    return kept.value;
}

RuleValue ExpressionRun::worked(const Node& node)
{
    using Op = Expression::Op;
    switch (node.op) {
    case Op::Constant:
        return constant(node);
    case Op::Field:
        return field(node);
    case Op::Negate: {
        RuleValue room;
        const Decimal* number = std::get_if<Decimal>(&at(argument(node, 0), room));
        return number ? decimalValue(number->negated()) : RuleValue();
    }
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
        return arithmetic(node);
    case Op::Count:
    case Op::Sum:
    case Op::Distinct:
        return aggregate(node);
    case Op::Function:
        return call(node);
    case Op::And:
    case Op::Or:
    case Op::Not:
    case Op::Equal:
    case Op::Unequal:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::In:
    case Op::NotIn:
    case Op::IsNull:
    case Op::IsNotNull:
    case Op::Exists:
    case Op::ForAll:
        return truthValue(truthOf(node));
    }
    Q_UNREACHABLE();
}

std::optional<bool> ExpressionRun::truthAt(int index)
{
    using Op = Expression::Op;
    const Node& node = m_nodes[index];
    const bool isTruth = (node.op >= Op::And && node.op <= Op::Not) || (node.op >= Op::Equal && node.op <= Op::IsNotNull)
        || node.op == Op::Exists || node.op == Op::ForAll;
    if (isTruth && node.slot < 0)
        return m_budget.spend(1) ? truthOf(node) : Truth();
    RuleValue room;
    return truthOfValue(at(index, room));
}

std::optional<bool> ExpressionRun::truthOf(const Node& node)
{
    using Op = Expression::Op;
    RuleValue left, right;
    switch (node.op) {
    case Op::And:
    case Op::Or:
        return logic(node);
    case Op::Not: {
        const Truth inner = truthAt(argument(node, 0));
        return inner ? Truth(!*inner) : Truth();
    }
    case Op::In:
    case Op::NotIn:
        return among(node);
    case Op::IsNull:
        return isNullValue(at(argument(node, 0), left));
    case Op::IsNotNull:
        return !isNullValue(at(argument(node, 0), left));
    case Op::Exists:
    case Op::ForAll:
        return truthOfValue(aggregate(node));
    default: {
        const RuleValue& first = at(argument(node, 0), left);
        return compareValues(node.op, first, at(argument(node, 1), right));
    }
    }
}

const RuleValue& ExpressionRun::field(const Node& node)
{
    if (node.level >= m_depth)
        return NullValue;
    const RuleRow* row = m_scopes[node.level];
    for (const quint16 single : std::span(m_links + node.first, node.count)) {
        const std::vector<RuleRow>& inner = row->children(single);
        if (inner.empty())
            return NullValue;
        row = &inner.front();
    }
    const RuleValue& read = row->value(node.element, node.kind);
    if (const QString* text = std::get_if<QString>(&read); text && text->size() >= Expression::TextPerStep)
        m_budget.spend(text->size() / Expression::TextPerStep);
    return read;
}

std::optional<bool> ExpressionRun::logic(const Node& node)
{
    const bool decisive = node.op == Expression::Op::Or; // the value that settles it
    const Truth left = truthAt(argument(node, 0));
    if (left == decisive)
        return decisive;
    const Truth right = truthAt(argument(node, 1));
    if (right == decisive)
        return decisive;
    return left && right ? Truth(!decisive) : Truth();
}

std::optional<bool> ExpressionRun::among(const Node& node)
{
    RuleValue room;
    const RuleValue& what = at(argument(node, 0), room);
    if (isNullValue(what))
        return {};
    bool found = false;
    for (qsizetype i = 1; i < node.count && !found; ++i) {
        RuleValue other;
        found = compareValues(Expression::Op::Equal, what, at(argument(node, i), other)).value_or(false);
    }
    return found == (node.op == Expression::Op::In);
}

RuleValue ExpressionRun::arithmetic(const Node& node)
{
    RuleValue left, right;
    const RuleValue& first = at(argument(node, 0), left);
    const Decimal* a = std::get_if<Decimal>(&first);
    const Decimal* b = std::get_if<Decimal>(&at(argument(node, 1), right));
    if (!a || !b)
        return {};
    if (node.op == Expression::Op::Add)
        return decimalValue(*a + *b);
    return decimalValue(node.op == Expression::Op::Subtract ? *a - *b : *a * *b);
}

RuleValue ExpressionRun::call(const Node& node)
{
    std::array<RuleValue, MaximumArguments> rooms;
    std::array<const RuleValue*, MaximumArguments> arguments {};
    const qsizetype count = std::min<qsizetype>(node.count, MaximumArguments);
    for (qsizetype i = 0; i < count; ++i) {
        arguments[size_t(i)] = &at(argument(node, i), rooms[size_t(i)]);
        if (const QString* text = std::get_if<QString>(arguments[size_t(i)]))
            m_budget.spend(text->size() / Expression::TextPerStep);
    }
    if (m_budget.isSpent())
        return {};
    return ruleFunctionAt(node.function).call(std::span(arguments).first(size_t(count)), m_tables);
}

RuleValue ExpressionRun::aggregate(const Node& node)
{
    using Op = Expression::Op;
    if (node.level >= m_depth || m_depth >= m_scopes.size())
        return {};
    const std::vector<RuleRow>& rows = m_scopes[node.level]->children(node.element);
    if (node.tally >= 0)
        return tallied(node, rows);
    // Names inside see the scopes up to here and the line itself on top, at the level it was compiled for.
    return node.op == Op::Exists || node.op == Op::ForAll ? truthValue(quantified(node, rows)) : counted(node, rows);
}

std::optional<bool> ExpressionRun::quantified(const Node& node, const std::vector<RuleRow>& rows)
{
    const bool decisive = node.op == Expression::Op::Exists;
    bool unknown = false;
    for (const RuleRow& row : rows) {
        m_budget.spend(1);
        m_scopes[m_depth++] = &row;
        const Truth one = truthAt(argument(node, 0));
        --m_depth;
        if (m_budget.isSpent())
            return {};
        if (one == decisive)
            return decisive;
        unknown |= !one;
    }
    return unknown ? Truth() : Truth(!decisive);
}

RuleValue ExpressionRun::counted(const Node& node, const std::vector<RuleRow>& rows)
{
    using Op = Expression::Op;
    const qsizetype condition = node.op == Op::Count ? 0 : 1;
    qint64 count = 0;
    Decimal sum;
    bool unknown = false;
    QSet<QString> seen;
    for (const RuleRow& row : rows) {
        m_budget.spend(1);
        m_scopes[m_depth++] = &row;
        if (node.count <= condition || truthAt(argument(node, condition)) == true) {
            ++count;
            if (node.op != Op::Count) {
                RuleValue room;
                const RuleValue& term = at(argument(node, 0), room);
                const Decimal* number = std::get_if<Decimal>(&term);
                if (node.op == Op::Sum && number)
                    sum += *number;
                else if (node.op == Op::Sum)
                    unknown = true; // a line not filled in yet: the sum is not known
                else if (!isNullValue(term))
                    seen.insert(ruleValueText(term));
            }
        }
        --m_depth;
        if (m_budget.isSpent())
            return {};
    }
    if (node.op == Op::Sum)
        return unknown ? RuleValue() : decimalValue(sum);
    return Decimal(node.op == Op::Count ? count : qint64(seen.size()));
}

// count(line, no = outer.no): the lines are counted by their value once, instead of once for each line.
RuleValue ExpressionRun::tallied(const Node& node, const std::vector<RuleRow>& rows)
{
    const Node& likeness = m_nodes[argument(node, 0)];
    auto& tally = m_tallies[size_t(node.tally)];
    if (!tally) {
        tally.emplace(rows.size(), hashOfValue);
        const Node& own = m_nodes[argument(likeness, 0)];
        for (const RuleRow& row : rows) {
            m_budget.spend(3);
            m_scopes[m_depth++] = &row;
            ++(*tally)[field(own)];
            --m_depth;
        }
    }
    RuleValue room;
    const RuleValue& wanted = at(argument(likeness, 1), room);
    if (isNullValue(wanted) || m_budget.isSpent())
        return m_budget.isSpent() ? RuleValue() : RuleValue(Decimal(0));
    const auto found = tally->find(wanted);
    return Decimal(found == tally->end() ? 0 : found->second);
}

RuleValue Expression::evaluate(std::span<const Record* const> scopes, const CodeTables& tables, StepBudget& budget) const
{
    RuleTables memory(tables);
    const std::vector<RuleRow> rows = rowsOf(scopes);
    QVarLengthArray<const RuleRow*, 8> path;
    for (const RuleRow& row : rows)
        path.append(&row);
    return ExpressionRun(*this, memory, budget).value(std::span(path.constData(), rows.size()));
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
