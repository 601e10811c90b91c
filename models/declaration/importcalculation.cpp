// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/importcalculation.h"

namespace Tongguan {

namespace {

    Label amountLabel(const QString& base)
    {
        static const QHash<QString, Label> labels { { u"cif"_s, { u"到岸价格"_s, u"CIF price"_s } }, { u"cfr"_s, { u"成本加运费价格"_s, u"CFR price"_s } },
            { u"fob"_s, { u"离岸价格"_s, u"FOB price"_s } }, { u"exw"_s, { u"工厂交货价格"_s, u"EXW price"_s } }, { u"price"_s, { u"货价"_s, u"Price"_s } },
            { u"total_price"_s, { u"成交总价"_s, u"Total price"_s } }, { u"border_price"_s, { u"边境口岸价格"_s, u"Price at the border station"_s } },
            { u"postage"_s, { u"邮费"_s, u"Postage"_s } },
            { u"freight"_s, { u"运费"_s, u"Freight"_s } }, { u"insurance"_s, { u"保险费"_s, u"Insurance"_s } },
            { u"packing"_s, { u"包装费"_s, u"Packing"_s } }, { u"dutiable_value"_s, { u"完税价格"_s, u"Dutiable value"_s } },
            { u"dutiable"_s, { u"单位完税价格"_s, u"Dutiable value of a unit"_s } }, { u"duty"_s, { u"关税"_s, u"Duty"_s } },
            { u"consumption"_s, { u"消费税"_s, u"Consumption tax"_s } }, { u"repair"_s, { u"境外修理费"_s, u"Repair abroad"_s } },
            { u"processing"_s, { u"境外加工费"_s, u"Processing abroad"_s } }, { u"materials"_s, { u"境外料件费"_s, u"Materials abroad"_s } },
            { u"commission"_s, { u"佣金"_s, u"Commission"_s } }, { u"royalty"_s, { u"特许权使用费"_s, u"Royalty"_s } } };
        return labels.value(base, { base, base });
    }

