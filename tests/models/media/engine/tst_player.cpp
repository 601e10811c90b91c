// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/consult/recording.h"
#include "models/media/barcode.h"
#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/recordingplayer.h"
#include "models/media/engine/samples.h"
#include "models/media/testsound.h"
#include "tests/support/mjrkit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gst/app/gstappsink.h>

using namespace Tongguan;

namespace {

const QDateTime taken(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);

GstPadProbeReturn stampWithCounter(GstPad* pad, GstPadProbeInfo* info, gpointer counter)
{
    GstBuffer* const buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    const CapsRef caps(gst_pad_get_current_caps(pad));
    stampPicture(buffer, caps.get(), { (*static_cast<std::uint32_t*>(counter))++, 0, false });
    GST_PAD_PROBE_INFO_DATA(info) = buffer;
    return GST_PAD_PROBE_OK;
}

// What Janus would have written of the packets that come out of a pipeline, each as soon as it is due.
QByteArray recorded(const QString& codec, const QByteArray& chain)
{
    std::uint32_t counter = 0;
    const GstRef<GstElement> pipeline(gst_parse_launch(QByteArray(chain + " ! appsink name=packets sync=false").constData(), nullptr));
    if (!pipeline)
        return {};
    if (const GstRef<GstElement> stamp = childElement(pipeline.get(), "stamp")) {
        const GstRef<GstPad> pad(gst_element_get_static_pad(stamp.get(), "src"));
        gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_BUFFER, &stampWithCounter, &counter, nullptr);
    }
    const GstRef<GstElement> sink = childElement(pipeline.get(), "packets");
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    MjrWriter writer(codec, taken);
    for (SampleRef sample(gst_app_sink_pull_sample(GST_APP_SINK(sink.get()))); sample; sample.reset(gst_app_sink_pull_sample(GST_APP_SINK(sink.get())))) {
        GstBuffer* const buffer = gst_sample_get_buffer(sample.get());
        const MappedBuffer bytes(buffer, GST_MAP_READ);
        writer.raw(quint32(GST_BUFFER_PTS(buffer) / GST_MSECOND), QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    }
    gst_element_set_state(pipeline.get(), GST_STATE_NULL);
    return writer.bytes();
}

QByteArray recordedPictures(const QString& codec, int count)
{
    const QByteArray source = "videotestsrc pattern=ball num-buffers=" + QByteArray::number(count) + " ! video/x-raw,format=I420,width=320,height=240,framerate=25/1 ! identity name=stamp ! ";
    if (codec == u"vp8")
        return recorded(codec, source + "vp8enc threads=1 deadline=1 cpu-used=8 target-bitrate=500000 keyframe-max-dist=50 ! rtpvp8pay mtu=1200 picture-id-mode=2");
    return recorded(codec, source + "openh264enc complexity=low gop-size=50 bitrate=500000 enable-frame-skip=false ! video/x-h264,profile=constrained-baseline ! rtph264pay mtu=1200 config-interval=-1 aggregate-mode=zero-latency");
}

QByteArray recordedSound(int milliseconds)
{
    return recorded(u"opus"_s, "audiotestsrc wave=sine freq=440 volume=0.3 samplesperbuffer=960 num-buffers=" + QByteArray::number(milliseconds / 20)
            + " ! audio/x-raw,format=S16LE,rate=48000,channels=1 ! opusenc frame-size=20 ! rtpopuspay");
}

int counterOf(const RecordingPort& player)
{
    const auto code = readBarCode(player.picture());
    return code ? int(code->counter) : -1;
}

} // namespace

class PlayerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!MediaRuntime::instance().canPlay())
            QSKIP("a part of GStreamer that plays recordings is not installed");
    }

    void playsAndSeeks_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::newRow("H.264") << u"h264"_s;
        QTest::newRow("VP8") << u"vp8"_s;
    }

    // The picture at a position is the one that was taken then, forwards and backwards, between key frames and on them.
    void playsAndSeeks()
    {
        QFETCH(QString, codec);
        if (!isElementThere(codec == u"vp8" ? "vp8enc" : "openh264enc"))
            QSKIP("its encoder is not installed");
        const auto made = makeRecording({ recordedPictures(codec, 150), recordedSound(6000) });
        QVERIFY(made);
        QCOMPARE(made->pictures, 150);
        QCOMPARE(made->lost, 0);
        QCOMPARE(made->size, QSize(320, 240));
        RecordingPlayer player("fakesink sync=true");
        QSignalSpy opened(&player, &RecordingPort::opened), ended(&player, &RecordingPort::ended), failed(&player, &RecordingPort::failed);
        player.open(made->bytes);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
        QVERIFY(std::abs(player.length() - 6000) <= 40);
        QTRY_COMPARE(counterOf(player), 0);
        QVERIFY(!player.isPlaying());
        for (const int number : { 75, 25, 50, 149, 1, 99 }) {
            player.seek(number * 40);
            QTRY_COMPARE_WITH_TIMEOUT(counterOf(player), number, 5'000);
            QVERIFY2(std::abs(player.position() - number * 40) <= 20, qPrintable(QString::number(player.position())));
        }
        for (int number = 10; number <= 120; number += 10) // dragged along the line: the last one counts
            player.seek(number * 40);
        QTRY_COMPARE_WITH_TIMEOUT(counterOf(player), 120, 5'000);
        QCOMPARE(ended.size(), 0);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QVERIFY(!player.isPlaying());
        QVERIFY(counterOf(player) >= 148);
        player.play(); // from the beginning
        QTRY_VERIFY_WITH_TIMEOUT(counterOf(player) >= 5 && counterOf(player) < 60, 5'000);
        player.pause();
        QCOMPARE(failed.size(), 0);
    }

    void playsAtItsPace()
    {
        const auto made = makeRecording({ recordedPictures(u"vp8"_s, 100), recordedSound(4000) });
        RecordingPlayer player("fakesink sync=true");
        QSignalSpy positions(&player, &RecordingPort::positionChanged), opened(&player, &RecordingPort::opened);
        player.open(made->bytes);
        player.play(); // before it is open
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
        QElapsedTimer watch;
        watch.start();
        const int before = std::max(0, counterOf(player));
        QTRY_VERIFY_WITH_TIMEOUT(counterOf(player) >= before + 25, 8'000);
        QVERIFY2(watch.elapsed() > 800, qPrintable(QString::number(watch.elapsed()))); // 25 pictures are a second, however fast the machine
        QVERIFY(positions.size() >= 3);
        player.pause();
        QTRY_VERIFY(!player.isPlaying());
    }

    // What is heard is what was said: its level, and for as long.
    void givesTheSound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"heard.raw"_s);
        const auto made = makeRecording({ recordedSound(1500) });
        QCOMPARE(made->type(), u"audio/x-matroska"_s);
        {
            RecordingPlayer player("audio/x-raw,format=S16LE,rate=48000,channels=1 ! filesink location=" + path.toUtf8());
            QSignalSpy opened(&player, &RecordingPort::opened), ended(&player, &RecordingPort::ended);
            player.open(made->bytes);
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
            QVERIFY(player.picture().isNull());
            player.play();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
            QVERIFY(player.length() >= 1480 && player.length() <= 1540);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        std::vector<std::int16_t> samples(std::size_t(bytes.size()) / 2);
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        QVERIFY2(std::abs(double(samples.size()) / 48 - 1500) < 60, qPrintable(QString::number(samples.size())));
        LevelMeter meter;
        meter.hear(std::span(samples).subspan(9600, 38'400));
        const double level = meter.take();
        QVERIFY2(std::abs(level - -13.5) < 1.5, qPrintable(QString::number(level)));
    }

    // Its own choice of a loudspeaker; most test machines have none.
    void playsWhereThereIsNoSoundCard()
    {
        const auto made = makeRecording({ recordedPictures(u"vp8"_s, 25), recordedSound(1000) });
        RecordingPlayer player;
        QSignalSpy opened(&player, &RecordingPort::opened), ended(&player, &RecordingPort::ended);
        player.open(made->bytes);
        player.setVolume(0);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 15'000);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 15'000);
    }

    void saysWhatItCannotPlay()
    {
        const auto made = makeRecording({ recordedPictures(u"vp8"_s, 25) });
        QList<QByteArray> broken { {}, "no recording at all"_ba, QByteArray(100'000, '\0'), made->bytes.left(60) };
        QByteArray swapped = made->bytes;
        swapped.replace("V_VP8", "V_XXX");
        broken.append(swapped);
        for (const QByteArray& bytes : std::as_const(broken)) {
            RecordingPlayer player("fakesink sync=true");
            QSignalSpy failed(&player, &RecordingPort::failed), pictures(&player, &RecordingPort::pictureChanged);
            player.open(bytes);
            QTRY_VERIFY_WITH_TIMEOUT(failed.size() == 1 || player.length() > 0, 16'000);
            QVERIFY(pictures.isEmpty());
            if (!failed.isEmpty()) {
                QCOMPARE(failed.first().first().value<Error>().code, u"recording.broken"_s);
                QCOMPARE(player.length(), 0);
                player.play(); // nothing happens
                QVERIFY(!player.isPlaying());
            }
        }
        // One that was cut plays as far as it goes.
        RecordingPlayer player("fakesink sync=true");
        QSignalSpy opened(&player, &RecordingPort::opened);
        player.open(made->bytes.left(made->bytes.size() * 2 / 3));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
        QTRY_COMPARE(counterOf(player), 0);
    }

    void opensAnotherAndCloses()
    {
        const auto one = makeRecording({ recordedPictures(u"vp8"_s, 50) }), other = makeRecording({ recordedPictures(u"vp8"_s, 100) });
        RecordingPlayer player("fakesink sync=true");
        QSignalSpy opened(&player, &RecordingPort::opened);
        for (int i = 0; i < 5; ++i) { // none of them comes to its beginning, or only just
            player.open(one->bytes);
            player.play();
            player.seek(i * 300);
            QCoreApplication::processEvents(QEventLoop::AllEvents, i * 10);
        }
        player.open(other->bytes);
        opened.clear();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10'000);
        QVERIFY(std::abs(player.length() - 4000) <= 40);
        player.close();
        QVERIFY(player.picture().isNull());
        QCOMPARE(player.length(), 0);
        player.seek(100);
        player.open(one->bytes);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 10'000);
    } // ends while it plays
};

QTEST_GUILESS_MAIN(PlayerTest)
#include "tst_player.moc"
