// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/call.h"
#include "app/server/consult/jobthread.h"
#include "app/server/consult/rooms.h"
#include "models/consult/retention.h"
#include "models/security/packsigner.h"

#include <atomic>

namespace Tongguan {

struct ConsultSettings {
    RoomSettings rooms;
    std::chrono::seconds missedAfter { 1800 }; // after the end of its slot a consultation that nobody began is missed
    std::chrono::seconds awayAfter { 45 }; // who waits and is not heard of for so long is away; clients say every 15 s that they are there
    std::chrono::seconds ringFor { 60 }; // who was invited and has not answered then has missed it
    qint64 mostBlob = 64 * 1024 * 1024; // bytes of one file of people
    qint64 mostBlobs = 2LL * 1024 * 1024 * 1024; // of one consultation
    qint64 mostEvents = 10'000; // of one consultation; what ends things is still taken
    qint64 mostOpen = 500; // consultations of one enterprise that have not ended
    QList<RetentionRule> retention = retentionRules(); // what is past its time is deleted; none: nothing is
    std::chrono::seconds expiryEvery { 3600 };
};

// A consultation and on which side of it somebody is.
struct ConsultAccess {
    ConsultRow row;
    ConsultSide side = ConsultSide::Company;
    qint64 guest = 0; // account of one who belongs to neither side's tenant
    qint64 until = 0; // was removed: reads up to this event, and does nothing any more; 0: takes part
};

// Whose other computers are told at which it was.
struct ConsultSpeaker {
    qint64 account = 0, tenant = 0;
    DeviceId device;
};

// Which member of what is said about a file cannot be; "": none.
[[nodiscard]] QString wrongMember(const BlobRow& blob);

// The log of every consultation, with its chain of evidence, its files and its room. Any thread; all state but a cache
// is in the storage. Nothing here is called within a transaction of the caller's.
class ConsultDesk final : public RoomWitness {
public:
    [[nodiscard]] static Result<std::unique_ptr<ConsultDesk>> open(const QString& folder, const ConsultSettings& settings, Workplaces& places, const ClockPort& clock);
    ~ConsultDesk() override;
    void start(const QString& authority); // fingerprint of the certificate authority: stands in the evidence
    void stop();

    [[nodiscard]] RoomDesk& rooms() { return *m_rooms; }
    [[nodiscard]] EventLines& lines() { return m_lines; }
    [[nodiscard]] const ConsultSettings& settings() const { return m_settings; }

    // Nothing where there is no such consultation for this person: both look the same from outside.
    [[nodiscard]] Result<std::optional<ConsultAccess>> access(Storage& storage, const SignedIn& who, ConsultId id);
    [[nodiscard]] Result<Consultation> consultation(Storage& storage, const ConsultRow& row);
    // What lists show of it to him, with who is away.
    [[nodiscard]] Result<QJsonObject> summaryFor(Storage& storage, const ConsultAccess& access);
    [[nodiscard]] Result<bool> mayRead(Storage& storage, const ConsultAccess& access, BlobId blob);
    void here(qint64 tenant); // somebody of it is there, and may be called

    // The first event of a new one. Refused "slot.none", "slot.taken", "tenant.unknown", "consult.many".
    [[nodiscard]] Result<Consultation> book(Storage& storage, const SignedIn& who, ConsultId id, ConsultEvent booking, const QDateTime& now);
    // Takes an event of somebody in and gives it back with its number; the same id again changes nothing. Refuses as
    // Consultation::apply() does; "consult.reused" where that id was another event, of whatever consultation; "consult.full"; "blob.*"
    // where its file cannot be taken: an event that shares a file makes the place for it, so nobody else's bytes can get there;
    // "call.*" where a recording cannot begin.
    [[nodiscard]] Result<ConsultEvent> say(Storage& storage, const SignedIn& who, const ConsultAccess& access, ConsultEvent event, const QDateTime& now);

    // Enters the call, and says so in the log before anything else can happen there. What is being recorded stops for one who
    // has not agreed to it.
    [[nodiscard]] Result<RoomEntry> enterRoom(Storage& storage, const SignedIn& who, const ConsultAccess& access);

    // Streams. Null where there are too many.
    [[nodiscard]] Result<std::unique_ptr<EventSource>> listen(Storage& storage, const ConsultAccess& access, qint64 after, std::chrono::milliseconds lifetime);
    [[nodiscard]] std::unique_ptr<EventSource> listenToHints(qint64 account, std::chrono::milliseconds lifetime);

    // Files. Bytes come in order: "blob.offset" with the bytes that are there in `detail`; "blob.hash" at the end where they are others.
    [[nodiscard]] Done beginBlob(Storage& storage, const ConsultAccess& access, BlobRow blob, const QDateTime& now); // "blob.reused", "blob.large"
    [[nodiscard]] Result<qint64> received(const BlobRow& blob) const;
    [[nodiscard]] Result<qint64> addToBlob(Storage& storage, const BlobRow& blob, qint64 offset, const QByteArray& bytes);
    [[nodiscard]] Result<QByteArray> readBlob(const BlobRow& blob, qint64 offset, qint64 length) const;

    // Everything that is proved of it, sealed up to now.
    [[nodiscard]] Result<EvidenceManifest> evidence(Storage& storage, const ConsultRow& row, const QDateTime& now);
    [[nodiscard]] QByteArray publicKey() const { return m_signer.publicKey(); }
    [[nodiscard]] OfficeCalendar calendarOf(Storage& storage, qint64 office) const; // the usual one where none is set

