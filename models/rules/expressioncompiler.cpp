// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expression.h"
#include "models/rules/functions.h"

namespace Tongguan {

class ExpressionCompiler final {
public:
    ExpressionCompiler(const QString& text, const DocumentType& type, const QList<int>& scope)
        : m_text(text), m_type(type)
    {
        QList<int> path;
        m_scopes.append(path);
        for (const int group : scope) {
            path.append(group);
            m_scopes.append(path);
        }
    }

    Result<Expression> compile()
    {
        if (m_text.size() > Expression::MaximumText)
            return fail(ErrorKind::Invalid, u"rule.size"_s, u"text too long"_s);
        next();
        const int top = parseOr();
        if (!m_error && m_token != Token::End)
            syntax(u"end expected"_s);
        if (m_error)
            return tl::unexpected(*m_error);
        m_result.m_top = top;
        keepWhatIsFixed();
        return m_result;
    }

private:
    using Op = Expression::Op;
    using Node = Expression::Node;

    // A rule goes over the records of its innermost scope: what does not look there is worked out once for all of them.
    void keepWhatIsFixed()
    {
        QList<Node>& nodes = m_result.m_nodes;
        const int own = int(m_scopes.size()) - 1; // the scope whose records change
        for (Node& node : nodes) { // parts stand before the whole
            for (const int argument : std::as_const(node.arguments))
                node.scopes |= nodes.at(argument).scopes;
            if (isAggregate(node.op))
                node.scopes &= ~(quint32(1) << node.bound);
            if (isAggregate(node.op) || node.op == Op::Field)
                node.scopes |= quint32(1) << node.level;
        }
        if (own < 1)
            return;
        const auto isFixed = [&](const Node& node) { return node.scopes >> own == 0 && node.op != Op::Constant && node.op != Op::Field; };
        QList<bool> inside(nodes.size(), false);
        for (qsizetype i = nodes.size() - 1; i >= 0; --i) {
            Node& node = nodes[i];
            const bool isKept = isFixed(node);
            if (isKept && !inside[i])
                node.slot = qint16(m_result.m_slots++);
            for (const int argument : std::as_const(node.arguments))
                inside[argument] = isKept;
            if (!isKept && node.op == Op::Count && node.level < own && !node.arguments.isEmpty() && isLikeness(nodes.at(node.arguments[0]), node.bound))
                node.tally = qint16(m_result.m_tallies++);
        }
    }

    static bool isAggregate(Op op) { return op == Op::Count || op == Op::Sum || op == Op::Exists || op == Op::ForAll || op == Op::Distinct; }

    // "no = outer.no": an element of the line that is counted against something that does not turn with it.
    bool isLikeness(const Node& node, int bound) const
    {
        if (node.op != Op::Equal)
            return false;
        const Node& left = m_result.m_nodes.at(node.arguments[0]);
        const Node& right = m_result.m_nodes.at(node.arguments[1]);
        return left.op == Op::Field && left.level == bound && (right.scopes >> bound & 1) == 0;
    }

    enum class Token { End, Number, Text, Name, Symbol };

    void syntax(const QString& what, const QString& code = u"rule.syntax"_s) { syntaxAt(m_start, what, code); }
    void syntaxAt(qsizetype position, const QString& what, const QString& code)
    {
        if (!m_error)
            m_error = Error { ErrorKind::Invalid, code, u"%1 at %2 in \"%3\""_s.arg(what).arg(position).arg(m_text), QString::number(position) };
    }

