// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/officecalendar.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Tongguan {

namespace {

constexpr int OfficeOffset = 8 * 3600;

QDateTime officeTime(QDate day, QTime time) { return QDateTime(day, time, Qt::OffsetFromUTC, OfficeOffset).toUTC(); }
QDate officeDay(const QDateTime& time) { return time.toOffsetFromUtc(OfficeOffset).date(); }

QJsonArray hoursJson(const QList<OfficeHours>& hours)
{
    QJsonArray array;
    for (const OfficeHours& one : hours)
        array.append(QString(one.from.toString(u"HH:mm"_s) + u'-' + one.to.toString(u"HH:mm"_s)));
    return array;
}

QJsonArray daysJson(const QList<QDate>& days)
{
    QJsonArray array;
    for (const QDate day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

Result<QList<OfficeHours>> hoursFrom(const QJsonObject& json, const QString& member)
{
    QList<OfficeHours> hours;
    const QJsonArray array = json[member].toArray();
    for (const QJsonValue& value : array) {
        const QString text = value.toString();
        const OfficeHours one { QTime::fromString(text.section(u'-', 0, 0), u"HH:mm"_s), QTime::fromString(text.section(u'-', 1), u"HH:mm"_s) };
        if (!one.from.isValid() || !one.to.isValid() || one.from >= one.to || (!hours.isEmpty() && one.from < hours.last().to))
            return fail(ErrorKind::Invalid, u"calendar.invalid"_s, text, member);
        hours.append(one);
    }
    return hours;
}

Result<QList<QDate>> daysFrom(const QJsonObject& json, const QString& member)
{
    QList<QDate> days;
    const QJsonArray array = json[member].toArray();
    for (const QJsonValue& value : array) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorKind::Invalid, u"calendar.invalid"_s, value.toString(), member);
        days.append(day);
    }
    return days;
}

int takenOf(const QList<ConsultSlot>& booked, const QDateTime& from, const QDateTime& to)
{
    return int(std::count_if(booked.begin(), booked.end(), [&](const ConsultSlot& one) { return one.from < to && from < one.to; }));
}

} // namespace

QJsonObject OfficeCalendar::toJson() const
{
    return { { u"hours"_s, hoursJson(hours) }, { u"extraHours"_s, hoursJson(extraHours) }, { u"weekendHours"_s, hoursJson(weekendHours) }, { u"closed"_s, daysJson(closed) },
        { u"worked"_s, daysJson(worked) }, { u"slotMinutes"_s, slotMinutes }, { u"desks"_s, desks }, { u"graceMinutes"_s, graceMinutes } };
}

Result<OfficeCalendar> OfficeCalendar::fromJson(const QJsonObject& json)
{
    OfficeCalendar calendar;
    for (auto [member, list] : { std::pair(u"hours"_s, &calendar.hours), std::pair(u"extraHours"_s, &calendar.extraHours), std::pair(u"weekendHours"_s, &calendar.weekendHours) }) {
        auto hours = hoursFrom(json, member);
        if (!hours)
            return tl::unexpected(hours.error());
        *list = std::move(*hours);
    }
    for (auto [member, list] : { std::pair(u"closed"_s, &calendar.closed), std::pair(u"worked"_s, &calendar.worked) }) {
        auto days = daysFrom(json, member);
        if (!days)
            return tl::unexpected(days.error());
        *list = std::move(*days);
    }
    calendar.slotMinutes = json[u"slotMinutes"_s].toInt(30);
    calendar.desks = json[u"desks"_s].toInt(1);
    if (calendar.slotMinutes < 5 || calendar.slotMinutes > 240)
        return fail(ErrorKind::Invalid, u"calendar.invalid"_s, u"5 to 240 minutes"_s, u"slotMinutes"_s);
    if (calendar.desks < 1 || calendar.desks > 100)
        return fail(ErrorKind::Invalid, u"calendar.invalid"_s, u"1 to 100 desks"_s, u"desks"_s);
    calendar.graceMinutes = json[u"graceMinutes"_s].toInt(3);
    if (calendar.graceMinutes < 1 || calendar.graceMinutes > 60)
        return fail(ErrorKind::Invalid, u"calendar.invalid"_s, u"1 to 60 minutes"_s, u"graceMinutes"_s);
    return calendar;
}

