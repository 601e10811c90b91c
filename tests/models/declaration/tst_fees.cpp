// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/exchangetable.h"
#include "models/declaration/fees.h"
#include "models/declaration/parcels.h"

#include <QRandomGenerator>
#include <QTest>

namespace Tongguan {

namespace {

    const Quantity FeeSample { u"sample"_s, { u"样"_s, u"Sample"_s }, u"CNY"_s };

    Decimal feeNumber(const QString& text) { return Decimal::parse(text).value_or(Decimal::invalid()); }

    // A worksheet with the program's own calendar and parameters.
    struct FeeDesk {
        Worksheet sheet;
        Fees fees { sheet, HolidayCalendar::builtIn(), Parameters::builtIn() };

        FigureRef money(const QString& text) { return sheet.given(FeeSample, feeNumber(text)); }
        QDate day(FigureRef figure) const { return dateOfFigure(sheet.value(figure)); }
        QString text(FigureRef figure) const { return sheet.value(figure).normalized().toString(); }
    };

} // namespace

class TestFees final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lateDeclaration_data();
    void lateDeclaration();
    void lateDeclarationFee_data();
    void lateDeclarationFee();
    void feesAreMonotonic();
    void basesSayWhatTheyAre();
    void latePayment_data();
    void latePayment();
    void restDaysWithinArePaidFor();
    void periodicTax_data();
    void periodicTax();
    void interest();
    void guarantees();
    void unknownYearsAreSaid();
    void publicationDays_data();
    void publicationDays();
    void exchangeCsv();
    void brokenExchangeCsv_data();
    void brokenExchangeCsv();
    void exchangeByDay();
    void postAndLuggage();
    void retailLimits_data();
    void retailLimits();
};

void TestFees::lateDeclaration_data()
{
    QTest::addColumn<QDate>("arrival");
    QTest::addColumn<QDate>("declared");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("days");
    QTest::newRow("on the last day") << QDate(2026, 3, 2) << QDate(2026, 3, 16) << QDate(2026, 3, 17) << 0;
    QTest::newRow("a day late") << QDate(2026, 3, 2) << QDate(2026, 3, 17) << QDate(2026, 3, 17) << 1;
    QTest::newRow("starts on a Saturday") << QDate(2026, 3, 6) << QDate(2026, 3, 23) << QDate(2026, 3, 23) << 1; // 21st -> 23rd
    QTest::newRow("declared before the moved start") << QDate(2026, 3, 6) << QDate(2026, 3, 22) << QDate(2026, 3, 23) << 0;
    QTest::newRow("starts on a worked Saturday") << QDate(2026, 2, 13) << QDate(2026, 3, 2) << QDate(2026, 2, 28) << 3;
    QTest::newRow("starts in spring festival") << QDate(2026, 2, 1) << QDate(2026, 2, 25) << QDate(2026, 2, 24) << 2; // 16th -> 24th
    QTest::newRow("over new year") << QDate(2022, 12, 17) << QDate(2023, 1, 4) << QDate(2023, 1, 3) << 2;
    QTest::newRow("leap day") << QDate(2024, 2, 14) << QDate(2024, 3, 1) << QDate(2024, 2, 29) << 2;
}

void TestFees::lateDeclaration()
{
    QFETCH(QDate, arrival);
    QFETCH(QDate, declared);
    QFETCH(QDate, start);
    QFETCH(int, days);
    FeeDesk desk;
    const auto late = desk.fees.lateDeclaration(arrival, declared, {});
    QCOMPARE(desk.day(late.period.lastDay), arrival.addDays(14));
    QCOMPARE(desk.day(late.period.start), start);
    QCOMPARE(desk.text(late.days), QString::number(days));
    QCOMPARE(recompute(desk.sheet.derivation(late.days)).value(), desk.sheet.value(late.days));
}

