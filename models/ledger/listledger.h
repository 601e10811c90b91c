// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

namespace Tongguan {

// All that a window wants to know of a ledger while a list is made; everything foreseen counts.
struct ListLedger {
    QList<LedgerItem> items; // of the record
    QList<MaterialBalance> materials;
    QList<ProductBalance> products;
    ListStand stand;
};
[[nodiscard]] ListLedger listLedgerOf(const LedgerBook& book, DocumentId list, const QList<Movement>& movements);

} // namespace Tongguan
