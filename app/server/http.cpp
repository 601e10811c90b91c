// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that includes Boost.Beast and Boost.Asio.
#include "app/server/http.h"

#include "models/base/log.h"
#include "app/server/problem.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Tongguan {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

class HttpSession;

// What all connections share. Sessions refer to it: the io_context, which owns them, is its last member.
struct HttpCore {
    HttpCore(const HttpLimits& theLimits, HttpServer::Handler theHandler)
        : limits(theLimits), handler(std::move(theHandler)), pool(static_cast<std::size_t>(theLimits.workers)), io(theLimits.ioThreads)
    {
    }

    [[nodiscard]] bool enter(const QByteArray& address);
    void enrol(const std::shared_ptr<HttpSession>& session);
    void leave(HttpSession* session, const QByteArray& address);
    [[nodiscard]] std::vector<std::shared_ptr<HttpSession>> living();
    [[nodiscard]] bool reserve(const QByteArray& address, qint64 bytes);
    void release(const QByteArray& address, qint64 bytes);
    [[nodiscard]] Response answer(const Request& request);

    const HttpLimits limits;
    const HttpServer::Handler handler;
    std::mutex mutex;
    std::condition_variable left;
    QHash<QByteArray, int> connectionsOf;
    QHash<QByteArray, qint64> bodiesOf;
    std::map<HttpSession*, std::weak_ptr<HttpSession>> sessions;
    int connections = 0;
    qint64 bodies = 0;
    std::atomic<qint64> accepted { 0 }, refused { 0 }, requests { 0 };
    std::atomic<int> waiting { 0 };
    std::atomic<bool> draining { false };
    asio::ssl::context tls { asio::ssl::context::tls_server };
    asio::thread_pool pool;
    asio::io_context io;
};

bool HttpCore::enter(const QByteArray& address)
{
    const std::scoped_lock lock(mutex);
    int& ofAddress = connectionsOf[address];
    if (connections >= limits.connections || ofAddress >= limits.connectionsOfAddress) {
        if (ofAddress == 0)
            connectionsOf.remove(address);
        return false;
    }
    ++ofAddress;
    ++connections;
    return true;
}

void HttpCore::enrol(const std::shared_ptr<HttpSession>& session)
{
    const std::scoped_lock lock(mutex);
    sessions.emplace(session.get(), session);
}

void HttpCore::leave(HttpSession* session, const QByteArray& address)
{
    const std::scoped_lock lock(mutex);
    sessions.erase(session);
    --connections;
    if (--connectionsOf[address] == 0)
        connectionsOf.remove(address);
    left.notify_all();
}

std::vector<std::shared_ptr<HttpSession>> HttpCore::living()
{
    std::vector<std::shared_ptr<HttpSession>> all;
    const std::scoped_lock lock(mutex);
    all.reserve(sessions.size());
    for (const auto& [key, weak] : sessions) {
        if (auto session = weak.lock())
            all.push_back(std::move(session));
    }
    return all; // released by the caller, outside the lock: a session's end takes it again
}

bool HttpCore::reserve(const QByteArray& address, qint64 bytes)
{
    const std::scoped_lock lock(mutex);
    const qint64 ofAddress = bodiesOf.value(address) + bytes;
    if (bodies + bytes > limits.bodiesInAll || ofAddress > limits.bodiesOfAddress)
        return false;
    bodies += bytes;
    bodiesOf[address] = ofAddress;
    return true;
}

void HttpCore::release(const QByteArray& address, qint64 bytes)
{
    if (bytes == 0)
        return;
    const std::scoped_lock lock(mutex);
    bodies -= bytes;
    if ((bodiesOf[address] -= bytes) <= 0)
        bodiesOf.remove(address);
}

Response HttpCore::answer(const Request& request)
{
    requests.fetch_add(1, std::memory_order_relaxed);
    try {
        return handler(request);
    } catch (const std::exception& exception) {
        qCCritical(logServer) << "handler of" << request.method << request.path << "threw:" << exception.what();
    } catch (...) {
        qCCritical(logServer) << "handler of" << request.method << request.path << "threw";
    }
    return toResponse(Problem { 500, u"internal"_s, u"The server failed."_s, {}, 0, {}, {} });
}

