// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/consult/consultation.h"
#include "models/consult/officecalendar.h"

#include <QFuture>

namespace Tongguan {

// How far a file is on its way to the server.
struct BlobProgress {
    BlobId blob;
    qint64 sent = 0, size = 0;
    QString problem; // code; "" where all is well
};

// A request for a consultation.
struct ConsultBooking {
    QString office;     // tenant id; of an officer: his own
    QString enterprise; // tenant id; of a company: its own
    ConsultSubject subject;
    QStringList agenda;
    std::optional<ConsultSlot> slot; // nothing: as soon as possible
    QString inspection, order;       // a remote inspection by that plan
};

struct ConsultOffice {
    QString id, name, customs;
};

struct ConsultCompany {
    QString id, name, number; // number: unified social credit code, or customs registration
};

struct QueuePlace {
    int ahead = 0;             // who is before one; -1: one does not wait
    int waiting = 0;           // in all
    std::chrono::seconds wait { 0 }; // expected
    bool isOpen = false;       // the office works now
    QDateTime opens;           // when it does next, where it does not
};

// What the windows ask of consultations. Everything said is kept here first and sent when there is a line: lists, logs and
// files are readable without one. All of it on one thread; futures finish there.
class ConsultPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QString user() const = 0;
    [[nodiscard]] virtual QString tenant() const = 0; // id of the office or company that one works for
    [[nodiscard]] virtual ConsultSide side() const = 0;
    // This moment, UTC, by the server's clock as far as it is known: what is compared with ConsultEvent::taken.
    [[nodiscard]] virtual QDateTime serverNow() const = 0;

    // From what is kept here, newest first; `document` "": all.
    [[nodiscard]] virtual QFuture<Result<QList<ConsultSummary>>> list(const QString& document) = 0;
    // The log with what is not sent yet at its end (number 0).
    [[nodiscard]] virtual QFuture<Result<QList<ConsultEvent>>> log(ConsultId id) = 0;
    // Asks the server for the list and, where `id` is not null, the log; changed() tells what came. Offline and the like.
    [[nodiscard]] virtual QFuture<Done> refresh(ConsultId id = {}) = 0;

    // These need a line.
    [[nodiscard]] virtual QFuture<Result<QList<ConsultOffice>>> offices() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ConsultCompany>>> companies() = 0; // for officers
    [[nodiscard]] virtual QFuture<Result<QList<ConsultSlot>>> freeSlots(const QString& office, QDate from, int days) = 0;
    [[nodiscard]] virtual QFuture<Result<QueuePlace>> queue(const QString& office, ConsultId id) = 0;
    [[nodiscard]] virtual QFuture<Result<ConsultId>> book(const ConsultBooking& booking) = 0;

    // Kept at once and sent in order. What the server refuses comes back by refused().
    [[nodiscard]] virtual QFuture<Done> say(ConsultId id, ConsultEventKind kind, const QJsonObject& data = {}) = 0;
    // Keeps the bytes, says FileShared or StillTaken with `data`, and uploads them (resumed after each interruption).
    [[nodiscard]] virtual QFuture<Result<BlobId>> attach(ConsultId id, ConsultEventKind kind, const QString& name, const QString& type, const QByteArray& bytes, const QJsonObject& data = {}) = 0;
    // The bytes of a file of the log: kept ones, else the server's.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> fetch(ConsultId id, const ConsultFile& file) = 0;

    // Listens to one consultation: what happens there comes by logged().
    virtual void open(ConsultId id) = 0;
    virtual void close() = 0;
    // Joins the call of the open consultation and carries its messages; nothing of `call` is touched after leave().
    virtual void join(CallPort& call, const CallSetup& setup) = 0;
    virtual void leave() = 0;

    // Countersigns the server's newest seal with this computer's key.
    [[nodiscard]] virtual QFuture<Done> countersign(ConsultId id) = 0;
    // Everything of it as a package that "tongguanctl evidence verify" proves, written into a file (EvidenceTar): it may have
    // gigabytes. What an earlier try has left at that place is gone on from. Refused "evidence.space", "evidence.busy",
    // "evidence.cancelled"; evidenceProgressed() tells how far it is.
    [[nodiscard]] virtual QFuture<Done> saveEvidence(ConsultId id, const QString& path) = 0;
    virtual void cancelEvidence(ConsultId id) = 0;

Q_SIGNALS:
    void changed();                                    // the list
    void logged(Tongguan::ConsultId id, QList<Tongguan::ConsultEvent> events); // new ones, in order
    void refused(Tongguan::ConsultId id, Tongguan::ConsultEvent event, Tongguan::Error why); // taken back
    void rung(Tongguan::ConsultSummary consultation);  // somebody calls this user
    // A call that may ring here was accepted, declined or joined elsewhere: by whom, and of this user at which computer ("": not
    // known). Removed: this user was, by whom.
    void answered(Tongguan::ConsultId id, Tongguan::ConsultEventKind kind, const QString& user, const QString& computer);
    void progressed(Tongguan::BlobProgress progress);
    void evidenceProgressed(Tongguan::ConsultId id, qint64 written, qint64 size);
    void lineChanged(bool online, const QString& why);
    void feedsChanged(const QList<Tongguan::CallFeed>& feeds); // of the call
    void callEnded(Tongguan::Error why);               // kind Bug never: the room has gone, "call.unavailable", ...
};

} // namespace Tongguan
