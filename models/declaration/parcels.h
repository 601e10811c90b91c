// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/parameters.h"

namespace Tongguan {

// Post and luggage: one tax by class of article; nothing up to the exempt amount.
struct ArticleTax {
    FigureRef tax, payable;
};
[[nodiscard]] ArticleTax articleTax(Worksheet& sheet, FigureRef value, FigureRef rate, const Parameters& parameters, QDate date);

// What to do with a parcel by its value.
enum class ParcelVerdict { Article, SingleArticle, Goods }; // Goods: over the limit and divisible, returned or declared as goods
[[nodiscard]] ParcelVerdict parcelVerdict(const Decimal& value, bool isNear, bool isIndivisible, const Parameters& parameters, QDate date);

// Luggage: what is above the allowance is taxed; an indivisible article above it is taxed in full.
[[nodiscard]] FigureRef luggageTaxable(Worksheet& sheet, FigureRef value, FigureRef allowance, bool isIndivisible);

// Retail import by e-commerce.
enum class RetailVerdict { WithinLimits, SingleOverLimit, General };
struct RetailCheck {
    bool isWithinSingle = false;
    bool isWithinYear = false;
    RetailVerdict verdict = RetailVerdict::General;
    FigureRef yearLeft; // after this order; not below 0
};
[[nodiscard]] RetailCheck retailCheck(Worksheet& sheet, FigureRef usedThisYear, FigureRef order, bool isIndivisible, const Parameters& parameters, QDate date);

struct RetailTax {
    FigureRef duty, consumption, vat, total;
};
// Within the limits: no duty, 70 per cent of consumption tax and VAT.
[[nodiscard]] RetailTax retailTax(Worksheet& sheet, FigureRef value, FigureRef consumptionRate, FigureRef vatRate, const Parameters& parameters, QDate date);

} // namespace Tongguan
