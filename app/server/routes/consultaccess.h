// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/consult/consultdesk.h"
#include "app/server/routes/routes.h"

namespace Tongguan {

// What the routes of consultations share.
[[nodiscard]] tl::expected<ConsultAccess, Problem> consultOf(Call& call, RouteContext& context); // of the path's {session}
[[nodiscard]] tl::unexpected<Problem> refuseConsult(const Error& error);
[[nodiscard]] Reply eventsReply(std::unique_ptr<EventSource> events); // 429 where there is none
[[nodiscard]] qint64 lastEventId(const Call& call);
void addConsultRoomRoutes(Router& router, RouteContext& context);

} // namespace Tongguan