void TestFees::lateDeclarationFee_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("fee");
    QTest::newRow("whole yuan only") << u"1234567.89"_s << 2 << u"1234"_s;
    QTest::newRow("just below the floor") << u"99999.99"_s << 1 << u"0"_s;
    QTest::newRow("at the floor") << u"100000"_s << 1 << u"50"_s;
    QTest::newRow("50.99 is 50") << u"101980"_s << 1 << u"50"_s;
    QTest::newRow("no day") << u"9000000"_s << 0 << u"0"_s;
}

void TestFees::lateDeclarationFee()
{
    QFETCH(QString, value);
    QFETCH(int, days);
    QFETCH(QString, fee);
    FeeDesk desk;
    const auto result = desk.fees.lateDeclarationFee(desk.money(value), desk.money(QString::number(days)), QDate(2026, 1, 1));
    QCOMPARE(desk.text(result.fee), fee);
}

// More value or more days never cost less, whatever the floor and the rounding do; and the derivation gives the same.
void TestFees::feesAreMonotonic()
{
    QRandomGenerator random(45);
    const QDate day(2026, 1, 1);
    for (int i = 0; i < 1000; ++i) {
        FeeDesk desk;
        const Decimal value = Decimal(qint64(random.bounded(900'000'000))).dividedBy(100, 2);
        const Decimal more = value + Decimal(qint64(random.bounded(90'000'000))).dividedBy(100, 2);
        const int days = random.bounded(400);
        const auto given = [&](const Decimal& figure) { return desk.sheet.given(FeeSample, figure); };
        const auto declared = [&](const Decimal& base, int late) { return desk.fees.lateDeclarationFee(given(base), given(late), day).fee; };
        const auto paid = [&](const Decimal& base, int late) { return desk.fees.latePaymentFee(given(base), given(late), day).fee; };
        for (const FigureRef fee : { declared(value, days), paid(value, days) }) {
            QVERIFY(!desk.sheet.value(fee).isNegative());
            QVERIFY(recompute(desk.sheet.derivation(fee)).value() == desk.sheet.value(fee));
        }
        QVERIFY(desk.sheet.value(declared(value, days)) <= desk.sheet.value(declared(more, days)));
        QVERIFY(desk.sheet.value(declared(value, days)) <= desk.sheet.value(declared(value, days + 1)));
        QVERIFY(desk.sheet.value(paid(value, days)) <= desk.sheet.value(paid(more, days)));
        QVERIFY(desk.sheet.value(paid(value, days)) <= desk.sheet.value(paid(value, days + 1)));
    }
}

void TestFees::basesSayWhatTheyAre()
{
    FeeDesk desk;
    QSet<QString> notes;
    for (const auto basis : { DeclarationBasis::Entry, DeclarationBasis::PostNotice, DeclarationBasis::Destination, DeclarationBasis::Withdrawal }) {
        const auto period = desk.fees.declaring(QDate(2026, 3, 2), basis);
        const Derivation opened = desk.sheet.derivation(period.lastDay);
        QVERIFY(opened.find(u"arrival"));
        notes.insert(opened.find(u"arrival")->note);
    }
    QCOMPARE(notes.size(), 4);
}

void TestFees::latePayment_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<QDate>("paid");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("dueB");
    QTest::addColumn<int>("daysB");
    QTest::newRow("in time") << QDate(2026, 3, 2) << QDate(2026, 3, 17) << QDate(2026, 3, 17) << 0 << QDate(2026, 3, 16) << 1;
    QTest::newRow("a Saturday moves") << QDate(2026, 3, 6) << QDate(2026, 3, 24) << QDate(2026, 3, 23) << 1 << QDate(2026, 3, 20) << 4;
    QTest::newRow("national holidays move") << QDate(2026, 9, 18) << QDate(2026, 10, 9) << QDate(2026, 10, 8) << 1 << QDate(2026, 10, 2) << 7;
    QTest::newRow("a worked Sunday does not") << QDate(2026, 9, 5) << QDate(2026, 9, 21) << QDate(2026, 9, 20) << 1 << QDate(2026, 9, 19) << 2;
}

