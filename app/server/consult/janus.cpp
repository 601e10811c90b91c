// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/consult/janus.h"

#include "models/base/log.h"

#include <QJsonDocument>
#include <QUrl>

namespace Tongguan {

static constexpr std::chrono::milliseconds PollTime { 40'000 }; // Janus answers after 30 s at the latest

Janus::Janus(JanusSettings settings, Listener listener, std::unique_ptr<HttpClient> line)
    : m_settings(std::move(settings)), m_listener(std::move(listener)), m_line(std::move(line))
{
}

Result<std::unique_ptr<Janus>> Janus::create(const JanusSettings& settings, Listener listener)
{
    auto line = HttpClient::create(settings.address);
    if (!line)
        return tl::unexpected(line.error());
    return std::unique_ptr<Janus>(new Janus(settings, std::move(listener), std::move(*line)));
}

Janus::~Janus()
{
    if (isOpen())
        static_cast<void>(ask('/' + QByteArray::number(m_session.load()), { { u"janus"_s, u"destroy"_s } }));
    endPolling();
}

void Janus::endPolling()
{
    m_session = 0;
    if (m_pollLine)
        m_pollLine->interrupt();
    if (m_poll.joinable())
        m_poll.join();
    m_pollLine.reset();
}

Result<QJsonObject> Janus::ask(const QByteArray& path, QJsonObject request)
{
    request.insert(u"transaction"_s, QString::number(++m_transaction));
    if (!m_settings.apiSecret.isEmpty())
        request.insert(u"apisecret"_s, QString::fromUtf8(m_settings.apiSecret));
    const auto answer = m_line->ask("POST"_ba, path, QJsonDocument(request).toJson(QJsonDocument::Compact), m_settings.patience);
    m_unanswered = answer ? 0 : m_unanswered + 1;
    if (m_unanswered > 1 && isOpen()) // it hangs: each further request would keep all rooms waiting, those of others, too
        lose(answer.error().code);
    if (!answer)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, answer.error().code + u' ' + answer.error().detail);
    QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    if (json[u"janus"_s].toString() == u"error") {
        const QJsonObject error = json[u"error"_s].toObject();
        return fail(ErrorKind::Refused, u"janus.%1"_s.arg(error[u"code"_s].toInt()), error[u"reason"_s].toString());
    }
    if (answer->status != 200 || !json.contains(u"janus"_s))
        return fail(ErrorKind::Offline, u"call.unavailable"_s, u"HTTP %1"_s.arg(answer->status));
    return json;
}

Done Janus::open()
{
    if (isOpen())
        return {};
    endPolling();
    const auto made = ask({}, { { u"janus"_s, u"create"_s } });
    if (!made)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, made.error().code + u' ' + made.error().detail);
    const qint64 session = (*made)[u"data"_s][u"id"_s].toInteger();
    auto line = HttpClient::create(m_settings.address);
    if (session == 0 || !line)
        return fail(ErrorKind::Offline, u"call.unavailable"_s, u"no session"_s);
    m_pollLine = std::move(*line);
    m_session = session;
    m_poll = std::thread([this, session] { poll(session); });
    return {};
}

void Janus::poll(qint64 session)
{
    QByteArray path = '/' + QByteArray::number(session) + "?maxev=20";
    if (!m_settings.apiSecret.isEmpty())
        path += "&apisecret=" + QUrl::toPercentEncoding(QString::fromUtf8(m_settings.apiSecret));
    while (m_session == session) {
        const auto answer = m_pollLine->ask("GET"_ba, path, {}, PollTime);
        if (m_session != session)
            return;
        const QJsonDocument json = answer ? QJsonDocument::fromJson(answer->body) : QJsonDocument();
        const QJsonArray events = json.isArray() ? json.array() : QJsonArray { json.object() };
        const QString kind = events.at(0)[u"janus"_s].toString();
        if (!answer || kind.isEmpty() || kind == u"error" || kind == u"timeout") {
            return lose(answer ? kind : answer.error().code);
        }
        for (const QJsonValue& event : events) {
            if (const qint64 handle = event[u"sender"_s].toInteger(); handle != 0)
                m_listener(handle, event.toObject());
        }
    }
}

void Janus::lose(const QString& why)
{
    qCWarning(logServer) << "Janus" << m_settings.address << "lost:" << why;
    m_session = 0;
    m_listener(0, {});
}

Result<qint64> Janus::attach()
{
    if (const Done opened = open(); !opened)
        return tl::unexpected(opened.error());
    const auto made = ask('/' + QByteArray::number(m_session.load()), { { u"janus"_s, u"attach"_s }, { u"plugin"_s, u"janus.plugin.videoroom"_s } });
    if (!made)
        return tl::unexpected(made.error());
    return (*made)[u"data"_s][u"id"_s].toInteger();
}

static QByteArray handlePath(qint64 session, qint64 handle) { return '/' + QByteArray::number(session) + '/' + QByteArray::number(handle); }

Result<QJsonObject> Janus::message(qint64 handle, const QJsonObject& body, const QJsonObject& jsep)
{
    QJsonObject request { { u"janus"_s, u"message"_s }, { u"body"_s, body } };
    if (!jsep.isEmpty())
        request.insert(u"jsep"_s, jsep);
    const auto answer = ask(handlePath(m_session, handle), request);
    if (!answer)
        return answer;
    const QJsonObject data = (*answer)[u"plugindata"_s][u"data"_s].toObject();
    if (const int code = data[u"error_code"_s].toInt(); code != 0)
        return fail(ErrorKind::Refused, u"janus.%1"_s.arg(code), data[u"error"_s].toString());
    return data;
}

Done Janus::trickle(qint64 handle, const QJsonObject& candidate)
{
    return ask(handlePath(m_session, handle), { { u"janus"_s, u"trickle"_s }, { u"candidate"_s, candidate } }).map([](const QJsonObject&) { });
}

Done Janus::detach(qint64 handle)
{
    return ask(handlePath(m_session, handle), { { u"janus"_s, u"detach"_s } }).map([](const QJsonObject&) { });
}

} // namespace Tongguan
