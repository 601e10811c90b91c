// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/calculator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace Tongguan {

namespace {

    Calculator calculator() { return Calculator(Parameters::builtIn(), HolidayCalendar::builtIn()); }

    // Figures by value, all else by letter.
    bool sameAnswer(const QString& expected, const QString& actual)
    {
        const bool isCode = expected.size() > 1 && expected.startsWith(u'0') && expected.at(1) != u'.';
        const auto a = Decimal::parse(expected);
        const auto b = Decimal::parse(actual);
        return a && b && !isCode ? *a == *b : expected == actual;
    }

    void flatten(const QJsonValue& value, const QString& name, QMap<QString, QString>& into)
    {
        const QString prefix = name.isEmpty() ? name : QString(name + u'.');
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                flatten(it.value(), prefix + it.key(), into);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                flatten(array.at(i), prefix + QString::number(i + 1), into);
        } else if (value.isBool()) {
            into.insert(name, value.toBool() ? u"true"_s : u"false"_s);
        } else if (value.isDouble()) {
            into.insert(name, QString::number(value.toDouble(), 'g', 15));
        } else if (value.isString()) {
            into.insert(name, value.toString());
        }
    }

    QList<QStringList> csvRows(const QString& text)
    {
        QList<QStringList> rows;
        QStringList row;
        QString cell;
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (c == u',' && !quoted) {
                row.append(std::exchange(cell, {}));
            } else if (c == u'\n' && !quoted) {
                row.append(std::exchange(cell, {}));
                rows.append(std::exchange(row, {}));
            } else if (c != u'\r') {
                cell += c;
            }
        }
        return rows;
    }

} // namespace

class TestCalculator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples_data();
    void publishedExamples();
    void sourceErrorsSayWhy();
    void everyDerivationRecomputes();
    void derivationsSurviveJson();
    void referenceFile_data();
    void referenceFile();
    void topicsAreSound();
    void families();
    void refusals_data();
    void refusals();
    void unusedInputsAreSaid();
    void anEmptyTableOfHolidaysIsSaid();
};

void TestCalculator::publishedExamples_data()
{
    QTest::addColumn<int>("index");
    const auto& examples = Calculator::examples();
    QVERIFY(examples.size() >= 51);
    for (int i = 0; i < examples.size(); ++i)
        QTest::newRow(qPrintable(examples.at(i).id)) << i;
}

void TestCalculator::publishedExamples()
{
    QFETCH(int, index);
    const CalculationExample& example = Calculator::examples().at(index);
    QVERIFY2(!example.source.isEmpty(), qPrintable(example.id));
    QVERIFY(!example.answers.isEmpty());
    const auto result = calculator().calculate(example.topic, example.inputs);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + u' ' + result.error().detail));
    for (auto it = example.answers.cbegin(); it != example.answers.cend(); ++it)
        QVERIFY2(sameAnswer(it.value(), result->value(it.key())),
            qPrintable(it.key() + u": expected "_s + it.value() + u", got \""_s + result->value(it.key()) + u'"'));
    for (auto it = example.mistakes.cbegin(); it != example.mistakes.cend(); ++it) {
        const auto mistake = std::find_if(result->mistakes.cbegin(), result->mistakes.cend(), [&](const CalculationMistake& m) { return m.name == it.key(); });
        QVERIFY2(mistake != result->mistakes.cend(), qPrintable(it.key()));
        QVERIFY2(sameAnswer(it.value(), mistake->text), qPrintable(mistake->text));
        QVERIFY(!mistake->reason.isEmpty());
    }
}

void TestCalculator::sourceErrorsSayWhy()
{
    static const QStringList needWhy { u"published_old_rounding"_s, u"published_rounding_differs"_s, u"published_truncated"_s, u"published_other_convention"_s,
        u"published_superseded"_s, u"published_error"_s };
    int seen = 0;
    for (const CalculationExample& example : Calculator::examples())
        if (needWhy.contains(example.kind)) {
            ++seen;
            QVERIFY2(!example.why.zh.isEmpty() && !example.why.en.isEmpty(), qPrintable(example.id));
        }
    QVERIFY(seen >= 9);
}

void TestCalculator::everyDerivationRecomputes()
{
    int figures = 0;
    for (const CalculationExample& example : Calculator::examples()) {
        const auto result = calculator().calculate(example.topic, example.inputs);
        QVERIFY(result);
        for (const Derivation& derivation : result->derivations()) {
            const auto again = recompute(derivation);
            QVERIFY2(again, qPrintable(example.id + u' ' + derivation.key));
            QVERIFY2(*again == derivation.value, qPrintable(example.id + u' ' + derivation.key + u' ' + again->toString() + u' ' + derivation.value.toString()));
            QVERIFY(!derivation.name.zh.isEmpty());
            ++figures;
        }
    }
    QVERIFY(figures > 100);
}

