// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/parcels.h"
#include "models/declaration/topics.h"

namespace Tongguan {

namespace {

    const Label ValueLabel { u"完税价格"_s, u"Dutiable value"_s };

    FigureRef articleRate(CalculationContext& context)
    {
        if (const FigureRef rate = context.number({ u"rate", u"tax_rate" }, { u"税率"_s, u"Rate"_s }))
            return rate;
        const QString group = context.in.text(u"class");
        if (group == u"1" || group == u"2" || group == u"3")
            return context.parameter(QString(u"postal.class"_s + group));
        context.in.require(u"rate"_s);
        return {};
    }

    void answerArticleTax(CalculationContext& context, FigureRef value, FigureRef rate)
    {
        const ArticleTax tax = articleTax(context.sheet(), value, rate, context.parameters, context.date);
        context.out.add(u"tax"_s, tax.tax, 2);
        context.out.add(u"payable"_s, tax.payable, 2);
    }

} // namespace

void calculateRetail(CalculationContext& context)
{
    const FigureRef order = context.number({ u"dutiable_value", u"order", u"value", u"price" }, ValueLabel, {}, u"CNY"_s);
    if (!order) {
        context.in.require(u"dutiable_value"_s);
        return;
    }
    FigureRef used = context.number({ u"used_this_year", u"used" }, { u"本年度已用额度"_s, u"Used this year"_s }, {}, u"CNY"_s);
    const bool isQuotaAsked = static_cast<bool>(used);
    static const Quantity none { u"used_this_year"_s, { u"本年度已用额度（未给，按0）"_s, u"Used this year (not given: 0)"_s }, u"CNY"_s };
    if (!used)
        used = context.sheet().given(none, 0);
    if (!context.parameters.at(u"ecommerce.single", context.date)) {
        context.in.refuse(u"calc.undefined"_s, u"date"_s, u"no limits of retail import on that day"_s);
        return;
    }
    const RetailCheck check = retailCheck(context.sheet(), used, order, context.in.flag(u"indivisible"), context.parameters, context.date);
    context.out.addFlag(u"within_single"_s, check.isWithinSingle);
    if (isQuotaAsked) {
        context.out.addFlag(u"within_year"_s, check.isWithinYear);
        context.out.add(u"year_left"_s, check.yearLeft, 2);
    } else {
        context.out.addNote(u"未给出本年度已用额度：仅判断单次限值"_s);
    }
    switch (check.verdict) {
    case RetailVerdict::WithinLimits:
        context.out.addText(u"verdict"_s, u"within_limits"_s);
        break;
    case RetailVerdict::SingleOverLimit:
        context.out.addText(u"verdict"_s, u"full_tax_single_item"_s);
        context.out.addNote(u"单个不可分割商品超单次限值但未超年度限值：可从跨境电商渠道进口，按货物税率全额征税"_s);
        break;
    case RetailVerdict::General:
        context.out.addText(u"verdict"_s, u"general_trade"_s);
        context.out.addNote(u"超过限值：按一般贸易管理"_s);
        break;
    }
    const FigureRef vat = context.number({ u"vat_rate" }, { u"增值税税率"_s, u"VAT rate"_s });
    const FigureRef consumption = context.number({ u"consumption_rate" }, { u"消费税税率"_s, u"Consumption tax rate"_s });
    if (!vat && !consumption)
        return;
    if (check.verdict != RetailVerdict::WithinLimits) {
        context.out.addNote(u"税款须按货物全额计算：见进口税计算"_s);
        calculateImport(context); // full tax of the same inputs
        return;
    }
    const RetailTax tax = retailTax(context.sheet(), order, consumption, vat, context.parameters, context.date);
    context.out.add(u"duty"_s, tax.duty, 2);
    context.out.add(u"consumption"_s, tax.consumption, 2);
    context.out.add(u"vat"_s, tax.vat, 2);
    context.out.add(u"total"_s, tax.total, 2);
}

void calculatePostal(CalculationContext& context)
{
    const FigureRef value = context.number({ u"value", u"dutiable_value", u"price" }, ValueLabel, {}, u"CNY"_s);
    if (!value) {
        context.in.require(u"value"_s);
        return;
    }
    const FigureRef rate = articleRate(context);
    if (!rate)
        return;
    answerArticleTax(context, value, rate);
    const QString from = context.in.text(u"from").toUpper();
    const bool isNear = from == u"HKG" || from == u"MAC" || from == u"TWN" || context.in.flag(u"near");
    switch (parcelVerdict(context.sheet().value(value), isNear, context.in.flag(u"indivisible"), context.parameters, context.date)) {
    case ParcelVerdict::Article:
        context.out.addText(u"verdict"_s, u"article"_s);
        break;
    case ParcelVerdict::SingleArticle:
        context.out.addText(u"verdict"_s, u"single_article"_s);
        context.out.addNote(u"超过限值但仅有一件且不可分割：经审核确属个人自用可按物品办理"_s);
        break;
    case ParcelVerdict::Goods:
        context.out.addText(u"verdict"_s, u"return_or_goods"_s);
        context.out.addNote(u"超过每次限值：应退运或按货物报关（海关总署公告2010年第43号）"_s);
        break;
    }
}

void calculateLuggage(CalculationContext& context)
{
    const FigureRef value = context.number({ u"value", u"dutiable_value", u"price" }, ValueLabel, {}, u"CNY"_s);
    if (!value) {
        context.in.require(u"value"_s);
        return;
    }
    const FigureRef allowance = context.number({ u"allowance" }, { u"免税限值"_s, u"Allowance"_s }, context.in.flag(u"visitor") ? u"luggage.visitor" : u"luggage.resident");
    const FigureRef taxable = luggageTaxable(context.sheet(), value, allowance, context.in.flag(u"indivisible"));
    context.out.add(u"taxable"_s, taxable, 2);
    const FigureRef rate = articleRate(context);
    if (rate)
        answerArticleTax(context, taxable, rate);
}

} // namespace Tongguan
