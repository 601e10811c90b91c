// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/exchangetable.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/ratechoice.h"
#include "models/declaration/topics.h"

namespace Tongguan {

namespace {

    // One export price with what it holds, in yuan.
    class ExportCalculation final {
    public:
        explicit ExportCalculation(CalculationContext& context) : m_context(context), m_in(context.in), m_sheet(context.sheet()) { }

        void run()
        {
            const auto price = m_in.amount({ u"cif", u"cfr", u"ci", u"fob", u"exw", u"price", u"total_price" });
            const auto rate = m_in.number({ u"export_rate", u"export_duty_rate", u"duty_rate", u"rate" });
            if (!price || !rate) {
                m_in.require(price ? u"export_rate"_s : u"fob"_s);
                return;
            }
            m_currency = price->currency.isEmpty() ? m_in.text(u"currency").toUpper() : price->currency;
            m_tenThousands = m_in.text(u"unit").contains(u"万");
            readExchange(*price);
            const auto quantity = m_in.amount({ u"qty", u"quantity", u"weight" }, true);
            m_count = quantity ? given(quantity->key, { u"数量"_s, u"Quantity"_s }, {}, quantity->value) : FigureRef {};
            ExportParts parts { .price = amount(*price, true) };
            readCosts(parts);
            const FigureRef fob = exportFob(m_sheet, parts);
            const FigureRef share = given(u"export_rate"_s, { u"出口税率"_s, u"Export rate"_s }, {}, *rate);
            const FigureRef value = exportValue(m_sheet, fob, share);
            const FigureRef duty = dutyFigure(m_sheet, DutyRate::adValorem(*rate), value, {}, {}, u"输入"_s, Grounds::Derived, true);
            answer(u"fob"_s, fob, 6);
            answer(u"dutiable_value"_s, value, 6);
            answer(u"duty"_s, duty, 2);
            if (!m_in.error())
                answerOtherCuts(fob, share, duty);
        }

    private:
        FigureRef given(const QString& key, const Label& label, const QString& unit, const Decimal& value)
        {
            return m_sheet.given(m_sheet.own(Quantity { key, label, unit }), value, u"输入"_s);
        }

        void readExchange(const NamedAmount& price)
        {
            const Label label { u"汇率"_s, u"Exchange rate"_s };
            if (const auto cny = m_in.number({ u"fx.cny" }))
                m_exchange = exchangeFigure(m_sheet, given(u"fx.cny"_s, label, u"CNY"_s, *cny),
                    given(u"fx.per"_s, { u"外币单位"_s, u"Units of the currency"_s }, {}, m_in.number({ u"fx.per" }).value_or(1)));
            else if (const auto fx = m_in.number({ u"fx", u"exchange_rate" }))
                m_exchange = given(u"fx"_s, label, u"CNY"_s, *fx);
            if (!m_exchange && !price.currency.isEmpty() && price.currency != u"CNY")
                m_in.require(u"fx"_s);
        }

        FigureRef amount(const NamedAmount& amount, bool isPrice)
        {
            FigureRef figure = given(amount.key, { amount.base, amount.base }, amount.currency, amount.value);
            static const FigureRule times({ u"amount"_s, { u"金额"_s, u"Amount"_s }, {} }, u"p × n"_s, {}, {}, Grounds::Derived);
            if (m_count && !amount.isTotal && amount.base != u"total_price" && (isPrice || !amount.per.isEmpty()))
                figure = m_sheet.figure(times, { figure, m_count });
            if (m_tenThousands || amount.isTenThousands)
                figure = m_sheet.figure(times, { figure, given(u"ten_thousand"_s, { u"万"_s, u"Ten thousand"_s }, {}, 10000) });
            const bool foreign = amount.currency.isEmpty() ? (m_currency.isEmpty() ? static_cast<bool>(m_exchange) : m_currency != u"CNY") : amount.currency != u"CNY";
            if (foreign && !m_exchange)
                m_in.require(u"fx"_s);
            return foreign && m_exchange ? convertedPrice(m_sheet, figure, m_exchange) : figure;
        }

