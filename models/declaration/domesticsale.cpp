// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/domesticsale.h"

#include "models/declaration/importtaxes.h"

namespace Tongguan {

namespace {

    const QString InterestNotice = u"海关总署公告2009年第14号"_s;

} // namespace

FigureRef interestDays(Worksheet& sheet, Fees& fees, QDate from, QDate to)
{
    static const Quantity first { u"from"_s, { u"计息起始日"_s, u"Interest from"_s }, u"date"_s };
    static const Quantity last { u"to"_s, { u"填发税款缴款书之日"_s, u"Interest to"_s }, u"date"_s };
    static const FigureRule rule({ u"days"_s, { u"计息天数"_s, u"Days of interest"_s }, u"days"_s }, u"max(0, b − a)"_s, {},
        InterestNotice + u"：首批料件进口（账册：上次核销）之日至填发税款缴款书之日"_s, Grounds::Practice);
    return sheet.figure(rule, { fees.day(last, to), fees.day(first, from) });
}

DomesticSaleTaxes domesticSaleTaxes(Worksheet& sheet, Fees& fees, const Parameters& parameters, const DomesticSaleOrder& order)
{
    static const Quantity consumptionQuantity { u"consumption_rate"_s, { u"消费税税率"_s, u"Consumption tax rate"_s }, {} };
    static const Quantity vatQuantity { u"vat_rate"_s, { u"增值税税率"_s, u"VAT rate"_s }, {} };
    static const Quantity taxesQuantity { u"taxes"_s, { u"补征税款合计"_s, u"Taxes made up"_s }, u"CNY"_s };
    static const Quantity totalQuantity { u"total"_s, { u"税款与利息合计"_s, u"Taxes and interest"_s }, u"CNY"_s };
    DomesticSaleTaxes result;
    if (!order.value)
        return result;
    result.duty = dutyFigure(sheet, order.duty, order.value, order.quantity, {}, u"输入"_s);
    const TaxBase base { order.value, result.duty, {}, {}, {} };
    if (!order.consumptionRate.isZero())
        result.consumption = consumptionTax(sheet, base, sheet.given(consumptionQuantity, order.consumptionRate), {}, {}, false).tax;
    result.vat = importVat(sheet, base, result.consumption, sheet.given(vatQuantity, order.vatRate));
    const FigureRef taxes[] = { result.duty, result.consumption, result.vat };
    result.taxes = taxSum(sheet, taxesQuantity, taxes);
    if (!order.isLeftover && (order.days || (order.deferredFrom.isValid() && order.billed.isValid()))) {
        result.days = order.days ? order.days : interestDays(sheet, fees, order.deferredFrom, order.billed);
        result.interest = fees.deferredInterest(result.taxes, result.days, parameters.figure(sheet, u"deferred.rate", order.billed), parameters.figure(sheet, u"deferred.basis", order.billed));
    }
    const FigureRef parts[] = { result.taxes, result.interest };
    result.total = taxSum(sheet, totalQuantity, parts);
    if (order.isLeftover)
        sheet.addNote(result.total, u"边角料内销免征缓税利息（"_s + InterestNotice + u"）"_s);
    return result;
}

} // namespace Tongguan
