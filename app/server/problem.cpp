// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/problem.h"

#include "models/base/log.h"

#include <QJsonDocument>

namespace Tongguan {

tl::unexpected<Problem> refuseFor(int seconds, int status, QString code, QString detail)
{
    Problem problem { status, std::move(code), std::move(detail), {}, seconds, {}, {} };
    return tl::unexpected<Problem>(std::move(problem));
}

tl::unexpected<Problem> refuse(const Error& error)
{
    qCWarning(logServer).noquote() << "storage:" << error.code << error.detail;
    const bool passing = error.kind == ErrorKind::Offline || error.code == u"store.full" || error.code == u"store.readonly"
        || error.code == u"store.busy" || error.code == u"store.locked" || error.code == u"store.io";
    if (passing)
        return refuseFor(5, 503, u"storage.unavailable"_s, u"The server cannot store this now; nothing was changed."_s);
    return refuse(500, u"internal"_s, u"The server failed; nothing was changed."_s);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue"_ba;
    case 200: return "OK"_ba;
    case 201: return "Created"_ba;
    case 202: return "Accepted"_ba;
    case 204: return "No Content"_ba;
    case 400: return "Bad Request"_ba;
    case 401: return "Unauthorized"_ba;
    case 403: return "Forbidden"_ba;
    case 404: return "Not Found"_ba;
    case 405: return "Method Not Allowed"_ba;
    case 409: return "Conflict"_ba;
    case 410: return "Gone"_ba;
    case 413: return "Content Too Large"_ba;
    case 415: return "Unsupported Media Type"_ba;
    case 417: return "Expectation Failed"_ba;
    case 422: return "Unprocessable Content"_ba;
    case 429: return "Too Many Requests"_ba;
    case 431: return "Request Header Fields Too Large"_ba;
    case 500: return "Internal Server Error"_ba;
    case 501: return "Not Implemented"_ba;
    case 503: return "Service Unavailable"_ba;
    default: return "Status"_ba;
    }
}

Response toResponse(const Problem& problem)
{
    QJsonObject object = problem.more;
    object.insert(u"type"_s, u"about:blank"_s);
    object.insert(u"title"_s, QString::fromLatin1(reasonPhrase(problem.status)));
    object.insert(u"status"_s, problem.status);
    object.insert(u"code"_s, problem.code);
    if (!problem.detail.isEmpty())
        object.insert(u"detail"_s, problem.detail);
    if (!problem.field.isEmpty())
        object.insert(u"field"_s, problem.field);
    Response response = jsonResponse(object, problem.status);
    response.type = "application/problem+json"_ba;
    response.headers = problem.headers;
    if (problem.retryAfter > 0)
        response.headers.append({ "Retry-After"_ba, QByteArray::number(problem.retryAfter) });
    if (problem.status == 401)
        response.headers.append({ "WWW-Authenticate"_ba, "Bearer"_ba });
    return response;
}

Response jsonResponse(const QJsonObject& object, int status)
{
    return jsonResponse(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Response jsonResponse(QByteArray json, int status)
{
    Response response;
    response.status = status;
    response.type = "application/json"_ba;
    response.body = std::move(json);
    return response;
}

} // namespace Tongguan
