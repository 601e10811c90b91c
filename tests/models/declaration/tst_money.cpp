// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/parameters.h"
#include "models/declaration/ratechoice.h"

#include <QRandomGenerator>
#include <QTest>

namespace Tongguan {

namespace {

    Decimal dec(const QString& text) { return Decimal::parse(text).value_or(Decimal::invalid()); }

    Decimal worth(const QString& formula, std::initializer_list<Decimal> values = {}, std::optional<Cut> cut = {})
    {
        const auto compiled = Formula::compile(formula);
        return compiled ? compiled->evaluate(std::span<const Decimal>(values.begin(), values.size()), cut) : Decimal::invalid();
    }

    // A sum with up to 9 digits and 4 places, from a fixed seed: the same on each run.
    Decimal anySum(QRandomGenerator& random)
    {
        return Decimal(static_cast<qint64>(random.bounded(1, 1'000'000'000))).dividedBy(Decimal(10000), 4);
    }

    Decimal anyShare(QRandomGenerator& random, int highest = 9000)
    {
        return Decimal(static_cast<qint64>(random.bounded(0, highest))).dividedBy(Decimal(10000), 4);
    }

    const Quantity Sample { u"sample"_s, { u"样"_s, u"Sample"_s }, {} };

} // namespace

class TestMoney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
    void brokenFormulas_data();
    void brokenFormulas();
    void hostileFormulasEnd();
    void quotientsAreCutOnce();
    void rateTexts_data();
    void rateTexts();
    void rateTextsThatAreNone();
    void rateChoices_data();
    void rateChoices();
    void rateByPriceAtItsLimit();
    void parametersHoldTogether();
    void brokenParameters_data();
    void brokenParameters();
    void vatFollowsItsDays();
    void taxesRoundToTheNearestFen();
    void taxesAreMonotonic();
    void sharedCostsLoseNoMoreThanRounding();
    void randomDerivationsRecompute();
    void smallAmounts_data();
    void smallAmounts();
};

void TestMoney::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("expected");
    QTest::newRow("order") << u"2 + 3 × 4"_s << u"14"_s;
    QTest::newRow("left to right") << u"10 − 4 − 3"_s << u"3"_s;
    QTest::newRow("quotients stay exact") << u"1 ÷ 3 × 3"_s << u"1"_s;
    QTest::newRow("two quotients") << u"1/3 + 1/6"_s << u"0.5"_s;
    QTest::newRow("signs") << u"−(2 − 5) × −1"_s << u"-3"_s;
    QTest::newRow("per mille") << u"200 × (1 + 3‰)"_s << u"200.6"_s;
    QTest::newRow("per cent") << u"36% × 50"_s << u"18"_s;
    QTest::newRow("negative divisor") << u"(1 ÷ (2 − 5)) < 0"_s << u"1"_s;
    QTest::newRow("if") << u"if(3 ≥ 3, 7, 8)"_s << u"7"_s;
    QTest::newRow("floor below zero") << u"floor(0 − 1 ÷ 2)"_s << u"-1"_s;
    QTest::newRow("ceil") << u"ceil(1 ÷ 3)"_s << u"1"_s;
    QTest::newRow("round inside") << u"round(2 ÷ 3, 3)"_s << u"0.667"_s;
    QTest::newRow("least") << u"min(1 ÷ 3, 0.3334)×3"_s << u"1"_s;
    QTest::newRow("most") << u"max(2, 3)"_s << u"3"_s;
    QTest::newRow("differs") << u"(1 ≠ 2) + (2 = 2) + (1 > 2)"_s << u"2"_s;
}

void TestMoney::formulas()
{
    QFETCH(QString, formula);
    QFETCH(QString, expected);
    QVERIFY2(worth(formula) == dec(expected), qPrintable(worth(formula).toString()));
}

void TestMoney::brokenFormulas_data()
{
    QTest::addColumn<QString>("formula");
    for (const auto& text : { u""_s, u"1 +"_s, u"(1"_s, u"1)"_s, u"1 2"_s, u"unknown(1)"_s, u"min(1)"_s, u"max(1, 2, 3)"_s, u"1..2"_s, u"#"_s, u"1 < 2 < 3"_s,
             QString(501, u'1') })
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestMoney::brokenFormulas()
{
    QFETCH(QString, formula);
    const auto compiled = Formula::compile(formula);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, u"formula.wrong"_s);
}

void TestMoney::hostileFormulasEnd()
{
    QVERIFY(!Formula::compile(QString(400, u'(')));
    QVERIFY(!Formula::compile(u"a"_s, { u"b"_s }));
    QVERIFY(!worth(u"1 ÷ 0"_s).isValid());
    QVERIFY(!worth(u"1 ÷ (3 − 3) + 1"_s).isValid());
    QVERIFY(!worth(u"round(1, 40)"_s).isValid());
    // Grows past 38 digits: not valid, never wrong.
    QString huge = u"999999999999"_s;
    for (int i = 0; i < 5; ++i)
        huge += u" × 999999999999"_s;
    QVERIFY(!worth(huge).isValid());
    // Missing values are not valid rather than read past the end.
    QVERIFY(!worth(u"a + b"_s, { 1 }).isValid());
    // Any rubbish compiles or is refused; it never hangs or crashes.
    QRandomGenerator random(7);
    static const QString alphabet = u"ab1.9(),+-*/×÷<≥=%‰ minroundif_"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        const int length = random.bounded(1, 40);
        for (int j = 0; j < length; ++j)
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        if (const auto formula = Formula::compile(text)) {
            std::vector<Decimal> values(static_cast<size_t>(formula->symbols().size()), Decimal(3));
            (void)formula->evaluate(values, Cut {});
        }
    }
}

void TestMoney::quotientsAreCutOnce()
{
    // (10,000,000 + 200,000) ÷ 0.995 × 0.085: cutting the quotient first would lose a fen elsewhere.
    QCOMPARE(worth(u"(P + F) ÷ (1 − r) × e"_s, { 10000000, 200000, dec(u"0.005"_s), dec(u"0.085"_s) }, Cut {}).toString(), u"871356.78"_s);
    QCOMPARE(worth(u"x ÷ 3"_s, { dec(u"0.015"_s) }, Cut {}).toString(), u"0.01"_s); // 0.005 exactly: half up
    QCOMPARE(worth(u"x ÷ 2"_s, { dec(u"0.01"_s) }, Cut {}).toString(), u"0.01"_s);
}

void TestMoney::rateTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("ad valorem") << u"7%"_s << u"7%"_s;
    QTest::newRow("free") << u"0%"_s << u"0%"_s;
    QTest::newRow("share") << u"0.065"_s << u"6.5%"_s;
    QTest::newRow("specific") << u"0.3元/千克"_s << u"0.3元/千克"_s;
    QTest::newRow("compound") << u"3% + 12960 yuan each"_s << u"3% + 12960元/each"_s;
    QTest::newRow("compound in Chinese") << u"3%+54000元/台"_s << u"3% + 54000元/台"_s;
    QTest::newRow("by price") << u"<=5000 USD each: 35%; >5000 USD each: 3% + 12960 yuan each"_s << u"≤5000 USD: 35%; >5000 USD: 3% + 12960元/each"_s;
    QTest::newRow("alternative") << u"10% 或 3元/千克 从高"_s << u"10% 或 3元/千克 从高"_s;
}

