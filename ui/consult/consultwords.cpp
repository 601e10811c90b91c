// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultwords.h"

#include "models/consult/inspectionplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Tongguan {

namespace {

struct ConsultWords {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::ConsultWords)
};

QString consultClock(const QDateTime& time, const QString& format) { return time.toLocalTime().toString(format); }

} // namespace

QString consultStateWord(ConsultState state)
{
    switch (state) {
    case ConsultState::Booked: return ConsultWords::tr("Booked");
    case ConsultState::Waiting: return ConsultWords::tr("In the waiting room");
    case ConsultState::Live: return ConsultWords::tr("Live");
    case ConsultState::Suspended: return ConsultWords::tr("Suspended");
    case ConsultState::Ended: return ConsultWords::tr("Ended");
    }
    return {};
}

QString consultStateMeaning(ConsultState state, ConsultSide side, bool hasTime)
{
    const bool office = side == ConsultSide::Office;
    switch (state) {
    case ConsultState::Booked:
        if (office)
            return ConsultWords::tr("The company is not in the waiting room yet.");
        return hasTime ? ConsultWords::tr("Come to the waiting room shortly before the time.") : ConsultWords::tr("As soon as possible: come to the waiting room when it suits you; who came first is called first.");
    case ConsultState::Waiting: return office ? ConsultWords::tr("The company is in the waiting room. Begin when you are ready.") : ConsultWords::tr("The officer begins when it is your turn.");
    case ConsultState::Live: return ConsultWords::tr("The consultation is under way.");
    case ConsultState::Suspended: return ConsultWords::tr("The officer has paused it and will go on.");
    case ConsultState::Ended: return ConsultWords::tr("Everything said and shown is kept and can be read without a line.");
    }
    return {};
}

Tone consultStateTone(ConsultState state)
{
    switch (state) {
    case ConsultState::Booked: return Tone::Working;
    case ConsultState::Waiting: return Tone::Waiting;
    case ConsultState::Live: return Tone::Good;
    case ConsultState::Suspended: return Tone::Warning;
    case ConsultState::Ended: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString consultStateIcon(ConsultState state)
{
    switch (state) {
    case ConsultState::Booked: return u"calendar"_s;
    case ConsultState::Waiting: return u"waiting"_s;
    case ConsultState::Live: return u"call"_s;
    case ConsultState::Suspended: return u"pause"_s;
    case ConsultState::Ended: return u"history"_s;
    }
    return {};
}

QString consultRoleWord(ConsultRole role)
{
    switch (role) {
    case ConsultRole::Officer: return ConsultWords::tr("Officer");
    case ConsultRole::Company: return ConsultWords::tr("Company");
    case ConsultRole::Interpreter: return ConsultWords::tr("Interpreter");
    case ConsultRole::Terminal: return ConsultWords::tr("Terminal");
    }
    return {};
}

QString participantWord(const Participant& one)
{
    return one.isRemoved ? ConsultWords::tr("removed") : ringWord(one.ring);
}

QString ringWord(Ring ring)
{
    switch (ring) {
    case Ring::None: return {};
    case Ring::Invited: return ConsultWords::tr("invited");
    case Ring::Ringing: return ConsultWords::tr("ringing");
    case Ring::Accepted: return ConsultWords::tr("accepted");
    case Ring::Declined: return ConsultWords::tr("declined");
    case Ring::Missed: return ConsultWords::tr("did not answer");
    }
    return {};
}

QString subjectWord(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::None: return ConsultWords::tr("General question");
    case SubjectKind::Declaration: return ConsultWords::tr("Customs declaration");
    case SubjectKind::Ledger: return ConsultWords::tr("Ledger");
    case SubjectKind::Inspection: return ConsultWords::tr("Inspection");
    }
    return {};
}

QString subjectText(const ConsultSubject& subject)
{
    QString text = subjectWord(subject.kind);
    if (!subject.number.isEmpty())
        text += u' ' + subject.number;
    if (subject.line > 0)
        text = ConsultWords::tr("%1, line %2").arg(text).arg(subject.line);
    return text;
}

QString stepResultWord(const QString& result)
{
    if (result == u"good")
        return ConsultWords::tr("As declared");
    if (result == u"differs")
        return ConsultWords::tr("Differs");
    if (result == u"none")
        return ConsultWords::tr("Not applicable");
    return result;
}

// The same step has the same title in each plan.
QString stepTitle(const QString& step)
{
    for (const InspectionPlan& plan : inspectionPlans()) {
        const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const InspectionStep& one) { return one.key == step; });
        if (found != plan.steps.end())
            return found->title.in(QLocale().name());
    }
    return step;
}