void TestCalculator::derivationsSurviveJson()
{
    const auto result = calculator().calculate(u"consumption.compound.cigarettes"_s,
        { { u"cartons"_s, u"20"_s }, { u"tiao_per_carton"_s, u"250"_s }, { u"dutiable_per_tiao"_s, u"120"_s }, { u"duty_rate"_s, u"0.20"_s } });
    QVERIFY(result);
    for (const Derivation& derivation : result->derivations()) {
        const QJsonObject json = derivation.toJson();
        const auto read = Derivation::fromJson(json);
        QVERIFY(read);
        QCOMPARE(read->toJson(), json);
        QCOMPARE(recompute(*read).value(), derivation.value);
    }
    const Derivation tax = result->sheet.derivation(result->output(u"consumption")->figure);
    QVERIFY(tax.find(u"cigarette.specific")); // from the parameters, with its source
    QVERIFY(!tax.find(u"cigarette.specific")->source.isEmpty());
    QVERIFY(tax.cut.has_value());
}

void TestCalculator::referenceFile_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("inputs");
    QTest::addColumn<QByteArray>("expected");
    QFile file(qEnvironmentVariable("TONGGUAN_EXAMPLES"));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QString() << QByteArray() << QByteArray();
        return;
    }
    auto rows = csvRows(QString::fromUtf8(file.readAll()));
    rows.removeFirst();
    for (const QStringList& row : std::as_const(rows))
        QTest::newRow(qPrintable(row.at(0) + u' ' + row.at(3).mid(row.at(3).indexOf(u"_kind") + 9, 40).section(u'"', 0, 0)))
            << row.at(1) << row.at(2).toUtf8() << row.at(3).toUtf8();
}

void TestCalculator::referenceFile()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, inputs);
    QFETCH(QByteArray, expected);
    if (topic.isEmpty())
        QSKIP("TONGGUAN_EXAMPLES does not name a table of examples (id, topic, inputs_json, expected_json, source)");
    QMap<QString, QString> values;
    flatten(QJsonDocument::fromJson(inputs).object(), {}, values);
    const auto result = calculator().calculate(topic, values);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + u' ' + result.error().detail));
    QMap<QString, QString> answers;
    flatten(QJsonDocument::fromJson(expected).object(), {}, answers);
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it.key().startsWith(u'_') || it.key() == u"seed_text")
            continue; // remarks
        if (it.key() == u"source_wrong_answer") {
            QVERIFY(!result->mistakes.isEmpty());
            QVERIFY(sameAnswer(it.value(), result->mistakes.first().text));
            continue;
        }
        QVERIFY2(sameAnswer(it.value(), result->value(it.key())),
            qPrintable(it.key() + u": expected "_s + it.value() + u", got \""_s + result->value(it.key()) + u'"'));
    }
    for (const Derivation& derivation : result->derivations())
        QVERIFY2(recompute(derivation).value() == derivation.value, qPrintable(derivation.key));
}

void TestCalculator::topicsAreSound()
{
    const auto topics = Calculator::topics();
    QVERIFY(topics.size() > 80);
    QSet<QString> names;
    for (const CalculationTopic& topic : topics) {
        QVERIFY2(!names.contains(topic.name), qPrintable(topic.name));
        names.insert(topic.name);
        QVERIFY2(!topic.title.zh.isEmpty() && !topic.title.en.isEmpty(), qPrintable(topic.name));
        QVERIFY2(!topic.inputs.isEmpty(), qPrintable(topic.name));
        // Without any input it says what is missing, and never answers.
        const auto nothing = calculator().calculate(topic.name, {});
        if (!nothing)
            QVERIFY2(nothing.error().kind == ErrorKind::Invalid && nothing.error().code == u"calc.missing", qPrintable(topic.name + nothing.error().code));
    }
    for (const CalculationExample& example : Calculator::examples())
        QVERIFY2(names.contains(example.topic), qPrintable(example.topic));
}

