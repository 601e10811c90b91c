// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace Tongguan {

struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

// A plain HTTP/1.1 client for the server's own neighbours (Janus), on loopback or within the trusted zone. Blocks; one
// thread at a time, but interrupt(), which any thread may call. Keeps its connection while it is used.
class HttpClient final {
public:
    // "http://127.0.0.1:8088/janus"; Invalid "http.address" where it is none.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> create(const QString& address);
    ~HttpClient();

    // GET or POST; `path` is added to the address. Offline "http.refused", "http.timeout", "http.cut"; Corrupt "http.large" over 4 MiB.
    [[nodiscard]] Result<HttpAnswer> ask(const QByteArray& method, const QByteArray& path, const QByteArray& body, std::chrono::milliseconds timeout);
    void interrupt(); // ends what is under way, and everything after it, with Offline "http.cut"

private:
    struct Private;
    explicit HttpClient(std::unique_ptr<Private> part);
    std::unique_ptr<Private> m_part;
};

} // namespace Tongguan
