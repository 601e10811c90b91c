// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/holidays.h"

#include "models/base/text.h"

#include <QTest>

namespace Tongguan {

class TestHolidays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearsAreKnownWithTheirNotice();
    void days_data();
    void days();
    void countsOfEachYear_data();
    void countsOfEachYear();
    void nextWorkingDays_data();
    void nextWorkingDays();
    void fifthWorkingDay();
    void unknownYearsKnowWeekendsOnly();
    void daysSetByHand();
    void brokenTables_data();
    void brokenTables();
};

void TestHolidays::yearsAreKnownWithTheirNotice()
{
    for (int year = 2018; year <= 2026; ++year) {
        QVERIFY(HolidayCalendar::builtIn().isKnown(year));
        QVERIFY(HolidayCalendar::builtIn().notice(year).contains(u"国办发明电"_s));
    }
    QVERIFY(!HolidayCalendar::builtIn().isKnown(2017));
    QVERIFY(!HolidayCalendar::builtIn().isKnown(2027));
}

void TestHolidays::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("plain Monday") << QDate(2026, 3, 9) << true << false;
    QTest::newRow("plain Sunday") << QDate(2026, 3, 8) << false << false;
    QTest::newRow("Sunday worked") << QDate(2026, 9, 20) << true << false;
    QTest::newRow("national day") << QDate(2026, 10, 1) << false << true;
    QTest::newRow("moved day off") << QDate(2026, 10, 7) << false << false;
    QTest::newRow("new year's eve, a holiday since 2025") << QDate(2026, 2, 16) << false << true;
    QTest::newRow("new year's eve 2024, no day off") << QDate(2024, 2, 9) << true << false;
    QTest::newRow("2 May, a holiday since 2025") << QDate(2025, 5, 2) << false << true;
    QTest::newRow("2 May before") << QDate(2024, 5, 2) << false << false;
    QTest::newRow("prolonged in 2020") << QDate(2020, 1, 31) << false << false;
    QTest::newRow("its moved working day was taken back") << QDate(2020, 2, 1) << false << false;
    QTest::newRow("belongs to the next year's notice") << QDate(2018, 12, 31) << false << false;
    QTest::newRow("Saturday worked for it") << QDate(2018, 12, 29) << true << false;
}

void TestHolidays::days()
{
    QFETCH(QDate, day);
    QFETCH(bool, works);
    QFETCH(bool, isPublic);
    QCOMPARE(HolidayCalendar::builtIn().isWorkingDay(day), works);
    QCOMPARE(HolidayCalendar::builtIn().isPublicHoliday(day), isPublic);
}

void TestHolidays::countsOfEachYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("publicHolidays");
    for (int year = 2018; year <= 2026; ++year) // 11 days a year; 13 since the amendment of November 2024
        QTest::addRow("%d", year) << year << (year == 2020 ? 10 : year >= 2025 ? 13 : 11);
}

void TestHolidays::countsOfEachYear()
{
    QFETCH(int, year);
    QFETCH(int, publicHolidays);
    int holidays = 0;
    int working = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        holidays += HolidayCalendar::builtIn().isPublicHoliday(day) ? 1 : 0;
        working += HolidayCalendar::builtIn().isWorkingDay(day) ? 1 : 0;
    }
    QCOMPARE(holidays, publicHolidays); // in 2020 mid-autumn and the national day fell together
    QVERIFY2(working >= 247 && working <= 252, qPrintable(QString::number(working)));
}

void TestHolidays::nextWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("itself") << QDate(2026, 3, 9) << QDate(2026, 3, 9);
    QTest::newRow("over the national holidays") << QDate(2021, 10, 2) << QDate(2021, 10, 8);
    QTest::newRow("to a worked Saturday") << QDate(2022, 10, 1) << QDate(2022, 10, 8);
    QTest::newRow("over spring festival 2026") << QDate(2026, 2, 15) << QDate(2026, 2, 24);
    QTest::newRow("into the next year") << QDate(2022, 12, 31) << QDate(2023, 1, 3);
}

void TestHolidays::nextWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QCOMPARE(HolidayCalendar::builtIn().nextWorkingDay(from), to);
}

void TestHolidays::fifthWorkingDay()
{
    QCOMPARE(HolidayCalendar::builtIn().workingDay(QDate(2026, 10, 1), 5), QDate(2026, 10, 13)); // 8, 9, 10 (a worked Saturday), 12, 13
    QCOMPARE(HolidayCalendar::builtIn().workingDay(QDate(2026, 6, 1), 5), QDate(2026, 6, 5));
}

void TestHolidays::unknownYearsKnowWeekendsOnly()
{
    QVERIFY(HolidayCalendar::builtIn().isWorkingDay(QDate(2010, 10, 1))); // a Friday: nothing is known of 2010
    QVERIFY(!HolidayCalendar::builtIn().isWorkingDay(QDate(2010, 10, 2)));
    QVERIFY(!HolidayCalendar().isKnown(2026));
}

void TestHolidays::daysSetByHand()
{
    HolidayCalendar calendar;
    calendar.setRestDay(QDate(2026, 3, 9));
    calendar.setWorkingDay(QDate(2026, 3, 8));
    QCOMPARE(calendar.nextWorkingDay(QDate(2026, 3, 7)), QDate(2026, 3, 8));
    QCOMPARE(calendar.nextWorkingDay(QDate(2026, 3, 9)), QDate(2026, 3, 10));
}

void TestHolidays::brokenTables_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("line");
    QTest::newRow("no columns") << "2026-01-01\trest\tx\t\n"_ba << u"1"_s;
    QTest::newRow("no day") << "date\tkind\tname\tnote\n2026-02-30\trest\tx\t\n"_ba << u"2"_s;
    QTest::newRow("twice") << "date\tkind\tname\tnote\n2026-01-01\trest\tx\t\n2026-01-01\trest\tx\t\n"_ba << u"3"_s;
    QTest::newRow("a weekday worked") << "date\tkind\tname\tnote\n2026-01-05\twork\tx\t\n"_ba << u"2"_s;
    QTest::newRow("unknown kind") << "date\tkind\tname\tnote\n2026-01-05\tparty\tx\t\n"_ba << u"2"_s;
    QTest::newRow("cut") << "date\tkind\tname\tnote\n2026-01-05\trest\n"_ba << u"2"_s;
    QTest::newRow("empty") << ""_ba << u"1"_s;
}

void TestHolidays::brokenTables()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, line);
    const auto calendar = HolidayCalendar::parse(rows);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, ErrorKind::Corrupt);
    QCOMPARE(calendar.error().field, line);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::TestHolidays)
#include "tst_holidays.moc"
