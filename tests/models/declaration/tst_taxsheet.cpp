// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxsheet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

namespace Tongguan {

namespace {

    const Dictionary& sheetDictionary()
    {
        static const auto dictionary = Dictionary::load();
        if (!dictionary)
            qFatal("dictionary: %s", qPrintable(dictionary.error().detail));
        return **dictionary;
    }

    const CodeTables& sheetCodes()
    {
        static const CodeTables codes;
        return codes;
    }

    using Texts = QList<std::pair<QString, QString>>;

    Document declarationOf(const Texts& head, const QList<Texts>& lines)
    {
        Document document(sheetDictionary().declaration());
        for (const auto& [key, value] : head)
            if (const auto done = document.setValue(key, value); !done)
                qFatal("head: %s", qPrintable(key));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int group = document.type().root.groupIndexOf(u"line");
            document.editRoot().editChildren(group).append(document.newLine());
            for (const auto& [key, value] : lines.at(i))
                if (const auto done = document.setValue(QString(u"line[%1].%2"_s.arg(i + 1).arg(key)), value); !done)
                    qFatal("line: %s %s", qPrintable(key), qPrintable(done.error().detail));
        }
        return document;
    }

    // Horses, other than for breeding: 10 % most-favoured, 30 % general, 9 % VAT in the table of 2019-04.
    Texts horse(const QString& price, const Texts& more = {})
    {
        Texts texts { { u"commodityCode"_s, u"0101290090"_s }, { u"totalPrice"_s, price }, { u"currency"_s, u"CNY"_s }, { u"originCountry"_s, u"MNG"_s },
            { u"dutyMode"_s, u"1"_s } };
        for (const auto& [key, value] : more) {
            const auto it = std::find_if(texts.begin(), texts.end(), [k = key](const auto& t) { return t.first == k; });
            if (it != texts.end())
                it->second = value;
            else
                texts.append({ key, value });
        }
        return texts;
    }

    TaxSheet sheetOf(const Document& document, const ExchangeTable& exchange = {}, TaxOptions options = {})
    {
        if (!options.date.isValid())
            options.date = QDate(2026, 11, 20);
        Taxation taxation(sheetCodes(), Parameters::builtIn());
        return taxation.sheet(document, exchange, options);
    }

    QString money(const TaxSheet& sheet, FigureRef figure) { return sheet.sheet.value(figure).isValid() ? sheet.sheet.value(figure).toString(2) : u"?"_s; }

    QString tax(const TaxSheet& sheet, size_t line, TaxKind kind) { return money(sheet, sheet.lines.at(line).taxes[static_cast<size_t>(kind)]); }

    bool hasRemark(const QList<TaxRemark>& remarks, const QString& code)
    {
        return std::any_of(remarks.cbegin(), remarks.cend(), [&](const TaxRemark& r) { return r.code == code; });
    }

    ExchangeTable dollars()
    {
        ExchangeTable table;
        table.insert({ .currency = u"USD"_s, .per = 100, .cny = Decimal::parse(u"709.71").value(), .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30), .source = u"公告"_s });
        table.insert({ .currency = u"JPY"_s, .per = 100, .cny = Decimal::parse(u"4.61").value() });
        return table;
    }

} // namespace

class TestTaxSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cifInYuan();
    void terms_data();
    void terms();
    void costsInOtherCurrenciesAreShared();
    void rateChosenByOrigin();
    void agreementThatTheTablesLack();
    void unknownIsSaidAndNeverZero_data();
    void unknownIsSaidAndNeverZero();
    void dutyModes_data();
    void dutyModes();
    void smallAmountsOfTheDeclaration();
    void exportWithDuty();
    void exportCosts_data();
    void exportCosts();
    void additionalDutiesByHand();
    void derivationsRecompute();
    void dearerGoodsNeverPayLess();
    void jsonHoldsItsPromise();
    void whatIf();
    void fiftyLines();
    void emptyDocuments();
};