// The server says why it has stopped one; people need not.
static QString stoppedLine(const QString& reason)
{
    if (reason == u"failed")
        return ConsultWords::tr("Recording has stopped: the server could not go on with it");
    if (reason == u"consent")
        return ConsultWords::tr("Recording has stopped: an agreement was taken back");
    if (reason == u"joined")
        return ConsultWords::tr("Recording has stopped: somebody has joined who was not asked");
    return ConsultWords::tr("Recording has stopped");
}

QString consultEventLine(const ConsultEvent& event)
{
    using enum ConsultEventKind;
    const QString user = event.user.isEmpty() ? ConsultWords::tr("The server") : event.user;
    const QString named = event.data[u"user"_s].toString();
    const QString text = event.data[u"text"_s].toString();
    switch (event.kind) {
    case Booked: return ConsultWords::tr("%1 has booked the consultation").arg(user);
    case Rescheduled: return ConsultWords::tr("%1 has moved it to another time").arg(user);
    case AgendaSet: return ConsultWords::tr("%1 has changed the agenda").arg(user);
    case Arrived: return ConsultWords::tr("%1 is in the waiting room").arg(user);
    case Departed:
        return event.data[u"reason"_s].toString().isEmpty() ? ConsultWords::tr("%1 has left the waiting room").arg(user) : ConsultWords::tr("The company could not be reached for too long and was taken out of the queue");
    case Begun: return ConsultWords::tr("%1 has begun the consultation").arg(user);
    case Suspended: return ConsultWords::tr("%1 has paused it").arg(user);
    case Resumed: return ConsultWords::tr("%1 goes on").arg(user);
    case Ended: return ConsultWords::tr("%1 has ended the consultation").arg(user);
    case Cancelled: return ConsultWords::tr("%1 has cancelled it").arg(user);
    case Transferred: return ConsultWords::tr("%1 has passed it on to %2").arg(user, named);
    case Invited: return ConsultWords::tr("%1 has invited %2").arg(user, named);
    case Ringing: return {};
    case Accepted: return ConsultWords::tr("%1 has accepted").arg(user);
    case Declined: return ConsultWords::tr("%1 has declined").arg(user);
    case Missed: return named.isEmpty() ? ConsultWords::tr("Nobody came") : ConsultWords::tr("%1 did not answer").arg(named);
    case Joined: return ConsultWords::tr("%1 has joined").arg(named);
    case Left: return ConsultWords::tr("%1 has gone").arg(named);
    case Removed: return ConsultWords::tr("%1 has removed %2 from the consultation").arg(user, named);
    case Chat: return text;
    case Hand: return event.data[u"up"_s].toBool() ? ConsultWords::tr("%1 raises a hand").arg(user) : QString();
    case Pointed:
    case PageTurned: return {};
    case Asked: return ConsultWords::tr("Question: %1").arg(text);
    case Answered: return ConsultWords::tr("Answer: %1").arg(text);
    case FileShared: return event.data[u"name"_s].toString();
    case StillAsked: {
        const QString step = stepTitle(event.data[u"step"_s].toString());
        return step.isEmpty() ? ConsultWords::tr("%1 asks for a still").arg(user) : ConsultWords::tr("%1 asks for a still: %2").arg(user, step);
    }
    case StillTaken: return ConsultWords::tr("Still: %1").arg(event.data[u"name"_s].toString());
    case StillFailed: return ConsultWords::tr("%1 could not take the still").arg(user);
    case RecordAsked: return ConsultWords::tr("%1 asks to record").arg(user);
    case ConsentGiven: return ConsultWords::tr("%1 agrees to the recording").arg(user);
    case ConsentRefused: return ConsultWords::tr("%1 does not agree to the recording").arg(user);
    case RecordStarted: return ConsultWords::tr("Recording has started");
    case RecordStopped: return stoppedLine(event.data[u"reason"_s].toString());
    case SegmentKept: // of what it was made is evidence, not news
        return event.data[u"type"_s].toString().endsWith(u"/x-matroska") ? ConsultWords::tr("A piece of the recording was kept") : QString();
    case MinutesProposed: return ConsultWords::tr("%1 has proposed minutes").arg(user);
    case MinutesConfirmed: return ConsultWords::tr("%1 has confirmed the minutes").arg(user);
    case StepDone: {
        const QString note = event.data[u"note"_s].toString(), done = ConsultWords::tr("%1: %2").arg(stepTitle(event.data[u"step"_s].toString()), stepResultWord(event.data[u"result"_s].toString()));
        return note.isEmpty() ? done : ConsultWords::tr("%1 (%2)").arg(done, note);
    }
    case InspectionRecorded: return ConsultWords::tr("%1 has written the inspection record").arg(user);
    case Countersigned: return ConsultWords::tr("%1 has countersigned the evidence").arg(user);
    case HoldSet: return ConsultWords::tr("%1 has ordered that everything is kept: %2").arg(user, event.data[u"note"_s].toString());
    case HoldLifted: return ConsultWords::tr("%1 has lifted that order").arg(user);
    case Expired: return event.data[u"before"_s].toInteger() > 0 ? ConsultWords::tr("The log was deleted when its time was over") : ConsultWords::tr("Files were deleted when their time was over");
    }
    return {};
}

