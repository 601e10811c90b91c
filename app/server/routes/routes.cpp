// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/routes.h"

namespace Tongguan {

void addRoutes(Router& router, RouteContext& context)
{
    addHealthRoutes(router);
    addSessionRoutes(router, context);
    addPushRoute(router, context);
    addPullRoutes(router, context);
    addEventRoute(router, context);
    addOfficeRoutes(router, context);
    addLedgerRoutes(router, context);
    addPackRoutes(router, context);
    addConsultRoutes(router, context);
}

} // namespace Tongguan
