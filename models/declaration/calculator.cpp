// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/calculator.h"

#include "models/declaration/dutyrate.h"
#include "models/declaration/topics.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    struct Family {
        QLatin1StringView prefix; // of the topic's name
        void (*calculate)(CalculationContext&);
    };
    // The longest prefix wins.
    constexpr Family CalculationFamilies[] = { { "duty"_L1, calculateImport }, { "duty.export"_L1, calculateExport }, { "duty.sliding"_L1, calculateSliding },
        { "vat"_L1, calculateImport }, { "chain"_L1, calculateImport }, { "chain.sheet_total"_L1, calculateSheetTotal }, { "consumption"_L1, calculateImport },
        { "consumption_vat"_L1, calculateImport }, { "antidumping"_L1, calculateImport }, { "countervailing"_L1, calculateImport }, { "exempt"_L1, calculateExemption },
        { "rate"_L1, calculateRateChoice }, { "latedeclare"_L1, calculateLateDeclaration }, { "latepay"_L1, calculateLatePayment },
        { "deadline"_L1, calculateDeadline }, { "deferred_interest"_L1, calculateInterest }, { "domestic_sale"_L1, calculateDomesticSale }, { "exchange"_L1, calculateExchange }, { "ecom"_L1, calculateRetail },
        { "postal"_L1, calculatePostal }, { "luggage"_L1, calculateLuggage }, { "code"_L1, calculateCode }, { "risk"_L1, calculateRisk } };

    const Family* familyOf(const QString& topic)
    {
        const Family* best = nullptr;
        for (const Family& family : CalculationFamilies)
            if ((topic == family.prefix || topic.startsWith(QString(family.prefix + u'.'))) && (!best || best->prefix.size() < family.prefix.size()))
                best = &family;
        return best;
    }

    struct TopicWords {
        const char* name;
        const char* zh;
        const char* en;
        const char* inputs;
        const char* outputs;
    };
    constexpr TopicWords NamedTopics[] = {
        { "duty.advalorem.FOB", "从价关税（FOB）", "Ad valorem duty, FOB", "term currency price freight insurance insurance_rate fx fx.per fx.cny duty_rate", "cif_usd dutiable_value duty" },
        { "duty.advalorem.FOB_with_insurance_rate", "从价关税（FOB，约定保险费率）", "Ad valorem duty, FOB with an insurance rate",
            "term currency price freight insurance_rate insurance_formula fx.per fx.cny duty_rate consumption_rate",
            "cif_jpy dutiable_value_cny_source_rounded_to_yuan duty_source consumption_base_source consumption_source dutiable_value_cny_fen duty_fen" },
        { "duty.advalorem.CFR", "从价关税（CFR）", "Ad valorem duty, CFR", "term currency price insurance_rate fx.per fx.cny duty_rate", "dutiable_value duty" },
        { "duty.advalorem.CIF", "从价关税（CIF）", "Ad valorem duty, CIF", "currency cif fx duty_rate", "dutiable_value duty" },
        { "duty.advalorem.repair_abroad", "出境修理复运进境", "Repaired abroad", "repair_usd materials_usd fx duty_rate", "dutiable_value duty" },
        { "duty.advalorem.processing_abroad", "出境加工复运进境", "Processed abroad", "processing_usd materials_usd fx duty_rate", "dutiable_value duty" },
        { "duty.advalorem.border_price", "边境口岸价格（铁路、公路）", "Price at a foreign border station", "border_price fx duty_rate", "dutiable_value duty" },
        { "duty.advalorem.post", "邮运进口", "Imported by post", "price postage fx duty_rate", "dutiable_value duty" },
        { "duty.insurance_default_3permille", "保险费无法确定（3‰）", "Insurance unknown: 3 per mille", "price freight unit duty_rate consumption_rate", "dutiable_value duty consumption" },
        { "duty.insurance_on_cif", "保险费以完税价格为基数", "Insurance as a rate of the value", "price freight_rate insurance_rate insurance_formula duty_rate unit", "insurance duty" },
        { "duty.specific", "从量关税", "Specific duty", "qty specific_per_unit", "duty" },
        { "duty.compound", "复合关税", "Compound duty", "qty cif_usd_total fx specific_per_unit advalorem", "dutiable_value duty" },
        { "duty.compound.price_threshold", "按单价分段的复合关税", "Compound duty by unit price", "lines fx rule", "line1_value line1_duty line2_value line2_duty duty_total" },
        { "duty.alternative", "选择税", "Alternative duty", "dutiable_value qty rule", "duty" },
        { "duty.sliding", "滑准税（配额外棉花）", "Sliding duty (cotton outside quota)", "price_per_kg qty threshold specific a b cap date", "dutiable_value sliding_rate duty" },
        { "duty.export", "出口关税", "Export duty", "cif_cny fob_usd freight insurance qty fx export_rate", "fob dutiable_value duty source_duty" },
        { "duty.export.rounding_order", "出口关税：取舍次序", "Export duty: where to round", "qty_t fob_usd_per_t fx export_rate", "dutiable_value duty source_duty_rounded_in_usd" },
        { "duty.NEGATIVE.compound_wrong_in_source", "复合关税（来源有误）", "Compound duty, wrong in the source", "qty cif_usd_total fx specific_per_unit advalorem", "duty" },
        { "duty.NEGATIVE.insurance_dropped_in_source", "保险费无法确定（来源有误）", "Insurance unknown, wrong in the source", "price freight insurance duty_rate unit", "dutiable_value duty" },
        { "vat.simple", "进口增值税", "Import VAT", "fob_usd_wan freight_usd_wan insurance_usd_wan duty_rate vat_rate fx unit", "vat" },
        { "chain.import", "进口货物税费（综合）", "Taxes on imported goods",
            "term currency total_price qty freight insurance insurance_rate fx duty_rate antidumping_rate countervailing_rate consumption_rate vat_rate date",
            "dutiable_value duty antidumping countervailing consumption_base consumption vat total" },
        { "chain.duty_vat", "关税与增值税", "Duty and VAT", "dutiable_value duty_rate consumption_rate vat_rate", "duty consumption vat total" },
        { "chain.duty_consumption_vat", "关税、消费税与增值税", "Duty, consumption tax and VAT", "dutiable_value duty_rate consumption_rate vat_rate", "duty consumption vat total" },
        { "chain.sheet_total", "税款表合计", "Totals of a tax sheet", "lines", "dutiable_value duty consumption vat total" },
        { "consumption.advalorem", "从价消费税", "Ad valorem consumption tax", "dutiable_value duty consumption_rate unit", "consumption" },
        { "consumption.advalorem.with_assists", "从价消费税（含应计入费用）", "Ad valorem consumption tax with additions", "price packing freight insurance duty_rate consumption_rate unit",
            "dutiable_value duty consumption" },
        { "consumption.advalorem.old_rounding", "从价消费税（旧取舍）", "Ad valorem consumption tax, old rounding", "cif_usd duty_rate fx consumption_rate",
            "consumption_base_usd consumption_source_yuan consumption_fen" },
        { "consumption.specific", "从量消费税", "Specific consumption tax", "qty specific_per_unit", "consumption" },
        { "consumption.compound.cigarettes", "卷烟消费税", "Consumption tax on cigarettes",
            "qty_tiao cartons tiao_per_carton dutiable_value dutiable_per_tiao duty_rate specific_per_tiao specific_per_carton threshold_per_tiao rate_low rate_high",
            "duty specific test_price_per_tiao rate_used advalorem consumption" },
        { "consumption_vat.compound.cigarettes.2008", "卷烟消费税与增值税（2008年税率）", "Cigarettes, consumption tax and VAT, rates of 2008",
            "cartons price_usd buying_commission_usd_excluded freight_usd insurance_usd fx duty_total threshold_per_tiao rate_low vat_rate",
            "dutiable_per_carton duty_per_carton test_price_per_tiao consumption vat total" },
        { "antidumping.formula", "反倾销税", "Anti-dumping duty", "dutiable_value duty_rate antidumping_rate countervailing_rate vat_rate", "duty antidumping vat total" },
        { "exempt.fen_50", "起征点", "Small amounts", "duty consumption vat at_limit date", "duty_payable vat_payable" },
        { "rate.choice", "税率适用", "Choice of rate", "cases mfn general provisional agreement special quota quota_provisional in_quota export export_provisional", "rates" },
        { "exchange.publication_day", "计征汇率的确定日", "Day that fixes the exchange rates", "month convention", "publication_day moved" },
        { "latedeclare.days_amount", "滞报天数与滞报金", "Late declaration: days and fee", "arrival declared dutiable_value currency basis", "last_day start_day days fee" },
        { "latedeclare.days", "滞报天数", "Late declaration: days", "arrival declared basis", "start_day days" },
        { "latedeclare.SUPERSEDED", "滞报天数（旧算法对照）", "Late declaration, superseded count", "arrival declared dutiable_value", "source_days source_fee days_current_rule fee_current_rule" },
        { "latedeclare.holiday_roll", "滞报起始日顺延", "Late declaration: moved by rest days", "arrival declared dutiable_value non_working working_weekends", "nominal_start start_day days raw fee" },
        { "latedeclare.floor", "滞报金起征点", "Late declaration: floor", "dutiable_value days", "raw fee" },
        { "latepay.days_amount", "滞纳天数与滞纳金", "Late payment: days and fee", "issued paid duty convention", "due days fee" },
        { "latepay.amount", "滞纳金", "Late payment fee", "tax days", "fee" },
        { "latepay.tax_exam_convention", "滞纳金（两种口径）", "Late payment, both conventions", "issued paid duty", "due_B days_B fee_B due_A days_A fee_A" },
        { "latepay.floor_50_per_tax", "滞纳金起征点", "Late payment: floor", "days duty vat", "duty_fee_raw vat_fee_raw payable" },
        { "deadline.import_declare", "进口申报期限", "Deadline to declare an import", "arrival basis", "last_day_nominal late_start_nominal start_day auction_after" },
        { "deadline.two_step", "两步申报期限", "Deadline of two-step declarations", "arrival", "complete_declaration_by" },
        { "deadline.export_before_arrival", "出口申报时限", "When to declare an export", "earliest_advance latest declared arrival loading", "ok" },
        { "deadline.periodic_tax", "汇总征税缴款期限", "Periodic taxation: last day to pay", "declared", "due" },
        { "deferred_interest", "缓税利息", "Deferred-tax interest", "tax days annual_rate basis from to", "interest" },
        { "domestic_sale", "料件内销（税款与缓税利息）", "Bonded material sold at home", "dutiable_value qty duty_rate consumption_rate vat_rate days from to leftover",
            "duty consumption vat days interest total" },
        { "ecom.tax.no_consumption", "跨境电商税款", "E-commerce retail tax", "dutiable_value vat_rate", "duty vat total" },
        { "ecom.tax.with_consumption", "跨境电商税款（含消费税）", "E-commerce retail tax with consumption tax", "dutiable_value consumption_rate vat_rate", "duty consumption vat total" },
        { "ecom.quota", "跨境电商额度", "E-commerce limits", "used_this_year order indivisible date", "within_single within_year" },
        { "postal.tax", "行邮税", "Postal article tax", "value rate class from indivisible", "tax payable" },
        { "luggage.tax", "行李物品税款", "Luggage", "value rate class visitor indivisible", "taxable tax payable" },
        { "code.uscc", "统一社会信用代码", "Unified social credit code", "code", "valid" },
        { "code.iso6346", "集装箱号", "Container number", "container", "valid" },
        { "code.orgcode_gb11714", "组织机构代码校验位", "Organisation code", "body", "check" },
        { "code.entry_id", "报关单编号", "Entry number", "entry_id", "customs year ie serial" },
        { "code.customs_reg_10", "海关注册编码", "Customs registration code", "code", "region zone_digit nature_digit nature serial" },
        { "code.promise_items", "价格说明", "Price statements", "PromiseItmes", "special_relation price_influence royalty formula_price provisional_price" },
        { "code.vin", "车辆识别代号", "Vehicle identification number", "vin", "valid" },
        { "code.cas", "CAS号", "CAS number", "cas", "valid" },
        { "risk.rule_and", "风险规则（同时满足）", "Risk rules, all of them", "rules", "hits risk" },
    };

    // Money, quantities, rates and days are not below zero. Balances and the differences of a risk rule may be, and a
    // number to be checked is no figure.
    QString negativeInput(const QString& topic, const QMap<QString, QString>& inputs)
    {
        const QString family = topic.section(u'.', 0, 0);
        for (const QLatin1StringView free : { "ledger"_L1, "cav"_L1, "risk"_L1, "code"_L1 })
            if (family == free)
                return {};
        for (auto it = inputs.cbegin(); it != inputs.cend(); ++it)
            if (const auto number = parseShare(it.value()); number && number->isNegative())
                return it.key();
        return {};
    }

    CalculationTopic topicOf(const TopicWords& words)
    {
        return { QString::fromUtf8(words.name), { QString::fromUtf8(words.zh), QString::fromUtf8(words.en) },
            QString::fromUtf8(words.inputs).split(u' ', Qt::SkipEmptyParts), QString::fromUtf8(words.outputs).split(u' ', Qt::SkipEmptyParts) };
    }

    QMap<QString, QString> textsOf(const QJsonValue& json)
    {
        QMap<QString, QString> texts;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.insert(it.key(), it.value().toString());
        return texts;
    }

} // namespace

