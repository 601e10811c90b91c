// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/consultation.h"

#include <QJsonArray>

#include <algorithm>

namespace Tongguan {

namespace {

QDateTime timeIn(const QJsonObject& json, QStringView member) { return QDateTime::fromString(json[member].toString(), Qt::ISODateWithMs).toUTC(); }

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& one : array)
        texts.append(one.toString().left(400));
    return texts;
}

SubjectKind subjectKindFromName(QStringView name)
{
    for (const SubjectKind kind : { SubjectKind::Declaration, SubjectKind::Ledger, SubjectKind::Inspection }) {
        if (subjectKindName(kind) == name)
            return kind;
    }
    return SubjectKind::None;
}

ConsultFile fileOf(const ConsultEvent& event)
{
    const QJsonObject& data = event.data;
    return { BlobId::fromString(data[u"blob"_s].toString()), data[u"name"_s].toString(), data[u"type"_s].toString(), data[u"sha256"_s].toString(), data[u"size"_s].toInteger(),
        data[u"user"_s].toString(event.user), timeIn(data, event.kind == ConsultEventKind::SegmentKept ? u"from" : u"taken"), data[u"feed"_s].toString(), data[u"step"_s].toString(), data[u"place"_s].toObject(), event.kind,
        data[u"length"_s].toInteger(), data[u"screen"_s].toBool(), {} };
}

} // namespace

QString consultRoleName(ConsultRole role)
{
    switch (role) {
    case ConsultRole::Officer: return u"officer"_s;
    case ConsultRole::Company: return u"company"_s;
    case ConsultRole::Interpreter: return u"interpreter"_s;
    case ConsultRole::Terminal: return u"terminal"_s;
    }
    return {};
}

ConsultRole consultRoleFromName(QStringView name, ConsultSide side)
{
    for (const ConsultRole role : { ConsultRole::Officer, ConsultRole::Company, ConsultRole::Interpreter, ConsultRole::Terminal }) {
        if (consultRoleName(role) == name)
            return role;
    }
    return side == ConsultSide::Office ? ConsultRole::Officer : side == ConsultSide::Guest ? ConsultRole::Interpreter : ConsultRole::Company;
}

QString subjectKindName(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::None: return u"none"_s;
    case SubjectKind::Declaration: return u"declaration"_s;
    case SubjectKind::Ledger: return u"ledger"_s;
    case SubjectKind::Inspection: return u"inspection"_s;
    }
    return {};
}

QJsonObject ConsultSubject::toJson() const
{
    return { { u"kind"_s, subjectKindName(kind) }, { u"document"_s, document }, { u"number"_s, number }, { u"title"_s, title }, { u"line"_s, line } };
}

ConsultSubject ConsultSubject::fromJson(const QJsonObject& json)
{
    return { subjectKindFromName(json[u"kind"_s].toString()), json[u"document"_s].toString().left(200), json[u"number"_s].toString().left(200), json[u"title"_s].toString().left(400),
        json[u"line"_s].toInt() };
}

const Participant* Consultation::participant(const QString& user) const
{
    const auto found = std::find_if(participants.begin(), participants.end(), [&](const Participant& one) { return one.user == user; });
    return found == participants.end() ? nullptr : &*found;
}

QStringList Consultation::consentMissing() const
{
    QStringList missing;
    for (const Participant& one : participants) {
        if (one.side != ConsultSide::Office && one.inCall && one.consents != true)
            missing.append(one.user);
    }
    return missing;
}

Participant& Consultation::known(const QString& user, ConsultSide side)
{
    const auto found = std::find_if(participants.begin(), participants.end(), [&](const Participant& one) { return one.user == user; });
    if (found != participants.end())
        return *found;
    participants.append({ .user = user, .role = consultRoleFromName({}, side), .side = side });
    return participants.last();
}

