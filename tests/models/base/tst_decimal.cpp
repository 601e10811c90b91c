// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "models/base/text.h"

#include <QTest>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <boost/multiprecision/cpp_int.hpp>
#pragma GCC diagnostic pop

#include <random>

using namespace Tongguan;
using Big = boost::multiprecision::cpp_int;

namespace {

// The model: an exact integer of any length and a scale.
struct Exact {
    Big coefficient;
    int scale = 0;
};

Big powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Big(10), static_cast<unsigned>(exponent));
}

const Big& limit()
{
    static const Big value = powerOfTen(38);
    return value;
}

// Whether the value can be held: some scale of 0..18 at which it has 38 digits at most.
bool fits(Exact& value)
{
    while (abs(value.coefficient) >= limit() && value.scale > 0 && value.coefficient % 10 == 0) {
        value.coefficient /= 10;
        --value.scale;
    }
    return abs(value.coefficient) < limit();
}

Big divided(const Big& above, const Big& below, Rounding rounding)
{
    const bool negative = (above < 0) != (below < 0);
    const Big a = abs(above), b = abs(below);
    Big quotient = a / b;
    const Big twice = (a % b) * 2;
    const bool up = twice != 0
        && (rounding == Rounding::Up || (rounding == Rounding::HalfUp && twice >= b)
            || (rounding == Rounding::HalfEven && (twice > b || (twice == b && quotient % 2 != 0))));
    if (up)
        ++quotient;
    return negative ? Big(-quotient) : quotient;
}

QString textOf(const Exact& value)
{
    QString digits = QString::fromStdString(Big(abs(value.coefficient)).str());
    if (value.scale > 0) {
        digits = digits.rightJustified(value.scale + 1, u'0');
        digits.insert(digits.size() - value.scale, u'.');
    }
    return value.coefficient < 0 ? u'-' + digits : digits;
}

constexpr quint64 Seed = 20260722;
constexpr int Cases = 100000;

// All lengths and scales, runs of nines and zeros, and pairs that nearly cancel.
class Figures final {
public:
    explicit Figures(quint64 seed)
        : m_engine(seed)
    {
    }
    quint64 below(quint64 end) { return m_engine() % end; }
    Exact next()
    {
        const int digits = 1 + static_cast<int>(below(below(3) == 0 ? 38 : 12));
        const auto style = below(8);
        Big coefficient = 0;
        for (int i = 0; i < digits; ++i)
            coefficient = coefficient * 10 + (style == 0 ? 9 : style == 1 ? (i == 0 ? 1 : 0) : style == 2 ? (below(2) * 5) : below(10));
        if (below(20) == 0)
            coefficient = 0;
        return { below(2) ? coefficient : Big(-coefficient), static_cast<int>(below(below(2) ? 19 : 6)) };
    }

private:
    std::mt19937_64 m_engine;
};

Decimal decimalOf(const Exact& value)
{
    return Decimal::parse(textOf(value)).value_or(Decimal::invalid());
}

} // namespace

#define SAME(actual, model, what)                                                                                      \
    do {                                                                                                               \
        Exact expected = model;                                                                                        \
        const QString text = fits(expected) ? textOf(expected) : QString();                                            \
        const QString got = (actual).toString();                                                                       \
        if (got != text)                                                                                               \
            QFAIL(qPrintable(u"%1: got %2, expected %3 (seed %4)"_s.arg(what, got, text, QString::number(Seed))));      \
    } while (false)

class DecimalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu, %d cases", static_cast<unsigned long long>(Seed), Cases); }

    void parseAndPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("whole") << u"12"_s << u"12"_s;
        QTest::newRow("scale stays") << u"12.50"_s << u"12.50"_s;
        QTest::newRow("negative") << u"-12"_s << u"-12"_s;
        QTest::newRow("negative fraction") << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("no whole part") << u".5"_s << u"0.5"_s;
        QTest::newRow("thousands") << u"1,234.5"_s << u"1234.5"_s;
        QTest::newRow("millions") << u"12,345,678"_s << u"12345678"_s;
        QTest::newRow("negative thousands") << u"-1,000"_s << u"-1000"_s;
        QTest::newRow("blanks around") << u"  7.0\t"_s << u"7.0"_s;
        QTest::newRow("wide blank") << u"\u30007"_s << u"7"_s;
        QTest::newRow("leading zeros") << u"0007.10"_s << u"7.10"_s;
        QTest::newRow("zero has no sign") << u"-0.00"_s << u"0.00"_s;
        QTest::newRow("18 behind the point") << u"0.000000000000000001"_s << u"0.000000000000000001"_s;
        QTest::newRow("38 digits") << QString(38, u'9') << QString(38, u'9');
        QTest::newRow("38 digits, 18 behind") << QString(QString(20, u'9') + u'.' + QString(18, u'9')) << QString(QString(20, u'9') + u'.' + QString(18, u'9'));
        QTest::newRow("many leading zeros") << QString(QString(60, u'0') + u'1') << u"1"_s;
    }
    void parseAndPrint()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto value = Decimal::parse(text);
        QVERIFY(value);
        QVERIFY(value->isValid());
        QCOMPARE(value->toString(), printed);
    }

    void parseRejects_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : { u""_s, u" "_s, u"-"_s, u"."_s, u"-."_s, u"5."_s, u"1e5"_s, u"1E-2"_s, u"+5"_s, u"--5"_s, u"5-"_s, u"1.2.3"_s, u"1 000"_s,
                 u"1,23"_s, u"1234,567"_s, u",123"_s, u"0,123"_s, u"1,,234"_s, u"1,234,56"_s, u"1.234,5"_s, u"1,234,"_s, u"0x10"_s, u"NaN"_s, u"inf"_s, u"１２"_s, u"٣"_s,
                 u"12a"_s, u"- 5"_s, u"1.0000000000000000001"_s, QString(39, u'9'), QString(QString(38, u'9') + u".0"_s), QString(200, u'9'), u"340282366920938463463374607431768211456"_s,
                 u"1000000000000000000000000000000000000000"_s })
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    }
    void parseRejects()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }

    void rounding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QStringList>("results"); // HalfUp, HalfEven, Down, Up
        const auto row = [](const char* text, int scale, const char* halfUp, const char* halfEven, const char* down, const char* up) {
            QTest::addRow("%s to %d", text, scale) << QString::fromLatin1(text) << scale
                                                   << QStringList { QString::fromLatin1(halfUp), QString::fromLatin1(halfEven), QString::fromLatin1(down), QString::fromLatin1(up) };
        };
        row("2.5", 0, "3", "2", "2", "3");
        row("3.5", 0, "4", "4", "3", "4");
        row("-2.5", 0, "-3", "-2", "-2", "-3");
        row("2.4999999999", 0, "2", "2", "2", "3");
        row("2.5000000001", 0, "3", "3", "2", "3");
        row("0.5", 0, "1", "0", "0", "1");
        row("-0.5", 0, "-1", "0", "0", "-1");
        row("0.049", 1, "0.0", "0.0", "0.0", "0.1");
        row("9.995", 2, "10.00", "10.00", "9.99", "10.00");
        row("1.005", 2, "1.01", "1.00", "1.00", "1.01");
        row("1.015", 2, "1.02", "1.02", "1.01", "1.02");
        row("1.01", 2, "1.01", "1.01", "1.01", "1.01");
        row("1.00", 1, "1.0", "1.0", "1.0", "1.0");
        row("1.5", 3, "1.500", "1.500", "1.500", "1.500");
        row("99999999999999999999999999999999999999", 2, "99999999999999999999999999999999999999.00", "99999999999999999999999999999999999999.00",
            "99999999999999999999999999999999999999.00", "99999999999999999999999999999999999999.00");
    }
    void rounding()
    {
        QFETCH(QString, text);
        QFETCH(int, scale);
        QFETCH(QStringList, results);
        const Decimal value = *Decimal::parse(text);
        QCOMPARE(value.toString(scale, Rounding::HalfUp), results.at(0));
        QCOMPARE(value.toString(scale, Rounding::HalfEven), results.at(1));
        QCOMPARE(value.toString(scale, Rounding::Down), results.at(2));
        QCOMPARE(value.toString(scale, Rounding::Up), results.at(3));
        QCOMPARE(value.rounded(scale, Rounding::HalfUp), *Decimal::parse(results.at(0).size() > 38 ? text : results.at(0)));
    }

    void propertiesAgainstTheModel()
    {
        Figures figures(Seed);
        for (int i = 0; i < Cases; ++i) {
            const Exact x = figures.next(), y = figures.next();
            const Decimal a = decimalOf(x), b = decimalOf(y);
            QVERIFY(a.isValid() && b.isValid());
            const int common = std::max(x.scale, y.scale);
            const Big left = x.coefficient * powerOfTen(common - x.scale), right = y.coefficient * powerOfTen(common - y.scale);
            const QString shown = textOf(x) + u" and "_s + textOf(y);

            SAME(a + b, (Exact { left + right, common }), u"sum of "_s + shown);
            SAME(a - b, (Exact { left - right, common }), u"difference of "_s + shown);
            Exact product { x.coefficient * y.coefficient, x.scale + y.scale };
            if (product.scale > 18) {
                product.coefficient = divided(product.coefficient, powerOfTen(product.scale - 18), Rounding::HalfEven);
                product.scale = 18;
            }
            SAME(a * b, product, u"product of "_s + shown);

            const auto rounding = static_cast<Rounding>(figures.below(4));
            const int scale = static_cast<int>(figures.below(19));
            if (y.coefficient != 0) {
                const int shift = scale + y.scale - x.scale;
                const Big above = shift >= 0 ? x.coefficient * powerOfTen(shift) : x.coefficient;
                const Big below = shift >= 0 ? y.coefficient : y.coefficient * powerOfTen(-shift);
                SAME(a.dividedBy(b, scale, rounding), (Exact { divided(above, below, rounding), scale }), u"quotient of "_s + shown);
            } else {
                QVERIFY(!a.dividedBy(b, scale, rounding).isValid());
            }
            const Exact cut = scale >= x.scale ? Exact { x.coefficient * powerOfTen(scale - x.scale), scale }
                                               : Exact { divided(x.coefficient, powerOfTen(x.scale - scale), rounding), scale };
            SAME(a.rounded(scale, rounding), cut, u"rounding of "_s + shown);
            QCOMPARE(a.toString(scale, rounding), textOf(cut));

            QCOMPARE((a <=> b) == std::partial_ordering::less, left < right);
            QCOMPARE((a <=> b) == std::partial_ordering::greater, left > right);
            QCOMPARE(a == b, left == right);
            QCOMPARE(a.isZero(), x.coefficient == 0);
            QCOMPARE(a.isNegative(), x.coefficient < 0);
            QCOMPARE(a.integerDigits(), static_cast<int>(std::max<size_t>(1, Big(abs(x.coefficient) / powerOfTen(x.scale)).str().size())));
        }
    }

    void laws()
    {
        Figures figures(Seed + 1);
        for (int i = 0; i < Cases; ++i) {
            const Decimal a = decimalOf(figures.next()), b = decimalOf(figures.next());
            QVERIFY((a + b == b + a) || !(a + b).isValid());
            QVERIFY((a * b == b * a) || !(a * b).isValid());
            if ((a + b).isValid())
                QCOMPARE((a + b) - b, a);
            QCOMPARE(a.negated().negated(), a);
            QVERIFY((a - a).isZero());
            QCOMPARE(a.absolute(), a.isNegative() ? a.negated() : a);
            QCOMPARE(a.normalized(), a);
            QCOMPARE(qHash(a.normalized(), 5), qHash(a, 5));
            QVERIFY(!a.normalized().toString().contains(u'.') || !a.normalized().toString().endsWith(u'0'));
            QCOMPARE(*Decimal::parse(a.toString()), a);
            QCOMPARE(Decimal::parse(a.toString())->scale(), a.scale());
            if (a == b)
                QCOMPARE(qHash(a, 1), qHash(b, 1));
        }
    }

    void equalValuesAreEqualKeys()
    {
        QCOMPARE(*Decimal::parse(u"1.50"), *Decimal::parse(u"1.5"));
        QHash<Decimal, int> hash;
        hash.insert(*Decimal::parse(u"1.50"), 1);
        QVERIFY(hash.contains(*Decimal::parse(u"1.5")));
        QVERIFY(!hash.contains(*Decimal::parse(u"15")));
        QVERIFY(qHash(*Decimal::parse(u"1"), 0) != qHash(*Decimal::parse(u"-1"), 0));
    }

    void tooLongIsInvalid()
    {
        const Decimal largest = *Decimal::parse(QString(38, u'9'));
        for (const Decimal& value : { largest + 1, largest * 2, largest - largest.negated(), largest + *Decimal::parse(u"0.1"), Decimal(1).dividedBy(0, 2), Decimal::invalid() }) {
            QVERIFY(!value.isValid());
            QCOMPARE(value.toString(), QString());
            QCOMPARE(value.toString(2), QString());
            QVERIFY(!(value + 1).isValid() && !(Decimal(1) - value).isValid() && !(value * 0).isValid() && !value.dividedBy(1, 2).isValid());
            QVERIFY(!Decimal(1).dividedBy(value, 2).isValid() && !value.rounded(2).isValid() && !value.negated().isValid() && !value.normalized().isValid());
            QVERIFY(!(value == value) && !(value < Decimal(1)) && !(value > Decimal(1)) && !value.isZero() && !value.isNegative());
        }
        QVERIFY((largest - 1 + 1).isValid());
        QCOMPARE(largest + *Decimal::parse(u"0.0"), largest); // zeros that do not fit are dropped
        QCOMPARE((*Decimal::parse(u"0.5") + *Decimal::parse(u"0.5")).toString(), u"1.0"_s);
    }

    void wholeNumbers()
    {
        QCOMPARE(Decimal(std::numeric_limits<qint64>::min()).toString(), u"-9223372036854775808"_s);
        QCOMPARE(Decimal(std::numeric_limits<int>::min()).toString(), u"-2147483648"_s);
        QCOMPARE(Decimal().toString(), u"0"_s);
        QVERIFY(Decimal().isZero());
        Decimal sum;
        for (int i = 0; i < 1000; ++i)
            sum += *Decimal::parse(u"0.1");
        QCOMPARE(sum.toString(), u"100.0"_s);
        sum *= Decimal(-2);
        sum -= Decimal(1);
        QCOMPARE(sum, Decimal(-201));
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
