// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "models/exchange/singlewindow/messagexml.h"
#include "models/exchange/singlewindow/windowreceipt.h"

namespace Tongguan {
namespace {

QJsonObject windowReceiptJson(const WindowReceipt& receipt, const CodeTables& tables)
{
    QJsonObject object { { u"kind"_s, receiptKindName(receipt.kind) }, { u"message"_s, receipt.message },
        { u"key"_s, QJsonObject { { u"clientSeqNo"_s, receipt.key.clientSeqNo }, { u"seqNo"_s, receipt.key.seqNo }, { u"entryId"_s, receipt.key.entryId } } },
        { u"channel"_s, receipt.channel }, { u"state"_s, receiptState(receipt, tables) }, { u"meaning"_s, receiptMeaning(receipt, tables).zh },
        { u"code"_s, receipt.code }, { u"note"_s, receipt.note }, { u"time"_s, timeText(receipt.time) } };
    if (!receipt.related.isEmpty())
        object[u"related"_s] = receipt.related;
    if (!receipt.raw.isEmpty())
        object[u"raw"_s] = QString::fromUtf8(receipt.raw);
    return object;
}

void printReceipt(QTextStream& out, const WindowReceipt& receipt, const CodeTables& tables)
{
    const QString meaning = receiptMeaning(receipt, tables).zh;
    out << receipt.message << '\t' << (receipt.channel.isEmpty() ? receipt.code : receipt.channel) << '\t' << meaning << '\t'
        << receiptState(receipt, tables) << '\t' << timeText(receipt.time) << '\n';
    for (const auto& [name, text] : { std::pair(u"clientSeqNo"_s, receipt.key.clientSeqNo), std::pair(u"seqNo"_s, receipt.key.seqNo),
             std::pair(u"entryId"_s, receipt.key.entryId), std::pair(u"note"_s, receipt.note), std::pair(u"raw"_s, QString::fromUtf8(receipt.raw)) }) {
        if (!text.isEmpty())
            out << '\t' << name << ": " << text << '\n';
    }
}

int runReceipt(CommandContext& context, const QCommandLineParser&, const QStringList& files)
{
    int code = 0;
    QJsonArray all;
    for (const QString& file : files) {
        const Result<QByteArray> bytes = readMessageFile(file);
        const Result<WindowReceipt> receipt = bytes ? readReceipt(*bytes, file) : tl::unexpected(bytes.error());
        if (!receipt) {
            code = context.complain(receipt.error(), file);
            all.append(QJsonObject { { u"file"_s, file }, { u"error"_s, errorJson(receipt.error()) } });
            continue;
        }
        if (context.json)
            all.append(windowReceiptJson(*receipt, context.tables));
        else
            printReceipt(context.out, *receipt, context.tables);
    }
    if (context.json && files.size() == 1)
        context.print(all.first().toObject());
    else if (context.json)
        context.print(all);
    return code;
}

} // namespace

const Command receiptCommand { "receipt"_L1, "FILE..."_L1, "Tell what receipts of the Single Window say, from their files"_L1, nullptr, runReceipt, false };

} // namespace Tongguan
