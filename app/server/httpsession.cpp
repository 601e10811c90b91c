// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/httpsession.h"

#include "models/base/log.h"
#include "app/server/problem.h"

#include <QDateTime>
#include <QLocale>

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

namespace Tongguan {

namespace {

    // How long what was sent may remain unacknowledged. A peer whose line was cut without a word would hold its stream, and its
    // place among them, for a quarter of an hour.
    struct AcknowledgedWithin {
#if defined(TCP_USER_TIMEOUT)
        static constexpr int Name = TCP_USER_TIMEOUT;
        int value = 20'000; // milliseconds
#elif defined(TCP_MAXRT)
        static constexpr int Name = TCP_MAXRT;
        int value = 20; // seconds
#endif
#if defined(TCP_USER_TIMEOUT) || defined(TCP_MAXRT)
        template <class Protocol> [[nodiscard]] int level(const Protocol&) const { return IPPROTO_TCP; }
        template <class Protocol> [[nodiscard]] int name(const Protocol&) const { return Name; }
        template <class Protocol> [[nodiscard]] const void* data(const Protocol&) const { return &value; }
        template <class Protocol> [[nodiscard]] std::size_t size(const Protocol&) const { return sizeof value; }
#endif
    };

    void expectAcknowledgements(asio::ip::tcp::socket& socket)
    {
#if defined(TCP_USER_TIMEOUT) || defined(TCP_MAXRT)
        error_code ignored;
        socket.set_option(AcknowledgedWithin(), ignored);
#else
        static_cast<void>(socket);
#endif
    }

} // namespace

void HttpSession::start()
{
    lower().expires_after(m_core.limits.handshakeTime);
    m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const error_code& error) {
        if (!error)
            self->awaitRequest();
    });
}

void HttpSession::drain()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_streaming)
            self->endEvents();
        else if (self->m_idle)
            self->lower().cancel();
    });
}

void HttpSession::drop()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->lower().close(); });
}

void HttpSession::awaitRequest()
{
    m_parser.reset();
    m_response = {};
    m_out.clear();
    if (m_core.draining)
        return farewell();
    if (m_buffer.size() > 0)
        return readHeader();
    m_buffer.shrink_to_fit();
    m_idle = true;
    lower().expires_after(m_first ? m_core.limits.headerTime : m_core.limits.idleTime);
    m_stream.async_read_some(m_buffer.prepare(4096), [self = shared_from_this()](const error_code& error, std::size_t size) {
        self->m_idle = false;
        if (error)
            return self->farewell();
        self->m_buffer.commit(size);
        self->readHeader();
    });
}

void HttpSession::readHeader()
{
    m_first = false;
    m_parser.emplace();
    m_parser->header_limit(m_core.limits.header);
    m_parser->body_limit(static_cast<std::uint64_t>(m_core.limits.body));
    lower().expires_after(m_core.limits.headerTime);
    beast::http::async_read_header(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const error_code& error, std::size_t) { self->headerRead(error); });
}

void HttpSession::headerRead(const error_code& error)
{
    using HttpError = beast::http::error;
    if (error == HttpError::end_of_stream)
        return farewell();
    if (error == HttpError::header_limit || error == HttpError::buffer_overflow)
        return refuseNow(431, "header.large", "The header is too large.");
    if (error == HttpError::body_limit)
        return refuseNow(413, "body.large", "The body is too large.");
    if (error == HttpError::partial_message)
        return lower().close();
    if (isHttpError(error))
        return refuseNow(400, "request.malformed", "This is not a well-formed HTTP/1.1 request.");
    if (error)
        return lower().close();
    if (refuseHeader())
        return;
    m_bodyBegan = steady_clock::now();
    if (m_parser->is_done())
        return handle();
    if (m_parser->get().count(beast::http::field::expect) > 0 && m_version == 11)
        return sendContinue();
    readBody();
}

bool HttpSession::refuseHeader()
{
    using beast::http::field;
    const auto& message = m_parser->get();
    m_version = static_cast<int>(message.version());
    m_headOnly = message.method() == beast::http::verb::head;
    const auto malformed = [this](const char* why) {
        refuseNow(400, "request.malformed", why);
        return true;
    };
    if (m_version == 11 && message.count(field::host) != 1)
        return malformed("Exactly one Host is needed.");
    if (message.count(field::content_length) > 1 || message.count(field::transfer_encoding) > 1)
        return malformed("The length of the body is told twice.");
    if (message.count(field::transfer_encoding) > 0) {
        if (message.count(field::content_length) > 0 || m_version != 11)
            return malformed("Transfer-Encoding does not go with this request.");
        if (!beast::iequals(message[field::transfer_encoding], "chunked")) {
            refuseNow(501, "request.transfer", "Only chunked transfer is understood.");
            return true;
        }
    }
    if (message.count(field::expect) > 0 && !beast::iequals(message[field::expect], "100-continue")) {
        refuseNow(417, "request.expect", "Only 100-continue can be expected.");
        return true;
    }
    if (message.target().empty() || message.target().front() != '/')
        return malformed("The target must be a path.");
    if (message.count(field::authorization) == 0) {
        const auto length = m_parser->content_length();
        if (length && *length > static_cast<std::uint64_t>(m_core.limits.anonymousBody)) {
            refuseNow(413, "body.large", "The body is too large for a request without authorization.");
            return true;
        }
        if (m_parser->chunked())
            m_parser->body_limit(static_cast<std::uint64_t>(m_core.limits.anonymousBody));
    }
    return false;
}