        void readCosts(ExportParts& parts)
        {
            static const FigureRule byRate({ u"cost"_s, { u"按费率的费用"_s, u"Cost by rate"_s }, u"CNY"_s }, u"P × f"_s, {}, u"按费率"_s, Grounds::Practice);
            const auto cost = [&](QStringView base, QStringView rateName, const Label& label) {
                if (const auto rate = m_in.number({ rateName }))
                    return m_sheet.figure(byRate, { parts.price, given(rateName.toString(), label, {}, *rate) });
                const auto sum = m_in.amount({ base });
                return sum ? amount(*sum, false) : FigureRef {};
            };
            parts.freight = cost(u"freight", u"freight_rate", { u"运费率"_s, u"Freight rate"_s });
            parts.insurance = cost(u"insurance", u"insurance_rate", { u"保险费率"_s, u"Insurance rate"_s });
        }

        void answer(const QString& name, FigureRef figure, int tenThousandDigits)
        {
            if (!m_tenThousands) {
                m_context.out.add(name, figure, 2);
                return;
            }
            const FigureRule& rule = m_sheet.own(FigureRule({ name, m_sheet.what(figure).name, u"万元"_s }, u"p ÷ n"_s, Cut { tenThousandDigits }, {}, Grounds::Derived));
            const FigureRef shown = m_sheet.figure(rule, { figure, given(u"ten_thousand"_s, { u"万"_s, u"Ten thousand"_s }, {}, 10000) });
            m_context.out.addText(name, m_sheet.value(shown).normalized().toString(), shown);
            m_context.out.add(name + u"_yuan"_s, figure, 2);
        }

        // Published answers that cut elsewhere; shown only where they differ.
        void answerOtherCuts(FigureRef fob, FigureRef share, FigureRef duty)
        {
            static const FigureRule truncated({ u"source_duty"_s, { u"出口关税（截去分以下）"_s, u"Export duty, truncated"_s }, u"CNY"_s }, u"FOB ÷ (1 + t) × t"_s,
                Cut { 2, Rounding::Down }, u"部分教材把分以下截去，与四舍五入的规定不符"_s, Grounds::Example);
            if (m_context.wants(u"source_duty")) {
                const FigureRef figure = m_sheet.figure(truncated, { fob, share });
                if (m_sheet.value(figure) != m_sheet.value(duty)) {
                    m_context.out.add(u"source_duty"_s, figure, 2);
                    m_context.out.addNote(u"source_duty：教材把分以下截去所得，规定为四舍五入到分"_s);
                }
            }
            const QString name = u"source_duty_rounded_in_"_s + m_currency.toLower();
            if (!m_exchange || !m_context.wants(name))
                return;
            static const FigureRule foreignValue({ u"dutiable_value_foreign"_s, { u"完税价格（外币，截到分）"_s, u"Value in the currency, truncated"_s }, {} },
                u"FOB ÷ e ÷ (1 + t)"_s, Cut { 2, Rounding::Down }, u"部分教材在外币上取舍"_s, Grounds::Example);
            static const FigureRule foreignDuty({ u"source_duty"_s, { u"出口关税（外币取舍）"_s, u"Export duty, cut in the currency"_s }, u"CNY"_s }, u"V × t × e"_s, Cut {},
                u"部分教材在外币上取舍；规定先折成人民币并四舍五入"_s, Grounds::Example);
            const FigureRef value = m_sheet.figure(foreignValue, { fob, m_exchange, share });
            m_context.out.add(name, m_sheet.figure(foreignDuty, { value, share, m_exchange }), 2);
            m_context.out.addNote(name + u"：教材在外币上取舍所得；规定先折成人民币并四舍五入到分"_s);
        }

        CalculationContext& m_context;
        const CalculationInputs& m_in;
        Worksheet& m_sheet;
        QString m_currency;
        FigureRef m_exchange, m_count;
        bool m_tenThousands = false;
    };

