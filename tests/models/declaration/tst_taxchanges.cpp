// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/calculationterms.h"
#include "models/declaration/ownrates.h"
#include "models/declaration/taxfees.h"
#include "models/declaration/taxwhatif.h"

#include <QTest>

namespace Tongguan {

// What goes into a tax sheet from outside of the document: own rates, what-if, dates; and what the calculations are called.
class TestTaxChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownRatesByCode();
    void ownRatesByOrigin();
    void ownRatesAreMarked();
    void ownRatesRefuse_data();
    void ownRatesRefuse();
    void damagedRatesAreRefused();
    void exportRateOfOurOwn();
    void changeOfTheDocument();
    void changeOfWhatIsThereIsNone();
    void fieldsOfTheInputs();
    void missingCurrenciesAreNamed();
    void feesMoveWithHolidays();
    void interestAsksForItsDates();
    void negativesAreRefusedByName();
    void termsOfComposedNames();

private:
    [[nodiscard]] Document goods(int lines, const QString& code = u"8542311110"_s) const
    {
        Document document(m_dictionary->declaration());
        const auto put = [&document](const QString& key, const QString& text) { QVERIFY2(document.setValue(key, text).has_value(), qPrintable(key)); };
        put(u"direction"_s, u"I"_s);
        put(u"deliveryTerms"_s, u"1"_s);
        put(u"declarationDate"_s, u"2026-11-20"_s);
        for (int no = 1; no <= lines; ++no) {
            const QString place = u"line[%1]."_s.arg(no);
            put(place + u"commodityCode"_s, code);
            put(place + u"totalPrice"_s, u"1000"_s);
            put(place + u"currency"_s, u"CNY"_s);
            put(place + u"originCountry"_s, u"KOR"_s);
            put(place + u"dutyMode"_s, u"1"_s);
        }
        return document;
    }
    [[nodiscard]] TaxSheet sheetOf(const Document& document, const OwnRates& rates = {}, const ExchangeTable& exchange = {}) const
    {
        Taxation taxation(m_codes, Parameters::builtIn());
        return taxation.sheet(document, exchange, { .date = {}, .lines = rates.forLines(document) });
    }
    [[nodiscard]] static OwnRates full()
    {
        OwnRates rates;
        [[maybe_unused]] bool done = rates.set({ u"8542311110"_s, OwnRateKind::Mfn, {}, u"5%"_s, QDate(2026, 11, 1) }).has_value();
        done = done && rates.set({ u"8542311110"_s, OwnRateKind::Vat, {}, u"13%"_s, {} }) && rates.set({ u"8542311110"_s, OwnRateKind::Consumption, {}, u"0"_s, {} });
        return done ? rates : OwnRates();
    }
    static QString money(const TaxSheet& sheet, FigureRef figure) { return sheet.sheet.value(figure).toString(2); }

    std::unique_ptr<Dictionary> m_dictionary;
    CodeTables m_codes;
};

void TestTaxChanges::initTestCase()
{
    auto loaded = Dictionary::load();
    QVERIFY(loaded.has_value());
    m_dictionary = std::move(*loaded);
}

void TestTaxChanges::ownRatesByCode()
{
    QVERIFY(!sheetOf(goods(1)).totals.isComplete);
    const TaxSheet sheet = sheetOf(goods(2), full());
    QVERIFY(sheet.totals.isComplete);
    QCOMPARE(money(sheet, sheet.lines[1].taxes[0]), u"50.00"_s);
    QCOMPARE(money(sheet, sheet.totals.total), u"373.00"_s); // twice 50 and 136.50
    QVERIFY(!sheetOf(goods(1, u"8542311190"_s), full()).totals.isComplete); // another code
    OwnRates rates = full();
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Mfn, {}, u"6%"_s, {} })); // the later one
    QCOMPARE(rates.of(u"8542311110"_s).size(), 3);
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Mfn, {}, u" "_s, {} })); // taken back
    QCOMPARE(rates.rate(u"8542311110"_s, OwnRateKind::Mfn, {}), QString());
    const auto again = OwnRates::fromJson(full().toJson());
    QVERIFY(again);
    QVERIFY(*again == full());
    QVERIFY(OwnRates::fromJson({})->isEmpty());
}

