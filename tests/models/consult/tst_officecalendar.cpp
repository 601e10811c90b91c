// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/officecalendar.h"

#include <QJsonArray>
#include <QTest>

namespace Tongguan {

class OfficeCalendarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsDaysIntoSlots();
    void knowsHolidaysAndExtraHours();
    void countsWhatIsTaken();
    void opensAndCloses();
    void readsAndRefuses();
    void ordersTheQueue();
    void foreseesTheWait();
    void knowsTheUsualLength();
};

// In China's time.
static QDateTime chinaTime(int day, int hour, int minute = 0) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC(); }

void OfficeCalendarTest::cutsDaysIntoSlots()
{
    const OfficeCalendar calendar;
    const auto day = calendar.slotsOf(QDate(2026, 11, 23), 1, {}, chinaTime(20, 0)); // a Monday
    QCOMPARE(day.size(), 7 + 7);
    QCOMPARE(day.first().from, chinaTime(23, 8, 30));
    QCOMPARE(day.at(6).to, chinaTime(23, 12));
    QCOMPARE(day.at(7).from, chinaTime(23, 14));
    QCOMPARE(day.last().to, chinaTime(23, 17, 30));
    QCOMPARE(calendar.slotsOf(QDate(2026, 11, 23), 7, {}, chinaTime(20, 0)).size(), 5 * 14); // no weekend
    QCOMPARE(calendar.slotsOf(QDate(2026, 11, 23), 1, {}, chinaTime(23, 14, 10)).first().from, chinaTime(23, 14)); // what is past is left out
    OfficeCalendar odd;
    odd.hours = { { QTime(9, 0), QTime(10, 20) } };
    QCOMPARE(odd.slotsOf(QDate(2026, 11, 23), 1, {}, chinaTime(20, 0)).size(), 2); // a piece too short for a slot is none
}

void OfficeCalendarTest::knowsHolidaysAndExtraHours()
{
    OfficeCalendar calendar;
    calendar.closed = { QDate(2026, 11, 24) };
    calendar.worked = { QDate(2026, 11, 28) }; // a Saturday
    calendar.extraHours = { { QTime(18, 0), QTime(19, 0) } };
    calendar.weekendHours = { { QTime(9, 0), QTime(10, 0) } };
    const auto count = [&](int day, bool extra) {
        const auto all = calendar.slotsOf(QDate(2026, 11, day), 1, {}, chinaTime(20, 0));
        return std::count_if(all.begin(), all.end(), [extra](const ConsultSlot& one) { return one.extra == extra; });
    };
    QCOMPARE(count(23, false), 14);
    QCOMPARE(count(23, true), 2);
    QCOMPARE(count(24, false), 0); // a holiday
    QCOMPARE(count(24, true), 2);
    QCOMPARE(count(28, false), 14); // a Saturday that is worked
    QCOMPARE(count(29, false), 0);
    QCOMPARE(count(29, true), 2);
}

void OfficeCalendarTest::countsWhatIsTaken()
{
    OfficeCalendar calendar;
    calendar.desks = 2;
    const ConsultSlot nine { chinaTime(23, 9), chinaTime(23, 9, 30), false, 0 };
    QCOMPARE(calendar.slotAt(nine.from, {}, chinaTime(20, 0))->free, 2);
    QCOMPARE(calendar.slotAt(nine.from, { nine }, chinaTime(20, 0))->free, 1);
    QCOMPARE(calendar.slotAt(nine.from, { nine, nine, nine }, chinaTime(20, 0))->free, 0);
    QCOMPARE(calendar.slotAt(nine.to, { nine, nine }, chinaTime(20, 0))->free, 2); // the next begins where it ends
    const ConsultSlot across { chinaTime(23, 8, 45), chinaTime(23, 9, 15), false, 0 }; // of an earlier grid
    QCOMPARE(calendar.slotAt(nine.from, { across }, chinaTime(20, 0))->free, 1);
    QVERIFY(!calendar.slotAt(chinaTime(23, 9, 10), {}, chinaTime(20, 0)));
    QVERIFY(!calendar.slotAt(nine.from, {}, chinaTime(23, 10)));
}

void OfficeCalendarTest::opensAndCloses()
{
    const OfficeCalendar calendar;
    QVERIFY(!calendar.isOpen(chinaTime(23, 8, 29)));
    QVERIFY(calendar.isOpen(chinaTime(23, 8, 30)));
    QVERIFY(!calendar.isOpen(chinaTime(23, 12)));
    QVERIFY(!calendar.isOpen(chinaTime(22, 10))); // Sunday
    QCOMPARE(calendar.nextOpening(chinaTime(22, 10)), chinaTime(23, 8, 30));
    QCOMPARE(calendar.nextOpening(chinaTime(23, 12, 30)), chinaTime(23, 14));
    QCOMPARE(calendar.nextOpening(chinaTime(27, 18)), chinaTime(30, 8, 30)); // over the weekend
    OfficeCalendar shut;
    shut.hours.clear();
    QVERIFY(!shut.nextOpening(chinaTime(23, 9)).isValid());
}

