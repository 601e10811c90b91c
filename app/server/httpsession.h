// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/http.h"

#include <QHash>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

// Boost.Beast and Boost.Asio are known to the sources of HttpServer only: this header is theirs.

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

} // namespace Tongguan
