// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consultkit.h"
#include "ui/consult/callcontrol.h"
#include "ui/consult/callstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

class tst_CallControl : public QObject
{
    Q_OBJECT

    FakeConsult m_port;
    FakeCall m_call;

private Q_SLOTS:
    void init()
    {
        m_call.heard.clear();
        m_call.figureList.clear();
        m_call.missingParts.clear();
        m_call.sizes.clear();
    }

    // Every pair: leaving always ends, failing ends what was begun, nothing else but the arrows moves.
    void everyHappeningInEveryState()
    {
        QSet<std::pair<int, int>> moves;
        for (const CallLine line : allCallLines) {
            for (const CallHappening happening : allCallHappenings) {
                const CallLine next = nextCallLine(line, happening);
                if (happening == CallHappening::Leave)
                    QCOMPARE(next, CallLine::Off);
                else if (happening == CallHappening::Fail)
                    QCOMPARE(next, line == CallLine::Off ? CallLine::Off : CallLine::Failed);
                else if (next != line)
                    moves.insert({ int(line), int(happening) });
                if (next == CallLine::Joining)
                    QCOMPARE(happening == CallHappening::Join || line == CallLine::Joining, true);
            }
        }
        QCOMPARE(moves.size(), 13);
    }

    void everyStateHasItsWords()
    {
        QSet<QString> words;
        for (const CallLine line : allCallLines) {
            QVERIFY(!callLineWord(line).isEmpty() && !callLineIcon(line).isEmpty());
            QVERIFY(line == CallLine::Good || !callLineMeaning(line).isEmpty());
            words.insert(callLineWord(line));
        }
        QCOMPARE(words.size(), qsizetype(allCallLines.size()));
    }

