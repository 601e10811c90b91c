// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"
#include "ui/shell/tone.h"

namespace Tongguan {

// Consultations as people read them, the same on every page.
[[nodiscard]] QString consultStateWord(ConsultState state);
// One sentence: what comes next for that side; `hasTime`: a time was booked, it is not "as soon as possible".
[[nodiscard]] QString consultStateMeaning(ConsultState state, ConsultSide side, bool hasTime);
[[nodiscard]] Tone consultStateTone(ConsultState state);
[[nodiscard]] QString consultStateIcon(ConsultState state);

[[nodiscard]] QString consultRoleWord(ConsultRole role);
[[nodiscard]] QString participantWord(const Participant& one); // how he stands: "invited", "removed"; "" where there is nothing to say
[[nodiscard]] QString ringWord(Ring ring);
[[nodiscard]] QString subjectWord(SubjectKind kind);
[[nodiscard]] QString subjectText(const ConsultSubject& subject); // "Declaration TG-0001, line 3"

// What happened, as one line of the log: "zhang.wei has joined". "" where the chat does not show it.
[[nodiscard]] QString consultEventLine(const ConsultEvent& event);

// "2026-11-23 09:00-09:30"; with "as soon as possible" where there is no time.
[[nodiscard]] QString consultTimeText(const QDateTime& from, const QDateTime& to);
[[nodiscard]] QString consultShortTime(const QDateTime& from, const QDateTime& to, QDate today); // for lists
[[nodiscard]] QString stepTitle(const QString& step); // of an inspection, by its key
[[nodiscard]] QString stepResultWord(const QString& result);
[[nodiscard]] QString waitText(std::chrono::seconds wait); // "about 12 minutes"
[[nodiscard]] QString byteText(qint64 bytes);
[[nodiscard]] QString placeText(const QJsonObject& place); // where a still was taken, as the company gave it; ""
[[nodiscard]] QString fileTypeIcon(const ConsultFile& file);

// A part of the call engine that is not there, in words: what it is needed for.
[[nodiscard]] QString missingPartText(const QString& part);

} // namespace Tongguan
