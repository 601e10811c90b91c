// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/formula.h"

#include <QVarLengthArray>

namespace Tongguan {

namespace {

    constexpr int FormulaDepth = 32;
    constexpr int FormulaStack = 64;
    constexpr qsizetype FormulaLength = 500;

    // The exact value of a part: no quotient is cut before the end.
    struct Fraction {
        Decimal top;
        Decimal bottom = 1;
    };

    Fraction whole(const Decimal& value) { return { value, 1 }; }

    bool isOne(const Decimal& value) { return value == Decimal(1); }

    Fraction sum(const Fraction& a, const Fraction& b, bool minus)
    {
        const Decimal right = minus ? b.top.negated() : b.top;
        if (isOne(a.bottom) && isOne(b.bottom))
            return { a.top + right, 1 };
        if (a.bottom == b.bottom)
            return { a.top + right, a.bottom };
        return { a.top * b.bottom + right * a.bottom, a.bottom * b.bottom };
    }

    Fraction product(const Fraction& a, const Fraction& b)
    {
        return { (a.top * b.top).normalized(), isOne(a.bottom) && isOne(b.bottom) ? Decimal(1) : (a.bottom * b.bottom).normalized() };
    }

    Fraction quotient(const Fraction& a, const Fraction& b)
    {
        if (b.top.isZero())
            return { Decimal::invalid(), 1 };
        Decimal top = (a.top * b.bottom).normalized();
        Decimal bottom = (a.bottom * b.top).normalized();
        if (bottom.isNegative()) {
            top = top.negated();
            bottom = bottom.negated();
        }
        return { top, bottom };
    }

    std::partial_ordering compared(const Fraction& a, const Fraction& b)
    {
        return a.top * b.bottom <=> b.top * a.bottom; // bottoms are positive
    }

    Decimal cutTo(const Fraction& value, int scale, Rounding rounding)
    {
        if (isOne(value.bottom))
            return value.top.rounded(scale, rounding);
        return value.top.dividedBy(value.bottom, scale, rounding);
    }

    Decimal floorOf(const Fraction& value, bool up)
    {
        const Decimal toZero = cutTo(value, 0, Rounding::Down);
        const auto order = compared(value, whole(toZero));
        if (up && order == std::partial_ordering::greater)
            return toZero + Decimal(1);
        if (!up && order == std::partial_ordering::less)
            return toZero - Decimal(1);
        return toZero;
    }

} // namespace

// Recursive descent: comparison < sum < product < sign < factor.
class FormulaCompiler final {
public:
    FormulaCompiler(Formula& formula, bool open) : m_formula(formula), m_open(open) { }

    [[nodiscard]] Done run()
    {
        if (m_formula.m_text.size() > FormulaLength)
            return wrong(u"too long"_s);
        if (!comparison())
            return wrong(m_error);
        blank();
        if (m_at < m_formula.m_text.size())
            return wrong(u"something is left over"_s);
        if (m_deepest > FormulaStack)
            return wrong(u"too deep"_s);
        m_formula.m_depth = m_deepest;
        return {};
    }

private:
    using Op = Formula::Op;

    [[nodiscard]] tl::unexpected<Error> wrong(const QString& why) const
    {
        return fail(ErrorKind::Invalid, u"formula.wrong"_s, why + u": "_s + m_formula.m_text, QString::number(m_at));
    }

    bool error(const QString& why)
    {
        if (m_error.isEmpty())
            m_error = why;
        return false;
    }

