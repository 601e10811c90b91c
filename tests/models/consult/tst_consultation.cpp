// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/consultation.h"
#include "models/consult/consultqueue.h"

#include <QJsonArray>
#include <QTest>

namespace Tongguan {

// The states of a consultation, its events, and the fold of its log.
class ConsultationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairOfStateAndStep();
    void namesGoBothWays();
    void everyKindInEveryState();
    void everySideOfEveryKind();
    void wantsItsMembers();
    void foldsALife();
    void minutesNeedBothSides();
    void recordsWithConsentOnly();
    void refusesWhatIsOutOfOrder();
    void transfersToAnotherOfficer();
    void endsWhatIsMissed();
    void removesSomebody();
    void takesOutWhoIsAway();
    void callsTheFirstWhoIsThere();
    void tellsWhatWasDeleted();
    void knowsARecording();
    void eventsGoThroughJson();
};

static const QDateTime consultNoon(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

static ConsultSummary waitingSince(int minute, bool isAway)
{
    ConsultSummary one;
    one.id = ConsultId::create();
    one.state = ConsultState::Waiting;
    one.arrived = consultNoon.addSecs(minute * 60);
    if (isAway)
        one.away = one.arrived.addSecs(60);
    return one;
}

// A log that is written as the server writes it.
class ConsultLog {
public:
    Done say(ConsultEventKind kind, ConsultSide side = ConsultSide::Office, const QJsonObject& data = {}, const QString& user = {})
    {
        const QString who = !user.isEmpty() ? user : side == ConsultSide::Office ? u"officer"_s : side == ConsultSide::Server ? QString() : u"broker"_s;
        ConsultEvent event = makeConsultEvent(kind, who, side, consultNoon.addSecs(whole.head * 60), data);
        event.number = whole.head + 1;
        event.taken = event.made;
        const Done done = whole.apply(event);
        if (done)
            events.append(event);
        return done;
    }
    void book()
    {
        QVERIFY(say(ConsultEventKind::Booked, ConsultSide::Company, { { u"office"_s, u"o"_s }, { u"enterprise"_s, u"e"_s }, { u"subject"_s, QJsonObject { { u"title"_s, u"归类"_s } } }, { u"agenda"_s, QJsonArray { u"一"_s } } }));
    }
    void begin()
    {
        book();
        QVERIFY(say(ConsultEventKind::Arrived, ConsultSide::Company));
        QVERIFY(say(ConsultEventKind::Begun));
    }
    [[nodiscard]] QString code(ConsultEventKind kind, ConsultSide side = ConsultSide::Office, const QJsonObject& data = {}, const QString& user = {})
    {
        const Done done = say(kind, side, data, user);
        return done ? QString() : done.error().code;
    }

    Consultation whole { .id = ConsultId::create() };
    QList<ConsultEvent> events;
};

void ConsultationTest::everyPairOfStateAndStep()
{
    using S = ConsultState;
    // Rows: states; columns: arrive, leave, begin, suspend, resume, transfer, end, cancel, miss. -1: not allowed.
    static constexpr int table[5][9] = {
        { 1, -1, 2, -1, -1, -1, -1, 4, 4 },
        { -1, 0, 2, -1, -1, -1, -1, 4, 4 },
        { -1, -1, -1, 3, -1, 1, 4, -1, -1 },
        { -1, -1, -1, -1, 2, 1, 4, -1, -1 },
        { -1, -1, -1, -1, -1, -1, -1, -1, -1 },
    };
    int pairs = 0;
    for (std::size_t s = 0; s < allConsultStates.size(); ++s) {
        for (std::size_t t = 0; t < allConsultSteps.size(); ++t) {
            const auto next = nextState(allConsultStates[s], allConsultSteps[t]);
            QVERIFY2((next ? int(*next) : -1) == table[s][t], qPrintable(consultStateName(allConsultStates[s]) + u" "_s + consultStepName(allConsultSteps[t])));
            ++pairs;
        }
    }
    QCOMPARE(pairs, 45);
    QCOMPARE(int(S::Ended), 4);
}

void ConsultationTest::namesGoBothWays()
{
    for (const ConsultState state : allConsultStates)
        QCOMPARE(consultStateFromName(consultStateName(state)), std::optional(state));
    QCOMPARE(consultStateFromName(u"gone"), std::nullopt);
    QSet<QString> names;
    for (const ConsultEventKind kind : allConsultEvents()) {
        QCOMPARE(consultEventFromName(consultEventName(kind)), std::optional(kind));
        names.insert(consultEventName(kind));
    }
    QCOMPARE(names.size(), allConsultEvents().size());
    QCOMPARE(names.size(), qsizetype(ConsultEventKind::Expired) + 1);
}

// A kind that takes a step is admitted just where the step is, apart from those who come second.
void ConsultationTest::everyKindInEveryState()
{
    int steps = 0;
    for (const ConsultEventKind kind : allConsultEvents()) {
        const auto step = stepOf(kind);
        if (!step)
            continue;
        ++steps;
        for (const ConsultState state : allConsultStates) {
            bool isAdmitted = false;
            for (const ConsultSide side : { ConsultSide::Office, ConsultSide::Company, ConsultSide::Server }) {
                const Done done = admits(state, makeConsultEvent(kind, {}, side, consultNoon, { { u"user"_s, u"x"_s } }));
                isAdmitted = isAdmitted || done || done.error().code == u"consult.data";
            }
            const bool second = kind == ConsultEventKind::Arrived && state == ConsultState::Waiting;
            QVERIFY2(isAdmitted == (nextState(state, *step).has_value() || second), qPrintable(consultEventName(kind) + u" "_s + consultStateName(state)));
        }
    }
    QCOMPARE(steps, 8);
}

void ConsultationTest::everySideOfEveryKind()
{
    const auto sides = [](ConsultEventKind kind) {
        QString text;
        for (const ConsultSide side : { ConsultSide::Office, ConsultSide::Company, ConsultSide::Guest, ConsultSide::Server }) {
            for (const ConsultState state : allConsultStates) {
                const Done done = admits(state, makeConsultEvent(kind, {}, side, consultNoon));
                if ((done || done.error().code != u"consult.side") && !text.contains(consultSideName(side).at(0)))
                    text += consultSideName(side).at(0);
            }
        }
        return text;
    };
    using K = ConsultEventKind;
    QCOMPARE(sides(K::Chat), u"ocg"_s);
    for (const K kind : { K::Begun, K::Suspended, K::Resumed, K::Transferred, K::StillAsked, K::RecordAsked, K::RecordStarted, K::InspectionRecorded })
        QCOMPARE(sides(kind), u"o"_s);
    for (const K kind : { K::Joined, K::Left, K::SegmentKept })
        QCOMPARE(sides(kind), u"s"_s);
    QCOMPARE(sides(K::Arrived), u"c"_s);
    QCOMPARE(sides(K::ConsentGiven), u"ocg"_s);
    QCOMPARE(sides(K::RecordStopped), u"os"_s);
    QCOMPARE(sides(K::HoldSet), u"o"_s);
    QCOMPARE(sides(K::HoldLifted), u"o"_s);
    QCOMPARE(sides(K::Expired), u"s"_s);
}

void ConsultationTest::wantsItsMembers()
{
    const auto code = [](ConsultEventKind kind, const QJsonObject& data) {
        const Done done = admits(ConsultState::Live, makeConsultEvent(kind, {}, ConsultSide::Company, consultNoon, data));
        return done ? QString() : QString(done.error().code + u' ' + done.error().field);
    };
    using K = ConsultEventKind;
    QCOMPARE(code(K::Chat, {}), u"consult.data text"_s);
    QCOMPARE(code(K::Chat, { { u"text"_s, QString() } }), u"consult.data text"_s);
    QCOMPARE(code(K::Chat, { { u"text"_s, 7 } }), u"consult.data text"_s);
    QCOMPARE(code(K::Chat, { { u"text"_s, QString(4001, u'x') } }), u"consult.data text"_s);
    QCOMPARE(code(K::Chat, { { u"text"_s, u"x"_s }, { u"more"_s, 1 } }), u"consult.data more"_s);
    QCOMPARE(code(K::Chat, { { u"text"_s, u"x"_s } }), QString());
    QCOMPARE(code(K::Hand, { { u"up"_s, 1 } }), u"consult.data up"_s);
    QCOMPARE(code(K::PageTurned, { { u"file"_s, u"a"_s }, { u"page"_s, 1.5 } }), u"consult.data page"_s);
    QCOMPARE(code(K::PageTurned, { { u"file"_s, u"a"_s }, { u"page"_s, -1 } }), u"consult.data page"_s);
    QCOMPARE(code(K::Pointed, { { u"field"_s, u"line[2].goodsName"_s }, { u"line"_s, 2 } }), QString());
    const QJsonObject still { { u"blob"_s, u"b"_s }, { u"name"_s, u"n"_s }, { u"type"_s, u"t"_s }, { u"size"_s, 1 }, { u"sha256"_s, u"s"_s }, { u"taken"_s, u"yesterday"_s } };
    QCOMPARE(code(K::StillTaken, still), u"consult.data taken"_s);
}

void ConsultationTest::foldsALife()
{
    ConsultLog log;
    log.begin();
    using K = ConsultEventKind;
    using Side = ConsultSide;
    QCOMPARE(log.whole.state, ConsultState::Live);
    QCOMPARE(log.whole.officer, u"officer"_s);
    QVERIFY(log.say(K::Joined, Side::Server, { { u"user"_s, u"broker"_s }, { u"side"_s, u"company"_s } }));
    QVERIFY(log.say(K::Hand, Side::Company, { { u"up"_s, true } }));
    QVERIFY(log.whole.participant(u"broker"_s)->handUp && log.whole.participant(u"broker"_s)->inCall);
    QVERIFY(log.say(K::Asked, Side::Office, { { u"question"_s, u"q1"_s }, { u"field"_s, u"line[1].codeTs"_s }, { u"line"_s, 1 }, { u"text"_s, u"用途？"_s } }));
    QCOMPARE(log.code(K::Asked, Side::Office, { { u"question"_s, u"q1"_s }, { u"text"_s, u"again"_s } }), u"consult.reference"_s);
    QCOMPARE(log.code(K::Answered, Side::Company, { { u"question"_s, u"q2"_s }, { u"text"_s, u"?"_s } }), u"consult.reference"_s);
    QVERIFY(log.say(K::Answered, Side::Company, { { u"question"_s, u"q1"_s }, { u"text"_s, u"电路板"_s } }));
    QCOMPARE(log.whole.questions.size(), 1);
    QCOMPARE(log.whole.questions.first().answer, u"电路板"_s);
    QCOMPARE(log.whole.questions.first().answeredBy, u"broker"_s);
    QVERIFY(log.say(K::Suspended));
    QVERIFY(log.say(K::Chat, Side::Company, { { u"text"_s, u"请稍等"_s } }));
    QVERIFY(log.say(K::Resumed));
    QVERIFY(log.say(K::Invited, Side::Office, { { u"user"_s, u"li"_s }, { u"role"_s, u"interpreter"_s } }));
    QCOMPARE(log.whole.participant(u"li"_s)->role, ConsultRole::Interpreter);
    QVERIFY(log.say(K::Declined, Side::Guest, {}, u"li"_s));
    QCOMPARE(log.whole.participant(u"li"_s)->ring, Ring::Declined);
    QVERIFY(log.say(K::StillTaken, Side::Company, { { u"blob"_s, BlobId::create().toString() }, { u"name"_s, u"a.png"_s }, { u"type"_s, u"image/png"_s }, { u"size"_s, 5 }, { u"sha256"_s, u"00"_s }, { u"taken"_s, u"2026-11-23T04:05:06.000Z"_s }, { u"step"_s, u"marks"_s }, { u"place"_s, QJsonObject { { u"text"_s, u"3号仓"_s } } } }));
    QCOMPARE(log.whole.files.first().place[u"text"_s].toString(), u"3号仓"_s);
    QVERIFY(log.say(K::StepDone, Side::Company, { { u"step"_s, u"marks"_s }, { u"result"_s, u"conform"_s } }));
    QVERIFY(log.say(K::Ended));
    QCOMPARE(log.whole.state, ConsultState::Ended);
    QVERIFY(log.whole.ended.isValid());
    QVERIFY(log.say(K::Chat, Side::Company, { { u"text"_s, u"sent late"_s } })); // was said without a line
    QCOMPARE(log.code(K::Hand, Side::Company, { { u"up"_s, true } }), u"consult.state"_s);
    const auto folded = Consultation::fold(log.whole.id, log.events);
    QVERIFY(folded);
    QCOMPARE(*folded, log.whole);
    QCOMPARE(ConsultSummary::fromJson(summaryOf(*folded).toJson()), summaryOf(*folded));
}

void ConsultationTest::minutesNeedBothSides()
{
    ConsultLog log;
    log.begin();
    using K = ConsultEventKind;
    QCOMPARE(log.code(K::MinutesConfirmed, ConsultSide::Company, { { u"proposal"_s, 1 } }), u"consult.reference"_s);
    QVERIFY(log.say(K::MinutesProposed, ConsultSide::Office, { { u"text"_s, u"归入 8504"_s } }));
    const qint64 first = log.whole.minutes.proposal;
    QVERIFY(!log.whole.minutes.isConfirmed());
    QVERIFY(log.say(K::MinutesProposed, ConsultSide::Company, { { u"text"_s, u"归入 8504.50"_s } }));
    QCOMPARE(log.code(K::MinutesConfirmed, ConsultSide::Office, { { u"proposal"_s, first } }), u"consult.reference"_s); // of what has been replaced
    QVERIFY(log.say(K::Ended));
    QVERIFY(log.say(K::MinutesConfirmed, ConsultSide::Office, { { u"proposal"_s, log.whole.minutes.proposal } }));
    QVERIFY(log.whole.minutes.isConfirmed());
}

void ConsultationTest::recordsWithConsentOnly()
{
    ConsultLog log;
    log.begin();
    using K = ConsultEventKind;
    for (const QString& user : { u"broker"_s, u"clerk"_s })
        QVERIFY(log.say(K::Joined, ConsultSide::Server, { { u"user"_s, user }, { u"side"_s, u"company"_s } }));
    QVERIFY(log.say(K::Joined, ConsultSide::Server, { { u"user"_s, u"officer"_s }, { u"side"_s, u"office"_s } }));
    QCOMPARE(log.code(K::RecordStarted), u"consult.consent"_s);
    QVERIFY(log.say(K::RecordAsked));
    QVERIFY(log.say(K::ConsentGiven, ConsultSide::Company));
    QCOMPARE(log.whole.consentMissing(), QStringList { u"clerk"_s });
    QCOMPARE(log.code(K::RecordStarted), u"consult.consent"_s);
    QVERIFY(log.say(K::ConsentRefused, ConsultSide::Company, {}, u"clerk"_s));
    QCOMPARE(log.code(K::RecordStarted), u"consult.consent"_s);
    QVERIFY(log.say(K::Left, ConsultSide::Server, { { u"user"_s, u"clerk"_s } }));
    QVERIFY(log.say(K::RecordStarted)); // who has gone need not agree
    QVERIFY(log.whole.recording);
    QVERIFY(log.say(K::RecordAsked)); // asking again asks everybody again
    QCOMPARE(log.whole.consentMissing(), QStringList { u"broker"_s });
    QVERIFY(log.say(K::Ended));
    QVERIFY(!log.whole.recording);
}

void ConsultationTest::refusesWhatIsOutOfOrder()
{
    ConsultLog log;
    QCOMPARE(log.code(ConsultEventKind::Chat, ConsultSide::Company, { { u"text"_s, u"x"_s } }), u"consult.state"_s); // before its booking
    log.book();
    ConsultEvent event = makeConsultEvent(ConsultEventKind::Chat, u"a"_s, ConsultSide::Company, consultNoon, { { u"text"_s, u"x"_s } });
    for (const qint64 number : { 1, 3, 99 }) {
        event.number = number;
        QCOMPARE(log.whole.apply(event).error().code, u"consult.order"_s);
    }
    event.number = 0; // one that is not sent yet may be shown at the end
    Consultation shown = log.whole;
    QVERIFY(shown.apply(event));
    QCOMPARE(shown.head, log.whole.head);
}

void ConsultationTest::transfersToAnotherOfficer()
{
    ConsultLog log;
    log.begin();
    QVERIFY(log.say(ConsultEventKind::Transferred, ConsultSide::Office, { { u"user"_s, u"zhao"_s } }));
    QCOMPARE(log.whole.state, ConsultState::Waiting);
    QCOMPARE(log.whole.officer, u"zhao"_s);
    QCOMPARE(log.whole.participant(u"zhao"_s)->ring, Ring::Invited);
    QVERIFY(log.say(ConsultEventKind::Begun, ConsultSide::Office, {}, u"zhao"_s));
    QCOMPARE(log.whole.state, ConsultState::Live);
}

void ConsultationTest::endsWhatIsMissed()
{
    ConsultLog one, two;
    one.book();
    QVERIFY(one.say(ConsultEventKind::Missed, ConsultSide::Server));
    QCOMPARE(one.whole.state, ConsultState::Ended);
    two.begin();
    QVERIFY(two.say(ConsultEventKind::Missed, ConsultSide::Office, { { u"user"_s, u"li"_s } })); // one who did not answer; it goes on
    QCOMPARE(two.whole.state, ConsultState::Live);
    QCOMPARE(two.whole.participant(u"li"_s)->ring, Ring::Missed);
}

void ConsultationTest::tellsWhatWasDeleted()
{
    using K = ConsultEventKind;
    ConsultLog log;
    log.begin();
    const QString kept = BlobId::create().toString(), gone = BlobId::create().toString();
    for (const QString& blob : { kept, gone })
        QVERIFY(log.say(K::FileShared, ConsultSide::Company, { { u"blob"_s, blob }, { u"name"_s, u"n"_s }, { u"type"_s, u"t"_s }, { u"size"_s, 1 }, { u"sha256"_s, u"s"_s } }));
    const QJsonObject files { { u"things"_s, QJsonArray { u"files"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"blobs"_s, QJsonArray { gone } } };
    QCOMPARE(log.code(K::Expired, ConsultSide::Server, files), u"consult.state"_s); // nothing is deleted before the end
    QVERIFY(log.say(K::Ended));
    QVERIFY(log.say(K::HoldSet, ConsultSide::Office, { { u"note"_s, u"复议"_s } }));
    QCOMPARE(log.whole.hold, u"复议"_s);
    QVERIFY(log.say(K::HoldLifted));
    QCOMPARE(log.whole.hold, QString());
    QVERIFY(log.say(K::Expired, ConsultSide::Server, files));
    QCOMPARE(log.whole.files.at(0).expired, QString());
    QCOMPARE(log.whole.files.at(1).expired, u"audit"_s);
    // The log itself: what is left begins with the word of it, and with nothing else.
    const qint64 number = log.whole.head + 1;
    const QJsonObject before { { u"things"_s, QJsonArray { u"log"_s } }, { u"rule"_s, u"audit"_s }, { u"until"_s, u"2029-11-23T00:00:00.000Z"_s }, { u"before"_s, number } };
    QVERIFY(log.say(K::Expired, ConsultSide::Server, before));
    QCOMPARE(log.whole.expired, number - 1);
    QVERIFY(log.say(K::Chat, ConsultSide::Company, { { u"text"_s, u"后来"_s } }));
    const auto rest = Consultation::fold(log.whole.id, log.events.mid(number - 1));
    QVERIFY(rest);
    QCOMPARE(rest->state, ConsultState::Ended);
    QCOMPARE(rest->expired, number - 1);
    QCOMPARE(rest->head, number + 1);
    QCOMPARE(Consultation::fold(log.whole.id, log.events.mid(number)).error().code, u"consult.order"_s);
    ConsultEvent other = log.events.at(number - 1);
    other.data.insert(u"before"_s, number - 1);
    QCOMPARE(Consultation::fold(log.whole.id, { other }).error().code, u"consult.order"_s);
}

void ConsultationTest::knowsARecording()
{
    using K = ConsultEventKind;
    ConsultLog log;
    log.begin();
    QJsonObject segment { { u"blob"_s, BlobId::create().toString() }, { u"name"_s, u"n"_s }, { u"type"_s, u"application/x-janus-mjr"_s }, { u"size"_s, 1 }, { u"sha256"_s, u"s"_s }, { u"user"_s, u"broker"_s } };
    QVERIFY(log.say(K::SegmentKept, ConsultSide::Server, segment));
    segment.insert(u"type"_s, u"video/x-matroska"_s);
    segment.insert(u"from"_s, u"2026-11-23T04:00:01.500Z"_s);
    segment.insert(u"length"_s, 90'000);
    segment.insert(u"feed"_s, u"2"_s);
    segment.insert(u"screen"_s, true);
    segment.insert(u"of"_s, QJsonArray { segment[u"blob"_s] });
    QVERIFY(log.say(K::SegmentKept, ConsultSide::Server, segment));
    const ConsultFile &original = log.whole.files.at(0), &made = log.whole.files.at(1);
    QVERIFY(original.isOriginal() && !original.isRecording() && made.isRecording() && !made.isOriginal());
    QCOMPARE(made.taken, consultNoon.addMSecs(1500));
    QCOMPARE(made.length, 90'000);
    QVERIFY(made.screen);
    QCOMPARE(made.user, u"broker"_s);
    QCOMPARE(made.feed, u"2"_s);
}

void ConsultationTest::eventsGoThroughJson()
{
    ConsultLog log;
    log.begin();
    for (const ConsultEvent& event : std::as_const(log.events)) {
        const auto again = ConsultEvent::fromJson(event.toJson());
        QVERIFY(again);
        QCOMPARE(*again, event);
    }
    for (const QString& member : { u"id"_s, u"kind"_s, u"made"_s }) {
        QJsonObject broken = log.events.first().toJson();
        broken.insert(member, u"?"_s);
        QCOMPARE(ConsultEvent::fromJson(broken).error().code, u"consult.event"_s);
    }
}

void ConsultationTest::removesSomebody()
{
    using K = ConsultEventKind;
    ConsultLog log;
    log.begin();
    const QJsonObject guest { { u"user"_s, u"interpreter"_s } };
    QCOMPARE(log.code(K::Removed, ConsultSide::Office, guest), u"consult.reference"_s); // is not there
    QVERIFY(log.say(K::Invited, ConsultSide::Office, { { u"user"_s, u"interpreter"_s }, { u"side"_s, u"guest"_s } }));
    QVERIFY(log.say(K::Joined, ConsultSide::Server, guest));
    QCOMPARE(log.code(K::Removed, ConsultSide::Company, guest), u"consult.side"_s);
    QCOMPARE(log.code(K::Removed, ConsultSide::Office, { { u"user"_s, u"officer"_s } }), u"consult.reference"_s); // whose it is
    QVERIFY(log.say(K::Removed, ConsultSide::Office, guest));
    QVERIFY(log.whole.participant(u"interpreter"_s)->isRemoved);
    QVERIFY(log.whole.participant(u"interpreter"_s)->inCall); // until he has gone
    QCOMPARE(log.code(K::Removed, ConsultSide::Office, guest), u"consult.reference"_s); // was already
    QVERIFY(log.say(K::Left, ConsultSide::Server, guest));
    QCOMPARE(log.code(K::Invited, ConsultSide::Company, guest), u"consult.side"_s);
    QVERIFY(log.say(K::Invited, ConsultSide::Office, { { u"user"_s, u"interpreter"_s }, { u"side"_s, u"guest"_s } }));
    QVERIFY(!log.whole.participant(u"interpreter"_s)->isRemoved);
    QCOMPARE(log.whole.participant(u"interpreter"_s)->ring, Ring::Invited);
    QVERIFY(log.say(K::Removed, ConsultSide::Office, guest)); // an invitation that is taken back
    QCOMPARE(log.whole.participant(u"interpreter"_s)->ring, Ring::None);
}

void ConsultationTest::takesOutWhoIsAway()
{
    using K = ConsultEventKind;
    ConsultLog log;
    log.book();
    QVERIFY(log.say(K::Arrived, ConsultSide::Company));
    QVERIFY(log.say(K::Departed, ConsultSide::Server, { { u"reason"_s, u"away"_s } }));
    QCOMPARE(log.whole.state, ConsultState::Booked);
    QCOMPARE(log.whole.lostPlace, log.events.last().taken);
    QCOMPARE(ConsultSummary::fromJson(summaryOf(log.whole).toJson()).lostPlace, log.whole.lostPlace);
    QVERIFY(log.say(K::Arrived, ConsultSide::Company));
    QVERIFY(!log.whole.lostPlace.isValid());
    QVERIFY(log.say(K::Departed, ConsultSide::Company)); // of his own will
    QVERIFY(!log.whole.lostPlace.isValid());
}

void ConsultationTest::callsTheFirstWhoIsThere()
{
    const ConsultSummary first = waitingSince(-30, true), second = waitingSince(-20, false), third = waitingSince(-10, false);
    const QList<ConsultSummary> queue = consultQueue({ third, second, first }, consultNoon);
    QCOMPARE(queue.first().id, first.id); // it keeps its place
    QCOMPARE(nextInQueue(queue), second.id);
    QVERIFY(nextInQueue({ first }).isNull());
    QVERIFY(nextInQueue({}).isNull());
    QCOMPARE(ConsultSummary::fromJson(first.toJson()).away, first.away);
    QVERIFY(!ConsultSummary::fromJson(second.toJson()).away.isValid());
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::ConsultationTest)
#include "tst_consultation.moc"