QString consultTimeText(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid())
        return ConsultWords::tr("as soon as possible");
    const QString begin = consultClock(from, u"yyyy-MM-dd HH:mm"_s);
    return to.isValid() ? begin + u'-' + consultClock(to, u"HH:mm"_s) : begin;
}

QString consultShortTime(const QDateTime& from, const QDateTime& to, QDate today)
{
    if (!from.isValid())
        return ConsultWords::tr("as soon as possible");
    const QDate day = from.toLocalTime().date();
    const QString clock = consultClock(from, u"HH:mm"_s) + (to.isValid() ? u'-' + consultClock(to, u"HH:mm"_s) : QString());
    return day == today ? clock : consultClock(from, day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s) + u' ' + clock;
}

QString waitText(std::chrono::seconds wait)
{
    const int minutes = int((wait.count() + 59) / 60);
    if (minutes <= 1)
        return ConsultWords::tr("about a minute");
    if (minutes < 90)
        return ConsultWords::tr("about %n minute(s)", nullptr, minutes);
    return ConsultWords::tr("about %n hour(s)", nullptr, (minutes + 30) / 60);
}

QString byteText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString placeText(const QJsonObject& place)
{
    if (const QString text = place[u"text"_s].toString(); !text.isEmpty())
        return text;
    if (!place.contains(u"latitude"_s))
        return {};
    return u"%1, %2"_s.arg(place[u"latitude"_s].toDouble(), 0, 'f', 5).arg(place[u"longitude"_s].toDouble(), 0, 'f', 5);
}

QString fileTypeIcon(const ConsultFile& file)
{
    if (file.kind == ConsultEventKind::SegmentKept)
        return u"record"_s;
    if (file.kind == ConsultEventKind::StillTaken || file.type.startsWith(u"image/"))
        return u"still"_s;
    return u"attachment"_s;
}

QString missingPartText(const QString& part)
{
    const QString name = part.toLower();
    if (name.contains(u"plugin") || name.contains(u"tongguan-calls"))
        return ConsultWords::tr("%1: the part of this program that makes calls").arg(part);
    if (name.contains(u"264") || name.contains(u"vp8") || name.contains(u"opus"))
        return ConsultWords::tr("%1: packs pictures and sound for the line").arg(part);
    if (name.contains(u"webrtc") || name.contains(u"nice") || name.contains(u"srtp") || name.contains(u"dtls"))
        return ConsultWords::tr("%1: carries the call through the network").arg(part);
    if (name.contains(u"pulse") || name.contains(u"wasapi") || name.contains(u"audio"))
        return ConsultWords::tr("%1: microphone and speaker").arg(part);
    if (name.contains(u"v4l2") || name.contains(u"mfvideo") || name.contains(u"video"))
        return ConsultWords::tr("%1: camera and pictures").arg(part);
    return part;
}

} // namespace Tongguan
