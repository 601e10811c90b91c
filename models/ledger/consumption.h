// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/ledger/ledgerquantity.h"

namespace Tongguan {

// Unit consumption (单耗) of one material in one version of one product, as recorded with customs (19,9 each).
// Unit = net / (1 - loss); the loss is tangible (becomes leftovers) and intangible (evaporates) together.
struct Consumption {
    int product = 0;  // item numbers of the record
    int version = 0;
    int material = 0;
    Decimal net;               // 净耗: of the material's unit in one unit of the product, above 0
    Decimal tangibleLoss;      // 有形损耗率: a fraction, 0 <= both together < 1
    Decimal intangibleLoss;    // 无形损耗率
    Decimal bondedShare = 1;   // 保税料件比例: what of it is bonded, above 0, at most 1

    bool operator==(const Consumption&) const = default;
    [[nodiscard]] Decimal loss() const { return tangibleLoss + intangibleLoss; }
    // Fails with Invalid, code "ledger.consumption", where a figure is out of its bounds; `field` names it.
    [[nodiscard]] Done verdict() const;
};

// What `exported` units of product took, rounded to three decimals as the public write-off programs do
// (RULES: use = export total x net / (1 - loss), 3 decimals; loss = use x loss rate, 3 decimals).
struct MaterialUse {
    LedgerQuantity use;        // bonded material, with all losses
    LedgerQuantity loss;       // of which lost
    LedgerQuantity intangible; // of the loss
    LedgerQuantity leftover;   // tangible: must be accounted for apart

    bool operator==(const MaterialUse&) const = default;
};
[[nodiscard]] MaterialUse materialUse(const Consumption& consumption, LedgerQuantity exported);

// The same, prepared: three whole numbers, for a hundred thousand rows at once.
class UseFactor final {
public:
    UseFactor() = default;
    explicit UseFactor(const Consumption& consumption); // one with a verdict
    [[nodiscard]] LedgerUnits use(LedgerUnits exported) const; // rounded half up to three decimals
    [[nodiscard]] LedgerUnits leftover(LedgerUnits use) const; // of what was used: MaterialUse::leftover

private:
    qint64 m_net = 0, m_kept = 1, m_share = 0; // scale 9
    qint64 m_intangible = 0;
};

} // namespace Tongguan
