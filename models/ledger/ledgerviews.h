// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

namespace Tongguan {

// A ledger at a glance.
struct LedgerOverview {
    int materials = 0, products = 0, equipment = 0;
    int consumptions = 0, versions = 0; // rows of unit consumption; versions of products that have some
    qint64 movements = 0, foreseen = 0, withdrawn = 0;
    QDate first, last; // days moved
    QDate lastExport;  // of products, deducted
    int mostImported = 0, mostExported = 0; // item whose record is used most; 0: none has a record
    int importedPermille = 0, exportedPermille = 0; // how much of it, everything foreseen counted
    QList<LedgerRemark> remarks;
};
[[nodiscard]] LedgerOverview overviewOf(const LedgerBook& book);

struct DayBalance {
    QDate day;
    LedgerQuantity balance; // in the evening

    bool operator==(const DayBalance&) const = default;
};

// Everything about one item but its movements.
struct LedgerCard {
    LedgerItem item;
    LedgerTerms terms;         // of a material
    ProductTerms productTerms; // of a product
    std::array<LedgerQuantity, LedgerAccounts> accounts {};
    QList<DayBalance> course;         // by day, those on which it moved
    QList<Consumption> consumptions;  // of a product, or what uses a material
    LeftoverBalance leftovers;        // of a material: scrap, apart
    DefectiveBalance defectives;      // of a product
    QList<LedgerRemark> remarks;
};
[[nodiscard]] LedgerCard cardOf(const LedgerBook& book, LedgerSide side, int no, QDate at, Counting counting);

// A material before and after a what-if.
struct WhatIfLine {
    int material = 0;
    LedgerTerms before, after;
};
// The balances of their materials if these consumptions were in force; nothing is changed. Fails as
// Consumption::verdict().
[[nodiscard]] Result<QList<WhatIfLine>> whatIfOf(const LedgerBook& book, const QList<Consumption>& wanted, Counting counting);

// One past the highest version that a product has.
[[nodiscard]] int nextVersion(const LedgerBook& book, int product);

} // namespace Tongguan
