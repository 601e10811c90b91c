// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/importtaxes.h"

namespace Tongguan {

namespace {

    const Quantity ShareQuantity { u"duty_rate"_s, { u"关税税率"_s, u"Duty rate"_s }, {} };
    const Quantity AmountQuantity { u"duty_amount"_s, { u"单位税额"_s, u"Duty for one unit"_s }, u"CNY"_s };
    const QString DutyLaw = u"关税法第二十三条"_s;

    // The five rules of a duty; once for import, once for export.
    struct DutyRules {
        FigureRule adValorem, specific, compound, higher, lower;

        explicit DutyRules(const Quantity& what, const QString& law)
            : adValorem(what, u"V × t"_s, Cut {}, law + u"：从价计征；税额计算到分，四舍五入"_s, Grounds::Law)
            , specific(what, u"Q × u"_s, Cut {}, law + u"：从量计征；税额计算到分，四舍五入"_s, Grounds::Law)
            , compound(what, u"V × t + Q × u"_s, Cut {}, law + u"：复合计征，从价、从量两部分相加；税额计算到分，四舍五入"_s, Grounds::Law)
            , higher(what, u"max(a, b)"_s, Cut {}, u"选择税：从高计征"_s, Grounds::Practice)
            , lower(what, u"min(a, b)"_s, Cut {}, u"选择税：从低计征"_s, Grounds::Practice)
        {
        }
    };

    FigureRef simpleDuty(Worksheet& sheet, const DutyRules& rules, const DutyRate& rate, FigureRef value, FigureRef quantity, const QString& source,
        Grounds certainty, const QString& note)
    {
        const FigureRef share = rate.share ? sheet.given(ShareQuantity, *rate.share, source, certainty) : FigureRef {};
        const FigureRef amount = rate.amount ? sheet.given(AmountQuantity, *rate.amount, source, certainty, rate.unit) : FigureRef {};
        if (rate.amount && !quantity)
            return {};
        if (share && amount)
            return sheet.figure(rules.compound, { value, share, quantity, amount }, note);
        if (amount)
            return sheet.figure(rules.specific, { quantity, amount }, note);
        return sheet.figure(rules.adValorem, { value, share }, note);
    }

    // Which additional duties are there, as bits, and the sum behind "V + D".
    struct Additional {
        int bits = 0;
        QVarLengthArray<FigureRef, 4> parts;

        explicit Additional(const TaxBase& base)
        {
            int bit = 1;
            for (const FigureRef part : { base.dumping, base.countervailing, base.safeguard }) {
                if (part) {
                    bits |= bit;
                    parts.append(part);
                }
                bit *= 2;
            }
        }
        static QString text(int bits)
        {
            return QString((bits & 1) ? u" + AD"_s : QString()) + ((bits & 2) ? u" + CV"_s : QString()) + ((bits & 4) ? u" + SG"_s : QString());
        }
    };

    const Quantity ConsumptionQuantity { u"consumption"_s, { u"消费税"_s, u"Consumption tax"_s }, u"CNY"_s };
    const QString ConsumptionLaw = u"消费税暂行条例第五条、第九条；税额计算到分，四舍五入，组成计税价格不先行取舍"_s;

    struct ConsumptionRules {
        std::vector<FigureRule> base, baseCompound, tax, taxCompound, part;
        FigureRule specific;

