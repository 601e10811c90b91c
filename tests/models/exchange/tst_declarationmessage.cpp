// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dictionary/body.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "tests/models/exchange/samples.h"

#include <QDir>
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
        for (const QString& name : QDir(samples->filePath(u"dec"_s)).entryList({ u"*.xml"_s }))
            QTest::newRow(qPrintable(name)) << samples->filePath(u"dec/"_s + name);
        for (const QString& name : QDir(samples->filePath(u"dec_legacy"_s)).entryList({ u"loop_*.xml"_s }))
            QTest::newRow(qPrintable(name)) << samples->filePath(u"dec_legacy/"_s + name);
    }

    void samplesComeBackEqual()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        const auto first = readDeclarationFile(type(), path);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().code + first.error().detail));
        QVERIFY(!first->document.root().isEmpty());
        const auto written = writeDeclaration(first->document);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().code));
        const auto second = readDeclaration(type(), *written);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        QCOMPARE(toBody(second->document), toBody(first->document));
        QVERIFY(second->document == first->document);
        // Nothing that the file says is lost: every non-empty text of it stands in the body or in an extra.
        const QByteArray body = toBody(first->document);
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

    void wrongInputIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"xml.empty"_s;
        QTest::newRow("blanks") << QByteArray("  \n") << u"xml.empty"_s;
        QTest::newRow("no XML") << QByteArray("PK\x03\x04 zip") << u"xml.malformed"_s;
        QTest::newRow("cut in the middle") << QByteArray("<DecMessage><DecHead><NoteS>a") << u"xml.truncated"_s;
        QTest::newRow("cut in a tag") << QByteArray("<DecMessage><DecHea") << u"xml.truncated"_s;
        QTest::newRow("other root") << QByteArray("<DEC_RESULT/>") << u"xml.root"_s;
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
