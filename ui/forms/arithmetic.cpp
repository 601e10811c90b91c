// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/arithmetic.h"

namespace Tongguan {

namespace {

// expression = term {(+|-) term}; term = factor {(*|/) factor}; factor = [+|-] factor | number | ( expression )
class ArithmeticReader final {
public:
    explicit ArithmeticReader(QStringView text)
        : m_text(text) { }

    std::optional<Decimal> read()
    {
        const Decimal result = expression();
        skipBlanks();
        if (!m_good || m_at != m_text.size() || !result.isValid()) {
            return std::nullopt;
        }
        return result;
    }

private:
    static constexpr int DeepestNesting = 32;

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    bool take(char16_t sign)
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == QChar(sign)) {
            ++m_at;
            return true;
        }
        return false;
    }
    Decimal bad()
    {
        m_good = false;
        return Decimal::invalid();
    }
    Decimal expression()
    {
        Decimal sum = term();
        while (m_good) {
            if (take(u'+')) {
                sum += term();
            } else if (take(u'-')) {
                sum -= term();
            } else {
                break;
            }
        }
        return sum;
    }
    Decimal term()
    {
        Decimal product = factor();
        while (m_good) {
            if (take(u'*')) {
                product *= factor();
            } else if (take(u'/')) {
                const Decimal divisor = factor();
                if (divisor.isZero()) {
                    return bad();
                }
                product = product.dividedBy(divisor, Decimal::MaximumScale);
            } else {
                break;
            }
        }
        return product;
    }
    Decimal factor()
    {
        if (++m_depth > DeepestNesting) {
            return bad();
        }
        const Decimal value = signedFactor();
        --m_depth;
        return value;
    }
    Decimal signedFactor()
    {
        if (take(u'-')) {
            return factor().negated();
        }
        if (take(u'+')) {
            return factor();
        }
        if (take(u'(')) {
            const Decimal inner = expression();
            return take(u')') ? inner : bad();
        }
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.' || m_text[m_at] == u',')) {
            ++m_at;
        }
        const std::optional<Decimal> number = Decimal::parse(m_text.sliced(start, m_at - start));
        return m_at > start && number ? *number : bad();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_good = true;
};

} // namespace

std::optional<Decimal> calculate(QStringView expression)
{
    constexpr qsizetype longest = 400;
    if (expression.size() > longest) {
        return std::nullopt;
    }
    // Full-width digits and signs of a Chinese input method become plain ones.
    QString plain = expression.toString().normalized(QString::NormalizationForm_KC);
    plain.replace(u'×', u'*').replace(u'÷', u'/').replace(u'−', u'-');
    return ArithmeticReader(plain).read();
}

} // namespace Tongguan