    // Deletes what is past its time: files, then the log; the chain and the word of what was deleted by which rule stay. Tells
    // how many consultations it touched.
    Result<int> expire();

    // RoomWitness
    void gone(ConsultId session, const QString& user, ConsultSide side) override;
    void recorded(ConsultId session, const QList<RecordedPart>& parts) override;
    void recordingFailed(ConsultId session) override;
    void swept() override;

private:
    ConsultDesk(const QString& folder, const ConsultSettings& settings, Workplaces& places, const ClockPort& clock, PackSigner signer);
    // Within a transaction; told to the streams by publish() after it.
    [[nodiscard]] Result<ConsultEvent> append(Storage& storage, ConsultRow& row, ConsultEvent event, const QDateTime& now);
    [[nodiscard]] Done addEntry(Storage& storage, const ConsultRow& row, const QString& name, qint64 size, const QByteArray& hash);
    [[nodiscard]] Result<EvidenceBeginning> beginning(Storage& storage, const ConsultRow& row);
    [[nodiscard]] Done seal(Storage& storage, const ConsultRow& row, const QDateTime& now);
    [[nodiscard]] Done checkSlot(Storage& storage, qint64 office, ConsultEvent& booking, const QDateTime& now) const;
    [[nodiscard]] Done inviteGuest(Storage& storage, const ConsultAccess& access, ConsultEvent& event);
    [[nodiscard]] Result<std::optional<ConsultEvent>> saidBefore(Storage& storage, const ConsultRow& row, const ConsultEvent& event);
    [[nodiscard]] Done prepare(Storage& storage, const SignedIn& who, const ConsultAccess& access, ConsultEvent& event, const QDateTime& now);
    [[nodiscard]] Done reserveFile(Storage& storage, const ConsultAccess& access, const SignedIn& who, const ConsultEvent& event, const QDateTime& now);
    [[nodiscard]] Done putBlob(Storage& storage, const BlobRow& blob, const QDateTime& now);
    void publish(Storage& storage, const ConsultRow& row, const ConsultEvent& event, const ConsultSpeaker& speaker = {});
    void hint(Storage& storage, const ConsultRow& row, const ConsultEvent* event, const QList<qint64>& guests, const ConsultSpeaker& speaker = {});
    [[nodiscard]] Result<QList<ConsultEvent>> eventsOf(Storage& storage, const ConsultRow& row, qint64 until = 0);
    [[nodiscard]] Done endGuest(Storage& storage, const ConsultRow& row, const ConsultEvent& event);
    [[nodiscard]] QDateTime awaySince(const ConsultRow& row, const QDateTime& now) const; // null: is not
    void lookForAway();
    [[nodiscard]] Done sayAsServer(Storage& storage, ConsultId session, ConsultEventKind kind, const QJsonObject& data, const ConsultSpeaker& speaker = {});
    void sayAsServer(ConsultId session, ConsultEventKind kind, const QJsonObject& data);
    void takeUp(); // what a server that went down has left: people who are in no call, calls that ring for nobody
    void miss();
    void missRings(ConsultId session);
    struct KeptFile {
        BlobRow blob;
        QString source; // "": made here
        QJsonObject data; // of its event
    };
    [[nodiscard]] QList<KeptFile> keptFiles(const QList<RecordedPart>& parts) const;
    [[nodiscard]] Done keepRecording(ConsultId session, const QList<KeptFile>& files);
    struct Expiry {
        ConsultRow row;
        QList<ConsultEvent> words;
        QList<BlobId> blobs;
    };
    [[nodiscard]] Result<RetentionFacts> retentionFacts(Storage& storage, const ConsultRow& row, const Consultation& whole) const;
    [[nodiscard]] Result<Expiry> expireOne(Storage& storage, ConsultRow row, const QDateTime& now);
    [[nodiscard]] Done expireFiles(Storage& storage, Expiry& expiry, const QHash<QString, RetentionTerm>& due, const QDateTime& now);
    void removeExpired() const; // bytes that the end of an earlier run has left
    void removeBytes(const QList<BlobId>& blobs) const;
    [[nodiscard]] Done expireLog(Storage& storage, Expiry& expiry, const RetentionTerm& term, const QDateTime& now);
    void follow(Storage& storage, const ConsultRow& row, const ConsultEvent& event);
    void forget(ConsultId id);
    [[nodiscard]] QString blobPath(BlobId id) const { return m_folder + u"/blobs/"_s + id.toString(); }

    const QString m_folder;
    const ConsultSettings m_settings;
    Workplaces& m_places;
    const ClockPort& m_clock;
    const PackSigner m_signer;
    QString m_authority;
    EventLines m_lines;
    std::unique_ptr<RoomDesk> m_rooms;
    mutable std::mutex m_mutex; // of what follows
    QHash<QByteArray, Consultation> m_folded; // those that were spoken in lately
    QHash<qint64, qint64> m_hints; // account -> number of its last hint
    QHash<qint64, QDateTime> m_heard; // tenant -> when it last said that it is there
    QSet<ConsultId> m_away; // that was told
    QDateTime m_started; // before that nobody could be heard
    QHash<ConsultId, QDateTime> m_ringing; // when somebody was invited there for the last time
    std::mutex m_files;
    QDateTime m_lastSweep, m_lastLook, m_lastExpiry; // the rooms' thread only
    JobThread m_teller, m_keeper; // tells what the rooms saw; keeps files and deletes them, which may take a while
};

} // namespace Tongguan
