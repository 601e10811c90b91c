// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

namespace Tongguan {

// What becomes of a material's remainder (余料处置).
enum class DisposalWay : quint8 {
    DomesticSale, // 内销, with duty, VAT and interest
    CarryOver,    // 余料结转 to another record
    Reexport,     // 料件复出
    Destruction,  // 销毁
    RollOver      // 滚存: an account book's stock stays for the cycle that follows; nothing is declared
};
inline constexpr int DisposalWays = int(DisposalWay::RollOver) + 1;
[[nodiscard]] QString disposalWayName(DisposalWay way); // "domesticSale"

struct DisposalLine {
    int item = 0;
    LedgerQuantity remainder; // of the ledger at the end of the period
    std::array<LedgerQuantity, DisposalWays> ways {};

    bool operator==(const DisposalLine&) const = default;
    [[nodiscard]] LedgerQuantity disposed() const;
    [[nodiscard]] LedgerQuantity left() const { return remainder - disposed(); } // 0, or the line is not done
    [[nodiscard]] LedgerQuantity& operator[](DisposalWay way) { return ways[size_t(way)]; }
    [[nodiscard]] LedgerQuantity operator[](DisposalWay way) const { return ways[size_t(way)]; }
};

struct DisposalPlan {
    QString carryTo; // the record that takes what is carried over
    QList<DisposalLine> lines; // of every material with a remainder, by number

    bool operator==(const DisposalPlan&) const = default;
};

// What stands against a plan. Codes: "disposal.left" (the quantities do not make the remainder), "disposal.negative"
// (a remainder below 0 cannot be disposed of: it must be settled first; or a quantity below 0), "disposal.target"
// (carried over, but no record to carry to), "disposal.roll" (only an account book's stock may stay).
struct DisposalFault {
    QString code;
    int item = 0;
    LedgerQuantity quantity;

    bool operator==(const DisposalFault&) const = default;
};
[[nodiscard]] QList<DisposalFault> faultsOf(const DisposalPlan& plan, RecordKind kind);

// The usual way: an account book's stock rolls over; of a handbook what `next` (null: none) has an item for is carried over
// to it, as far as its record quantity allows; the rest is sold at home.
[[nodiscard]] DisposalPlan proposeDisposal(const LedgerRecord& record, const QList<WriteOffLine>& lines, const LedgerRecord* next, const LedgerBook* nextBook);

// The plan with each line's remainder as it is now; what was chosen stays where it still fits, new lines come from `proposed`.
[[nodiscard]] DisposalPlan renewed(const DisposalPlan& chosen, const DisposalPlan& proposed);

// The item of `to` that takes material `item` of `from`: same ten-digit code, name and unit (the condition of merging; its
// number where several fit the part number). 0: none.
[[nodiscard]] int carryTarget(const LedgerRecord& from, int item, const LedgerRecord& to);

} // namespace Tongguan
