// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/consultevent.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace Tongguan {

namespace {

constexpr unsigned ofOffice = 1, ofCompany = 2, ofGuest = 4, ofServer = 8, ofPeople = ofOffice | ofCompany | ofGuest;
constexpr unsigned inBooked = 1, inWaiting = 2, inLive = 4, inSuspended = 8, inEnded = 16, inCall = inLive | inSuspended,
                   beforeEnd = inBooked | inWaiting | inCall, always = beforeEnd | inEnded;

// What is said late (made without a line, sent afterwards) is taken in every state.
struct EventRule {
    ConsultEventKind kind;
    const char16_t* name;
    unsigned sides, states;
    std::optional<ConsultStep> step;
    const char16_t* members; // "text! file" : names, "!" must be there; a name ends in its type: s text, n number, b bool, o object, a list, t time
};

using K = ConsultEventKind;
constexpr EventRule eventRules[] {
    { K::Booked, u"booked", ofOffice | ofCompany, inBooked, {}, u"office:s! enterprise:s! subject:o! agenda:a from:t to:t inspection:s order:s officeName:s enterpriseName:s extra:b" },
    { K::Rescheduled, u"rescheduled", ofOffice | ofCompany, inBooked, {}, u"from:t! to:t! extra:b" },
    { K::AgendaSet, u"agendaSet", ofOffice | ofCompany, beforeEnd, {}, u"agenda:a!" },
    { K::Arrived, u"arrived", ofCompany, inBooked | inWaiting, ConsultStep::Arrive, u"" },
    { K::Departed, u"departed", ofCompany | ofServer, inWaiting, ConsultStep::Leave, u"reason:s" },
    { K::Begun, u"begun", ofOffice, inBooked | inWaiting, ConsultStep::Begin, u"" },
    { K::Suspended, u"suspended", ofOffice, inLive, ConsultStep::Suspend, u"note:s" },
    { K::Resumed, u"resumed", ofOffice, inSuspended, ConsultStep::Resume, u"" },
    { K::Ended, u"ended", ofOffice | ofCompany | ofServer, inCall, ConsultStep::End, u"note:s" },
    { K::Cancelled, u"cancelled", ofOffice | ofCompany, inBooked | inWaiting, ConsultStep::Cancel, u"note:s" },
    { K::Transferred, u"transferred", ofOffice, inCall, ConsultStep::Transfer, u"user:s! note:s" },
    { K::Invited, u"invited", ofOffice | ofCompany, beforeEnd, {}, u"user:s! role:s side:s" },
    { K::Ringing, u"ringing", ofPeople, beforeEnd, {}, u"" },
    { K::Accepted, u"accepted", ofPeople, beforeEnd, {}, u"" },
    { K::Declined, u"declined", ofPeople, beforeEnd, {}, u"note:s" },
    { K::Missed, u"missed", ofServer | ofOffice, beforeEnd, {}, u"user:s" },
    { K::Joined, u"joined", ofServer, beforeEnd, {}, u"user:s! side:s" },
    { K::Left, u"left", ofServer, always, {}, u"user:s! side:s" },
    { K::Removed, u"removed", ofOffice, beforeEnd, {}, u"user:s! note:s" },
    { K::Chat, u"chat", ofPeople, always, {}, u"text:s! file:s" },
    { K::Hand, u"hand", ofPeople, inCall, {}, u"up:b!" },
    { K::Pointed, u"pointed", ofPeople, inCall, {}, u"field:s! line:n" },
    { K::PageTurned, u"pageTurned", ofPeople, inCall, {}, u"file:s! page:n!" },
    { K::Asked, u"asked", ofPeople, always, {}, u"question:s! text:s! field:s line:n" },
    { K::Answered, u"answered", ofPeople, always, {}, u"question:s! text:s!" },
    { K::FileShared, u"fileShared", ofPeople, always, {}, u"blob:s! name:s! type:s! size:n! sha256:s!" },
    { K::StillAsked, u"stillAsked", ofOffice, inCall, {}, u"ask:s! feed:s step:s note:s" },
    { K::StillTaken, u"stillTaken", ofPeople, always, {}, u"blob:s! name:s! type:s! size:n! sha256:s! taken:t! ask:s feed:s step:s place:o" },
    { K::StillFailed, u"stillFailed", ofPeople, inCall, {}, u"ask:s! code:s" },
    { K::RecordAsked, u"recordAsked", ofOffice, inCall, {}, u"" },
    { K::ConsentGiven, u"consentGiven", ofPeople, inCall, {}, u"" },
    { K::ConsentRefused, u"consentRefused", ofPeople, inCall, {}, u"note:s" },
    { K::RecordStarted, u"recordStarted", ofOffice, inCall, {}, u"" },
    { K::RecordStopped, u"recordStopped", ofOffice | ofServer, inCall | inEnded | inWaiting, {}, u"reason:s" },
    { K::SegmentKept, u"segmentKept", ofServer, always, {}, u"blob:s! name:s! type:s! size:n! sha256:s! user:s from:t length:n feed:s screen:b of:a" },
    { K::MinutesProposed, u"minutesProposed", ofOffice | ofCompany, inCall | inEnded, {}, u"text:s!" },
    { K::MinutesConfirmed, u"minutesConfirmed", ofOffice | ofCompany, inCall | inEnded, {}, u"proposal:n!" },
    { K::StepDone, u"stepDone", ofOffice | ofCompany, always, {}, u"step:s! result:s! note:s" },
    { K::InspectionRecorded, u"inspectionRecorded", ofOffice, inCall | inEnded, {}, u"record:o!" },
    { K::Countersigned, u"countersigned", ofPeople, always, {}, u"entries:n! key:s! signature:s!" },
    { K::HoldSet, u"holdSet", ofOffice, always, {}, u"note:s!" },
    { K::HoldLifted, u"holdLifted", ofOffice, always, {}, u"note:s" },
    { K::Expired, u"expired", ofServer, inEnded, {}, u"things:a! rule:s! until:t! blobs:a before:n" },
};

const EventRule& ruleOf(ConsultEventKind kind)
{
    return *std::find_if(std::begin(eventRules), std::end(eventRules), [kind](const EventRule& rule) { return rule.kind == kind; });
}

QString ruleName(const EventRule& rule) { return QStringView(rule.name).toString(); }

bool fits(const QJsonValue& value, QChar type)
{
    switch (type.unicode()) {
    case u's': return value.isString() && value.toString().size() <= 4000;
    case u'n': return value.isDouble() && value.toDouble() >= 0 && value.toDouble() == std::floor(value.toDouble());
    case u'b': return value.isBool();
    case u'o': return value.isObject();
    case u'a': return value.isArray() && value.toArray().size() <= 100;
    case u't': return value.isString() && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    default: return false;
    }
}

Done checkMembers(const QJsonObject& data, const EventRule& rule)
{
    const auto wrong = [&](const QString& member) { return fail(ErrorKind::Invalid, u"consult.data"_s, ruleName(rule), member); };
    QStringList known;
    const auto members = QStringView(rule.members).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView member : members) {
        const qsizetype colon = member.indexOf(u':');
        const QString name = member.left(colon).toString();
        known.append(name);
        const bool needed = member.endsWith(u'!');
        if (!data.contains(name)) {
            if (needed)
                return wrong(name);
            continue;
        }
        if (!fits(data.value(name), member.at(colon + 1)) || (needed && data.value(name).isString() && data.value(name).toString().isEmpty()))
            return wrong(name);
    }
    const QStringList there = data.keys();
    const auto stranger = std::find_if(there.begin(), there.end(), [&](const QString& name) { return !known.contains(name); });
    return stranger == there.end() ? Done() : Done(wrong(*stranger));
}

