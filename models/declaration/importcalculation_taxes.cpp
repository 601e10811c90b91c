// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/importcalculation.h"

namespace Tongguan {

void ImportCalculation::makeDuty()
{
    if (const auto duty = m_in.amount({ u"duty" })) {
        NamedAmount whole1 = *duty;
        whole1.isTotal = true;
        m_result.duty = inYuan(whole(whole1, false), whole1);
        m_dutyIsGiven = true;
        return;
    }
    const QString text = m_in.text(m_in.nameOf({ u"rule", u"duty_rule", u"duty_rate", u"tariff_rate", u"advalorem", u"advalorem_rate", u"rate" }));
    auto rate = text.isEmpty() ? std::nullopt : DutyRate::parse(text);
    if (!text.isEmpty() && !rate) {
        const auto number = parseShare(text); // above 1: "1.80" is 180 %
        if (!number) {
            m_in.require(u"duty_rate"_s);
            return;
        }
        rate = DutyRate::adValorem(*number);
    }
    const bool specificIsDuty = !m_context.topic.startsWith(u"consumption") && !m_tiao;
    if (const auto specific = specificIsDuty ? m_in.amount({ u"specific", u"duty_per", u"unit_duty", u"unit_tax" }, true) : std::nullopt) {
        if (!rate)
            rate = DutyRate();
        rate->amount = specific->value;
        rate->unit = specific->per;
        m_result.specificDuty = m_count ? dutyFigure(m_sheet, specificOnly(*specific), {}, m_count, {}, u"输入"_s) : FigureRef {};
        if (!m_count)
            m_in.require(u"qty"_s);
    }
    if (!rate)
        return;
    if (rate->isAdValorem())
        m_result.dutyRate = given(u"duty_rate"_s, { u"关税税率"_s, u"Duty rate"_s }, {}, *rate->share);
    if (rate->share && !m_result.value) {
        m_in.require(u"dutiable_value"_s);
        return;
    }
    m_result.duty = dutyFigure(m_sheet, *rate, m_result.value, m_count, m_unitPrice, u"输入"_s);
    if (!m_result.duty)
        m_in.require(rate->needsQuantity() && !m_count ? u"qty"_s : u"price"_s);
}

DutyRate ImportCalculation::specificOnly(const NamedAmount& amount)
{
    DutyRate rate;
    rate.amount = amount.value;
    rate.unit = amount.per;
    return rate;
}

void ImportCalculation::makeAdditional()
{
    const auto make = [&](std::initializer_list<QStringView> names, AdditionalDuty kind, const Label& label) {
        const auto rate = m_in.number(names);
        return rate && m_result.value ? additionalDuty(m_sheet, kind, m_result.value, given(m_in.nameOf(names), label, {}, *rate)) : FigureRef {};
    };
    m_result.dumping = make({ u"antidumping_rate", u"anti_dumping_rate", u"ad_rate" }, AdditionalDuty::Dumping, { u"反倾销税率"_s, u"Anti-dumping rate"_s });
    m_result.countervailing = make({ u"countervailing_rate", u"cvd_rate" }, AdditionalDuty::Countervailing, { u"反补贴税率"_s, u"Countervailing rate"_s });
    m_result.safeguard = make({ u"safeguard_rate" }, AdditionalDuty::Safeguard, { u"保障措施关税税率"_s, u"Safeguard rate"_s });
}

TaxBase ImportCalculation::taxBase()
{
    if (!m_result.duty && m_result.value)
        m_result.duty = given(u"duty"_s, { u"关税（未给税率，按0）"_s, u"Duty (no rate given: 0)"_s }, u"CNY"_s, 0);
    return { m_result.value, m_result.duty, m_result.dumping, m_result.countervailing, m_result.safeguard };
}

void ImportCalculation::makeConsumption()
{
    if (const auto given1 = m_in.amount({ u"consumption" })) {
        m_result.consumption.tax = inYuan(whole(*given1, false), *given1);
        m_consumptionIsGiven = true;
        return;
    }
    const auto rate = m_in.number({ u"consumption_rate" });
    const auto specific = m_context.topic.startsWith(u"consumption") || m_tiao ? m_in.amount({ u"consumption_specific", u"specific" }, true)
                                                                              : m_in.amount({ u"consumption_specific" }, true);
    if (m_tiao && m_result.value && (m_cartons || m_in.has(u"rate_low") || m_in.has(u"rate_high") || m_context.topic.contains(u"cigarette"))) {
        makeCigarettes(specific);
        return;
    }
    if (!rate && !specific)
        return;
    if (rate && !m_result.value) {
        m_in.require(u"dutiable_value"_s);
        return;
    }
    if (specific && !m_count) {
        m_in.require(u"qty"_s);
        return;
    }
    if (rate)
        m_result.consumptionRate = given(u"consumption_rate"_s, { u"消费税税率"_s, u"Consumption tax rate"_s }, {}, *rate);
    const FigureRef amount = specific ? given(specific->key, { u"单位税额"_s, u"Tax on a unit"_s }, u"CNY"_s, specific->value) : FigureRef {};
    const ParameterValue* inBase = m_context.parameters.at(u"consumption.dumpingInBase", m_context.date);
    const bool dumping = m_in.has(u"dumping_in_base") ? m_in.flag(u"dumping_in_base") : inBase && inBase->text == u"1";
    m_result.consumption = consumptionTax(m_sheet, taxBase(), m_result.consumptionRate, specific ? m_count : FigureRef {}, amount, dumping);
    if (m_result.dumping)
        m_context.out.addNote(dumping ? u"反倾销税计入消费税组成计税价格（实务，待确认；dumping_in_base=0 可改）"_s : u"反倾销税未计入消费税组成计税价格"_s);
}

void ImportCalculation::makeCigarettes(const std::optional<NamedAmount>& specific)
{
    CigaretteTerms terms;
    if (specific && specific->per == u"carton" && m_perCarton) {
        static const FigureRule perTiao({ u"specific_per_tiao"_s, { u"每条定额税"_s, u"Specific tax of a carton"_s }, u"CNY"_s }, u"u ÷ n"_s, {}, {}, Grounds::Derived);
        terms.specificPerCarton = m_sheet.figure(perTiao, { given(specific->key, { u"每箱定额税"_s, u"Specific tax of a case"_s }, u"CNY"_s, specific->value), m_perCarton });
    } else if (specific) {
        terms.specificPerCarton = given(specific->key, { u"每条定额税"_s, u"Specific tax of a carton"_s }, u"CNY"_s, specific->value);
    } else {
        terms.specificPerCarton = m_context.parameter(u"cigarette.specific");
    }
    terms.threshold = m_context.number({ u"threshold_per_tiao", u"threshold" }, { u"价格分界"_s, u"Threshold"_s }, u"cigarette.threshold");
    terms.rateLow = m_context.number({ u"rate_low" }, { u"低档税率"_s, u"Lower rate"_s }, u"cigarette.rateLow");
    terms.rateHigh = m_context.number({ u"rate_high" }, { u"高档税率"_s, u"Higher rate"_s }, u"cigarette.rateHigh");
    m_result.cigarettes = cigaretteTax(m_sheet, taxBase(), m_tiao, terms);
    m_result.consumption.tax = m_result.cigarettes.tax;
}

void ImportCalculation::makeVat()
{
    const auto rate = m_in.number({ u"vat_rate" });
    if (!rate)
        return;
    if (!m_result.value) {
        m_in.require(u"dutiable_value"_s);
        return;
    }
    m_result.vat = importVat(m_sheet, taxBase(), m_result.consumption.tax, given(u"vat_rate"_s, { u"增值税税率"_s, u"VAT rate"_s }, {}, *rate));
}

} // namespace Tongguan
