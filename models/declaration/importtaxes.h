// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/dutyrate.h"
#include "models/declaration/parameters.h"

namespace Tongguan {

// Duty by any kind of rate: V × t, Q × u, V × t + Q × u, by the price of one unit, alternative. Rounded to the fen once.
// `quantity` where the rate needs one, `unitPrice` (in the rate's currency) where it turns on the price.
// `what` names the figure: duty by default. Nothing where an input is missing.
[[nodiscard]] FigureRef dutyFigure(Worksheet& sheet, const DutyRate& rate, FigureRef value, FigureRef quantity, FigureRef unitPrice,
    const QString& rateSource, Grounds certainty = Grounds::Derived, bool isExport = false);

// Sliding duty on cotton outside the quota: at or above a price a specific amount, below it a rate that rises as the
// price falls, cut to 3 decimals and capped.
struct SlidingDuty {
    FigureRef rate; // nothing where the specific amount applies
    FigureRef duty;
};
struct SlidingTerms {
    FigureRef threshold, specific, a, b, cap;
};
[[nodiscard]] SlidingDuty slidingDuty(Worksheet& sheet, FigureRef value, FigureRef quantity, FigureRef price, const SlidingTerms& terms);

// A duty in addition, of the same value: anti-dumping, countervailing, safeguard, added tariffs.
enum class AdditionalDuty { Dumping, Countervailing, Safeguard };
[[nodiscard]] FigureRef additionalDuty(Worksheet& sheet, AdditionalDuty kind, FigureRef value, FigureRef rate);

// What consumption tax and VAT rest on.
struct TaxBase {
    FigureRef value, duty;
    FigureRef dumping, countervailing, safeguard; // may be nothing
};

struct ConsumptionTax {
    FigureRef base;       // for showing, to the fen; the tax is reckoned from the exact one
    FigureRef specific;   // Q × u, where there is one
    FigureRef adValorem;  // base × r, where both parts are there
    FigureRef tax;
};
// Consumption tax (art. 5, 9): base (V + D) ÷ (1 − r) or (V + D + Q × u) ÷ (1 − r). `dumpingInBase` as the office has set.
[[nodiscard]] ConsumptionTax consumptionTax(Worksheet& sheet, const TaxBase& base, FigureRef rate, FigureRef quantity, FigureRef specific, bool dumpingInBase);
// Import VAT: (V + D + C + additional duties) × r.
[[nodiscard]] FigureRef importVat(Worksheet& sheet, const TaxBase& base, FigureRef consumption, FigureRef rate);

// Cigarettes: a test price for one carton at the lower rate decides which rate holds.
struct CigaretteTax {
    FigureRef testPrice, rateUsed, specific, adValorem, tax;
};
struct CigaretteTerms {
    FigureRef threshold, rateLow, rateHigh, specificPerCarton;
};
[[nodiscard]] CigaretteTax cigaretteTax(Worksheet& sheet, const TaxBase& base, FigureRef cartons, const CigaretteTerms& terms);

// The sum of taxes; those that are nothing are left out.
[[nodiscard]] FigureRef taxSum(Worksheet& sheet, const Quantity& what, std::span<const FigureRef> parts);
// What is left of a tax of one kind on a declaration: nothing below the small amount.
[[nodiscard]] FigureRef payableTax(Worksheet& sheet, FigureRef tax, const Parameters& parameters, QDate date, bool chargedAtLimit = true);

} // namespace Tongguan