unsigned bitOf(ConsultSide side) { return 1u << unsigned(side); }
unsigned bitOf(ConsultState state) { return 1u << unsigned(state); }

} // namespace

QString consultEventName(ConsultEventKind kind) { return ruleName(ruleOf(kind)); }

std::optional<ConsultEventKind> consultEventFromName(QStringView name)
{
    const auto found = std::find_if(std::begin(eventRules), std::end(eventRules), [name](const EventRule& rule) { return name == QStringView(rule.name); });
    return found == std::end(eventRules) ? std::nullopt : std::optional(found->kind);
}

const QList<ConsultEventKind>& allConsultEvents()
{
    static const QList<ConsultEventKind> all = [] {
        QList<ConsultEventKind> kinds;
        for (const EventRule& rule : eventRules)
            kinds.append(rule.kind);
        return kinds;
    }();
    return all;
}

QString consultSideName(ConsultSide side)
{
    switch (side) {
    case ConsultSide::Office: return u"office"_s;
    case ConsultSide::Company: return u"company"_s;
    case ConsultSide::Guest: return u"guest"_s;
    case ConsultSide::Server: return u"server"_s;
    }
    return {};
}

std::optional<ConsultSide> consultSideFromName(QStringView name)
{
    for (const ConsultSide side : { ConsultSide::Office, ConsultSide::Company, ConsultSide::Guest, ConsultSide::Server }) {
        if (consultSideName(side) == name)
            return side;
    }
    return std::nullopt;
}