void TestFees::latePayment()
{
    QFETCH(QDate, issued);
    QFETCH(QDate, paid);
    QFETCH(QDate, due);
    QFETCH(int, days);
    QFETCH(QDate, dueB);
    QFETCH(int, daysB);
    FeeDesk desk;
    const auto customs = desk.fees.latePayment(issued, paid);
    const auto exam = desk.fees.latePayment(issued, paid, Fees::Convention::Examination);
    QCOMPARE(desk.day(customs.due), due);
    QCOMPARE(desk.text(customs.days), QString::number(days));
    QCOMPARE(desk.day(exam.due), dueB);
    QCOMPARE(desk.text(exam.days), QString::number(daysB));
    QVERIFY(desk.sheet.derivation(exam.due).source.contains(u"仅供教学"_s));
}

void TestFees::restDaysWithinArePaidFor()
{
    FeeDesk desk;
    const auto late = desk.fees.latePayment(QDate(2026, 9, 11), QDate(2026, 10, 9)); // due 26 Sep, a holiday -> 28 Sep
    QCOMPARE(desk.day(late.due), QDate(2026, 9, 28));
    QCOMPARE(desk.text(late.days), u"11"_s); // the seven days off in October count
    const auto fee = desk.fees.latePaymentFee(desk.money(u"10000.00"_s), late.days, QDate(2026, 10, 9));
    QCOMPARE(desk.text(fee.fee), u"55"_s);
    QCOMPARE(desk.text(desk.fees.latePaymentFee(desk.money(u"9090.90"_s), late.days, QDate(2026, 10, 9)).fee), u"50"_s); // 49.99995 -> 50.00
    QCOMPARE(desk.text(desk.fees.latePaymentFee(desk.money(u"9089.00"_s), late.days, QDate(2026, 10, 9)).fee), u"0"_s);
}

void TestFees::periodicTax_data()
{
    QTest::addColumn<QDate>("declared");
    QTest::addColumn<QDate>("due");
    QTest::newRow("plain") << QDate(2026, 5, 31) << QDate(2026, 6, 5);
    QTest::newRow("national holidays and a worked Saturday") << QDate(2026, 9, 1) << QDate(2026, 10, 13);
    QTest::newRow("spring festival 2021") << QDate(2021, 1, 31) << QDate(2021, 2, 5);
    QTest::newRow("December") << QDate(2025, 12, 31) << QDate(2026, 1, 8); // 4 (a worked Sunday), 5, 6, 7, 8
}

void TestFees::periodicTax()
{
    QFETCH(QDate, declared);
    QFETCH(QDate, due);
    FeeDesk desk;
    QCOMPARE(desk.day(desk.fees.periodicPaymentDue(declared)), due);
}

void TestFees::interest()
{
    FeeDesk desk;
    const FigureRef figure = desk.fees.deferredInterest(desk.money(u"100000.00"_s), desk.money(u"180"_s),
        Parameters::builtIn().figure(desk.sheet, u"deferred.rate", QDate(2026, 1, 1)), Parameters::builtIn().figure(desk.sheet, u"deferred.basis"));
    QCOMPARE(desk.text(figure), u"175"_s);
    QCOMPARE(desk.sheet.derivation(figure).certainty, Grounds::Practice);
}

void TestFees::guarantees()
{
    QVERIFY(!guaranteeAdvice(GuaranteeMatter::MissingLicence, true).isPossible);
    QVERIFY(guaranteeAdvice(GuaranteeMatter::Value, true).isPossible);
    QVERIFY(guaranteeAdvice(GuaranteeMatter::TwoStepTaxable, true).isNeeded);
    QVERIFY(!guaranteeAdvice(GuaranteeMatter::TwoStepTaxable, false).isNeeded);
    QVERIFY(!guaranteeAdvice(GuaranteeMatter::Origin, true).source.isEmpty());
}

