// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/gateway/localdisk.h"
#include "models/exchange/gateway/readabletext.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "tests/support/setclock.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

constexpr double MegabytesAllowed = 400; // of any single input, above what the program held before

// Of this process in MiB, from the kernel; 0 where it does not tell.
double residentMegabytes(const char* line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& row : status.readAll().split('\n')) {
        if (row.startsWith(line))
            return row.mid(qsizetype(qstrlen(line))).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

// The most that was held since it was made.
class PeakMeter final {
public:
    PeakMeter()
    {
        QFile reset(u"/proc/self/clear_refs"_s);
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        m_before = residentMegabytes("VmRSS:");
    }
    [[nodiscard]] double peak() const { return residentMegabytes("VmHWM:"); }
    [[nodiscard]] double above() const { return peak() - m_before; }

private:
    double m_before = 0;
};

// So many blanks, made as they are read.
class Blanks final : public QIODevice
{
    Q_OBJECT
public:
    explicit Blanks(qint64 size) : m_left(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 left() const { return m_left; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min(most, m_left);
        std::memset(data, ' ', size_t(count));
        m_left -= count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
};

} // namespace

class TestHostile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY(dictionary);
        m_dictionary = std::move(*dictionary);
    }

    void aGigabyteOfBlanksIsNotHeld()
    {
        const PeakMeter meter;
        Blanks blanks(1024LL * 1024 * 1024);
        const auto bytes = readMessageBytes(blanks);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"xml.huge"_s);
        QVERIFY(blanks.left() > 900LL * 1024 * 1024); // it stopped early
        told("1 GiB of blanks, streamed", meter);
    }

    void aGigabyteFileIsRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1024LL * 1024 * 1024)); // sparse
        file.close();
        const PeakMeter meter;
        QCOMPARE(readMessageFile(file.fileName()).error().code, u"xml.huge"_s);
        LocalDisk disk;
        QCOMPARE(disk.read(file.fileName()).error().code, u"xml.huge"_s);
        QVERIFY(meter.above() < 20 || meter.peak() == 0);
        told("1 GiB file", meter);
    }

    void inputsAreRefusedOrReadWithinBounds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code"); // of a declaration; "" : it may be read
        const auto wrap = [](const QByteArray& inside) { return QByteArray("<DecMessage><DecHead><NoteS>" + inside + "</NoteS></DecHead></DecMessage>"); };
        constexpr qsizetype Most = 60 * 1024 * 1024;
        QTest::newRow("60 MiB of blanks in a field") << wrap(QByteArray(Most, ' ')) << QString();
        QTest::newRow("60 MiB of blanks before the root") << QByteArray(Most, ' ') + wrap("a") << QString();
        QTest::newRow("60 MiB without an end") << "<DecMessage><DecHead><NoteS>" + QByteArray(Most, 'x') << u"xml.truncated"_s;
        QTest::newRow("20 MiB of empty elements") << "<DecMessage>" + QByteArray("<a/>").repeated(5 * 1024 * 1024) + "</DecMessage>" << u"xml.huge"_s;
        QTest::newRow("three million levels") << QByteArray("<a>").repeated(3'000'000) << u"xml.truncated"_s;
        QTest::newRow("a million levels, closed") << "<DecMessage>" + QByteArray("<a>").repeated(1'000'000) + QByteArray("</a>").repeated(1'000'000) + "</DecMessage>" << u"xml.deep"_s;
        QTest::newRow("10,000 attributes") << "<DecMessage" + QByteArray(" a='1'").repeated(10'000) + "/>" << QString();
        QTest::newRow("slashes without an end") << "<" + QByteArray("/ ").repeated(2'000'000) << u"xml.truncated"_s;
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'z'; ++c)
            bomb += "<!ENTITY " + QByteArray(1, c) + " \"" + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
        QTest::newRow("entity bomb") << bomb + "]>" + wrap("&y;") << u"xml.doctype"_s;
        QTest::newRow("external entity") << "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + wrap("&a;") << u"xml.doctype"_s;
        QString wrapped = u"<DecMessage/>"_s;
        for (int i = 0; i < 9; ++i)
            wrapped = u"<Response><Data>"_s + wrapped.toHtmlEscaped() + u"</Data></Response>"_s;
        QTest::newRow("wrapped again and again") << wrapped.toUtf8() << u"xml.root"_s;
    }

    void inputsAreRefusedOrReadWithinBounds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const PeakMeter meter;
        {
            const auto read = readMessage(*m_dictionary, bytes);
            QCOMPARE(read ? QString() : read.error().code, code);
        }
        {
            const auto receipt = readReceipt(bytes);
            QVERIFY(receipt || receipt.error().code.startsWith(u"xml."));
        }
        told(QTest::currentDataTag(), meter);
        QVERIFY2(meter.above() < MegabytesAllowed + double(bytes.size()) * 8 / 1048576, qPrintable(QString::number(meter.above())));
    }

    void zipBombsStayPacked()
    {
        const QDateTime time(QDate(2026, 1, 1), QTime(0, 0));
        QByteArray bomb = *writeZip({ { u"a.xml"_s, QByteArray(100 * 1024 * 1024, ' ') } }, time);
        QVERIFY(bomb.size() < 200'000);
        const PeakMeter meter;
        QCOMPARE(readPackage(m_dictionary->declaration(), bomb).error().code, u"zip.huge"_s);
        // It claims little and unpacks to much.
        const QByteArray claimed("\x00\x00\x40\x06", 4);
        QVERIFY(bomb.contains(claimed));
        bomb.replace(claimed, QByteArray("\x00\x10\x00\x00", 4));
        QCOMPARE(readPackage(m_dictionary->declaration(), bomb).error().code, u"zip.damaged"_s);
        told("ZIP bomb", meter);
        QVERIFY(meter.above() < 20 || meter.peak() == 0);
    }

    void randomBytesNeverHarm()
    {
        QRandomGenerator random(4);
        const QByteArray seed = "<?xml version=\"1.0\" encoding=\"GB18030\"?><DecMessage><DecHead><IEFlag>E</IEFlag><IEDate>20260101</IEDate></DecHead><DecLists><DecList><GNo>1</GNo>"
                                "<OriginCountry>CHN</OriginCountry></DecList></DecLists><![CDATA[x]]></DecMessage>";
        const QByteArray zip = *writeZip({ { u"m.xml"_s, seed } }, QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        int read = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = round % 4 == 0 ? zip : seed;
            for (int k = random.bounded(6); k >= 0; --k) {
                const int at = random.bounded(int(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(8));
                else if (random.bounded(2) == 0)
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(12)));
                else
                    bytes[at] = char(random.bounded(256));
                if (bytes.isEmpty())
                    break;
            }
            const auto message = isZip(bytes) ? readPackage(m_dictionary->declaration(), bytes) : readMessage(*m_dictionary, bytes);
            if (message) {
                ++read;
                const auto written = writeDeclaration(message->document);
                if (written) // what can be written comes back
                    QVERIFY(readMessage(*m_dictionary, *written));
            }
            (void)readReceipt(bytes, QString::fromLatin1(bytes.left(20)));
            (void)readableText(bytes);
        }
        qInfo("20,000 damaged messages: %d were still readable", read);
        QVERIFY(read > 100);
    }

    void hostileNamesInTheFolderAreKeptApart()
    {
        QTemporaryDir folder;
        GatewayOptions options;
        options.root = folder.path();
        options.stableSeconds = 0;
        LocalDisk disk;
        SetClock clock;
        auto gateway = FolderGateway::open(options, disk, clock);
        QVERIFY(gateway);
        const QByteArray result = "<DEC_RESULT><CUS_CIQ_NO>I1</CUS_CIQ_NO><CHANNEL>L</CHANNEL><NOTE>%1</NOTE></DEC_RESULT>";
        const QStringList names { u"a\u0001b.xml"_s, u"a\nb.xml"_s, u"ab\u202Exml.exe"_s, u"-rf.xml"_s, u"Failed_.xml"_s, u"Failed__20260101010101000.xml"_s,
            u"Successed_D_%1_t1_20260101010101000.xml"_s, QString(200, u'x') + u".xml"_s };
        int laid = 0;
        for (const QString& name : names) {
            QFile file(folder.filePath(u"InBox/"_s + name));
            if (!file.open(QIODevice::WriteOnly))
                continue; // this disk knows no such name
            file.write(QByteArray(result).replace("%1", QByteArray::number(laid++)));
        }
        QVERIFY(laid >= 4);
        const auto round = (*gateway)->round();
        QVERIFY2(round, qPrintable(round ? QString() : round.error().detail));
        QCOMPARE(round->read, laid);
        QCOMPARE(QDir(folder.filePath(u"InBox"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
        const auto again = TrafficLedger::load(disk, (*gateway)->paths().ledger); // the journal survives the names
        QVERIFY(again);
        QCOMPARE(again->size(), laid);
        // A number of ours that is a path, too, becomes a plain name.
        const QByteArray message = "<DecMessage><DecSign><ClientSeqNo>../../etc/x\"&#9;</ClientSeqNo></DecSign></DecMessage>";
        QVERIFY(FolderGateway::queue(options.root, message, disk, clock));
        QVERIFY((*gateway)->round());
        const QStringList sent = QDir(folder.filePath(u"OutBox"_s)).entryList(QDir::Files);
        QCOMPARE(sent.size(), 1);
        static const QRegularExpression plain(u"^D_[A-Za-z0-9-]+_t1\\.xml$"_s);
        QVERIFY2(plain.match(sent.front()).hasMatch(), qPrintable(sent.front()));
    }

private:
    static void told(const char* what, const PeakMeter& meter)
    {
        if (meter.peak() > 0)
            qInfo("%s: peak RSS %.0f MiB, %.0f above the start", what, meter.peak(), meter.above());
    }

    std::unique_ptr<Dictionary> m_dictionary;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
