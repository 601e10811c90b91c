// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/matroska.h"
#include "models/consult/recording.h"
#include "tests/support/mjrkit.h"

#include <QTest>

#include <bit>

namespace Tongguan {

// What Janus wrote becomes what people watch: packets, frames, file. That decoders take the file: tst_player.
class RecordingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPackets();
    void putsPacketsInOrder();
    void refusesWhatItIsNot();
    void survivesEveryCut();
    void joinsUnits();
    void leavesOutBrokenPictures();
    void joinsVp8();
    void agreesSoundAndPicture();
    void doesNotBelieveJumpingClocks();
    void readsPictureSizes();
    void writesAnIndexThatPoints();
    void choosesTheLayer();
    void makesTheSameAgain();
};

static const QDateTime recordedAt(QDate(2026, 11, 22), QTime(3, 0, 0, 250), Qt::UTC);

// A writer of bits, for parameter sets.
static QByteArray parameterSet(unsigned wide, unsigned high, unsigned cropBottom)
{
    QString bits;
    const auto golomb = [&bits](unsigned value) {
        const int length = int(std::bit_width(value + 1));
        bits += QString(length - 1, u'0') + QString::number(value + 1, 2);
    };
    golomb(0), golomb(0), golomb(2), golomb(1);
    bits += u'0';
    golomb(wide - 1), golomb(high - 1);
    bits += u"11"_s;
    bits += cropBottom > 0 ? u'1' : u'0';
    if (cropBottom > 0)
        golomb(0), golomb(0), golomb(0), golomb(cropBottom);
    bits += u"01"_s; // no more; the stop bit
    bits += QString((8 - bits.size() % 8) % 8, u'0');
    QByteArray set = QByteArray::fromHex("6742e01f");
    for (qsizetype at = 0; at < bits.size(); at += 8)
        set += char(bits.mid(at, 8).toInt(nullptr, 2));
    return set;
}

static QByteArray aggregate(const QList<QByteArray>& units)
{
    QByteArray bytes = "\x18"_ba;
    for (const QByteArray& unit : units)
        bytes += MjrWriter::counted(quint16(unit.size())) + unit;
    return bytes;
}

static QByteArray keyStart(unsigned wide = 40, unsigned high = 30) { return aggregate({ parameterSet(wide, high, 0), QByteArray::fromHex("68ce3c80") }); }