void TestFees::unknownYearsAreSaid()
{
    FeeDesk desk;
    const auto known = desk.fees.declaring(QDate(2026, 9, 17));
    const auto unknown = desk.fees.declaring(QDate(2030, 9, 17));
    QVERIFY(desk.sheet.derivation(known.start).find(u"moved_days")->note.contains(u"国办发明电"_s));
    const Derivation opened = desk.sheet.derivation(unknown.start);
    QVERIFY(opened.find(u"moved_days")->note.contains(u"2030年无放假安排数据"_s));
    QCOMPARE(opened.find(u"moved_days")->certainty, Grounds::Derived);
}

void TestFees::publicationDays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<PublicationRule>("rule");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("moved");
    QTest::newRow("plain") << 2026 << 11 << PublicationRule::NextTradingDay << QDate(2026, 10, 21) << false;
    QTest::newRow("January looks back a year") << 2026 << 1 << PublicationRule::NextTradingDay << QDate(2025, 12, 17) << false;
    QTest::newRow("spring festival, fourth Wednesday") << 2018 << 3 << PublicationRule::FourthWednesday << QDate(2018, 2, 21) << false; // 21 Feb is a moved day off only
    QTest::newRow("spring festival, next market day") << 2018 << 3 << PublicationRule::NextTradingDay << QDate(2018, 2, 22) << true;
    QTest::newRow("the festival itself, fourth Wednesday") << 2026 << 3 << PublicationRule::FourthWednesday << QDate(2026, 2, 25) << true; // 18 Feb is the second day
    QTest::newRow("the festival itself, next market day") << 2026 << 3 << PublicationRule::NextTradingDay << QDate(2026, 2, 24) << true;
}

void TestFees::publicationDays()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(PublicationRule, rule);
    QFETCH(QDate, day);
    QFETCH(bool, moved);
    const auto result = publicationDay(year, month, rule, HolidayCalendar::builtIn());
    QCOMPARE(result.day, day);
    QCOMPARE(result.isMoved, moved);
    QVERIFY(result.isCertain);
    QVERIFY(!publicationDay(2030, 2, rule, HolidayCalendar::builtIn()).isCertain);
    QCOMPARE(publicationRuleOn(QDate(2024, 11, 30)), PublicationRule::FourthWednesday);
    QCOMPARE(publicationRuleOn(QDate(2024, 12, 1)), PublicationRule::NextTradingDay);
}

void TestFees::exchangeCsv()
{
    const auto table = ExchangeTable::fromCsv(u"\uFEFF币制,单位,汇率,月份,来源\nUSD,100,709.71,2026-11,\"公告, 第1号\"\njpy,100,4.61,2026-11,\n\n# 注释\nEUR,1,8.2,2026-11,\n"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->rates().size(), 3);
    const auto yen = table->rate(u"JPY"_s, QDate(2026, 11, 30));
    QVERIFY(yen);
    QVERIFY(yen->per == Decimal(100));
    QVERIFY(!table->rate(u"JPY"_s, QDate(2026, 12, 1)));
    QVERIFY(!table->rate(u"GBP"_s, QDate(2026, 11, 1)));
    QCOMPARE(table->rate(u"USD"_s, QDate(2026, 11, 1))->source, u"公告, 第1号"_s);
    QCOMPARE(ExchangeTable::fromCsv(table->toCsv()).value(), *table);
}

void TestFees::brokenExchangeCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << u""_s << u"1"_s;
    QTest::newRow("no rate column") << u"currency,per\nUSD,1\n"_s << u"1"_s;
    QTest::newRow("old numeric currency") << u"currency,cny\n502,7.1\n"_s << u"2"_s;
    QTest::newRow("no number") << u"currency,cny\nUSD,seven\n"_s << u"2"_s;
    QTest::newRow("zero") << u"currency,cny\nUSD,0\n"_s << u"2"_s;
    QTest::newRow("negative unit") << u"currency,cny,per\nUSD,7,-1\n"_s << u"2"_s;
    QTest::newRow("month") << u"currency,cny,month\nUSD,7,2026-13\n"_s << u"2"_s;
    QTest::newRow("ends before it starts") << u"currency,cny,from,to\nUSD,7,2026-02-01,2026-01-01\n"_s << u"2"_s;
}