Done Consultation::checkReferences(const ConsultEvent& event) const
{
    const auto missing = [](const QString& field) { return fail(ErrorKind::Refused, u"consult.reference"_s, u"there is no such thing"_s, field); };
    using enum ConsultEventKind;
    if (event.kind == Answered) {
        const QString question = event.data[u"question"_s].toString();
        return std::any_of(questions.begin(), questions.end(), [&](const ConsultQuestion& one) { return one.id == question; }) ? Done() : Done(missing(u"question"_s));
    }
    if (event.kind == Asked) {
        const QString question = event.data[u"question"_s].toString();
        return std::none_of(questions.begin(), questions.end(), [&](const ConsultQuestion& one) { return one.id == question; }) ? Done() : Done(missing(u"question"_s));
    }
    if (event.kind == MinutesConfirmed)
        return event.data[u"proposal"_s].toInteger() == minutes.proposal && minutes.proposal > 0 ? Done() : Done(missing(u"proposal"_s));
    if (event.kind == Invited && event.side != ConsultSide::Office) { // whom the officer does not want his own people do not bring back
        const Participant* one = participant(event.data[u"user"_s].toString());
        return one && one->isRemoved ? fail(ErrorKind::Refused, u"consult.side"_s, u"only the office invites again whom it has removed"_s, u"user"_s) : Done();
    }
    if (event.kind == Removed) {
        const Participant* one = participant(event.data[u"user"_s].toString());
        return one && !one->isRemoved && one->user != officer && one->user != event.user ? Done() : Done(missing(u"user"_s));
    }
    if (event.kind == RecordStarted) {
        const QStringList silent = consentMissing();
        if (!consentAsked || !silent.isEmpty())
            return fail(ErrorKind::Refused, u"consult.consent"_s, silent.join(u", "_s), u"consent"_s);
    }
    return {};
}

void Consultation::takeBooking(const ConsultEvent& event)
{
    const QJsonObject& data = event.data;
    if (event.kind == ConsultEventKind::Booked) {
        office = data[u"office"_s].toString();
        officeName = data[u"officeName"_s].toString();
        enterprise = data[u"enterprise"_s].toString();
        enterpriseName = data[u"enterpriseName"_s].toString();
        subject = ConsultSubject::fromJson(data[u"subject"_s].toObject());
        inspection = data[u"inspection"_s].toString();
        order = data[u"order"_s].toString();
        made = event.time();
        known(event.user, event.side);
    }
    if (event.kind == ConsultEventKind::Booked || event.kind == ConsultEventKind::AgendaSet)
        agenda = textsOf(data[u"agenda"_s]);
    if (event.kind != ConsultEventKind::AgendaSet) {
        from = timeIn(data, u"from");
        to = timeIn(data, u"to");
        extraHours = data[u"extra"_s].toBool();
    }
}

void Consultation::takePerson(const ConsultEvent& event)
{
    using enum ConsultEventKind;
    const QString named = event.data[u"user"_s].toString();
    const ConsultSide whose = consultSideFromName(event.data[u"side"_s].toString()).value_or(ConsultSide::Guest);
    if (event.kind == Invited) {
        Participant& guest = known(named, whose);
        guest.ring = Ring::Invited;
        guest.isRemoved = false;
        if (const QString role = event.data[u"role"_s].toString(); !role.isEmpty())
            guest.role = consultRoleFromName(role, guest.side);
        return;
    }
    if (event.kind == Removed) {
        Participant& one = known(named, whose);
        one.isRemoved = true;
        one.handUp = false;
        one.ring = Ring::None;
        return;
    }
    if (event.kind == Joined || event.kind == Left) {
        Participant& one = known(named, whose);
        one.inCall = event.kind == Joined;
        one.handUp = false;
        return;
    }
    if (event.kind == Missed) {
        if (!named.isEmpty())
            known(named, ConsultSide::Guest).ring = Ring::Missed;
        return;
    }
    Participant& one = known(event.user, event.side);
    one.side = event.side; // who was invited by name only shows whose he is
    if (one.role == ConsultRole::Interpreter && event.side != ConsultSide::Guest)
        one.role = consultRoleFromName({}, event.side);
    if (event.kind == Hand)
        one.handUp = event.data[u"up"_s].toBool();
    else if (event.kind == Ringing || event.kind == Accepted || event.kind == Declined)
        one.ring = event.kind == Ringing ? Ring::Ringing : event.kind == Accepted ? Ring::Accepted : Ring::Declined;
}

