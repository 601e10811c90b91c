// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/expression.h"
#include "models/rules/functions.h"

#include <QVarLengthArray>

namespace Tongguan {

class ExpressionCompiler final {
public:
    ExpressionCompiler(QStringView text, const DocumentType& type, const QList<int>& scope)
        : m_text(text)
    {
        m_scopes.append(&type.root);
        for (const int group : scope)
            m_scopes.append(&m_scopes.last()->groups[group]);
        m_result.m_scope = scope;
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
        m_result.m_nodes = { m_nodes.cbegin(), m_nodes.cend() };
        m_result.m_links = { m_links.cbegin(), m_links.cend() };
        return std::move(m_result);
    }

private:
    using Op = Expression::Op;
    using Node = Expression::Node;
    using Links = QVarLengthArray<quint16, 8>;

    // A rule goes over the records of its innermost scope: what does not look there is worked out once for all of them.
    void keepWhatIsFixed()
    {
        const int own = int(m_scopes.size()) - 1; // the scope whose records change
        for (Node& node : m_nodes) { // parts stand before the whole
            for (const int argument : argumentsOf(node))
                node.scopes |= m_nodes[argument].scopes;
            if (Expression::isAggregate(node.op))
                node.scopes &= ~(quint32(1) << node.bound);
            if (Expression::isAggregate(node.op) || node.op == Op::Field)
                node.scopes |= quint32(1) << node.level;
        }
        if (own < 1)
            return;
        const auto isFixed = [&](const Node& node) { return node.scopes >> own == 0 && node.op != Op::Constant && node.op != Op::Field; };
        QVarLengthArray<bool, UsualNodes> inside(m_nodes.size(), false);
        for (qsizetype i = m_nodes.size() - 1; i >= 0; --i) {
            Node& node = m_nodes[i];
            const bool isKept = isFixed(node);
            if (isKept && !inside[i])
                node.slot = qint16(m_result.m_slots++);
            for (const int argument : argumentsOf(node))
                inside[argument] = isKept;
            if (!isKept && node.op == Op::Count && node.level < own && node.count > 0 && isLikeness(m_nodes[argumentsOf(node)[0]], node.bound))
                node.tally = qint16(m_result.m_tallies++);
        }
    }

    // "no = outer.no": an element of the line that is counted against something that does not turn with it.
    bool isLikeness(const Node& node, int bound) const
    {
        if (node.op != Op::Equal)
            return false;
        const Node& left = m_nodes[argumentsOf(node)[0]];
        const Node& right = m_nodes[argumentsOf(node)[1]];
        return left.op == Op::Field && left.level == bound && (right.scopes >> bound & 1) == 0;
    }

    std::span<const quint16> argumentsOf(const Node& node) const
    {
        if (node.op == Op::Field)
            return {};
        return std::span(m_links.constData(), size_t(m_links.size())).subspan(node.first, node.count);
    }

    // The comparisons stand in the order of their operations.
    enum class Token { End, Number, Text, Name, And, Or, Not, Is, In, Comma, Open, Close, Plus, Minus, Times,
        Equal, Unequal, Less, LessEqual, Greater, GreaterEqual, Stranger };

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
        if (c == u'\'') {
            const qsizetype end = m_text.indexOf(u'\'', ++m_at);
            if (end < 0)
                syntax(u"text without end"_s);
            m_word = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            m_token = Token::Text;
            return;
        }
        if (c.isDigit()) {
            while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
                ++m_at;
            m_token = Token::Number;
        } else if (c.isLetter()) {
            while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.'))
                ++m_at;
            m_token = wordToken(m_text.sliced(m_start, m_at - m_start));
        } else {
            ++m_at;
            const bool isLonger = m_at < m_text.size() && m_text[m_at] == u'=' && (c == u'<' || c == u'>' || c == u'!');
            m_at += isLonger ? 1 : 0;
            m_token = symbolToken(c, isLonger);
        }
        m_word = m_text.sliced(m_start, m_at - m_start);
    }

    static Token wordToken(QStringView word)
    {
        static constexpr std::pair<QStringView, Token> known[] = { { u"and", Token::And }, { u"or", Token::Or }, { u"not", Token::Not },
            { u"is", Token::Is }, { u"in", Token::In } };
        const auto* found = std::find_if(std::begin(known), std::end(known), [word](const auto& one) { return one.first == word; });
        return found == std::end(known) ? Token::Name : found->second;
    }

