// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/routes.h"
#include "app/server/wire.h"

#include <QFile>

namespace Tongguan {

static Reply health(Call& call)
{
    return jsonResponse(QJsonObject {
        { u"name"_s, u"tongguan-server"_s }, { u"version"_s, QStringLiteral(TONGGUAN_VERSION) }, { u"time"_s, wireTime(call.now) }, { u"schema"_s, 1 } });
}

static Reply description(Call&)
{
    QFile file(u":/api/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(404, u"unknown"_s);
    Response response;
    response.type = "application/yaml"_ba;
    response.body = file.readAll();
    return response;
}

void addHealthRoutes(Router& router)
{
    router.add({ .method = "GET"_ba, .path = "/v1/health"_ba, .access = Access::Anyone, .handle = health });
    router.add({ .method = "GET"_ba, .path = "/v1/openapi.yaml"_ba, .access = Access::Anyone, .handle = description });
}

} // namespace Tongguan
