// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "models/consult/recordingport.h"

#include <QImage>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Tongguan {

class ConsultRoom;

// A recorded feed at the moment that is shown.
struct RecordedFeed {
    QString id, user; // id: of its file
    bool screen = false;
};

// How far the recordings of a consultation are on this computer.
struct RecordingState {
    int parts = 0, here = 0, expired = 0, broken = 0; // parts: those that can be had
    qint64 bytes = 0, received = 0; // of those that are not here yet, while they come
    bool isLoading = false;
    bool isPlayable = true; // the part of the program that plays is there
    std::optional<Error> problem; // of the last download
};

// The recordings of an ended consultation along one time line: several feeds at one time, several stretches one after the
// other. Each is fetched when it is first wanted and played by a player of its own; all follow the time that is set here.
class RecordingDesk final : public QObject
{
    Q_OBJECT
public:
    using MakePlayer = std::function<std::unique_ptr<RecordingPort>()>; // null: nothing plays here

    explicit RecordingDesk(ConsultRoom& room, QObject* parent = nullptr);
    ~RecordingDesk() override;

    void setMakePlayer(MakePlayer make);
    void refill(); // from the consultation that is open
    void load();   // all of them
    void goTo(const QDateTime& time); // fetches what is wanted there where it plays
    void play(int speed);
    void pause();

    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] bool covers(const QDateTime& time) const; // something is recorded there
    [[nodiscard]] bool isWaitingFor(const QDateTime& time) const; // and is on its way
    [[nodiscard]] QList<RecordedFeed> feeds() const; // at the present time, those that have a player
    [[nodiscard]] QImage picture(const QString& feed) const;
    [[nodiscard]] RecordingState state() const;

Q_SIGNALS:
    void stateChanged();
    void feedsChanged();
    void pictureChanged(const QString& feed);

private:
    struct Part {
        ConsultFile file;
        QDateTime from, to;
        enum class Stage { Absent, Coming, Here, Open, Broken } stage = Stage::Absent;
        qint64 received = 0;
        QByteArray bytes;
        std::unique_ptr<RecordingPort> player;
        bool isReady = false; // it has opened
    };
    [[nodiscard]] Part* find(const QString& id);
    [[nodiscard]] const Part* find(const QString& id) const;
    void fetch(Part& part);
    void openPart(Part& part);
    void follow(Part& part, bool jumped);
    void drop(Part& part);
    [[nodiscard]] bool isAt(const Part& part, const QDateTime& time) const { return part.from <= time && time < part.to; }

    ConsultRoom& m_room;
    MakePlayer m_make;
    std::vector<std::unique_ptr<Part>> m_parts;
    QDateTime m_time;
    int m_speed = 1;
    int m_expired = 0;
    bool m_playing = false;
    bool m_isPlayable = false;
    std::optional<Error> m_problem;
};

} // namespace Tongguan