        ConsumptionRules()
            : specific({ u"specific"_s, { u"从量消费税"_s, u"Specific consumption tax"_s }, u"CNY"_s }, u"Q × u"_s, Cut {}, ConsumptionLaw, Grounds::Law)
        {
            const Quantity baseQuantity { u"consumption_base"_s, { u"消费税组成计税价格"_s, u"Base of consumption tax"_s }, u"CNY"_s };
            const Quantity partQuantity { u"advalorem"_s, { u"从价消费税"_s, u"Ad valorem consumption tax"_s }, u"CNY"_s };
            for (int bits = 0; bits < 8; ++bits) {
                const QString sum = u"V + D"_s + Additional::text(bits);
                const Grounds sure = bits ? Grounds::Practice : Grounds::Law;
                const QString law = bits ? QString(ConsumptionLaw + u"；反倾销税、反补贴税、保障措施关税计入（待确认）"_s) : ConsumptionLaw;
                base.emplace_back(baseQuantity, u"("_s + sum + u") ÷ (1 − r)"_s, Cut {}, law, sure);
                baseCompound.emplace_back(baseQuantity, u"("_s + sum + u" + Q × u) ÷ (1 − r)"_s, Cut {}, law, sure);
                tax.emplace_back(ConsumptionQuantity, u"("_s + sum + u") ÷ (1 − r) × r"_s, Cut {}, law, sure);
                part.emplace_back(partQuantity, u"("_s + sum + u" + Q × u) ÷ (1 − r) × r"_s, Cut {}, law, sure);
                taxCompound.emplace_back(ConsumptionQuantity, u"("_s + sum + u" + Q × u) ÷ (1 − r) × r + Q × u"_s, Cut {}, law, sure);
            }
        }
    };

