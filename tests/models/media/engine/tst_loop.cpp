// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/media/barcode.h"
#include "models/media/engine/mediacall.h"
#include "models/media/engine/mediaruntime.h"
#include "models/media/testsound.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Tongguan;

namespace {

CallSetup testSetup()
{
    CallSetup setup;
    setup.camera.kind = setup.microphone.kind = CallSource::Kind::Test;
    return setup;
}

CallSetup watcherSetup() { return {}; }

CallFeed feedOf(const QString& id)
{
    return { id, u"somebody"_s, false, { { u"all"_s, Medium::Video, Layer::High, u"h264"_s } } };
}

// A room for two without a server: what one offers goes to the other, who takes it as the answer to its "watch".
class Switch final : public QObject
{
    Q_OBJECT
public:
    Switch(MediaCall& publisher, MediaCall& watcher)
    {
        connect(&publisher, &CallPort::signalled, this, [this, &watcher](QJsonObject message) {
            const QString kind = message.value(u"kind"_s).toString();
            kinds.append(kind);
            if (kind == u"close"_s)
                return;
            if (kind == u"offer"_s && isOpen) { // a new way of the publisher's: the watcher's old one is dead
                watcher.receive({ { u"peer"_s, name }, { u"kind"_s, u"hangup"_s } });
                held.clear();
                isOpen = false;
            }
            message.insert(u"peer"_s, name);
            if (isOpen)
                watcher.receive(message);
            else
                held.append(message);
        });
        connect(&watcher, &CallPort::signalled, this, [this, &publisher, &watcher](QJsonObject message) {
            const QString kind = message.value(u"kind"_s).toString();
            watcherKinds.append(kind);
            if (kind == u"watch"_s) {
                name = message.value(u"peer"_s).toString();
                isOpen = true;
                for (QJsonObject one : std::exchange(held, {})) {
                    one.insert(u"peer"_s, name);
                    watcher.receive(one);
                }
                return;
            }
            message.insert(u"peer"_s, u"camera"_s);
            if (kind == u"answer"_s || kind == u"candidate"_s)
                publisher.receive(message);
        });
    }
    QStringList kinds, watcherKinds;

private:
    QString name;
    bool isOpen = false;
    QList<QJsonObject> held;
};

FeedFigures figuresOf(const MediaCall& call, const QString& feed)
{
    const QList<FeedFigures> all = call.figures();
    for (const FeedFigures& one : all) {
        if (one.feed == feed)
            return one;
    }
    return {};
}

} // namespace

class LoopTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QStringList missing = MediaRuntime::instance().missing(); !missing.isEmpty())
            QSKIP(qPrintable(u"not installed: "_s + missing.join(u"; "_s)));
    }

    void theDeviceTestShowsTheOwnPictureAndLevel()
    {
        MediaCall call;
        QSignalSpy pictures(&call, &CallPort::pictureChanged), levels(&call, &CallPort::levelChanged), spoken(&call, &CallPort::signalled);
        call.prepare(testSetup());
        QTRY_VERIFY_WITH_TIMEOUT(pictures.size() > 5 && levels.size() > 4, 15'000);
        const QImage own = call.picture({});
        QCOMPARE(own.size(), QSize(640, 480));
        QVERIFY(readBarCode(own));
        QVERIFY(std::abs(levels.last().at(1).toDouble() - testLevel) < 1);
        QCOMPARE(spoken.size(), 0); // nothing is sent
        QSignalSpy stills(&call, &CallPort::stillTaken);
        call.requestStill({}, u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stills.size(), 1, 5'000);
        const auto still = stills.first().at(1).value<QImage>();
        const auto code = readBarCode(still);
        QVERIFY(code);
        QVERIFY(std::abs(sinceClock(code->clock, stills.first().at(2).toLongLong())) < 200);
        call.leave();
        QTRY_VERIFY(call.picture({}).isNull());
    }

    void picturesAndSoundArrive()
    {
        MediaCall publisher, watcher;
        Switch room(publisher, watcher);
        QSignalSpy joined(&publisher, &CallPort::joined), failures(&publisher, &CallPort::failed), watcherFailures(&watcher, &CallPort::failed);
        QElapsedTimer clock;
        clock.start();
        publisher.join(testSetup());
        watcher.join(watcherSetup());
        watcher.watch(feedOf(u"1"_s), Layer::High);
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).frames > 0, 20'000);
        qInfo() << "first picture after" << clock.elapsed() << "ms";
        QCOMPARE(joined.size(), 1);
        const FeedFigures sentBefore = figuresOf(publisher, {}), before = figuresOf(watcher, u"1"_s);
        QTest::qWait(4'000);
        const FeedFigures sent = figuresOf(publisher, {}), seen = figuresOf(watcher, u"1"_s);
        qInfo() << "sent" << sent.frames - sentBefore.frames << "shown" << seen.frames - before.frames << "missed" << seen.framesMissed << "sound" << seen.audioBuffers - before.audioBuffers
                << "latency" << seen.latencyMilliseconds.value_or(-1) << "level" << seen.audioLevel << "lips" << seen.lipMilliseconds.value_or(-999) << "bits" << sent.bitsPerSecond
                << "size" << seen.width << seen.height;
        QVERIFY(double(seen.frames - before.frames) >= 0.6 * double(sent.frames - sentBefore.frames));
        QVERIFY(seen.frames - before.frames > 30);
        QVERIFY(seen.audioBuffers - before.audioBuffers > 160); // 20 ms each
        QVERIFY(std::abs(seen.audioLevel - testLevel) < 3);
        QVERIFY(seen.latencyMilliseconds && *seen.latencyMilliseconds < 1'000);
        QVERIFY(readBarCode(watcher.picture(u"1"_s)));
        QVERIFY(seen.lipMilliseconds && std::abs(*seen.lipMilliseconds) < 80);
        QCOMPARE(failures.size() + watcherFailures.size(), 0);

        // A still is a whole picture, and its time is the one that is in it.
        QSignalSpy stills(&watcher, &CallPort::stillTaken);
        watcher.requestStill(u"1"_s, u"s1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stills.size(), 1, 6'000);
        const auto still = stills.first().at(1).value<QImage>();
        QCOMPARE(still.size(), QSize(640, 480));
        const auto code = readBarCode(still);
        QVERIFY(code);
        qInfo() << "still's time less its code:" << sinceClock(code->clock, stills.first().at(2).toLongLong()) << "ms";
        QVERIFY(std::abs(sinceClock(code->clock, stills.first().at(2).toLongLong())) < 250);

        // Silence is sent while the microphone is off; pictures rest while the camera is off.
        publisher.setMicrophoneOn(false);
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).audioLevel < -60, 5'000);
        publisher.setMicrophoneOn(true);
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).audioLevel > -20, 5'000);
        QSignalSpy lost(&watcher, &CallPort::feedLost);
        publisher.setCameraOn(false);
        QTest::qWait(1'000);
        const qint64 resting = figuresOf(watcher, u"1"_s).frames;
        QTest::qWait(1'000);
        QVERIFY(figuresOf(watcher, u"1"_s).frames - resting <= 1);
        publisher.setCameraOn(true);
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).frames > resting + 10, 8'000);
        QCOMPARE(lost.size(), 0); // the sound went on

        // Whoever leaves says so, and is seen to be gone.
        publisher.leave();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 6'000);
        QVERIFY(room.kinds.contains(u"close"_s));
        watcher.unwatch(u"1"_s);
        QTRY_VERIFY(watcher.picture(u"1"_s).isNull());
        QTRY_VERIFY(room.watcherKinds.contains(u"close"_s));
    }

    void aDeadWayIsBuiltAnew()
    {
        MediaCall publisher, watcher;
        Switch room(publisher, watcher);
        QSignalSpy joined(&publisher, &CallPort::joined), again(&publisher, &CallPort::reconnecting);
        publisher.join(testSetup());
        watcher.join(watcherSetup());
        watcher.watch(feedOf(u"1"_s), Layer::High);
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).frames > 10, 20'000);
        publisher.receive({ { u"peer"_s, u"camera"_s }, { u"kind"_s, u"hangup"_s }, { u"reason"_s, u"test"_s } });
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 2, 15'000);
        const qint64 frames = figuresOf(watcher, u"1"_s).frames;
        QTRY_VERIFY_WITH_TIMEOUT(figuresOf(watcher, u"1"_s).frames > frames + 20, 15'000);
        QVERIFY(figuresOf(watcher, u"1"_s).rebuilds >= 1);
    }

    void nonsenseFromTheRoomDoesNoHarm()
    {
        MediaCall call;
        QSignalSpy failures(&call, &CallPort::failed), offers(&call, &CallPort::signalled);
        call.join(testSetup());
        QTRY_VERIFY_WITH_TIMEOUT(offers.size() > 0, 15'000);
        for (const QString& kind : { u"answer"_s, u"offer"_s, u"candidate"_s, u"feeds"_s, u"up"_s, u""_s })
            call.receive({ { u"peer"_s, u"camera"_s }, { u"kind"_s, kind }, { u"sdp"_s, u"v=0\r\nno sdp"_s }, { u"candidate"_s, u"rubbish"_s }, { u"line"_s, 99 } });
        call.receive({ { u"peer"_s, u"watch/9/9"_s }, { u"kind"_s, u"offer"_s } });
        QTest::qWait(500);
        QCOMPARE(failures.size(), 0);
        call.receive({ { u"peer"_s, u"camera"_s }, { u"kind"_s, u"refused"_s }, { u"code"_s, u"full"_s }, { u"detail"_s, u"no room"_s } });
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 5'000);
        QCOMPARE(failures.first().first().value<Error>().code, u"call.full"_s);
    }

    void aCameraThatIsNotThereIsTold()
    {
        MediaCall call;
        QSignalSpy failures(&call, &CallPort::failed);
        CallSetup setup = testSetup();
        setup.camera = { CallSource::Kind::Device, u"no such camera"_s };
        call.join(setup);
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 10'000);
        QCOMPARE(failures.first().first().value<Error>().code, u"call.camera"_s);
        QSignalSpy stillFailures(&call, &CallPort::stillFailed);
        call.requestStill(u"nobody"_s, u"x"_s);
        QTRY_COMPARE(stillFailures.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LoopTest)
#include "tst_loop.moc"
