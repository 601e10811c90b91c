// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace Tongguan {

// A piece of a day in the office's own time (UTC+8, no summer time).
struct OfficeHours {
    QTime from, to;

    bool operator==(const OfficeHours&) const = default;
};

struct ConsultSlot {
    QDateTime from, to; // UTC
    bool extra = false; // outside working hours: by request (预约加班)
    int free = 0;       // how many more can be booked

    bool operator==(const ConsultSlot&) const = default;
};

// When an office consults. Working days are Monday to Friday but holidays, and the days that are worked instead (5+2).
struct OfficeCalendar {
    QList<OfficeHours> hours { { QTime(8, 30), QTime(12, 0) }, { QTime(14, 0), QTime(17, 30) } };
    QList<OfficeHours> extraHours;   // of working days
    QList<OfficeHours> weekendHours; // of the others: extra, too
    QList<QDate> closed, worked;     // holidays; weekend days that are worked
    int slotMinutes = 30;
    int desks = 1;                   // consultations at one time
    int graceMinutes = 3;            // who waits and is not heard of any more keeps his place for so long

    bool operator==(const OfficeCalendar&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<OfficeCalendar> fromJson(const QJsonObject& json); // Invalid "calendar.invalid" with the member

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    // All slots of these days that are not wholly past, in order; `booked` are the beginnings and ends of what is taken.
    [[nodiscard]] QList<ConsultSlot> slotsOf(QDate first, int days, const QList<ConsultSlot>& booked, const QDateTime& now) const;
    // The slot that begins then, with its room; nothing where there is none.
    [[nodiscard]] std::optional<ConsultSlot> slotAt(const QDateTime& from, const QList<ConsultSlot>& booked, const QDateTime& now) const;
    [[nodiscard]] bool isOpen(const QDateTime& time) const; // in regular hours
    [[nodiscard]] QDateTime nextOpening(const QDateTime& after) const; // null where none comes within 60 days
};

// One who waits, or is being served.
struct QueueEntry {
    QDateTime arrived;
    QDateTime booked; // beginning of the slot; null: without one
    bool isServed = false;
    QDateTime begun; // where it is served
};

// In what order they are called: who has a slot that has begun, by slot; then the others, by arrival. Indexes into `entries`.
[[nodiscard]] QList<qsizetype> queueOrder(const QList<QueueEntry>& entries, const QDateTime& now);

// How long `index` will wait: each desk ends what it serves after the usual length (never less than a minute from now),
// the others follow in their order.
[[nodiscard]] std::chrono::seconds expectedWait(const QList<QueueEntry>& entries, qsizetype index, int desks, std::chrono::seconds usual, const QDateTime& now);

// The usual length of a consultation by those that have ended: the median, 15 minutes where there are fewer than three.
[[nodiscard]] std::chrono::seconds usualLength(QList<std::chrono::seconds> lengths);

} // namespace Tongguan
