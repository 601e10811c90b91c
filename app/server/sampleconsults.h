// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/consult/consultdesk.h"

namespace Tongguan {

// The consultations of a training office, between its people, about its sample declarations: resources/scenarios/consults.json.
// They are said to the desk as people would say them, so logs, files and chains of evidence are real ones. How many there are.
[[nodiscard]] Result<int> makeSampleConsults(ConsultDesk& desk, Storage& storage, const SignedIn& broker, const SignedIn& officer, const QDateTime& now);

} // namespace Tongguan
