// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"
#include "models/store/clientstore.h"

namespace Tongguan {

// What tests of inventory lists share: a small record, lists for it, and the ledger counted anew from the lists as they stand.
namespace ListKit {

    // Materials 1 to 3 (1000 of each allowed), products 1 and 2 (100 each) that use 2 of material 1 and 0.5 of material 2.
    [[nodiscard]] LedgerRecord record(const QString& number);

    struct Line {
        int item = 1;
        QString quantity;
        int version = 0;
    };
    enum class Way { Import, Export, TransferIn, TransferOut, DomesticSale, Reexport };
    [[nodiscard]] Document list(const QString& record, const QString& ownNo, Way way, const QList<Line>& lines, QDate day = QDate(2026, 3, 1));
    // With what else must be filled in before it is declared: the samples of the dictionary.
    [[nodiscard]] Document complete(Document document);
    [[nodiscard]] Receipt receipt(const QString& id, const QString& channel, int second, const QString& number = {});

    // Item by item, materials before products: what is deducted and what is foreseen, as text.
    [[nodiscard]] QString balances(ClientStore& store, const QString& number);
    // The same, of a ledger made anew from the lists of the store, by nothing but how each stands.
    [[nodiscard]] QString recounted(ClientStore& store, const LedgerRecord& record);

} // namespace ListKit

} // namespace Tongguan
