// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/topics.h"

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

    const Quantity TenThousand { u"ten_thousand"_s, { u"万"_s, u"Ten thousand"_s }, {} };
    const Quantity CountQuantity { u"qty"_s, { u"数量"_s, u"Quantity"_s }, {} };

    // What one line of goods came to.
    struct ImportResult {
        FigureRef value, duty, dumping, countervailing, safeguard, vat, total;
        ConsumptionTax consumption;
        CigaretteTax cigarettes;
        FigureRef valueForeign, insurance;
        FigureRef cartons, dutyRate, consumptionRate, exchange;
        FigureRef specificDuty;     // the specific part of a compound duty
        FigureRef valueUninsured;   // the value had the insurance been forgotten
        QString currency;
        bool isTenThousands = false;
    };

    class ImportCalculation final {
    public:
        ImportCalculation(CalculationContext& context, const CalculationInputs& in) : m_context(context), m_in(in), m_sheet(context.sheet()) { }

        ImportResult run()
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

    private:
        FigureRef given(const QString& key, const Label& label, const QString& unit, const Decimal& value)
        {
            return m_sheet.given(m_sheet.own(Quantity { key, label, unit }), value, u"输入"_s);
        }

        FigureRef scaled(FigureRef amount, FigureRef by)
        {
            const Quantity& what = m_sheet.what(amount);
            return m_sheet.figure(m_sheet.own(FigureRule({ what.key, what.name, what.unit }, u"p × n"_s, {}, {}, Grounds::Derived)), { amount, by });
        }

        void readExchange()
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

        void readCounts()
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

        // The amount of all goods, in the currency it was given in.
        FigureRef whole(const NamedAmount& amount, bool isPrice)
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

        bool isForeign(const NamedAmount& amount) const
        {
            if (!amount.currency.isEmpty())
                return amount.currency != u"CNY";
            if (amount.base.startsWith(u"dut") || amount.base == u"consumption") // taxes and values are yuan
                return false;
            return (!m_currency.isEmpty() && m_currency != u"CNY") || (m_currency.isEmpty() && m_exchange);
        }

        QString currencyOf(const NamedAmount& amount) const { return amount.currency.isEmpty() ? m_currency : amount.currency; }

        FigureRef inYuan(FigureRef figure, const NamedAmount& amount)
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

        FigureRef sumOf(std::initializer_list<QStringView> bases, const Quantity& what)
        {
            QVarLengthArray<FigureRef, 8> parts;
            for (const QStringView base : bases)
                if (const auto amount = m_in.amount({ base }))
                    parts.append(inYuan(whole(*amount, false), *amount));
            return taxSum(m_sheet, what, std::span<const FigureRef>(parts.constData(), static_cast<size_t>(parts.size())));
        }

        void makeValue()
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

        bool makeAbroadValue()
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

        void readFreight(ValueParts& parts, const QString& base)
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

        void readInsurance(ValueParts& parts, std::optional<DeliveryTerms> terms)
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

        FigureRef uninsured(const ValueParts& parts)
        {
            ValueParts without = parts;
            without.insuranceBasis = InsuranceBasis::Included;
            without.insurance = {};
            return importValue(m_sheet, without, m_context.parameters, m_context.date);
        }

        // The value in the currency of the price: reckoned from the exact parts, not from the rounded yuan.
        void makeForeignValue(const ValueParts& parts)
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

        void makeDuty()
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

        static DutyRate specificOnly(const NamedAmount& amount)
        {
            DutyRate rate;
            rate.amount = amount.value;
            rate.unit = amount.per;
            return rate;
        }

        void makeAdditional()
        {
            const auto make = [&](std::initializer_list<QStringView> names, AdditionalDuty kind, const Label& label) {
                const auto rate = m_in.number(names);
                return rate && m_result.value ? additionalDuty(m_sheet, kind, m_result.value, given(m_in.nameOf(names), label, {}, *rate)) : FigureRef {};
            };
            m_result.dumping = make({ u"antidumping_rate", u"anti_dumping_rate", u"ad_rate" }, AdditionalDuty::Dumping, { u"反倾销税率"_s, u"Anti-dumping rate"_s });
            m_result.countervailing = make({ u"countervailing_rate", u"cvd_rate" }, AdditionalDuty::Countervailing, { u"反补贴税率"_s, u"Countervailing rate"_s });
            m_result.safeguard = make({ u"safeguard_rate" }, AdditionalDuty::Safeguard, { u"保障措施关税税率"_s, u"Safeguard rate"_s });
        }

        TaxBase taxBase()
        {
            if (!m_result.duty && m_result.value)
                m_result.duty = given(u"duty"_s, { u"关税（未给税率，按0）"_s, u"Duty (no rate given: 0)"_s }, u"CNY"_s, 0);
            return { m_result.value, m_result.duty, m_result.dumping, m_result.countervailing, m_result.safeguard };
        }

        void makeConsumption()
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

        void makeCigarettes(const std::optional<NamedAmount>& specific)
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

        void makeVat()
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

        CalculationContext& m_context;
        const CalculationInputs& m_in;
        Worksheet& m_sheet;
        ImportResult m_result;
        QString m_currency;
        FigureRef m_exchange, m_count, m_tiao, m_cartons, m_perCarton, m_priceForeign, m_unitPrice;
        bool m_tenThousands = false, m_anyForeign = false, m_dutyIsGiven = false, m_consumptionIsGiven = false, m_bordered = false, m_posted = false;
    };

    FigureRef quotientFigure(Worksheet& sheet, const QString& key, const Label& label, FigureRef amount, FigureRef by, int digits)
    {
        return sheet.figure(sheet.own(FigureRule({ key, label, u"CNY"_s }, u"p ÷ n"_s, Cut { digits }, {}, Grounds::Derived)), { amount, by });
    }

    // Answers in the unit that was asked for: yuan to the fen, or ten thousands with the tax to two places as printed.
    void answerMoney(CalculationContext& context, const ImportResult& result, const QString& name, FigureRef figure, int tenThousandDigits = 2)
    {
        if (!figure)
            return;
        if (!result.isTenThousands) {
            context.out.add(name, figure, 2);
            return;
        }
        Worksheet& sheet = context.sheet();
        const FigureRef shown = quotientFigure(sheet, name, sheet.what(figure).name, figure, sheet.given(TenThousand, 10000), tenThousandDigits);
        if (tenThousandDigits > 2)
            context.out.addText(name, sheet.value(shown).normalized().toString(), shown);
        else
            context.out.add(name, shown, 2);
        context.out.add(name + u"_yuan"_s, figure, 2);
    }

    // What examinations of before 2005 print: value, base or tax in whole yuan. Only for topics that name them.
    void answerOldRounding(CalculationContext& context, const ImportResult& result)
    {
        Worksheet& sheet = context.sheet();
        static const QString source = u"约2005年以前试题的取舍：完税价格、计税价格取整到元；已被取代"_s;
        static const FigureRule wholeYuan({ u"dutiable_value"_s, { u"完税价格（取整到元）"_s, u"Value in whole yuan"_s }, u"CNY"_s }, u"round(V, 0)"_s, {}, source, Grounds::Example);
        static const FigureRule duty({ u"duty"_s, { u"关税（旧取舍）"_s, u"Duty, old rounding"_s }, u"CNY"_s }, u"V × t"_s, Cut {}, source, Grounds::Example);
        static const FigureRule base({ u"base"_s, { u"计税价格（取整到元）"_s, u"Base in whole yuan"_s }, u"CNY"_s }, u"(V + D) ÷ (1 − r)"_s, Cut { 0 }, source, Grounds::Example);
        static const FigureRule tax({ u"consumption"_s, { u"消费税（旧取舍）"_s, u"Consumption tax, old rounding"_s }, u"CNY"_s }, u"B × r"_s, Cut {}, source, Grounds::Example);
        if (context.wants(u"dutiable_value_cny_source_rounded_to_yuan") && result.value && result.dutyRate) {
            const FigureRef value = sheet.figure(wholeYuan, { result.value });
            const FigureRef oldDuty = sheet.figure(duty, { value, result.dutyRate });
            context.out.add(u"dutiable_value_cny_source_rounded_to_yuan"_s, value, 0);
            context.out.add(u"duty_source"_s, oldDuty, 2);
            if (result.consumptionRate) {
                const FigureRef oldBase = sheet.figure(base, { value, oldDuty, result.consumptionRate });
                context.out.add(u"consumption_base_source"_s, oldBase, 0);
                context.out.add(u"consumption_source"_s, sheet.figure(tax, { oldBase, result.consumptionRate }), 2);
            }
        }
        if (context.wants(u"dutiable_value_cny_fen"))
            context.out.add(u"dutiable_value_cny_fen"_s, result.value, 2);
        if (context.wants(u"duty_fen"))
            context.out.add(u"duty_fen"_s, result.duty, 2);
        if (context.wants(u"consumption_fen"))
            context.out.add(u"consumption_fen"_s, result.consumption.tax, 2);
        if (context.wants(u"consumption_source_yuan") && result.valueForeign && result.dutyRate && result.consumptionRate) {
            static const FigureRule foreignBase({ u"base"_s, { u"计税价格（外币）"_s, u"Base in the currency"_s }, {} }, u"(V + V × t) ÷ (1 − r)"_s, Cut {}, source, Grounds::Example);
            static const FigureRule yuan({ u"consumption"_s, { u"消费税（取整到元）"_s, u"Consumption tax in whole yuan"_s }, u"CNY"_s }, u"B × e × r"_s, Cut { 0 }, source, Grounds::Example);
            const FigureRef oldBase = sheet.figure(foreignBase, { result.valueForeign, result.dutyRate, result.consumptionRate });
            context.out.add(u"consumption_base_"_s + result.currency.toLower(), oldBase, 2);
            context.out.add(u"consumption_source_yuan"_s, sheet.figure(yuan, { oldBase, result.exchange, result.consumptionRate }), 0);
        }
    }

    void answerMistakes(CalculationContext& context, const ImportResult& result)
    {
        Worksheet& sheet = context.sheet();
        if (result.specificDuty && result.specificDuty != result.duty && sheet.value(result.specificDuty) != sheet.value(result.duty))
            context.out.mistakes.append({ u"source_wrong_answer"_s, sheet.value(result.specificDuty).toString(2),
                u"漏算从价部分：复合税须将从价、从量两部分相加（关税法第二十三条）"_s });
        if (result.valueUninsured && result.dutyRate) {
            static const FigureRule duty({ u"duty"_s, { u"关税（漏计保险费）"_s, u"Duty without the insurance"_s }, u"CNY"_s }, u"V × t"_s, Cut {}, {}, Grounds::Derived);
            Decimal wrong = sheet.value(sheet.figure(duty, { result.valueUninsured, result.dutyRate }));
            if (result.isTenThousands)
                wrong = wrong.dividedBy(10000, 2);
            context.out.mistakes.append({ u"source_wrong_answer"_s, wrong.toString(2), u"漏计保险费：无法确定时应按（货价＋运费）×3‰ 计入完税价格"_s });
        }
    }

    void answerCigarettes(CalculationContext& context, const ImportResult& result)
    {
        Worksheet& sheet = context.sheet();
        const CigaretteTax& tax = result.cigarettes;
        if (!tax.tax)
            return;
        context.out.add(u"test_price_per_tiao"_s, tax.testPrice, 2);
        context.out.add(u"rate_used"_s, tax.rateUsed);
        answerMoney(context, result, u"specific"_s, tax.specific);
        answerMoney(context, result, u"advalorem"_s, tax.adValorem);
        if (!result.cartons)
            return;
        context.out.add(u"dutiable_per_carton"_s,
            quotientFigure(sheet, u"dutiable_per_carton"_s, { u"每箱完税价格"_s, u"Value of a case"_s }, result.value, result.cartons, 2), 2);
        context.out.add(u"duty_per_carton"_s, quotientFigure(sheet, u"duty_per_carton"_s, { u"每箱关税"_s, u"Duty of a case"_s }, result.duty, result.cartons, 2), 2);
    }

    CalculationInputs mergedInputs(const CalculationInputs& common, const CalculationInputs& row, QStringView list)
    {
        QMap<QString, QString> all;
        for (auto it = common.all().cbegin(); it != common.all().cend(); ++it)
            if (!it.key().startsWith(QString(list + u'.')) && it.key() != list)
                all.insert(it.key(), it.value());
        for (auto it = row.all().cbegin(); it != row.all().cend(); ++it)
            all.insert(it.key(), it.value());
        return CalculationInputs(all);
    }

    // A row may name an example instead of its figures.
    CalculationInputs resolvedRow(const CalculationInputs& row)
    {
        const QString id = row.text(QString());
        if (id.isEmpty())
            return row;
        for (const CalculationExample& example : Calculator::examples())
            if (example.id == id)
                return CalculationInputs(example.inputs);
        row.require(u"lines: no example "_s + id);
        return row;
    }

    bool failedInside(const CalculationContext& context, const CalculationInputs& inputs)
    {
        if (!inputs.error())
            return false;
        context.in.require(inputs.error()->field);
        return true;
    }

    void calculateLines(CalculationContext& context, const QList<CalculationInputs>& rows)
    {
        QVarLengthArray<FigureRef, 8> values, duties, consumptions, vats, totals;
        int number = 0;
        for (const CalculationInputs& row : rows) {
            ++number;
            const CalculationInputs inputs = mergedInputs(context.in, row, u"lines");
            const ImportResult result = ImportCalculation(context, inputs).run();
            if (failedInside(context, inputs))
                return;
            const QString prefix = u"line"_s + QString::number(number) + u'_';
            answerMoney(context, result, prefix + u"value"_s, result.value, 6);
            answerMoney(context, result, prefix + u"duty"_s, result.duty);
            answerMoney(context, result, prefix + u"consumption"_s, result.consumption.tax);
            answerMoney(context, result, prefix + u"vat"_s, result.vat);
            values.append(result.value);
            duties.append(result.duty);
            consumptions.append(result.consumption.tax);
            vats.append(result.vat);
            totals.append(result.total);
        }
        const auto total = [&](const QString& name, const Label& label, const QVarLengthArray<FigureRef, 8>& parts) {
            const Quantity& what = context.sheet().own(Quantity { name, label, u"CNY"_s });
            context.out.add(name, taxSum(context.sheet(), what, std::span<const FigureRef>(parts.constData(), static_cast<size_t>(parts.size()))), 2);
        };
        total(u"value_total"_s, { u"完税价格合计"_s, u"Value, all lines"_s }, values);
        total(u"duty_total"_s, { u"关税合计"_s, u"Duty, all lines"_s }, duties);
        total(u"consumption_total"_s, { u"消费税合计"_s, u"Consumption tax, all lines"_s }, consumptions);
        total(u"vat_total"_s, { u"增值税合计"_s, u"VAT, all lines"_s }, vats);
        total(u"total"_s, { u"税款合计"_s, u"Taxes"_s }, totals);
    }

} // namespace

