// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultevent.h"

#include <QHash>
#include <QStringList>

namespace Tongguan {

enum class ConsultRole : quint8 { Officer, Company, Interpreter, Terminal };
enum class SubjectKind : quint8 { None, Declaration, Ledger, Inspection };

// What a consultation is about.
struct ConsultSubject {
    SubjectKind kind = SubjectKind::None;
    QString document; // id of the declaration or list; number of the ledger
    QString number;   // as people name it
    QString title;
    int line = 0;     // 0: the whole

    bool operator==(const ConsultSubject&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConsultSubject fromJson(const QJsonObject& json);
};

enum class Ring : quint8 { None, Invited, Ringing, Accepted, Declined, Missed };

struct Participant {
    QString user; // account name
    ConsultRole role = ConsultRole::Company;
    ConsultSide side = ConsultSide::Company;
    Ring ring = Ring::None;
    bool inCall = false, handUp = false;
    bool isRemoved = false; // until he is invited again
    std::optional<bool> consents; // to the recording that was last asked for; nothing: has not said

    bool operator==(const Participant&) const = default;
};

// A question beside the document.
struct ConsultQuestion {
    QString id, user, field, text, answer, answeredBy;
    int line = 0;

    bool operator==(const ConsultQuestion&) const = default;
};

struct ConsultFile {
    BlobId blob;
    QString name, type, sha256; // hex
    qint64 size = 0;
    QString user;
    QDateTime taken; // of a still; the beginning of a recording
    QString feed, step;
    QJsonObject place; // as the company gave it: {text} or {latitude, longitude, accuracy}
    ConsultEventKind kind = ConsultEventKind::FileShared; // StillTaken, SegmentKept
    qint64 length = 0;    // of a recording, in milliseconds
    bool screen = false;  // it shows a screen
    QString expired;      // the rule by which it was deleted, "" where it is there

    bool operator==(const ConsultFile&) const = default;
    // What RecordingPort plays: one feed of one stretch of time. The originals of which it was made are files of the log, too.
    [[nodiscard]] bool isRecording() const { return kind == ConsultEventKind::SegmentKept && type.endsWith(QLatin1String("/x-matroska")); }
    [[nodiscard]] bool isOriginal() const { return kind == ConsultEventKind::SegmentKept && !isRecording(); }
};

struct ConsultMinutes {
    QString text;
    qint64 proposal = 0; // number of the event; 0: none yet
    bool byOffice = false, byCompany = false; // confirmed; who proposes confirms

    [[nodiscard]] bool isConfirmed() const { return proposal > 0 && byOffice && byCompany; }
    bool operator==(const ConsultMinutes&) const = default;
};

// One consultation as its log tells it: nothing is in here that the events do not say.
struct Consultation {
    ConsultId id;
    ConsultState state = ConsultState::Booked;
    QString office, officeName, enterprise, enterpriseName; // tenants: id and name
    ConsultSubject subject;
    QStringList agenda;
    QString inspection, order; // plan of steps of a remote inspection ("" where it is none), number of its order
    QDateTime from, to;        // booked; null: as soon as possible
    bool extraHours = false;   // outside working hours (预约加班)
    QDateTime made, arrived, begun, ended;
    QDateTime lostPlace; // taken out of the queue because nobody was heard of the company; null: was not, or has come again
    QString officer; // whose it is now: who began it, or took it over
    QList<Participant> participants;
    QList<ConsultQuestion> questions;
    QList<ConsultFile> files;
    QHash<QString, QString> steps; // of an inspection: step -> result
    QJsonObject record;            // of the inspection
    ConsultMinutes minutes;
    bool consentAsked = false, recording = false;
    QString hold;         // why nothing of it may be deleted; "": by its time it may
    qint64 expired = 0;   // events up to this number were deleted by their time
    qint64 head = 0; // number of the last event

    bool operator==(const Consultation&) const = default;
    [[nodiscard]] bool isInspection() const { return !inspection.isEmpty(); }
    [[nodiscard]] const Participant* participant(const QString& user) const; // null where there is none
    // Who is in the call and has not agreed to the recording that was asked for; officers need not be asked.
    [[nodiscard]] QStringList consentMissing() const;

    // Takes the next event in. Refuses as admits() does, and "consult.order" where its number does not follow,
    // "consult.consent" where a recording is begun that somebody has not agreed to, "consult.reference" where it names what is not there.
    [[nodiscard]] Done apply(const ConsultEvent& event);
    [[nodiscard]] static Result<Consultation> fold(ConsultId id, const QList<ConsultEvent>& events);

private:
    [[nodiscard]] Done checkReferences(const ConsultEvent& event) const;
    Participant& known(const QString& user, ConsultSide side);
    void takeBooking(const ConsultEvent& event);
    void takePerson(const ConsultEvent& event);
    void takeContent(const ConsultEvent& event);
    void takeRecording(const ConsultEvent& event);
    void takeExpiry(const ConsultEvent& event);
};

[[nodiscard]] QString consultRoleName(ConsultRole role);
[[nodiscard]] ConsultRole consultRoleFromName(QStringView name, ConsultSide side); // by the side where the name is none
[[nodiscard]] QString subjectKindName(SubjectKind kind);

// What lists show of a consultation, without its log.
struct ConsultSummary {
    ConsultId id;
    ConsultState state = ConsultState::Booked;
    QString title, officeName, enterpriseName, officer;
    SubjectKind kind = SubjectKind::None;
    QString document, number;
    bool isInspection = false;
    QDateTime from, to, made, ended;
    qint64 head = 0; // the server's
    qint64 waiting = 0; // events that are not sent yet
    QDateTime arrived {}; // in the waiting room, for the last time; null: never
    QDateTime lostPlace {}; // in the queue, as of the consultation
    QDateTime away {};    // waits, but nothing was heard of the company since then; null: it is there

    bool operator==(const ConsultSummary&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ConsultSummary fromJson(const QJsonObject& json);
};
[[nodiscard]] ConsultSummary summaryOf(const Consultation& consultation);

} // namespace Tongguan
