// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxfees.h"

#include "models/base/dates.h"
#include "models/declaration/fees.h"

namespace Tongguan {

namespace {

    TaxRemark feeRemark(const QString& code, const QString& zh, const QString& en) { return { code, { zh, en } }; }

    FigureRef oneDay(TaxSheet& sheet, FigureRef base, FigureRef rate, const Label& name, const QString& source)
    {
        if (!base || !sheet.sheet.value(rate).isValid())
            return {};
        const FigureRule& rule = sheet.sheet.own(FigureRule({ u"day_fee"_s, name, u"CNY"_s }, u"V × r"_s, Cut {}, source, Grounds::Law));
        return sheet.sheet.figure(rule, { base, rate });
    }

    // Mail runs from the post office's notice and transit goods from their arrival: days that the document does not hold.
    void noteBasis(const Document& document, QList<TaxRemark>& notes)
    {
        if (document.value(u"transportMode") == u"6")
            notes.append(feeRemark(u"basis.post"_s, u"邮运：期限自邮局通知之日起算，此处按进口日期"_s, u"By mail the period runs from the notice; shown from the date of entry"_s));
        if (const QString relation = document.value(u"transitRelation"); relation == u"1")
            notes.append(feeRemark(u"basis.transit"_s, u"转关：指运地期限自运抵之日起算，此处按进口日期"_s, u"In transit the period runs from arrival; shown from the date of entry"_s));
    }

    // Domestic sale of bonded materials and its kin: interest on the deferred tax.
    bool bearsInterest(const QString& supervisionMode)
    {
        return supervisionMode == u"0245" || supervisionMode == u"0644"; // not scrap: 关税法第三十六条, notice 14/2009
    }

} // namespace

TaxFees taxFees(TaxSheet& sheet, const Document& document, const Parameters& parameters, const HolidayCalendar& calendar, QDate today)
{
    TaxFees result;
    if (document.isNull() || document.direction() == Direction::Export)
        return result;
    Fees fees(sheet.sheet, calendar, parameters);
    const QDate arrival = parseDate(document.value(u"entryExitDate")).value_or(QDate());
    const QDate declared = parseDate(document.value(u"declarationDate")).value_or(QDate());
    result.isDeclared = declared.isValid();
    const QDate day = declared.isValid() ? declared : today;
    if (bearsInterest(document.value(u"supervisionMode")))
        result.notes.append(feeRemark(u"interest.dates"_s, u"内销补税须另征缓税利息：起止日期报关单中没有，请用税费计算器"_s,
            u"Deferred-tax interest is due on domestic sale; its dates are not in the declaration: use the calculator"_s));
    if (arrival.isValid()) {
        const auto late = fees.lateDeclaration(arrival, day, sheet.totals.value);
        result.lastDay = late.period.lastDay;
        result.lateFrom = late.period.start;
        result.saleAfter = late.period.saleAfter;
        result.lateDays = late.days;
        result.lateFee = late.fee;
        result.dayFee = oneDay(sheet, sheet.totals.value, parameters.figure(sheet.sheet, u"lateDeclaration.rate", day), { u"滞报金（每日）"_s, u"Late declaration fee, a day"_s },
            u"海关总署令第128号：完税价格×0.5‰"_s);
        result.completeBy = fees.twoStepDue(arrival);
        noteBasis(document, result.notes);
    } else {
        result.notes.append(feeRemark(u"arrival.missing"_s, u"进口日期未填：申报期限与滞报金未知"_s, u"No date of entry: the deadline to declare and the late fee are unknown"_s));
    }
    result.payBy = fees.latePayment(day, {}).due;
    sheet.sheet.addNote(result.payBy, u"假定申报当日填发税款缴款书"_s);
    result.payDayFee = oneDay(sheet, sheet.totals.totalPayable, parameters.figure(sheet.sheet, u"latePayment.rate", day), { u"滞纳金（每日）"_s, u"Late payment fee, a day"_s },
        u"关税法第四十三条：按日加收滞纳税款万分之五"_s);
    return result;
}

} // namespace Tongguan
