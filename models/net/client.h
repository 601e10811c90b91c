// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/net/message.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace Tongguan::Net {

class Connections;
class TlsPolicy;

// The HTTPS client: one server, one pinned authority, one access token. Every request has exactly one exit.
class Client final : public QObject
{
    Q_OBJECT
public:
    // The clock must outlive the client.
    explicit Client(const ClockPort& clock, QObject* parent = nullptr);
    ~Client() override;

    void setServer(const QUrl& server, const TlsPolicy& policy);
    [[nodiscard]] QUrl server() const { return m_server; }
    void setToken(const QByteArray& token);
    [[nodiscard]] QByteArray token() const { return m_token; }

    // Fails with Offline (net.refused, net.host, net.timeout, net.cut, net.portal, ...), Denied (tls.*) or Corrupt
    // (net.large). A refusal of the server is a Reply; see Reply::verdict().
    [[nodiscard]] QFuture<Result<Reply>> send(const Request& request);

    // For answers without an end: the caller reads and deletes it. Null where no server is set.
    [[nodiscard]] std::unique_ptr<QNetworkReply> open(const Request& request, const QByteArray& accept);

    // Ends all requests with Offline "net.reset"; streams of events begin anew, on new connections.
    void reset();
    // The computer has another address, or was asleep: reset(). Several notice that within moments of each other: new connections
    // that were only just begun, or over which answers have come since, are not thrown away again.
    void move();
    static constexpr std::chrono::milliseconds Stalled { 5'000 }, RenewedAtMost { 3'000 };
    // The line is believed to be dead, or was until now: a connection over which nothing comes is not told from one that
    // is idle. New ones are made; of what is under way only that ends, with Offline "net.timeout", which has not moved for
    // a while. Once in a while at most, however many notice.
    void renew(std::chrono::milliseconds stalled = Stalled);
    // An answer came, or the head of a stream: where it did not before, those that wait to try again need not wait.
    void noteLine(bool works);
    void tryAgain() { Q_EMIT returned(); } // there is reason to believe that it works again

    // This computer's clock minus the server's, as of the last answer.
    [[nodiscard]] std::chrono::seconds clockSkew() const { return m_skew; }
    static constexpr std::chrono::seconds LargestSkew { 120 };

Q_SIGNALS:
    void clockSkewed(std::chrono::seconds skew); // beyond LargestSkew
    void restarted(); // by reset(), or with another server: whatever was under way has ended
    void renewed();   // what was open hangs perhaps
    void returned();  // the line works again

private:
    friend class Job;
    [[nodiscard]] std::unique_ptr<QNetworkReply> start(const Request& request, const QByteArray& accept);
    void noteDate(const QDateTime& date);
    void abandonAll();
    void replaceConnections();

    const ClockPort& m_clock;
    Connections* m_connections; // a child
    QElapsedTimer m_sinceRenewed, m_sinceReset;
    bool m_works = true;
    bool m_answered = false; // since the last reset()
    QUrl m_server;
    std::unique_ptr<TlsPolicy> m_policy;
    QByteArray m_token;
    std::chrono::seconds m_skew { 0 };
};

} // namespace Tongguan::Net
