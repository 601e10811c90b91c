// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http.h"

#include "models/base/log.h"
#include "app/server/httpsession.h"
#include "app/server/problem.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/strand.hpp>

#include <csignal>
#include <future>
#include <thread>

namespace Tongguan {

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

struct HttpServer::Private {
    Private(const HttpLimits& limits, Handler handler)
        : core(limits, std::move(handler)), work(core.io.get_executor()), acceptor(core.io), pause(core.io), signalled(core.io) { }

    [[nodiscard]] Done identify(const HttpIdentity& identity);
    [[nodiscard]] Done listen(const QString& address, quint16 port);
    void accept();
    void accepted(asio::ip::tcp::socket&& socket);
    void run();
    void stop();

    HttpCore core;
    // The io threads stay until they are stopped, though nothing be open any more: what is posted to a connection that ended
    // meanwhile must run, or it holds the connection and stop() waits for it in vain.
    asio::executor_work_guard<asio::io_context::executor_type> work;
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
