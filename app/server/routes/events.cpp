// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/routes.h"

namespace Tongguan {

static Reply events(Call& call, RouteContext& context)
{
    const auto lifetime = std::chrono::milliseconds(std::max<qint64>(0, call.now.msecsTo(call.who->token.expires)));
    Response response;
    response.type = "text/event-stream"_ba;
    response.events = context.hints.open(call.tenant(), call.who->account.key, lifetime);
    if (!response.events)
        return refuseFor(60, 429, u"events.many"_s, u"This user has too many streams open."_s);
    const auto feed = call.storage().documents().feed(call.tenant());
    if (!feed)
        return refuse(feed.error());
    context.hints.grown(call.tenant(), feed->head);
    return response;
}

void addEventRoute(Router& router, RouteContext& context)
{
    router.add({ .method = "GET"_ba, .path = "/v1/sync/events"_ba,
        .handle = [&context](Call& call) { return events(call, context); } });
}

} // namespace Tongguan
