// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/importcalculation.h"

namespace Tongguan {

namespace {

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