    const ConsumptionRules& consumptionRules()
    {
        static const ConsumptionRules rules;
        return rules;
    }

} // namespace

FigureRef dutyFigure(Worksheet& sheet, const DutyRate& rate, FigureRef value, FigureRef quantity, FigureRef unitPrice, const QString& rateSource,
    Grounds certainty, bool isExport)
{
    static const DutyRules importRules({ u"duty"_s, { u"进口关税"_s, u"Import duty"_s }, u"CNY"_s }, DutyLaw);
    static const DutyRules exportRules({ u"duty"_s, { u"出口关税"_s, u"Export duty"_s }, u"CNY"_s }, DutyLaw);
    const DutyRules& rules = isExport ? exportRules : importRules;
    switch (rate.kind) {
    case DutyRate::Kind::Simple:
        return simpleDuty(sheet, rules, rate, value, quantity, rateSource, certainty, {});
    case DutyRate::Kind::ByPrice: {
        const Decimal price = sheet.value(unitPrice);
        for (const DutyRate::Clause& clause : rate.clauses)
            if (clause.holds(price))
                return simpleDuty(sheet, rules, clause.rate, value, quantity, rateSource, certainty,
                    u"每单位价格 "_s + price.toString() + u' ' + clause.currency + u"，适用 "_s + clause.rate.text());
        return {};
    }
    case DutyRate::Kind::Higher:
    case DutyRate::Kind::Lower: {
        const FigureRef first = simpleDuty(sheet, rules, rate.clauses.at(0).rate, value, quantity, rateSource, certainty, {});
        const FigureRef second = simpleDuty(sheet, rules, rate.clauses.at(1).rate, value, quantity, rateSource, certainty, {});
        if (!first || !second)
            return {};
        return sheet.figure(rate.kind == DutyRate::Kind::Higher ? rules.higher : rules.lower, { first, second });
    }
    }
    return {};
}

SlidingDuty slidingDuty(Worksheet& sheet, FigureRef value, FigureRef quantity, FigureRef price, const SlidingTerms& terms)
{
    static const QString source = u"关税调整方案：配额外棉花滑准税，税率保留3位小数，不超过上限"_s;
    static const FigureRule rateRule({ u"sliding_rate"_s, { u"滑准税率"_s, u"Sliding rate"_s }, {} }, u"min(c, max(0, round(a ÷ P + b × P − 1, 3)))"_s, {}, source,
        Grounds::Practice);
    static const FigureRule duty({ u"duty"_s, { u"进口关税"_s, u"Import duty"_s }, u"CNY"_s }, u"V × t"_s, Cut {}, source, Grounds::Practice);
    static const FigureRule specific({ u"duty"_s, { u"进口关税"_s, u"Import duty"_s }, u"CNY"_s }, u"Q × u"_s, Cut {}, source + u"；完税价格达到分界，从量计征"_s,
        Grounds::Practice);
    if (sheet.value(price) >= sheet.value(terms.threshold))
        return { {}, sheet.figure(specific, { quantity, terms.specific }) };
    const FigureRef rate = sheet.figure(rateRule, { terms.cap, terms.a, price, terms.b });
    return { rate, sheet.figure(duty, { value, rate }) };
}

FigureRef additionalDuty(Worksheet& sheet, AdditionalDuty kind, FigureRef value, FigureRef rate)
{
    static const FigureRule dumping({ u"antidumping"_s, { u"反倾销税"_s, u"Anti-dumping duty"_s }, u"CNY"_s }, u"V × t"_s, Cut {},
        u"商务部公告：反倾销税＝海关完税价格×反倾销税率"_s, Grounds::Law);
    static const FigureRule countervailing({ u"countervailing"_s, { u"反补贴税"_s, u"Countervailing duty"_s }, u"CNY"_s }, u"V × t"_s, Cut {},
        u"反补贴条例；商务部公告：完税价格×反补贴税率"_s, Grounds::Practice);
    static const FigureRule safeguard({ u"safeguard"_s, { u"保障措施关税"_s, u"Safeguard duty"_s }, u"CNY"_s }, u"V × t"_s, Cut {},
        u"保障措施条例；商务部公告：完税价格×保障措施关税税率"_s, Grounds::Practice);
    switch (kind) {
    case AdditionalDuty::Dumping:
        return sheet.figure(dumping, { value, rate });
    case AdditionalDuty::Countervailing:
        return sheet.figure(countervailing, { value, rate });
    case AdditionalDuty::Safeguard:
        return sheet.figure(safeguard, { value, rate });
    }
    return {};
}

ConsumptionTax consumptionTax(Worksheet& sheet, const TaxBase& base, FigureRef rate, FigureRef quantity, FigureRef specific, bool dumpingInBase)
{
    const ConsumptionRules& rules = consumptionRules();
    ConsumptionTax result;
    const Additional additional(dumpingInBase ? base : TaxBase {});
    const auto bits = static_cast<size_t>(additional.bits);
    if (quantity && specific) {
        static const FigureRule tax(ConsumptionQuantity, u"Q × u"_s, Cut {}, ConsumptionLaw, Grounds::Law);
        if (!rate) {
            result.tax = sheet.figure(tax, { quantity, specific });
            return result;
        }
        result.specific = sheet.figure(rules.specific, { quantity, specific });
    }
    QVarLengthArray<FigureRef, 8> inputs { base.value, base.duty };
    inputs.append(additional.parts.constData(), additional.parts.size());
    const auto span = [&inputs] { return std::span<const FigureRef>(inputs.constData(), static_cast<size_t>(inputs.size())); };
    if (result.specific) {
        inputs.append(quantity);
        inputs.append(specific);
        inputs.append(rate);
        result.base = sheet.figure(rules.baseCompound[bits], span());
        result.adValorem = sheet.figure(rules.part[bits], span());
        result.tax = sheet.figure(rules.taxCompound[bits], span());
    } else {
        inputs.append(rate);
        result.base = sheet.figure(rules.base[bits], span());
        result.tax = sheet.figure(rules.tax[bits], span());
    }
    return result;
}

FigureRef importVat(Worksheet& sheet, const TaxBase& base, FigureRef consumption, FigureRef rate)
{
    static const std::vector<FigureRule> rules = [] {
        std::vector<FigureRule> all;
        all.reserve(16);
        for (int bits = 0; bits < 16; ++bits)
            all.emplace_back(Quantity { u"vat"_s, { u"进口环节增值税"_s, u"Import VAT"_s }, u"CNY"_s },
                u"(V + D"_s + ((bits & 8) ? u" + C"_s : QString()) + Additional::text(bits) + u") × r"_s, Cut {},
                QString((bits & 7) ? u"增值税法；商务部公告：反倾销税等计入增值税计税价格；税额计算到分，四舍五入"_s
                                   : u"增值税法：组成计税价格＝完税价格＋关税＋消费税；税额计算到分，四舍五入"_s),
                Grounds::Law);
        return all;
    }();
    const Additional additional(base);
    QVarLengthArray<FigureRef, 8> inputs { base.value, base.duty };
    if (consumption)
        inputs.append(consumption);
    inputs.append(additional.parts.constData(), additional.parts.size());
    inputs.append(rate);
    return sheet.figure(rules[static_cast<size_t>(additional.bits + (consumption ? 8 : 0))],
        std::span<const FigureRef>(inputs.constData(), static_cast<size_t>(inputs.size())));
}

CigaretteTax cigaretteTax(Worksheet& sheet, const TaxBase& base, FigureRef cartons, const CigaretteTerms& terms)
{
    static const QString source = u"财税〔2009〕84号；消费税暂行条例第五条、第九条；公开例题"_s;
    static const FigureRule test({ u"test_price_per_tiao"_s, { u"每标准条确定适用税率的价格"_s, u"Test price of a carton"_s }, u"CNY"_s },
        u"((V + D) ÷ Q + u) ÷ (1 − r)"_s, Cut {}, source + u"：按低档税率试算每条价格"_s, Grounds::Example);
    static const FigureRule used({ u"rate_used"_s, { u"适用消费税比例税率"_s, u"Rate that holds"_s }, {} },
        u"if(((V + D) ÷ Q + u) ÷ (1 − l) ≥ P, h, l)"_s, {}, source + u"：试算价格达到分界的适用高档税率"_s, Grounds::Example);
    CigaretteTax result;
    result.testPrice = sheet.figure(test, { base.value, base.duty, cartons, terms.specificPerCarton, terms.rateLow });
    result.rateUsed = sheet.figure(used, { base.value, base.duty, cartons, terms.specificPerCarton, terms.rateLow, terms.threshold, terms.rateHigh });
    const ConsumptionTax tax = consumptionTax(sheet, base, result.rateUsed, cartons, terms.specificPerCarton, false);
    result.specific = tax.specific;
    result.adValorem = tax.adValorem;
    result.tax = tax.tax;
    return result;
}

FigureRef taxSum(Worksheet& sheet, const Quantity& what, std::span<const FigureRef> parts)
{
    constexpr qsizetype AtOnce = 20; // what fits a formula that people read
    static const std::vector<FigureRule> rules = [] {
        std::vector<FigureRule> all;
        QString text;
        for (qsizetype i = 1; i <= AtOnce; ++i) {
            text += (i > 1 ? u" + x"_s : u"x"_s) + QString::number(i);
            all.emplace_back(Quantity { u"sum"_s, { u"合计"_s, u"Sum"_s }, u"CNY"_s }, text, std::nullopt, u"各税分别计算到分后相加"_s, Grounds::Example);
        }
        return all;
    }();
    QVarLengthArray<FigureRef, 56> inputs;
    for (const FigureRef part : parts)
        if (part)
            inputs.append(part);
    if (inputs.isEmpty())
        return {};
    while (inputs.size() > AtOnce) {
        QVarLengthArray<FigureRef, 56> partial;
        for (qsizetype i = 0; i < inputs.size(); i += AtOnce)
            partial.append(taxSum(sheet, what, std::span<const FigureRef>(inputs.constData() + i, static_cast<size_t>(std::min(AtOnce, inputs.size() - i)))));
        inputs = partial;
    }
    return sheet.figureAs(what, rules[static_cast<size_t>(inputs.size()) - 1], std::span<const FigureRef>(inputs.constData(), static_cast<size_t>(inputs.size())));
}

FigureRef payableTax(Worksheet& sheet, FigureRef tax, const Parameters& parameters, QDate date, bool chargedAtLimit)
{
    static const Quantity what { u"payable"_s, { u"应缴税额"_s, u"Tax payable"_s }, u"CNY"_s };
    static const QString source = u"起征点：每票每税种低于起征点的免征（关税法第三十二条，额度由国务院规定）"_s;
    static const FigureRule charged(what, u"if(T < m, 0, T)"_s, Cut {}, source + u"；恰等于起征点的征收（教材；与2017年条例第四十五条不一致，待确认）"_s, Grounds::Practice);
    static const FigureRule exempt(what, u"if(T ≤ m, 0, T)"_s, Cut {}, source + u"；恰等于起征点的免征（2017年条例第四十五条）"_s, Grounds::Practice);
    return sheet.figure(chargedAtLimit ? charged : exempt, { tax, parameters.figure(sheet, u"exempt.small", date) });
}

} // namespace Tongguan
