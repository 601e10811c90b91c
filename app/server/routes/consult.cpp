// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/consultdesk.h"
#include "app/server/routes/consultaccess.h"
#include "app/server/wire.h"

namespace Tongguan {

static constexpr int MostEventsAtOnce = 100;

tl::unexpected<Problem> refuseConsult(const Error& error)
{
    const bool isSenders = error.code.startsWith(u"consult.") || error.code.startsWith(u"slot.") || error.code.startsWith(u"tenant.") || error.code.startsWith(u"blob.")
        || error.code.startsWith(u"call.") || error.code.startsWith(u"calendar.");
    if (!isSenders || error.code == u"consult.gone" || error.code == u"blob.lost")
        return refuse(error);
    int status = error.kind == ErrorKind::Invalid ? 422 : error.kind == ErrorKind::Offline ? 503 : 409;
    if (error.code == u"consult.side")
        status = 403;
    auto problem = refuse(status, error.code, error.detail, error.field);
    if (status == 503)
        problem.value().retryAfter = 5;
    return problem;
}

tl::expected<ConsultAccess, Problem> consultOf(Call& call, RouteContext& context)
{
    const auto id = wireId<ConsultId>(call.path.value("session"_ba));
    if (!id)
        return refuse(404, u"unknown"_s);
    auto found = context.consults.access(call.storage(), *call.who, *id);
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(404, u"unknown"_s);
    return std::move(**found);
}

static std::chrono::milliseconds tokenLifetime(const Call& call)
{
    return std::chrono::milliseconds(std::max<qint64>(0, call.now.msecsTo(call.who->token.expires)));
}

Reply eventsReply(std::unique_ptr<EventSource> events)
{
    if (!events)
        return refuseFor(60, 429, u"events.many"_s, u"Too many streams are open."_s);
    Response response;
    response.type = "text/event-stream"_ba;
    response.events = std::move(events);
    return response;
}

qint64 lastEventId(const Call& call)
{
    const QByteArray id = call.request.header("last-event-id");
    return id.isEmpty() ? call.query.value(u"after"_s).toLongLong() : id.toLongLong();
}

static Result<QJsonObject> listed(Call& call, RouteContext& context, const ConsultRow& row)
{
    if (row.office == call.tenant() || row.enterprise == call.tenant())
        return context.consults.summaryFor(call.storage(), { row, ConsultSide::Company, 0, 0 });
    const auto access = context.consults.access(call.storage(), *call.who, row.id); // a guest may have been removed
    if (!access || !*access)
        return access ? Result<QJsonObject>(QJsonObject()) : tl::unexpected(access.error());
    return context.consults.summaryFor(call.storage(), **access);
}

static Reply listConsults(Call& call, RouteContext& context)
{
    const auto before = call.number(u"before"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto limit = call.number(u"limit"_s, 100, 1, 200);
    if (!before || !limit)
        return tl::unexpected(before ? limit.error() : before.error());
    const auto rows = call.storage().consults().visible(call.tenant(), call.who->account.key, *before, int(*limit));
    if (!rows)
        return refuse(rows.error());
    QJsonArray array;
    for (const ConsultRow& row : *rows) {
        const auto json = listed(call, context, row);
        if (!json)
            return refuse(json.error());
        if (!json->isEmpty())
            array.append(*json);
    }
    const QJsonValue next = rows->size() == *limit ? QJsonValue(QString::number(rows->last().key)) : QJsonValue();
    return jsonResponse(QJsonObject { { u"consultations"_s, array }, { u"next"_s, next } });
}

static Reply bookConsult(Call& call, RouteContext& context)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const auto id = wireId<ConsultId>(object->value(u"id").toString());
    const auto event = wireId<ConsultEventId>(object->value(u"event").toString());
    if (!id || !event)
        return refuse(422, u"consult.data"_s, u"id and event must be UUIDs."_s, id ? u"event"_s : u"id"_s);
    // Sent again: the same answer.
    const auto known = context.consults.access(call.storage(), *call.who, *id);
    if (!known)
        return refuse(known.error());
    if (*known) {
        const auto first = call.storage().consults().event((*known)->row.key, *event);
        const auto summary = context.consults.summaryFor(call.storage(), **known);
        return first && *first && summary ? jsonResponse(*summary, 201) : Reply(refuse(409, u"consult.reused"_s));
    }
    ConsultEvent booking = makeConsultEvent(ConsultEventKind::Booked, {}, ConsultSide::Company, call.now, object->value(u"data").toObject());
    booking.id = *event;
    const auto made = context.consults.book(call.storage(), *call.who, *id, booking, call.now);
    if (!made)
        return refuseConsult(made.error());
    return jsonResponse(summaryOf(*made).toJson(), 201);
}

static Reply showConsult(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    const auto summary = context.consults.summaryFor(call.storage(), *found);
    if (!summary)
        return refuse(summary.error());
    QJsonObject json = *summary;
    json.insert(u"side"_s, consultSideName(found->side));
    json.insert(u"calls"_s, context.consults.rooms().canCall());
    json.insert(u"recording"_s, context.consults.rooms().canRecord());
    return jsonResponse(json);
}

static Reply readLog(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    const auto after = call.number(u"after"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto limit = call.number(u"limit"_s, 500, 1, 500);
    if (!found)
        return tl::unexpected(found.error());
    if (!after || !limit)
        return tl::unexpected(after ? limit.error() : after.error());
    const qint64 head = found->until > 0 ? found->until : found->row.head, from = std::max(*after, found->row.deleted);
    const auto events = from < head ? call.storage().consults().events(found->row.key, from, int(std::min(*limit, head - from))) : Result<QList<QByteArray>>(QList<QByteArray>());
    if (!events)
        return refuse(events.error());
    return jsonResponse("{\"head\":" + QByteArray::number(head) + ",\"events\":[" + events->join(',') + "]}");
}

static QJsonObject sayOne(Call& call, RouteContext& context, const ConsultAccess& access, const QJsonObject& json)
{
    QJsonObject answer { { u"id"_s, json[u"id"_s] } };
    QJsonObject full = json;
    full.insert(u"side"_s, consultSideName(access.side));
    full.remove(u"number"_s);
    auto event = ConsultEvent::fromJson(full);
    Result<ConsultEvent> said = event;
    if (event) {
        event->taken = {};
        said = context.consults.say(call.storage(), *call.who, access, *event, call.now);
    }
    if (said) {
        answer.insert(u"number"_s, said->number);
        answer.insert(u"taken"_s, wireTime(said->taken));
        return answer;
    }
    const Problem problem = refuseConsult(said.error().code == u"consult.event" ? Error { ErrorKind::Invalid, u"consult.data"_s, {}, u"event"_s } : said.error()).value();
    answer.insert(u"code"_s, problem.code);
    answer.insert(u"detail"_s, problem.detail);
    answer.insert(u"field"_s, problem.field);
    answer.insert(u"status"_s, problem.status);
    return answer;
}

static Reply say(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    const auto object = call.json();
    if (!found || !object)
        return tl::unexpected(found ? object.error() : found.error());
    const QJsonArray events = object->value(u"events").toArray();
    if (events.isEmpty() || events.size() > MostEventsAtOnce)
        return refuse(422, u"consult.data"_s, u"1 to %1 events."_s.arg(MostEventsAtOnce), u"events"_s);
    QJsonArray answers;
    for (const QJsonValue& one : events)
        answers.append(sayOne(call, context, *found, one.toObject()));
    return jsonResponse(QJsonObject { { u"answers"_s, answers } });
}

static Reply listen(Call& call, RouteContext& context)
{
    const auto found = consultOf(call, context);
    if (!found)
        return tl::unexpected(found.error());
    auto events = context.consults.listen(call.storage(), *found, lastEventId(call), tokenLifetime(call));
    if (!events)
        return refuse(events.error());
    return eventsReply(std::move(*events));
}

// --- Offices

static Reply listOffices(Call& call)
{
    const auto tenants = call.storage().accounts().tenants();
    if (!tenants)
        return refuse(tenants.error());
    QJsonArray offices;
    for (const TenantRow& tenant : *tenants) {
        if (tenant.kind == TenantKind::Office)
            offices.append(QJsonObject { { u"id"_s, tenant.id.toString() }, { u"name"_s, tenant.name }, { u"customs"_s, tenant.customs } });
    }
    return jsonResponse(QJsonObject { { u"offices"_s, offices } });
}

// Whom an officer can ask to a consultation.
static Reply listCompanies(Call& call)
{
    const auto tenants = call.storage().accounts().tenants();
    if (!tenants)
        return refuse(tenants.error());
    QJsonArray companies;
    for (const TenantRow& tenant : *tenants) {
        if (tenant.kind != TenantKind::Enterprise)
            continue;
        const QString uscc = tenant.company[u"traderUscc"_s].toString();
        companies.append(QJsonObject { { u"id"_s, tenant.id.toString() }, { u"name"_s, tenant.name }, { u"number"_s, uscc.isEmpty() ? tenant.company[u"traderCode"_s].toString() : uscc } });
    }
    return jsonResponse(QJsonObject { { u"companies"_s, companies } });
}

static tl::expected<TenantRow, Problem> officeOf(Call& call)
{
    const auto tenant = call.storage().accounts().tenantWithId(TenantId::fromString(call.path.value("office"_ba)));
    if (!tenant)
        return refuse(tenant.error());
    if (!*tenant || (*tenant)->kind != TenantKind::Office)
        return refuse(404, u"unknown"_s);
    return **tenant;
}

static QJsonObject slotToJson(const ConsultSlot& slot)
{
    return { { u"from"_s, wireTime(slot.from) }, { u"to"_s, wireTime(slot.to) }, { u"extra"_s, slot.extra }, { u"free"_s, slot.free } };
}

static Reply showCalendar(Call& call, RouteContext& context)
{
    const auto office = officeOf(call);
    const auto days = call.number(u"days"_s, 7, 1, 62);
    if (!office || !days)
        return tl::unexpected(office ? days.error() : office.error());
    QDate from = QDate::fromString(call.query.value(u"from"_s), Qt::ISODate);
    if (!from.isValid())
        from = call.now.toOffsetFromUtc(8 * 3600).date();
    const OfficeCalendar calendar = context.consults.calendarOf(call.storage(), office->key);
    const auto booked = call.storage().consults().bookedAt(office->key, QDateTime(from.addDays(-1), QTime(0, 0), Qt::UTC), QDateTime(from.addDays(*days + 1), QTime(0, 0), Qt::UTC));
    if (!booked)
        return refuse(booked.error());
    QJsonArray all;
    const QList<ConsultSlot> list = calendar.slotsOf(from, int(*days), *booked, call.now);
    for (const ConsultSlot& slot : list)
        all.append(slotToJson(slot));
    return jsonResponse(QJsonObject { { u"calendar"_s, calendar.toJson() }, { u"slots"_s, all } });
}

static Reply setCalendar(Call& call)
{
    const auto object = call.json();
    if (!object)
        return tl::unexpected(object.error());
    const auto calendar = OfficeCalendar::fromJson(*object);
    if (!calendar)
        return refuseConsult(calendar.error());
    Storage& storage = call.storage();
    const Done done = storage.write([&]() -> Done {
        if (Done set = storage.consults().setCalendar(call.tenant(), calendar->toJson()); !set)
            return set;
        return storage.accounts().audit({ call.tenant(), call.who->account.name, u"calendar"_s, call.who->tenant.id.toString(), {} }, call.now);
    });
    if (!done)
        return refuse(done.error());
    return jsonResponse(calendar->toJson());
}

// How many are before one, not who: other companies' business stays theirs.
static Reply showQueue(Call& call, RouteContext& context)
{
    const auto office = officeOf(call);
    if (!office)
        return tl::unexpected(office.error());
    const OfficeCalendar calendar = context.consults.calendarOf(call.storage(), office->key);
    const auto rows = call.storage().consults().waitingAt(office->key);
    const auto lengths = call.storage().consults().lastLengths(office->key, 50);
    if (!rows || !lengths)
        return refuse(rows ? lengths.error() : rows.error());
    const auto own = wireId<ConsultId>(call.query.value(u"session"_s));
    QList<QueueEntry> entries;
    qsizetype mine = -1;
    for (const ConsultRow& row : *rows) {
        if (own && row.id == *own && (row.enterprise == call.tenant() || row.office == call.tenant()) && row.state == ConsultState::Waiting)
            mine = entries.size();
        entries.append({ row.arrived.isValid() ? row.arrived : row.made, row.slotFrom, row.state != ConsultState::Waiting, row.begun });
    }
    if (mine >= 0)
        context.consults.here(call.tenant());
    const QList<qsizetype> order = queueOrder(entries, call.now);
    const auto wait = expectedWait(entries, mine, calendar.desks, usualLength(*lengths), call.now);
    QJsonObject json { { u"waiting"_s, order.size() }, { u"ahead"_s, mine < 0 ? -1 : order.indexOf(mine) }, { u"expectedSeconds"_s, qint64(wait.count()) }, { u"open"_s, calendar.isOpen(call.now) } };
    if (const QDateTime opens = calendar.nextOpening(call.now); !calendar.isOpen(call.now) && opens.isValid())
        json.insert(u"opens"_s, wireTime(opens));
    return jsonResponse(json);
}

void addConsultRoutes(Router& router, RouteContext& context)
{
    const auto with = [&context](Reply (*route)(Call&, RouteContext&)) { return [&context, route](Call& call) { return route(call, context); }; };
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions"_ba, .handle = with(listConsults) });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions"_ba, .handle = with(bookConsult) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}"_ba, .handle = with(showConsult) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}/log"_ba, .handle = with(readLog) });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/sessions/{session}/log"_ba, .most = 1024 * 1024, .handle = with(say) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/sessions/{session}/events"_ba, .handle = with(listen) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/events"_ba,
        .handle = [&context](Call& call) { return eventsReply(context.consults.listenToHints(call.who->account.key, tokenLifetime(call))); } });
    router.add({ .method = "POST"_ba, .path = "/v1/consult/here"_ba, .handle = [&context](Call& call) {
        context.consults.here(call.tenant());
        return Reply(jsonResponse(QJsonObject(), 202));
    } });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/offices"_ba, .handle = listOffices });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/companies"_ba, .access = Access::Office, .handle = listCompanies });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/offices/{office}/calendar"_ba, .handle = with(showCalendar) });
    router.add({ .method = "GET"_ba, .path = "/v1/consult/offices/{office}/queue"_ba, .handle = with(showQueue) });
    router.add({ .method = "PUT"_ba, .path = "/v1/office/calendar"_ba, .access = Access::Supervisor, .handle = setCalendar });
    addConsultRoomRoutes(router, context);
}

} // namespace Tongguan
