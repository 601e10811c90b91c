// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/consult/consultport.h"
#include "models/consult/evidence.h"
#include "models/net/roomline.h"
#include "models/net/session.h"
#include "models/store/clientstore.h"

#include <QElapsedTimer>
#include <QPointer>

namespace Tongguan {

class EvidenceSave;

// What consultations need of others than store and line.
struct ConsultTools {
    std::function<std::optional<Net::Profile>()> profile; // who is signed in, or was the last time
    // This computer's public key and its signature of a message.
    std::function<QFuture<Result<std::pair<QByteArray, QByteArray>>>(const QByteArray& message)> sign;
};

// Consultations over store and line. What is said goes into the store first; the pump sends it in order, then the files,
// and tries again with growing pauses where there is no line. What the server tells comes in by its streams of events;
// after each gap the log is asked for from where it ends here.
class ConsultSync final : public ConsultPort
{
    Q_OBJECT
public:
    // All must outlive it. `random` in [0, 1).
    ConsultSync(ClientStore& store, Net::Client& client, Net::Session& session, const ClockPort& clock, ConsultTools tools, std::function<double()> random, QObject* parent = nullptr);
    ~ConsultSync() override;

    [[nodiscard]] QString user() const override;
    [[nodiscard]] QString tenant() const override;
    [[nodiscard]] ConsultSide side() const override;
    [[nodiscard]] QDateTime serverNow() const override { return m_clock.now().addSecs(-m_client.clockSkew().count()); }
    [[nodiscard]] QFuture<Result<QList<ConsultSummary>>> list(const QString& document) override;
    [[nodiscard]] QFuture<Result<QList<ConsultEvent>>> log(ConsultId id) override;
    [[nodiscard]] QFuture<Done> refresh(ConsultId id = {}) override;
    [[nodiscard]] QFuture<Result<QList<ConsultOffice>>> offices() override;
    [[nodiscard]] QFuture<Result<QList<ConsultCompany>>> companies() override;
    [[nodiscard]] QFuture<Result<QList<ConsultSlot>>> freeSlots(const QString& office, QDate from, int days) override;
    [[nodiscard]] QFuture<Result<QueuePlace>> queue(const QString& office, ConsultId id) override;
    [[nodiscard]] QFuture<Result<ConsultId>> book(const ConsultBooking& booking) override;
    [[nodiscard]] QFuture<Done> say(ConsultId id, ConsultEventKind kind, const QJsonObject& data = {}) override;
    [[nodiscard]] QFuture<Result<BlobId>> attach(ConsultId id, ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data = {}) override;
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(ConsultId id, const ConsultFile& file) override;
    void open(ConsultId id) override;
    void close() override;
    void join(CallPort& call, const CallSetup& setup) override;
    void leave() override;
    [[nodiscard]] QFuture<Done> countersign(ConsultId id) override;
    [[nodiscard]] QFuture<Done> saveEvidence(ConsultId id, const QString& path) override;
    void cancelEvidence(ConsultId id) override;

    // Sends what waits; finishes when nothing waits any more, or with what ended it.
    [[nodiscard]] QFuture<Done> sendNow();
    void setPolicy(const Net::RetryPolicy& policy) { m_policy = policy; }
    static constexpr std::chrono::milliseconds HereEvery { 15'000 };
    void setLongestSilence(std::chrono::milliseconds silence) { m_silence = silence; } // of the room of a call

private:
    template <class Value>
    [[nodiscard]] QFuture<Result<Value>> get(const QString& path, std::function<Result<Value>(const QJsonObject&)> read);
    [[nodiscard]] QFuture<Result<Net::Reply>> send(const Net::Request& request);
    [[nodiscard]] QFuture<Done> readList(const QString& before, int pages);
    [[nodiscard]] QFuture<Done> pull(ConsultId id); // what the log has beyond our head
    [[nodiscard]] QFuture<Done> take(ConsultId id, const QList<ConsultEvent>& events);
    void pump();
    void endPump(const Done& done);
    void sendEvents(const QList<WaitingEvent>& waiting);
    void refuseEvents(ConsultId id, const QList<ConsultEvent>& sent, const QList<Error>& why); // "" good ones
    void concludeEvents(ConsultId id, const QList<ConsultEvent>& sent, const Net::Reply& reply);
    void sendFile(const StoredBlob& blob);
    void endFile(const StoredBlob& blob, const Error& why); // it will never be taken
    void sendChunk(const StoredBlob& blob, qint64 offset);
    [[nodiscard]] QFuture<Result<QByteArray>> fetchRest(ConsultId id, const ConsultFile& file, const QByteArray& there);
    void endFetch(BlobId blob, const Result<QByteArray>& bytes);
    [[nodiscard]] QFuture<Result<EvidenceManifest>> manifest(ConsultId id);
    [[nodiscard]] QFuture<Done> writeEvidence(const EvidenceManifest& manifest, const QList<ConsultEvent>& log, const QString& path);
    void heard(const Net::ServerEvent& event);
    void hinted(const Net::ServerEvent& event);
    void tellAnswer(const QJsonObject& hint, const ConsultSummary& consultation, ConsultEventKind kind);
    void noteWaiting(const QList<ConsultSummary>& consultations);
    void sayHere();
    void listen(bool on);
    void hear(ConsultId id); // its stream of events, from where the log ends here
    void mute();
    void roomLeft(const Error& why);
    void renewLines(); // after a change of address the old connections hang
    void receive(const QJsonObject& message);

    ClientStore& m_store;
    Net::Client& m_client;
    Net::Session& m_session;
    const ClockPort& m_clock;
    const ConsultTools m_tools;
    const std::function<double()> m_random;
    Net::RetryPolicy m_policy { std::chrono::milliseconds(1'000), std::chrono::milliseconds(60'000) };
    Net::EventStream m_hints;
    std::unique_ptr<Net::EventStream> m_events; // of the open one
    ConsultId m_open;
    std::unique_ptr<Net::RoomLine> m_room;
    QPointer<CallPort> m_call;
    CallSetup m_setup;
    std::chrono::milliseconds m_silence = Net::RoomLine::LongestSilence;
    bool m_pumping = false, m_again = false;
    bool m_isListed = false; // the whole list was read since the sign-in: from then on hints tell of what is old
    std::vector<QPromise<Done>> m_sending;
    std::map<QByteArray, std::vector<QPromise<Result<QByteArray>>>> m_fetching; // who waits for a file
    QHash<ConsultId, EvidenceSave*> m_saving; // children; null while the server is asked
    int m_tries = 0;
    int m_entries = 0, m_outages = 0; // how often the call had to be entered anew, and could not be, since it last held
    QElapsedTimer m_entered;
    QTimer m_retry, m_here;
    QSet<QByteArray> m_waitingRooms; // in which this company waits
};

} // namespace Tongguan