void TestTaxSheet::cifInYuan()
{
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"10000"_s), horse(u"333.33"_s) }));
    QCOMPARE(sheet.lines.size(), size_t(2));
    QCOMPARE(money(sheet, sheet.lines[0].value), u"10000.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Duty), u"1000.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Consumption), u"0.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Vat), u"990.00"_s);
    QCOMPARE(tax(sheet, 1, TaxKind::Duty), u"33.33"_s);
    QCOMPARE(tax(sheet, 1, TaxKind::Vat), u"33.00"_s);
    QCOMPARE(money(sheet, sheet.totals.taxes[0]), u"1033.33"_s);
    QCOMPARE(money(sheet, sheet.totals.total), u"2056.33"_s);
    QVERIFY(sheet.totals.isComplete);
    QVERIFY(hasRemark(sheet.lines[0].notes, u"tariff.old"_s)); // the table is of 2019
    QCOMPARE(rateKindName(sheet.lines[0].choice.kind), u"mfn"_s);
}

void TestTaxSheet::terms_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("freight");
    QTest::addColumn<QString>("insurance");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("value");
    QTest::newRow("CIF ignores both") << u"1"_s << u"3:500"_s << u"3:30"_s << u""_s << u"10000.00"_s;
    QTest::newRow("CFR, insurance total") << u"2"_s << u""_s << u"3:30"_s << u""_s << u"10030.00"_s;
    QTest::newRow("CFR, insurance rate divides") << u"2"_s << u""_s << u"1:0.3"_s << u""_s << u"10030.09"_s;
    QTest::newRow("CFR, insurance unknown") << u"2"_s << u""_s << u""_s << u""_s << u"10030.00"_s;
    QTest::newRow("FOB, totals") << u"3"_s << u"3:500"_s << u"3:30"_s << u""_s << u"10530.00"_s;
    QTest::newRow("FOB, freight rate, insurance unknown") << u"3"_s << u"1:5"_s << u""_s << u""_s << u"10531.50"_s;
    QTest::newRow("FOB, freight for a tonne") << u"3"_s << u"2:200"_s << u"3:30"_s << u""_s << u"10530.00"_s;
    QTest::newRow("C&I") << u"4"_s << u"3:500"_s << u""_s << u""_s << u"10500.00"_s;
    QTest::newRow("EXW and other costs") << u"7"_s << u"3:500"_s << u"3:30"_s << u"3:100"_s << u"10630.00"_s;
    QTest::newRow("a deduction") << u"1"_s << u""_s << u""_s << u"3:-100"_s << u"9900.00"_s;
    QTest::newRow("other costs by rate") << u"1"_s << u""_s << u""_s << u"1:2"_s << u"10200.00"_s;
}

void TestTaxSheet::terms()
{
    QFETCH(QString, terms);
    QFETCH(QString, freight);
    QFETCH(QString, insurance);
    QFETCH(QString, other);
    QFETCH(QString, value);
    Texts head { { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, terms }, { u"grossWeight"_s, u"2500"_s } };
    const auto cost = [&](const QString& key, const QString& text) {
        if (text.isEmpty())
            return;
        head.append({ key + u"Mark"_s, text.section(u':', 0, 0) });
        head.append({ key, text.section(u':', 1) });
        head.append({ key + u"Currency"_s, u"CNY"_s });
    };
    cost(u"freight"_s, freight);
    cost(u"insurance"_s, insurance);
    cost(u"otherCosts"_s, other);
    const TaxSheet sheet = sheetOf(declarationOf(head, { horse(u"10000"_s) }));
    QCOMPARE(money(sheet, sheet.lines[0].value), value);
    QVERIFY2(sheet.lines[0].unknown.isEmpty(), sheet.lines[0].unknown.isEmpty() ? "" : qPrintable(sheet.lines[0].unknown.first().code));
}

