// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/eventstream.h"

#include <QNetworkReply>

namespace Tongguan::Net {

EventStream::EventStream(Client& client, QString path, std::function<double()> random, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_random(std::move(random))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventStream::connectNow);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        rest({ ErrorKind::Offline, u"net.silence"_s, m_path, {} });
        m_client.renew(); // others go over the same dead line
    });
    connect(&m_client, &Client::restarted, this, [this] {
        if (m_state != State::Closed)
            again();
    });
    connect(&m_client, &Client::renewed, this, [this] {
        if (m_state == State::Open)
            again();
    });
    connect(&m_client, &Client::returned, this, [this] {
        constexpr int JustBegun = 1'000;
        const bool isConnecting = m_state == State::Connecting && m_silence.interval() - m_silence.remainingTime() > JustBegun;
        if (m_state == State::Resting || isConnecting)
            again();
    });
}

EventStream::~EventStream()
{
    drop();
}

void EventStream::open()
{
    if (m_state != State::Closed)
        return;
    m_attempt = 0;
    connectNow();
}

void EventStream::close()
{
    drop();
    m_again.stop();
    m_state = State::Closed;
}

void EventStream::again()
{
    const bool wasOpen = m_state == State::Open;
    m_again.stop();
    connectNow();
    if (wasOpen)
        Q_EMIT closed({ ErrorKind::Offline, u"net.silence"_s, m_path, {} });
}

void EventStream::drop()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.release()->deleteLater();
}

void EventStream::connectNow()
{
    drop();
    m_parser = {};
    m_state = State::Connecting;
    Request request { .path = m_path, .timeout = std::chrono::milliseconds(0) };
    if (!m_lastId.isEmpty())
        request.headers.append({ "Last-Event-ID"_ba, m_lastId });
    m_token = m_client.token();
    m_reply = m_client.open(request, "text/event-stream"_ba);
    if (!m_reply) {
        rest({ ErrorKind::Denied, u"tls.unpinned"_s, {}, {} });
        return;
    }
    // How often the system asks for a connection grows with each time: another try is quicker than to wait for this one.
    constexpr std::chrono::milliseconds ConnectsWithin { 5'000 }, NowAndThen { 8'000 };
    m_silence.start(std::min(m_longestSilence, m_attempt % 3 == 2 ? NowAndThen : ConnectsWithin));
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &EventStream::readHead);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &EventStream::readBody);
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_client.noteLine(status > 0);
        if (status == 401)
            Q_EMIT denied(m_token);
        if (m_reply)
            rest({ ErrorKind::Offline, u"net.ended"_s, m_reply->errorString(), {} });
    });
}

void EventStream::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (status != 200 || m_state == State::Open)
        return; // what is not 200 ends in `finished`
    if (!type.startsWith("text/event-stream")) {
        rest({ ErrorKind::Offline, u"net.portal"_s, u"type '%1'"_s.arg(QString::fromLatin1(type.left(80))), {} });
        return;
    }
    m_state = State::Open;
    m_silence.start(m_longestSilence);
    m_heard.start();
    m_client.noteLine(true);
    Q_EMIT opened();
}

void EventStream::readBody()
{
    if (m_state != State::Open)
        return;
    m_silence.start(m_longestSilence);
    m_heard.start();
    m_attempt = 0; // it lives: begin the back-off anew
    const QList<ServerEvent> events = m_parser.feed(m_reply->readAll());
    if (m_parser.isOverrun()) {
        rest({ ErrorKind::Corrupt, u"net.large"_s, m_path, {} });
        return;
    }
    for (const ServerEvent& one : events) {
        if (!one.id.isEmpty())
            m_lastId = one.id;
        Q_EMIT event(one);
        if (m_state != State::Open)
            return; // closed by the listener
    }
}

void EventStream::rest(const Error& why)
{
    drop();
    m_state = State::Resting;
    m_again.start(m_policy.delay(++m_attempt, std::chrono::seconds(-1), m_random()));
    Q_EMIT closed(why);
}

} // namespace Tongguan::Net
