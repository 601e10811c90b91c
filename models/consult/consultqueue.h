// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"

namespace Tongguan {

// Those of `all` that are in the waiting room, in the order in which they are called: as the server counts it.
[[nodiscard]] QList<ConsultSummary> consultQueue(const QList<ConsultSummary>& all, const QDateTime& now);
// Who is called next: the first who is there. Those who are away keep their place meanwhile. Null: nobody.
[[nodiscard]] ConsultId nextInQueue(const QList<ConsultSummary>& queue);

} // namespace Tongguan
