// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/media/barcode.h"
#include "models/media/bitplan.h"
#include "models/media/feedchooser.h"
#include "models/media/layerchooser.h"
#include "models/media/playoutdelay.h"
#include "models/media/queuesensor.h"
#include "models/media/ratecontroller.h"
#include "models/media/rtxbudget.h"
#include "models/media/testsound.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Tongguan;

namespace {

// A line of a given rate with a queue, and a sender that sends what it may, four times a second.
struct Line {
    double bits = 1e9; // each second
    double randomLoss = 0;
    double queueLimit = 300; // milliseconds
    double baseTrip = 40;
    double queue = 0; // milliseconds
    double lastQueue = 0;

    LineReport carry(double sent, double seconds)
    {
        const double arriving = sent * (1 - randomLoss);
        queue = std::max(0.0, queue + (arriving - bits) / bits * seconds * 1000);
        double overflow = 0;
        if (queue > queueLimit) {
            overflow = (queue - queueLimit) / 1000 * bits / seconds;
            queue = queueLimit;
        }
        LineReport report;
        report.sentBits = sent;
        report.arrivedBits = std::min(bits, arriving - overflow);
        report.loss = std::clamp(1 - (arriving - overflow) / sent, 0.0, 1.0);
        report.delayGrowth = queue - lastQueue;
        report.roundTrip = baseTrip + queue;
        lastQueue = queue;
        return report;
    }
};

struct Course {
    double mean = 0, least = 1e12, most = 0, longestQueue = 0;
};

// Runs the controller against the line, and looks at the part after `settled`.
Course drive(RateController& rate, Line& line, MediaTime& now, int milliseconds, int settled)
{
    Course course;
    int count = 0;
    for (int at = 0; at < milliseconds; at += 250) {
        now += MediaTime(250);
        rate.report(line.carry(rate.target(), 0.25), now);
        if (at < settled)
            continue;
        course.mean += rate.target();
        course.least = std::min(course.least, rate.target());
        course.most = std::max(course.most, rate.target());
        course.longestQueue = std::max(course.longestQueue, line.queue);
        ++count;
    }
    course.mean /= std::max(count, 1);
    return course;
}

constexpr RateController::Limits limits { .least = 100'000, .most = 1'000'000, .start = 300'000 };

} // namespace

class ReckoningTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWideLineIsFilledToTheMost()
    {
        RateController rate(limits);
        Line line { .bits = 5e6 };
        MediaTime now { 0 };
        QCOMPARE(rate.target(), 300'000.0);
        drive(rate, line, now, 5'000, 0);
        QVERIFY(rate.target() > 400'000 && rate.target() < 700'000); // not at once
        drive(rate, line, now, 25'000, 0);
        QCOMPARE(rate.target(), 1'000'000.0);
    }

    void aNarrowLineIsUsedWithoutALongQueue_data()
    {
        QTest::addColumn<double>("bits");
        QTest::newRow("200 kbit/s") << 200e3;
        QTest::newRow("300 kbit/s") << 300e3;
        QTest::newRow("600 kbit/s") << 600e3;
    }
    void aNarrowLineIsUsedWithoutALongQueue()
    {
        QFETCH(double, bits);
        RateController rate(limits);
        Line line { .bits = bits };
        MediaTime now { 0 };
        const Course course = drive(rate, line, now, 120'000, 20'000);
        QVERIFY2(course.mean > bits * 0.75 && course.mean < bits * 1.02, qPrintable(QString::number(course.mean)));
        QVERIFY2(course.longestQueue < 200, qPrintable(QString::number(course.longestQueue))); // never full
    }

    void lossOfRadioIsNoReasonToFall()
    {
        RateController rate(limits);
        Line line { .bits = 5e6, .randomLoss = 0.05 };
        MediaTime now { 0 };
        drive(rate, line, now, 30'000, 0);
        QVERIFY(rate.target() > 900'000);
        line.randomLoss = 0.2; // no growth, no fall
        const double before = rate.target();
        drive(rate, line, now, 10'000, 0);
        QCOMPARE(rate.target(), before);
        line.randomLoss = 0.5; // this is no radio any more
        drive(rate, line, now, 3'000, 0);
        QVERIFY(rate.target() < before * 0.7);
    }

    void aLineThatNarrowsIsFollowedWithinTwoSeconds()
    {
        RateController rate(limits);
        Line line { .bits = 5e6 };
        MediaTime now { 0 };
        drive(rate, line, now, 30'000, 0);
        line.bits = 300e3;
        drive(rate, line, now, 2'000, 0);
        QVERIFY2(rate.target() < 320'000, qPrintable(QString::number(rate.target())));
        line.bits = 5e6; // and back up, but not at a jump
        const Course up = drive(rate, line, now, 10'000, 0);
        QVERIFY(rate.target() > 350'000);
        QVERIFY(up.most < 900'000);
    }

    void silenceHalvesOnce()
    {
        RateController rate(limits);
        Line line { .bits = 5e6 };
        MediaTime now { 0 };
        drive(rate, line, now, 30'000, 0);
        for (int i = 0; i < 40; ++i)
            rate.noteSilence(now += MediaTime(250));
        QCOMPARE(rate.target(), 500'000.0);
        rate.report(line.carry(rate.target(), 0.25), now += MediaTime(250));
        QVERIFY(rate.target() >= 500'000);
    }

    void aQuietPictureProvesNothing()
    {
        RateController rate(limits);
        MediaTime now { 0 };
        for (int i = 0; i < 400; ++i)
            rate.report({ .sentBits = 80'000, .arrivedBits = 80'000, .roundTrip = 40 }, now += MediaTime(250));
        QVERIFY(rate.target() <= 800'000); // trusted so far, no further
        Line line { .bits = 250e3 };
        drive(rate, line, now, 5'000, 0); // a surge finds the line full
        for (int i = 0; i < 100; ++i)
            rate.report({ .sentBits = 80'000, .arrivedBits = 80'000, .roundTrip = 40 }, now += MediaTime(250));
        QVERIFY2(rate.target() < 300'000, qPrintable(QString::number(rate.target()))); // remembered
        for (int i = 0; i < 200; ++i)
            rate.report({ .sentBits = 80'000, .arrivedBits = 80'000, .roundTrip = 40 }, now += MediaTime(250));
        QVERIFY2(rate.target() > 500'000, qPrintable(QString::number(rate.target()))); // but not for ever: else a high layer that rests would rest for good
        rate.setMost(200'000);
        QCOMPARE(rate.target(), 200'000.0);
    }

    // A busy machine delays packets, too: a quiet sender goes down by steps, not to what it happens to send.
    void oneSlowAnswerShutsNoLayer()
    {
        RateController rate(limits);
        MediaTime now { 0 };
        const LineReport quiet { .sentBits = 130'000, .arrivedBits = 130'000, .roundTrip = 2 };
        for (int i = 0; i < 200; ++i)
            rate.report(quiet, now += MediaTime(250));
        QCOMPARE(rate.target(), 800'000.0);
        rate.report({ .sentBits = 130'000, .arrivedBits = 130'000, .roundTrip = 250 }, now += MediaTime(250));
        for (int i = 0; i < 4; ++i)
            rate.report({ .sentBits = 130'000, .arrivedBits = 130'000 }, now += MediaTime(250));
        QVERIFY2(rate.target() > 280'000, qPrintable(QString::number(rate.target()))); // both layers go on
        for (int i = 0; i < 60; ++i)
            rate.report(quiet, now += MediaTime(250));
        QVERIFY2(rate.target() > 700'000, qPrintable(QString::number(rate.target())));
        for (int i = 0; i < 12; ++i) // slow again and again: it is the line
            rate.report({ .sentBits = 130'000, .arrivedBits = 110'000, .roundTrip = 250 + 50 * i }, now += MediaTime(250));
        QVERIFY2(rate.target() < 130'000, qPrintable(QString::number(rate.target())));
    }

    // The first reports tell the least number there is; round trips may be missing.
    void missingFiguresDoNoHarm()
    {
        RateController rate(limits);
        MediaTime now { 0 };
        rate.report({}, now);
        rate.report({ .loss = 0.5 }, now += MediaTime(250));
        QVERIFY(std::isfinite(rate.target()));
        QVERIFY(rate.target() >= limits.least && rate.target() <= limits.most);
    }

    void repeatsHaveABudget()
    {
        RtxBudget budget;
        budget.setRate(300'000, true); // 60 kbit/s: six packets of 1,200 bytes a second
        MediaTime now { 0 };
        int taken = 0;
        for (int i = 0; i < 1'000; ++i, now += MediaTime(10))
            taken += budget.take(1'200, now) ? 1 : 0;
        QVERIFY2(taken > 60 && taken < 72, qPrintable(QString::number(taken)));
        budget.setRate(800'000, false);
        taken = 0;
        for (int i = 0; i < 1'000; ++i, now += MediaTime(10))
            taken += budget.take(1'200, now) ? 1 : 0;
        QVERIFY2(taken > 400 && taken < 440, qPrintable(QString::number(taken)));
    }

    void soundComesFirstThenTheLowLayer()
    {
        const PlanFrame frame {};
        const BitPlan rich = planBits(mostBits(frame), frame, {});
        QCOMPARE(rich.high.bits, 800'000);
        QCOMPARE(rich.high.framesPerSecond, 25);
        QCOMPARE(rich.high.size, QSize(640, 480));
        QCOMPARE(rich.low.bits, 120'000);
        QCOMPARE(rich.low.size, QSize(320, 240));
        QCOMPARE(rich.low.framesPerSecond, 12);
        const BitPlan poor = planBits(300'000, frame, rich);
        QVERIFY(poor.high.bits > 100'000 && poor.high.bits + poor.low.bits < 250'000);
        QVERIFY(poor.high.framesPerSecond >= 12);
        const BitPlan poorer = planBits(150'000, frame, poor);
        QCOMPARE(poorer.high.bits, 0);
        QVERIFY(poorer.low.bits >= 60'000 && poorer.low.bits < 100'000);
        QCOMPARE(poorer.low.size, QSize(lowWidthAlone, 216)); // by which it is known to be alone
        QCOMPARE(planBits(270'000, frame, poorer).low.framesPerSecond, 15); // and has the bits of both
        PlanFrame many;
        many.others = 2;
        QCOMPARE(planBits(mostBits(many), many, {}).low.bits, 72'000); // two of them and two sounds fit into 300 kbit/s
        QCOMPARE(planBits(mostBits(many), many, {}).high.bits, 800'000);
        QCOMPARE(poor.low.size, QSize(lowWidth, 240));
        QCOMPARE(planBits(150'000, { { 1280, 720 }, 25, 1'500'000, true }, poorer).low.size, QSize(lowWidthAlone, 162));
        const BitPlan between = planBits(235'000, frame, poorer); // enough to keep it, not to begin it
        QCOMPARE(between.high.bits, 0);
        QVERIFY(planBits(235'000, frame, rich).high.bits > 0);
        const PlanFrame single { { 1280, 720 }, 6, 1'200'000, false };
        QCOMPARE(planBits(100'000, single, {}).low, BitPlan::Video());
        QVERIFY(planBits(100'000, single, {}).high.bits > 0);
        QCOMPARE(planBits(100'000, single, {}).high.size, QSize(640, 360));
        QCOMPARE(planBits(mostBits(single), single, {}).high.size, QSize(1280, 720));
    }

    void theLayerFollowsLossAndComesBackCarefully()
    {
        LayerChooser chooser;
        TrialGate gate;
        MediaTime now { 0 };
        const auto pass = [&](double loss, int milliseconds, bool picture = true, bool alone = false, double queue = 0) {
            for (int at = 0; at < milliseconds; at += 250)
                chooser.report(loss, picture, alone, queue, now += MediaTime(250), gate);
        };
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.09, 2'750);
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.05, 250); // a break: the count begins anew
        pass(0.09, 2'750);
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.09, 750);
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.01, 9'750);
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.01, 750);
        QCOMPARE(chooser.layer(), Layer::High); // a trial
        pass(0.4, 1'500);
        QCOMPARE(chooser.layer(), Layer::Low); // that failed: four times the wait
        pass(0.0, 39'500);
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.0, 1'000);
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.0, 30'000);
        pass(0.0, 1'250, false); // no picture
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.0, 250, false);
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.0, 10'500); // the trial before had lasted: the wait is short again
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.0, 1'000, false); // nothing there: back at once
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.0, 60'000, true, true); // the high layer rests: nothing is tried
        QCOMPARE(chooser.layer(), Layer::Low);
        pass(0.0, 2'000); // it is back
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.0, 15'000);
        pass(0.0, 500, false);
        now += MediaTime(10'000); // an outage: nothing is reported
        pass(0.3, 750, false);
        QCOMPARE(chooser.layer(), Layer::High); // not for what was before it
        pass(0.0, 20'000, true, false, 200);
        QCOMPARE(chooser.layer(), Layer::High); // a queue alone is no reason
        pass(0.3, 1'500);
        pass(0.0, 10'500);
        QCOMPARE(chooser.layer(), Layer::High);
        pass(0.0, 1'000, true, false, 200); // but where it grows with the trial
        QCOMPARE(chooser.layer(), Layer::Low);
    }

    void oneTriesAtATime()
    {
        TrialGate gate;
        QVERIFY(gate.isOpen(MediaTime(1)));
        gate.begin(MediaTime(1));
        QVERIFY(!gate.isOpen(MediaTime(11'000)));
        QVERIFY(gate.isOpen(MediaTime(12'500))); // it has lasted
        gate.begin(MediaTime(20'000));
        gate.worsen(MediaTime(25'000)); // it has not
        gate.worsen(MediaTime(27'000)); // another one saw the same
        QVERIFY(!gate.isOpen(MediaTime(64'500)));
        QVERIFY(gate.isOpen(MediaTime(65'500)));
        MediaTime now { 70'000 };
        for (int i = 0; i < 10; ++i) {
            gate.begin(now);
            gate.worsen(now += MediaTime(1'000));
        }
        QVERIFY(!gate.isOpen(now + MediaTime(119'000)));
        QVERIFY(gate.isOpen(now + MediaTime(121'000)));
    }

    void aQueueIsTheLeastLatenessOfLate()
    {
        QueueSensor sensor;
        QCOMPARE(sensor.milliseconds(MediaTime(0)), 0.0);
        for (int at = 0; at < 5'000; at += 20)
            sensor.packet(at % 100 == 0 ? 30 : 90, MediaTime(at)); // bursts are no queue
        QCOMPARE(sensor.milliseconds(MediaTime(5'000)), 0.0);
        for (int at = 5'000; at < 6'000; at += 20)
            sensor.packet(200, MediaTime(at));
        QCOMPARE(sensor.milliseconds(MediaTime(6'000)), 170.0);
        QCOMPARE(sensor.milliseconds(MediaTime(7'000)), 0.0); // nothing came of late
        for (int at = 6'000; at < 16'000; at += 20)
            sensor.packet(200, MediaTime(at));
        QCOMPARE(sensor.milliseconds(MediaTime(16'000)), 0.0); // a way that has become longer
    }

    void theLayerFollowsSizeAndWish()
    {
        LayerChooser chooser;
        TrialGate gate;
        chooser.show({ 320, 240 });
        QCOMPARE(chooser.layer(), Layer::Low);
        chooser.demandWhole(true);
        QCOMPARE(chooser.layer(), Layer::High);
        chooser.demandWhole(false);
        chooser.show({ 640, 480 });
        QCOMPARE(chooser.layer(), Layer::High);
        chooser.want(Layer::Low);
        QCOMPARE(chooser.layer(), Layer::Low);
        MediaTime now { 0 };
        for (int i = 0; i < 100; ++i)
            chooser.report(0.5, false, false, 0, now += MediaTime(250), gate);
        chooser.want(Layer::High);
        QCOMPARE(chooser.layer(), Layer::High); // nothing was held against it while it was not taken
        LayerChooser later; // comes to others
        later.beginLow();
        QCOMPARE(later.layer(), Layer::Low);
        for (int i = 0; i < 8; ++i)
            later.report(0.0, true, false, 0, now += MediaTime(250), gate);
        QCOMPARE(later.layer(), Layer::High);
    }

    void theLargestPicturesStayOnANarrowLine()
    {
        FeedChooser chooser;
        TrialGate gate;
        MediaTime now { 0 };
        QList<FeedChooser::Feed> feeds { { u"1"_s, 100, false, true, false, 0.0 }, { u"2"_s, 900, false, true, false, 0.0 }, { u"3"_s, 50, true, true, false, 0.0 } };
        const auto pass = [&](int milliseconds) {
            QStringList waiting;
            for (int at = 0; at < milliseconds; at += 250)
                waiting = chooser.report(feeds, now += MediaTime(250), gate);
            return waiting;
        };
        const auto lose = [&](double loss, bool blank = false) {
            for (FeedChooser::Feed& feed : feeds)
                std::tie(feed.loss, feed.isBlank) = std::pair(loss, blank);
        };
        QVERIFY(pass(20'000).isEmpty());
        lose(0.2);
        feeds[1].isLeast = false; // one has a layer to fall to yet
        QVERIFY(pass(10'000).isEmpty());
        feeds[1].isLeast = true;
        QVERIFY(pass(5'000).isEmpty()); // what the higher layer lost is not held against the low ones
        QCOMPARE(pass(1'000), QStringList { u"1"_s }); // the smallest face; the shared screen stays
        QVERIFY(chooser.isChoosing());
        lose(0.01, true); // too few of the packets for a picture
        QCOMPARE(pass(5'000), QStringList({ u"2"_s, u"1"_s }));
        lose(0);
        QCOMPARE(pass(9'000), QStringList({ u"2"_s, u"1"_s }));
        QCOMPARE(pass(3'000), QStringList { u"1"_s }); // a trial
        lose(0.2);
        QCOMPARE(pass(5'000), QStringList({ u"2"_s, u"1"_s })); // fails
        lose(0);
        QCOMPARE(pass(35'000), QStringList({ u"2"_s, u"1"_s })); // and the next one waits four times as long
        QCOMPARE(pass(8'000), QStringList { u"1"_s });
        feeds[0].area = 2'000; // he speaks now
        QCOMPARE(pass(5'000), QStringList { u"2"_s });
        for (FeedChooser::Feed& feed : feeds)
            feed.queue = 200;
        QCOMPARE(pass(1'500), QStringList({ u"1"_s, u"2"_s })); // the trial fills the line
        for (FeedChooser::Feed& feed : feeds)
            feed.queue = 0;
        QVERIFY(!pass(60'000).isEmpty());
        QVERIFY(pass(90'000).isEmpty()); // the line has become wider
        QVERIFY(!chooser.isChoosing());
    }

    void aLineThatLosesWhateverIsSentCarriesAll()
    {
        FeedChooser chooser;
        TrialGate gate;
        MediaTime now { 0 };
        const QList<FeedChooser::Feed> feeds { { u"1"_s, 1, false, true, false, 0.2 }, { u"2"_s, 2, false, true, false, 0.2 } };
        int waits = 0, moments = 0;
        for (; now < MediaTime(100'000); ++moments)
            waits += chooser.report(feeds, now += MediaTime(250), gate).isEmpty() ? 0 : 1;
        QVERIFY(waits > 0 && waits < 60); // tried once, for less than fifteen seconds
        QVERIFY(chooser.report(feeds, now, gate).isEmpty());
    }

    void anOutageIsNoReasonToChoose()
    {
        FeedChooser chooser;
        TrialGate gate;
        QList<FeedChooser::Feed> feeds { { u"1"_s, 1, false, true, false, 0.2 }, { u"2"_s, 2, false, true, false, 0.2 } };
        for (int at = 0; at < 2'500; at += 250)
            QVERIFY(chooser.report(feeds, MediaTime(at), gate).isEmpty());
        for (int at = 12'500; at < 15'000; at += 250) // nothing was reported in between
            QVERIFY(chooser.report(feeds, MediaTime(at), gate).isEmpty());
        const QList<FeedChooser::Feed> alone { feeds.first() };
        for (int at = 15'000; at < 40'000; at += 250)
            QVERIFY(chooser.report(alone, MediaTime(at), gate).isEmpty()); // nobody else who could wait
        feeds[0].loss = feeds[1].loss = 0.5; // a flood is seen sooner
        QStringList waiting;
        for (int at = 40'000; at < 43'500; at += 250)
            waiting = chooser.report(feeds, MediaTime(at), gate);
        QCOMPARE(waiting, QStringList { u"1"_s });
    }

    void packetsAreWaitedForWhereSomeAreLost()
    {
        PlayoutDelay delay;
        MediaTime now { 0 };
        QVERIFY(!delay.report(0, 40, now));
        QCOMPARE(delay.milliseconds(), 60);
        QVERIFY(delay.untilShown() <= 120);
        QVERIFY(delay.report(0.05, 40, now += MediaTime(250)));
        QCOMPARE(delay.milliseconds(), 220);
        QVERIFY(delay.report(0.2, 40, now += MediaTime(250)));
        QCOMPARE(delay.milliseconds(), 300);
        for (int i = 0; i < 38; ++i)
            QVERIFY(!delay.report(0, 40, now += MediaTime(250)));
        bool fell = false;
        for (int i = 0; i < 6; ++i)
            fell = delay.report(0, 40, now += MediaTime(250)) || fell;
        QVERIFY(fell);
        QCOMPARE(delay.milliseconds(), 60);
    }

    void theBarCodeIsReadAfterScalingAndNoise()
    {
        QRandomGenerator random(7);
        for (const QSize size : { QSize(320, 240), QSize(640, 480), QSize(640, 360), QSize(1280, 720) }) {
            for (int round = 0; round < 6; ++round) {
                const BarCode code { random.generate() & 0xffffff, random.generate(), round % 3 == 0 };
                QByteArray luma(size.width() * size.height(), char(90)), chroma(size.width() * size.height() / 4, char(60));
                auto* const chromaBytes = reinterpret_cast<std::uint8_t*>(chroma.data());
                drawBarCode({ reinterpret_cast<std::uint8_t*>(luma.data()), { chromaBytes, chromaBytes }, size.width(), size.width() / 2, size }, code);
                QImage picture(size, QImage::Format_RGB32);
                picture.fill(Qt::gray);
                for (int y = 0; y < 110; ++y) {
                    auto* const pixels = reinterpret_cast<QRgb*>(picture.scanLine(y));
                    for (int x = 0; x < size.width(); ++x) {
                        const int grey = std::clamp(int(quint8(luma.at(y * size.width() + x))) + random.bounded(-40, 41), 0, 255);
                        pixels[x] = qRgb(grey, grey, grey);
                    }
                }
                QCOMPARE(readBarCode(picture).value_or(BarCode {}), code);
                QCOMPARE(quint8(chroma.at(0)), quint8(128)); // no colour over the code
                if (size == QSize(640, 480))
                    QCOMPARE(readBarCode(picture.scaled(320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)).value_or(BarCode {}), code);
            }
        }
    }

    void aPictureWithoutACodeHasNone()
    {
        for (const QColor& colour : { QColor(Qt::black), QColor(Qt::white), QColor(Qt::gray) }) {
            QImage plain(640, 480, QImage::Format_RGB32);
            plain.fill(colour);
            QVERIFY(!readBarCode(plain));
        }
        QVERIFY(!readBarCode(QImage(32, 32, QImage::Format_RGB32)));
        const BarCode code { 5, 1'000, false };
        for (int bit = 0; bit < 64; ++bit)
            QVERIFY(!BarCode::fromBits(code.bits() ^ (std::uint64_t(1) << bit))); // one wrong cell is found
        QCOMPARE(sinceClock(0xffffff00U, 0x1'0000'0010), 0x110); // over the edge of 32 bits
    }

    void theTestSoundHasItsLevelAndItsBeeps()
    {
        LevelMeter level;
        BeepMeter beeps;
        QList<std::int64_t> found;
        std::vector<std::int16_t> samples(480);
        std::int16_t last = 0;
        int largestStep = 0;
        for (std::int64_t at = 1'300'000'000; at < 9'300'000'000; at += 10'000'000) {
            writeTestSound(samples, at);
            for (const std::int16_t sample : samples) {
                largestStep = std::max(largestStep, std::abs(sample - last));
                last = sample;
            }
            level.hear(samples);
            if (const auto beep = beeps.hear(samples, at))
                found.append(*beep);
        }
        QVERIFY(largestStep < 1'200); // no click where the tone changes: 880 Hz moves 1,132 a sample at most
        QVERIFY(std::abs(level.take() - testLevel) < 0.2);
        QCOMPARE(level.take(), -100.0);
        QCOMPARE(found, (QList<std::int64_t> { 2'000'000'000, 4'000'000'000, 6'000'000'000, 8'000'000'000 }));
    }

    void lipsAreTheMedianOfPairs()
    {
        LipMeter lips;
        QVERIFY(!lips.milliseconds());
        lips.flash(2'030'000'000);
        lips.beep(2'010'000'000);
        QCOMPARE(lips.milliseconds().value_or(-1), 20);
        lips.flash(4'000'000'000); // its beep was lost
        lips.beep(6'000'000'000);
        lips.flash(6'050'000'000);
        lips.beep(8'000'000'000);
        lips.flash(8'040'000'000);
        QCOMPARE(lips.milliseconds().value_or(-1), 40);
    }
};

QTEST_GUILESS_MAIN(ReckoningTest)
#include "tst_reckoning.moc"
