// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/parcels.h"

#include "models/declaration/importtaxes.h"

namespace Tongguan {

namespace {

    Decimal limitOf(const Parameters& parameters, QStringView key, QDate date)
    {
        const ParameterValue* value = parameters.at(key, date);
        return value ? value->number : Decimal::invalid();
    }

} // namespace

ArticleTax articleTax(Worksheet& sheet, FigureRef value, FigureRef rate, const Parameters& parameters, QDate date)
{
    static const FigureRule tax({ u"tax"_s, { u"行邮税"_s, u"Postal article tax"_s }, u"CNY"_s }, u"V × t"_s, Cut {},
        u"进境物品进口税：完税价格×税率；税委会〔2019〕17号"_s, Grounds::Practice);
    static const FigureRule payable({ u"payable"_s, { u"应缴税额"_s, u"Tax payable"_s }, u"CNY"_s }, u"if(T ≤ m, 0, T)"_s, {},
        u"海关总署公告2010年第43号：应征税额在免征额（含）以下的免征"_s, Grounds::Practice);
    ArticleTax result;
    result.tax = sheet.figure(tax, { value, rate });
    result.payable = sheet.figure(payable, { result.tax, parameters.figure(sheet, u"postal.exempt", date) });
    return result;
}

ParcelVerdict parcelVerdict(const Decimal& value, bool isNear, bool isIndivisible, const Parameters& parameters, QDate date)
{
    if (value <= limitOf(parameters, isNear ? u"postal.limitNear" : u"postal.limit", date))
        return ParcelVerdict::Article;
    return isIndivisible ? ParcelVerdict::SingleArticle : ParcelVerdict::Goods;
}

FigureRef luggageTaxable(Worksheet& sheet, FigureRef value, FigureRef allowance, bool isIndivisible)
{
    static const Quantity what { u"taxable"_s, { u"应税部分"_s, u"Taxed part"_s }, u"CNY"_s };
    static const FigureRule part(what, u"max(0, V − a)"_s, {}, u"海关总署公告2010年第54号：仅对超出免税限值的部分征税"_s, Grounds::Practice);
    static const FigureRule full(what, u"if(V ≤ a, 0, V)"_s, {}, u"海关总署公告2010年第54号：不可分割的单件物品全额征税"_s, Grounds::Practice);
    return sheet.figure(isIndivisible ? full : part, { value, allowance });
}

RetailCheck retailCheck(Worksheet& sheet, FigureRef usedThisYear, FigureRef order, bool isIndivisible, const Parameters& parameters, QDate date)
{
    static const FigureRule left({ u"year_left"_s, { u"年度剩余额度"_s, u"Left of the yearly limit"_s }, u"CNY"_s }, u"max(0, L − U − V)"_s, {},
        u"财关税〔2018〕49号"_s, Grounds::Practice);
    RetailCheck check;
    check.isWithinSingle = sheet.value(order) <= limitOf(parameters, u"ecommerce.single", date);
    check.isWithinYear = sheet.value(usedThisYear) + sheet.value(order) <= limitOf(parameters, u"ecommerce.year", date);
    check.yearLeft = sheet.figure(left, { parameters.figure(sheet, u"ecommerce.year", date), usedThisYear, order });
    if (check.isWithinYear && check.isWithinSingle)
        check.verdict = RetailVerdict::WithinLimits;
    else if (check.isWithinYear && isIndivisible)
        check.verdict = RetailVerdict::SingleOverLimit;
    return check;
}

RetailTax retailTax(Worksheet& sheet, FigureRef value, FigureRef consumptionRate, FigureRef vatRate, const Parameters& parameters, QDate date)
{
    static const QString source = u"财关税〔2016〕18号、财关税〔2018〕49号：限值内关税税率暂为0，增值税、消费税按法定应纳税额的70%征收"_s;
    static const FigureRule duty({ u"duty"_s, { u"关税"_s, u"Duty"_s }, u"CNY"_s }, u"V × t"_s, Cut {}, source, Grounds::Practice);
    static const FigureRule consumption({ u"consumption"_s, { u"消费税"_s, u"Consumption tax"_s }, u"CNY"_s }, u"(V + D) ÷ (1 − r) × r × p"_s, Cut {}, source, Grounds::Practice);
    static const FigureRule vatPlain({ u"vat"_s, { u"增值税"_s, u"VAT"_s }, u"CNY"_s }, u"(V + D) × r × p"_s, Cut {}, source, Grounds::Practice);
    static const FigureRule vatWith({ u"vat"_s, { u"增值税"_s, u"VAT"_s }, u"CNY"_s }, u"(V + D + C) × r × p"_s, Cut {},
        source + u"；消费税按法定全额计入计税价格"_s, Grounds::Practice);
    RetailTax result;
    const FigureRef share = parameters.figure(sheet, u"ecommerce.share", date);
    result.duty = sheet.figure(duty, { value, parameters.figure(sheet, u"ecommerce.duty", date) });
    if (consumptionRate && !sheet.value(consumptionRate).isZero()) {
        const ConsumptionTax full = consumptionTax(sheet, { .value = value, .duty = result.duty }, consumptionRate, {}, {}, false);
        result.consumption = sheet.figure(consumption, { value, result.duty, consumptionRate, share });
        if (vatRate)
            result.vat = sheet.figure(vatWith, { value, result.duty, full.tax, vatRate, share });
    } else if (vatRate) {
        result.vat = sheet.figure(vatPlain, { value, result.duty, vatRate, share });
    }
    static const Quantity total { u"total"_s, { u"税款合计"_s, u"Taxes"_s }, u"CNY"_s };
    const FigureRef parts[] = { result.duty, result.consumption, result.vat };
    result.total = taxSum(sheet, total, parts);
    return result;
}

} // namespace Tongguan
