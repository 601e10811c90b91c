// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/officecalendar.h"

#include <QFuture>

namespace Tongguan {

class ClientOffice;

// When the office consults at which one is signed in. Both need a line.
[[nodiscard]] QFuture<Result<OfficeCalendar>> officeHours(ClientOffice& office);
[[nodiscard]] QFuture<Done> setOfficeHours(ClientOffice& office, const OfficeCalendar& calendar); // its supervisors only

} // namespace Tongguan