    // Rates as typed ("10", "7%", "3元/千克"), with how each was written.
    struct TypedRates {
        TariffRates rates;
        QList<std::pair<RateKind, QString>> texts;

        explicit TypedRates(const CalculationInputs& in)
        {
            take(in, u"mfn", RateKind::MostFavoured, rates.mfn);
            take(in, u"general", RateKind::General, rates.general);
            take(in, u"provisional", RateKind::Provisional, rates.provisional);
            take(in, u"agreement", RateKind::Agreement, rates.agreement);
            take(in, u"special", RateKind::Special, rates.special);
            take(in, u"quota", RateKind::Quota, rates.quota);
            take(in, u"quota_provisional", RateKind::QuotaProvisional, rates.quotaProvisional);
            take(in, u"export", RateKind::Export, rates.exportRate);
            take(in, u"export_provisional", RateKind::ExportProvisional, rates.exportProvisional);
        }

    private:
        void take(const CalculationInputs& in, QStringView name, RateKind kind, std::optional<DutyRate>& slot)
        {
            if (!in.has(name))
                return;
            const QString text = in.text(name);
            if (const auto number = Decimal::parse(text))
                slot = DutyRate::adValorem(*number); // compared as it stands
            else
                slot = DutyRate::parse(text);
            if (!slot)
                in.require(name.toString());
            texts.append({ kind, text });
        }
    };

