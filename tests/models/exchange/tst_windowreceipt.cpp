// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/gb18030.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "models/reference/codetable.h"
#include "tests/models/exchange/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Tongguan;

namespace {

QByteArray resultOf(const char* channel, const char* time, const QByteArray& note = {}, const char* entry = "")
{
    return QByteArray("<DEC_RESULT><CUS_CIQ_NO>E20190000357086783</CUS_CIQ_NO><ENTRY_ID>") + entry + "</ENTRY_ID><NOTICE_DATE>" + time
        + "</NOTICE_DATE><CHANNEL>" + channel + "</CHANNEL><NOTE>" + note + "</NOTE></DEC_RESULT>";
}

struct Expected {
    const char* file;
    ReceiptKind kind;
    const char* message;
    const char *client, *seq, *entry, *channel, *state, *note, *time;
};

} // namespace

class TestWindowReceipt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realReceiptsSayWhatTheySay_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < std::size(expected()); ++i)
            QTest::newRow(expected()[i].file) << int(i);
    }

    void realReceiptsSayWhatTheySay()
    {
        QFETCH(int, row);
        const auto samples = messageSamples();
        if (!samples)
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        const Expected& want = expected()[size_t(row)];
        const auto bytes = readMessageFile(samples->filePath(QString::fromLatin1(want.file)));
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        const auto receipt = readReceipt(*bytes, QString::fromLatin1(want.file));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().code));
        QCOMPARE(receiptKindName(receipt->kind), receiptKindName(want.kind));
        QCOMPARE(receipt->message, QString::fromLatin1(want.message));
        QCOMPARE(receipt->key.clientSeqNo, QString::fromLatin1(want.client));
        QCOMPARE(receipt->key.seqNo, QString::fromLatin1(want.seq));
        QCOMPARE(receipt->key.entryId, QString::fromLatin1(want.entry));
        QCOMPARE(receipt->channel, QString::fromLatin1(want.channel));
        QCOMPARE(receiptState(*receipt, m_tables), QString::fromLatin1(want.state));
        if (want.note)
            QCOMPARE(receipt->note, QString::fromUtf8(want.note));
        QCOMPARE(receipt->time.isValid() ? receipt->time.toString(Qt::ISODate) : QString(), QString::fromLatin1(want.time));
    }

    void everyReceiptOfTheCollectionIsKnown()
    {
        const auto samples = messageSamples();
        if (!samples)
            QSKIP("no collected messages: TONGGUAN_SAMPLES names their folder");
        int count = 0;
        for (const QString& folder : { u"receipts/dec"_s, u"receipts/bonded"_s }) {
            const QDir receipts(samples->filePath(folder));
            for (const QString& name : receipts.entryList({ u"*.xml"_s })) {
                const auto bytes = readMessageFile(receipts.filePath(name));
                const auto receipt = readReceipt(*bytes, name);
                QVERIFY2(receipt && receipt->kind != ReceiptKind::Unknown, qPrintable(name));
                QVERIFY2(!receipt->key.seqNo.isEmpty() || !receipt->key.clientSeqNo.isEmpty(), qPrintable(name));
                ++count;
            }
        }
        QVERIFY(count >= 14);
    }

    void everyChannelHasItsMeaningAndItsState()
    {
        const CodeTable* channels = m_tables.table(u"channel");
        for (qsizetype i = 0; i < channels->size(); ++i) {
            const Code code = channels->at(i);
            const auto receipt = readReceipt(resultOf(code.code.toLatin1().constData(), "2019-12-23T21:36:38"));
            QVERIFY(receipt);
            QCOMPARE(receipt->channel, code.code);
            QCOMPARE(receiptMeaning(*receipt, m_tables), code.name);
        }
        const auto stateOf = [this](const char* channel) { return receiptState(*readReceipt(resultOf(channel, "")), m_tables); };
        QCOMPARE(stateOf("C"), u"inspection"_s);
        QCOMPARE(stateOf("c"), QString()); // another code: quarantine application withdrawn
        QCOMPARE(stateOf("P"), u"released"_s);
        QCOMPARE(stateOf("K"), u"released"_s);
        QCOMPARE(stateOf("SpK"), u"pickedUp"_s);
        QCOMPARE(stateOf("spk"), QString());
        QCOMPARE(stateOf("W"), QString()); // two meanings in the lists: a state is not guessed
        const auto unknown = readReceipt(resultOf("q", "", "新代码"));
        QVERIFY(unknown);
        QCOMPARE(unknown->channel, u"q"_s);
        QCOMPARE(unknown->note, u"新代码"_s);
        QCOMPARE(receiptMeaning(*unknown, m_tables), Label());
    }

    void manyWritingsOfOneReceipt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = resultOf("L", "2019-12-23T21:36:48", "成功入海关预录入库;", "52072019BR9PC2CCNF");
        QTest::newRow("plain") << plain;
        QTest::newRow("prolog") << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + plain;
        QTest::newRow("byte-order mark") << "\xEF\xBB\xBF<?xml version=\"1.0\"?>" + plain;
        QTest::newRow("junk before the prolog") << "4<?xml version=\"1.0\"?>" + plain;
        QTest::newRow("blank lines and comment") << "<?xml version=\"1.0\"?>\n\n<!-- sent -->\n" + plain + "\n\n";
        QByteArray prefixed = plain;
        for (const char* name : { "DEC_RESULT", "CUS_CIQ_NO", "ENTRY_ID", "NOTICE_DATE", "CHANNEL", "NOTE" }) {
            prefixed.replace(QByteArray("<" + QByteArray(name) + ">"), QByteArray("<ns2:" + QByteArray(name) + ">"));
            prefixed.replace(QByteArray("</" + QByteArray(name) + ">"), QByteArray("</ns2:" + QByteArray(name) + ">"));
        }
        prefixed.replace("<ns2:DEC_RESULT>", "<ns2:DEC_RESULT xmlns:ns2=\"urn:any\">");
        QTest::newRow("prefixes") << prefixed;
        QByteArray cdata = plain;
        cdata.replace("<NOTE>", "<NOTE><![CDATA[").replace("</NOTE>", "]]></NOTE>");
        QTest::newRow("CDATA") << cdata;
        QByteArray gb = "<?xml version=\"1.0\" encoding=\"GB2312\"?>" + plain;
        gb.replace("成功入海关预录入库", "\xB3\xC9\xB9\xA6\xC8\xEB\xBA\xA3\xB9\xD8\xD4\xA4\xC2\xBC\xC8\xEB\xBF\xE2");
        QTest::newRow("GB2312") << gb;
        QTest::newRow("GB18030") << QByteArray(gb).replace("GB2312", "gb18030");
        const QString text = QString::fromUtf8("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + plain);
        QTest::newRow("UTF-16") << "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QByteArray other = "<DEC_RESULT><NOTE>成功入海关预录入库;</NOTE><CHANNEL>L</CHANNEL><X/><NOTICE_DATE>2019-12-23T21:36:48</NOTICE_DATE>"
                           "<ENTRY_ID>52072019BR9PC2CCNF</ENTRY_ID><CUS_CIQ_NO>E20190000357086783</CUS_CIQ_NO></DEC_RESULT>";
        QTest::newRow("another order") << other;
        QTest::newRow("mailbox") << "<Message><MessageHead/><MessageBody>" + QString::fromUtf8("<?xml version=\"1.0\" encoding=\"GB2312\"?><Response><Data>"
                + QString::fromUtf8(plain).toHtmlEscaped().toUtf8() + "</Data></Response>").toHtmlEscaped().toUtf8() + "</MessageBody></Message>";
    }

    void manyWritingsOfOneReceipt()
    {
        QFETCH(QByteArray, bytes);
        const auto receipt = readReceipt(bytes);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().code + receipt.error().detail));
        QCOMPARE(receipt->kind, ReceiptKind::DeclarationResult);
        QCOMPARE(receipt->key, (ReceiptKey { {}, u"E20190000357086783"_s, u"52072019BR9PC2CCNF"_s }));
        QCOMPARE(receipt->channel, u"L"_s);
        QCOMPARE(receipt->note, u"成功入海关预录入库;"_s);
        QCOMPARE(receipt->time, QDateTime(QDate(2019, 12, 23), QTime(13, 36, 48), Qt::UTC));
        QCOMPARE(toLifecycleReceipt(*receipt).id, toLifecycleReceipt(*readReceipt(resultOf("L", "2019-12-23T21:36:48", "成功入海关预录入库;", "52072019BR9PC2CCNF"))).id);
    }

    void olderEnvelopes()
    {
        const auto data = readReceipt("<DEC_DATA INTERFACE_VERSION='1.0'><DEC_RESULT><SEQ_NO>000000000123456789</SEQ_NO><ENTRY_ID>010420181000000001</ENTRY_ID>"
                                      "<NOTICE_DATE>20180614T10111255</NOTICE_DATE><CHANNEL>G</CHANNEL><NOTE/></DEC_RESULT><RESULT_INFO>已审结</RESULT_INFO></DEC_DATA>");
        QVERIFY(data);
        QCOMPARE(data->kind, ReceiptKind::DeclarationResult);
        QCOMPARE(data->key.seqNo, u"000000000123456789"_s);
        QCOMPARE(data->key.entryId, u"010420181000000001"_s);
        QCOMPARE(data->note, u"已审结"_s);
        QCOMPARE(data->time, QDateTime(QDate(2018, 6, 14), QTime(2, 11, 12, 550), Qt::UTC));
        QCOMPARE(receiptState(*data, m_tables), u"reviewed"_s);
        const auto transit = readReceipt("<TRN_DATA><TRN_RESULT><SEQ_NO>Z1</SEQ_NO><TRANS_NO>T9</TRANS_NO><NOTICE_DATE>2018-06-14T10:11:12</NOTICE_DATE>"
                                         "<CHANNEL>E</CHANNEL><NOTE>退单</NOTE></TRN_RESULT></TRN_DATA>");
        QVERIFY(transit);
        QCOMPARE(transit->kind, ReceiptKind::TransitResult);
        QCOMPARE(transit->key, (ReceiptKey { {}, u"Z1"_s, u"T9"_s }));
        const auto response = readReceipt("<TrnImportResponse xmlns='http://www.chinaport.gov.cn/trn'><EportResult><SeqNo>S</SeqNo><CopSeqNo>C</CopSeqNo>"
                                          "<ResponseCode>0</ResponseCode><ResponseMessage>成功</ResponseMessage></EportResult><CusResult><TransNo>T</TransNo>"
                                          "<NoticeDate>20180614101112</NoticeDate><Channel>L</Channel><Note>接收</Note></CusResult></TrnImportResponse>");
        QVERIFY(response);
        QCOMPARE(response->key, (ReceiptKey { u"C"_s, u"S"_s, u"T"_s }));
        QCOMPARE(response->note, u"成功\n接收"_s);
        QCOMPARE(response->verdict, ReceiptVerdict::Granted);
        QCOMPARE(receiptState(*response, m_tables), u"accepted"_s);
    }

    void theClientsOwnFailureIsExplained()
    {
        const auto failure = readReceipt("<Root><resultFlag><Type>1</Type><Value>11</Value></resultFlag><failCode version='1'>C134</failCode>"
                                         "<failInfo><![CDATA[[\"[读卡器底层库]打开读卡器失败:错误码=50200\",\"Err:Custom50200\"]]]></failInfo><retData/></Root>",
            u"Failed_D_2026_0001_t1_20261122093012345.xml"_s);
        QVERIFY2(failure, qPrintable(failure ? QString() : failure.error().detail));
        QCOMPARE(failure->kind, ReceiptKind::ClientFailure);
        QCOMPARE(failure->code, u"C134"_s);
        QCOMPARE(failure->note, u"[读卡器底层库]打开读卡器失败:错误码=50200\nErr:Custom50200"_s);
        QCOMPARE(failure->sentName, u"D_2026_0001_t1"_s);
        QCOMPARE(receiptState(*failure, m_tables), u"refused"_s);
        QCOMPARE(readReceipt("<Root><failCode version='C134'/><failInfo>坏</failInfo></Root>")->code, u"C134"_s);
    }

    void whatIsNotKnownIsKeptRaw()
    {
        const QByteArray xml = "<NewKind a='1'><x>某</x></NewKind>";
        const auto told = readReceipt(xml);
        QVERIFY(told);
        QCOMPARE(told->kind, ReceiptKind::Unknown);
        QCOMPARE(told->raw, xml);
        QCOMPARE(receiptState(*told, m_tables), QString());
        const auto failed = readReceipt(xml, u"Failed_abc_20190101010101000.xml"_s);
        QCOMPARE(failed->verdict, ReceiptVerdict::Refused);
        QCOMPARE(receiptState(*failed, m_tables), u"refused"_s);
        QCOMPARE(failed->sentName, u"abc"_s);
    }

    void namesAnswerTheirFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<int>("verdict");
        QTest::newRow("done") << u"Successed_I_20260101_t-1_20260101101112123.xml"_s << u"I_20260101_t-1"_s << int(ReceiptVerdict::Granted);
        QTest::newRow("failed, 21 digits") << u"InBox/Failed_a_b_202601011011121234567.xml"_s << u"a_b"_s << int(ReceiptVerdict::Refused);
        QTest::newRow("no stamp") << u"Failed_a_7.xml"_s << u"a_7"_s << int(ReceiptVerdict::Refused);
        QTest::newRow("windows path") << u"C:\\ImpPath\\Deccus001\\InBox\\Successed_x_20260101101112123.xml"_s << u"x"_s << int(ReceiptVerdict::Granted);
        QTest::newRow("business") << u"Receipt_DECCUS004_E20190000357086783_1_20191223213648001.xml"_s << QString() << int(ReceiptVerdict::None);
        QTest::newRow("nothing") << QString() << QString() << int(ReceiptVerdict::None);
    }

    void namesAnswerTheirFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, sent);
        QFETCH(int, verdict);
        QCOMPARE(parseReceiptName(name).sentName, sent);
        QCOMPARE(int(parseReceiptName(name).verdict), verdict);
    }

    void anyOrderRepeatedAndLateGiveOneState()
    {
        QList<QByteArray> course { resultOf("7", "2019-12-23T21:36:38"), resultOf("L", "2019-12-23T21:36:48", {}, "1"), resultOf("Z", "2019-12-24T08:00:00"),
            resultOf("7", "2019-12-24T09:00:00"), resultOf("L", "2019-12-24T09:00:10", {}, "1"), resultOf("J", "2019-12-24T10:00:00"),
            resultOf("C", "2019-12-24T11:00:00"), resultOf("P", "2019-12-25T09:00:00"), resultOf("R", "2019-12-26T09:00:00"), resultOf("a", "2019-12-27T09:00:00") };
        course += course.mid(2, 5); // repeated
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::shuffle(course.begin(), course.end(), random);
            QList<Receipt> receipts;
            for (const QByteArray& bytes : std::as_const(course))
                receipts.append(toLifecycleReceipt(*readReceipt(bytes)));
            QCOMPARE(stateAfterAll(DeclarationState::Submitting, receipts), DeclarationState::Cleared);
        }
    }

    void emptyAndAbsentSayTheSame()
    {
        const auto empty = readReceipt("<DecImportResponse><ResponseCode/><ErrorMessage></ErrorMessage><ClientSeqNo>A</ClientSeqNo><SeqNo/></DecImportResponse>");
        const auto absent = readReceipt("<DecImportResponse><ClientSeqNo>A</ClientSeqNo></DecImportResponse>");
        QVERIFY(empty && absent);
        QVERIFY(*empty == *absent);
        QCOMPARE(empty->verdict, ReceiptVerdict::None);
    }

    void wrongInputIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"xml.empty"_s;
        QTest::newRow("half written") << QByteArray("<DEC_RESULT><CHANNEL>P</CHAN") << u"xml.truncated"_s;
        QTest::newRow("no XML") << QByteArray("not at all") << u"xml.malformed"_s;
        QTest::newRow("late DOCTYPE") << "<!--" + QByteArray(9000, ' ') + "--><!DOCTYPE x [<!ENTITY a 'b'>]><DEC_RESULT><NOTE>&a;</NOTE></DEC_RESULT>" << u"xml.doctype"_s;
        QTest::newRow("broken inside") << QByteArray("<Message><MessageBody>&lt;Response>&lt;Data></MessageBody></Message>") << u"xml.truncated"_s;
    }

    void wrongInputIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto receipt = readReceipt(bytes);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, code);
    }

    void wrappingsWithoutEndStop()
    {
        QString xml = u"<DEC_RESULT/>"_s;
        for (int i = 0; i < 8; ++i)
            xml = u"<Response><Data>"_s + xml.toHtmlEscaped() + u"</Data></Response>"_s;
        const auto receipt = readReceipt(xml.toUtf8());
        QVERIFY(receipt);
        QCOMPARE(receipt->kind, ReceiptKind::Unknown);
    }