void TestCalculator::families()
{
    // A topic that nobody listed is worked out by what its name begins with.
    const auto fob = calculator().calculate(u"duty.advalorem.FOB.anything"_s,
        { { u"fob_eur"_s, u"1000"_s }, { u"freight_eur"_s, u"50"_s }, { u"insurance_eur"_s, u"10"_s }, { u"fx"_s, u"8"_s }, { u"duty_rate"_s, u"10%"_s } });
    QVERIFY(fob);
    QCOMPARE(fob->value(u"cif_eur"), u"1060"_s);
    QCOMPARE(fob->value(u"dutiable_value"), u"8480.00"_s);
    QCOMPARE(fob->value(u"duty"), u"848.00"_s);
    const auto specific = calculator().calculate(u"duty.specific"_s, { { u"qty_kg"_s, u"1234"_s }, { u"specific_per_kg"_s, u"1.205"_s } });
    QVERIFY(specific);
    QCOMPARE(specific->value(u"duty"), u"1486.97"_s);
    const auto late = calculator().calculate(u"latepay.large"_s, { { u"tax"_s, u"88900000"_s }, { u"days"_s, u"5"_s } });
    QVERIFY(late);
    QCOMPARE(late->value(u"fee"), u"222250.00"_s);
    const auto alternative = calculator().calculate(u"duty.alternative"_s,
        { { u"dutiable_value"_s, u"1000"_s }, { u"qty"_s, u"10"_s }, { u"rule"_s, u"10% or 12元/千克, lower"_s } });
    QVERIFY(alternative);
    QCOMPARE(alternative->value(u"duty"), u"100.00"_s);
    // Cotton outside the quota: 9.0/12 + 2.69 % x 12 - 1 = 0.0728 -> 0.073; at 15 yuan the specific rate holds.
    const auto cotton = calculator().calculate(u"duty.sliding"_s, { { u"price_per_kg"_s, u"12"_s }, { u"qty"_s, u"1000"_s }, { u"date"_s, u"2019-06-01"_s } });
    QVERIFY(cotton);
    QCOMPARE(cotton->value(u"sliding_rate"), u"0.073"_s);
    QCOMPARE(cotton->value(u"duty"), u"876.00"_s);
    const auto dear = calculator().calculate(u"duty.sliding"_s, { { u"price_per_kg"_s, u"15"_s }, { u"qty"_s, u"1000"_s }, { u"date"_s, u"2019-06-01"_s } });
    QVERIFY(dear);
    QCOMPARE(dear->value(u"duty"), u"300.00"_s);
}

void TestCalculator::refusals_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown topic") << u"weather"_s << u"a=1"_s << u"calc.topic"_s;
    QTest::newRow("no rate of exchange") << u"duty.advalorem.CIF"_s << u"cif_usd=100;duty_rate=0.1"_s << u"calc.missing"_s;
    QTest::newRow("not a number") << u"duty.advalorem.CIF"_s << u"cif_cny=1OO;duty_rate=0.1"_s << u"calc.number"_s;
    QTest::newRow("not a day") << u"latedeclare.days"_s << u"arrival=2026-02-30;declared=2026-03-01"_s << u"calc.date"_s;
    QTest::newRow("no quantity") << u"duty.specific"_s << u"specific_per_kg=3"_s << u"calc.missing"_s;
    QTest::newRow("division by zero") << u"unit_consumption"_s << u"net=1;loss_rate=1;export_total=5"_s << u"calc.undefined"_s;
    QTest::newRow("consumption of 100 %") << u"consumption.advalorem"_s << u"dutiable_value=10;duty=1;consumption_rate=1"_s << u"calc.undefined"_s;
    QTest::newRow("hostile formula") << u"risk.rule_and"_s << u"a=1;rules.1=((((((((((((((((((((((((((((((((((a"_s << u"calc.missing"_s;
    QTest::newRow("day before the rule") << u"ecom.tax.no_consumption"_s << u"dutiable_value=10;vat_rate=0.13;date=2010-01-01"_s << u"calc.undefined"_s;
}

void TestCalculator::refusals()
{
    QFETCH(QString, topic);
    QFETCH(QString, inputs);
    QFETCH(QString, code);
    QMap<QString, QString> values;
    for (const QString& pair : inputs.split(u';'))
        values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const auto result = calculator().calculate(topic, values);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().field.isEmpty());
}

void TestCalculator::unusedInputsAreSaid()
{
    const auto result = calculator().calculate(u"postal.tax"_s, { { u"value"_s, u"400"_s }, { u"rate"_s, u"0.13"_s }, { u"colour"_s, u"red"_s } });
    QVERIFY(result);
    QVERIFY(result->notes.contains(u"未使用的输入：colour"_s));
}

void TestCalculator::anEmptyTableOfHolidaysIsSaid()
{
    const HolidayCalendar none;
    const Calculator bare(Parameters::builtIn(), none);
    const auto result = bare.calculate(u"latedeclare.days"_s, { { u"arrival"_s, u"2021-09-17"_s }, { u"declared"_s, u"2021-10-09"_s } });
    QVERIFY(result);
    QCOMPARE(result->value(u"start_day"), u"2021-10-04"_s); // a Monday within the holidays: only weekends are known
    QVERIFY(result->notes.join(u' ').contains(u"2021年无放假安排数据"));
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestCalculator)
#include "tst_calculator.moc"
