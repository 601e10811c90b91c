// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoffice.h"
#include "app/ctl/command.h"

namespace Tongguan {
namespace {

int runReceipts(CommandContext& context, const QCommandLineParser&, const QStringList& arguments)
{
    const auto found = findDeclaration(context, arguments.value(0));
    if (!found)
        return context.complain(found.error(), arguments.value(0));
    QJsonArray array;
    const CodeTable* channels = context.tables.table(livesBonded(found->document.type().key) ? u"bondedResult" : u"channel");
    for (const Receipt& receipt : found->receipts) {
        const auto channel = channels ? channels->find(receipt.channel) : std::nullopt;
        if (context.json) {
            QJsonObject object = receiptJson(receipt);
            object[u"meaning"_s] = channel ? channel->name.zh : QString();
            array.append(object);
        } else {
            context.out << timeText(receipt.time) << '\t' << receipt.channel << '\t' << (channel ? channel->name.zh : QString())
                        << '\t' << receipt.entryNo << '\t' << receipt.note << '\n';
            for (const FieldRemark& remark : receipt.remarks)
                context.out << "\t" << remark.place << ": " << remark.text << '\n';
        }
    }
    if (context.json)
        context.print(array);
    return 0;
}

} // namespace

const Command receiptsCommand { "receipts"_L1, "ID"_L1, "Print the receipts of a document in their order"_L1, nullptr, runReceipts };

} // namespace Tongguan