FigureRef CalculationContext::number(std::initializer_list<QStringView> names, const Label& label, QStringView parameterKey, const QString& unit) const
{
    if (const auto value = in.number(names))
        return out.sheet.given(out.sheet.own(Quantity { in.nameOf(names), label, unit }), *value, u"输入"_s);
    return parameterKey.isEmpty() ? FigureRef {} : parameter(parameterKey);
}

void calculateImport(CalculationContext& context)
{
    if (const auto rows = context.in.list(u"lines"); !rows.isEmpty()) {
        calculateLines(context, rows);
        return;
    }
    const ImportResult result = ImportCalculation(context, context.in).run();
    if (context.in.error())
        return;
    if (!result.value && !result.duty && !result.consumption.tax) {
        context.in.require(u"dutiable_value"_s);
        return;
    }
    if (result.valueForeign) {
        const Decimal foreign = context.sheet().value(result.valueForeign).normalized();
        context.out.addText(u"cif_"_s + (result.currency.isEmpty() ? u"foreign"_s : result.currency.toLower()), foreign.toString(), result.valueForeign);
    }
    answerMoney(context, result, u"dutiable_value"_s, result.value, 6);
    answerMoney(context, result, u"insurance"_s, result.insurance);
    answerMoney(context, result, u"duty"_s, result.duty);
    answerMoney(context, result, u"antidumping"_s, result.dumping);
    answerMoney(context, result, u"countervailing"_s, result.countervailing);
    answerMoney(context, result, u"safeguard"_s, result.safeguard);
    answerCigarettes(context, result);
    answerMoney(context, result, u"consumption_base"_s, result.consumption.base);
    if (result.consumption.specific) {
        answerMoney(context, result, u"specific"_s, result.consumption.specific);
        answerMoney(context, result, u"advalorem"_s, result.consumption.adValorem);
    }
    answerMoney(context, result, u"consumption"_s, result.consumption.tax);
    answerMoney(context, result, u"vat"_s, result.vat);
    answerMoney(context, result, u"total"_s, result.total);
    answerOldRounding(context, result);
    answerMistakes(context, result);
}

