// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/gb18030.h"
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/singlewindow/messagepackage.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "tests/models/exchange/samples.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Tongguan;

namespace {

QByteArray messageOf(const QByteArray& inside)
{
    return "<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\">" + inside + "</DecMessage>";
}

} // namespace

class TestDeclarationMessage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = Dictionary::load();
        QVERIFY2(dictionary, qPrintable(dictionary ? QString() : dictionary.error().detail));
        m_dictionary = std::move(*dictionary);
    }

    void samplesComeBackEqual_data()
    {
        QTest::addColumn<QString>("path");
        const QDir own(QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios"));
        for (const QString& name : own.entryList({ u"*.xml"_s }))
            QTest::newRow(qPrintable(name)) << own.filePath(name);
        const auto samples = messageSamples();
        if (!samples) {
            QTest::newRow("reference samples absent") << QString();
            return;
        }
        QDirIterator files(samples->path(), { u"*.xml"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(samples->relativeFilePath(file))) << file;
        }
    }

    // Every sample is read without loss and comes back equal, or is refused with the reason that fits it.
    void samplesComeBackEqual()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        const auto bytes = readMessageFile(path);
        QVERIFY(bytes);
        const auto first = readMessage(*m_dictionary, *bytes);
        if (path.contains(u"/receipts/") || path.contains(u"/embedded/") || path.contains(u"/bonded/") || path.contains(u"esponse")) {
            QVERIFY(!first);
            const bool bonded = path.contains(u"/samples/bonded/") || path.contains(u"BWS101");
            QCOMPARE(first.error().code, bonded ? u"message.bonded"_s : u"message.receipt"_s);
            return;
        }
        QVERIFY2(first, qPrintable(first ? QString() : first.error().code + first.error().detail));
        QVERIFY(!first->document.root().isEmpty());
        const auto written = writeDeclaration(first->document);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().code));
        const auto second = readMessage(*m_dictionary, *written);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        QCOMPARE(toBody(second->document), toBody(first->document));
        QVERIFY(second->document == first->document);
        // Nothing that the file says is lost: every non-empty text of it stands in the body or in an extra.
        const QByteArray body = toBody(first->document) + QJsonDocument(QJsonArray { first->envelope }).toJson(QJsonDocument::Compact);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString whole = QString::fromUtf8(file.readAll());
        static const QRegularExpression leaf(u"<([A-Za-z0-9:]+)>([^<>]+)</"_s);
        for (auto it = leaf.globalMatch(whole); it.hasNext();) {
            const auto match = it.next();
            const QString text = match.captured(2).trimmed();
            if (text.isEmpty() || match.captured(2).contains(u'\n') || text.contains(u'&'))
                continue;
            const QDate day = QDate::fromString(text, u"yyyyMMdd"_s);
            const bool kept = body.contains(text.toUtf8()) || (day.isValid() && body.contains(day.toString(Qt::ISODate).toUtf8()))
                || QString::fromUtf8(body).contains(QString(text).replace(u'"', u"\\\""_s));
            QVERIFY2(kept, qPrintable(match.captured(1) + u" = "_s + text));
        }
    }

    void anyOrderNamespaceAndPrefix()
    {
        const QByteArray xml = "\xEF\xBB\xBF" "4<?xml version=\"1.0\"?><n:DecMessage xmlns:n='urn:any' version='3.1'>"
                               "<n:DecSign><n:ClientSeqNo>A1</n:ClientSeqNo></n:DecSign>"
                               "<n:DecHead><n:NetWt>1.50</n:NetWt><n:IEFlag>I</n:IEFlag></n:DecHead></n:DecMessage>";
        const auto read = readDeclaration(type(), xml);
        QVERIFY(read);
        QCOMPARE(read->version, u"3.1"_s);
        QCOMPARE(read->document.value(u"sign.clientNo"), u"A1"_s);
        QCOMPARE(read->document.value(u"netWeight"), u"1.50"_s);
        QCOMPARE(read->document.value(u"direction"), u"I"_s);
    }

    void exportsChangeOriginAndDestination()
    {
        const auto read = readDeclaration(type(), messageOf("<DecHead><IEFlag>E</IEFlag></DecHead><DecLists><DecList>"
            "<OriginCountry>USA</OriginCountry><DestinationCountry>CHN</DestinationCountry></DecList></DecLists>"));
        QVERIFY(read);
        QCOMPARE(read->document.value(u"line[1].destinationCountry"), u"USA"_s);
        QCOMPARE(read->document.value(u"line[1].originCountry"), u"CHN"_s);
        const auto written = writeDeclaration(read->document);
        QVERIFY(written);
        QVERIFY(written->contains("<OriginCountry>USA</OriginCountry>"));
    }

    void datesTurn()
    {
        const auto read = readDeclaration(type(), messageOf("<DecHead><IEDate>20180703</IEDate><DespDate>2018-07-03 00-00-00</DespDate></DecHead>"));
        QVERIFY(read);
        QCOMPARE(read->document.value(u"entryExitDate"), u"2018-07-03"_s);
        QCOMPARE(read->document.value(u"departureDate"), u"2018-07-03 00-00-00"_s);
        const auto written = writeDeclaration(read->document);
        QVERIFY(written->contains("<IEDate>20180703</IEDate>"));
        QVERIFY(written->contains("<DespDate>2018-07-03 00-00-00</DespDate>"));
    }

    void strangersAreKept()
    {
        const QByteArray xml = messageOf("<DecHead><InRatio>0.3</InRatio><NoteS>a</NoteS><NoteS>b</NoteS></DecHead>"
                                         "<DecTpAccess><TransitionApply>1</TransitionApply></DecTpAccess>"
                                         "<DecLists><DecList><GNo>1</GNo><New x='1'>z<y/></New></DecList></DecLists>");
        const auto read = readDeclaration(type(), xml);
        QVERIFY(read);
        const auto written = writeDeclaration(read->document);
        QVERIFY(written);
        for (const char* kept : { "<InRatio>0.3</InRatio>", "<NoteS>b</NoteS>", "<TransitionApply>1</TransitionApply>", "<New x=\"1\">" })
            QVERIFY2(written->contains(kept), kept);
        const auto again = readDeclaration(type(), *written);
        QVERIFY(again);
        QVERIFY(again->document == read->document);
    }

    void cdataAndEntitiesAreText()
    {
        const auto read = readDeclaration(type(), messageOf("<DecLicenseDocus><LicenseDocu><DocuCode>Y</DocuCode>"
            "<CertCode><![CDATA[<14>I2017]]>-&lt;1&gt;</CertCode></LicenseDocu></DecLicenseDocus>"));
        QVERIFY(read);
        QCOMPARE(read->document.value(u"licence[1].number"), u"<14>I2017-<1>"_s);
    }

    void gb18030IsRead()
    {
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"GB2312\"?><DecMessage><DecHead><NoteS>\xB2\xE2\xCA\xD4</NoteS></DecHead></DecMessage>";
        const auto read = readDeclaration(type(), xml);
        QVERIFY(read);
        QCOMPARE(read->document.value(u"remarks"), u"测试"_s);
        const auto broken = readDeclaration(type(), "<?xml version=\"1.0\" encoding=\"GBK\"?><DecMessage><DecHead><NoteS>\xB2\xFF\xFF</NoteS></DecHead></DecMessage>");
        QCOMPARE(broken.error().code, u"xml.encoding"_s);
    }

    void operationIsWrittenOnlyWhenAsked()
    {
        const auto read = readDeclaration(type(), messageOf("<DecHead><IEFlag>I</IEFlag></DecHead>"));
        QVERIFY(!writeDeclaration(read->document)->contains("OperType"));
        QVERIFY(writeDeclaration(read->document, { .operation = u"C"_s })->contains("<OperType>C</OperType>"));
    }

    void versionsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("attribute");
        QTest::newRow("3.1") << u"3.1"_s << QByteArray(" version=\"3.1\"");
        QTest::newRow("4.0") << u"4.0"_s << QByteArray(" Version=\"4.0\"");
        QTest::newRow("4.8") << u"4.8"_s << QByteArray(" Version=\"4.8\"");
        QTest::newRow("current") << QString() << QByteArray(" Version=\"4.8\"");
    }

    void versionsAreReadAndWritten()
    {
        QFETCH(QString, version);
        QFETCH(QByteArray, attribute);
        const auto full = readDeclarationFile(type(), QStringLiteral(TONGGUAN_SOURCE_DIR "/resources/scenarios/full.xml"));
        QVERIFY(full);
        const auto written = writeDeclaration(full->document, { .version = version });
        QVERIFY(written);
        QVERIFY2(written->first(300).contains(attribute), written->first(300).constData());
        const auto again = readDeclaration(type(), *written);
        QVERIFY(again);
        QCOMPARE(again->version, version.isEmpty() ? u"4.8"_s : version);
        QVERIFY(again->document == full->document);
    }

    void newerElementsAreNotForcedOnOlderReaders()
    {
        Document document(type());
        QVERIFY(document.setValue(u"line[1].goodsName", u"a"_s));
        QVERIFY(writeDeclaration(document)->contains("RcepOrigPlaceCode"));
        QVERIFY(!writeDeclaration(document, { .version = u"4.0"_s })->contains("RcepOrigPlaceCode"));
        QVERIFY(document.setValue(u"line[1].agreementOrigin", u"VNM"_s));
        QVERIFY(writeDeclaration(document, { .version = u"4.0"_s })->contains("<RcepOrigPlaceCode>VNM"));
    }

    void olderDialectAndMailboxAreUnwrapped()
    {
        const QByteArray inner = "<DecMessage xmlns=\"urn:a\"><DecHead><IEFlag>E</IEFlag><NoteS>&lt;备注&gt;</NoteS></DecHead></DecMessage>";
        const auto dialect = readDeclaration(type(), "<?xml version=\"1.0\"?><!--XMLSpy--><ImportMessage><SWImpHead><CopMsgId>出口.xml</CopMsgId></SWImpHead><SWImpData>" + inner + "</SWImpData></ImportMessage>");
        QVERIFY(dialect);
        QCOMPARE(dialect->document.value(u"remarks"), u"<备注>"_s);
        QVERIFY(dialect->envelope.contains(u"出口.xml"));
        const QString response = u"<Response><Data>"_s + QString::fromUtf8("<?xml version=\"1.0\" encoding=\"GB2312\"?>" + inner).toHtmlEscaped() + u"</Data></Response>"_s;
        const auto mailed = readDeclaration(type(), (u"<Message><MessageHead><a/></MessageHead><MessageBody>"_s + response.toHtmlEscaped() + u"</MessageBody></Message>"_s).toUtf8());
        QVERIFY2(mailed, qPrintable(mailed ? QString() : mailed.error().code));
        QVERIFY(mailed->document == dialect->document);
        QCOMPARE(readDeclaration(type(), "<Message><MessageBody/></Message>").error().code, u"xml.root"_s);
        QCOMPARE(readDeclaration(type(), "<ImportMessage><SWImpData></SWImpData></ImportMessage>").error().code, u"xml.root"_s);
    }

    void amendmentsKeepTheOfficialOrder()
    {
        const DocumentType& amendment = *m_dictionary->type(u"amendment");
        Document request(amendment);
        QVERIFY(request.setValue(u"kind", u"1"_s));
        QVERIFY(request.setValue(u"entryNo", u"010020121002006053"_s));
        QVERIFY(request.setValue(u"signature", u"x"_s));
        QVERIFY(request.setValue(u"operation", u"G"_s));
        QVERIFY(request.setValue(u"change[1].field", u"G_QTY"_s));
        QVERIFY(request.setValue(u"change[1].place[1].row", u"2"_s));
        QVERIFY(request.setValue(u"file[1].fileName", u"a.pdf"_s));
        QVERIFY(request.setValue(u"confirmation.result", u"1"_s));
        const auto written = writeDeclaration(request, { .emptyElements = false });
        QVERIFY(written);
        qsizetype at = 0;
        for (const char* step : { "<DecModMessage", "<DecModType>1", "<EntryId>", "<Items>", "<Item>", "<FieldCode>G_QTY", "<List>", "<GNo>2", "<Sign>x", "<EdocsRealation>", "<OperType>G", "<CopAffirmData>" }) {
            const qsizetype found = written->indexOf(step, at);
            QVERIFY2(found >= at, step);
            at = found;
        }
        const auto again = readMessage(*m_dictionary, *written);
        QVERIFY(again);
        QVERIFY(again->document.sameContent(request));
        QCOMPARE(readDeclaration(type(), *written).error().code, u"message.amendment"_s);
    }

    void packagesCarryTheirAttachments()
    {
        Document document(type());
        QVERIFY(document.setValue(u"attachment[1].kind", u"00000001"_s));
        QVERIFY(document.setValue(u"attachment[1].fileName", u"发票 1.pdf"_s));
        QVERIFY(document.setValue(u"attachment[2].number", u"20212243495988986"_s)); // an agreement without a file
        const QList<ZipEntry> files { { u"发票 1.pdf"_s, QByteArray(100'000, 'x') + "%PDF-1.4" } };
        const QDateTime time(QDate(2026, 11, 22), QTime(9, 30, 10));
        const auto zip = writePackage(document, files, u"D_1_t1"_s, time, { .operation = u"G"_s });
        QVERIFY2(zip, qPrintable(zip ? QString() : zip.error().code));
        const auto read = readPackage(type(), *zip);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
        QCOMPARE(read->files, files);
        QCOMPARE(read->document.value(u"attachment[1].size"), u"100008"_s);
        QCOMPARE(read->document.value(u"sign.operation"), u"G"_s);
        QCOMPARE(messageOfPackage(*zip)->name, u"D_1_t1.xml"_s);
        QCOMPARE(writePackage(document, {}, u"a"_s, time).error().code, u"zip.missing"_s);
        QCOMPARE(writePackage(document, {}, u"a"_s, time).error().field, u"attachment[1].fileName"_s);
        QCOMPARE(writePackage(document, files + QList<ZipEntry> { { u"b.pdf"_s, "x" } }, u"a"_s, time).error().code, u"zip.unnamed"_s);
    }

    // What another program makes of ours, and we of another's.
    void zipsAreUnderstoodByOthers()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("no python3 to read and write ZIPs with");
        QTemporaryDir folder;
        const QList<ZipEntry> entries { { u"D_1.xml"_s, messageOf("<DecHead><IEFlag>I</IEFlag></DecHead>") }, { u"合同.pdf"_s, QByteArray(5000, 'a') }, { u"empty.pdf"_s, {} } };
        QFile ours(folder.filePath(u"ours.zip"_s));
        QVERIFY(ours.open(QIODevice::WriteOnly));
        ours.write(*writeZip(entries, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6))));
        ours.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(python, { u"-c"_s, QString::fromUtf8("import zipfile\n"
            "z=zipfile.ZipFile('ours.zip')\n"
            "assert z.testzip() is None\n"
            "assert z.namelist()==['D_1.xml','合同.pdf','empty.pdf'], z.namelist()\n"
            "assert z.read('合同.pdf')==b'a'*5000\n"
            "i=z.infolist()[1]\n"
            "assert i.date_time==(2026,1,2,3,4,6) and i.flag_bits&8==0 and i.compress_type==8 and i.file_size==5000 and 0<i.compress_size<5000, i\n"
            "t=zipfile.ZipFile('theirs.zip','w')\n"
            "t.writestr('D_1.xml', z.read('D_1.xml'))\n"
            "t.writestr('合同.pdf', b'a'*5000, zipfile.ZIP_DEFLATED)\n"
            "t.writestr('empty.pdf', b'')\n"
            "t.close()\n") });
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile theirs(folder.filePath(u"theirs.zip"_s));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        const auto read = readZip(theirs.readAll());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
        QCOMPARE(*read, entries);
        QVERIFY(readDeclarationFile(type(), theirs.fileName())); // a package is a file like another
    }

    void hostileZipsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QString>("code");
        const auto zipOf = [](const QList<ZipEntry>& entries) { return *writeZip(entries, QDateTime(QDate(2026, 1, 1), QTime(0, 0))); };
        const QByteArray xml = messageOf("<DecHead><IEFlag>I</IEFlag></DecHead>");
        // The writer refuses such names itself: they are put in its place afterwards, of equal length.
        const auto renamed = [&](QByteArray name) { return zipOf({ { u"m.xml"_s, xml }, { u"abcdefgh.pdf"_s, "x" } }).replace("abcdefgh.pdf", name); };
        QTest::newRow("one above") << renamed("../../ab.pdf") << u"zip.path"_s;
        QTest::newRow("absolute") << renamed("/etc/pass.pd") << u"zip.path"_s;
        QTest::newRow("drive") << renamed("C:/Windows/x") << u"zip.path"_s;
        QTest::newRow("backslash") << renamed("..\\..\\ab.pdf") << u"zip.path"_s;
        QTest::newRow("control character") << renamed(QByteArray("abc\x01" "efgh.pdf", 12)) << u"zip.path"_s;
        QTest::newRow("NUL") << renamed(QByteArray("abc\0efgh.pdf", 12)) << u"zip.path"_s;
        QTest::newRow("turned round") << renamed("ab\xE2\x80\xAE" "gh.pdf.") << u"zip.path"_s;
        QTest::newRow("folder") << zipOf({ { u"a/m.xml"_s, xml } }) << u"zip.folder"_s;
        QTest::newRow("two messages") << zipOf({ { u"a.xml"_s, xml }, { u"b.xml"_s, xml } }) << u"zip.message"_s;
        QTest::newRow("no message") << zipOf({ { u"a.pdf"_s, "x" } }) << u"zip.message"_s;
        QTest::newRow("empty") << zipOf({}) << u"zip.message"_s;
        QTest::newRow("bomb") << zipOf({ { u"a.xml"_s, QByteArray(70 * 1024 * 1024, ' ') } }) << u"zip.huge"_s;
        QList<ZipEntry> many;
        for (int i = 0; i < 1001; ++i)
            many.append({ u"%1.pdf"_s.arg(i), {} });
        QTest::newRow("very many") << zipOf(many) << u"zip.huge"_s;
        QByteArray liar = zipOf({ { u"a.xml"_s, QByteArray(1024 * 1024, ' ') } });
        const QByteArray size("\x00\x00\x10\x00", 4);
        QTest::newRow("claims less") << QByteArray(liar).replace(size, QByteArray("\x00\x01\x00\x00", 4)) << u"zip.damaged"_s;
        QTest::newRow("claims more") << QByteArray(liar).replace(size, QByteArray("\x00\x00\x20\x00", 4)) << u"zip.damaged"_s;
        QByteArray sealed = zipOf({ { u"m.xml"_s, xml } });
        sealed[sealed.indexOf("PK\x01\x02") + 8] = 1;
        QTest::newRow("encrypted") << sealed << u"zip.encrypted"_s;
        QByteArray strange = zipOf({ { u"m.xml"_s, xml } });
        strange[strange.indexOf("PK\x01\x02") + 10] = 12; // bzip2
        QTest::newRow("method") << strange << u"zip.method"_s;
        QTest::newRow("cut") << zipOf({ { u"m.xml"_s, xml } }).chopped(30) << u"zip.damaged"_s;
    }

    void hostileZipsAreRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QString, code);
        const auto read = readPackage(type(), zip);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void everyDamagedZipIsRefusedOrEqual()
    {
        const QByteArray whole = *writeZip({ { u"m.xml"_s, messageOf("<DecHead><IEFlag>I</IEFlag></DecHead>") }, { u"a.pdf"_s, "pdf" } }, QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readZip(whole.first(length)));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 0x5A);
            const auto read = readZip(changed); // must not crash; the content, where given, is sound
            QVERIFY(!read || read->value(0).bytes.isEmpty() || read->value(0).bytes.startsWith("<DecMessage") || read->value(0).bytes == "pdf");
        }
    }

    void namesOfChineseWindowsAreRead()
    {
        QByteArray zip = *writeZip({ { u"abcd.pdf"_s, "x" } }, QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        zip.replace("abcd", "\xBA\xCF\xCD\xAC"); // 合同 in GB 18030
        const auto read = readZip(zip);
        QVERIFY(read);
        QCOMPARE(read->front().name, u"合同.pdf"_s);
    }

    void wrongInputIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"xml.empty"_s;
        QTest::newRow("blanks") << QByteArray("  \n") << u"xml.empty"_s;
        QTest::newRow("no XML") << QByteArray("PK\x03\x04 zip") << u"xml.malformed"_s;
        QTest::newRow("cut in the middle") << QByteArray("<DecMessage><DecHead><NoteS>a") << u"xml.truncated"_s;
        QTest::newRow("cut in a tag") << QByteArray("<DecMessage><DecHea") << u"xml.truncated"_s;
        QTest::newRow("other root") << QByteArray("<invoice/>") << u"xml.root"_s;
        QTest::newRow("a receipt") << QByteArray("<DEC_RESULT/>") << u"message.receipt"_s;
        QTest::newRow("a withdrawal") << QByteArray("<DecModMessage/>") << u"message.amendment"_s;
        QTest::newRow("a supplement") << QByteArray("<DecSDMessage/>") << u"message.supplement"_s;
        QTest::newRow("a bonded list") << QByteArray("<Signature><Object><Package/></Object></Signature>") << u"message.bonded"_s;
        QTest::newRow("wrong bytes") << QByteArray("<DecMessage><DecHead><NoteS>\xB2\xE2</NoteS></DecHead></DecMessage>") << u"xml.encoding"_s;
        QTest::newRow("unknown encoding") << QByteArray("<?xml version='1.0' encoding='KLINGON'?><DecMessage/>") << u"xml.encoding"_s;
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
        QTest::newRow("entity bomb") << bomb + "]><DecMessage><DecHead><NoteS>&j;</NoteS></DecHead></DecMessage>" << u"xml.doctype"_s;
        QTest::newRow("deep") << "<DecMessage>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000) + "</DecMessage>" << u"xml.deep"_s;
        QTest::newRow("many lines") << "<DecMessage><DecLists>" + QByteArray("<DecList><GNo>1</GNo></DecList>").repeated(10'001) + "</DecLists></DecMessage>" << u"xml.lines"_s;
    }

    void wrongInputIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto read = readDeclaration(type(), bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole = messageOf("<DecHead><IEFlag>I</IEFlag><NoteS>备注</NoteS></DecHead><DecLists><DecList><GNo>1</GNo></DecList></DecLists>");
        QVERIFY(readDeclaration(type(), whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readDeclaration(type(), whole.first(length)), qPrintable(QString::number(length)));
    }

    void hugeFilesAreRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024)); // sparse
        file.close();
        const auto read = readDeclarationFile(type(), file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"xml.huge"_s);
    }

    void controlCharactersCannotBeWritten()
    {
        Document document(type());
        QVERIFY(document.setValue(u"line[1].goodsName", u"a\u0001b"_s));
        const auto written = writeDeclaration(document);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"xml.character"_s);
        QCOMPARE(written.error().field, u"line[1].goodsName"_s);
    }

private:
    const DocumentType& type() const { return m_dictionary->declaration(); }
    std::unique_ptr<Dictionary> m_dictionary;
};

QTEST_GUILESS_MAIN(TestDeclarationMessage)
#include "tst_declarationmessage.moc"
