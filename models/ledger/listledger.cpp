// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/listledger.h"

namespace Tongguan {

ListLedger listLedgerOf(const LedgerBook& book, DocumentId list, const QList<Movement>& movements)
{
    return { book.items(LedgerSide::Material) + book.items(LedgerSide::Product) + book.items(LedgerSide::Equipment), book.balances({}, Counting::WithForeseen),
        book.productBalances({}, Counting::WithForeseen), book.standOfList(list, movements) };
}

} // namespace Tongguan