    void blank()
    {
        while (m_at < m_formula.m_text.size() && m_formula.m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool take(QStringView any, QChar* taken = nullptr)
    {
        blank();
        if (m_at >= m_formula.m_text.size() || !any.contains(m_formula.m_text.at(m_at)))
            return false;
        if (taken)
            *taken = m_formula.m_text.at(m_at);
        ++m_at;
        return true;
    }

    void emitStep(Op op, int index, int grows)
    {
        m_formula.m_steps.push_back({ op, index });
        m_stack += grows;
        m_deepest = std::max(m_deepest, m_stack);
    }

    bool comparison()
    {
        if (++m_depth > FormulaDepth)
            return error(u"too deep"_s);
        if (!sumPart())
            return false;
        QChar sign;
        if (take(u"<>≤≥=≠", &sign)) {
            Op op = sign == u'<' ? Op::Less : sign == u'>' ? Op::Greater : sign == u'≤' ? Op::LessEqual
                : sign == u'≥'   ? Op::GreaterEqual : sign == u'=' ? Op::Equal : Op::NotEqual;
            if ((op == Op::Less || op == Op::Greater) && m_at < m_formula.m_text.size() && m_formula.m_text.at(m_at) == u'=') {
                ++m_at;
                op = op == Op::Less ? Op::LessEqual : Op::GreaterEqual;
            }
            if (!sumPart())
                return false;
            emitStep(op, 0, -1);
        }
        --m_depth;
        return true;
    }

    bool sumPart()
    {
        if (!productPart())
            return false;
        QChar sign;
        while (take(u"+-−", &sign)) {
            if (!productPart())
                return false;
            emitStep(sign == u'+' ? Op::Add : Op::Subtract, 0, -1);
        }
        return true;
    }

    bool productPart()
    {
        if (!signPart())
            return false;
        QChar sign;
        while (take(u"*×/÷", &sign)) {
            if (!signPart())
                return false;
            emitStep(sign == u'*' || sign == u'×' ? Op::Multiply : Op::Divide, 0, -1);
        }
        return true;
    }

    bool signPart()
    {
        bool negative = false;
        QChar sign;
        while (take(u"-−", &sign))
            negative = !negative;
        if (!factor())
            return false;
        if (negative)
            emitStep(Op::Negate, 0, 0);
        return true;
    }

    bool factor()
    {
        if (take(u"(")) {
            if (!comparison())
                return false;
            return take(u")") || error(u") is missing"_s);
        }
        blank();
        if (m_at >= m_formula.m_text.size())
            return error(u"ends too early"_s);
        const QChar first = m_formula.m_text.at(m_at);
        if (first.isDigit() || first == u'.')
            return number();
        if (first.isLetter() || first == u'_')
            return name();
        return error(u"neither number, name nor parenthesis"_s);
    }

    bool number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_formula.m_text.size() && (m_formula.m_text.at(m_at).isDigit() || m_formula.m_text.at(m_at) == u'.'))
            ++m_at;
        auto value = Decimal::parse(QStringView(m_formula.m_text).sliced(begin, m_at - begin));
        if (!value)
            return error(u"no number"_s);
        if (m_at < m_formula.m_text.size() && m_formula.m_text.at(m_at) == u'%') {
            ++m_at;
            value = value->dividedBy(100, std::min(value->scale() + 2, Decimal::MaximumScale));
        } else if (m_at < m_formula.m_text.size() && m_formula.m_text.at(m_at) == u'‰') {
            ++m_at;
            value = value->dividedBy(1000, std::min(value->scale() + 3, Decimal::MaximumScale));
        }
        m_formula.m_constants.push_back(*value);
        emitStep(Op::Constant, static_cast<int>(m_formula.m_constants.size()) - 1, 1);
        return true;
    }

    bool name()
    {
        const qsizetype begin = m_at;
        const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; };
        while (m_at < m_formula.m_text.size() && fits(m_formula.m_text.at(m_at)))
            ++m_at;
        const QString word = m_formula.m_text.sliced(begin, m_at - begin);
        if (take(u"("))
            return call(word);
        qsizetype index = m_formula.m_symbols.indexOf(word);
        if (index < 0) {
            if (!m_open)
                return error(u"unknown name "_s + word);
            index = m_formula.m_symbols.size();
            m_formula.m_symbols.append(word);
        }
        emitStep(Op::Value, static_cast<int>(index), 1);
        return true;
    }