std::optional<ConsultStep> stepOf(ConsultEventKind kind) { return ruleOf(kind).step; }

Done admits(ConsultState state, const ConsultEvent& event)
{
    const EventRule& rule = ruleOf(event.kind);
    if ((rule.sides & bitOf(event.side)) == 0)
        return fail(ErrorKind::Refused, u"consult.side"_s, u"%1 is not for %2 to say"_s.arg(ruleName(rule), consultSideName(event.side)));
    if ((rule.states & bitOf(state)) == 0)
        return fail(ErrorKind::Refused, u"consult.state"_s, u"%1 while %2"_s.arg(ruleName(rule), consultStateName(state)));
    return checkMembers(event.data, rule);
}

QJsonObject ConsultEvent::toJson() const
{
    QJsonObject json { { u"id"_s, id.toString() }, { u"kind"_s, consultEventName(kind) }, { u"user"_s, user }, { u"side"_s, consultSideName(side) },
        { u"made"_s, made.toUTC().toString(Qt::ISODateWithMs) }, { u"data"_s, data } };
    if (number > 0)
        json.insert(u"number"_s, number);
    if (taken.isValid())
        json.insert(u"taken"_s, taken.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Result<ConsultEvent> ConsultEvent::fromJson(const QJsonObject& json)
{
    const auto kind = consultEventFromName(json[u"kind"_s].toString());
    const auto side = consultSideFromName(json[u"side"_s].toString(u"company"_s));
    ConsultEvent event { ConsultEventId::fromString(json[u"id"_s].toString()), json[u"number"_s].toInteger(), kind.value_or(ConsultEventKind::Chat), json[u"user"_s].toString(),
        side.value_or(ConsultSide::Company), QDateTime::fromString(json[u"made"_s].toString(), Qt::ISODateWithMs).toUTC(), QDateTime::fromString(json[u"taken"_s].toString(), Qt::ISODateWithMs).toUTC(),
        json[u"data"_s].toObject() };
    if (!kind || !side || event.id.isNull() || !event.made.isValid() || event.number < 0)
        return fail(ErrorKind::Corrupt, u"consult.event"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact).left(200)));
    return event;
}

ConsultEvent makeConsultEvent(ConsultEventKind kind, const QString& user, ConsultSide side, const QDateTime& now, const QJsonObject& data)
{
    return { ConsultEventId::create(), 0, kind, user, side, now, {}, data };
}

} // namespace Tongguan
