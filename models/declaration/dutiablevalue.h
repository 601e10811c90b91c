// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/parameters.h"

namespace Tongguan {

enum class DeliveryTerms { Cif, Cfr, Fob, Ci, Exw, MarketPrice, Dunnage };
[[nodiscard]] std::optional<DeliveryTerms> termsFromCode(QStringView code); // of the code table: "1" CIF
[[nodiscard]] std::optional<DeliveryTerms> termsFromName(QStringView name); // "CIF", "C&F"
[[nodiscard]] bool leavesFreight(DeliveryTerms terms); // freight is not in the price
[[nodiscard]] bool leavesInsurance(DeliveryTerms terms);

enum class InsuranceBasis {
    Included, // in the price
    Amount,
    Rate,  // agreed, of the value itself: the sum is divided by 1 − r
    Unknown // 3 per mille of price and freight
};

// The parts of an import value, all in yuan and exact (not rounded): a part that is not there is left out.
struct ValueParts {
    FigureRef price;       // of the line, in yuan
    FigureRef additions;   // commissions, packing, assists, royalties
    FigureRef deductions;  // listed separately: assembly after import, inland freight, taxes
    FigureRef freight;     // of this line alone
    InsuranceBasis insuranceBasis = InsuranceBasis::Included;
    FigureRef insurance; // amount of this line alone, or the rate; nothing where unknown
    // Costs of the whole declaration, shared by price: of `allPrices`, this line bears `price`.
    FigureRef sharedCosts, allPrices;
};

// Tariff law (2024) art. 24 to 26; rounded to the fen once, at the end. Insurance unknown: the rate of `parameters`.
[[nodiscard]] FigureRef importValue(Worksheet& sheet, const ValueParts& parts, const Parameters& parameters, QDate date);
// Repaired or processed abroad: what was paid for there.
[[nodiscard]] FigureRef abroadValue(Worksheet& sheet, FigureRef work, FigureRef materials, FigureRef exchange);

// Export: the price to loading (art. 29) without the export duty in it: FOB ÷ (1 + t).
struct ExportParts {
    FigureRef price; // in yuan
    FigureRef freight, insurance; // where the price holds them, of this line alone
    FigureRef sharedCosts, allPrices; // or of the whole declaration
};
[[nodiscard]] FigureRef exportFob(Worksheet& sheet, const ExportParts& parts);
[[nodiscard]] FigureRef exportValue(Worksheet& sheet, FigureRef fob, FigureRef rate);

// Figures that several rooms of this folder use.
[[nodiscard]] FigureRef convertedPrice(Worksheet& sheet, FigureRef price, FigureRef exchange); // exact
[[nodiscard]] FigureRef exchangeFigure(Worksheet& sheet, FigureRef cny, FigureRef per); // yuan for one, exact

} // namespace Tongguan