// A picture each 40 ms, a key frame each `keyEvery`; the slice of picture n is its type and n.
static QByteArray pictures(int count, int keyEvery, unsigned wide = 40, unsigned high = 30, quint32 clock = 90'000)
{
    MjrWriter writer(u"h264"_s, recordedAt);
    quint16 sequence = 65'530; // it overflows soon
    for (int i = 0; i < count; ++i) {
        const quint32 time = 4'294'960'000u + quint32(i) * (clock / 25); // and so does this
        if (i % keyEvery == 0)
            writer.add(sequence++, time, quint32(i) * 40, false, keyStart(wide, high));
        writer.add(sequence++, time, quint32(i) * 40, true, rawBytes({ char(i % keyEvery == 0 ? 0x65 : 0x41), char(i) }));
    }
    return writer.bytes();
}

static QByteArray sounds(int count, quint32 late = 0)
{
    MjrWriter writer(u"opus"_s, recordedAt);
    for (int i = 0; i < count; ++i)
        writer.add(quint16(i), quint32(i) * 960, quint32(i) * 20 + (i == 3 ? late : 0), false, rawBytes({ '\x78', char(i) }));
    return writer.bytes();
}

void RecordingTest::readsPackets()
{
    MjrWriter writer(u"opus"_s, recordedAt);
    writer.add(7, 960, 0, true, "a"_ba);
    const QByteArray sequenceAndMore = QByteArray::fromHex("0008000007800102030400000005"); // one contributing source
    writer.raw(21, QByteArray::fromHex("b178") + sequenceAndMore + QByteArray::fromHex("bede000111223344") + "bc" + QByteArray::fromHex("000002")); // extension and padding, too
    writer.raw(22, "\x80\xc8"_ba); // a piece of nothing
    writer.raw(30, QByteArray::fromHex("a07800090000078001020304ff")); // more padding than packet
    const QByteArray bytes = writer.bytes();
    const auto file = MjrFile::read(bytes);
    QVERIFY(file);
    QCOMPARE(file->codec, RecordedCodec::Opus);
    QCOMPARE(file->began, recordedAt);
    QCOMPARE(file->packets.size(), 2);
    QVERIFY(file->packets[0].marker);
    QCOMPARE(file->packets[1].payload.toByteArray(), "bc\0"_ba);
    QCOMPARE(file->packets[1].arrived, 21);
    QCOMPARE(file->packets[1].timestamp - file->packets[0].timestamp, 960);
}

void RecordingTest::putsPacketsInOrder()
{
    MjrWriter writer(u"opus"_s, recordedAt);
    for (const int i : { 0, 2, 1, 1, 4, 3, 2 }) // late ones, and twice the same
        writer.add(quint16(65'534 + i), quint32(i) * 960, 0, false, QByteArray::number(i));
    const QByteArray bytes = writer.bytes();
    const auto file = MjrFile::read(bytes);
    QByteArray order;
    for (const RecordedPacket& packet : file->packets)
        order += packet.payload;
    QCOMPARE(order, "01234"_ba);
    QCOMPARE(file->packets.last().sequence - file->packets.first().sequence, 4);
}

void RecordingTest::refusesWhatItIsNot()
{
    const auto code = [](const QByteArray& bytes) { return MjrFile::read(bytes).error().code; };
    QCOMPARE(code({}), u"recording.format"_s);
    QCOMPARE(code("MEETECHO000000000000"_ba), u"recording.format"_s);
    QCOMPARE(code("MJR00002\xff\xff{}"_ba), u"recording.format"_s);
    QCOMPARE(code(MjrWriter(u"vp9"_s, recordedAt).bytes()), u"recording.codec"_s);
    QCOMPARE(code(sounds(2) + "garbage of ten"), u"recording.format"_s);
    QCOMPARE(makeRecording({}).error().code, u"recording.empty"_s);
    QCOMPARE(makeRecording({ MjrWriter(u"h264"_s, recordedAt).bytes(), "x"_ba }).error().code, u"recording.empty"_s);
}

// A server that went down leaves files that end anywhere.
void RecordingTest::survivesEveryCut()
{
    const QByteArray whole = pictures(6, 3);
    qsizetype most = 0;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto made = makeRecording({ whole.left(size) });
        most = std::max<qsizetype>(most, made ? made->pictures : 0);
    }
    QCOMPARE(most, 6);
}

void RecordingTest::joinsUnits()
{
    MjrWriter writer(u"h264"_s, recordedAt);
    writer.add(1, 0, 0, false, keyStart());
    const QByteArray slice = "\x65"_ba + QByteArray(3000, 'k');
    writer.add(2, 0, 0, false, "\x7c\x85"_ba + slice.mid(1, 1000)); // in three pieces
    writer.add(3, 0, 1, false, "\x7c\x05"_ba + slice.mid(1001, 1000));
    writer.add(4, 0, 1, true, "\x7c\x45"_ba + slice.mid(2001));
    writer.add(5, 3600, 40, true, "\x41p"_ba);
    const QByteArray bytes = writer.bytes();
    const MediaTrack track = framesOf(*MjrFile::read(bytes));
    QCOMPARE(track.frames.size(), 2);
    QCOMPARE(track.lost, 0);
    QVERIFY(track.frames[0].isKey);
    QVERIFY(!track.frames[1].isKey);
    QVERIFY(track.frames[0].bytes.endsWith(QByteArray(MjrWriter::counted<quint32>(3001) + slice)));
    QCOMPARE(track.frames[1].bytes, MjrWriter::counted<quint32>(2) + "\x41p");
    QCOMPARE(track.size, QSize(640, 480));
    QVERIFY(track.setup.startsWith(QByteArray::fromHex("0142e01fffe1")));
    QVERIFY(track.setup.endsWith(QByteArray::fromHex("01000468ce3c80")));
}

void RecordingTest::leavesOutBrokenPictures()
{
    // Of two pictures a packet never came; one came in the middle; the first was no key frame.
    MjrWriter writer(u"h264"_s, recordedAt);
    writer.add(1, 0, 0, true, "\x41x"_ba);
    writer.add(2, 3600, 40, false, keyStart());
    writer.add(3, 3600, 40, true, "\x65y"_ba);
    writer.add(4, 7200, 80, false, "\x7c\x81"_ba "abc"); // its end is lost
    writer.add(6, 10'800, 120, true, "\x7c\x41"_ba "def"); // its beginning is
    writer.add(7, 14'400, 160, true, "\x41z"_ba);
    writer.add(8, 18'000, 200, true, "\x18\xff\xff"_ba); // says that it is longer than it is
    const QByteArray bytes = writer.bytes();
    const MediaTrack track = framesOf(*MjrFile::read(bytes));
    QCOMPARE(track.frames.size(), 2);
    QCOMPARE(track.lost, 4);
    QVERIFY(track.frames[1].bytes.endsWith('z'));
}

void RecordingTest::joinsVp8()
{
    MjrWriter writer(u"vp8"_s, recordedAt);
    const QByteArray key = QByteArray::fromHex("100200 9d012a 8002 e001") + "data"; // 640x480
    writer.add(1, 0, 0, false, QByteArray::fromHex("90e0801502ab") + key.left(8)); // number of 15 bits, layer and key index
    writer.add(2, 0, 0, true, QByteArray::fromHex("80e0801502ab") + key.mid(8));
    writer.add(3, 3600, 40, true, "\x10\x01p"_ba);
    writer.add(4, 7200, 80, true, QByteArray::fromHex("90e0")); // cut
    const QByteArray bytes = writer.bytes();
    const MediaTrack track = framesOf(*MjrFile::read(bytes));
    QCOMPARE(track.frames.size(), 2);
    QCOMPARE(track.frames[0].bytes, key);
    QVERIFY(track.frames[0].isKey && !track.frames[1].isKey);
    QCOMPARE(track.size, QSize(640, 480));
    QCOMPARE(track.lost, 1);
}

void RecordingTest::agreesSoundAndPicture()
{
    // The first picture was on its way for 300 ms, the others for none: the time of all follows the quickest.
    MjrWriter writer(u"h264"_s, recordedAt.addMSecs(300));
    quint16 sequence = 0;
    for (int i = 0; i < 20; ++i) {
        const quint32 arrived = i == 0 ? 0 : quint32(std::max(0, i * 40 - 300));
        writer.add(sequence++, quint32(i) * 3600, arrived, false, keyStart());
        writer.add(sequence++, quint32(i) * 3600, arrived, true, "\x65x"_ba);
    }
    const QByteArray bytes = writer.bytes(), sound = sounds(30, 90);
    const MediaTrack track = framesOf(*MjrFile::read(bytes)), voice = framesOf(*MjrFile::read(sound));
    QCOMPARE(track.frames[0].time, recordedAt.toMSecsSinceEpoch());
    QCOMPARE(track.frames[10].time, recordedAt.toMSecsSinceEpoch() + 400);
    QCOMPARE(voice.frames[20].time, recordedAt.toMSecsSinceEpoch() + 400);
    const auto made = makeRecording({ sound, bytes });
    QCOMPARE(made->began, recordedAt);
    QCOMPARE(made->length, 800);
    QCOMPARE(made->pictures, 20);
    QCOMPARE(made->sounds, 30);
}

void RecordingTest::doesNotBelieveJumpingClocks()
{
    MjrWriter writer(u"opus"_s, recordedAt);
    for (int i = 0; i < 10; ++i)
        writer.add(quint16(i), quint32(i) * 960 + (i > 5 ? 1'000'000'000u : 0u), quint32(i) * 20, false, "x"_ba);
    const auto made = makeRecording({ writer.bytes() });
    QCOMPARE(made->length, 200);
    QCOMPARE(made->sounds, 10);
}

void RecordingTest::readsPictureSizes()
{
    QCOMPARE(pictureSizeOf(parameterSet(40, 30, 0)), QSize(640, 480));
    QCOMPARE(pictureSizeOf(parameterSet(80, 45, 0)), QSize(1280, 720));
    QCOMPARE(pictureSizeOf(parameterSet(120, 68, 4)), QSize(1920, 1080)); // 1088 less a crop
    QCOMPARE(pictureSizeOf(parameterSet(1, 1, 900)), QSize()); // more cropped than there is
    QCOMPARE(pictureSizeOf(QByteArray::fromHex("6742e01f")), QSize());
    QCOMPARE(pictureSizeOf(QByteArray(40, '\0')), QSize());
    QByteArray noise(64, '\0');
    for (int i = 0; i < 2000; ++i) { // anything may be in it: it ends, and stays within its bounds
        for (qsizetype at = 0; at < noise.size(); ++at)
            noise[at] = char((i * 7919 + int(at) * 104729) >> (i % 5));
        noise[0] = '\x67';
        const QSize size = pictureSizeOf(noise);
        QVERIFY(size.width() <= 16'384 && size.height() <= 32'768);
    }
}

// A reader of its own for Matroska: identifiers with their contents, as deep as they go.
struct Element {
    quint32 id = 0;
    qsizetype at = 0; // of its first byte
    QByteArrayView content;
};

static QList<Element> elementsIn(QByteArrayView bytes)
{
    QList<Element> all;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype begin = at;
        const int idSize = std::countl_zero(quint8(bytes[at])) + 1;
        quint32 id = 0;
        for (int i = 0; i < idSize; ++i)
            id = id << 8 | quint8(bytes[at++]);
        const quint64 size = qFromBigEndian<quint64>(bytes.data() + at) & 0x00ff'ffff'ffff'ffff;
        at += 8;
        all.append({ id, begin, bytes.sliced(at, qsizetype(size)) });
        at += qsizetype(size);
    }
    return all;
}

static QList<Element> elementsIn(QByteArrayView bytes, quint32 id)
{
    QList<Element> found;
    for (const Element& one : elementsIn(bytes)) {
        if (one.id == id)
            found.append(one);
    }
    return found;
}

static quint64 numberIn(QByteArrayView bytes, quint32 id) { return qFromBigEndian<quint64>(elementsIn(bytes, id).first().content.data()); }

void RecordingTest::writesAnIndexThatPoints()
{
    const auto made = makeRecording({ pictures(100, 30), sounds(200) });
    QVERIFY(made);
    QCOMPARE(made->length, 4000);
    QCOMPARE(made->type(), u"video/x-matroska"_s);
    const QList<Element> top = elementsIn(made->bytes);
    QCOMPARE(top.size(), 2);
    QCOMPARE(top[0].id, 0x1a45dfa3u);
    const QByteArrayView segment = top[1].content;
    const QByteArrayView info = elementsIn(segment, 0x1549a966)[0].content;
    QCOMPARE(std::bit_cast<double>(numberIn(info, 0x4489)), 4000.0);
    QCOMPARE(qint64(numberIn(info, 0x4461) / 1'000'000), QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC).msecsTo(recordedAt));
    QCOMPARE(elementsIn(elementsIn(segment, 0x1654ae6b)[0].content).size(), 2); // tracks
    const QList<Element> clusters = elementsIn(segment, 0x1f43b675), cues = elementsIn(elementsIn(segment, 0x1c53bb6b)[0].content);
    QCOMPARE(cues.size(), 4); // at 0, 1200, 2400, 3600
    for (qsizetype i = 0; i < cues.size(); ++i) {
        QCOMPARE(numberIn(cues[i].content, 0xb3), quint64(i) * 1200);
        const qsizetype at = qsizetype(numberIn(elementsIn(cues[i].content, 0xb7)[0].content, 0xf1));
        const auto cluster = std::find_if(clusters.begin(), clusters.end(), [at](const Element& one) { return one.at == at; });
        QVERIFY(cluster != clusters.end());
        QCOMPARE(numberIn(cluster->content, 0xe7), quint64(i) * 1200);
        const QByteArrayView block = elementsIn(cluster->content, 0xa3)[0].content; // begins with the key frame
        QCOMPARE(quint8(block[0]), 0x81);
        QCOMPARE(quint8(block[3]), 0x80);
    }
    // Every frame is there, at its time.
    int shown = 0, heard = 0;
    for (const Element& cluster : clusters) {
        for (const Element& block : elementsIn(cluster.content, 0xa3)) {
            const qint64 time = qint64(numberIn(cluster.content, 0xe7)) + qFromBigEndian<qint16>(block.content.data() + 1);
            const int number = quint8(block.content.back());
            const bool isPicture = quint8(block.content[0]) == 0x81;
            QCOMPARE(time, number * (isPicture ? 40 : 20));
            ++(isPicture ? shown : heard);
        }
    }
    QCOMPARE(shown, 100);
    QCOMPARE(heard, 200);
}

void RecordingTest::choosesTheLayer()
{
    const QByteArray large = pictures(100, 30), small = pictures(100, 30, 20, 15), rare = pictures(40, 30);
    QCOMPARE(makeRecording({ small, large })->size, QSize(640, 480));
    QCOMPARE(makeRecording({ large, small })->size, QSize(640, 480));
    QCOMPARE(makeRecording({ rare, small })->size, QSize(320, 240)); // the large one was off for most of the time
    const auto voice = makeRecording({ sounds(50) });
    QCOMPARE(voice->type(), u"audio/x-matroska"_s);
    QCOMPARE(voice->suffix(), u"mka"_s);
    QCOMPARE(voice->length, 1000);
}

void RecordingTest::makesTheSameAgain()
{
    const QByteArray picture = pictures(50, 10), sound = sounds(100);
    QCOMPARE(makeRecording({ picture, sound })->bytes, makeRecording({ sound, picture })->bytes);
    QVERIFY(makeRecording({ picture, sound })->bytes != makeRecording({ picture, sounds(99) })->bytes);
}

} // namespace Tongguan

QTEST_GUILESS_MAIN(Tongguan::RecordingTest)
#include "tst_recording.moc"
