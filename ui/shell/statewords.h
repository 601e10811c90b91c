// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "models/tables/pagesource.h"
#include "ui/shell/tone.h"

namespace Tongguan {

// The state of a document as people read it: word, meaning, colour and icon, the same on every page. Bonded documents live by
// other states than declarations, carried by theirs: see bondedlife.h.
[[nodiscard]] QString stateWord(DeclarationState state, QStringView type = u"declaration");
[[nodiscard]] QString stateMeaning(DeclarationState state, QStringView type = u"declaration"); // what it is and what comes next
[[nodiscard]] Tone stateTone(DeclarationState state, QStringView type = u"declaration");
[[nodiscard]] QString stateIconName(DeclarationState state, QStringView type = u"declaration");

[[nodiscard]] QString syncWord(SyncState state);
[[nodiscard]] QString syncMeaning(SyncState state);
[[nodiscard]] Tone syncTone(SyncState state);
[[nodiscard]] QString syncIconName(SyncState state);

[[nodiscard]] QString directionWord(QStringView direction); // "I" or "E"

[[nodiscard]] QString roleWord(const QString& role); // "broker"; an unknown one as it is

// "09:12", "yesterday 09:12", "2026-11-20 09:12" in local time; "" where not valid.
[[nodiscard]] QString shortTime(const QDateTime& time, const QDateTime& now);
// "in 3 min", "now", for the next try.
[[nodiscard]] QString timeUntil(const QDateTime& time, const QDateTime& now);

} // namespace Tongguan
