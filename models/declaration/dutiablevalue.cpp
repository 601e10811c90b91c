// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/dutiablevalue.h"

namespace Tongguan {

namespace {

    const QString ValueSource = u"关税法第二十四条至第二十六条；完税价格计算到分，四舍五入（报关教材）"_s;
    const Quantity ValueQuantity { u"dutiable_value"_s, { u"完税价格"_s, u"Dutiable value"_s }, u"CNY"_s };

    // One rule for each set of parts, so that a derivation shows no empty ones. Bits: 1 additions, 2 deductions,
    // 4 freight, 8 shared costs; then the insurance basis.
    struct ValueRules {
        std::vector<FigureRule> rules;

        ValueRules()
        {
            rules.reserve(64);
            for (const InsuranceBasis basis : { InsuranceBasis::Included, InsuranceBasis::Amount, InsuranceBasis::Rate, InsuranceBasis::Unknown })
                for (int bits = 0; bits < 16; ++bits) {
                    QString sum = u"P"_s;
                    if (bits & 1)
                        sum += u" + A"_s;
                    if (bits & 2)
                        sum += u" − B"_s;
                    if (bits & 4)
                        sum += u" + F"_s;
                    if (bits & 8)
                        sum += u" + C × P ÷ S"_s;
                    const QString inner = bits ? QString(u'(' + sum + u')') : sum;
                    QString source = ValueSource;
                    Grounds certainty = Grounds::Law;
                    switch (basis) {
                    case InsuranceBasis::Included:
                        break;
                    case InsuranceBasis::Amount:
                        sum += u" + I"_s;
                        break;
                    case InsuranceBasis::Rate:
                        sum = inner + u" ÷ (1 − r)"_s;
                        source += u"；约定保险费率以完税价格为基数，公式为 ÷(1−保险费率)"_s;
                        certainty = Grounds::Example;
                        break;
                    case InsuranceBasis::Unknown:
                        sum = inner + u" × (1 + k)"_s;
                        source += u"；保险费无法确定：（货价+运费）×3‰ 计入"_s;
                        certainty = Grounds::Example;
                        break;
                    }
                    if (bits & 8) {
                        source += u"；整票运保杂费按各项货价比例分摊"_s;
                        certainty = Grounds::Practice;
                    }
                    rules.emplace_back(ValueQuantity, sum, Cut {}, source, certainty);
                }
        }
    };

} // namespace

std::optional<DeliveryTerms> termsFromCode(QStringView code)
{
    static constexpr DeliveryTerms known[] = { DeliveryTerms::Cif, DeliveryTerms::Cfr, DeliveryTerms::Fob, DeliveryTerms::Ci,
        DeliveryTerms::MarketPrice, DeliveryTerms::Dunnage, DeliveryTerms::Exw };
    if (code.size() != 1 || code.front() < u'1' || code.front() > u'7')
        return {};
    return known[code.front().unicode() - u'1'];
}

std::optional<DeliveryTerms> termsFromName(QStringView name)
{
    const QString upper = name.toString().trimmed().toUpper();
    if (upper == u"CIF" || upper == u"CIP" || upper == u"DAP" || upper == u"DPU")
        return DeliveryTerms::Cif;
    if (upper == u"CFR" || upper == u"C&F" || upper == u"CNF" || upper == u"CPT")
        return DeliveryTerms::Cfr;
    if (upper == u"FOB" || upper == u"FCA" || upper == u"FAS")
        return DeliveryTerms::Fob;
    if (upper == u"C&I" || upper == u"CI")
        return DeliveryTerms::Ci;
    if (upper == u"EXW")
        return DeliveryTerms::Exw;
    return {};
}

bool leavesFreight(DeliveryTerms terms)
{
    return terms == DeliveryTerms::Fob || terms == DeliveryTerms::Ci || terms == DeliveryTerms::Exw;
}

bool leavesInsurance(DeliveryTerms terms)
{
    return terms == DeliveryTerms::Fob || terms == DeliveryTerms::Cfr || terms == DeliveryTerms::Exw;
}

FigureRef importValue(Worksheet& sheet, const ValueParts& parts, const Parameters& parameters, QDate date)
{
    static const ValueRules all;
    const bool shared = parts.sharedCosts && parts.allPrices;
    const int bits = (parts.additions ? 1 : 0) + (parts.deductions ? 2 : 0) + (parts.freight ? 4 : 0) + (shared ? 8 : 0);
    const FigureRule& rule = all.rules[static_cast<size_t>(static_cast<int>(parts.insuranceBasis) * 16 + bits)];
    QVarLengthArray<FigureRef, 8> inputs;
    inputs.append(parts.price);
    for (const FigureRef part : { parts.additions, parts.deductions, parts.freight })
        if (part)
            inputs.append(part);
    if (shared) {
        inputs.append(parts.sharedCosts);
        inputs.append(parts.allPrices);
    }
    if (parts.insuranceBasis == InsuranceBasis::Amount || parts.insuranceBasis == InsuranceBasis::Rate)
        inputs.append(parts.insurance);
    else if (parts.insuranceBasis == InsuranceBasis::Unknown)
        inputs.append(parameters.figure(sheet, u"value.insuranceDefault", date));
    return sheet.figure(rule, std::span<const FigureRef>(inputs.constData(), static_cast<size_t>(inputs.size())));
}

FigureRef abroadValue(Worksheet& sheet, FigureRef work, FigureRef materials, FigureRef exchange)
{
    static const FigureRule rule(ValueQuantity, u"(w + m) × e"_s, Cut {},
        u"出境修理、加工复运进境：以境外修理（加工）费和料件费为完税价格（原关税条例第二十五条、第二十六条）"_s, Grounds::Example);
    return sheet.figure(rule, { work, materials, exchange });
}

FigureRef exportFob(Worksheet& sheet, const ExportParts& parts)
{
    static const Quantity fob { u"fob"_s, { u"出口成交价格（FOB）"_s, u"Export price (FOB)"_s }, u"CNY"_s };
    static const QString source = u"关税法第二十九条：输出地点装载前的价格，不含输出后的运费、保险费"_s;
    static const FigureRule plain(fob, u"P"_s, {}, source, Grounds::Law);
    static const FigureRule freight(fob, u"P − F"_s, {}, source, Grounds::Law);
    static const FigureRule insurance(fob, u"P − I"_s, {}, source, Grounds::Law);
    static const FigureRule both(fob, u"P − F − I"_s, {}, source, Grounds::Law);
    static const FigureRule shared(fob, u"P − C × P ÷ S"_s, {}, source + u"；整票运保费按各项货价比例分摊"_s, Grounds::Practice);
    static const FigureRule sharedAndOwn(fob, u"P − F − C × P ÷ S"_s, {}, source + u"；整票运保费按各项货价比例分摊"_s, Grounds::Practice);
    if (parts.sharedCosts && parts.freight)
        return sheet.figure(sharedAndOwn, { parts.price, parts.freight, parts.sharedCosts, parts.allPrices });
    if (parts.sharedCosts)
        return sheet.figure(shared, { parts.price, parts.sharedCosts, parts.allPrices });
    if (parts.freight && parts.insurance)
        return sheet.figure(both, { parts.price, parts.freight, parts.insurance });
    if (parts.freight)
        return sheet.figure(freight, { parts.price, parts.freight });
    if (parts.insurance)
        return sheet.figure(insurance, { parts.price, parts.insurance });
    return sheet.figure(plain, { parts.price });
}

FigureRef exportValue(Worksheet& sheet, FigureRef fob, FigureRef rate)
{
    static const FigureRule rule(ValueQuantity, u"FOB ÷ (1 + t)"_s, Cut {},
        u"关税法第二十九条：完税价格不含出口关税；FOB÷(1+出口税率)（报关教材）；先折成人民币并四舍五入到分，再乘税率"_s, Grounds::Example);
    return sheet.figure(rule, { fob, rate });
}

FigureRef convertedPrice(Worksheet& sheet, FigureRef price, FigureRef exchange)
{
    static const FigureRule rule({ u"price_cny"_s, { u"折合人民币价格"_s, u"Price in yuan"_s }, u"CNY"_s }, u"p × e"_s, {},
        u"关税法第六十条：按申报之日的计征汇率折合，折合后不另行取舍"_s, Grounds::Law);
    return sheet.figure(rule, { price, exchange });
}

FigureRef exchangeFigure(Worksheet& sheet, FigureRef cny, FigureRef per)
{
    static const FigureRule rule({ u"exchange_rate"_s, { u"计征汇率（一单位外币）"_s, u"Exchange rate for one"_s }, u"CNY"_s }, u"c ÷ n"_s, {},
        u"关税法第六十条"_s, Grounds::Law);
    return sheet.figure(rule, { cny, per });
}

} // namespace Tongguan