void TestMoney::rateTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto rate = DutyRate::parse(text);
    QVERIFY(rate);
    QCOMPARE(rate->text(), canonical);
    const auto again = DutyRate::parse(rate->text());
    QVERIFY(again);
    QVERIFY(*again == *rate);
}

void TestMoney::rateTextsThatAreNone()
{
    for (const auto& text : { u""_s, u"6%/13%"_s, u"%"_s, u"seven"_s, u"7"_s, u"7% + 8%"_s, u"<=5000: "_s, u"10% or"_s, u"1元/千克 + 2元/千克"_s })
        QVERIFY2(!DutyRate::parse(text), qPrintable(text));
}

void TestMoney::rateChoices_data()
{
    QTest::addColumn<QString>("rates"); // mfn provisional agreement special quota quotaProvisional general, "-" unknown
    QTest::addColumn<QString>("kind");
    QTest::newRow("mfn only") << u"10 - - - - - -"_s << u"mfn"_s;
    QTest::newRow("provisional beats mfn") << u"10 6 - - - - -"_s << u"provisional"_s;
    QTest::newRow("provisional beats even a lower mfn") << u"4 6 - - - - -"_s << u"provisional"_s;
    QTest::newRow("agreement lower") << u"10 6 5 - - - -"_s << u"agreement"_s;
    QTest::newRow("provisional lower") << u"10 4 5 - - - -"_s << u"provisional"_s;
    QTest::newRow("mfn lower than agreement") << u"4 - 5 - - - -"_s << u"mfn"_s;
    QTest::newRow("special and provisional") << u"10 3 - 0 - - -"_s << u"special"_s;
    QTest::newRow("special over agreement") << u"10 - 5 0 - - -"_s << u"special"_s;
    QTest::newRow("agreement under special") << u"10 - 0 5 - - -"_s << u"agreement"_s;
    QTest::newRow("quota") << u"65 - - - 1 - -"_s << u"quota"_s;
    QTest::newRow("quota provisional") << u"65 - - - 6 1 -"_s << u"quotaProvisional"_s;
    QTest::newRow("general never takes the provisional") << u"- 6 - - - - 50"_s << u"general"_s;
    QTest::newRow("unknown") << u"- - - - - - -"_s << u"none"_s;
}

