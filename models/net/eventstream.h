// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/net/client.h"
#include "models/net/eventparser.h"
#include "models/net/retrypolicy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace Tongguan::Net {

//  Closed --open()--> Connecting --200--> Open --end, silence--> Resting --timer--> Connecting
//  any --close()--> Closed;  Connecting --401--> Resting, after denied()
//  any but Closed --the client begins anew--> Connecting;  Open --its line is believed dead--> Connecting;
//  Resting --the line is back--> Connecting
// Listens to server-sent events and connects again by itself, by the retry policy. What it brings is a hint only:
// whoever listens must be right without it.
class EventStream final : public QObject
{
    Q_OBJECT
public:
    // `random` in [0, 1) for the jitter. The client must outlive the stream.
    EventStream(Client& client, QString path, std::function<double()> random, QObject* parent = nullptr);
    ~EventStream() override;

    void open();
    void close();
    void restart() // from where it was
    {
        close();
        open();
    }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool heardWithin(std::chrono::milliseconds span) const { return isOpen() && m_heard.isValid() && !m_heard.hasExpired(span.count()); }
    void setPolicy(const RetryPolicy& policy) { m_policy = policy; }
    // Where the server numbers its events: the last number that was heard, sent along at each connection.
    void resumeAfter(const QByteArray& id) { m_lastId = id; }
    [[nodiscard]] QByteArray lastId() const { return m_lastId; }
    // After so long without a word, not even the server's beat, it connects anew; a connection is waited for no longer than that either.
    void setLongestSilence(std::chrono::milliseconds silence) { m_longestSilence = silence; }

Q_SIGNALS:
    void opened();
    void closed(Tongguan::Error why);
    void denied(QByteArray token); // this access token was refused: have it renewed before the next try
    void event(Tongguan::Net::ServerEvent event);

private:
    enum class State { Closed, Connecting, Open, Resting };
    void connectNow();
    void readHead();
    void readBody();
    void rest(const Error& why);
    void again(); // at once
    void drop();

    Client& m_client;
    QString m_path;
    std::function<double()> m_random;
    RetryPolicy m_policy { std::chrono::milliseconds(1'000), std::chrono::milliseconds(60'000) };
    std::unique_ptr<QNetworkReply> m_reply;
    EventParser m_parser;
    QByteArray m_lastId, m_token; // the one that it was opened with
    QTimer m_again, m_silence;
    QElapsedTimer m_heard; // since anything came
    std::chrono::milliseconds m_longestSilence { 25'000 }; // the server beats every ten seconds
    State m_state = State::Closed;
    int m_attempt = 0;
};

} // namespace Tongguan::Net
