// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/storage.h"
#include "models/dictionary/document.h"

namespace Tongguan {

// What customs says of a document.
struct Decision {
    QString channel; // case-sensitive
    QString note;
    QList<FieldRemark> remarks;
};

// Gives the document its receipt: the next state and revision, at "7" the Single Window's number, from "L" or "SpL" on the
// entry number (the same one for life), which its body then holds beside the day of declaration. Within a writing transaction; the caller appends the feed.
// "channel.order" where the channel does not lead on from the document's state.
[[nodiscard]] Result<Receipt> giveReceipt(Storage& storage, DocumentRow& row, const Decision& decision, const Document& content, const QDateTime& now);

// Puts a submitted document before its office: in the queue where that decides by itself. True: queued.
[[nodiscard]] Result<bool> putBeforeOffice(Storage& storage, const DocumentRow& row, const QDateTime& now);

} // namespace Tongguan
