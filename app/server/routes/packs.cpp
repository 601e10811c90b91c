// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/packdesk.h"
#include "app/server/routes/routes.h"
#include "app/server/wire.h"

namespace Tongguan {

static constexpr qint64 MostPackBytes = 5 * 1024 * 1024;

// What is wrong with a pack is the sender's to know; what is wrong with the server is not.
static tl::unexpected<Problem> refusePack(const Error& error)
{
    const bool isPack = error.code.startsWith(u"pack.") || error.code.startsWith(u"rule.") || error.code.startsWith(u"exchange.");
    if (!isPack)
        return refuse(error);
    return refuse(error.code == u"pack.none" ? 404 : 422, error.code, error.detail, error.field);
}

static Reply listPacks(Call& call, RouteContext& context)
{
    const auto listing = context.packs.listing(call.storage());
    if (!listing)
        return refuse(listing.error());
    const QString known = call.query.value(u"known"_s);
    if (!known.isEmpty() && (*listing)[u"state"_s].toString() == known)
        return jsonResponse(QJsonObject { { u"state"_s, known } });
    return jsonResponse(*listing);
}

static Reply givePack(Call& call)
{
    const auto row = call.storage().packs().pack(call.path.value("id"_ba), call.path.value("version"_ba).toInt());
    if (!row)
        return refuse(row.error());
    if (!*row)
        return refuse(404, u"unknown"_s);
    return jsonResponse((*row)->file);
}

static AuditRow authorOf(const Call& call) { return { call.tenant(), call.who->account.name, {}, {}, {} }; }

static Reply publishPack(Call& call, RouteContext& context)
{
    const auto pack = context.packs.publish(call.storage(), call.body, authorOf(call), call.now);
    if (!pack)
        return refusePack(pack.error());
    context.hints.packsChanged();
    QJsonObject json = packHeadJson(pack->head);
    json.insert(u"digest"_s, pack->digest());
    return jsonResponse(json);
}

static Reply listPublished(Call& call)
{
    const auto rows = call.storage().packs().all();
    if (!rows)
        return refuse(rows.error());
    QJsonArray packs;
    for (const PackRow& row : *rows)
        packs.append(QJsonObject { { u"id"_s, row.id }, { u"version"_s, row.version }, { u"kind"_s, row.kind }, { u"digest"_s, row.digest },
            { u"published"_s, wireTime(row.published) }, { u"publisher"_s, row.publisher }, { u"pinned"_s, row.isPinned } });
    return jsonResponse(QJsonObject { { u"packs"_s, packs } });
}

static Reply pinPack(Call& call, RouteContext& context)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue value = object->value(u"version");
    const auto version = wholeNumber(value);
    if (!value.isNull() && (!version || *version < 0 || *version > std::numeric_limits<int>::max()))
        return refuse(422, u"pin.invalid"_s, u"version is a whole number, or null for the highest."_s, u"version"_s);
    const auto wanted = version ? std::optional(static_cast<int>(*version)) : std::nullopt;
    if (const Done done = context.packs.pin(call.storage(), call.path.value("id"_ba), wanted, authorOf(call), call.now); !done)
        return refusePack(done.error());
    context.hints.packsChanged();
    return jsonResponse(QJsonObject { { u"id"_s, call.path.value("id"_ba) }, { u"version"_s, value } });
}

void addPackRoutes(Router& router, RouteContext& context)
{
    router.add({ .method = "GET"_ba, .path = "/v1/packs"_ba, .handle = [&context](Call& call) { return listPacks(call, context); } });
    router.add({ .method = "GET"_ba, .path = "/v1/packs/{id}/{version}"_ba, .handle = givePack });
    router.add({ .method = "GET"_ba, .path = "/v1/office/packs"_ba, .access = Access::Office, .handle = listPublished });
    router.add({ .method = "POST"_ba, .path = "/v1/office/packs"_ba, .access = Access::Supervisor, .most = MostPackBytes, .largeCode = u"pack.large"_s,
        .handle = [&context](Call& call) { return publishPack(call, context); } });
    router.add({ .method = "PUT"_ba, .path = "/v1/office/packs/{id}/pin"_ba, .access = Access::Supervisor,
        .handle = [&context](Call& call) { return pinPack(call, context); } });
}

} // namespace Tongguan
