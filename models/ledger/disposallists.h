// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/ledger/disposal.h"

namespace Tongguan {

// An inventory list that carries out a part of a disposal: once customs has deducted it, the ledger has.
struct DisposalList {
    DocumentId id; // the same each time: a list is never made twice
    DisposalWay way = DisposalWay::DomesticSale;
    bool takes = false; // of a carry-over: the list of the record that takes
    Document document;
};

// The lists that a plan comes to: one for each way, of a carry-over also the one of the record that takes it; nothing for
// what rolls over. Lines are the plan's with the record's own items; prices are left to a person. `sitting` names what
// the ids follow from, `number` begins the own numbers, `type` is the inventory list. `next` is the record that takes: null
// where nothing is carried over.
// Errors: "ledger.carry.same" (`next` is the record itself), "ledger.carry.closed" (it is not valid on that day),
// "ledger.carry.target" (an item that it does not have), or the first of faultsOf() but of remainders below 0, of which
// nothing is disposed; `field` the item.
[[nodiscard]] Result<QList<DisposalList>> disposalLists(const LedgerRecord& record, const DisposalPlan& plan, const LedgerRecord* next, QDate day, const QString& sitting, const QString& number, const DocumentType& type);

} // namespace Tongguan
