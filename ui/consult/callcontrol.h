// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultport.h"

#include <QTimer>

namespace Tongguan {

//   Off --join--> Joining --joined--> Good <--figures--> Degraded
//    ^               |                 |  \                 |
//    |               |              lost/resumed        reconnecting
//    |               v                 v    \               v
//    +--leave--- Failed <--failed--- Lost    +-------> Reconnecting --joined--> Good
enum class CallLine : quint8 { Off, Joining, Good, Degraded, Lost, Reconnecting, Failed };
enum class CallHappening : quint8 { Join, Joined, Bad, Better, AllLost, Resumed, Rebuild, Fail, Leave };

inline constexpr std::array allCallLines { CallLine::Off, CallLine::Joining, CallLine::Good, CallLine::Degraded, CallLine::Lost, CallLine::Reconnecting, CallLine::Failed };
inline constexpr std::array allCallHappenings { CallHappening::Join, CallHappening::Joined, CallHappening::Bad, CallHappening::Better, CallHappening::AllLost,
    CallHappening::Resumed, CallHappening::Rebuild, CallHappening::Fail, CallHappening::Leave };

// Where it leads; the same where it changes nothing.
[[nodiscard]] CallLine nextCallLine(CallLine line, CallHappening happening);
// Whether somebody would say that the line is bad: much loss, few pictures, a long way.
[[nodiscard]] bool isBadLine(const QList<FeedFigures>& figures);

// The call of the open consultation as its windows steer it: who is watched and how large, what is on, how the line is.
class CallControl final : public QObject
{
    Q_OBJECT
public:
    CallControl(ConsultPort& port, CallPort& call, QObject* parent = nullptr);

    [[nodiscard]] CallPort& call() const { return m_call; }
    [[nodiscard]] bool isPossible() const { return m_call.missing().isEmpty(); }
    void setSetup(const CallSetup& setup) { m_setup = setup; } // from the device test
    [[nodiscard]] const CallSetup& setup() const { return m_setup; }

    void join();
    void leave();
    [[nodiscard]] CallLine line() const { return m_line; }
    [[nodiscard]] bool isInCall() const { return m_line != CallLine::Off && m_line != CallLine::Failed; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; } // why it failed
    [[nodiscard]] const QList<CallFeed>& feeds() const { return m_feeds; }
    [[nodiscard]] bool isLost(const QString& feed) const { return m_lost.contains(feed); }
    [[nodiscard]] bool isStill(const QString& feed) const { return m_still.contains(feed); } // the line is too narrow for its pictures
    [[nodiscard]] double level(const QString& feed) const { return m_levels.value(feed, -100); }
    [[nodiscard]] QString speaker() const { return m_speaker; } // feed
    void setPictureSize(const QString& feed, QSize size);

    [[nodiscard]] bool isMicrophoneOn() const { return m_microphone; }
    [[nodiscard]] bool isCameraOn() const { return m_camera; }
    [[nodiscard]] bool isSharing() const { return m_sharing; }
    void setMicrophoneOn(bool on);
    void setCameraOn(bool on);
    void share(const std::optional<CallDevice>& screen);

Q_SIGNALS:
    void lineChanged(Tongguan::CallLine line);
    void feedsChanged();
    void pictureChanged(const QString& feed);
    void speakerChanged(const QString& feed);
    void switched();   // microphone, camera, screen
    void figuresTaken(); // each second while in a call

private:
    void happen(CallHappening happening, const char* why);
    void takeFeeds(const QList<CallFeed>& feeds);
    void measure();
    void hear(const QString& feed, double decibel);
    void fail(const Error& error);

    ConsultPort& m_port;
    CallPort& m_call;
    CallSetup m_setup;
    CallLine m_line = CallLine::Off;
    std::optional<Error> m_problem;
    QList<CallFeed> m_feeds;
    QStringList m_lost, m_still;
    QHash<QString, double> m_levels;
    QHash<QString, QSize> m_sizes;
    QString m_speaker;
    int m_quietSeconds = 0, m_badSeconds = 0;
    bool m_microphone = true, m_camera = true, m_sharing = false;
    QTimer m_second;
};

// With what is there: a device that was unplugged gives way to another one, and where there is none the call goes without it.
[[nodiscard]] CallSetup fittedSetup(CallSetup setup, const QList<CallDevice>& devices);
[[nodiscard]] QString callLineWord(CallLine line);
[[nodiscard]] QString callLineMeaning(CallLine line); // what still works, what happens next
[[nodiscard]] QString callLineIcon(CallLine line);

} // namespace Tongguan
