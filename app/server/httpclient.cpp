// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/httpclient.h"

#include "models/base/text.h"

#include <QUrl>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <atomic>
#include <mutex>
#include <optional>

namespace Tongguan {

namespace clientbeast = boost::beast;
namespace clientasio = boost::asio;

// Each step is an asynchronous operation run to its end: only those keep to a time limit, and only those can be stopped.
struct HttpClient::Private {
    std::string host, service, base;
    clientasio::io_context io { 1 };
    std::mutex mutex; // of the socket against interrupt()
    std::optional<clientbeast::tcp_stream> stream;
    clientbeast::flat_buffer buffer;
    std::atomic<bool> stopped { false };
    bool used = false; // the connection has carried an answer: it may have been closed since

    void drop()
    {
        const std::scoped_lock lock(mutex);
        stream.reset();
        buffer.clear();
        used = false;
    }

    void finish()
    {
        io.restart();
        io.run();
    }

    [[nodiscard]] Done failed(const boost::system::error_code& error) const
    {
        if (error == clientbeast::error::timeout)
            return fail(ErrorKind::Offline, u"http.timeout"_s, QString::fromStdString(host));
        if (error == clientbeast::http::error::body_limit)
            return fail(ErrorKind::Corrupt, u"http.large"_s, QString::fromStdString(host));
        if (error == clientasio::error::connection_refused || error == clientasio::error::host_not_found)
            return fail(ErrorKind::Offline, u"http.refused"_s, QString::fromStdString(error.message()));
        return fail(ErrorKind::Offline, u"http.cut"_s, QString::fromStdString(error.message()));
    }

    [[nodiscard]] Done connect(std::chrono::milliseconds timeout)
    {
        boost::system::error_code error;
        clientasio::ip::tcp::resolver resolver(io);
        const auto found = resolver.resolve(host, service, error);
        if (error)
            return failed(error);
        {
            const std::scoped_lock lock(mutex);
            stream.emplace(io);
        }
        stream->expires_after(timeout);
        stream->async_connect(found, [&](const boost::system::error_code& result, const auto&) { error = result; });
        finish();
        if (error)
            return failed(error);
        stream->socket().set_option(clientasio::ip::tcp::no_delay(true), error);
        return {};
    }

    [[nodiscard]] Result<HttpAnswer> exchange(const QByteArray& method, const QByteArray& path, const QByteArray& body, std::chrono::milliseconds timeout)
    {
        namespace http = clientbeast::http;
        http::request<http::string_body> request;
        request.method(method == "GET" ? http::verb::get : http::verb::post);
        request.target(base + path.toStdString());
        request.version(11);
        request.set(http::field::host, host + ':' + service);
        if (!body.isEmpty())
            request.set(http::field::content_type, "application/json");
        request.body() = body.toStdString();
        request.prepare_payload();
        boost::system::error_code error;
        stream->expires_after(timeout);
        http::async_write(*stream, request, [&](const boost::system::error_code& result, std::size_t) { error = result; });
        finish();
        if (error)
            return tl::unexpected(failed(error).error());
        http::response_parser<http::string_body> parser;
        parser.body_limit(4 * 1024 * 1024);
        stream->expires_after(timeout);
        http::async_read(*stream, buffer, parser, [&](const boost::system::error_code& result, std::size_t) { error = result; });
        finish();
        if (error)
            return tl::unexpected(failed(error).error());
        used = true;
        HttpAnswer answer { int(parser.get().result_int()), QByteArray::fromStdString(parser.get().body()) };
        if (!parser.get().keep_alive())
            drop();
        return answer;
    }
};

HttpClient::HttpClient(std::unique_ptr<Private> part) : m_part(std::move(part)) { }
HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::create(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty())
        return fail(ErrorKind::Invalid, u"http.address"_s, address);
    auto part = std::make_unique<Private>();
    part->host = url.host().toStdString();
    part->service = std::to_string(url.port(80));
    part->base = url.path().toStdString();
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(part)));
}

Result<HttpAnswer> HttpClient::ask(const QByteArray& method, const QByteArray& path, const QByteArray& body, std::chrono::milliseconds timeout)
{
    for (;;) {
        if (m_part->stopped)
            return fail(ErrorKind::Offline, u"http.cut"_s);
        const bool kept = m_part->used;
        if (!m_part->stream) {
            if (const Done connected = m_part->connect(std::min(timeout, std::chrono::milliseconds(5'000))); !connected) {
                m_part->drop();
                return tl::unexpected(connected.error());
            }
        }
        auto answer = m_part->exchange(method, path, body, timeout);
        if (answer)
            return answer;
        m_part->drop();
        // A kept connection may have been closed in the meantime: once more, on a new one.
        if (!kept || answer.error().code != u"http.cut")
            return answer;
    }
}

void HttpClient::interrupt()
{
    m_part->stopped = true;
    clientasio::post(m_part->io, [this] {
        const std::scoped_lock lock(m_part->mutex);
        boost::system::error_code ignored;
        if (m_part->stream && m_part->stream->socket().is_open())
            m_part->stream->socket().close(ignored);
    });
}

} // namespace Tongguan
