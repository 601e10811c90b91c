// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

namespace Tongguan {

// Customs' days, months and limits turn with the calendar in Beijing (UTC+8, no summer time), wherever this computer stands.
[[nodiscard]] inline QDate chinaDay(const QDateTime& time) { return time.isValid() ? time.toOffsetFromUtc(8 * 3600).date() : QDate(); }
[[nodiscard]] inline QDate chinaToday() { return chinaDay(QDateTime::currentDateTimeUtc()); }

} // namespace Tongguan
