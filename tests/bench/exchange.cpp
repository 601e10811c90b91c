// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/gateway/localdisk.h"
#include "models/exchange/singlewindow/declarationmessage.h"
#include "models/exchange/singlewindow/windowreceipt.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <pugixml.hpp>

namespace Tongguan::Bench {
namespace {

constexpr int MessageCount = 10'000;

quint64 bareParse(const QByteArray& bytes)
{
    QByteArray copy(bytes.constData(), bytes.size());
    pugi::xml_document xml;
    if (!xml.load_buffer_inplace(copy.data(), size_t(copy.size()), pugi::parse_default, pugi::encoding_utf8))
        qFatal("bare parse");
    return quint64(xml.document_element().first_child().type());
}

QJsonObject runExportBenchmark()
{
    QList<Document> documents;
    QList<QByteArray> messages;
    for (int i = 0; i < 10; ++i) {
        documents.append(sampleDeclaration(1 + i * 2, i));
        messages.append(*writeDeclaration(documents.last()));
    }
    quint64 seen = 0;
    const Times bare = measure(3, [&] {
        for (int i = 0; i < MessageCount; ++i)
            seen += bareParse(messages[i % 10]);
    });
    const Times whole = measure(3, [&] {
        for (int i = 0; i < MessageCount; ++i)
            seen += quint64(writeDeclaration(documents[i % 10])->size());
    });
    return { { u"messages"_s, MessageCount }, { u"bareParseCpuMs"_s, bare.cpuMs }, { u"exportCpuMs"_s, whole.cpuMs }, { u"exportWallMs"_s, whole.wallMs },
        { u"exportRatio"_s, whole.cpuMs / bare.cpuMs }, { u"aim"_s, u"exportRatio <= 4"_s }, { u"check"_s, double(seen) } };
}

// As they come in a busy year: answers and receipts, one in ten of a bonded list.
QByteArray mixedReceipt(int i)
{
    const QString number = QString::number(i).rightJustified(13, u'0');
    if (i % 10 == 0)
        return (u"<Package><EnvelopInfo><message_type>INV201</message_type></EnvelopInfo><DataInfo><BussinessData><INV201><HdeApprResult><etpsPreentNo>2026%1</etpsPreentNo>"
                "<businessId>QD%1</businessId><manageResult>1</manageResult><manageDate>2026-07-30 11:48:02</manageDate></HdeApprResult></INV201></BussinessData></DataInfo></Package>"_s.arg(number)).toUtf8();
    if (i % 5 == 1)
        return (u"<DecImportResponse xmlns=\"http://www.chinaport.gov.cn/dec\"><ResponseCode>0</ResponseCode><ErrorMessage>暂存成功</ErrorMessage>"
                "<ClientSeqNo>TG%1</ClientSeqNo><SeqNo>I2026%1</SeqNo></DecImportResponse>"_s.arg(number)).toUtf8();
    static const QStringList channels { u"7"_s, u"L"_s, u"J"_s, u"P"_s, u"R"_s };
    return (u"<DEC_RESULT><CUS_CIQ_NO>I2026%1</CUS_CIQ_NO><ENTRY_ID>53172026%1</ENTRY_ID><NOTICE_DATE>2026-11-22T10:00:0%2</NOTICE_DATE><CHANNEL>%3</CHANNEL>"
            "<NOTE>成功入海关预录入库;</NOTE><CUSTOM_MASTER>5317</CUSTOM_MASTER><I_E_DATE></I_E_DATE><D_DATE>2026-11-22T09:59:33</D_DATE></DEC_RESULT>"_s
                .arg(number).arg(i % 5).arg(channels[i % 5])).toUtf8();
}

QJsonObject runReceiptsBenchmark()
{
    QList<QByteArray> receipts;
    for (int i = 0; i < MessageCount; ++i)
        receipts.append(mixedReceipt(i));
    quint64 seen = 0;
    const Times bare = measure(3, [&] {
        for (const QByteArray& bytes : std::as_const(receipts))
            seen += bareParse(bytes);
    });
    const Times parsed = measure(3, [&] {
        for (const QByteArray& bytes : std::as_const(receipts))
            seen += quint64(readReceipt(bytes)->key.seqNo.size());
    });
    // The whole way through the folder, files and ledger on the disk.
    const QTemporaryDir folder;
    GatewayOptions options;
    options.root = folder.path();
    LocalDisk disk;
    const SystemClock clock;
    auto gateway = FolderGateway::open(options, disk, clock);
    if (!gateway)
        qFatal("%s", qPrintable(gateway.error().code));
    for (int i = 0; i < MessageCount; ++i) {
        QFile file(folder.filePath(u"InBox/Receipt_%1.xml"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("receipt file");
        file.write(receipts[i]);
    }
    int read = 0;
    const Times whole = measure(1, [&] {
        bool more = true;
        while (more) {
            const auto round = (*gateway)->round();
            if (!round)
                qFatal("%s", qPrintable(round.error().code));
            read += round->read;
            more = round->more;
        }
    });
    return { { u"receipts"_s, MessageCount }, { u"bareParseCpuMs"_s, bare.cpuMs }, { u"readCpuMs"_s, parsed.cpuMs }, { u"readRatio"_s, parsed.cpuMs / bare.cpuMs },
        { u"gatewayCpuMs"_s, whole.cpuMs }, { u"gatewayWallMs"_s, whole.wallMs }, { u"gatewayRead"_s, read }, { u"check"_s, double(seen) } };
}

} // namespace

const Benchmark exportBenchmark { "export"_L1, "10,000 documents into messages, against a bare pugixml parse of the same bytes"_L1, runExportBenchmark };
const Benchmark receiptsBenchmark { "receipts"_L1, "10,000 mixed receipts read, and carried through the folder gateway"_L1, runReceiptsBenchmark };

} // namespace Tongguan::Bench
