// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/message.h"

#include "models/net/gzip.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Tongguan::Net {

namespace {

    QByteArray headerValue(const Headers& headers, const char* name)
    {
        const auto found = std::ranges::find_if(headers, [name](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        return found == headers.end() ? QByteArray() : found->second.trimmed();
    }

    // IMF-fixdate: "Sun, 22 Nov 2026 03:30:00 GMT"
    QDateTime httpDate(const QByteArray& text)
    {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
        return date;
    }

    std::chrono::seconds retryAfterOf(const QByteArray& text, const QDateTime& now)
    {
        bool number = false;
        const int seconds = text.toInt(&number);
        if (number)
            return std::chrono::seconds(std::clamp(seconds, 0, 86'400));
        const QDateTime until = httpDate(text);
        if (until.isValid() && now.isValid())
            return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, 86'400));
        return std::chrono::seconds(-1);
    }

    ErrorKind kindOfStatus(int status)
    {
        switch (status) {
        case 400:
        case 413:
            return ErrorKind::Invalid;
        case 401:
        case 403:
            return ErrorKind::Denied;
        case 409:
        case 410:
            return ErrorKind::Conflict;
        case 408:
        case 429:
            return ErrorKind::Offline; // later, please
        default:
            return status >= 500 ? ErrorKind::Offline : ErrorKind::Refused;
        }
    }

    QString codeOfStatus(int status)
    {
        switch (status) {
        case 401:
            return u"token.invalid"_s;
        case 403:
            return u"forbidden"_s;
        case 404:
            return u"unknown"_s;
        case 429:
            return u"server.busy"_s;
        default:
            return status >= 500 ? u"server.failed"_s : u"http.%1"_s.arg(status);
        }
    }

} // namespace

Done Reply::verdict() const
{
    if (status < 400)
        return {};
    QString code = problem.value("code"_L1).toString();
    if (code.isEmpty())
        code = codeOfStatus(status);
    QString detail = problem.value("detail"_L1).toString();
    if (detail.isEmpty())
        detail = problem.value("title"_L1).toString();
    return fail(kindOfStatus(status), code, u"HTTP %1: "_s.arg(status) + detail, problem.value("field"_L1).toString());
}

Result<Reply> readReply(int status, const Headers& headers, const QByteArray& raw, qint64 maximum, const QByteArray& otherType)
{
    Reply reply;
    reply.status = status;
    reply.date = httpDate(headerValue(headers, "Date"));
    reply.retryAfter = retryAfterOf(headerValue(headers, "Retry-After"), reply.date);
    const QByteArray type = headerValue(headers, "Content-Type").toLower();
    const bool json = type.startsWith("application/json") || type.startsWith("application/problem+json") || (!otherType.isEmpty() && type.startsWith(otherType));

    if (status >= 502 && status <= 504 && !json)
        return fail(ErrorKind::Offline, u"net.gateway"_s, u"a proxy answers %1 for the server"_s.arg(status));
    if (status != 204 && (!json || (status >= 300 && status < 400)))
        return fail(ErrorKind::Offline, u"net.portal"_s,
            u"status %1 of type '%2' is not an answer of the server"_s.arg(QString::number(status), QString::fromLatin1(type.left(80))));

    reply.body = raw;
    const QByteArray encoding = headerValue(headers, "Content-Encoding").toLower();
    if (encoding == "gzip") {
        Result<QByteArray> plain = gunzip(raw, maximum);
        if (!plain)
            return tl::unexpected(plain.error());
        reply.body = std::move(*plain);
    } else if (!encoding.isEmpty() && encoding != "identity") {
        return fail(ErrorKind::Offline, u"net.portal"_s, u"encoding '%1' was never asked for"_s.arg(QString::fromLatin1(encoding.left(80))));
    }
    if (status >= 400)
        reply.problem = QJsonDocument::fromJson(reply.body).object();
    return reply;
}

QString queryText(const QString& value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace Tongguan::Net
