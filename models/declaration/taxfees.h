// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/holidays.h"
#include "models/declaration/taxsheet.h"

namespace Tongguan {

// Deadlines of an import and what missing them costs, from the dates of its document. What has no date stays empty and
// `notes` say which is missing.
struct TaxFees {
    bool isDeclared = false; // by the document's own date; else as if declared on `today`
    FigureRef lastDay, lateFrom, saleAfter; // to declare
    FigureRef lateDays, lateFee, dayFee;    // dayFee: what each further day adds, not cut
    FigureRef completeBy; // two-step: the second step
    FigureRef payBy, payDayFee; // were the bill issued on the day of declaration; each day after it
    QList<TaxRemark> notes;
};

// Figures are added to the sheet's own worksheet.
[[nodiscard]] TaxFees taxFees(TaxSheet& sheet, const Document& document, const Parameters& parameters, const HolidayCalendar& calendar, QDate today);

} // namespace Tongguan