    void answerRateChoice(CalculationContext& context, const CalculationInputs& in, const QString& suffix)
    {
        const TypedRates typed(in);
        if (in.error()) {
            context.in.require(in.error()->field);
            return;
        }
        const TariffRates& rates = typed.rates;
        const bool isExport = rates.exportRate || rates.exportProvisional;
        const bool isGeneral = rates.general && !rates.mfn && !rates.agreement && !rates.special;
        const RateChoice choice = isExport ? chooseExportRate(rates)
                                           : chooseImportRate(rates, isGeneral || in.flag(u"origin_unknown") ? OriginTreatment::General : OriginTreatment::MostFavoured,
                                               in.flag(u"in_quota"));
        const auto text = std::find_if(typed.texts.cbegin(), typed.texts.cend(), [&](const auto& t) { return t.first == choice.kind; });
        const QString list = suffix.isEmpty() ? u""_s : u"s"_s;
        context.out.addText(u"rate"_s + list + suffix, text != typed.texts.cend() ? text->second : QString());
        context.out.addText(u"kind"_s + list + suffix, rateKindName(choice.kind));
        context.out.addText(u"law"_s + list + suffix, choice.law);
        context.out.addText(u"reason"_s + list + suffix, choice.reason);
    }

} // namespace

void calculateExport(CalculationContext& context) { ExportCalculation(context).run(); }

void calculateRateChoice(CalculationContext& context)
{
    const auto cases = context.in.list(u"cases");
    if (cases.isEmpty()) {
        answerRateChoice(context, context.in, {});
        return;
    }
    for (qsizetype i = 0; i < cases.size(); ++i)
        answerRateChoice(context, cases.at(i), u'.' + QString::number(i + 1));
}

void calculateExemption(CalculationContext& context)
{
    QVarLengthArray<FigureRef, 8> parts;
    const QString at = context.in.text(u"at_limit"); // "charged" or "exempt"
    const ParameterValue* boundary = context.parameters.at(u"exempt.boundary", context.date);
    const bool charged = at.isEmpty() ? !boundary || boundary->text == u"charged" : at != u"exempt";
    static const std::pair<QStringView, Label> kinds[] = { { u"duty", { u"关税"_s, u"Duty"_s } }, { u"antidumping", { u"反倾销税"_s, u"Anti-dumping duty"_s } },
        { u"countervailing", { u"反补贴税"_s, u"Countervailing duty"_s } }, { u"consumption", { u"消费税"_s, u"Consumption tax"_s } }, { u"vat", { u"增值税"_s, u"VAT"_s } } };
    for (const auto& [name, label] : kinds) {
        const FigureRef tax = context.number({ name }, label, {}, u"CNY"_s);
        if (!tax)
            continue;
        const FigureRef payable = payableTax(context.sheet(), tax, context.parameters, context.date, charged);
        context.out.add(name.toString() + u"_payable"_s, payable, 2);
        parts.append(payable);
    }
    if (parts.isEmpty()) {
        context.in.require(u"duty"_s);
        return;
    }
    static const Quantity total { u"total_payable"_s, { u"应缴合计"_s, u"Payable"_s }, u"CNY"_s };
    context.out.add(u"total_payable"_s, taxSum(context.sheet(), total, std::span<const FigureRef>(parts.constData(), static_cast<size_t>(parts.size()))), 2);
    context.out.addNote(charged ? u"恰为起征点时征收（教材口径，待确认）；at_limit=exempt 可改"_s : u"恰为起征点时免征（2017年条例口径，待确认）"_s);
}

void calculateSliding(CalculationContext& context)
{
    const FigureRef price = context.number({ u"price_per_kg", u"price" }, { u"每千克完税价格"_s, u"Value of a kilogram"_s }, {}, u"CNY"_s);
    const FigureRef quantity = context.number({ u"qty", u"qty_kg" }, { u"数量（千克）"_s, u"Kilograms"_s }, {}, u"kg"_s);
    if (!price || !quantity) {
        context.in.require(price ? u"qty"_s : u"price_per_kg"_s);
        return;
    }
    static const FigureRule whole({ u"dutiable_value"_s, { u"完税价格"_s, u"Dutiable value"_s }, u"CNY"_s }, u"P × Q"_s, Cut {}, u"单价×数量"_s, Grounds::Derived);
    const FigureRef value = context.sheet().figure(whole, { price, quantity });
    const Label label { u"滑准税参数"_s, u"Term of the sliding duty"_s };
    const SlidingTerms terms { context.number({ u"threshold" }, label, u"sliding.cottonThreshold"), context.number({ u"specific" }, label, u"sliding.cottonSpecific"),
        context.number({ u"a" }, label, u"sliding.cottonA"), context.number({ u"b" }, label, u"sliding.cottonB"), context.number({ u"cap" }, label, u"sliding.cottonCap") };
    const SlidingDuty duty = slidingDuty(context.sheet(), value, quantity, price, terms);
    context.out.add(u"dutiable_value"_s, value, 2);
    context.out.add(u"sliding_rate"_s, duty.rate);
    context.out.add(u"duty"_s, duty.duty, 2);
}

void calculateExchange(CalculationContext& context)
{
    QDate month = context.in.date({ u"date", u"day" });
    if (context.in.has(u"month"))
        month = parseDate(QString(context.in.text(u"month") + u"-01")).value_or(QDate());
    if (!month.isValid()) {
        context.in.require(u"month"_s);
        return;
    }
    const QString typed = context.in.text(u"convention");
    const PublicationRule rule = typed == u"fourth_wednesday" ? PublicationRule::FourthWednesday : typed == u"next_trading_day" ? PublicationRule::NextTradingDay
                                                                                                                           : publicationRuleOn(month);
    const PublicationDay day = publicationDay(month.year(), month.month(), rule, context.calendar);
    context.out.addText(u"publication_day"_s, dateText(day.day));
    context.out.addFlag(u"moved"_s, day.isMoved);
    context.out.addFlag(u"calendar_known"_s, day.isCertain);
    context.out.addText(u"convention"_s, rule == PublicationRule::FourthWednesday ? u"fourth_wednesday"_s : u"next_trading_day"_s);
    context.out.addNote(rule == PublicationRule::FourthWednesday ? u"海关总署令第124号第十六条、公告2015年第5号：上月第三个星期三，遇法定节假日（本日）用第四个星期三"_s
                                                                 : u"海关总署令第272号（2024-12-01起）：上月第三个星期三；非银行间外汇市场交易日的顺延，交易日以工作日近似（实务，待核对）"_s);
    if (!day.isCertain)
        context.out.addNote(u"该年无放假安排数据，未判断节假日"_s);
}

} // namespace Tongguan