void TestTaxChanges::ownRatesByOrigin()
{
    OwnRates rates = full();
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Dumping, u"KOR"_s, u"20%"_s, {} }));
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Agreement, u"KOR"_s, u"0%"_s, {} }));
    Document document = goods(2);
    QVERIFY(document.setValue(u"line[2].originCountry", u"JPN"_s));
    const TaxSheet sheet = sheetOf(document, rates);
    QCOMPARE(money(sheet, sheet.lines[0].taxes[size_t(TaxKind::Dumping)]), u"200.00"_s);
    QVERIFY(!sheet.lines[1].taxes[size_t(TaxKind::Dumping)]);
    QCOMPARE(money(sheet, sheet.lines[0].taxes[0]), u"50.00"_s); // no agreement is claimed
    QVERIFY(document.setValue(u"line[1].agreementOrigin", u"KOR"_s));
    const TaxSheet claimed = sheetOf(document, rates);
    QCOMPARE(money(claimed, claimed.lines[0].taxes[0]), u"0.00"_s);
    QCOMPARE(claimed.lines[0].choice.kind, RateKind::Agreement);
}

void TestTaxChanges::ownRatesAreMarked()
{
    const TaxSheet sheet = sheetOf(goods(1), full());
    const auto own = std::count_if(sheet.lines[0].notes.cbegin(), sheet.lines[0].notes.cend(), [](const TaxRemark& note) { return note.code == u"rate.own"; });
    QCOMPARE(own, 1);
    for (const size_t kind : { size_t(TaxKind::Duty), size_t(TaxKind::Vat) }) {
        const Derivation derivation = sheet.sheet.derivation(sheet.lines[0].taxes[kind]);
        const Derivation* rate = derivation.find(kind == size_t(TaxKind::Vat) ? u"vat_rate"_s : u"duty_rate"_s);
        QVERIFY(rate);
        QVERIFY2(rate->source.contains(u"自行输入"), qPrintable(rate->source));
    }
}

void TestTaxChanges::ownRatesRefuse_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << int(OwnRateKind::Mfn) << u"low"_s << u"rate.text"_s;
    QTest::newRow("specific VAT") << int(OwnRateKind::Vat) << u"3元/千克"_s << u"rate.text"_s;
    QTest::newRow("below zero") << int(OwnRateKind::Vat) << u"-13%"_s << u"rate.negative"_s;
    QTest::newRow("duty below zero") << int(OwnRateKind::Mfn) << u"-0.05"_s << u"rate.negative"_s;
}

void TestTaxChanges::ownRatesRefuse()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, code);
    OwnRates rates;
    const Done done = rates.set({ u"8542311110"_s, static_cast<OwnRateKind>(kind), {}, text, {} });
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(done.error().field, ownRateKindName(static_cast<OwnRateKind>(kind)));
    QVERIFY(rates.isEmpty());
}

void TestTaxChanges::damagedRatesAreRefused()
{
    for (const char* json : { "{", "{}", "[{\"code\":\"1\",\"kind\":\"weather\",\"rate\":\"1%\"}]", "[{\"code\":\"1\",\"kind\":\"mfn\",\"rate\":\"much\"}]" }) {
        const auto rates = OwnRates::fromJson(json);
        QVERIFY2(!rates, json);
        QCOMPARE(rates.error().kind, ErrorKind::Corrupt);
    }
}

