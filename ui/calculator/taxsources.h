// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/ownrates.h"

namespace Tongguan {

// What taxes are reckoned by beside the document. A value.
struct TaxSources {
    ExchangeTable published; // of the office
    ExchangeTable ownExchange; // imported or entered here; goes before
    OwnRates rates;

    [[nodiscard]] ExchangeTable exchange() const
    {
        ExchangeTable table = published;
        table.merge(ownExchange);
        return table;
    }
    bool operator==(const TaxSources&) const = default;
};

} // namespace Tongguan
