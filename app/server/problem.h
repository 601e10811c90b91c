// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/httpmessage.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace Tongguan {

// An answer that is not success, as application/problem+json (RFC 9457).
struct Problem {
    int status = 500;
    QString code; // stable: "token.expired"
    QString detail;
    QString field;
    int retryAfter = 0; // seconds, 0: not said
    QJsonObject more; // further members
    QList<HttpHeader> headers;
};

using Reply = tl::expected<Response, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> refuse(int status, QString code, QString detail = {}, QString field = {})
{
    return tl::unexpected<Problem>(Problem { status, std::move(code), std::move(detail), std::move(field), 0, {}, {} });
}
[[nodiscard]] tl::unexpected<Problem> refuseFor(int seconds, int status, QString code, QString detail = {});
// A failure below: 503 where trying again may help (disk full, busy), 500 otherwise. Details go to the log only.
[[nodiscard]] tl::unexpected<Problem> refuse(const Error& error);

[[nodiscard]] QByteArray reasonPhrase(int status);
[[nodiscard]] Response toResponse(const Problem& problem);
[[nodiscard]] Response jsonResponse(const QJsonObject& object, int status = 200);
[[nodiscard]] Response jsonResponse(QByteArray json, int status = 200);

} // namespace Tongguan