void HttpSession::sendContinue()
{
    m_out = "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    lower().expires_after(m_core.limits.writeTime);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const error_code& error, std::size_t) {
            if (!error)
                self->readBody();
        });
}

void HttpSession::readBody()
{
    // A fixed time for the whole, prolonged by what has come at the least rate: a trickle does not hold a place.
    m_parser->eager(true);
    lower().expires_at(m_bodyBegan + prolonged(m_core.limits.bodyTime, m_reserved));
    beast::http::async_read_some(m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const error_code& error, std::size_t) { self->bodyRead(error); });
}

void HttpSession::bodyRead(const error_code& error)
{
    using HttpError = beast::http::error;
    if (error == HttpError::body_limit || error == HttpError::buffer_overflow)
        return refuseNow(413, "body.large", "The body is too large.");
    if (error == HttpError::partial_message)
        return lower().close();
    if (isHttpError(error))
        return refuseNow(400, "request.malformed", "The body is not well-formed.");
    if (error)
        return lower().close();
    const qint64 grown = static_cast<qint64>(m_parser->get().body().size()) - m_reserved;
    if (grown > 0) {
        if (!m_core.reserve(m_address, grown))
            return refuseNow(503, "server.busy", "Too many bodies are under way.", 1);
        m_reserved += grown;
    }
    if (m_parser->is_done())
        return handle();
    readBody();
}

void HttpSession::handle()
{
    auto& message = m_parser->get();
    m_keep = message.keep_alive();
    Request request;
    request.address = m_address;
    request.method = QByteArray(message.method_string().data(), static_cast<qsizetype>(message.method_string().size()));
    const QByteArray target(message.target().data(), static_cast<qsizetype>(message.target().size()));
    const qsizetype mark = target.indexOf('?');
    request.path = target.left(mark < 0 ? target.size() : mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto& field : message) {
        request.headers.append({ QByteArray(field.name_string().data(), static_cast<qsizetype>(field.name_string().size())).toLower(),
            QByteArray(field.value().data(), static_cast<qsizetype>(field.value().size())) });
    }
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    m_parser.reset();
    if (m_core.waiting.fetch_add(1) >= m_core.limits.waiting) {
        m_core.waiting.fetch_sub(1);
        return refuseNow(503, "server.busy", "Too many requests are waiting.", 1);
    }
    lower().expires_never();
    asio::post(m_core.pool, [self = shared_from_this(), request = std::move(request)] {
        self->m_response = self->m_core.answer(request);
        self->m_core.waiting.fetch_sub(1);
        asio::post(self->m_stream.get_executor(), [self] { self->respond(); });
    });
}

// For what is wrong before a handler could know of it: the connection ends after the answer.
void HttpSession::refuseNow(int status, const char* code, const char* detail, int retryAfter)
{
    m_core.refused.fetch_add(1, std::memory_order_relaxed);
    m_response = toResponse(Problem { status, QString::fromLatin1(code), QString::fromLatin1(detail), {}, retryAfter, {}, {} });
    m_parser.reset();
    m_keep = false;
    m_inputLeft = true;
    respond();
}

QByteArray HttpSession::head(const Response& response, bool keep) const
{
    QByteArray out;
    out.reserve(400);
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\nDate: ";
    out += QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    if (!response.type.isEmpty())
        out += "\r\nContent-Type: " + response.type;
    for (const auto& header : response.headers)
        out += "\r\n" + header.name + ": " + header.value;
    if (response.events)
        out += m_version == 11 ? "\r\nTransfer-Encoding: chunked" : "";
    else if (response.status != 204)
        out += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    out += "\r\nX-Content-Type-Options: nosniff\r\nConnection: ";
    out += keep ? "keep-alive" : "close";
    out += "\r\n\r\n";
    return out;
}

void HttpSession::respond()
{
    releaseBody();
    m_keep = m_keep && !m_core.draining && !m_response.events;
    m_out = head(m_response, m_keep);
    if (m_response.events && !m_headOnly)
        return startEvents();
    if (m_headOnly || m_response.status == 204)
        m_response.body.clear();
    lower().expires_after(prolonged(m_core.limits.writeTime, m_response.body.size()));
    // One buffer a write: of a sequence whose first part is used up, beast's flat_stream (1.74) writes nothing and
    // the whole write ends early. A small body goes with the head, a large one by itself.
    if (m_response.body.size() <= SmallBody) {
        m_out += m_response.body;
        m_response.body.clear();
    }
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const error_code& error, std::size_t) {
            if (error || self->m_response.body.isEmpty())
                return self->written(error);
            const QByteArray& body = self->m_response.body;
            asio::async_write(self->m_stream, asio::buffer(body.constData(), static_cast<std::size_t>(body.size())),
                [self](const error_code& bodyError, std::size_t) { self->written(bodyError); });
        });
}

