// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sitting.h"

#include "models/base/text.h"
#include "models/ledger/ledgernames.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Tongguan {

namespace {

    constexpr std::array<const char16_t*, SittingStates> sittingNames { u"drafting", u"reported", u"returned", u"approved" };

    struct SittingStep {
        SittingState from;
        SittingEvent event;
        SittingState to;
    };
    constexpr SittingStep sittingSteps[] {
        { SittingState::Drafting, SittingEvent::Report, SittingState::Reported },
        { SittingState::Reported, SittingEvent::SendBack, SittingState::Returned },
        { SittingState::Reported, SittingEvent::Approve, SittingState::Approved },
        { SittingState::Returned, SittingEvent::Resume, SittingState::Drafting },
    };

    QString stampText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }
    QDateTime stampOf(const QJsonValue& value)
    {
        QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return time.isValid() ? time.toUTC() : QDateTime();
    }

    QJsonObject questionJson(const ItemQuestion& question)
    {
        return { { u"id"_s, question.id }, { u"item"_s, question.item }, { u"text"_s, question.text }, { u"askedBy"_s, question.askedBy }, { u"asked"_s, stampText(question.asked) },
            { u"answer"_s, question.answer }, { u"answeredBy"_s, question.answeredBy }, { u"answered"_s, stampText(question.answered) } };
    }

    ItemQuestion questionOf(const QJsonValue& json)
    {
        ItemQuestion question;
        question.id = json["id"_L1].toString();
        question.item = json["item"_L1].toInt();
        question.text = json["text"_L1].toString();
        question.askedBy = json["askedBy"_L1].toString();
        question.asked = stampOf(json["asked"_L1]);
        question.answer = json["answer"_L1].toString();
        question.answeredBy = json["answeredBy"_L1].toString();
        question.answered = stampOf(json["answered"_L1]);
        return question;
    }

} // namespace

QString sittingStateName(SittingState state) { return ledgerName(sittingNames, state); }

std::optional<SittingState> sittingStateOf(QStringView name) { return ledgerEnum<SittingState>(sittingNames, name); }

std::optional<SittingState> after(SittingState state, SittingEvent event)
{
    const auto found = std::ranges::find_if(sittingSteps, [state, event](const SittingStep& step) { return step.from == state && step.event == event; });
    return found == std::end(sittingSteps) ? std::nullopt : std::optional(found->to);
}

Done SittingExchange::apply(SittingEvent event, const QString& person, const QDateTime& now, const QString& remarks)
{
    const std::optional<SittingState> next = after(state, event);
    if (!next)
        return fail(ErrorKind::Refused, u"writeoff.state"_s, sittingStateName(state));
    state = *next;
    if (event == SittingEvent::Report) {
        reportedBy = person;
        reported = now;
        decidedBy = decision = QString();
        decided = {};
    } else if (event == SittingEvent::Approve || event == SittingEvent::SendBack) {
        decidedBy = person;
        decided = now;
        decision = remarks;
    }
    return {};
}

void SittingExchange::ask(int item, const QString& text, const QString& person, const QDateTime& now)
{
    ItemQuestion question;
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    question.item = item;
    question.text = text;
    question.askedBy = person;
    question.asked = now;
    questions << question;
}

Done SittingExchange::answer(const QString& id, const QString& text, const QString& person, const QDateTime& now)
{
    const auto found = std::ranges::find(questions, id, &ItemQuestion::id);
    if (found == questions.end() || text.trimmed().isEmpty())
        return fail(ErrorKind::Refused, u"writeoff.question"_s, id);
    found->answer = text;
    found->answeredBy = person;
    found->answered = now;
    return {};
}

int SittingExchange::openQuestions() const { return int(std::ranges::count_if(questions, [](const ItemQuestion& one) { return one.answer.isEmpty(); })); }

void SittingExchange::merge(const SittingExchange& other)
{
    for (const ItemQuestion& theirs : other.questions) {
        const auto mine = std::ranges::find(questions, theirs.id, &ItemQuestion::id);
        if (mine == questions.end())
            questions << theirs;
        else if (theirs.answered.isValid() && (!mine->answered.isValid() || mine->answered < theirs.answered))
            *mine = theirs;
    }
    std::ranges::stable_sort(questions, [](const ItemQuestion& a, const ItemQuestion& b) { return a.asked != b.asked ? a.asked < b.asked : a.id < b.id; });
    const QDateTime last = std::max(reported, decided), theirLast = std::max(other.reported, other.decided);
    if (theirLast.isValid() && (!last.isValid() || last < theirLast)) {
        QList<ItemQuestion> kept = std::move(questions);
        *this = other;
        questions = std::move(kept);
    }
}

Result<SittingExchange> SittingExchange::fromJson(const QJsonObject& json)
{
    SittingExchange exchange;
    const std::optional<SittingState> state = sittingStateOf(json["state"_L1].toString());
    if (!state)
        return fail(ErrorKind::Corrupt, u"writeoff.report"_s, u"no known state"_s, u"state"_s);
    exchange.state = *state;
    exchange.reportedBy = json["reportedBy"_L1].toString();
    exchange.reported = stampOf(json["reported"_L1]);
    exchange.decidedBy = json["decidedBy"_L1].toString();
    exchange.decided = stampOf(json["decided"_L1]);
    exchange.decision = json["decision"_L1].toString();
    for (const QJsonValue& question : json["questions"_L1].toArray())
        exchange.questions << questionOf(question);
    return exchange;
}

QJsonObject SittingExchange::toJson() const
{
    QJsonArray list;
    for (const ItemQuestion& question : questions)
        list.append(questionJson(question));
    return { { u"state"_s, sittingStateName(state) }, { u"reportedBy"_s, reportedBy }, { u"reported"_s, stampText(reported) }, { u"decidedBy"_s, decidedBy }, { u"decided"_s, stampText(decided) },
        { u"decision"_s, decision }, { u"questions"_s, list } };
}

} // namespace Tongguan