void TestTaxChanges::exportRateOfOurOwn()
{
    Document document = goods(1);
    QVERIFY(document.setValue(u"direction", u"E"_s));
    QVERIFY(document.setValue(u"deliveryTerms", u"3"_s));
    OwnRates rates;
    QVERIFY(rates.set({ u"8542311110"_s, OwnRateKind::Export, {}, u"25%"_s, {} }));
    const TaxSheet sheet = sheetOf(document, rates);
    QCOMPARE(money(sheet, sheet.lines[0].value), u"800.00"_s); // 1000 / 1.25
    QCOMPARE(money(sheet, sheet.lines[0].taxes[0]), u"200.00"_s);
}

void TestTaxChanges::changeOfTheDocument()
{
    const Document document = goods(3);
    TaxChange change { .head = { { u"deliveryTerms"_s, u"3"_s }, { u"noSuchKey"_s, u"1"_s } }, .lines = { { u"originCountry"_s, u"JPN"_s } }, .only = { 2 } };
    const Document changed = changedDocument(document, change);
    QCOMPARE(changed.value(u"deliveryTerms"), u"3"_s);
    QCOMPARE(changed.value(u"line[1].originCountry"), u"KOR"_s);
    QCOMPARE(changed.value(u"line[2].originCountry"), u"JPN"_s);
    QCOMPARE(document.value(u"line[2].originCountry"), u"KOR"_s);
    QCOMPARE(changedPlaces(document, change).size(), 2);
    change.only.clear();
    QCOMPARE(changedPlaces(document, change).size(), 4);
}

void TestTaxChanges::changeOfWhatIsThereIsNone()
{
    const Document document = goods(1);
    QVERIFY(changedDocument(document, {}) == document);
    QVERIFY(changedPlaces(document, { .head = { { u"deliveryTerms"_s, u"1"_s } }, .lines = { { u"originCountry"_s, u"KOR"_s } }, .only = {} }).isEmpty());
    QVERIFY(changedPlaces({}, { .head = { { u"deliveryTerms"_s, u"1"_s } }, .lines = {}, .only = {} }).isEmpty());
}

void TestTaxChanges::fieldsOfTheInputs()
{
    Document document = goods(2);
    QVERIFY(document.setValue(u"deliveryTerms", u"3"_s));
    QVERIFY(document.setValue(u"freightMark", u"3"_s));
    QVERIFY(document.setValue(u"freight", u"100"_s));
    QVERIFY(document.setValue(u"freightCurrency", u"CNY"_s));
    const TaxSheet sheet = sheetOf(document, full());
    const Derivation derivation = sheet.sheet.derivation(sheet.lines[1].value);
    QVERIFY(derivation.find(u"total_price"));
    QCOMPARE(derivation.find(u"total_price")->field, u"line[2].totalPrice"_s);
    QVERIFY(derivation.find(u"freight"));
    QCOMPARE(derivation.find(u"freight")->field, u"freight"_s);
    const auto again = Derivation::fromJson(derivation.toJson());
    QVERIFY(again);
    QCOMPARE(again->find(u"total_price")->field, u"line[2].totalPrice"_s);
    QCOMPARE(sheet.sheet.derivation(sheet.lines[1].value, 0).inputs.size(), 0);
    QVERIFY(sheet.sheet.inputs(sheet.lines[1].value).size() > 1);
}

void TestTaxChanges::missingCurrenciesAreNamed()
{
    Document document = goods(3);
    QVERIFY(document.setValue(u"line[1].currency", u"USD"_s));
    QVERIFY(document.setValue(u"line[2].currency", u"USD"_s));
    QVERIFY(document.setValue(u"line[3].currency", u"JPY"_s));
    QCOMPARE(sheetOf(document, full()).missingCurrencies, QStringList({ u"USD"_s, u"JPY"_s }));
    ExchangeTable dollars;
    dollars.insert({ .currency = u"USD"_s, .cny = 7, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30) });
    QCOMPARE(sheetOf(document, full(), dollars).missingCurrencies, QStringList({ u"JPY"_s }));
}

