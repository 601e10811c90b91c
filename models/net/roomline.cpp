// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/roomline.h"

#include "models/base/async.h"
#include "models/net/session.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan::Net {

namespace {
    constexpr qsizetype MostAtOnce = 32;
}

RoomLine::RoomLine(Client& client, Session& session, ConsultId consultation, std::function<double()> random, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_consultation(consultation)
    , m_random(std::move(random))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RoomLine::post);
}

RoomLine::~RoomLine()
{
    leave();
}

QString RoomLine::path(const QString& rest) const
{
    return u"/v1/consult/sessions/"_s + m_consultation.toString() + u"/room"_s + (m_name.isEmpty() ? QString() : QString(u'/' + m_name)) + rest;
}

template <class Then>
void RoomLine::ask(const Request& request, Then then)
{
    whenReady(m_session.ensureFresh(), this, [this, request, then](const Done& fresh) {
        if (!fresh)
            then(Result<Reply>(tl::unexpected(fresh.error())));
        else
            whenReady(m_client.send(request), this, [then](const Result<Reply>& reply) { then(reply); });
    });
}

void RoomLine::enter()
{
    if (m_state != State::Out)
        return;
    m_state = State::Entering;
    m_name.clear();
    m_first = 1;
    ask({ .verb = Verb::Post, .path = path(), .body = "{}"_ba, .repeat = Repeat::Never, .timeout = std::chrono::seconds(20) }, [this](const Result<Reply>& reply) { concludeEntry(reply); });
}

void RoomLine::concludeEntry(const Result<Reply>& reply)
{
    if (m_state != State::Entering)
        return;
    const Done good = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
    if (!good)
        return end(good.error());
    const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
    m_name = json[u"client"_s].toString();
    if (m_name.isEmpty())
        return end({ ErrorKind::Corrupt, u"net.answer"_s, u"no client"_s, {} });
    QList<IceServer> ice;
    const QJsonArray servers = json[u"ice"_s].toArray();
    for (const QJsonValue& one : servers)
        ice.append({ one[u"url"_s].toString(), one[u"user"_s].toString(), one[u"credential"_s].toString() });
    m_state = State::In;
    m_tries = 0;
    listen();
    Q_EMIT entered(ice, QDateTime::fromString(json[u"expires"_s].toString(), Qt::ISODateWithMs));
    post();
}

void RoomLine::listen()
{
    m_events = std::make_unique<EventStream>(m_client, path(u"/events"_s), m_random);
    m_events->setPolicy(RetryPolicy(std::chrono::milliseconds(300), std::chrono::milliseconds(3'000)));
    m_events->resumeAfter("0"_ba);
    EventStream* const events = m_events.get();
    connect(events, &EventStream::opened, this, [this] { Q_EMIT lineChanged(true); });
    connect(events, &EventStream::closed, this, [this](const Error&) {
        Q_EMIT lineChanged(false);
        if (m_waiting.isEmpty() && m_state == State::In)
            send({ { u"kind"_s, u"here"_s }, { u"peer"_s, QString() } }); // does the server still know us?
    });
    connect(events, &EventStream::denied, this, [this] { static_cast<void>(m_session.ensureFresh()); });
    connect(events, &EventStream::event, this, [this](const ServerEvent& event) {
        if (event.name == "behind") {
            QMetaObject::invokeMethod(this, &RoomLine::renew, Qt::QueuedConnection);
            return;
        }
        const QJsonObject message = QJsonDocument::fromJson(event.data).object();
        if (message[u"kind"_s].toString() == u"closed" && message[u"peer"_s].toString().isEmpty())
            return end({ ErrorKind::Offline, u"call.gone"_s, u"the server has ended it"_s, {} });
        Q_EMIT received(message);
    });
    events->open();
}

void RoomLine::renew()
{
    if (!m_events)
        return;
    m_events->close();
    m_events->open();
}

void RoomLine::send(const QJsonObject& message)
{
    m_waiting.append(message);
    post();
}

void RoomLine::post()
{
    if (m_state != State::In || m_posting || m_waiting.isEmpty() || m_again.isActive())
        return;
    m_posting = true;
    QJsonArray messages;
    const qsizetype count = std::min(m_waiting.size(), MostAtOnce);
    for (qsizetype i = 0; i < count; ++i)
        messages.append(m_waiting.at(i));
    const QByteArray body = QJsonDocument(QJsonObject { { u"first"_s, m_first }, { u"messages"_s, messages } }).toJson(QJsonDocument::Compact);
    const QString name = m_name;
    ask({ .verb = Verb::Post, .path = path(u"/messages"_s), .body = body, .repeat = Repeat::Idempotent, .timeout = std::chrono::seconds(10) }, [this, count, name](const Result<Reply>& reply) {
        if (name == m_name)
            concludePost(reply, count);
    });
}

void RoomLine::concludePost(const Result<Reply>& reply, qsizetype count)
{
    m_posting = false;
    if (m_state != State::In)
        return;
    const Done good = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
    if (good) {
        m_tries = 0;
        m_waiting.remove(0, count);
        m_first += count;
        return post();
    }
    if (good.error().kind == ErrorKind::Offline) {
        m_again.start(m_policy.delay(++m_tries, std::chrono::seconds(-1), m_random()));
        return;
    }
    end(reply && reply->status == 404 ? Error { ErrorKind::Offline, u"call.gone"_s, good.error().detail, {} } : good.error());
}

void RoomLine::leave()
{
    if (m_state == State::In) // a farewell; nobody waits for it
        static_cast<void>(m_client.send({ .verb = Verb::Delete, .path = path(), .timeout = std::chrono::seconds(5) }));
    m_state = State::Out;
    m_name.clear();
    m_waiting.clear();
    m_posting = false;
    m_again.stop();
    if (m_events) {
        m_events->close();
        m_events->disconnect(this);
        m_events.release()->deleteLater(); // it may be what calls us
    }
}

void RoomLine::end(const Error& why)
{
    m_state = State::Out; // no farewell to who has forgotten us
    leave();
    Q_EMIT left(why);
}

} // namespace Tongguan::Net