    static Token symbolToken(QChar c, bool isBeforeEqual)
    {
        switch (c.unicode()) {
        case u',': return Token::Comma;
        case u'(': return Token::Open;
        case u')': return Token::Close;
        case u'+': return Token::Plus;
        case u'-': return Token::Minus;
        case u'*': return Token::Times;
        case u'=': return Token::Equal;
        case u'<': return isBeforeEqual ? Token::LessEqual : Token::Less;
        case u'>': return isBeforeEqual ? Token::GreaterEqual : Token::Greater;
        case u'!': return isBeforeEqual ? Token::Unequal : Token::Stranger;
        default: return Token::Stranger;
        }
    }

    bool take(Token token)
    {
        if (m_token != token)
            return false;
        next();
        return true;
    }
    bool takeMore(Token token) { return !m_error && take(token); }
    void expect(Token token, QChar name)
    {
        if (!take(token))
            syntax(u"'%1' expected"_s.arg(name));
    }

    int add(Node node)
    {
        if (m_nodes.size() >= Expression::MaximumNodes)
            syntax(u"too many parts"_s, u"rule.size"_s);
        m_nodes.append(node);
        return int(m_nodes.size()) - 1;
    }
    Node linked(Node node, const Links& links)
    {
        node.first = quint16(m_links.size());
        node.count = quint16(links.size());
        m_links.append(links.constData(), links.size());
        return node;
    }
    int add(Op op, const Links& arguments) { return add(linked({ .op = op }, arguments)); }
    int add(Op op, int left, int right) { return add(op, { quint16(left), quint16(right) }); }
    int constant(RuleValue value)
    {
        m_result.m_constants.append(std::move(value));
        return add({ .op = Op::Constant, .first = quint16(m_result.m_constants.size() - 1) });
    }

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
        while (takeMore(Token::Or))
            left = add(Op::Or, left, parseAnd());
        return left;
    }

    int parseAnd()
    {
        int left = parseNot();
        while (takeMore(Token::And))
            left = add(Op::And, left, parseNot());
        return left;
    }

    int parseNot()
    {
        const Level level(*this);
        if (takeMore(Token::Not))
            return add(Op::Not, { quint16(parseNot()) });
        return parseComparison();
    }

    int parseComparison()
    {
        const int left = parseSum();
        if (m_error)
            return left;
        if (m_token >= Token::Equal && m_token <= Token::GreaterEqual) {
            const Op op = Op(int(Op::Equal) + int(m_token) - int(Token::Equal));
            next();
            return add(op, left, parseSum());
        }
        if (take(Token::Is)) {
            const bool negated = take(Token::Not);
            if (m_token != Token::Name || m_word != u"null")
                syntax(u"'null' expected"_s);
            next();
            return add(negated ? Op::IsNotNull : Op::IsNull, { quint16(left) });
        }
        const bool negated = take(Token::Not);
        if (take(Token::In)) {
            Links arguments { quint16(left) };
            expect(Token::Open, u'(');
            do
                arguments.append(quint16(parseSum()));
            while (takeMore(Token::Comma));
            expect(Token::Close, u')');
            return add(negated ? Op::NotIn : Op::In, arguments);
        }
        if (negated)
            syntax(u"'in' expected"_s);
        return left;
    }

    int parseSum()
    {
        int left = parseProduct();
        while (!m_error && (m_token == Token::Plus || m_token == Token::Minus)) {
            const Op op = m_token == Token::Plus ? Op::Add : Op::Subtract;
            next();
            left = add(op, left, parseProduct());
        }
        return left;
    }

    int parseProduct()
    {
        int left = parseUnary();
        while (takeMore(Token::Times))
            left = add(Op::Multiply, left, parseUnary());
        return left;
    }

    int parseUnary()
    {
        const Level level(*this);
        if (takeMore(Token::Minus))
            return add(Op::Negate, { quint16(parseUnary()) });
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
        if (take(Token::Open)) {
            const int inner = parseOr();
            expect(Token::Close, u')');
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
        if (take(Token::Open))
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
        const int index = ruleFunctionIndex(name);
        if (index < 0) {
            syntaxAt(start, u"unknown function "_s + name, u"rule.name"_s);
            return 0;
        }
        Links arguments;
        if (!take(Token::Close)) {
            do
                arguments.append(quint16(parseOr()));
            while (takeMore(Token::Comma));
            expect(Token::Close, u')');
        }
        const RuleFunction& function = ruleFunctionAt(index);
        if (arguments.size() < function.minimum || arguments.size() > function.maximum)
            syntax(u"%1 takes %2 to %3 values"_s.arg(name).arg(function.minimum).arg(function.maximum));
        return add(linked({ .op = Op::Function, .function = quint8(index) }, arguments));
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
            index = m_scopes[level]->groupIndexOf(m_word);
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
        m_scopes.append(&m_scopes[level]->groups[index]);
        Links arguments;
        while (takeMore(Token::Comma))
            arguments.append(quint16(parseOr()));
        expect(Token::Close, u')');
        m_scopes.removeLast();
        const qsizetype least = op == Op::Count ? 0 : 1;
        const qsizetype most = op == Op::Sum || op == Op::Distinct ? 2 : 1;
        if (arguments.size() < least || arguments.size() > most)
            syntax(u"wrong number of values"_s);
        return add(linked({ .op = op, .level = quint8(level), .bound = quint8(m_scopes.size()), .element = index }, arguments));
    }

    int parseField(QStringView name, qsizetype start)
    {
        int level = int(m_scopes.size()) - 1;
        QStringView wanted(name);
        while (wanted.startsWith(u"outer.")) {
            wanted = wanted.sliced(6);
            --level;
        }
        for (; level >= 0; --level) {
            const Group* group = m_scopes[level];
            Links singles;
            QStringView rest(wanted);
            for (qsizetype dot = rest.indexOf(u'.'); dot >= 0; dot = rest.indexOf(u'.')) {
                const int inner = group->groupIndexOf(rest.first(dot));
                if (inner < 0 || !group->groups[inner].single)
                    break;
                singles.append(quint16(inner));
                group = &group->groups[inner];
                rest = rest.sliced(dot + 1);
            }
            const int element = group->indexOf(rest);
            if (element < 0)
                continue;
            return add(linked({ .op = Op::Field, .level = quint8(level), .element = element, .kind = group->elements[element].kind }, singles));
        }
        syntaxAt(start, u"unknown name "_s + name, u"rule.name"_s);
        return 0;
    }

    static constexpr qsizetype UsualNodes = 32;

    QStringView m_text;
    QVarLengthArray<const Group*, 6> m_scopes; // the root first
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    Token m_token = Token::End;
    QStringView m_word; // of the text
    int m_depth = 0;
    std::optional<Error> m_error;
    QVarLengthArray<Node, UsualNodes> m_nodes;
    QVarLengthArray<quint16, UsualNodes> m_links;
    Expression m_result;
};

