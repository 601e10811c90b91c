// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/consult/eventlines.h"
#include "app/server/consult/janus.h"
#include "app/server/consult/turn.h"
#include "models/base/clock.h"
#include "models/consult/consultation.h"

#include <condition_variable>
#include <deque>

namespace Tongguan {

struct RoomSettings {
    QList<JanusSettings> janus;
    TurnSettings turn;
    QString recordings; // a folder that Janus writes to and we read; "": no recording
    QByteArray secret;  // rooms' numbers and secrets are made of it: known again after a restart
    int mostRooms = 200, mostClients = 12; // of one Janus; of one room
    std::chrono::milliseconds grace { 15'000 }; // without a stream of events a client counts as gone
    std::chrono::milliseconds silence { 30'000 }; // one that beats, and is not heard for so long, too: its stream may be dead without a word
    std::chrono::milliseconds beat { 2'000 }; // ours, on the streams of the rooms
    std::chrono::milliseconds empty { 60'000 }; // a room that nobody has been in for so long is given up; the next one makes it anew
    std::chrono::milliseconds patience { 10'000 }; // what should be recorded and is not for so long has stopped
    std::chrono::milliseconds segment { 300'000 }; // a recording begins a new file
    std::chrono::seconds left { 120 }; // files of a room that is no more, and that nobody has written to for so long, are taken over
};

// A closed file of a recording: one medium of one feed.
struct RecordedPart {
    QString path, user, feed;
    bool screen = false;
};

// What the rooms have seen. Called on their thread: nothing of it may wait.
class RoomWitness {
public:
    virtual ~RoomWitness() = default;
    virtual void gone(ConsultId session, const QString& user, ConsultSide side) = 0; // his last client
    virtual void recorded(ConsultId session, const QList<RecordedPart>& parts) = 0; // of one feed and one stretch of time
    virtual void recordingFailed(ConsultId session) = 0; // nothing is recorded any more, though it should be
    virtual void swept() = 0; // now and then
};

struct RoomEntry {
    QString client;
    bool isFirst = false; // this user had none in the room
    QList<std::pair<QString, TurnCredential>> ice; // url; a credential without a user for stun
    QDateTime expires;
    qint64 seconds = 0; // until then
};

struct RoomPerson {
    QString user;
    ConsultSide side = ConsultSide::Company;
    qint64 account = 0;
    DeviceId device; // his computer: it is in a room once
};

// The rooms of live consultations: between our clients, who send and get messages ("RoomMessage" in openapi.yaml), and
// Janus, whose address and secrets stay here. One thread does all of it; the functions may be called on any.
class RoomDesk final {
public:
    RoomDesk(RoomSettings settings, const ClockPort& clock, RoomWitness& witness);
    ~RoomDesk();
    void start();
    void stop();

    [[nodiscard]] bool canCall() const { return !m_settings.janus.isEmpty(); }
    [[nodiscard]] bool canRecord() const { return canCall() && !m_settings.recordings.isEmpty(); }

    // A new client in the room, which is made where it is not there yet. Offline "call.unavailable", Refused "call.full".
    [[nodiscard]] Result<RoomEntry> enter(ConsultId session, const RoomPerson& person);
    enum class Taken { Yes, Unknown, Busy }; // Unknown: there is no such client of this account; Busy: too many wait already
    // Messages of a client, the first of them its number `first` (from 1; 0: not numbered): what was taken before is passed over.
    [[nodiscard]] Taken take(ConsultId session, const QString& client, qint64 account, qint64 first, QList<QJsonObject> messages);
    // What the client is told, beyond number `after`; null where there is no such client of this account.
    [[nodiscard]] std::unique_ptr<EventSource> listen(ConsultId session, const QString& client, qint64 account, qint64 after, std::chrono::milliseconds lifetime);
    // New credentials for one who is in the room; nothing where there is no such client of this account.
    [[nodiscard]] std::optional<RoomEntry> renewIce(ConsultId session, const QString& client, qint64 account);
    void leave(ConsultId session, const QString& client, qint64 account);
    void remove(ConsultId session, qint64 account); // all clients of his: they are told so
    // Offline "call.unavailable", Refused "call.norecording", "call.empty". What is recorded already goes on. Whatever it says, it
    // is seen to until Janus does what was wanted last, and nothing else.
    [[nodiscard]] Done record(ConsultId session, bool on);
    void close(ConsultId session); // the consultation is over

    static constexpr qsizetype MostMessages = 64, MostWaiting = 4 * MostMessages, MostSdp = 60 * 1024, MostPeerName = 100;

private:
    struct Peer {
        qint64 handle = 0;
        bool publishes = false;
        qint64 feed = 0; // that it publishes, or watches
    };
    struct Client {
        RoomPerson person;
        QHash<QString, Peer> peers;
        QDateTime seen; // when it last had a stream, or entered
    };
    struct Feed {
        QString client, user, peer;
        qint64 handle = 0;
        QJsonArray streams; // as Janus tells them
    };
    struct Room {
        ConsultId session;
        qint64 number = 0;
        QString secret, pin;
        Janus* janus = nullptr;
        qint64 handle = 0; // ours: we take part without publishing, to be told who does
        QHash<QString, Client> clients;
        std::map<qint64, Feed> feeds;
        qint64 lastFeed = 0;
        bool wanted = false, recording = false; // what the log says; what Janus does, as far as we know
        QDateTime segmentBegan, triedAt, unmetSince; // last asked to record or not; since when it is not what is wanted
        QDateTime emptySince;
    };
    struct Outbox { // of one client; may be asked on any thread
        QByteArray key;
        ConsultId session;
        qint64 account = 0, last = 0, heard = 0;
        QString user;
        qsizetype waiting = 0; // messages that were taken and not obeyed yet
        bool beats = false; // it says regularly that it is there
        QDateTime spoke; // the last time that anything came from it
        std::deque<std::pair<qint64, QByteArray>> kept;
    };

    void post(std::function<void()> job);
    void run();
    void sweep();
    template <class Work>
    [[nodiscard]] auto wait(Work work) -> decltype(work());

    [[nodiscard]] Result<Room*> ensure(ConsultId session);
    [[nodiscard]] Done build(Room& room);
    [[nodiscard]] Done allow(Room& room, const QString& token);
    [[nodiscard]] Janus* leastBusy();
    [[nodiscard]] bool answers(Janus& janus);
    [[nodiscard]] QString made(const char* what, ConsultId session) const;
    void tell(const QString& client, const QString& peer, const QString& kind, QJsonObject more = {});
    void tellFeeds(const Room& room, const QString& client);
    void tellFeeds(const Room& room);
    void refuse(const QString& client, const QString& peer, const Error& why);

    void obey(Room& room, const QString& client, const QJsonObject& message);
    void publish(Room& room, const QString& client, const QString& peer, const QString& sdp);
    void watch(Room& room, const QString& client, const QString& peer, const QJsonObject& message);
    void trickle(Room& room, const QString& client, const QString& peer, const QJsonObject& message);
    void configure(Room& room, const QString& client, const QString& peer, const QJsonObject& message);
    void askKeyFrame(Room& room, const Peer& peer);
    void drop(Room& room, Client& client, const QString& peer);
    void dropClient(Room& room, const QString& client, const QString& code = {});
    [[nodiscard]] bool isGone(const Client& client, const QString& name, const QDateTime& now);
    void dropFormer(Room& room, const QString& client);
    [[nodiscard]] RoomEntry iceFor(const QString& client, const QString& user) const;
    void heard(Janus* janus, qint64 handle, const QJsonObject& event);
    void heardRoom(Room& room, const QJsonObject& data);
    void heardPeer(const QString& client, const QString& peer, const QJsonObject& event);
    void lost(Janus* janus);
    void sendOn(Room& room, qint64 handle, const QString& client, const QString& peer, const QJsonObject& body, const QJsonObject& jsep = {});
    [[nodiscard]] Done setRecording(Room& room, bool on);
    void settle(Room& room, const QDateTime& now);
    [[nodiscard]] static bool mayTry(Room& room, const QDateTime& now);
    void sweepClients(Room& room, const QDateTime& now);
    [[nodiscard]] Done admits(const Room& room, const RoomPerson& person) const;
    void collect(ConsultId session);
    void collectLeft();
    void noteFeed(const Room& room, qint64 feed, const QString& user, const QString& peer) const;
    [[nodiscard]] QString recordingFolder(ConsultId session) const { return m_settings.recordings + u'/' + session.toString(); }
    void destroy(Room& room);

    RoomSettings m_settings;
    const ClockPort& m_clock;
    RoomWitness& m_witness;
    EventLines m_lines;
    std::vector<std::unique_ptr<Janus>> m_janus;
    QHash<Janus*, QDateTime> m_silentSince; // those that did not answer the last time they were asked
    QDateTime m_collected;
    QHash<QByteArray, Room> m_rooms; // by session
    struct Owner {
        QByteArray session;
        QString client, peer;
    };
    QHash<qint64, Owner> m_handles; // client "": the room's own

    std::mutex m_outboxes;
    QHash<QString, Outbox> m_outboxOf;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Tongguan
