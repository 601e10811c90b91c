// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/router.h"

#include "app/server/gzip.h"
#include "app/server/password.h"
#include "models/base/abilities.h"

#include <QUrlQuery>

namespace Tongguan {

static constexpr qint64 MostInflated = 32 * 1024 * 1024;
static constexpr qsizetype LeastCompressed = 1024;

Router::Router(Workplaces& places, const ClockPort& clock, const RequestBudget& budget)
    : m_places(places), m_clock(clock), m_budget(budget.requests, budget.window.count())
{
}

static bool pathFits(const QByteArray& pattern, const QByteArray& path, QHash<QByteArray, QString>& values)
{
    if (!pattern.contains('{'))
        return pattern == path;
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> there = path.split('/');
    if (wanted.size() != there.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QByteArray& step = wanted.at(i);
        if (step.startsWith('{'))
            values.insert(step.sliced(1, step.size() - 2), QString::fromUtf8(QByteArray::fromPercentEncoding(there.at(i))));
        else if (step != there.at(i))
            return false;
    }
    return true;
}

tl::expected<Router::Found, Problem> Router::find(const Request& request) const
{
    QByteArrayList allowed;
    for (const Route& route : m_routes) {
        QHash<QByteArray, QString> values;
        if (!pathFits(route.path, request.path, values))
            continue;
        if (route.method == request.method || (route.method == "GET" && request.method == "HEAD"))
            return Found { &route, std::move(values) };
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return refuse(404, u"unknown"_s);
    Problem problem { 405, u"method"_s, {}, {}, 0, {}, {} };
    problem.headers.append({ "Allow"_ba, allowed.join(", ") });
    return tl::unexpected<Problem>(std::move(problem));
}

tl::expected<SignedIn, Problem> Router::authenticate(const Request& request, Storage& storage, const QDateTime& now)
{
    const QByteArray header = request.header("authorization");
    if (header.size() < 8 || header.size() > 200 || header.left(7).toLower() != "bearer ")
        return refuse(401, u"token.invalid"_s);
    auto token = storage.accounts().token(tokenHash(header.sliced(7)));
    if (!token)
        return refuse(token.error());
    if (!*token || (*token)->refresh)
        return refuse(401, u"token.invalid"_s);
    if ((*token)->expires <= now)
        return refuse(401, u"token.expired"_s);
    auto account = storage.accounts().account((*token)->account);
    if (!account)
        return refuse(account.error());
    if (!*account)
        return refuse(401, u"token.invalid"_s);
    auto tenant = storage.accounts().tenant((*account)->tenant);
    if (!tenant)
        return refuse(tenant.error());
    if (!*tenant)
        return refuse(401, u"token.invalid"_s);
    return SignedIn { std::move(**account), std::move(**tenant), std::move(**token) };
}

static bool mayEnter(Access access, const SignedIn& who)
{
    const Abilities may = abilitiesOf(roleName(who.account.role));
    switch (access) {
    case Access::Anyone:
    case Access::SignedIn: return true;
    case Access::Enterprise: return who.tenant.kind == TenantKind::Enterprise && may.testFlag(Ability::Declare);
    case Access::Office: return who.tenant.kind == TenantKind::Office && may.testFlag(Ability::Review);
    case Access::Supervisor: return who.tenant.kind == TenantKind::Office && may.testFlag(Ability::Govern);
    }
    return false;
}

static tl::expected<QByteArray, Problem> inflatedBody(const Request& request, const Route& route)
{
    const auto large = [&] { return refuse(413, route.largeCode, u"At most %1 bytes are taken here."_s.arg(route.most)); };
    const QByteArray coding = request.header("content-encoding").toLower();
    if (coding.isEmpty() || coding == "identity") {
        if (request.body.size() > route.most)
            return large();
        return request.body;
    }
    if (coding != "gzip")
        return refuse(415, u"body.coding"_s, u"Only gzip is understood."_s);
    auto plain = gunzipped(request.body, std::min(route.most, MostInflated));
    if (!plain) {
        if (plain.error().code == u"body.large")
            return large();
        return refuse(400, plain.error().code, u"The body is not a whole gzip stream."_s);
    }
    return *plain;
}

Reply Router::run(const Request& request)
{
    auto found = find(request);
    if (!found)
        return tl::unexpected(found.error());
    const Route& route = *found->route;
    const QDateTime now = m_clock.now();
    const auto place = m_places.take();
    std::optional<SignedIn> who;
    if (route.access != Access::Anyone) {
        auto known = authenticate(request, *place->storage, now);
        if (!known)
            return tl::unexpected(known.error());
        const QByteArray who16 = known->account.id.toBytes() + known->token.device.toBytes();
        if (const int wait = m_budget.take(who16, now.toMSecsSinceEpoch()); wait > 0)
            return refuseFor(wait, 429, u"rate.limited"_s);
        if (!mayEnter(route.access, *known))
            return refuse(403, u"forbidden"_s);
        who = std::move(*known);
    }
    auto body = inflatedBody(request, route);
    if (!body)
        return tl::unexpected(body.error());
    QHash<QString, QString> query;
    const auto items = QUrlQuery(QString::fromLatin1(request.query)).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        query.insert(name, value);
    Call call { request, *place, now, std::move(found->path), std::move(query), std::move(*body), std::move(who) };
    return route.handle(call);
}

static bool takesGzip(const Request& request)
{
    const auto codings = request.header("accept-encoding").toLower().split(',');
    return std::any_of(codings.begin(), codings.end(), [](const QByteArray& coding) {
        const QByteArray plain = QByteArray(coding).replace(' ', "");
        return plain == "gzip" || (plain.startsWith("gzip;q=") && plain.sliced(7).toDouble() > 0);
    });
}

Response Router::answer(const Request& request)
{
    Reply reply = run(request);
    Response response = reply ? std::move(*reply) : toResponse(reply.error());
    response.headers.append({ "Cache-Control"_ba, "no-store"_ba });
    if (response.body.size() > LeastCompressed && takesGzip(request)) {
        if (QByteArray packed = gzipped(response.body); !packed.isEmpty()) {
            response.body = std::move(packed);
            response.headers.append({ "Content-Encoding"_ba, "gzip"_ba });
            response.headers.append({ "Vary"_ba, "Accept-Encoding"_ba });
        }
    }
    return response;
}

} // namespace Tongguan