QList<CalculationTopic> Calculator::topics()
{
    QList<CalculationTopic> list = formulaTopics();
    for (const TopicWords& words : NamedTopics)
        list.append(topicOf(words));
    std::sort(list.begin(), list.end(), [](const CalculationTopic& a, const CalculationTopic& b) { return a.name < b.name; });
    return list;
}

QStringList Calculator::families()
{
    QStringList names;
    for (const Family& family : CalculationFamilies)
        names.append(family.prefix);
    names.sort();
    return names;
}

Result<Calculation> Calculator::calculate(const QString& topic, const QMap<QString, QString>& inputs) const
{
    const FormulaTopic* formulas = formulaTopic(topic);
    const Family* family = formulas ? nullptr : familyOf(topic);
    if (!formulas && !family)
        return fail(ErrorKind::Refused, u"calc.topic"_s, u"no calculation "_s + topic, u"topic"_s);
    if (const QString name = negativeInput(topic, inputs); !name.isEmpty())
        return fail(ErrorKind::Invalid, u"calc.negative"_s, u"must not be below zero: "_s + name + u'=' + inputs.value(name), name);
    QStringList declared;
    const auto* words = std::find_if(std::begin(NamedTopics), std::end(NamedTopics), [&](const TopicWords& w) { return topic == QLatin1StringView(w.name); });
    if (words != std::end(NamedTopics))
        declared = topicOf(*words).outputs;

    const CalculationInputs in(inputs);
    Calculation calculation;
    calculation.topic = topic;
    CalculationContext context { in, calculation, m_parameters, m_calendar, topic, declared, in.date({ u"date" }) };
    if (formulas)
        calculateFormulas(*formulas, context);
    else
        family->calculate(context);
    if (in.error())
        return tl::unexpected(*in.error());
    for (const CalculationOutput& output : calculation.outputs)
        if (output.figure && !calculation.sheet.value(output.figure).isValid())
            return fail(ErrorKind::Invalid, u"calc.undefined"_s, u"cannot be worked out (division by zero, or a parameter without a value on that day): "_s + output.name, output.name);
    for (const QString& name : in.unused())
        if (name != u"date")
            calculation.addNote(u"未使用的输入："_s + name);
    return calculation;
}

const QList<CalculationExample>& Calculator::examples()
{
    static const QList<CalculationExample> examples = [] {
        QList<CalculationExample> list;
        QFile file(u":/rates/examples.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return list;
        for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll())["examples"_L1].toArray())
            list.append({ entry["id"_L1].toString(), entry["topic"_L1].toString(), entry["kind"_L1].toString(), textsOf(entry["inputs"_L1]), textsOf(entry["answers"_L1]),
                textsOf(entry["mistakes"_L1]), entry["source"_L1].toString(), { entry["whyZh"_L1].toString(), entry["whyEn"_L1].toString() } });
        return list;
    }();
    return examples;
}

} // namespace Tongguan