void TestTaxSheet::costsInOtherCurrenciesAreShared()
{
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"3"_s }, { u"freightMark"_s, u"3"_s }, { u"freight"_s, u"10000"_s },
                                                     { u"freightCurrency"_s, u"JPY"_s }, { u"insuranceMark"_s, u"3"_s }, { u"insurance"_s, u"39"_s }, { u"insuranceCurrency"_s, u"CNY"_s } },
                                       { horse(u"100"_s, { { u"currency"_s, u"USD"_s } }), horse(u"200"_s, { { u"currency"_s, u"USD"_s } }) }),
        dollars());
    // 10000 JPY = 461 yuan, with 39 of insurance 500, shared 1 : 2.
    QCOMPARE(money(sheet, sheet.lines[0].value), u"876.38"_s); // 709.71 + 166.666...
    QCOMPARE(money(sheet, sheet.lines[1].value), u"1752.75"_s);
    QCOMPARE(money(sheet, sheet.totals.value), u"2629.13"_s);
    const Derivation opened = sheet.sheet.derivation(sheet.lines[0].value);
    QVERIFY(opened.find(u"fx.cny") && opened.find(u"fx.cny")->source == u"公告");
    QVERIFY(opened.find(u"shared_costs"));
}

void TestTaxSheet::rateChosenByOrigin()
{
    const Texts head { { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } };
    const TaxSheet general = sheetOf(declarationOf(head, { horse(u"1000"_s, { { u"originCountry"_s, u"ZZZ"_s } }) }));
    QCOMPARE(rateKindName(general.lines[0].choice.kind), u"general"_s);
    QCOMPARE(tax(general, 0, TaxKind::Duty), u"300.00"_s);
    const TaxSheet american = sheetOf(declarationOf(head, { horse(u"1000"_s, { { u"originCountry"_s, u"USA"_s } }) }));
    QVERIFY(hasRemark(american.lines[0].notes, u"additional.possible"_s));
    // A provisional rate beats the most-favoured one: 0106121100 has 10 % and 0 %.
    const TaxSheet provisional = sheetOf(declarationOf(head, { horse(u"1000"_s, { { u"commodityCode"_s, u"0106121100"_s } }) }));
    QCOMPARE(rateKindName(provisional.lines[0].choice.kind), u"provisional"_s);
    QCOMPARE(tax(provisional, 0, TaxKind::Duty), u"0.00"_s);
}

void TestTaxSheet::agreementThatTheTablesLack()
{
    const Document document = declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"1000"_s, { { u"agreementOrigin"_s, u"NZL"_s } }) });
    const TaxSheet without = sheetOf(document);
    QVERIFY(hasRemark(without.lines[0].notes, u"agreement.unknown"_s));
    QCOMPARE(tax(without, 0, TaxKind::Duty), u"100.00"_s);
    TaxOptions options;
    options.lines[1].agreement = DutyRate::parse(u"3%");
    const TaxSheet with = sheetOf(document, {}, options);
    QVERIFY(!hasRemark(with.lines[0].notes, u"agreement.unknown"_s));
    QCOMPARE(rateKindName(with.lines[0].choice.kind), u"agreement"_s);
    QCOMPARE(tax(with, 0, TaxKind::Duty), u"30.00"_s);
    options.lines[1] = {};
    options.lines[1].quota = DutyRate::parse(u"1%");
    options.lines[1].isInQuota = true;
    QCOMPARE(tax(sheetOf(document, {}, options), 0, TaxKind::Duty), u"10.00"_s);
}

