// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonded/listledgerview.h"

#include "ui/forms/valuetext.h"

#include <algorithm>

namespace Tongguan {

const LedgerItem* ListLedgerView::item(LedgerSide side, int no) const
{
    if (!ledger)
        return nullptr;
    const auto found = std::find_if(ledger->items.cbegin(), ledger->items.cend(), [=](const LedgerItem& one) { return one.side == side && one.no == no; });
    return found == ledger->items.cend() ? nullptr : &*found;
}

QString ListLedgerView::amount(LedgerQuantity quantity, const LedgerItem* item) const
{
    const QString figure = withSeparators(quantity.toString());
    return item && !item->unit.isEmpty() ? QString(figure + u' ' + unitNames.value(item->unit, item->unit)) : figure;
}

std::optional<MovementLimit> ListLedgerView::available(MovementKind kind, int no) const
{
    if (!ledger)
        return std::nullopt;
    const auto material = std::find_if(ledger->materials.cbegin(), ledger->materials.cend(), [no](const MaterialBalance& one) { return one.item == no; });
    const auto product = std::find_if(ledger->products.cbegin(), ledger->products.cend(), [no](const ProductBalance& one) { return one.item == no; });
    return limitOf(kind, material == ledger->materials.cend() ? LedgerTerms {} : material->terms, product == ledger->products.cend() ? ProductTerms {} : product->terms);
}

} // namespace Tongguan