private:
    static std::span<const Expected> expected()
    {
        static const Expected all[] = {
            { "receipts/dec/Successed_DecImportResponse_2019_b.xml", ReceiptKind::DeclarationResponse, "DecImportResponse", "E52072019122319215218", "E20190000357525131", "", "", "saved", "暂存成功", "" },
            { "receipts/dec/Failed_DecImportResponse_2019_a.xml", ReceiptKind::DeclarationResponse, "DecImportResponse", "E52072019122319204282", "", "", "", "refused", "暂存失败：商品序号1：,出口享惠情况填制不规范（尚未与最终目的国签署并实施优惠贸易安排）", "" },
            { "receipts/dec/Receipt_DECCUS004_DEC_RESULT_CHANNEL_7.xml", ReceiptKind::DeclarationResult, "DEC_RESULT", "", "E20190000357086783", "", "7", "submitted", "E20190000357086783,E20190000357086783直接申报成功", "2019-12-23T13:36:38Z" },
            { "receipts/dec/Receipt_DECCUS004_DEC_RESULT_CHANNEL_L.xml", ReceiptKind::DeclarationResult, "DEC_RESULT", "", "E20190000357086783", "52072019BR9PC2CCNF", "L", "accepted", "成功入海关预录入库;", "2019-12-23T13:36:48Z" },
            { "receipts/bonded/Successed_CommonResponeMessage_INV101_2019.xml", ReceiptKind::BondedResponse, "CommonResponeMessage", "QDE52072019112615572999", "201900000014419208", "", "", "saved", "处理成功", "" },
            { "receipts/bonded/CommonResponeMessage_2024.xml", ReceiptKind::BondedResponse, "CommonResponeMessage", "278792851A", "202400000122534496", "", "", "saved", "保税核注清单申报服务调用成功", "" },
            { "receipts/bonded/INV201_2024_result4_prevrfd.xml", ReceiptKind::BondedResult, "INV201", "COSU6391946850D", "202400000122717119", "QD311124E000098849", "4", "preDeducted", "", "2024-07-30T03:48:02Z" },
            { "receipts/bonded/INV202_2019_generated_declaration_no.xml", ReceiptKind::BondedResult, "INV202", "", "201900000014419208", "QD520719E000023456", "1", "generated", "", "2019-11-26T08:04:34Z" },
            { "receipts/bonded/SAS221_2024_pass.xml", ReceiptKind::BondedResult, "SAS221", "", "202400000069440319", "Z3111I240728000000000003", "1", "passed", "", "2024-07-27T16:44:26Z" },
            { "receipts/bonded/SAS223_2024_passed_gate.xml", ReceiptKind::BondedResult, "SAS223", "", "202400000069405902", "Z3111E240726000000000456", "1", "gatePassed", "", "2024-07-26T09:31:59Z" },
            { "receipts/bonded/SAS224_2024_inspection.xml", ReceiptKind::BondedResult, "SAS224", "", "202400000069449716", "Z3111I240728000000000111", "3", "", nullptr, "2024-08-01T06:53:02Z" },
            { "embedded/DEC_RESULT_CHANNEL_7_2018.xml", ReceiptKind::DeclarationResult, "DEC_RESULT", "", "I20180000147015879", "", "7", "submitted", "I20180000147015879,I20180000147015879直接申报成功", "2018-12-12T06:40:43Z" },
            { "embedded/ImportAgrResponse_success_1234_567890.xml", ReceiptKind::AgreementResponse, "ImportAgrResponse", "", "20212243495988986", "", "", "saved", "导入成功", "" },
            { "dec_legacy/decmod_response_DecModSaveResponse.xml", ReceiptKind::AmendmentResponse, "DecModSaveResponse", "", "", "010120170012000111", "", "saved", "调用成功", "" },
            { "dec_legacy/decsd_supplement_response_errors.xml", ReceiptKind::SupplementResponse, "DecSDImportResponse", "000000032003491590", "", "", "", "refused", nullptr, "" },
        };
        return all;
    }

    CodeTables m_tables;
};

QTEST_GUILESS_MAIN(TestWindowReceipt)
#include "tst_windowreceipt.moc"