void OfficeCalendarTest::readsAndRefuses()
{
    OfficeCalendar calendar;
    calendar.closed = { QDate(2027, 1, 1) };
    calendar.extraHours = { { QTime(18, 0), QTime(20, 0) } };
    calendar.desks = 3;
    QCOMPARE(OfficeCalendar::fromJson(calendar.toJson()), Result<OfficeCalendar>(calendar));
    const auto field = [&](const QString& member, const QJsonValue& value) {
        QJsonObject json = calendar.toJson();
        json.insert(member, value);
        const auto read = OfficeCalendar::fromJson(json);
        return read ? QString() : read.error().field;
    };
    QCOMPARE(field(u"hours"_s, QJsonArray { u"12:00-08:00"_s }), u"hours"_s);
    QCOMPARE(field(u"hours"_s, QJsonArray { u"08:00-10:00"_s, u"09:00-11:00"_s }), u"hours"_s);
    QCOMPARE(field(u"hours"_s, QJsonArray { u"8-10"_s }), u"hours"_s);
    QCOMPARE(field(u"closed"_s, QJsonArray { u"someday"_s }), u"closed"_s);
    QCOMPARE(field(u"slotMinutes"_s, 4), u"slotMinutes"_s);
    QCOMPARE(field(u"desks"_s, 0), u"desks"_s);
}

void OfficeCalendarTest::ordersTheQueue()
{
    const QDateTime now = chinaTime(23, 10);
    const QList<QueueEntry> entries {
        { chinaTime(23, 9, 10), {}, false, {} }, // without a slot, came first
        { chinaTime(23, 9, 50), chinaTime(23, 9, 30), false, {} }, // late for its slot
        { chinaTime(23, 9, 55), chinaTime(23, 10), false, {} }, // its slot begins now
        { chinaTime(23, 9, 0), chinaTime(23, 11), false, {} }, // far too early: by its arrival
        { chinaTime(23, 9, 30), {}, true, chinaTime(23, 9, 55) }, // is being served
        { chinaTime(23, 9, 20), {}, false, {} },
    };
    QCOMPARE(queueOrder(entries, now), (QList<qsizetype> { 1, 2, 3, 0, 5 }));
    QVERIFY(queueOrder({}, now).isEmpty());
}

void OfficeCalendarTest::foreseesTheWait()
{
    using namespace std::chrono_literals;
    const QDateTime now = chinaTime(23, 10);
    QList<QueueEntry> entries;
    QCOMPARE(expectedWait(entries, -1, 1, 900s, now), 0s);
    entries.append({ chinaTime(23, 9, 30), {}, true, now.addSecs(-600) });
    QCOMPARE(expectedWait(entries, -1, 1, 900s, now), 300s);
    entries.append({ chinaTime(23, 9, 40), {}, false, {} });
    entries.append({ chinaTime(23, 9, 45), {}, false, {} });
    QCOMPARE(expectedWait(entries, 1, 1, 900s, now), 300s);
    QCOMPARE(expectedWait(entries, 2, 1, 900s, now), 1200s);
    QCOMPARE(expectedWait(entries, 1, 2, 900s, now), 0s); // a second desk is free
    QCOMPARE(expectedWait(entries, 2, 2, 900s, now), 300s);
    QCOMPARE(expectedWait(entries, -1, 1, 900s, now), 2100s); // who comes now
    entries[0].begun = now.addSecs(-7200); // takes far longer than usual
    QCOMPARE(expectedWait(entries, 1, 1, 900s, now), 60s);
    // More before one is never a shorter wait; another desk never a longer one.
    for (int ahead = 0; ahead < 12; ++ahead) {
        QList<QueueEntry> line;
        for (int i = 0; i <= ahead + 1; ++i)
            line.append({ chinaTime(23, 9).addSecs(i), {}, false, {} });
        for (int desks = 1; desks < 5; ++desks) {
            QVERIFY(expectedWait(line, ahead, desks, 900s, now) <= expectedWait(line, ahead + 1, desks, 900s, now));
            QVERIFY(expectedWait(line, ahead, desks + 1, 900s, now) <= expectedWait(line, ahead, desks, 900s, now));
        }
    }
}

void OfficeCalendarTest::knowsTheUsualLength()
{
    using namespace std::chrono_literals;
    QCOMPARE(usualLength({}), std::chrono::seconds(15min));
    QCOMPARE(usualLength({ 60s, 60s }), std::chrono::seconds(15min));
    QCOMPARE(usualLength({ 1000s, 10s, 300s }), 300s);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::OfficeCalendarTest)
#include "tst_officecalendar.moc"
