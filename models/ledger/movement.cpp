// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/movement.h"

#include "models/base/text.h"

#include <algorithm>

namespace Tongguan {

namespace {

    // In the order of MovementKind.
    constexpr std::array<MovementRule, MovementKinds> movementRules = [] {
        using enum LedgerAccount; // here only: "Record" is a document's, too
        constexpr auto Material = LedgerSide::Material;
        constexpr auto Product = LedgerSide::Product;
        return std::array<MovementRule, MovementKinds> { {
            { MovementKind::DirectImport, u"directImport", Material, Abroad, Stock },
            { MovementKind::TransferIn, u"transferIn", Material, Enterprise, Stock },
            { MovementKind::CarryIn, u"carryIn", Material, Record, Stock },
            { MovementKind::ExchangeImport, u"exchangeImport", Material, Abroad, Stock },
            { MovementKind::ExchangeExport, u"exchangeExport", Material, Stock, Abroad },
            { MovementKind::Reexport, u"reexport", Material, Stock, Abroad },
            { MovementKind::CarryOut, u"carryOut", Material, Stock, Record },
            { MovementKind::DomesticSale, u"domesticSale", Material, Stock, Domestic },
            { MovementKind::Destruction, u"destruction", Material, Stock, Destroyed },
            { MovementKind::MaterialUse, u"materialUse", Material, Stock, Process },
            { MovementKind::ProductExport, u"productExport", Product, Goods, Abroad },
            { MovementKind::ProductTransfer, u"productTransfer", Product, Goods, Enterprise },
            { MovementKind::ReworkImport, u"reworkImport", Product, Abroad, Goods },
            { MovementKind::ReworkExport, u"reworkExport", Product, Goods, Abroad },
            { MovementKind::ProductSale, u"productSale", Product, Goods, Domestic },
            { MovementKind::LeftoverArising, u"leftoverArising", Material, Process, Leftover },
            { MovementKind::LeftoverSale, u"leftoverSale", Material, Leftover, Domestic },
            { MovementKind::LeftoverReexport, u"leftoverReexport", Material, Leftover, Abroad },
            { MovementKind::LeftoverDestruction, u"leftoverDestruction", Material, Leftover, Destroyed },
            { MovementKind::EquipmentIn, u"equipmentIn", LedgerSide::Equipment, Abroad, LedgerAccount::Equipment },
            { MovementKind::EquipmentOut, u"equipmentOut", LedgerSide::Equipment, LedgerAccount::Equipment, Abroad },
            { MovementKind::DefectiveArising, u"defectiveArising", Product, Goods, Defective },
            { MovementKind::DefectiveSale, u"defectiveSale", Product, Defective, Domestic },
            { MovementKind::DefectiveReexport, u"defectiveReexport", Product, Defective, Abroad },
            { MovementKind::DefectiveDestruction, u"defectiveDestruction", Product, Defective, Destroyed },
        } };
    }();

} // namespace

const MovementRule& ruleOf(MovementKind kind) { return movementRules[size_t(kind)]; }

bool isExport(MovementKind kind) { return kind == MovementKind::ProductExport || kind == MovementKind::ProductTransfer || kind == MovementKind::ReworkExport; }

std::optional<MovementKind> movementKindOf(QStringView name)
{
    const auto found = std::ranges::find_if(movementRules, [name](const MovementRule& rule) { return name == rule.name; });
    return found == movementRules.end() ? std::nullopt : std::optional(found->kind);
}

bool Movement::sameFact(const Movement& other) const
{
    Movement same = other;
    same.standing = standing;
    return *this == same;
}

} // namespace Tongguan