void TestTaxSheet::unknownIsSaidAndNeverZero_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("hasValue");
    QTest::newRow("no such code") << u"commodityCode"_s << u"9999999999"_s << u"tariff.unknown"_s << true;
    QTest::newRow("code without rates") << u"commodityCode"_s << u"4821100000"_s << u"rate.unknown"_s << true;
    QTest::newRow("no price") << u"totalPrice"_s << u""_s << u"price.missing"_s << false;
    QTest::newRow("price is no number") << u"totalPrice"_s << u"12a"_s << u"price.missing"_s << false;
    QTest::newRow("no exchange rate") << u"currency"_s << u"EUR"_s << u"exchange.unknown"_s << false;
    QTest::newRow("no currency") << u"currency"_s << u""_s << u"currency.missing"_s << false;
}

void TestTaxSheet::unknownIsSaidAndNeverZero()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(bool, hasValue);
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"1000"_s, { { key, value } }), horse(u"500"_s) }));
    QVERIFY(hasRemark(sheet.lines[0].unknown, code));
    QCOMPARE(money(sheet, sheet.lines[0].value) != u"?", hasValue);
    QCOMPARE(tax(sheet, 0, TaxKind::Duty), u"?"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Vat), u"?"_s);
    QVERIFY(!sheet.totals.isComplete);
    QCOMPARE(tax(sheet, 1, TaxKind::Duty), u"50.00"_s); // the other line stands
    const QJsonObject line = sheet.toJson().value("lines"_L1).toArray().at(0).toObject();
    QVERIFY(line.value("duty"_L1).isNull());
    QVERIFY(!line.value("unknownReason"_L1).toString().isEmpty());
}

void TestTaxSheet::dutyModes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("duty");
    QTest::addColumn<QString>("totalDuty");
    QTest::addColumn<QString>("guarantee");
    QTest::newRow("as regulated") << u"1"_s << u"100.00"_s << u"100.00"_s << u"?"_s;
    QTest::newRow("half") << u"2"_s << u"50.00"_s << u"50.00"_s << u"?"_s;
    QTest::newRow("free") << u"3"_s << u"0.00"_s << u"0.00"_s << u"?"_s;
    QTest::newRow("deposit") << u"6"_s << u"100.00"_s << u"?"_s << u"199.00"_s;
    QTest::newRow("letter of guarantee") << u"7"_s << u"100.00"_s << u"?"_s << u"199.00"_s;
    QTest::newRow("special case") << u"4"_s << u"100.00"_s << u"100.00"_s << u"?"_s;
    QTest::newRow("not given") << u""_s << u"100.00"_s << u"100.00"_s << u"?"_s;
}

void TestTaxSheet::dutyModes()
{
    QFETCH(QString, mode);
    QFETCH(QString, duty);
    QFETCH(QString, totalDuty);
    QFETCH(QString, guarantee);
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"1000"_s, { { u"dutyMode"_s, mode } }) }));
    QCOMPARE(tax(sheet, 0, TaxKind::Duty), duty);
    QCOMPARE(money(sheet, sheet.totals.taxes[0]), totalDuty);
    QCOMPARE(money(sheet, sheet.totals.guarantee), guarantee);
    QCOMPARE(sheet.lines[0].notes.isEmpty(), false);
}

void TestTaxSheet::smallAmountsOfTheDeclaration()
{
    // Duty 49.99 in all is not charged, VAT 49.49 neither; 50.00 is.
    const Texts head { { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } };
    const TaxSheet below = sheetOf(declarationOf(head, { horse(u"300"_s), horse(u"199.90"_s) }));
    QCOMPARE(money(below, below.totals.taxes[0]), u"49.99"_s);
    QCOMPARE(money(below, below.totals.payable[0]), u"0.00"_s);
    QCOMPARE(money(below, below.totals.totalPayable), u"0.00"_s);
    const TaxSheet at = sheetOf(declarationOf(head, { horse(u"300"_s), horse(u"200"_s) }));
    QCOMPARE(money(at, at.totals.payable[0]), u"50.00"_s);
}