    void othersAreWatchedAsTheyComeAndGo()
    {
        CallControl control(m_port, m_call);
        control.join();
        QCOMPARE(control.line(), CallLine::Joining);
        Q_EMIT m_call.joined();
        QCOMPARE(control.line(), CallLine::Good);
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"1"_s, u"li.na"_s) });
        QVERIFY(m_call.heard.contains(u"watch 1 high"_s));
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"1"_s, u"li.na"_s), fakeFeed(u"2"_s, u"b"_s), fakeFeed(u"3"_s, u"c"_s), fakeFeed(u"4"_s, u"li.na"_s, true) });
        QVERIFY(m_call.heard.contains(u"watch 2 low"_s));
        QVERIFY(m_call.heard.contains(u"watch 4 high"_s)); // a screen is read
        QCOMPARE(m_call.heard.filter(u"watch 1"_s).size(), 1);
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"2"_s, u"b"_s) });
        QVERIFY(m_call.heard.contains(u"unwatch 1"_s) && m_call.heard.contains(u"unwatch 3"_s));
        control.leave();
        QVERIFY(control.feeds().isEmpty());
        QCOMPARE(m_call.heard.last(), u"leave"_s);
    }

    void switchesAreKeptOverAJoin()
    {
        CallControl control(m_port, m_call);
        control.setMicrophoneOn(false);
        QVERIFY(m_call.heard.isEmpty());
        control.join();
        QVERIFY(m_call.heard.contains(u"microphone off"_s) && m_call.heard.contains(u"camera on"_s));
        control.setCameraOn(false);
        QCOMPARE(m_call.heard.last(), u"camera off"_s);
        control.share(m_call.deviceList.last());
        QVERIFY(control.isSharing());
        control.share({});
        QCOMPARE(m_call.heard.last(), u"share nothing"_s);
    }

    void aLineIsBadByItsFigures_data()
    {
        QTest::addColumn<double>("loss");
        QTest::addColumn<double>("pictures");
        QTest::addColumn<int>("there");
        QTest::addColumn<bool>("bad");
        QTest::newRow("good") << 0.01 << 25.0 << 40 << false;
        QTest::newRow("loss") << 0.2 << 25.0 << 40 << true;
        QTest::newRow("few pictures") << 0.0 << 3.0 << 40 << true;
        QTest::newRow("far") << 0.0 << 25.0 << 900 << true;
    }
    void aLineIsBadByItsFigures()
    {
        QFETCH(double, loss);
        QFETCH(double, pictures);
        QFETCH(int, there);
        FeedFigures one;
        one.feed = u"1"_s;
        one.frames = 100;
        one.lossShare = loss;
        one.framesPerSecond = pictures;
        one.roundTripMilliseconds = there;
        QTEST(isBadLine({ one }), "bad");
    }

    void aWeakLineIsSaidAfterAWhileAndTakenBack()
    {
        CallControl control(m_port, m_call);
        control.join();
        Q_EMIT m_call.joined();
        FeedFigures bad;
        bad.feed = u"1"_s;
        bad.lossShare = 0.3;
        m_call.figureList = { bad };
        QTRY_COMPARE(control.line(), CallLine::Degraded);
        m_call.figureList.clear();
        QTRY_COMPARE(control.line(), CallLine::Good);
    }

    void aPictureThatWaitsIsSaidAtOnce()
    {
        CallControl control(m_port, m_call);
        control.join();
        Q_EMIT m_call.joined();
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"1"_s, u"a"_s), fakeFeed(u"2"_s, u"b"_s) });
        QSignalSpy changed(&control, &CallControl::feedsChanged);
        FeedFigures one, other;
        one.feed = u"1"_s;
        other.feed = u"2"_s;
        other.isWaiting = true;
        m_call.figureList = { one, other };
        QTRY_VERIFY(control.isStill(u"2"_s));
        QVERIFY(!control.isStill(u"1"_s));
        QCOMPARE(changed.count(), 1);
        QVERIFY(isBadLine(m_call.figureList));
        m_call.figureList = { one };
        QTRY_VERIFY(!control.isStill(u"2"_s));
        QCOMPARE(changed.count(), 2);
    }

    void lostAndResumed()
    {
        CallControl control(m_port, m_call);
        control.join();
        Q_EMIT m_call.joined();
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"1"_s, u"a"_s), fakeFeed(u"2"_s, u"b"_s) });
        Q_EMIT m_call.feedLost(u"1"_s);
        QVERIFY(control.isLost(u"1"_s));
        QCOMPARE(control.line(), CallLine::Good); // the other still comes
        Q_EMIT m_call.feedLost(u"2"_s);
        QCOMPARE(control.line(), CallLine::Lost);
        Q_EMIT m_call.reconnecting();
        QCOMPARE(control.line(), CallLine::Reconnecting);
        Q_EMIT m_call.feedResumed(u"2"_s);
        QCOMPARE(control.line(), CallLine::Good);
        Q_EMIT m_call.failed({ ErrorKind::Offline, u"call.unavailable"_s, {}, {} });
        QCOMPARE(control.line(), CallLine::Failed);
        QCOMPARE(control.problem()->code, u"call.unavailable"_s);
        control.join();
        QCOMPARE(control.line(), CallLine::Joining);
        QVERIFY(!control.problem());
    }

    void withoutAnEngineNothingIsJoined()
    {
        m_call.missingParts = { u"webrtcbin"_s };
        CallControl control(m_port, m_call);
        control.join();
        QCOMPARE(control.line(), CallLine::Off);
        QVERIFY(m_call.heard.isEmpty());
    }

    void whoSpeaksIsLargeAndFacesDoNotJump()
    {
        CallControl control(m_port, m_call);
        control.join();
        Q_EMIT m_call.joined();
        Q_EMIT m_port.feedsChanged({ fakeFeed(u"1"_s, u"a"_s), fakeFeed(u"2"_s, u"b"_s) });
        Q_EMIT m_call.levelChanged(u"1"_s, -20);
        QCOMPARE(control.speaker(), u"1"_s);
        Q_EMIT m_call.levelChanged(u"2"_s, -10);
        QCOMPARE(control.speaker(), u"1"_s); // still speaking
        Q_EMIT m_call.levelChanged({}, -5);
        QCOMPARE(control.speaker(), u"1"_s); // never oneself
    }

    void theStageShowsOneLargeAndTheOthersAsTiles()
    {
        CallStage stage;
        QSignalSpy sizes(&stage, &CallStage::pictureSizeWanted);
        stage.resize(1000, 600);
        stage.setSource([](const QString& feed) { return drawnPicture(feed); });
        stage.setPictures({ { u"1"_s, { .name = u"a"_s } }, { u"2"_s, { .name = u"b"_s } }, { u"3"_s, { .name = u"c"_s } }, { {}, { .name = u"me"_s } } });
        stage.show();
        QCOMPARE(stage.large(), u"1"_s);
        QVERIFY(stage.pane(u"1"_s)->width() > 3 * stage.pane(u"2"_s)->width());
        QVERIFY(stage.pane({})->geometry().intersects(stage.pane(u"1"_s)->geometry()));
        QVERIFY(!stage.pane(u"2"_s)->geometry().intersects(stage.pane(u"3"_s)->geometry()));
        stage.setSpeaker(u"3"_s);
        QCOMPARE(stage.large(), u"3"_s);
        stage.choose(u"2"_s);
        stage.setSpeaker(u"1"_s);
        QCOMPARE(stage.large(), u"2"_s); // chosen stays
        stage.choose(u"2"_s);
        QCOMPARE(stage.large(), u"1"_s);
        stage.setPictures({ { u"1"_s, { .name = u"a"_s } }, { u"9"_s, { .name = u"a"_s, .isScreen = true } } });
        QCOMPARE(stage.large(), u"9"_s); // a screen comes first
        QVERIFY(!sizes.isEmpty());
        stage.resize(300, 700);
        QVERIFY(stage.pane(u"1"_s)->y() > stage.pane(u"9"_s)->geometry().bottom()); // tiles below where it is narrow
    }

    // CONSULTATION.md 20: one pending paint, however fast the pictures come.
    void picturesFasterThanTheScreenCostOnePaint()
    {
        VideoPane pane;
        int asked = 0;
        pane.setSource([&asked] {
            ++asked;
            return drawnPicture(u"x"_s, { 64, 48 });
        });
        pane.resize(320, 240);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QTRY_VERIFY(asked > 0);
        QCoreApplication::sendPostedEvents();
        const int before = asked;
        for (int i = 0; i < 100; ++i)
            pane.refresh();
        QTRY_COMPARE(asked, before + 1);
        QCOMPARE(pane.painted(), asked);
    }

    void aPaneTellsWhatItShowsToWhoCannotSee()
    {
        VideoPane pane;
        pane.setFacts({ .name = u"li.na"_s, .role = u"Officer"_s, .note = u"no picture"_s, .isMuted = true, .isHandUp = true });
        for (const QString& part : { u"li.na"_s, u"Officer"_s, u"no picture"_s, u"microphone off"_s, u"hand raised"_s })
            QVERIFY2(pane.accessibleName().contains(part), qPrintable(pane.accessibleName()));
        QSignalSpy chosen(&pane, &VideoPane::chosen);
        QTest::keyClick(&pane, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        pane.grab(); // without a source: a person, no crash
    }

    // A computer without a camera or a microphone joins all the same; what was unplugged gives way to what is there.
    void aCallGoesWithWhatIsThere()
    {
        using Kind = CallDevice::Kind;
        CallSetup wanted;
        wanted.camera = { CallSource::Kind::Device, u"gone"_s };
        wanted.microphone = { CallSource::Kind::Device, u"mic0"_s };
        const CallSetup both = fittedSetup(wanted, { { Kind::Camera, u"cam0"_s, u"a"_s }, { Kind::Microphone, u"mic0"_s, u"b"_s } });
        QCOMPARE(both.camera.kind, CallSource::Kind::Device);
        QCOMPARE(both.camera.device, QString());
        QCOMPARE(both.microphone.device, u"mic0"_s);
        const CallSetup none = fittedSetup(wanted, { { Kind::Speaker, u"spk0"_s, u"c"_s } });
        QCOMPARE(none.camera.kind, CallSource::Kind::None);
        QCOMPARE(none.microphone.kind, CallSource::Kind::None);
        wanted.camera.kind = CallSource::Kind::Test;
        QCOMPARE(fittedSetup(wanted, {}).camera.kind, CallSource::Kind::Test);
    }
};

QTEST_MAIN(tst_CallControl)
#include "tst_callcontrol.moc"