void TestFees::brokenExchangeCsv()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto table = ExchangeTable::fromCsv(text);
    QVERIFY(!table);
    QCOMPARE(table.error().field, line);
}

void TestFees::exchangeByDay()
{
    ExchangeTable table;
    QVERIFY(table.rate(u"CNY"_s, QDate(2026, 1, 1))->cny == Decimal(1));
    table.insert({ .currency = u"USD"_s, .cny = 7, .from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31) });
    ExchangeTable newer;
    newer.insert({ .currency = u"USD"_s, .cny = 8, .from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31) });
    table.merge(newer);
    QCOMPARE(table.rates().size(), 1);
    QVERIFY(table.rate(u"USD"_s, QDate(2026, 1, 15))->cny == Decimal(8));
    QVERIFY(!table.rate(u"USD"_s, QDate(2026, 2, 1)));
}

void TestFees::postAndLuggage()
{
    FeeDesk desk;
    const Parameters& p = Parameters::builtIn();
    const QDate day(2026, 1, 1);
    const auto tax = [&](const QString& value) { return desk.text(articleTax(desk.sheet, desk.money(value), p.figure(desk.sheet, u"postal.class2", day), p, day).payable); };
    QCOMPARE(tax(u"250"_s), u"0"_s); // 50.00: exempt up to and with 50
    QCOMPARE(tax(u"250.05"_s), u"50.01"_s);
    QCOMPARE(parcelVerdict(feeNumber(u"1000"_s), false, false, p, day), ParcelVerdict::Article);
    QCOMPARE(parcelVerdict(feeNumber(u"800.01"_s), true, false, p, day), ParcelVerdict::Goods);
    QCOMPARE(parcelVerdict(feeNumber(u"1000.01"_s), false, true, p, day), ParcelVerdict::SingleArticle);
    const FigureRef allowance = p.figure(desk.sheet, u"luggage.resident", day);
    QCOMPARE(desk.text(luggageTaxable(desk.sheet, desk.money(u"5800"_s), allowance, false)), u"800"_s);
    QCOMPARE(desk.text(luggageTaxable(desk.sheet, desk.money(u"5800"_s), allowance, true)), u"5800"_s);
    QCOMPARE(desk.text(luggageTaxable(desk.sheet, desk.money(u"5000"_s), allowance, true)), u"0"_s);
}

void TestFees::retailLimits_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("indivisible");
    QTest::addColumn<RetailVerdict>("verdict");
    QTest::newRow("at both limits") << u"21000"_s << u"5000"_s << false << RetailVerdict::WithinLimits;
    QTest::newRow("a fen over the year") << u"21000.01"_s << u"5000"_s << false << RetailVerdict::General;
    QTest::newRow("over the single limit") << u"0"_s << u"5000.01"_s << false << RetailVerdict::General;
    QTest::newRow("one indivisible item") << u"0"_s << u"5000.01"_s << true << RetailVerdict::SingleOverLimit;
    QTest::newRow("indivisible but over the year") << u"25000"_s << u"6000"_s << true << RetailVerdict::General;
}

void TestFees::retailLimits()
{
    QFETCH(QString, used);
    QFETCH(QString, order);
    QFETCH(bool, indivisible);
    QFETCH(RetailVerdict, verdict);
    FeeDesk desk;
    const auto check = retailCheck(desk.sheet, desk.money(used), desk.money(order), indivisible, Parameters::builtIn(), QDate(2026, 1, 1));
    QCOMPARE(check.verdict, verdict);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestFees)
#include "tst_fees.moc"
