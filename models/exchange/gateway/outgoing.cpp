// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/outgoing.h"

#include "models/base/text.h"
#include "models/exchange/singlewindow/messagepackage.h"

namespace Tongguan {

bool isBeingWritten(const QString& name)
{
    return name.startsWith(u'.') || name.endsWith(u".tmp"_s, Qt::CaseInsensitive) || name.endsWith(u".temp"_s, Qt::CaseInsensitive);
}

// The message inside, whatever it is packed in.
static Result<WindowReceipt> readOutgoing(const QByteArray& bytes)
{
    if (!isZip(bytes))
        return readReceipt(bytes);
    const Result<ZipEntry> message = messageOfPackage(bytes);
    if (!message)
        return tl::unexpected(message.error());
    return readReceipt(message->bytes);
}

Result<WindowReceipt> readDeclarationKeys(const QByteArray& bytes)
{
    Result<WindowReceipt> keys = readOutgoing(bytes);
    if (!keys)
        return keys;
    if (keys->kind != ReceiptKind::Declaration)
        return fail(ErrorKind::Invalid, u"gateway.message"_s, keys->message);
    if (keys->key.clientSeqNo.isEmpty())
        return fail(ErrorKind::Invalid, u"gateway.key"_s);
    return keys;
}

} // namespace Tongguan