// One connection. All its work runs on its strand; only handlers run elsewhere.
//
//  handshake -> idle <-> header -> body -> handler -> write -> idle | farewell (TLS shutdown, linger) -> gone
//                                             +-> events (until their end) -> gone
//
// Answers keep the order of pipelined requests: the next request is not read before the answer is written.
class HttpSession final : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(HttpCore& core, asio::ip::tcp::socket&& socket, QByteArray address)
        : m_core(core), m_stream(std::move(socket), core.tls), m_buffer(BufferSize), m_address(std::move(address)),
          m_beat(m_stream.get_executor()), m_end(m_stream.get_executor())
    {
    }
    ~HttpSession()
    {
        releaseBody();
        m_core.leave(this, m_address);
    }
    HttpSession(const HttpSession&) = delete;
    HttpSession& operator=(const HttpSession&) = delete;

    void start();
    void drain(); // from any thread
    void drop(); // from any thread

private:
    using Parser = beast::http::request_parser<beast::http::string_body>;
    static constexpr std::size_t BufferSize = 64 * 1024;
    static constexpr qsizetype SmallBody = 12 * 1024;

    [[nodiscard]] beast::tcp_stream& lower() { return beast::get_lowest_layer(m_stream); }
    void awaitRequest();
    void readHeader();
    void headerRead(const error_code& error);
    [[nodiscard]] bool refuseHeader();
    void sendContinue();
    void readBody();
    void bodyRead(const error_code& error);
    void handle();
    void refuseNow(int status, const char* code, const char* detail, int retryAfter = 0);
    void respond();
    void written(const error_code& error);
    void farewell();
    void linger(qint64 drained);
    void releaseBody();
    [[nodiscard]] QByteArray head(const Response& response, bool keep) const;
    [[nodiscard]] milliseconds prolonged(milliseconds base, qint64 bytes) const
    {
        return base + milliseconds(bytes * 1000 / m_core.limits.minimumRate);
    }
    [[nodiscard]] static bool isHttpError(const error_code& error)
    {
        return error.category() == beast::http::make_error_code(beast::http::error::bad_method).category();
    }

    void startEvents();
    void watchPeer();
    void armBeat();
    void pump();
    void endEvents();

    HttpCore& m_core;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer;
    const QByteArray m_address;
    std::optional<Parser> m_parser;
    Response m_response;
    QByteArray m_out; // head, and a small body behind it; or a chunk of events
    qint64 m_reserved = 0;
    steady_clock::time_point m_bodyBegan;
    bool m_first = true, m_idle = false, m_keep = false, m_headOnly = false, m_inputLeft = false;
    int m_version = 11;

    asio::steady_timer m_beat, m_end;
    std::array<char, 512> m_scratch {};
    qint64 m_chatter = 0;
    bool m_streaming = false, m_writing = false, m_beatDue = false, m_ending = false;
};

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
    m_beat.expires_after(m_core.limits.beatTime);
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

struct HttpServer::Private {
    Private(const HttpLimits& limits, Handler handler)
        : core(limits, std::move(handler)), acceptor(core.io), pause(core.io), signalled(core.io) { }

    [[nodiscard]] Done identify(const HttpIdentity& identity);
    [[nodiscard]] Done listen(const QString& address, quint16 port);
    void accept();
    void accepted(asio::ip::tcp::socket&& socket);
    void run();
    void stop();

    HttpCore core;
    asio::ip::tcp::acceptor acceptor;
    asio::steady_timer pause;
    asio::signal_set signalled;
    std::vector<std::thread> threads;
    quint16 port = 0;
    bool stopped = false;
};