Result<Expression> Expression::compile(QStringView text, const DocumentType& type, const QList<int>& scope)
{
    return ExpressionCompiler(text, type, scope).compile();
}

Expression::ScopePaths Expression::scopePaths() const
{
    ScopePaths paths;
    for (qsizetype depth = 0; depth <= m_scope.size(); ++depth)
        paths.append(depth == m_scope.size() ? m_scope : m_scope.first(depth));
    return paths;
}

template <class Visit>
void Expression::eachRead(const Node& node, ScopePaths& scopes, Visit&& visit) const
{
    QList<int> path = node.op == Op::Field || isAggregate(node.op) ? scopes[node.level] : QList<int>();
    if (node.op == Op::Field) {
        for (const int single : linksOf(node))
            path.append(single);
        visit(path, node.element);
        return;
    }
    if (isAggregate(node.op)) {
        path.append(node.element);
        visit(path, -1);
        scopes.append(path);
    }
    for (const int argument : node.op == Op::Constant ? std::span<const quint16>() : linksOf(node))
        eachRead(m_nodes[argument], scopes, visit);
    if (isAggregate(node.op))
        scopes.removeLast();
}

void Expression::addReads(QList<ElementPath>& all) const
{
    ScopePaths scopes = scopePaths();
    eachRead(m_nodes[m_top], scopes, [&all](const QList<int>& path, int element) {
        const auto isRead = [&](const ElementPath& one) { return one.element == element && one.groups == path; };
        if (element >= 0 && std::none_of(all.cbegin(), all.cend(), isRead))
            all.append({ path, element });
    });
}

QList<ElementPath> Expression::reads() const
{
    QList<ElementPath> all;
    addReads(all);
    return all;
}

bool Expression::aggregates() const
{
    return std::any_of(m_nodes.cbegin(), m_nodes.cend(), [](const Node& node) { return isAggregate(node.op); });
}

bool Expression::readsLinesOf(const QList<int>& group) const
{
    bool found = false;
    ScopePaths scopes = scopePaths();
    eachRead(m_nodes[m_top], scopes, [&](const QList<int>& path, int element) { found |= element < 0 && path == group; });
    return found;
}

} // namespace Tongguan
