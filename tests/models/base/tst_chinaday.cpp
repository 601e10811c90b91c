// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chinaday.h"

#include <QTest>

using namespace Tongguan;

// The day of customs, from whatever clock and place.
class ChinaDayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsAtMidnightInBeijing_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QDate>("day");
        const auto utc = [](QDate day, QTime time) { return QDateTime(day, time, Qt::UTC); };
        QTest::newRow("the last moment") << utc(QDate(2026, 11, 22), QTime(15, 59, 59, 999)) << QDate(2026, 11, 22);
        QTest::newRow("midnight") << utc(QDate(2026, 11, 22), QTime(16, 0)) << QDate(2026, 11, 23);
        QTest::newRow("new year") << utc(QDate(2026, 12, 31), QTime(16, 0)) << QDate(2027, 1, 1);
        QTest::newRow("leap day") << utc(QDate(2028, 2, 28), QTime(16, 0)) << QDate(2028, 2, 29);
        QTest::newRow("after the leap day") << utc(QDate(2028, 2, 29), QTime(16, 0)) << QDate(2028, 3, 1);
        QTest::newRow("New York") << QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::OffsetFromUTC, -5 * 3600) << QDate(2026, 11, 23);
        QTest::newRow("Kiritimati") << QDateTime(QDate(2026, 11, 23), QTime(5, 59), Qt::OffsetFromUTC, 14 * 3600) << QDate(2026, 11, 22);
        QTest::newRow("none") << QDateTime() << QDate();
    }
    void turnsAtMidnightInBeijing()
    {
        QFETCH(QDateTime, time);
        QTEST(chinaDay(time), "day");
        QTEST(chinaDay(time.toLocalTime()), "day");
    }

    // At any moment one of these two has another day than Beijing.
    void isTheSameEverywhere()
    {
        const QByteArray before = qgetenv("TZ");
        for (const char* zone : { "Etc/GMT-14", "Etc/GMT+11" }) {
            qputenv("TZ", zone);
            QTRY_COMPARE(chinaToday(), QDateTime::currentDateTimeUtc().addSecs(8 * 3600).date()); // again where midnight came between
        }
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    }
};

QTEST_GUILESS_MAIN(ChinaDayTest)
#include "tst_chinaday.moc"