void Consultation::takeContent(const ConsultEvent& event)
{
    using enum ConsultEventKind;
    const QJsonObject& data = event.data;
    if (event.kind == Asked) {
        questions.append({ data[u"question"_s].toString(), event.user, data[u"field"_s].toString(), data[u"text"_s].toString(), {}, {}, data[u"line"_s].toInt() });
    } else if (event.kind == Answered) {
        const auto found = std::find_if(questions.begin(), questions.end(), [&](const ConsultQuestion& one) { return one.id == data[u"question"_s].toString(); });
        found->answer = data[u"text"_s].toString();
        found->answeredBy = event.user;
    } else if (event.kind == FileShared || event.kind == StillTaken || event.kind == SegmentKept) {
        files.append(fileOf(event));
    } else if (event.kind == MinutesProposed) {
        minutes = { data[u"text"_s].toString(), event.number, event.side == ConsultSide::Office, event.side == ConsultSide::Company };
    } else if (event.kind == MinutesConfirmed) {
        (event.side == ConsultSide::Office ? minutes.byOffice : minutes.byCompany) = true;
    } else if (event.kind == StepDone) {
        steps.insert(data[u"step"_s].toString(), data[u"result"_s].toString());
    } else if (event.kind == InspectionRecorded) {
        record = data[u"record"_s].toObject();
    }
}

void Consultation::takeRecording(const ConsultEvent& event)
{
    using enum ConsultEventKind;
    if (event.kind == RecordAsked) {
        consentAsked = true;
        for (Participant& one : participants)
            one.consents.reset();
    } else if (event.kind == ConsentGiven || event.kind == ConsentRefused) {
        known(event.user, event.side).consents = event.kind == ConsentGiven;
    } else {
        recording = event.kind == RecordStarted;
    }
}

// What was deleted is told of, not forgotten.
void Consultation::takeExpiry(const ConsultEvent& event)
{
    const QString rule = event.data[u"rule"_s].toString();
    const QJsonArray blobs = event.data[u"blobs"_s].toArray();
    for (ConsultFile& file : files) {
        if (blobs.contains(file.blob.toString()))
            file.expired = rule;
    }
    if (const qint64 before = event.data[u"before"_s].toInteger(); before > 0)
        expired = before - 1;
}

