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
// has to be sent, and come down by server-sent events that go on where they were cut. A line that is cut without a word is
// noticed within seconds: the server beats every two, and so do we, by which the server knows of us, too.
class RoomLine final : public QObject
{
    Q_OBJECT
public:
    // All must outlive it. `random` in [0, 1) for the pauses between tries.
    RoomLine(Client& client, Session& session, ConsultId consultation, std::function<double()> random, QObject* parent = nullptr);
    ~RoomLine() override;

    void enter();
    void send(const QJsonObject& message); // before entered() it waits
    void leave(); // says good-bye; left() does not come
    [[nodiscard]] QString client() const { return m_name; }
    static constexpr std::chrono::milliseconds LongestSilence { 5'000 };
    void setLongestSilence(std::chrono::milliseconds silence) // before enter()
    {
        m_silence = silence;
        m_beat.setInterval(silence * 3 / 5);
    }

Q_SIGNALS:
    void entered(QList<Tongguan::IceServer> ice);
    void iceRenewed(QList<Tongguan::IceServer> ice); // before those of entered() run out: for connections that are made from now on
    void received(QJsonObject message);
    void left(Tongguan::Error why); // Offline "call.gone": enter again and begin anew; "call.unavailable", "consult.state", ...
    void lineChanged(bool open); // of the events: what is sent meanwhile waits

private:
    enum class State { Out, Entering, In };
    void concludeEntry(const Result<Reply>& reply);
    void listen();
    void post();
    void beat();
    void takeIce(const QJsonObject& answer);
    void askIce();
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
    QList<IceServer> m_ice;
    std::chrono::milliseconds m_silence = LongestSilence;
    RetryPolicy m_policy { std::chrono::milliseconds(300), std::chrono::milliseconds(1'500) };
    QTimer m_again, m_beat, m_renewIce;
};

} // namespace Tongguan::Net