void TestTaxSheet::exportWithDuty()
{
    // Eel fry: 20 % export duty in the table.
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"E"_s }, { u"deliveryTerms"_s, u"3"_s } }, { horse(u"1200"_s, { { u"commodityCode"_s, u"0301921090"_s } }) }));
    QCOMPARE(money(sheet, sheet.lines[0].value), u"1000.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Duty), u"200.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Vat), u"?"_s); // no VAT on exports
    QVERIFY(sheet.totals.isComplete);
    // Horses: no export duty, 6 % rebate as a hint.
    const TaxSheet rebate = sheetOf(declarationOf({ { u"direction"_s, u"E"_s }, { u"deliveryTerms"_s, u"3"_s } }, { horse(u"1000"_s) }));
    QCOMPARE(tax(rebate, 0, TaxKind::Duty), u"0.00"_s);
    QCOMPARE(rebate.lines[0].rebate, u"6%"_s);
    QCOMPARE(money(rebate, rebate.lines[0].rebateHint), u"60.00"_s);
}

void TestTaxSheet::exportCosts_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("freight");
    QTest::addColumn<QString>("insurance");
    QTest::addColumn<QString>("value");
    QTest::newRow("CIF, totals") << u"1"_s << u"3:100"_s << u"3:20"_s << u"1080.00"_s;
    QTest::newRow("CFR") << u"2"_s << u"3:100"_s << u""_s << u"1100.00"_s;
    QTest::newRow("FOB ignores") << u"3"_s << u"3:100"_s << u"3:20"_s << u"1200.00"_s;
    QTest::newRow("C&I") << u"4"_s << u""_s << u"3:20"_s << u"1180.00"_s;
    QTest::newRow("CIF, rates") << u"1"_s << u"1:5"_s << u"1:0.5"_s << u"1134.00"_s;
    QTest::newRow("CIF, freight total, insurance rate") << u"1"_s << u"3:100"_s << u"1:0.5"_s << u"1094.00"_s;
}

void TestTaxSheet::exportCosts()
{
    QFETCH(QString, terms);
    QFETCH(QString, freight);
    QFETCH(QString, insurance);
    QFETCH(QString, value);
    Texts head { { u"direction"_s, u"E"_s }, { u"deliveryTerms"_s, terms } };
    for (const auto& [key, text] : { std::pair(u"freight"_s, freight), std::pair(u"insurance"_s, insurance) })
        if (!text.isEmpty()) {
            head.append({ key + u"Mark"_s, text.section(u':', 0, 0) });
            head.append({ key, text.section(u':', 1) });
            head.append({ key + u"Currency"_s, u"CNY"_s });
        }
    const TaxSheet sheet = sheetOf(declarationOf(head, { horse(u"1200"_s) }));
    QCOMPARE(money(sheet, sheet.lines[0].value), value);
}

void TestTaxSheet::additionalDutiesByHand()
{
    const Document document = declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"1000"_s) });
    TaxOptions options;
    options.lines[1].dumping = Decimal::parse(u"0.14");
    options.lines[1].vat = Decimal::parse(u"0.13");
    const TaxSheet sheet = sheetOf(document, {}, options);
    QCOMPARE(tax(sheet, 0, TaxKind::Dumping), u"140.00"_s);
    QCOMPARE(tax(sheet, 0, TaxKind::Vat), u"161.20"_s); // (1000 + 100 + 140) x 13 %
    QCOMPARE(money(sheet, sheet.totals.total), u"401.20"_s);
    QVERIFY(hasRemark(sheet.notes, u"tables.additional"_s));
    options.lines[1].consumption = Decimal::parse(u"0.15");
    const TaxSheet consumed = sheetOf(document, {}, options);
    QCOMPARE(tax(consumed, 0, TaxKind::Consumption), u"218.82"_s); // 1240 / 0.85 x 0.15
}

