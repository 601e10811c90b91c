// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/httpclient.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <thread>

namespace Tongguan {

struct JanusSettings {
    QString address; // "http://127.0.0.1:8088/janus"
    QByteArray apiSecret, adminKey;
    std::chrono::milliseconds patience { 5'000 }; // for an answer
};

// Our session with one Janus over its HTTP API. Requests block, on one thread; what Janus tells of itself comes on a
// thread of its own, which also keeps the session alive (Janus counts each long poll).
class Janus final {
public:
    using Listener = std::function<void(qint64 handle, const QJsonObject& event)>; // handle 0: the session is lost
    [[nodiscard]] static Result<std::unique_ptr<Janus>> create(const JanusSettings& settings, Listener listener);
    ~Janus(); // destroys the session

    // Makes the session where there is none. Offline "call.unavailable".
    [[nodiscard]] Done open();
    [[nodiscard]] bool isOpen() const { return m_session != 0; }
    [[nodiscard]] Result<qint64> attach(); // a handle of the video room plugin
    // The plugin's own answer; {} where it comes later as an event. Refused "janus.<code>".
    [[nodiscard]] Result<QJsonObject> message(qint64 handle, const QJsonObject& body, const QJsonObject& jsep = {});
    [[nodiscard]] Done trickle(qint64 handle, const QJsonObject& candidate);
    [[nodiscard]] Done detach(qint64 handle);
    [[nodiscard]] const JanusSettings& settings() const { return m_settings; }

private:
    Janus(JanusSettings settings, Listener listener, std::unique_ptr<HttpClient> line);
    [[nodiscard]] Result<QJsonObject> ask(const QByteArray& path, QJsonObject request);
    void poll(qint64 session);
    void lose(const QString& why);
    void endPolling();

    const JanusSettings m_settings;
    const Listener m_listener;
    std::unique_ptr<HttpClient> m_line, m_pollLine;
    std::atomic<qint64> m_session { 0 };
    std::thread m_poll;
    qint64 m_transaction = 0;
    int m_unanswered = 0; // requests, one after another
};

} // namespace Tongguan
