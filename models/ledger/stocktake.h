// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

namespace Tongguan {

// One line of the enterprise's own stock list. A product in the store is folded into the materials that went into it.
struct OwnStockLine {
    LedgerSide side = LedgerSide::Material;
    int item = 0;    // of the record; 0: by its part number
    int version = 0; // of a product's unit consumption; 0 where there is none: the highest
    QString partNo;
    QString unit;    // code; "" that of the record
    LedgerQuantity quantity;

    bool operator==(const OwnStockLine&) const = default;
};

enum class DifferenceCause : quint8 {
    OpenLists,          // lists that customs has not deducted yet
    ForeseenEntries,    // entered by hand and not settled
    LateMovements,      // dated shortly after the day of the count
    ConsumptionMissing, // a version that went out without a unit consumption
    WrongUnit,          // counted in another unit: by 10, 100 or 1000
    UnknownUnit,        // counted in a unit that cannot be turned into the record's
    SwappedParts,       // another item differs by as much the other way
    Leftovers,          // scrap that was counted with the material
    DefectiveGoods,     // material in goods that could not be exported
    OtherConsumption,   // used more or less than the unit consumption says
    Rounding            // below what the rounding of use can make
};
inline constexpr int DifferenceCauses = int(DifferenceCause::Rounding) + 1;
[[nodiscard]] QString differenceCauseName(DifferenceCause cause); // "openLists"
[[nodiscard]] std::optional<DifferenceCause> differenceCauseOf(QStringView name);

// A cause that the ledger's own facts suggest, and the facts.
struct CauseHint {
    DifferenceCause cause = DifferenceCause::OpenLists;
    LedgerQuantity amount; // what of the difference it would explain, signed as the difference
    bool whole = false;    // all of it
    QList<DocumentId> documents; // of lists and late movements
    int movements = 0;
    int other = 0;   // SwappedParts: the material; ConsumptionMissing, DefectiveGoods: the product
    int version = 0; // ConsumptionMissing
    int factor = 0;  // WrongUnit: the count times this; below 0: divided by
    int permille = 0; // OtherConsumption: of the use

    bool operator==(const CauseHint&) const = default;
};

struct StocktakeLine {
    int item = 0;
    LedgerQuantity ledger;    // remainder of the ledger on that day, deducted
    LedgerQuantity own;       // counted as material
    LedgerQuantity inProducts; // counted in products, folded
    bool counted = false;     // the list names it
    QList<CauseHint> causes;  // the best first; empty: nothing in the ledger suggests one

    bool operator==(const StocktakeLine&) const = default;
    [[nodiscard]] LedgerQuantity difference() const { return own + inProducts - ledger; }
};

struct Stocktake {
    QDate day;
    QList<StocktakeLine> lines;  // of every material, by number
    QList<OwnStockLine> unknown; // parts that the record does not know
};

// Compares the ledger with the enterprise's own stock (盘点) on the day of the count. Goods that are exported between
// the day and `lateDays` after it may have left before.
[[nodiscard]] Stocktake compareStock(const LedgerBook& book, const QList<OwnStockLine>& own, QDate day, int lateDays = 10);

// How many of the unit `to` one of the unit `from` is, as numerator and denominator (codes of the table of units);
// nothing where they do not measure the same.
[[nodiscard]] std::optional<std::pair<int, int>> unitRatio(QStringView from, QStringView to);

} // namespace Tongguan
