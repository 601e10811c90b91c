// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/dispatch.h"
#include "app/server/feed.h"
#include "app/server/limiter.h"
#include "app/server/packdesk.h"
#include "app/server/router.h"

#include <semaphore>

namespace Tongguan {

class ConsultDesk;

// What the routes share.
struct RouteContext {
    RouteContext(const Dictionary& theDictionary, FeedHints& theHints, Dispatch& theDispatch, const PackDesk& thePacks, ConsultDesk& theConsults)
        : dictionary(theDictionary), hints(theHints), dispatch(theDispatch), packs(thePacks), consults(theConsults)
    {
    }

    const Dictionary& dictionary;
    FeedHints& hints;
    Dispatch& dispatch;
    const PackDesk& packs;
    ConsultDesk& consults;
    Limiter loginsOfUser { 5, 15 * 60 * 1000 }; // tries of one user from one address
    Limiter loginsOfAddress { 100, 15 * 60 * 1000 };
    std::counting_semaphore<8> entering { 3 }; // sign-ins let in, so that a flood of them leaves a worker for others
    std::counting_semaphore<8> hashing { 2 }; // passwords under way: each takes 32 MiB and a tenth of a second
};

void addHealthRoutes(Router& router);
void addSessionRoutes(Router& router, RouteContext& context);
void addPushRoute(Router& router, RouteContext& context);
void addPullRoutes(Router& router, RouteContext& context); // changes, snapshot, manifest
void addEventRoute(Router& router, RouteContext& context);
void addOfficeRoutes(Router& router, RouteContext& context);
void addLedgerRoutes(Router& router, RouteContext& context);
void addPackRoutes(Router& router, RouteContext& context);
void addConsultRoutes(Router& router, RouteContext& context);

// All of them.
void addRoutes(Router& router, RouteContext& context);

} // namespace Tongguan
