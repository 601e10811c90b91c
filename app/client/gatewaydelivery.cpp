// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/gatewaydelivery.h"

#include "models/exchange/gateway/foldergateway.h"
#include "models/exchange/singlewindow/windowreceipt.h"

#include <QCryptographicHash>
#include <QDir>

namespace Tongguan {
namespace {

// Whether it says something of a document, not of the client or of a company's agreements.
bool isAboutDocument(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::DeclarationResponse:
    case ReceiptKind::DeclarationResult:
    case ReceiptKind::TransitResponse:
    case ReceiptKind::TransitResult:
    case ReceiptKind::BondedResponse:
    case ReceiptKind::BondedResult:
    case ReceiptKind::AmendmentResponse:
    case ReceiptKind::SupplementResponse:
        return true;
    case ReceiptKind::AgreementResponse:
    case ReceiptKind::ClientFailure:
    case ReceiptKind::Declaration:
    case ReceiptKind::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

Receipt receiptOf(const WindowReceipt& said, const QDateTime& came)
{
    Receipt receipt = toLifecycleReceipt(said);
    if (!receipt.time.isValid())
        receipt.time = came;
    if (said.kind == ReceiptKind::DeclarationResponse && said.verdict == ReceiptVerdict::Refused)
        receipt.channel = u"Y"_s; // refused by the Single Window itself: it was not declared, and may be mended
    return receipt;
}

} // namespace

Result<ArrivedReceipts> receiptsAfter(const TrafficLedger& traffic, DiskPort& disk, const QString& root, qint64 after, int limit)
{
    ArrivedReceipts arrived;
    arrived.upTo = std::min(traffic.size(), after + limit);
    for (qint64 n = after + 1; n <= arrived.upTo; ++n) {
        const TrafficFile* file = traffic.file(n);
        if (!file || !file->incoming || file->state != TrafficState::Read)
            continue;
        const QString path = GatewayPaths(root).root + file->place;
        const auto bytes = disk.read(path);
        if (!bytes) {
            if (!disk.exists(path) && disk.exists(root))
                continue;
            return tl::unexpected(bytes.error());
        }
        const auto receipt = readReceipt(*bytes, file->name);
        if (!receipt || !isAboutDocument(receipt->kind))
            continue; // the gateway's page shows it
        QStringList numbers;
        for (const QString& number : { traffic.clientOf(receipt->key), receipt->key.clientSeqNo, receipt->key.seqNo, receipt->key.entryId }) {
            if (!number.isEmpty() && !numbers.contains(number))
                numbers.append(number);
        }
        if (!numbers.isEmpty())
            arrived.receipts.append({ numbers, receiptOf(*receipt, file->time) });
    }
    return arrived;
}

QString deliveredKey(const QString& root)
{
    const QByteArray digest = QCryptographicHash::hash(QDir::cleanPath(root).toUtf8(), QCryptographicHash::Sha256);
    return u"gateway/delivered/"_s + QString::fromLatin1(digest.toHex().first(16));
}

} // namespace Tongguan
