// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/consult/consultevent.h"
#include "models/net/eventstream.h"

namespace Tongguan::Net {

class Session;

//   Out --enter()--> Entering --201--> In --leave(), the server has forgotten us--> Out
//                        +--refused, no line--> Out
// The line of one client to the room of a consultation: messages go up in order by POST, each taken once however often it
// has to be sent, and come down by server-sent events that go on where they were cut.
class RoomLine final : public QObject
{
    Q_OBJECT
public:
    // All must outlive it. `random` in [0, 1) for the pauses between tries.
    RoomLine(Client& client, Session& session, ConsultId consultation, std::function<double()> random, QObject* parent = nullptr);
    ~RoomLine() override;

    void enter();
    void send(const QJsonObject& message); // before entered() it waits
    void renew(); // the way has changed: its stream of events begins anew where it was
    void leave(); // says good-bye; left() does not come
    [[nodiscard]] QString client() const { return m_name; }

Q_SIGNALS:
    void entered(QList<Tongguan::IceServer> ice, QDateTime expires);
    void received(QJsonObject message);
    void left(Tongguan::Error why); // Offline "call.gone": enter again and begin anew; "call.unavailable", "consult.state", ...
    void lineChanged(bool open); // of the events: what is sent meanwhile waits

private:
    enum class State { Out, Entering, In };
    void concludeEntry(const Result<Reply>& reply);
    void listen();
    void post();
    void concludePost(const Result<Reply>& reply, qsizetype count);
    void end(const Error& why);
    [[nodiscard]] QString path(const QString& rest = {}) const;
    template <class Then>
    void ask(const Request& request, Then then);

    Client& m_client;
    Session& m_session;
    const ConsultId m_consultation;
    const std::function<double()> m_random;
    State m_state = State::Out;
    QString m_name;
    std::unique_ptr<EventStream> m_events;
    QList<QJsonObject> m_waiting;
    qint64 m_first = 1; // number of the first that waits
    bool m_posting = false;
    int m_tries = 0;
    RetryPolicy m_policy { std::chrono::milliseconds(300), std::chrono::milliseconds(5'000) };
    QTimer m_again;
};

} // namespace Tongguan::Net