static int chooseHttp11(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned int inSize, void*)
{
    static const unsigned char ours[] = "\x08http/1.1";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, ours, sizeof ours - 1, in, inSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

Done HttpServer::Private::identify(const HttpIdentity& identity)
{
    SSL_CTX* context = core.tls.native_handle();
    error_code error;
    core.tls.use_certificate_chain(asio::buffer(identity.certificates.constData(), static_cast<std::size_t>(identity.certificates.size())), error);
    if (!error)
        core.tls.use_private_key(asio::buffer(identity.key.constData(), static_cast<std::size_t>(identity.key.size())), asio::ssl::context::pem, error);
    if (error || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 || SSL_CTX_check_private_key(context) != 1)
        return fail(ErrorKind::Invalid, u"http.identity"_s, QString::fromStdString(error.message()));
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(context, chooseHttp11, nullptr);
    return {};
}

Done HttpServer::Private::listen(const QString& address, quint16 wanted)
{
    error_code error;
    const auto host = asio::ip::make_address(address.toStdString(), error);
    const asio::ip::tcp::endpoint endpoint(host, wanted);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // there it would let a second server share the port
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
#endif
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorKind::Invalid, u"http.listen"_s, address % u':' % QString::number(wanted) % u": "_s % QString::fromStdString(error.message()));
    port = acceptor.local_endpoint().port();
    return {};
}

void HttpServer::Private::accept()
{
    acceptor.async_accept(asio::make_strand(core.io), [this](const error_code& error, asio::ip::tcp::socket socket) {
        if (error == asio::error::operation_aborted || core.draining)
            return;
        if (!error) {
            accepted(std::move(socket));
            return accept();
        }
        // Out of descriptors or the like: others must end first.
        pause.expires_after(milliseconds(100));
        pause.async_wait([this](const error_code& stop) {
            if (!stop)
                accept();
        });
    });
}

void HttpServer::Private::accepted(asio::ip::tcp::socket&& socket)
{
    error_code error;
    const auto peer = socket.remote_endpoint(error);
    if (error)
        return;
    const QByteArray address = QByteArray::fromStdString(peer.address().to_string());
    if (!core.enter(address)) {
        core.refused.fetch_add(1, std::memory_order_relaxed);
        socket.close(error);
        return;
    }
    core.accepted.fetch_add(1, std::memory_order_relaxed);
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    const auto session = std::make_shared<HttpSession>(core, std::move(socket), address);
    core.enrol(session);
    session->start();
}

void HttpServer::Private::run()
{
    accept();
    for (int i = 0; i < core.limits.ioThreads; ++i) {
        threads.emplace_back([this] {
            for (;;) {
                try {
                    core.io.run();
                    return;
                } catch (const std::exception& exception) {
                    qCCritical(logServer) << "io thread:" << exception.what(); // that connection is lost, the thread goes on
                }
            }
        });
    }
}

void HttpServer::Private::stop()
{
    if (std::exchange(stopped, true))
        return;
    core.draining = true;
    asio::post(acceptor.get_executor(), [this] {
        error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
        signalled.cancel(ignored);
    });
    for (const auto& session : core.living())
        session->drain();
    {
        std::unique_lock lock(core.mutex);
        core.left.wait_for(lock, core.limits.drainTime, [this] { return core.connections == 0; });
    }
    for (const auto& session : core.living())
        session->drop();
    core.pool.join();
    core.io.stop();
    for (auto& thread : threads)
        thread.join();
    threads.clear();
}

HttpServer::HttpServer(std::unique_ptr<Private> part) : m_part(std::move(part)) { }

HttpServer::~HttpServer()
{
    stop();
}

Result<std::unique_ptr<HttpServer>> HttpServer::create(
    const QString& address, quint16 port, const HttpIdentity& identity, const HttpLimits& limits, Handler handler)
{
    auto part = std::make_unique<Private>(limits, std::move(handler));
    if (const auto done = part->identify(identity); !done)
        return tl::unexpected(done.error());
    if (const auto done = part->listen(address, port); !done)
        return tl::unexpected(done.error());
    part->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(part)));
}

quint16 HttpServer::port() const
{
    return m_part->port;
}

HttpCounts HttpServer::counts() const
{
    HttpCore& core = m_part->core;
    const std::scoped_lock lock(core.mutex);
    return { core.connections, core.accepted.load(), core.refused.load(), core.requests.load(), core.bodies };
}

void HttpServer::waitForSignal()
{
    auto signalled = std::make_shared<std::promise<void>>();
    error_code ignored;
    m_part->signalled.add(SIGINT, ignored);
    m_part->signalled.add(SIGTERM, ignored);
    m_part->signalled.async_wait([signalled](const error_code&, int) { signalled->set_value(); });
    signalled->get_future().wait();
}

void HttpServer::stop()
{
    m_part->stop();
}

} // namespace Tongguan
