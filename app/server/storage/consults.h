// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/rows.h"
#include "models/consult/consultation.h"
#include "models/consult/evidence.h"
#include "models/consult/officecalendar.h"

namespace Tongguan {

class Database;

struct ConsultRow {
    qint64 key = 0; // 0: not stored yet
    ConsultId id;
    qint64 office = 0, enterprise = 0;
    QString document;
    ConsultState state = ConsultState::Booked;
    QJsonObject summary;
    qint64 head = 0;
    QDateTime made, slotFrom, slotTo, arrived, begun, ended;
    bool isHeld = false;  // nothing of it may be deleted
    qint64 deleted = 0;   // events up to this number were
};

struct BlobRow {
    BlobId id;
    qint64 consult = 0, account = 0; // account 0: the server's own
    QString name, type;
    qint64 size = 0;
    QByteArray hash; // SHA-256
    bool complete = false;
    QString expired; // the rule by which its bytes were deleted; "": they are there
};

struct SealRow {
    qint64 entries = 0;
    QByteArray signature;
};

// Consultations: logs, files, the chain of evidence, calendars.
class Consults final {
public:
    explicit Consults(Database& database) : m_database(database) { }

    [[nodiscard]] Done put(ConsultRow& row); // new, or what may change of it
    [[nodiscard]] Result<std::optional<ConsultRow>> find(ConsultId id);
    // Those that an account may see: its tenant's, and where it is a guest; the newest first, before `before` (0: from the newest).
    [[nodiscard]] Result<QList<ConsultRow>> visible(qint64 tenant, qint64 account, qint64 before, int limit);
    [[nodiscard]] Done addGuest(qint64 consult, qint64 account); // again, too, after he was removed
    [[nodiscard]] Done endGuest(qint64 consult, qint64 account, qint64 until); // number of the last event that he may read
    [[nodiscard]] Result<std::optional<qint64>> guest(qint64 consult, qint64 account); // until which event; 0: he takes part; nothing: is none
    [[nodiscard]] Result<QList<qint64>> guests(qint64 consult, qint64 number); // who may read that event
    [[nodiscard]] Result<QList<ConsultRow>> waitingAt(qint64 office); // and live: the queue
    [[nodiscard]] Result<QList<ConsultRow>> waiting(); // of all offices
    [[nodiscard]] Result<QList<ConsultSlot>> bookedAt(qint64 office, const QDateTime& from, const QDateTime& to);
    [[nodiscard]] Result<QList<std::chrono::seconds>> lastLengths(qint64 office, int limit);
    [[nodiscard]] Result<qint64> openOf(qint64 enterprise); // how many of its have not ended
    [[nodiscard]] Result<QList<ConsultRow>> open(); // all that have not
    [[nodiscard]] Result<QList<ConsultRow>> overdue(const QDateTime& slotBefore); // booked or waiting, their slot long over

    [[nodiscard]] Done addEvent(qint64 consult, qint64 number, ConsultEventId id, const QByteArray& event);
    [[nodiscard]] Result<QList<QByteArray>> events(qint64 consult, qint64 after, int limit); // in order
    [[nodiscard]] Result<std::optional<QByteArray>> event(qint64 consult, ConsultEventId id);
    [[nodiscard]] Result<bool> isUsed(ConsultEventId id); // in any consultation

    [[nodiscard]] Done addEntry(qint64 consult, const EvidenceEntry& entry);
    [[nodiscard]] Result<std::optional<EvidenceEntry>> lastEntry(qint64 consult);
    [[nodiscard]] Result<QList<EvidenceEntry>> entries(qint64 consult);
    [[nodiscard]] Done addSeal(qint64 consult, const SealRow& seal, const QDateTime& now);
    [[nodiscard]] Result<QList<SealRow>> seals(qint64 consult);

    [[nodiscard]] Done addBlob(const BlobRow& blob, const QDateTime& now);
    [[nodiscard]] Result<std::optional<BlobRow>> blob(BlobId id);
    [[nodiscard]] Result<bool> hasFile(qint64 consult, const BlobRow& blob); // of that name and hash
    [[nodiscard]] Done completeBlob(BlobId id);
    [[nodiscard]] Result<qint64> blobBytes(qint64 consult); // of all its files

    // The next one after that key that ended before that time, is not held and has something left to delete.
    [[nodiscard]] Result<std::optional<ConsultRow>> expirable(const QDateTime& endedBefore, qint64 after);
    [[nodiscard]] Result<QList<BlobRow>> blobs(qint64 consult);
    [[nodiscard]] Done expireBlob(BlobId id, const QString& rule);
    [[nodiscard]] Result<QList<BlobId>> expiredBlobs();
    [[nodiscard]] Done removeEvents(qint64 consult, qint64 before); // those with a smaller number

    [[nodiscard]] Result<std::optional<QJsonObject>> calendar(qint64 office);
    [[nodiscard]] Done setCalendar(qint64 office, const QJsonObject& calendar);

private:
    Database& m_database;
};

} // namespace Tongguan
