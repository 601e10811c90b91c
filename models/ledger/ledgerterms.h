// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/movement.h"

namespace Tongguan {

// The terms of a material's write-off (核销), and what follows from them. Source of the formulas: the write-off and
// remaining-quantity logic of a public handbook program (certainty: a program's practice, not a published law).
struct LedgerTerms {
    LedgerQuantity record;         // 备案数量
    LedgerQuantity directImport;   // 直接进口, exchanged goods sent back in included
    LedgerQuantity transferIn;     // 转厂进口
    LedgerQuantity carryIn;        // 余料转入
    LedgerQuantity exchangeExport; // 料件退换出口
    LedgerQuantity exchangeImport; // 料件退换进口, part of directImport
    LedgerQuantity reexport;       // 料件复出
    LedgerQuantity carryOut;       // 余料转出
    LedgerQuantity domesticSale;   // 料件内销
    LedgerQuantity destruction;    // 料件销毁
    LedgerQuantity productUse;     // 产品总耗用

    bool operator==(const LedgerTerms&) const = default;
    [[nodiscard]] LedgerQuantity importTotal() const { return directImport + transferIn + carryIn - exchangeExport; }
    // 余料数量: 0, or to be disposed of before the write-off balances.
    [[nodiscard]] LedgerQuantity remaining() const { return inStockBeforeUse() - productUse - domesticSale; }

    // What may still move, at most. Destroyed material is gone for all of them (the source has no such term).
    [[nodiscard]] LedgerQuantity mayImport() const { return record - importTotal(); }
    [[nodiscard]] LedgerQuantity mayReturnExport() const { return inStockBeforeUse(); }
    [[nodiscard]] LedgerQuantity mayCarryOut() const { return inStockBeforeUse() - productUse; }
    [[nodiscard]] LedgerQuantity mayExchangeImport() const { return exchangeExport - exchangeImport; }
    // The source does not subtract what was carried out here; the prudent figure does.
    [[nodiscard]] LedgerQuantity maySellAsSource() const { return remaining() + carryOut; }
    [[nodiscard]] LedgerQuantity maySell() const { return remaining(); }

private:
    [[nodiscard]] LedgerQuantity inStockBeforeUse() const { return importTotal() - reexport - carryOut - destruction; }
};

struct ProductTerms {
    LedgerQuantity record;
    LedgerQuantity directExport; // 成品出口
    LedgerQuantity transferOut;  // 成品转厂出口
    LedgerQuantity reworkImport; // 退厂返工
    LedgerQuantity reworkExport; // 返工复出
    LedgerQuantity sale;         // 成品内销

    bool operator==(const ProductTerms&) const = default;
    [[nodiscard]] LedgerQuantity exportTotal() const { return directExport + transferOut - reworkImport + reworkExport; }
    [[nodiscard]] LedgerQuantity materialBase() const { return exportTotal() + sale; } // what material was used for
    [[nodiscard]] LedgerQuantity mayExport() const { return record - directExport - transferOut; }
    [[nodiscard]] LedgerQuantity mayExportWithReturns() const { return record - exportTotal(); } // a setting of the source
    [[nodiscard]] LedgerQuantity mayReworkImport() const { return exportTotal(); }
    [[nodiscard]] LedgerQuantity mayReworkExport() const { return reworkImport - reworkExport; }
};

} // namespace Tongguan