void TestMoney::rateChoices()
{
    QFETCH(QString, rates);
    QFETCH(QString, kind);
    const QStringList texts = rates.split(u' ');
    TariffRates tariff;
    std::optional<DutyRate>* slots_[] = { &tariff.mfn, &tariff.provisional, &tariff.agreement, &tariff.special, &tariff.quota, &tariff.quotaProvisional, &tariff.general };
    for (size_t i = 0; i < std::size(slots_); ++i)
        if (const QString text = texts.at(static_cast<qsizetype>(i)); text != u"-")
            *slots_[i] = DutyRate::parse(QString(text + u'%'));
    const bool quota = tariff.quota.has_value();
    const RateChoice choice = chooseImportRate(tariff, tariff.general ? OriginTreatment::General : OriginTreatment::MostFavoured, quota);
    QCOMPARE(rateKindName(choice.kind), kind);
    QVERIFY(!choice.reason.isEmpty());
    QCOMPARE(choice.rate.has_value(), kind != u"none");
    QCOMPARE(!choice.law.isEmpty(), kind != u"none");
}

void TestMoney::rateByPriceAtItsLimit()
{
    const auto rate = DutyRate::parse(u"<=5000 USD each: 35%; >5000 USD each: 3% + 12960 yuan each"_s);
    QVERIFY(rate);
    const auto dutyAt = [&](const QString& price) {
        Worksheet sheet;
        return sheet.value(dutyFigure(sheet, *rate, sheet.given(Sample, dec(u"30000"_s)), sheet.given(Sample, 1), sheet.given(Sample, dec(price)), {})).toString();
    };
    QCOMPARE(dutyAt(u"5000"_s), u"10500.00"_s);
    QCOMPARE(dutyAt(u"5000.01"_s), u"13860.00"_s);
    // Two kinds of rate cannot be told apart without the value, and it says so.
    TariffRates rates { .mfn = DutyRate::parse(u"3元/千克"), .agreement = DutyRate::parse(u"5%") };
    QVERIFY(!chooseImportRate(rates, OriginTreatment::MostFavoured).isCertain);
}

void TestMoney::parametersHoldTogether()
{
    const Parameters& parameters = Parameters::builtIn();
    QVERIFY(parameters.keys().size() > 40);
    for (const QString& key : parameters.keys()) {
        const Parameter* parameter = parameters.parameter(key);
        QVERIFY(!parameter->what.name.zh.isEmpty() && !parameter->what.name.en.isEmpty());
        QVERIFY(parameters.at(key)); // something holds today
        for (const ParameterValue& value : parameter->values)
            QVERIFY2(!value.source.isEmpty(), qPrintable(key));
    }
    QVERIFY(!parameters.at(u"nothing"));
    QCOMPARE(parameters.at(u"ecommerce.single", QDate(2018, 12, 31))->text, u"2000"_s);
    QCOMPARE(parameters.at(u"ecommerce.single", QDate(2019, 1, 1))->text, u"5000"_s);
    QVERIFY(!parameters.at(u"ecommerce.single", QDate(2016, 4, 7)));
    QCOMPARE(parameters.at(u"cigarette.threshold", QDate(2008, 5, 1))->text, u"50"_s);
}

void TestMoney::brokenParameters_data()
{
    QTest::addColumn<QByteArray>("values");
    const auto row = [](const char* name, const QByteArray& values) { QTest::newRow(name) << values; };
    row("no value", R"([{"value":"","from":"","to":"","certainty":"law"}])");
    row("no such day", R"([{"value":"1","from":"2020-02-30","to":"","certainty":"law"}])");
    row("certainty", R"([{"value":"1","from":"","to":"","certainty":"sure"}])");
    row("overlap", R"([{"value":"1","from":"2020-01-01","to":"2020-12-31","certainty":"law"},{"value":"2","from":"2020-12-31","to":"","certainty":"law"}])");
    row("after an open end", R"([{"value":"1","from":"2020-01-01","to":"","certainty":"law"},{"value":"2","from":"2021-12-31","to":"","certainty":"law"}])");
    row("none", "[]");
}

