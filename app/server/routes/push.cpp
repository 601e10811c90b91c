// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/push.h"

#include "app/server/routes/routes.h"

namespace Tongguan {

void addPushRoute(Router& router, RouteContext& context)
{
    router.add({ .method = "POST"_ba, .path = "/v1/sync/push"_ba, .access = Access::Enterprise, .most = 4 * 1024 * 1024,
        .largeCode = u"push.large"_s, .handle = [&context](Call& call) {
            if (const Done done = context.packs.bringRules(call.place, packDay(call.now)); !done)
                return Reply(refuse(done.error()));
            Push push(call, context.dictionary);
            Reply reply = push.run();
            if (push.grownTo() > 0 && reply)
                context.hints.grown(call.tenant(), push.grownTo());
            if (push.queued() && reply)
                context.dispatch.wake();
            return reply;
        } });
}

} // namespace Tongguan