Done Consultation::apply(const ConsultEvent& event)
{
    using enum ConsultEventKind;
    // A log whose time was over begins with the word of that.
    const bool isRest = head == 0 && event.kind == Expired && event.number > 1 && event.data[u"before"_s].toInteger() == event.number;
    if (event.number != 0 && event.number != head + 1 && !isRest)
        return fail(ErrorKind::Corrupt, u"consult.order"_s, u"%1 after %2"_s.arg(event.number).arg(head));
    if ((head == 0) != (event.kind == Booked) && event.number != 0 && !isRest)
        return fail(ErrorKind::Refused, u"consult.state"_s, u"a log begins with its booking"_s);
    if (Done good = admits(isRest ? ConsultState::Ended : state, event); !good)
        return good;
    if (Done good = checkReferences(event); !good)
        return good;
    if (isRest)
        state = ConsultState::Ended;
    const auto step = stepOf(event.kind);
    // A second of the company arrives in a room that is waited in already; a second officer joins what is live.
    const bool repeated = event.kind == Arrived && state == ConsultState::Waiting;
    if (step && !repeated)
        state = nextState(state, *step).value_or(state);
    const QDateTime time = event.time();
    switch (event.kind) {
    case Booked:
    case Rescheduled:
    case AgendaSet: takeBooking(event); break;
    case Arrived:
        if (!repeated)
            arrived = time;
        lostPlace = {};
        takePerson(event);
        break;
    case Departed:
        if (!event.data[u"reason"_s].toString().isEmpty())
            lostPlace = time;
        break;
    case Begun:
        begun = begun.isValid() ? begun : time;
        officer = event.user;
        takePerson(event);
        break;
    case Transferred:
        officer = event.data[u"user"_s].toString();
        known(officer, ConsultSide::Office).ring = Ring::Invited;
        known(officer, ConsultSide::Office).isRemoved = false;
        arrived = time;
        break;
    case Ended:
    case Cancelled:
        ended = time;
        recording = false;
        break;
    case Missed:
        if (event.data[u"user"_s].toString().isEmpty() && (state == ConsultState::Booked || state == ConsultState::Waiting)) {
            state = ConsultState::Ended;
            ended = time;
        }
        takePerson(event);
        break;
    case Invited:
    case Ringing:
    case Accepted:
    case Declined:
    case Joined:
    case Left:
    case Removed:
    case Hand: takePerson(event); break;
    case RecordAsked:
    case ConsentGiven:
    case ConsentRefused:
    case RecordStarted:
    case RecordStopped: takeRecording(event); break;
    case Suspended:
    case Resumed:
    case Chat:
    case Pointed:
    case PageTurned:
    case StillAsked:
    case StillFailed:
    case Countersigned: break;
    case HoldSet: hold = event.data[u"note"_s].toString(); break;
    case HoldLifted: hold.clear(); break;
    case Expired: takeExpiry(event); break;
    case Asked:
    case Answered:
    case FileShared:
    case StillTaken:
    case SegmentKept:
    case MinutesProposed:
    case MinutesConfirmed:
    case StepDone:
    case InspectionRecorded: takeContent(event); break;
    }
    head = event.number > 0 ? event.number : head;
    return {};
}

Result<Consultation> Consultation::fold(ConsultId id, const QList<ConsultEvent>& events)
{
    Consultation consultation;
    consultation.id = id;
    for (const ConsultEvent& event : events) {
        if (const Done done = consultation.apply(event); !done)
            return tl::unexpected(done.error());
    }
    return consultation;
}

ConsultSummary summaryOf(const Consultation& one)
{
    return { one.id, one.state, one.subject.title, one.officeName, one.enterpriseName, one.officer, one.subject.kind, one.subject.document, one.subject.number, one.isInspection(),
        one.from, one.to, one.made, one.ended, one.head, 0, one.arrived, one.lostPlace, {} };
}

QJsonObject ConsultSummary::toJson() const
{
    return { { u"id"_s, id.toString() }, { u"state"_s, consultStateName(state) }, { u"title"_s, title }, { u"office"_s, officeName }, { u"enterprise"_s, enterpriseName },
        { u"officer"_s, officer }, { u"kind"_s, subjectKindName(kind) }, { u"document"_s, document }, { u"number"_s, number }, { u"inspection"_s, isInspection },
        { u"from"_s, timeText(from) }, { u"to"_s, timeText(to) }, { u"made"_s, timeText(made) }, { u"ended"_s, timeText(ended) }, { u"arrived"_s, timeText(arrived) }, { u"lostPlace"_s, timeText(lostPlace) }, { u"away"_s, timeText(away) }, { u"head"_s, head } };
}

ConsultSummary ConsultSummary::fromJson(const QJsonObject& json)
{
    return { ConsultId::fromString(json[u"id"_s].toString()), consultStateFromName(json[u"state"_s].toString()).value_or(ConsultState::Ended), json[u"title"_s].toString(),
        json[u"office"_s].toString(), json[u"enterprise"_s].toString(), json[u"officer"_s].toString(), subjectKindFromName(json[u"kind"_s].toString()), json[u"document"_s].toString(),
        json[u"number"_s].toString(), json[u"inspection"_s].toBool(), timeIn(json, u"from"), timeIn(json, u"to"), timeIn(json, u"made"), timeIn(json, u"ended"), json[u"head"_s].toInteger(), 0, timeIn(json, u"arrived"), timeIn(json, u"lostPlace"), timeIn(json, u"away") };
}

} // namespace Tongguan
