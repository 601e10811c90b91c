// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/ledger/ledgerquantity.h"

#include <QDate>

#include <array>
#include <span>

namespace Tongguan {

using MovementId = Id<struct MovementTag>;

enum class LedgerSide : quint8 { Material, Product, Equipment };

// What happened to a quantity. The terms of the write-off are sums of these; see LedgerTerms.
enum class MovementKind : quint8 {
    // Materials
    DirectImport,    // 料件进口
    TransferIn,      // 料件转入(深加工结转)
    CarryIn,         // 余料转入
    ExchangeImport,  // 料件退换进口: counts as an import, and pairs with ExchangeExport
    ExchangeExport,  // 料件退换出口
    Reexport,        // 料件复出
    CarryOut,        // 余料转出
    DomesticSale,    // 料件内销
    Destruction,     // 料件销毁
    MaterialUse,     // 实际耗用 by material list or work order; only where the record does not go by unit consumption
    // Products; their material is used by unit consumption
    ProductExport,   // 成品出口
    ProductTransfer, // 成品转出(深加工结转)
    ReworkImport,    // 成品退换进口
    ReworkExport,    // 成品退换出口
    ProductSale,     // 成品内销
    // Leftovers, accounted apart: they do not enter the write-off of the material
    LeftoverArising, // 边角料产生
    LeftoverSale,    // 边角料内销
    LeftoverReexport, // 边角料复出
    LeftoverDestruction, // 边角料销毁
    // Equipment without payment
    EquipmentIn,     // 设备进口, 转入
    EquipmentOut,    // 设备退运, 转出, 解除监管
    // Defective goods (残次品), accounted apart by product: what was made and cannot be exported
    DefectiveArising, // 残次品产生
    DefectiveSale,    // 残次品内销
    DefectiveReexport, // 残次品复出
    DefectiveDestruction // 残次品销毁
};
inline constexpr int MovementKinds = int(MovementKind::DefectiveDestruction) + 1;

// Between whom a quantity moves: what one loses the other gains, so that nothing appears or vanishes.
enum class LedgerAccount : quint8 { Stock, Goods, Abroad, Enterprise, Record, Domestic, Destroyed, Process, Leftover, Equipment, Defective };
inline constexpr int LedgerAccounts = int(LedgerAccount::Defective) + 1;

struct MovementRule {
    MovementKind kind;
    const char16_t* name; // "directImport": in files and JSON
    LedgerSide side;
    LedgerAccount from, to;
};
[[nodiscard]] const MovementRule& ruleOf(MovementKind kind);
[[nodiscard]] bool isExport(MovementKind kind); // a product leaves: the time to report a handbook begins with the last one
[[nodiscard]] std::optional<MovementKind> movementKindOf(QStringView name);

// How far customs has taken it (核扣标记). It only ever rises, whatever the order in which receipts arrive.
enum class MovementStanding : quint8 {
    Foreseen,  // 预核扣: sent, or made without a line
    Deducted,  // 已核扣
    Withdrawn  // taken back: refused or deleted. Counts nowhere
};

// One quantity of one item. Immutable once posted; a correction is another movement, a refusal withdraws it.
struct Movement {
    MovementId id;
    MovementKind kind = MovementKind::DirectImport;
    int item = 0;          // 备案序号, 1 and up
    int version = 0;       // of the unit consumption; products only
    LedgerQuantity quantity; // a correction may be negative
    QDate date;
    MovementStanding standing = MovementStanding::Foreseen;
    DocumentId document;   // where it comes from; null: entered by hand
    int line = 0;          // of that document, 1 and up

    bool operator==(const Movement&) const = default;
    // The same but for the standing.
    [[nodiscard]] bool sameFact(const Movement& other) const;
};

} // namespace Tongguan