void calculateSheetTotal(CalculationContext& context)
{
    struct Column {
        const char16_t* name;
        Label label;
        QVarLengthArray<FigureRef, 8> parts;
    };
    Column columns[] = { { u"dutiable_value", { u"完税价格合计"_s, u"Value, all lines"_s }, {} }, { u"duty", { u"关税合计"_s, u"Duty"_s }, {} },
        { u"antidumping", { u"反倾销税合计"_s, u"Anti-dumping duty"_s }, {} }, { u"consumption", { u"消费税合计"_s, u"Consumption tax"_s }, {} },
        { u"vat", { u"增值税合计"_s, u"VAT"_s }, {} }, { u"total", { u"税款合计"_s, u"Taxes"_s }, {} } };
    auto rows = context.in.list(u"lines");
    if (rows.isEmpty() && context.in.has(u"lines")) {
        for (const QString& id : context.in.texts(u"lines"))
            rows.append(CalculationInputs({ { QString(), id } }));
    }
    if (rows.isEmpty())
        context.in.require(u"lines"_s);
    for (const CalculationInputs& row : std::as_const(rows)) {
        const CalculationInputs inputs = mergedInputs(context.in, resolvedRow(row), u"lines");
        const ImportResult result = ImportCalculation(context, inputs).run();
        if (failedInside(context, row) || failedInside(context, inputs))
            return;
        const FigureRef parts[] = { result.value, result.duty, result.dumping, result.consumption.tax, result.vat, result.total };
        for (size_t i = 0; i < std::size(parts); ++i)
            columns[i].parts.append(parts[i]);
    }
    for (const Column& column : columns) {
        const QString name = QString::fromUtf16(column.name);
        const Quantity& what = context.sheet().own(Quantity { name, column.label, u"CNY"_s });
        context.out.add(name, taxSum(context.sheet(), what, std::span<const FigureRef>(column.parts.constData(), static_cast<size_t>(column.parts.size()))), 2);
    }
}

} // namespace Tongguan