void TestMoney::brokenParameters()
{
    QFETCH(QByteArray, values);
    const auto parsed = Parameters::parse(R"({"parameters":[{"key":"sample","zh":"样","en":"s","unit":"","values":)" + values + "}]}");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().field, u"sample"_s);
    QVERIFY(!Parameters::parse("{"));
}

void TestMoney::vatFollowsItsDays()
{
    const Parameters& parameters = Parameters::builtIn();
    const QDate tariff(2018, 1, 1);
    QCOMPARE(parameters.vatOn(u"17%"_s, tariff, QDate(2018, 4, 30)).rate, u"17%"_s);
    QCOMPARE(parameters.vatOn(u"17%"_s, tariff, QDate(2018, 5, 1)).rate, u"16%"_s);
    QCOMPARE(parameters.vatOn(u"17%"_s, tariff, QDate(2019, 4, 1)).rate, u"13%"_s);
    QCOMPARE(parameters.vatOn(u"11%"_s, tariff, QDate(2026, 1, 1)).rate, u"9%"_s);
    QCOMPARE(parameters.vatOn(u"13%"_s, QDate(2019, 4, 1), QDate(2026, 1, 1)).rate, u"13%"_s);
    QVERIFY(parameters.vatOn(u"13%"_s, QDate(2019, 4, 1), QDate(2026, 1, 1)).source.isEmpty());
    QCOMPARE(parameters.at(u"vat.standard", QDate(2018, 4, 30))->text, u"0.17"_s);
    QCOMPARE(parameters.at(u"vat.standard", QDate(2018, 5, 1))->text, u"0.16"_s);
    QCOMPARE(parameters.at(u"vat.standard", QDate(2019, 4, 1))->text, u"0.13"_s);
}

void TestMoney::taxesRoundToTheNearestFen()
{
    QRandomGenerator random(41);
    const Decimal half = dec(u"0.005"_s);
    for (int i = 0; i < 3000; ++i) {
        Worksheet sheet;
        const Decimal value = anySum(random).rounded(2), share = anyShare(random);
        const Decimal duty = sheet.value(dutyFigure(sheet, DutyRate::adValorem(share), sheet.given(Sample, value), {}, {}, {}));
        const Decimal error = duty - value * share;
        QCOMPARE(duty.scale(), 2);
        QVERIFY(error <= half && error > half.negated()); // half goes up
        // The consumption tax t of base b satisfies (V + D + t) × r = t but for the rounding.
        const Decimal rate = anyShare(random, 6000);
        const FigureRef v = sheet.given(Sample, value), d = sheet.given(Sample, duty);
        const ConsumptionTax tax = consumptionTax(sheet, { .value = v, .duty = d }, sheet.given(Sample, rate), {}, {}, false);
        const Decimal t = sheet.value(tax.tax);
        const Decimal gap = ((value + duty + t) * rate - t).absolute();
        QVERIFY2(gap <= half, qPrintable(gap.toString()));
    }
}

void TestMoney::taxesAreMonotonic()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        Worksheet sheet;
        const Decimal price = anySum(random).rounded(2);
        const Decimal more = price + anySum(random).rounded(2);
        const Decimal share = anyShare(random), vat = anyShare(random, 2000), consumption = anyShare(random, 6000);
        const auto total = [&](const Decimal& value, const Decimal& dutyShare) {
            const FigureRef v = sheet.given(Sample, value);
            const FigureRef d = dutyFigure(sheet, DutyRate::adValorem(dutyShare), v, {}, {}, {});
            const TaxBase base { .value = v, .duty = d };
            const ConsumptionTax c = consumptionTax(sheet, base, sheet.given(Sample, consumption), {}, {}, false);
            return sheet.value(d) + sheet.value(c.tax) + sheet.value(importVat(sheet, base, c.tax, sheet.given(Sample, vat)));
        };
        QVERIFY(total(price, share) <= total(more, share));
        QVERIFY(total(price, share) <= total(price, share + dec(u"0.01"_s)));
        // More freight, more value; the export duty takes its part out of the value.
        const FigureRef p = sheet.given(Sample, price);
        const Decimal plain = sheet.value(importValue(sheet, { .price = p }, Parameters::builtIn(), {}));
        const Decimal carried = sheet.value(importValue(sheet, { .price = p, .freight = sheet.given(Sample, more) }, Parameters::builtIn(), {}));
        QVERIFY(plain <= carried);
        QVERIFY(sheet.value(exportValue(sheet, p, sheet.given(Sample, share))) <= price);
    }
}