void TestTaxSheet::derivationsRecompute()
{
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"3"_s }, { u"freightMark"_s, u"1"_s }, { u"freight"_s, u"5"_s },
                                                     { u"insuranceMark"_s, u"1"_s }, { u"insurance"_s, u"0.3"_s } },
                                       { horse(u"100.37"_s, { { u"currency"_s, u"USD"_s } }), horse(u"77777"_s, { { u"currency"_s, u"JPY"_s } }), horse(u"12.3456"_s, { { u"dutyMode"_s, u"2"_s } }) }),
        dollars());
    int figures = 0;
    for (const TaxLine& line : sheet.lines)
        for (const FigureRef figure : { line.value, line.taxes[0], line.taxes[3], line.taxes[4], line.total }) {
            QVERIFY(figure);
            QVERIFY(recompute(sheet.sheet.derivation(figure)).value() == sheet.sheet.value(figure));
            ++figures;
        }
    QCOMPARE(figures, 15);
    QVERIFY(recompute(sheet.sheet.derivation(sheet.totals.totalPayable)).value() == sheet.sheet.value(sheet.totals.totalPayable));
}

// Whole sheets of random goods: one line's price up, and no tax of it nor any total falls; each figure re-computes.
void TestTaxSheet::dearerGoodsNeverPayLess()
{
    QRandomGenerator random(46);
    const auto price = [&] { return Decimal(qint64(random.bounded(10'000'000))).dividedBy(100, 2); };
    for (int i = 0; i < 60; ++i) {
        const QString terms = QString::number(1 + random.bounded(2)); // CIF or C&F: no costs to share
        const Texts head { { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, terms }, { u"insuranceMark"_s, terms == u"2" ? u"1"_s : QString() },
            { u"insurance"_s, terms == u"2" ? u"0.3"_s : QString() } };
        QList<Texts> cheap, dear;
        const int count = 1 + random.bounded(5), raised = random.bounded(count);
        for (int line = 0; line < count; ++line) {
            const Decimal first = price();
            const Texts more { { u"currency"_s, random.bounded(2) ? u"USD"_s : u"JPY"_s }, { u"dutyMode"_s, random.bounded(4) ? u"1"_s : u"2"_s } };
            cheap.append(horse(first.toString(), more));
            dear.append(horse((line == raised ? first + price() : first).toString(), more));
        }
        const TaxSheet before = sheetOf(declarationOf(head, cheap), dollars());
        const TaxSheet after = sheetOf(declarationOf(head, dear), dollars());
        const auto worth = [](const TaxSheet& sheet, FigureRef figure) { return sheet.sheet.value(figure); };
        for (const size_t kind : { size_t(TaxKind::Duty), size_t(TaxKind::Vat) }) {
            QVERIFY(worth(before, before.lines[size_t(raised)].taxes[kind]) <= worth(after, after.lines[size_t(raised)].taxes[kind]));
            QVERIFY(worth(before, before.totals.taxes[kind]) <= worth(after, after.totals.taxes[kind]));
            QVERIFY(worth(before, before.totals.payable[kind]) <= worth(after, after.totals.payable[kind]));
        }
        QVERIFY(worth(before, before.totals.total) <= worth(after, after.totals.total));
        for (const TaxLine& line : after.lines) {
            for (const FigureRef figure : { line.value, line.taxes[0], line.taxes[4], line.total })
                QVERIFY(figure && recompute(after.sheet.derivation(figure)).value() == worth(after, figure));
        }
        QVERIFY(recompute(after.sheet.derivation(after.totals.totalPayable)).value() == worth(after, after.totals.totalPayable));
    }
}