bool OfficeCalendar::isWorkingDay(QDate day) const
{
    return worked.contains(day) || (day.dayOfWeek() <= 5 && !closed.contains(day));
}

QList<ConsultSlot> OfficeCalendar::slotsOf(QDate first, int days, const QList<ConsultSlot>& booked, const QDateTime& now) const
{
    QList<ConsultSlot> all;
    const auto addHours = [&](QDate day, const QList<OfficeHours>& list, bool extra) {
        for (const OfficeHours& piece : list) {
            const QDateTime end = officeTime(day, piece.to);
            for (QDateTime from = officeTime(day, piece.from), to = from.addSecs(slotMinutes * 60); to <= end; from = to, to = from.addSecs(slotMinutes * 60)) {
                if (to > now)
                    all.append({ from, to, extra, std::max(0, desks - takenOf(booked, from, to)) });
            }
        }
    };
    for (int i = 0; i < days; ++i) {
        const QDate day = first.addDays(i);
        if (isWorkingDay(day)) {
            addHours(day, hours, false);
            addHours(day, extraHours, true);
        } else {
            addHours(day, weekendHours, true);
        }
    }
    std::sort(all.begin(), all.end(), [](const ConsultSlot& a, const ConsultSlot& b) { return a.from < b.from; });
    return all;
}

std::optional<ConsultSlot> OfficeCalendar::slotAt(const QDateTime& from, const QList<ConsultSlot>& booked, const QDateTime& now) const
{
    const QList<ConsultSlot> day = slotsOf(officeDay(from), 1, booked, now);
    const auto found = std::find_if(day.begin(), day.end(), [&](const ConsultSlot& one) { return one.from == from; });
    return found == day.end() ? std::nullopt : std::optional(*found);
}

bool OfficeCalendar::isOpen(const QDateTime& time) const
{
    const QDateTime local = time.toOffsetFromUtc(OfficeOffset);
    return isWorkingDay(local.date()) && std::any_of(hours.begin(), hours.end(), [&](const OfficeHours& one) { return local.time() >= one.from && local.time() < one.to; });
}

QDateTime OfficeCalendar::nextOpening(const QDateTime& after) const
{
    const QDate today = officeDay(after);
    for (int i = 0; i <= 60; ++i) {
        const QDate day = today.addDays(i);
        if (!isWorkingDay(day))
            continue;
        const auto found = std::find_if(hours.begin(), hours.end(), [&](const OfficeHours& one) { return officeTime(day, one.from) > after; });
        if (found != hours.end())
            return officeTime(day, found->from);
    }
    return {};
}

QList<qsizetype> queueOrder(const QList<QueueEntry>& entries, const QDateTime& now)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).isServed)
            order.append(i);
    }
    const auto isDue = [&](const QueueEntry& one) { return one.booked.isValid() && one.booked <= now; };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const QueueEntry &first = entries.at(a), &second = entries.at(b);
        if (isDue(first) != isDue(second))
            return isDue(first);
        return isDue(first) && first.booked != second.booked ? first.booked < second.booked : first.arrived < second.arrived;
    });
    return order;
}

std::chrono::seconds expectedWait(const QList<QueueEntry>& entries, qsizetype index, int desks, std::chrono::seconds usual, const QDateTime& now)
{
    QList<qint64> freeIn; // seconds until each desk is free
    for (const QueueEntry& one : entries) {
        if (one.isServed)
            freeIn.append(std::max<qint64>(60, usual.count() - one.begun.secsTo(now)));
    }
    while (freeIn.size() < desks)
        freeIn.append(0);
    const QList<qsizetype> order = queueOrder(entries, now);
    for (const qsizetype next : order) {
        const auto soonest = std::min_element(freeIn.begin(), freeIn.end());
        if (next == index)
            return std::chrono::seconds(*soonest);
        *soonest += usual.count();
    }
    return std::chrono::seconds(*std::min_element(freeIn.begin(), freeIn.end())); // who comes now
}

std::chrono::seconds usualLength(QList<std::chrono::seconds> lengths)
{
    if (lengths.size() < 3)
        return std::chrono::minutes(15);
    std::sort(lengths.begin(), lengths.end());
    return lengths.at(lengths.size() / 2);
}

} // namespace Tongguan