void TestMoney::sharedCostsLoseNoMoreThanRounding()
{
    QRandomGenerator random(43);
    for (int i = 0; i < 300; ++i) {
        Worksheet sheet;
        const int count = random.bounded(1, 12);
        QList<Decimal> prices;
        Decimal all;
        for (int j = 0; j < count; ++j) {
            prices.append(anySum(random).rounded(2));
            all += prices.last();
        }
        const Decimal costs = anySum(random).rounded(2);
        const FigureRef c = sheet.given(Sample, costs), s = sheet.given(Sample, all);
        Decimal sum;
        for (const Decimal& price : std::as_const(prices))
            sum += sheet.value(importValue(sheet, { .price = sheet.given(Sample, price), .sharedCosts = c, .allPrices = s }, Parameters::builtIn(), {}));
        const Decimal gap = (sum - all - costs).absolute();
        QVERIFY2(gap <= dec(u"0.005"_s) * Decimal(count), qPrintable(gap.toString()));
    }
}

void TestMoney::randomDerivationsRecompute()
{
    QRandomGenerator random(44);
    for (int i = 0; i < 500; ++i) {
        Worksheet sheet;
        const FigureRef price = convertedPrice(sheet, sheet.given(Sample, anySum(random)), exchangeFigure(sheet, sheet.given(Sample, anySum(random)), sheet.given(Sample, 100)));
        ValueParts parts { .price = price };
        if (random.bounded(2))
            parts.freight = sheet.given(Sample, anySum(random));
        if (random.bounded(2))
            parts.additions = sheet.given(Sample, anySum(random));
        parts.insuranceBasis = static_cast<InsuranceBasis>(random.bounded(4));
        if (parts.insuranceBasis == InsuranceBasis::Amount || parts.insuranceBasis == InsuranceBasis::Rate)
            parts.insurance = sheet.given(Sample, anyShare(random));
        const FigureRef value = importValue(sheet, parts, Parameters::builtIn(), {});
        const FigureRef duty = dutyFigure(sheet, DutyRate::adValorem(anyShare(random)), value, {}, {}, {});
        const FigureRef dumping = additionalDuty(sheet, AdditionalDuty::Dumping, value, sheet.given(Sample, anyShare(random)));
        const TaxBase base { .value = value, .duty = duty, .dumping = dumping };
        const ConsumptionTax c = consumptionTax(sheet, base, sheet.given(Sample, anyShare(random, 6000)), sheet.given(Sample, 7), sheet.given(Sample, anyShare(random)), true);
        const FigureRef vat = importVat(sheet, base, c.tax, sheet.given(Sample, anyShare(random, 2000)));
        for (const FigureRef figure : { value, duty, dumping, c.base, c.tax, c.adValorem, vat }) {
            const Derivation opened = sheet.derivation(figure);
            QVERIFY(sheet.value(figure).isValid());
            QVERIFY(recompute(opened).value() == sheet.value(figure));
            const auto read = Derivation::fromJson(opened.toJson());
            QVERIFY(read && recompute(*read).value() == sheet.value(figure));
        }
    }
}

void TestMoney::smallAmounts_data()
{
    QTest::addColumn<QString>("tax");
    QTest::addColumn<bool>("charged");
    QTest::addColumn<QString>("payable");
    QTest::newRow("below") << u"49.99"_s << true << u"0"_s;
    QTest::newRow("at, charged") << u"50.00"_s << true << u"50.00"_s;
    QTest::newRow("at, exempt") << u"50.00"_s << false << u"0"_s;
    QTest::newRow("above") << u"50.01"_s << false << u"50.01"_s;
}

void TestMoney::smallAmounts()
{
    QFETCH(QString, tax);
    QFETCH(bool, charged);
    QFETCH(QString, payable);
    Worksheet sheet;
    QVERIFY(sheet.value(payableTax(sheet, sheet.given(Sample, dec(tax)), Parameters::builtIn(), QDate(2026, 1, 1), charged)) == dec(payable));
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestMoney)
#include "tst_money.moc"
