// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/liststand.h"

#include "models/base/dates.h"
#include "models/ledger/listeffect.h"

#include <array>

namespace Tongguan {
namespace {

    struct LimitRule {
        MovementKind kind;
        QLatin1StringView code;
        LedgerQuantity (LedgerTerms::*ofMaterial)() const;
        LedgerQuantity (ProductTerms::*ofProduct)() const;
    };

    // The remaining quantities of RULES 3.3 and 3.4, by what asks for them.
    constexpr std::array limitRules {
        LimitRule { MovementKind::DirectImport, "ledger.over.import"_L1, &LedgerTerms::mayImport, nullptr },
        LimitRule { MovementKind::TransferIn, "ledger.over.import"_L1, &LedgerTerms::mayImport, nullptr },
        LimitRule { MovementKind::CarryIn, "ledger.over.import"_L1, &LedgerTerms::mayImport, nullptr },
        LimitRule { MovementKind::ExchangeImport, "ledger.over.exchange"_L1, &LedgerTerms::mayExchangeImport, nullptr },
        LimitRule { MovementKind::ExchangeExport, "ledger.over.returnExport"_L1, &LedgerTerms::mayReturnExport, nullptr },
        LimitRule { MovementKind::Reexport, "ledger.over.returnExport"_L1, &LedgerTerms::mayReturnExport, nullptr },
        LimitRule { MovementKind::CarryOut, "ledger.over.carryOut"_L1, &LedgerTerms::mayCarryOut, nullptr },
        LimitRule { MovementKind::DomesticSale, "ledger.over.sale"_L1, &LedgerTerms::maySell, nullptr },
        LimitRule { MovementKind::Destruction, "ledger.over.sale"_L1, &LedgerTerms::maySell, nullptr },
        LimitRule { MovementKind::MaterialUse, "ledger.over.sale"_L1, &LedgerTerms::maySell, nullptr },
        LimitRule { MovementKind::ProductExport, "ledger.over.export"_L1, nullptr, &ProductTerms::mayExport },
        LimitRule { MovementKind::ProductTransfer, "ledger.over.export"_L1, nullptr, &ProductTerms::mayExport },
        LimitRule { MovementKind::ReworkImport, "ledger.over.reworkImport"_L1, nullptr, &ProductTerms::mayReworkImport },
        LimitRule { MovementKind::ReworkExport, "ledger.over.reworkExport"_L1, nullptr, &ProductTerms::mayReworkExport },
    };

} // namespace

std::optional<MovementLimit> limitOf(MovementKind kind, const LedgerTerms& material, const ProductTerms& product)
{
    const auto found = std::find_if(limitRules.begin(), limitRules.end(), [kind](const LimitRule& rule) { return rule.kind == kind; });
    if (found == limitRules.end())
        return std::nullopt;
    // Where the record names no quantity (most account books), it bounds nothing.
    const bool byRecord = found->ofMaterial == &LedgerTerms::mayImport || found->ofProduct == &ProductTerms::mayExport;
    if (byRecord && (found->ofMaterial ? material.record : product.record).isZero())
        return std::nullopt;
    return MovementLimit { found->code, found->ofMaterial ? (material.*found->ofMaterial)() : (product.*found->ofProduct)() };
}

QList<Movement> movementsSoFar(const Document& list, DocumentId id, QDate today)
{
    Document complete = list;
    if (!parseDate(list.value(u"declarationDate")))
        (void)complete.setValue(u"declarationDate", today.toString(Qt::ISODate));
    const int group = list.type().root.groupIndexOf(u"line");
    const Group& line = list.type().root.groups.at(group);
    const int quantity = line.indexOf(u"quantity"), item = line.indexOf(u"item");
    QList<Record> fit;
    QList<int> rows;
    const QList<Record>& lines = list.lines(u"line");
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto amount = LedgerQuantity::parse(lines.at(row).value(quantity));
        if (amount && !amount->isZero() && !amount->isNegative() && amount->fits() && lines.at(row).value(item).toInt() > 0) {
            fit.append(lines.at(row));
            rows.append(row);
        }
    }
    complete.editRoot().setChildren(group, fit);
    QList<Movement> movements = movementsOf(complete, id).value_or(QList<Movement> {});
    for (Movement& movement : movements)
        movement.line = rows.at(movement.line - 1) + 1;
    return movements;
}

} // namespace Tongguan