    void next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        m_start = m_at;
        m_word = {};
        if (m_at >= m_text.size() || m_error) {
            m_token = Token::End;
            return;
        }
        const QChar c = m_text[m_at];
        if (c.isDigit()) {
            while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
                ++m_at;
            m_token = Token::Number;
        } else if (c == u'\'') {
            const qsizetype end = m_text.indexOf(u'\'', ++m_at);
            if (end < 0)
                syntax(u"text without end"_s);
            m_word = QStringView(m_text).sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            m_token = Token::Text;
            return;
        } else if (c.isLetter()) {
            while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.'))
                ++m_at;
            m_token = Token::Name;
        } else {
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'=' && (c == u'<' || c == u'>' || c == u'!'))
                ++m_at;
            m_token = Token::Symbol;
        }
        m_word = QStringView(m_text).sliced(m_start, m_at - m_start);
    }

    bool word(QStringView name) const { return m_token == Token::Name && m_word == name; }
    bool symbol(QStringView name) const { return m_token == Token::Symbol && m_word == name; }
    bool take(QStringView name)
    {
        if ((m_token == Token::Symbol || m_token == Token::Name) && m_word == name) {
            next();
            return true;
        }
        return false;
    }
    void expect(QStringView name)
    {
        if (!take(name))
            syntax(u"'%1' expected"_s.arg(name));
    }

    int add(Node node)
    {
        if (m_result.m_nodes.size() >= Expression::MaximumNodes)
            syntax(u"too many parts"_s, u"rule.size"_s);
        m_result.m_nodes.append(std::move(node));
        return int(m_result.m_nodes.size()) - 1;
    }
    int add(Op op, QList<int> arguments) { return add(Node { .op = op, .singles = {}, .arguments = std::move(arguments), .constant = {} }); }
    int constant(RuleValue value) { return add(Node { .op = Op::Constant, .singles = {}, .arguments = {}, .constant = std::move(value) }); }

    // Guards the recursion of the parser and of the evaluation after it.
    struct Level {
        explicit Level(ExpressionCompiler& owner) : compiler(owner)
        {
            if (++compiler.m_depth > Expression::MaximumDepth)
                compiler.syntax(u"nested too deep"_s, u"rule.size"_s);
        }
        ~Level() { --compiler.m_depth; }
        Q_DISABLE_COPY_MOVE(Level)
        ExpressionCompiler& compiler;
    };

    int parseOr()
    {
        const Level level(*this);
        int left = parseAnd();
        while (!m_error && take(u"or"))
            left = add(Op::Or, { left, parseAnd() });
        return left;
    }

    int parseAnd()
    {
        int left = parseNot();
        while (!m_error && take(u"and"))
            left = add(Op::And, { left, parseNot() });
        return left;
    }

    int parseNot()
    {
        const Level level(*this);
        if (!m_error && take(u"not"))
            return add(Op::Not, { parseNot() });
        return parseComparison();
    }

    int parseComparison()
    {
        const int left = parseSum();
        if (m_error)
            return left;
        static constexpr std::pair<QStringView, Op> operators[] = { { u"=", Op::Equal }, { u"!=", Op::Unequal },
            { u"<=", Op::LessEqual }, { u"<", Op::Less }, { u">=", Op::GreaterEqual }, { u">", Op::Greater } };
        for (const auto& [name, op] : operators) {
            if (symbol(name)) {
                next();
                return add(op, { left, parseSum() });
            }
        }
        if (take(u"is")) {
            const bool negated = take(u"not");
            expect(u"null");
            return add(negated ? Op::IsNotNull : Op::IsNull, { left });
        }
        const bool negated = word(u"not");
        if (negated)
            next();
        if (take(u"in")) {
            QList<int> arguments { left };
            expect(u"(");
            do
                arguments.append(parseSum());
            while (!m_error && take(u","));
            expect(u")");
            return add(negated ? Op::NotIn : Op::In, std::move(arguments));
        }
        if (negated)
            syntax(u"'in' expected"_s);
        return left;
    }

    int parseSum()
    {
        int left = parseProduct();
        while (!m_error && (symbol(u"+") || symbol(u"-"))) {
            const Op op = symbol(u"+") ? Op::Add : Op::Subtract;
            next();
            left = add(op, { left, parseProduct() });
        }
        return left;
    }

    int parseProduct()
    {
        int left = parseUnary();
        while (!m_error && take(u"*"))
            left = add(Op::Multiply, { left, parseUnary() });
        return left;
    }

    int parseUnary()
    {
        const Level level(*this);
        if (!m_error && take(u"-"))
            return add(Op::Negate, { parseUnary() });
        return parsePrimary();
    }

    int parsePrimary()
    {
        if (m_error)
            return 0;
        if (m_token == Token::Number) {
            const auto number = Decimal::parse(m_word);
            if (!number)
                syntax(u"not a number"_s);
            next();
            return constant(number.value_or(Decimal()));
        }
        if (m_token == Token::Text) {
            const QString text = m_word.toString();
            next();
            return constant(text);
        }
        if (take(u"(")) {
            const int inner = parseOr();
            expect(u")");
            return inner;
        }
        if (m_token != Token::Name) {
            syntax(u"value expected"_s);
            return 0;
        }
        const QStringView name = m_word;
        const qsizetype start = m_start;
        next();
        if (name == u"null")
            return constant({});
        if (name == u"true" || name == u"false")
            return constant(name == u"true");
        if (take(u"("))
            return parseCall(name, start);
        return parseField(name, start);
    }

    int parseCall(QStringView name, qsizetype start)
    {
        static constexpr std::pair<QStringView, Op> aggregates[] = { { u"count", Op::Count }, { u"sum", Op::Sum },
            { u"exists", Op::Exists }, { u"forall", Op::ForAll }, { u"distinct", Op::Distinct } };
        for (const auto& [aggregate, op] : aggregates) {
            if (name == aggregate)
                return parseAggregate(op);
        }
        const RuleFunction* function = ruleFunction(name);
        if (!function) {
            syntaxAt(start, u"unknown function "_s + name, u"rule.name"_s);
            return 0;
        }
        QList<int> arguments;
        if (!take(u")")) {
            do
                arguments.append(parseOr());
            while (!m_error && take(u","));
            expect(u")");
        }
        if (arguments.size() < function->minimum || arguments.size() > function->maximum)
            syntax(u"%1 takes %2 to %3 values"_s.arg(name).arg(function->minimum).arg(function->maximum));
        return add(Node { .op = Op::Function, .function = quint8(ruleFunctionIndex(name)), .singles = {}, .arguments = std::move(arguments), .constant = {} });
    }

    int parseAggregate(Op op)
    {
        if (m_token != Token::Name) {
            syntax(u"group expected"_s);
            return 0;
        }
        // The innermost scope that has this group.
        int level = int(m_scopes.size()) - 1;
        int index = -1;
        for (; level >= 0; --level) {
            index = m_type.group(m_scopes[level]).groupIndexOf(m_word);
            if (index >= 0)
                break;
        }
        if (index < 0) {
            syntax(u"unknown group "_s + m_word, u"rule.name"_s);
            return 0;
        }
        next();
        if (m_scopes.size() > 4)
            syntax(u"lines within lines within lines"_s, u"rule.size"_s);
        QList<int> path = m_scopes[level];
        path.append(index);
        m_result.m_aggregated.append(path);
        m_scopes.append(path);
        QList<int> arguments;
        while (!m_error && take(u","))
            arguments.append(parseOr());
        expect(u")");
        m_scopes.removeLast();
        const qsizetype least = op == Op::Count ? 0 : 1;
        const qsizetype most = op == Op::Sum || op == Op::Distinct ? 2 : 1;
        if (arguments.size() < least || arguments.size() > most)
            syntax(u"wrong number of values"_s);
        return add(Node { .op = op, .level = quint8(level), .bound = quint8(m_scopes.size()), .singles = { index }, .arguments = std::move(arguments), .constant = {} });
    }

    int parseField(QStringView name, qsizetype start)
    {
        int top = int(m_scopes.size()) - 1;
        QStringView wanted(name);
        while (wanted.startsWith(u"outer.")) {
            wanted = wanted.sliced(6);
            --top;
        }
        for (int level = top; level >= 0; --level) {
            const Group* group = &m_type.group(m_scopes[level]);
            QList<int> singles;
            QList<int> path = m_scopes[level];
            QStringView rest(wanted);
            while (true) {
                const qsizetype dot = rest.indexOf(u'.');
                if (dot < 0)
                    break;
                const int inner = group->groupIndexOf(rest.first(dot));
                if (inner < 0 || !group->groups[inner].single)
                    break;
                singles.append(inner);
                path.append(inner);
                group = &group->groups[inner];
                rest = rest.sliced(dot + 1);
            }
            const int element = group->indexOf(rest);
            if (element < 0)
                continue;
            const ElementPath read { path, element };
            if (!m_result.m_reads.contains(read))
                m_result.m_reads.append(read);
            return add(Node { .op = Op::Field, .level = quint8(level), .element = element, .singles = singles, .arguments = {}, .constant = {}, .kind = group->elements[element].kind });
        }
        syntaxAt(start, u"unknown name "_s + name, u"rule.name"_s);
        return 0;
    }

    const QString& m_text;
    const DocumentType& m_type;
    QList<QList<int>> m_scopes; // group paths, the root first
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    Token m_token = Token::End;
    QStringView m_word; // of the text
    int m_depth = 0;
    std::optional<Error> m_error;
    Expression m_result;
};

Result<Expression> Expression::compile(const QString& text, const DocumentType& type, const QList<int>& scope)
{
    return ExpressionCompiler(text, type, scope).compile();
}

bool Expression::readsLinesOf(const QList<int>& group) const { return m_aggregated.contains(group); }

} // namespace Tongguan
