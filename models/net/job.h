// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/net/message.h"
#include "models/net/tlspolicy.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace Tongguan::Net {

class Client;

//   Waiting --finished--> (dates wrong) --> AskingTheTime --finished--> done
//      |                                         |
//      +--finished, abandon, too large, too long-+--------------------> done
// One request on its way. Deletes itself at its one exit, `finish`.
class Job final : public QObject
{
    Q_OBJECT
public:
    Job(Client& client, Request request, const TlsPolicy& policy);
    ~Job() override;
    [[nodiscard]] QFuture<Result<Reply>> future() { return m_promise.future(); }
    void begin();
    void abandon(const QString& code); // Offline with that code
    [[nodiscard]] bool isStalled(std::chrono::milliseconds silence) const { return m_moved.hasExpired(silence.count()); } // nothing went or came for so long

    static constexpr std::chrono::milliseconds ConnectsWithin { 10'000 };

private:
    void attach(std::unique_ptr<QNetworkReply> reply);
    void dropReply();
    void collect();
    void conclude();
    void askTheTime(const Error& error);
    void concludeTime(const Error& error);
    void finish(Result<Reply> result);
    [[nodiscard]] Error networkError() const;

    Client& m_client;
    Request m_request;
    TlsPolicy m_policy;
    QPromise<Result<Reply>> m_promise;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline, m_connecting;
    QElapsedTimer m_moved; // since a byte went or came
    bool m_askingTheTime = false;
    bool m_done = false;
};

} // namespace Tongguan::Net
