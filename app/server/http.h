// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/httpmessage.h"
#include "models/base/result.h"

namespace Tongguan {

// Everything a peer may take of us: bytes, time and places.
struct HttpLimits {
    quint32 header = 16 * 1024;
    qint64 body = 8 * 1024 * 1024;
    qint64 anonymousBody = 64 * 1024; // without an Authorization header
    qint64 bodiesOfAddress = 32 * 1024 * 1024; // being read or handled at once
    qint64 bodiesInAll = 256 * 1024 * 1024;
    int connections = 1024;
    int connectionsOfAddress = 128;
    int waiting = 512; // requests queued for the workers
    int ioThreads = 2;
    int workers = 4;
    qint64 minimumRate = 32 * 1024; // bytes a second that prolong `bodyTime` and `writeTime`
    std::chrono::milliseconds handshakeTime { 10'000 };
    std::chrono::milliseconds headerTime { 10'000 };
    std::chrono::milliseconds idleTime { 60'000 };
    std::chrono::milliseconds bodyTime { 30'000 };
    std::chrono::milliseconds writeTime { 30'000 };
    std::chrono::milliseconds lingerTime { 2'000 };
    std::chrono::milliseconds beatTime { 10'000 }; // of event streams
    std::chrono::milliseconds drainTime { 10'000 };
};

struct HttpIdentity {
    QByteArray certificates; // PEM, the server's first
    QByteArray key; // PEM
};

struct HttpCounts {
    int connections = 0;
    qint64 accepted = 0, refused = 0, requests = 0;
    qint64 bodyBytes = 0; // of request bodies held now
};

// An HTTPS/1.1 server: TLS 1.3 only. Connections live on the io threads, `handler` runs on the workers (several at
// once); what it throws becomes a 500. Listens and serves from creation until stop().
class HttpServer final {
public:
    using Handler = std::function<Response(const Request&)>;

    // Port 0 takes a free one. Error codes: "http.listen", "http.identity".
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> create(
        const QString& address, quint16 port, const HttpIdentity& identity, const HttpLimits& limits, Handler handler);
    ~HttpServer(); // as stop()

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] HttpCounts counts() const;
    void waitForSignal(); // blocks until the program is asked to end (SIGINT, SIGTERM, the console's close)
    void stop(); // takes no new connection, finishes running requests, ends streams; at most `drainTime`

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> part);
    std::unique_ptr<Private> m_part;
};

} // namespace Tongguan