void HttpSession::written(const error_code& error)
{
    if (error)
        return lower().close();
    if (!m_keep)
        return farewell();
    awaitRequest();
}

// Says good-bye in TLS; where the peer is still sending, what it sends is thrown away for a while,
// because closing on unread input would tear the answer out of its hands.
void HttpSession::farewell()
{
    if (!lower().socket().is_open())
        return;
    lower().expires_after(m_core.limits.lingerTime);
    // Many peers answer the end of TLS only after the end of TCP: half-close soon after having said it.
    m_end.expires_after(milliseconds(50));
    m_end.async_wait([self = shared_from_this()](const error_code& stopped) {
        error_code ignored;
        if (!stopped && self->lower().socket().is_open())
            self->lower().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    });
    m_stream.async_shutdown([self = shared_from_this()](const error_code&) {
        self->m_end.cancel();
        if (!self->m_inputLeft || !self->lower().socket().is_open())
            return self->lower().close();
        error_code ignored;
        self->lower().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        self->m_buffer.clear();
        self->linger(0);
    });
}

void HttpSession::linger(qint64 drained)
{
    constexpr qint64 MostDrained = 16 * 1024 * 1024;
    lower().async_read_some(m_buffer.prepare(16 * 1024), [self = shared_from_this(), drained](const error_code& error, std::size_t size) {
        if (error || drained > MostDrained)
            return self->lower().close();
        self->linger(drained + static_cast<qint64>(size));
    });
}

void HttpSession::releaseBody()
{
    m_core.release(m_address, m_reserved);
    m_reserved = 0;
}

void HttpSession::startEvents()
{
    m_streaming = true;
    m_writing = true;
    expectAcknowledgements(lower().socket());
    lower().expires_after(m_core.limits.writeTime);
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const error_code& error, std::size_t) {
            self->m_writing = false;
            if (error)
                return self->lower().close();
            self->m_end.expires_after(self->m_response.events->lifetime());
            self->m_end.async_wait([self](const error_code& stopped) {
                if (!stopped)
                    self->endEvents();
            });
            self->armBeat();
            self->watchPeer();
            self->m_response.events->start([weak = self->weak_from_this()] {
                if (const auto alive = weak.lock())
                    asio::post(alive->m_stream.get_executor(), [alive] { alive->pump(); });
            });
            self->pump();
        });
}

// Reads only to learn that the peer has gone.
void HttpSession::watchPeer()
{
    lower().expires_never();
    m_stream.async_read_some(asio::buffer(m_scratch), [self = shared_from_this()](const error_code& error, std::size_t size) {
        self->m_chatter += static_cast<qint64>(size);
        if (error || self->m_chatter > 64 * 1024) {
            self->m_ending = true;
            self->m_beat.cancel();
            self->m_end.cancel();
            self->m_response.events.reset();
            return self->lower().close();
        }
        self->watchPeer();
    });
}

void HttpSession::armBeat()
{
    const milliseconds own = m_response.events ? m_response.events->beat() : milliseconds(0);
    m_beat.expires_after(own.count() > 0 ? own : m_core.limits.beatTime);
    m_beat.async_wait([self = shared_from_this()](const error_code& stopped) {
        if (stopped || self->m_ending)
            return;
        self->m_beatDue = true;
        self->pump();
        self->armBeat();
    });
}

void HttpSession::pump()
{
    if (m_writing || !m_streaming || !lower().socket().is_open())
        return;
    QByteArray text = m_response.events ? m_response.events->take() : QByteArray();
    if (text.isEmpty() && m_beatDue)
        text = ": beat\n\n"_ba;
    m_beatDue = false;
    m_out.clear();
    if (!text.isEmpty())
        m_out = m_version == 11 ? QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n" : text;
    const bool last = m_ending;
    if (last && m_version == 11)
        m_out += "0\r\n\r\n";
    if (m_out.isEmpty()) {
        if (last)
            lower().close();
        return;
    }
    m_writing = true;
    lower().expires_after(m_core.limits.writeTime); // the read under way keeps its own time
    asio::async_write(m_stream, asio::buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this(), last](const error_code& error, std::size_t) {
            self->m_writing = false;
            if (error || last) {
                self->m_response.events.reset();
                return self->lower().close();
            }
            self->pump();
        });
}

void HttpSession::endEvents()
{
    if (m_ending)
        return;
    m_ending = true;
    m_beat.cancel();
    m_end.cancel();
    pump();
}

} // namespace Tongguan