    bool call(const QString& word)
    {
        struct Known {
            QLatin1StringView name;
            Op op;
            int arguments;
        };
        static constexpr Known known[] = { { "min"_L1, Op::Minimum, 2 }, { "max"_L1, Op::Maximum, 2 }, { "abs"_L1, Op::Absolute, 1 },
            { "floor"_L1, Op::Floor, 1 }, { "ceil"_L1, Op::Ceiling, 1 }, { "round"_L1, Op::Round, 2 }, { "if"_L1, Op::If, 3 } };
        const auto* function = std::find_if(std::begin(known), std::end(known), [&](const Known& k) { return k.name == word; });
        if (function == std::end(known))
            return error(u"unknown function "_s + word);
        for (int i = 0; i < function->arguments; ++i) {
            if (i > 0 && !take(u",，"))
                return error(u"too few arguments of "_s + word);
            if (!comparison())
                return false;
        }
        if (!take(u")"))
            return error(u"too many arguments of "_s + word);
        emitStep(function->op, 0, 1 - function->arguments);
        return true;
    }

    Formula& m_formula;
    bool m_open;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_stack = 0;
    int m_deepest = 0;
    QString m_error;
};

Result<Formula> Formula::compile(const QString& text, const QStringList& symbols)
{
    Formula formula;
    formula.m_text = text;
    formula.m_symbols = symbols;
    if (auto done = FormulaCompiler(formula, symbols.isEmpty()).run(); !done)
        return tl::unexpected(done.error());
    return formula;
}

Decimal Formula::evaluate(std::span<const Decimal> values, std::optional<Cut> cut) const
{
    QVarLengthArray<Fraction, 8> stack(m_depth);
    qsizetype size = 0;
    const auto flag = [](bool truth) { return whole(truth ? 1 : 0); };
    for (const Step& step : m_steps) {
        const auto right = [&]() -> Fraction& { return stack[size - 1]; };
        const auto left = [&]() -> Fraction& { return stack[size - 2]; };
        switch (step.op) {
        case Op::Value:
            if (static_cast<size_t>(step.index) >= values.size())
                return Decimal::invalid();
            stack[size++] = whole(values[static_cast<size_t>(step.index)]);
            break;
        case Op::Constant:
            stack[size++] = whole(m_constants[static_cast<size_t>(step.index)]);
            break;
        case Op::Add:
        case Op::Subtract:
            left() = sum(left(), right(), step.op == Op::Subtract);
            --size;
            break;
        case Op::Multiply:
            left() = product(left(), right());
            --size;
            break;
        case Op::Divide:
            left() = quotient(left(), right());
            --size;
            break;
        case Op::Negate:
            right().top = right().top.negated();
            break;
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
        case Op::Equal:
        case Op::NotEqual: {
            const auto order = compared(left(), right());
            if (order == std::partial_ordering::unordered)
                return Decimal::invalid();
            const bool truth = step.op == Op::Less ? order < 0 : step.op == Op::LessEqual ? order <= 0
                : step.op == Op::Greater           ? order > 0 : step.op == Op::GreaterEqual ? order >= 0
                : step.op == Op::Equal             ? order == 0 : order != 0;
            left() = flag(truth);
            --size;
            break;
        }
        case Op::Minimum:
        case Op::Maximum: {
            const auto order = compared(left(), right());
            if (order == std::partial_ordering::unordered)
                return Decimal::invalid();
            if (step.op == Op::Minimum ? order > 0 : order < 0)
                left() = right();
            --size;
            break;
        }
        case Op::Absolute:
            right().top = right().top.absolute();
            break;
        case Op::Floor:
        case Op::Ceiling:
            right() = whole(floorOf(right(), step.op == Op::Ceiling));
            break;
        case Op::Round: {
            const Decimal digits = cutTo(right(), 0, Rounding::Down);
            if (!digits.isValid() || digits.isNegative() || digits > Decimal(Decimal::MaximumScale))
                return Decimal::invalid();
            left() = whole(cutTo(left(), digits.toString().toInt(), Rounding::HalfUp));
            --size;
            break;
        }
        case Op::If: {
            const bool truth = !stack[size - 3].top.isZero();
            if (!stack[size - 3].top.isValid())
                return Decimal::invalid();
            stack[size - 3] = truth ? left() : right();
            size -= 2;
            break;
        }
        }
    }
    const Fraction& result = stack[0];
    if (cut)
        return cutTo(result, cut->scale, cut->rounding);
    if (isOne(result.bottom))
        return result.top;
    return result.top.dividedBy(result.bottom, Decimal::MaximumScale).normalized();
}

} // namespace Tongguan