void TestTaxSheet::jsonHoldsItsPromise()
{
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } }, { horse(u"1000"_s) }));
    const QJsonObject json = sheet.toJson();
    const QJsonObject line = json.value("lines"_L1).toArray().at(0).toObject();
    QCOMPARE(line.value("no"_L1).toInt(), 1);
    QCOMPARE(line.value("value"_L1).toString(), u"1000.00"_s);
    QCOMPARE(line.value("duty"_L1).toString(), u"100.00"_s);
    QCOMPARE(line.value("vat"_L1).toString(), u"99.00"_s);
    QVERIFY(line.value("unknownReason"_L1).isNull());
    const QJsonObject totals = json.value("totals"_L1).toObject();
    QCOMPARE(totals.value("duty"_L1).toString(), u"100.00"_s);
    QCOMPARE(totals.value("consumption"_L1).toString(), u"0.00"_s);
    QCOMPARE(totals.value("vat"_L1).toString(), u"99.00"_s);
    QCOMPARE(totals.value("total"_L1).toString(), u"199.00"_s);
    QCOMPARE(totals.value("complete"_L1).toBool(), true);
    const QJsonArray derivations = json.value("derivations"_L1).toArray();
    QCOMPARE(derivations.size(), 4); // value, duty, consumption, vat
    for (const QJsonValue& entry : derivations) {
        const auto derivation = Derivation::fromJson(entry.toObject());
        QVERIFY(derivation);
        QVERIFY(recompute(*derivation).value() == derivation->value);
    }
}

void TestTaxSheet::whatIf()
{
    const Texts head { { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"1"_s } };
    const TaxSheet before = sheetOf(declarationOf(head, { horse(u"1000"_s), horse(u"1000"_s) }));
    const TaxSheet after = sheetOf(declarationOf(head, { horse(u"1000"_s), horse(u"1000"_s, { { u"originCountry"_s, u"ZZZ"_s } }) }));
    const auto duty = [](const TaxSheet& sheet, size_t line) { return sheet.sheet.value(sheet.lines.at(line).taxes.at(size_t(TaxKind::Duty))); };
    QVERIFY(duty(after, 0) == duty(before, 0)); // the other line is as it was
    QVERIFY(duty(after, 1) - duty(before, 1) == Decimal(200));
    QVERIFY(after.sheet.value(after.totals.taxes.at(size_t(TaxKind::Duty))) - before.sheet.value(before.totals.taxes.at(size_t(TaxKind::Duty))) == Decimal(200));
}

void TestTaxSheet::fiftyLines()
{
    QList<Texts> lines;
    for (int i = 1; i <= 50; ++i)
        lines.append(horse(QString::number(i * 1000), { { u"currency"_s, u"USD"_s } }));
    const Document document = declarationOf({ { u"direction"_s, u"I"_s }, { u"deliveryTerms"_s, u"3"_s }, { u"freightMark"_s, u"3"_s }, { u"freight"_s, u"1000"_s },
                                                { u"freightCurrency"_s, u"USD"_s } },
        lines);
    Taxation taxation(sheetCodes(), Parameters::builtIn());
    const ExchangeTable exchange = dollars();
    const TaxOptions options { .date = QDate(2026, 11, 20), .lines = {} };
    const TaxSheet sheet = taxation.sheet(document, exchange, options);
    QCOMPARE(sheet.lines.size(), size_t(50));
    QVERIFY(sheet.totals.isComplete);
    Decimal sum;
    for (const TaxLine& line : sheet.lines)
        sum += sheet.sheet.value(line.taxes[0]);
    QVERIFY(sum == sheet.sheet.value(sheet.totals.taxes[0]));
    QVERIFY(recompute(sheet.sheet.derivation(sheet.totals.taxes[0])).value() == sum);
    QBENCHMARK {
        const TaxSheet again = taxation.sheet(document, exchange, options);
        QVERIFY(again.totals.total);
    }
}

void TestTaxSheet::emptyDocuments()
{
    QVERIFY(sheetOf(Document()).lines.empty());
    const TaxSheet sheet = sheetOf(declarationOf({ { u"direction"_s, u"I"_s } }, {}));
    QVERIFY(sheet.lines.empty());
    QVERIFY(!sheet.totals.total);
    QCOMPARE(sheet.toJson().value("totals"_L1).toObject().value("duty"_L1).isNull(), true);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestTaxSheet)
#include "tst_taxsheet.moc"
