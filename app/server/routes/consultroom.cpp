// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes/consultaccess.h"
#include "app/server/wire.h"

namespace Tongguan {

static constexpr qint64 ChunkBytes = 4 * 1024 * 1024;

static QJsonObject entryToJson(const RoomEntry& entry)
{
    QJsonArray ice;
    for (const auto& [url, credential] : entry.ice)
        ice.append(QJsonObject { { u"url"_s, url }, { u"user"_s, credential.user }, { u"credential"_s, credential.credential } });
    return { { u"client"_s, entry.client }, { u"ice"_s, ice }, { u"expires"_s, wireTime(entry.expires) }, { u"seconds"_s, entry.seconds } };
}

static Reply enterRoom(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    if (found->row.state == ConsultState::Ended)
        return refuse(409, u"consult.state"_s, u"The consultation has ended."_s);
    const auto entry = context.consults.enterRoom(call.storage(), *call.who, *found);
    if (!entry)
        return refuseConsult(entry.error());
    return jsonResponse(entryToJson(*entry), 201);
}

// Credentials of the relay are short-lived: who stays gets new ones before they run out.
static Reply renewIce(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    const auto entry = context.consults.rooms().renewIce(found->row.id, call.path.value("client"_ba), call.who->account.key);
    return entry ? jsonResponse(entryToJson(*entry)) : Reply(refuse(404, u"unknown"_s));
}

static Reply leaveRoom(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    context.consults.rooms().leave(found->row.id, call.path.value("client"_ba), call.who->account.key);
    Response response;
    response.status = 204;
    return response;
}

static Reply sendToRoom(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    const auto object = call.json();
    if (!found || !object)
        return tl::unexpected(found ? object.error() : found.error());
    const QJsonArray array = object->value(u"messages").toArray();
    if (array.isEmpty() || array.size() > RoomDesk::MostMessages)
        return refuse(422, u"room.messages"_s, u"1 to %1 messages."_s.arg(RoomDesk::MostMessages), u"messages"_s);
    QList<QJsonObject> messages;
    for (const QJsonValue& one : array)
        messages.append(one.toObject());
    switch (context.consults.rooms().take(found->row.id, call.path.value("client"_ba), call.who->account.key, object->value(u"first").toInteger(), std::move(messages))) {
    case RoomDesk::Taken::Unknown: return refuse(404, u"unknown"_s);
    case RoomDesk::Taken::Busy: return refuseFor(1, 429, u"room.busy"_s, u"Too many messages wait."_s);
    case RoomDesk::Taken::Yes: break;
    }
    return jsonResponse(QJsonObject(), 202);
}

static Reply listenToRoom(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    const auto lifetime = std::chrono::milliseconds(std::max<qint64>(0, call.now.msecsTo(call.who->token.expires)));
    auto events = context.consults.rooms().listen(found->row.id, call.path.value("client"_ba), call.who->account.key, lastEventId(call), lifetime);
    if (!events)
        return refuse(404, u"unknown"_s);
    return eventsReply(std::move(events));
}

// --- Files

static Reply beginBlob(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    const auto object = call.json();
    if (!found || !object)
        return tl::unexpected(found ? object.error() : found.error());
    if (found->until > 0)
        return refuse(409, u"consult.removed"_s);
    const auto id = wireId<BlobId>(object->value(u"id").toString());
    const auto size = wholeNumber(object->value(u"size"));
    BlobRow blob;
    blob.hash = QByteArray::fromHex(object->value(u"sha256").toString().toLatin1());
    blob.name = object->value(u"name").toString();
    blob.type = object->value(u"type").toString();
    blob.size = size ? *size : 0;
    const QString wrong = !id ? u"id"_s : blob.hash.size() != 32 ? u"sha256"_s : wrongMember(blob);
    if (!wrong.isEmpty())
        return refuse(422, u"blob.invalid"_s, {}, wrong);
    blob.id = *id;
    blob.account = call.who->account.key;
    if (const Done begun = context.consults.beginBlob(call.storage(), *found, blob, call.now); !begun)
        return refuseConsult(begun.error());
    const auto kept = call.storage().consults().blob(*id);
    if (!kept || !*kept)
        return refuse(kept ? Error { ErrorKind::Corrupt, u"store.io"_s, {}, {} } : kept.error());
    const auto received = context.consults.received(**kept);
    return jsonResponse(QJsonObject { { u"id"_s, id->toString() }, { u"received"_s, received.value_or(0) }, { u"complete"_s, (*kept)->complete } }, 201);
}

// The file of the path, where it belongs to this consultation.
static tl::expected<BlobRow, Problem> blobOf(Call& call, RouteContext& context, const ConsultAccess& access)
{
    const auto id = wireId<BlobId>(call.path.value("blob"_ba));
    if (!id)
        return refuse(404, u"unknown"_s);
    const auto blob = call.storage().consults().blob(*id);
    if (!blob)
        return refuse(blob.error());
    const auto readable = *blob && (*blob)->consult == access.row.key ? context.consults.mayRead(call.storage(), access, *id) : Result<bool>(false);
    if (!readable)
        return refuse(readable.error());
    if (!*readable)
        return refuse(404, u"unknown"_s);
    return **blob;
}

static Reply addToBlob(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    const auto blob = blobOf(call, context, *found);
    const auto offset = call.number(u"offset"_s, 0, 0, std::numeric_limits<qint64>::max());
    if (!blob || !offset)
        return tl::unexpected(blob ? offset.error() : blob.error());
    if (blob->account != call.who->account.key)
        return refuse(403, u"forbidden"_s);
    const auto there = context.consults.addToBlob(call.storage(), *blob, *offset, call.body);
    if (!there) {
        if (there.error().code != u"blob.offset")
            return refuseConsult(there.error());
        Problem problem { 409, u"blob.offset"_s, {}, u"offset"_s, 0, { { u"received"_s, there.error().detail.toLongLong() } }, {} };
        return tl::unexpected<Problem>(std::move(problem));
    }
    return jsonResponse(QJsonObject { { u"received"_s, *there }, { u"complete"_s, *there == blob->size } });
}

static Reply giveBlob(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    const auto blob = blobOf(call, context, *found);
    const auto offset = call.number(u"offset"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto length = call.number(u"length"_s, ChunkBytes, 1, ChunkBytes);
    if (!blob)
        return tl::unexpected(blob.error());
    if (!offset || !length)
        return tl::unexpected(offset ? length.error() : offset.error());
    if (!blob->expired.isEmpty())
        return refuse(410, u"blob.expired"_s, blob->expired);
    if (!blob->complete)
        return refuse(409, u"blob.incomplete"_s);
    auto bytes = context.consults.readBlob(*blob, *offset, *length);
    if (!bytes)
        return refuse(bytes.error());
    Response response;
    response.type = "application/octet-stream"_ba;
    response.body = std::move(*bytes);
    return response;
}

// --- Evidence

static Reply giveEvidence(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    if (found->until > 0)
        return refuse(409, u"consult.removed"_s);
    const auto manifest = context.consults.evidence(call.storage(), found->row, call.now);
    if (!manifest)
        return refuse(manifest.error());
    return jsonResponse(manifest->toBytes());
}

void addConsultRoomRoutes(Router& router, RouteContext& context)
{
    const auto with = [&context](Reply (*route)(Call&, RouteContext&)) { return [&context, route](Call& call) { return route(call, context); }; };
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions/{session}/room"_ba, .handle = with(enterRoom) });
    router.add({ .method = "DELETE"_ba, .path = "/v1/consult/sessions/{session}/room/{client}"_ba, .handle = with(leaveRoom) });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions/{session}/room/{client}/ice"_ba, .handle = with(renewIce) });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions/{session}/room/{client}/messages"_ba, .most = 512 * 1024, .handle = with(sendToRoom) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}/room/{client}/events"_ba, .handle = with(listenToRoom) });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions/{session}/blobs"_ba, .handle = with(beginBlob) });
    router.add({ .method = "PUT"_ba, .path = "/v1/consult/sessions/{session}/blobs/{blob}"_ba, .most = ChunkBytes, .handle = with(addToBlob) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}/blobs/{blob}"_ba, .handle = with(giveBlob) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}/evidence"_ba, .handle = with(giveEvidence) });
}

} // namespace Tongguan
