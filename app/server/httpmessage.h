// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace Tongguan {

struct HttpHeader {
    QByteArray name; // lower case in requests
    QByteArray value;
};

// One request, whole: its body has been read, within the limits, but is still as it was sent (perhaps gzip).
struct Request {
    QByteArray method; // "GET"
    QByteArray path; // "/v1/health", as sent, without the query
    QByteArray query; // "limit=5&after=3", as sent
    QList<HttpHeader> headers;
    QByteArray body;
    QByteArray address; // the peer's, without port

    [[nodiscard]] QByteArray header(QByteArrayView name) const // "" where absent
    {
        for (const auto& header : headers) {
            if (header.name == name)
                return header.value;
        }
        return {};
    }
};

// What a server-sent stream says. The connection pulls: it calls take() when it can write, so a slow reader
// costs one pending event, never a growing queue.
class EventSource {
public:
    virtual ~EventSource() = default; // no wake is called once it returns
    // `wake` may be called from any thread whenever take() has something new.
    virtual void start(std::function<void()> wake) = 0;
    [[nodiscard]] virtual QByteArray take() = 0; // whole events; "" where there is nothing new
    [[nodiscard]] virtual std::chrono::milliseconds lifetime() const = 0; // the stream ends after this
    [[nodiscard]] virtual std::chrono::milliseconds beat() const { return {}; } // how often to say that it lives; zero: as usual
};

struct Response {
    int status = 200;
    QByteArray type; // content type; "" where there is no body
    QList<HttpHeader> headers;
    QByteArray body;
    std::unique_ptr<EventSource> events; // set: the answer is a stream of events instead of `body`
};

} // namespace Tongguan