void TestTaxChanges::feesMoveWithHolidays()
{
    Document document = goods(1);
    QVERIFY(document.setValue(u"entryExitDate", u"2021-09-17"_s)); // the 15th day is in the National Day holidays
    QVERIFY(document.setValue(u"declarationDate", u"2021-10-09"_s));
    TaxSheet sheet = sheetOf(document, full());
    const TaxFees fees = taxFees(sheet, document, Parameters::builtIn(), HolidayCalendar::builtIn(), QDate(2026, 11, 22));
    QVERIFY(fees.isDeclared);
    QCOMPARE(dateOfFigure(sheet.sheet.value(fees.lateFrom)), QDate(2021, 10, 8));
    QVERIFY(sheet.sheet.value(fees.lateDays) == Decimal(2));
    QVERIFY(sheet.sheet.value(fees.lateFee).isZero()); // one yuan: below the floor
    QCOMPARE(money(sheet, fees.dayFee), u"0.50"_s);
    QVERIFY(recompute(sheet.sheet.derivation(fees.lateFrom)).value() == sheet.sheet.value(fees.lateFrom));
    QVERIFY(document.setValue(u"direction", u"E"_s));
    QVERIFY(!taxFees(sheet, document, Parameters::builtIn(), HolidayCalendar::builtIn(), QDate(2026, 11, 22)).lastDay);
}

void TestTaxChanges::interestAsksForItsDates()
{
    Document document = goods(1);
    TaxSheet sheet = sheetOf(document);
    const auto asks = [&] {
        const auto notes = taxFees(sheet, document, Parameters::builtIn(), HolidayCalendar::builtIn(), QDate(2026, 11, 22)).notes;
        return std::any_of(notes.cbegin(), notes.cend(), [](const TaxRemark& note) { return note.code == u"interest.dates"; });
    };
    QVERIFY(!asks());
    QVERIFY(document.setValue(u"supervisionMode", u"0644"_s));
    QVERIFY(asks());
    QVERIFY(document.setValue(u"supervisionMode", u"0844"_s)); // scrap bears none
    QVERIFY(!asks());
}

void TestTaxChanges::negativesAreRefusedByName()
{
    const Calculator calculator(Parameters::builtIn(), HolidayCalendar::builtIn());
    const auto refused = calculator.calculate(u"chain.import"_s, { { u"total_price"_s, u"100"_s }, { u"freight"_s, u"-5"_s }, { u"duty_rate"_s, u"10%"_s } });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"calc.negative"_s);
    QCOMPARE(refused.error().field, u"freight"_s);
    QVERIFY(calculator.calculate(u"ledger.roll"_s, { { u"opening"_s, u"-5"_s } }));
}

void TestTaxChanges::termsOfComposedNames()
{
    QCOMPARE(calculationTerm(u"duty.export"_s, u"fob_usd_per_t"_s).unit, u"USD"_s);
    QCOMPARE(calculationTerm(u"duty.export"_s, u"fob_usd_per_t"_s).label.zh, u"离岸价格（每吨）"_s);
    QCOMPARE(calculationTerm(u"latepay.days_amount"_s, u"days"_s).label.zh, u"滞纳天数"_s);
    QCOMPARE(calculationTerm(u"latedeclare.days"_s, u"days"_s).label.zh, u"滞报天数"_s);
    QCOMPARE(calculationTerm(u"duty.compound.price_threshold"_s, u"line2_duty"_s).label.zh, u"第2项 关税"_s);
    QVERIFY(!calculationTerm(u"duty"_s, u"weather"_s).isKnown());
    QCOMPARE(calculationTerm(u"ecom.quota"_s, u"within_year"_s).words(u"true"_s).zh, u"是"_s);
    for (const CalculationGroup& group : calculationGroups())
        for (const CalculationTopic& topic : group.topics)
            for (const QString& name : topic.inputs)
                QVERIFY2(calculationTerm(topic.name, name).kind != CalculationTerm::Kind::Choice || calculationTerm(topic.name, name).choices.size() > 1, qPrintable(name));
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestTaxChanges)
#include "tst_taxchanges.moc"
