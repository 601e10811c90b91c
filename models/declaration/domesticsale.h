// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/dutyrate.h"
#include "models/declaration/fees.h"

namespace Tongguan {

// Bonded material sold at home (料件内销): duty, consumption tax and VAT as on an import, and interest on them for the time
// that they were deferred. Scrap (边角料) bears the taxes and no interest.
struct DomesticSaleOrder {
    FigureRef value;    // dutiable value, CNY
    FigureRef quantity; // where the rate needs one
    DutyRate duty = DutyRate::adValorem(0);
    Decimal consumptionRate = 0, vatRate = 0;
    bool isLeftover = false;
    // From the first import of the handbook (an account book: the last write-off) to the day of the tax bill; or `days`.
    QDate deferredFrom, billed;
    FigureRef days;
};

struct DomesticSaleTaxes {
    FigureRef duty, consumption, vat;
    FigureRef taxes;    // together
    FigureRef days, interest; // nothing for scrap
    FigureRef total;
};

// Figures are nothing where an input is missing.
[[nodiscard]] DomesticSaleTaxes domesticSaleTaxes(Worksheet& sheet, Fees& fees, const Parameters& parameters, const DomesticSaleOrder& order);

// Days of interest between two days; not below 0.
[[nodiscard]] FigureRef interestDays(Worksheet& sheet, Fees& fees, QDate from, QDate to);

} // namespace Tongguan