    const Quantity CountQuantity { u"qty"_s, { u"数量"_s, u"Quantity"_s }, {} };

} // namespace

ImportResult ImportCalculation::run()
{
    const QString unit = m_in.text(u"unit");
    m_tenThousands = unit.contains(u"万") || unit.contains(u"wan");
    m_result.isTenThousands = m_tenThousands;
    readExchange();
    readCounts();
    makeValue();
    makeDuty();
    makeAdditional();
    makeConsumption();
    makeVat();
    const FigureRef parts[] = { m_dutyIsGiven ? FigureRef {} : m_result.duty, m_result.dumping, m_result.countervailing, m_result.safeguard,
        m_consumptionIsGiven ? FigureRef {} : m_result.consumption.tax, m_result.vat };
    static const Quantity total { u"total"_s, { u"税款合计"_s, u"Taxes"_s }, u"CNY"_s };
    m_result.total = taxSum(m_sheet, total, parts);
    return m_result;
}

FigureRef ImportCalculation::given(const QString& key, const Label& label, const QString& unit, const Decimal& value)
{
    return m_sheet.given(m_sheet.own(Quantity { key, label, unit }), value, u"输入"_s);
}

FigureRef ImportCalculation::scaled(FigureRef amount, FigureRef by)
{
    const Quantity& what = m_sheet.what(amount);
    return m_sheet.figure(m_sheet.own(FigureRule({ what.key, what.name, what.unit }, u"p × n"_s, {}, {}, Grounds::Derived)), { amount, by });
}

void ImportCalculation::readExchange()
{
    m_currency = m_in.text(u"currency").toUpper();
    static const Quantity rate { u"fx"_s, { u"汇率"_s, u"Exchange rate"_s }, u"CNY"_s };
    static const Quantity per { u"fx.per"_s, { u"外币单位"_s, u"Units of the currency"_s }, {} };
    const auto cny = m_in.number({ u"fx.cny", u"fx.rate" });
    const auto plain = m_in.number({ u"fx", u"exchange_rate", u"rate_fx" });
    if (cny)
        m_exchange = exchangeFigure(m_sheet, m_sheet.given(rate, *cny, u"输入"_s), m_sheet.given(per, m_in.number({ u"fx.per" }).value_or(1), u"输入"_s));
    else if (plain)
        m_exchange = m_sheet.given(rate, *plain, u"输入"_s);
    m_result.exchange = m_exchange;
}

void ImportCalculation::readCounts()
{
    if (const auto quantity = m_in.amount({ u"qty", u"quantity", u"weight", u"volume" }, true)) {
        m_count = given(quantity->key, CountQuantity.name, {}, quantity->value);
        if (quantity->key.endsWith(u"tiao"))
            m_tiao = m_count;
    }
    if (const auto cartons = m_in.number({ u"cartons", u"cases" })) {
        m_cartons = given(u"cartons"_s, { u"标准箱数"_s, u"Cases"_s }, {}, *cartons);
        m_perCarton = m_context.number({ u"tiao_per_carton" }, { u"每箱条数"_s, u"Cartons of 200 in a case"_s }, u"cigarette.perCase");
        m_tiao = scaled(m_cartons, m_perCarton);
    }
    m_result.cartons = m_cartons;
}

FigureRef ImportCalculation::whole(const NamedAmount& amount, bool isPrice)
{
    const bool foreign = isForeign(amount);
    FigureRef figure = given(amount.key, amountLabel(amount.base), foreign ? currencyOf(amount) : u"CNY"_s, amount.value);
    if (m_tenThousands || amount.isTenThousands)
        figure = scaled(figure, m_sheet.given(TenThousand, 10000));
    if (amount.isTotal)
        return figure;
    if (amount.per == u"tiao")
        return m_tiao ? scaled(figure, m_tiao) : figure;
    if (m_cartons) // with cases, all amounts are of one case
        return scaled(figure, m_cartons);
    if (m_count && (isPrice || !amount.per.isEmpty()))
        return scaled(figure, m_count);
    return figure;
}

bool ImportCalculation::isForeign(const NamedAmount& amount) const
{
    if (!amount.currency.isEmpty())
        return amount.currency != u"CNY";
    if (amount.base.startsWith(u"dut") || amount.base == u"consumption") // taxes and values are yuan
        return false;
    return (!m_currency.isEmpty() && m_currency != u"CNY") || (m_currency.isEmpty() && m_exchange);
}

QString ImportCalculation::currencyOf(const NamedAmount& amount) const
{
    return amount.currency.isEmpty() ? m_currency : amount.currency;
}

FigureRef ImportCalculation::inYuan(FigureRef figure, const NamedAmount& amount)
{
    if (!figure || !isForeign(amount))
        return figure;
    if (!m_exchange) {
        m_in.require(u"fx"_s);
        return figure;
    }
    m_anyForeign = true;
    m_result.currency = currencyOf(amount);
    return convertedPrice(m_sheet, figure, m_exchange);
}

FigureRef ImportCalculation::sumOf(std::initializer_list<QStringView> bases, const Quantity& what)
{
    QVarLengthArray<FigureRef, 8> parts;
    for (const QStringView base : bases)
        if (const auto amount = m_in.amount({ base }))
            parts.append(inYuan(whole(*amount, false), *amount));
    return taxSum(m_sheet, what, std::span<const FigureRef>(parts.constData(), static_cast<size_t>(parts.size())));
}

void ImportCalculation::makeValue()
{
    if (const auto value = m_in.amount({ u"dutiable_value", u"dutiable" })) {
        m_result.value = inYuan(whole(*value, value->base == u"dutiable"), *value);
        return;
    }
    if (makeAbroadValue())
        return;
    const auto price = m_in.amount({ u"border_price", u"cif", u"cip", u"cfr", u"cnf", u"cpt", u"fob", u"fca", u"exw", u"ci", u"price", u"total_price" });
    if (!price)
        return;
    const auto terms = termsFromName(price->base == u"price" || price->base == u"total_price" ? m_in.text(u"term") : price->base);
    NamedAmount whole1 = *price;
    whole1.isTotal = whole1.isTotal || price->base == u"total_price";
    ValueParts parts;
    m_priceForeign = whole(whole1, true);
    parts.price = inYuan(m_priceForeign, whole1);
    m_unitPrice = price->per.isEmpty() ? FigureRef {} : given(price->key, amountLabel(price->base), currencyOf(*price), price->value);
    if (!m_unitPrice && m_count) {
        static const FigureRule each({ u"unit_price"_s, { u"单价"_s, u"Price of a unit"_s }, {} }, u"p ÷ n"_s, {}, {}, Grounds::Derived);
        m_unitPrice = m_sheet.figure(each, { m_priceForeign, m_count });
    }
    static const Quantity additions { u"additions"_s, { u"应计入的费用"_s, u"To be added"_s }, u"CNY"_s };
    static const Quantity deductions { u"deductions"_s, { u"应扣除的费用"_s, u"To be deducted"_s }, u"CNY"_s };
    parts.additions = sumOf({ u"packing", u"container", u"containers", u"selling_commission", u"commission", u"brokerage", u"assists", u"royalty",
                                u"royalties", u"licence_fee", u"proceeds", u"other_costs", u"additions" },
        additions);
    parts.deductions = sumOf({ u"installation", u"assembly", u"technical_service", u"training", u"inland_freight", u"domestic_freight", u"domestic_taxes",
                                 u"deductions" },
        deductions);
    for (const auto& excluded : { u"buying_commission"_s, u"warranty"_s })
        if (m_in.amount({ excluded }, true))
            m_context.out.addNote(excluded + u"：不计入完税价格（关税法第二十五条，购货佣金除外）"_s);
    readFreight(parts, price->base);
    readInsurance(parts, terms);
    m_result.value = importValue(m_sheet, parts, m_context.parameters, m_context.date);
    makeForeignValue(parts);
}

bool ImportCalculation::makeAbroadValue()
{
    const auto work = m_in.amount({ u"repair", u"processing" });
    if (!work)
        return false;
    const auto materials = m_in.amount({ u"materials", u"material" });
    const FigureRef workFigure = whole(*work, false);
    const FigureRef materialFigure = materials ? whole(*materials, false) : given(u"materials"_s, amountLabel(u"materials"_s), {}, 0);
    static const Quantity one { u"fx"_s, { u"汇率"_s, u"Exchange rate"_s }, u"CNY"_s };
    if (isForeign(*work) && !m_exchange)
        m_in.require(u"fx"_s);
    m_result.value = abroadValue(m_sheet, workFigure, materialFigure, isForeign(*work) && m_exchange ? m_exchange : m_sheet.given(one, 1));
    return true;
}

void ImportCalculation::readFreight(ValueParts& parts, const QString& base)
{
    static const FigureRule byRate({ u"freight"_s, { u"运费"_s, u"Freight"_s }, u"CNY"_s }, u"P × f"_s, {}, u"按运费率"_s, Grounds::Example);
    if (base == u"border_price") {
        parts.freight = m_sheet.figure(byRate, { parts.price, m_context.parameter(u"value.borderCosts") });
        m_bordered = true;
    } else if (const auto rate = m_in.number({ u"freight_rate" })) {
        parts.freight = m_sheet.figure(byRate, { parts.price, given(u"freight_rate"_s, { u"运费率"_s, u"Freight rate"_s }, {}, *rate) });
    } else if (const auto freight = m_in.amount({ u"freight", u"postage" })) {
        parts.freight = inYuan(whole(*freight, false), *freight);
        m_posted = freight->base == u"postage";
    }
}

void ImportCalculation::readInsurance(ValueParts& parts, std::optional<DeliveryTerms> terms)
{
    const QString text = m_in.text(u"insurance");
    const bool unknownWord = !text.isEmpty() && !parseShare(text);
    const auto rate = m_in.number({ u"insurance_rate" });
    if (!unknownWord && !text.isEmpty() && rate)
        m_context.out.addNote(u"保险费金额与费率都给出：用金额"_s);
    if (const auto amount = unknownWord ? std::nullopt : m_in.amount({ u"insurance", u"premium" })) {
        parts.insuranceBasis = InsuranceBasis::Amount;
        parts.insurance = inYuan(whole(*amount, false), *amount);
        return;
    }
    static const Quantity rateQuantity { u"insurance_rate"_s, { u"保险费率"_s, u"Insurance rate"_s }, {} };
    if (rate) {
        const FigureRef figure = m_sheet.given(rateQuantity, *rate, u"输入"_s);
        const QString formula = m_in.text(u"insurance_formula");
        const bool divides = formula.isEmpty() || formula.contains(u'/') || formula.contains(u'÷');
        const FigureRef base = uninsured(parts);
        static const Quantity what { u"insurance"_s, { u"保险费"_s, u"Insurance"_s }, u"CNY"_s };
        static const FigureRule divided(what, u"X ÷ (1 − r) × r"_s, {}, u"约定保险费率以完税价格为基数"_s, Grounds::Example);
        static const FigureRule simple(what, u"X × r"_s, {}, u"按输入的公式：保险费＝（货价＋运费）×费率"_s, Grounds::Derived);
        m_result.insurance = m_sheet.figure(divides ? divided : simple, { base, figure });
        parts.insuranceBasis = divides ? InsuranceBasis::Rate : InsuranceBasis::Amount;
        parts.insurance = divides ? figure : m_result.insurance;
        return;
    }
    const bool open = terms ? leavesInsurance(*terms) : static_cast<bool>(parts.freight);
    const bool byTopic = m_context.topic.contains(u"insurance_default");
    if (m_bordered || m_posted || (!unknownWord && !byTopic && !open))
        return;
    parts.insuranceBasis = InsuranceBasis::Unknown;
    static const FigureRule byDefault({ u"insurance"_s, { u"保险费"_s, u"Insurance"_s }, u"CNY"_s }, u"X × k"_s, {},
        u"保险费无法确定：（货价＋运费）×3‰"_s, Grounds::Example);
    const FigureRef base = uninsured(parts);
    m_result.insurance = m_sheet.figure(byDefault, { base, m_context.parameter(u"value.insuranceDefault") });
    m_result.valueUninsured = base;
    if (!unknownWord && !byTopic)
        m_context.out.addNote(u"未给出保险费：按（货价＋运费）×3‰ 计入"_s);
}

FigureRef ImportCalculation::uninsured(const ValueParts& parts)
{
    ValueParts without = parts;
    without.insuranceBasis = InsuranceBasis::Included;
    without.insurance = {};
    return importValue(m_sheet, without, m_context.parameters, m_context.date);
}

void ImportCalculation::makeForeignValue(const ValueParts& parts)
{
    if (!m_anyForeign || !m_exchange)
        return;
    static const FigureRule back({ u"in_currency"_s, { u"折合外币"_s, u"In the currency"_s }, {} }, u"p ÷ e"_s, {}, {}, Grounds::Derived);
    const auto foreign = [&](FigureRef figure) { return figure ? m_sheet.figure(back, { figure, m_exchange }) : figure; };
    ValueParts same = parts;
    same.price = m_priceForeign;
    same.additions = foreign(parts.additions);
    same.deductions = foreign(parts.deductions);
    same.freight = foreign(parts.freight);
    if (parts.insuranceBasis == InsuranceBasis::Amount)
        same.insurance = foreign(parts.insurance);
    m_result.valueForeign = importValue(m_sheet, same, m_context.parameters, m_context.date);
    m_sheet.rename(m_result.valueForeign, m_sheet.own(Quantity { u"cif"_s, { u"到岸价格（外币）"_s, u"CIF in the currency"_s }, m_result.currency }));
}

} // namespace Tongguan
