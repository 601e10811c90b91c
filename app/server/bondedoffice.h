// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/receipts.h"
#include "models/dictionary/documenttype.h"

namespace Tongguan {

// The authority's side of bonded documents: inventory lists against its ledgers, records, gate passes, write-off reports.
// Receipts carry the codes of the table "bondedResult". All functions are part of a transaction.

using Grown = QHash<qint64, QList<FeedItem>>; // by tenant
// A document is in the feed once for all that a transaction did to it.
void addGrown(Grown& all, const Grown& more);

// The message that answers a request of that type: "INV201" for an inventory list.
[[nodiscard]] QString resultMessage(QStringView type);
// What an officer may answer documents of that type: "INV201-3", ..., "D".
[[nodiscard]] QStringList bondedChannels(QStringView type);
[[nodiscard]] bool isBondedChannel(const QString& channel); // of any type

// What stands against a list, place by place: its record, its items, its quantities against what the ledger may still give,
// and the other side of a transfer. Empty: it may be deducted.
[[nodiscard]] Result<QList<FieldRemark>> examineList(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& list);

// As giveReceipt(); the ledger follows: foreseen at INV201-4, deducted at INV201-1 and INV211, taken back at a return or a
// deletion; a record that passes is the ledger's from then on. "channel.order", "ledger.unknown".
[[nodiscard]] Result<Receipt> giveBondedReceipt(Storage& storage, DocumentRow& row, const Decision& decision, const Document& content, const QDateTime& now);

// What an office that decides by itself does next; nothing where it is done or waits for somebody.
//
//  list: Submitted -(INV201-3, or INV201-4)-> PreDeducted -INV202-1, then INV211 when its declaration is released-> Deducted
//        without a declaration: PreDeducted -INV201-1-> Deducted
//  gate pass: Submitted -SAS221-1-> Passed -SAS223-1-> ThroughGate;  write-off report: -2-> Passed -5-> WrittenOff;  others: -1-> Passed
[[nodiscard]] Result<std::optional<Decision>> ownBondedDecision(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& content);

// What a receipt that was just given to this document brings about elsewhere: a released declaration deducts the lists that
// it names (licence code "a"), a written-off report writes off the lists of its period, a transfer that was returned for a
// difference tells the other side.
[[nodiscard]] Result<Grown> consequences(Storage& storage, const Dictionary& dictionary, const DocumentRow& row, const Document& content, const QDateTime& now);

} // namespace Tongguan
