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
    setLongestSilence(LongestSilence);
    connect(&m_beat, &QTimer::timeout, this, &RoomLine::beat);
    m_renewIce.setSingleShot(true);
    connect(&m_renewIce, &QTimer::timeout, this, &RoomLine::askIce);
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
    whenReady(m_session.send(request), this, [then](const Result<Reply>& reply) { then(reply); });
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
    takeIce(json);
    m_state = State::In;
    m_tries = 0;
    listen();
    m_beat.start();
    Q_EMIT entered(m_ice);
    post();
}

// The server says for how long they are good; by our own clock, which may be set otherwise, they are renewed at half of it.
void RoomLine::takeIce(const QJsonObject& answer)
{
    m_ice.clear();
    const QJsonArray servers = answer[u"ice"_s].toArray();
    for (const QJsonValue& one : servers)
        m_ice.append({ one[u"url"_s].toString(), one[u"user"_s].toString(), one[u"credential"_s].toString() });
    if (const qint64 seconds = answer[u"seconds"_s].toInteger(); seconds > 0)
        m_renewIce.start(std::chrono::milliseconds(seconds * 500));
}

void RoomLine::askIce()
{
    if (m_state != State::In)
        return;
    ask({ .verb = Verb::Post, .path = path(u"/ice"_s), .body = "{}"_ba, .repeat = Repeat::Safe, .timeout = std::chrono::seconds(10) }, [this, name = m_name](const Result<Reply>& reply) {
        if (name != m_name || m_state != State::In)
            return;
        const Done good = reply ? reply->verdict() : Done(tl::unexpected(reply.error()));
        if (!good) {
            m_renewIce.start(m_policy.cap); // it is not for this to say that the room has gone
            return;
        }
        takeIce(QJsonDocument::fromJson(reply->body).object());
        Q_EMIT iceRenewed(m_ice);
    });
}

void RoomLine::listen()
{
    m_events = std::make_unique<EventStream>(m_client, path(u"/events"_s), m_random);
    m_events->setPolicy(RetryPolicy(std::chrono::milliseconds(300), std::chrono::milliseconds(1'000)));
    m_events->setLongestSilence(m_silence);
    m_events->resumeAfter("0"_ba);
    EventStream* const events = m_events.get();
    connect(events, &EventStream::opened, this, [this] { Q_EMIT lineChanged(true); });
    connect(events, &EventStream::closed, this, [this](const Error&) {
        Q_EMIT lineChanged(false);
        beat(); // does the server still know us?
    });
    connect(events, &EventStream::denied, this, [this](const QByteArray& token) { static_cast<void>(m_session.renew(token)); });
    connect(events, &EventStream::event, this, [this](const ServerEvent& event) {
        if (event.name == "behind") {
            QMetaObject::invokeMethod(m_events.get(), &EventStream::restart, Qt::QueuedConnection);
            return;
        }
        const QJsonObject message = QJsonDocument::fromJson(event.data).object();
        if (message[u"kind"_s].toString() == u"closed" && message[u"peer"_s].toString().isEmpty()) {
            if (const QString code = message[u"code"_s].toString(); !code.isEmpty())
                return end({ ErrorKind::Refused, code, {}, {} });
            return end({ ErrorKind::Offline, u"call.gone"_s, u"the server has ended it"_s, {} });
        }
        Q_EMIT received(message);
    });
    events->open();
}

// Where nothing else is said, that we are here: the server takes those who fall silent for gone, and each answer tells that
// the line goes both ways.
void RoomLine::beat()
{
    if (m_state == State::In && m_waiting.isEmpty())
        send({ { u"kind"_s, u"here"_s }, { u"peer"_s, QString() } });
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
    ask({ .verb = Verb::Post, .path = path(u"/messages"_s), .body = body, .repeat = Repeat::Idempotent, .timeout = m_silence }, [this, count, name](const Result<Reply>& reply) {
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
        if (!reply && !m_events->heardWithin(m_silence / 2)) // else the server is slow, the line is not dead
            m_client.renew();
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
    m_beat.stop();
    m_renewIce.stop();
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
