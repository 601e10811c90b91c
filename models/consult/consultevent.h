// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/consult/consultstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace Tongguan {

using ConsultId = Id<struct ConsultTag>;
using ConsultEventId = Id<struct ConsultEventTag>;
using BlobId = Id<struct BlobTag>;

// Whose word an event is. The server says what it has seen itself.
enum class ConsultSide : quint8 { Office, Company, Guest, Server }; // Guest: an interpreter, or who else was invited

// Everything that happens in a consultation; each is one entry of its log. In brackets: the members of `data`,
// "?" where one may be absent.
enum class ConsultEventKind : quint8 {
    Booked,       // {office, enterprise, subject, agenda, from?, to?, inspection?, order?}: always the first
    Rescheduled,  // {from, to}
    AgendaSet,    // {agenda}
    Arrived,      // someone of the company is in the waiting room
    Departed,     // and has left it; {reason?}: of the server, "away": nobody there was heard for too long
    Begun, Suspended, Resumed, Ended, Cancelled,
    Transferred,  // {user, note?}: another officer takes over
    Invited,      // {user, role?, side?}: rings there
    Ringing,      // it does
    Accepted, Declined,
    Missed,       // {user?}: nobody came, or nobody answered
    Joined, Left, // {user, side?}: has entered the call, has gone
    Removed,      // {user, note?}: is put out of the call, or his invitation is withdrawn; he comes again by a new one only
    Chat,         // {text, file?}
    Hand,         // {up}
    Pointed,      // {field, line?}: lights up on the other side
    PageTurned,   // {file, page}
    Asked,        // {question, field?, line?, text}: `question` is an id of the asker's
    Answered,     // {question, text}
    FileShared,   // {blob, name, type, size, sha256}
    StillAsked,   // {ask, feed?, step?}
    StillTaken,   // {blob, name, type, size, sha256, taken, ask?, feed?, step?, place?}
    StillFailed,  // {ask, code}
    RecordAsked,  // consent is wanted
    ConsentGiven, ConsentRefused,
    RecordStarted, RecordStopped,
    SegmentKept,  // {blob, name, type, size, sha256, user?, from?, length?, feed?, screen?, of?}: a piece of the recording: what
                  // Janus wrote, or with `of` (blobs) what was made of it for people to watch
    MinutesProposed, // {text}
    MinutesConfirmed, // {proposal}: number of the event that is confirmed
    StepDone,     // {step, result, note?}: of a remote inspection; may be sent later
    InspectionRecorded, // {record}
    Countersigned, // {entries, key, signature}
    HoldSet,      // {note}: nothing of it is deleted
    HoldLifted,   // {note?}
    Expired       // {things, rule, until, blobs?, before?}: deleted because its time was over: these files; or the events with
                  // a number below `before` and every file until then
};

struct ConsultEvent {
    ConsultEventId id;
    qint64 number = 0; // dense from 1 in each consultation; 0: not sent yet
    ConsultEventKind kind = ConsultEventKind::Chat;
    QString user;      // account name; "" for the server
    ConsultSide side = ConsultSide::Company;
    QDateTime made;    // by the clock of who made it
    QDateTime taken;   // by the server's clock; null while it is not sent
    QJsonObject data;

    bool operator==(const ConsultEvent&) const = default;
    // When it was, for everybody alike: clocks of participants differ, and may be set.
    [[nodiscard]] QDateTime time() const { return taken.isValid() ? taken : made; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ConsultEvent> fromJson(const QJsonObject& json); // Corrupt "consult.event"
};

[[nodiscard]] QString consultEventName(ConsultEventKind kind); // "recordStarted"
[[nodiscard]] std::optional<ConsultEventKind> consultEventFromName(QStringView name);
[[nodiscard]] const QList<ConsultEventKind>& allConsultEvents();
[[nodiscard]] QString consultSideName(ConsultSide side);
[[nodiscard]] std::optional<ConsultSide> consultSideFromName(QStringView name);

// The step of the state that an event takes; nothing where it leaves the state alone.
[[nodiscard]] std::optional<ConsultStep> stepOf(ConsultEventKind kind);
// Whether this side may say it in this state, and its data are what the kind wants.
// Refused "consult.side", "consult.state"; Invalid "consult.data" with the member in `field`.
[[nodiscard]] Done admits(ConsultState state, const ConsultEvent& event);

// A new event, not yet sent.
[[nodiscard]] ConsultEvent makeConsultEvent(ConsultEventKind kind, const QString& user, ConsultSide side, const QDateTime& now, const QJsonObject& data = {});

} // namespace Tongguan
