// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/holidays.h"
#include "models/declaration/parameters.h"

namespace Tongguan {

// From which day the period to declare an import runs.
enum class DeclarationBasis {
    Entry,      // the conveyance's declared entry
    PostNotice, // the post office's notice to the addressee
    Destination, // transit: arrival at the customs of destination
    Withdrawal  // withdrawn and declared again: from the withdrawal
};

// Deadlines and fees work with days as figures (see Derivation). A deadline that a rest day moves says by how much and
// by which notice; where the calendar does not know the year, it says that only Saturdays and Sundays were looked at.
class Fees final {
public:
    Fees(Worksheet& sheet, const HolidayCalendar& calendar, const Parameters& parameters)
        : m_sheet(sheet), m_calendar(calendar), m_parameters(parameters) { }

    struct Declaring {
        FigureRef lastDay;      // to declare without a fee, as counted
        FigureRef nominalStart; // the day after it
        FigureRef start;        // first day of lateness: moved to a working day
        FigureRef saleAfter;    // from when undeclared goods may be sold
    };
    [[nodiscard]] Declaring declaring(QDate arrival, DeclarationBasis basis = DeclarationBasis::Entry);

    struct LateDeclaration {
        Declaring period;
        FigureRef days;
        FigureRef raw, fee; // nothing where no value was given
    };
    [[nodiscard]] LateDeclaration lateDeclaration(QDate arrival, QDate declared, FigureRef value, DeclarationBasis basis = DeclarationBasis::Entry);
    struct Fee {
        FigureRef raw, fee;
    };
    [[nodiscard]] Fee lateDeclarationFee(FigureRef value, FigureRef days, QDate on);
    // How the days were counted before 2005: the day of entry is day 1 and nothing is moved. For training only.
    [[nodiscard]] LateDeclaration lateDeclarationBefore2005(QDate arrival, QDate declared, FigureRef value);

    enum class Convention {
        Customs,    // A: the day of issue is not counted, rest days move the deadline
        Examination // B: the day of issue is day 1, nothing is moved: tax-accountant examinations
    };
    struct LatePayment {
        FigureRef due, days;
    };
    [[nodiscard]] LatePayment latePayment(QDate issued, QDate paid, Convention convention = Convention::Customs);
    [[nodiscard]] Fee latePaymentFee(FigureRef tax, FigureRef days, QDate on); // raw to the fen; nothing below the floor
    [[nodiscard]] FigureRef periodicPaymentDue(QDate declared); // taxes of a month, collected: the next month
    [[nodiscard]] FigureRef twoStepDue(QDate arrival);
    [[nodiscard]] FigureRef deferredInterest(FigureRef tax, FigureRef days, FigureRef annualRate, FigureRef basis);

    [[nodiscard]] FigureRef day(const Quantity& what, QDate date);
    [[nodiscard]] FigureRef daysBetween(FigureRef from, FigureRef to);

private:
    [[nodiscard]] FigureRef moved(const Quantity& what, FigureRef nominal);
    [[nodiscard]] QString calendarNote(QDate from, QDate to) const;

    Worksheet& m_sheet;
    const HolidayCalendar& m_calendar;
    const Parameters& m_parameters;
};

// When release may be had against a guarantee (regulation on customs guarantees, art. 4) and when never.
enum class GuaranteeMatter { Classification, Value, Origin, MissingDocuments, UnpaidTax, UnpaidLateFee, OtherFormalities, MissingLicence, TwoStepTaxable };
struct GuaranteeAdvice {
    bool isPossible = false;
    bool isNeeded = false;
    QString source;
    QString note;
};
[[nodiscard]] GuaranteeAdvice guaranteeAdvice(GuaranteeMatter matter, bool goodsAreTaxed);

} // namespace Tongguan
