// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"
#include "models/declaration/domesticsale.h"
#include "models/declaration/fees.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/topics.h"

#include <QRegularExpression>

namespace Tongguan {

namespace {

    // The office's calendar with the days that the example sets by hand.
    HolidayCalendar calendarOf(const CalculationContext& context)
    {
        HolidayCalendar calendar = context.calendar;
        for (const QString& text : context.in.texts(u"non_working"))
            if (const auto day = parseDate(text))
                calendar.setRestDay(*day);
        for (const QString& text : context.in.texts(u"working_weekends"))
            if (const auto day = parseDate(text))
                calendar.setWorkingDay(*day);
        return calendar;
    }

    DeclarationBasis basisOf(const CalculationInputs& in)
    {
        const QString basis = in.text(u"basis");
        return basis == u"post" ? DeclarationBasis::PostNotice : basis == u"transit" ? DeclarationBasis::Destination
            : basis == u"withdrawal"                                                ? DeclarationBasis::Withdrawal : DeclarationBasis::Entry;
    }

    void noteUnknownYears(CalculationContext& context, QDate from, QDate to)
    {
        for (int year = from.year(); year <= to.year(); ++year)
            if (!context.calendar.isKnown(year))
                context.out.addNote(QString::number(year) + u"年无放假安排数据，仅按周六、周日判断"_s);
    }

    // All sums of one base: "duty", "vat", "tax" and the like.
    QList<std::pair<QString, FigureRef>> taxesOf(CalculationContext& context)
    {
        QList<std::pair<QString, FigureRef>> taxes;
        static const std::pair<QStringView, Label> kinds[] = { { u"tax", { u"税款"_s, u"Tax"_s } }, { u"amount", { u"税款"_s, u"Tax"_s } },
            { u"tax_amount", { u"税款"_s, u"Tax"_s } }, { u"duty", { u"关税"_s, u"Duty"_s } }, { u"antidumping", { u"反倾销税"_s, u"Anti-dumping duty"_s } },
            { u"consumption", { u"消费税"_s, u"Consumption tax"_s } }, { u"vat", { u"增值税"_s, u"VAT"_s } } };
        for (const auto& [name, label] : kinds)
            for (const QString& suffix : { QString(), u"_yuan"_s, u"_cny"_s, u"_wan"_s, u"_yi"_s }) {
                const QString key = name.toString() + suffix;
                const auto number = context.in.number({ key });
                if (!number)
                    continue;
                FigureRef figure = context.sheet().given(context.sheet().own(Quantity { key, label, u"CNY"_s }), *number, u"输入"_s);
                const QString unit = context.in.text(u"unit");
                const Decimal times = suffix == u"_yi" || unit == u"亿元" ? Decimal(100000000) : suffix == u"_wan" || unit == u"万元" ? Decimal(10000) : Decimal(1);
                if (times != Decimal(1)) {
                    static const Quantity unitQuantity { u"unit"_s, { u"单位"_s, u"Unit"_s }, {} };
                    figure = context.sheet().figure(context.sheet().own(FigureRule({ key, label, u"CNY"_s }, u"p × n"_s, {}, {}, Grounds::Derived)),
                        { figure, context.sheet().given(unitQuantity, times) });
                }
                taxes.append({ name.toString(), figure });
            }
        return taxes;
    }

    // "3 days before ...", "24 hours before ...": the number in front and its unit.
    std::optional<std::pair<int, QString>> leadingCount(const QString& text)
    {
        static const QRegularExpression pattern(u"(\\d+)\\s*(day|hour|日|天|小时)"_s);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return {};
        const QString unit = match.captured(2);
        return std::pair(match.captured(1).toInt(), unit == u"hour" || unit == u"小时" ? u"hours"_s : u"days"_s);
    }

    int wholeParameter(const CalculationContext& context, QStringView key)
    {
        const ParameterValue* value = context.parameters.at(key, context.date);
        return value && value->number.isValid() ? value->number.toString(0).toInt() : 0;
    }

    void calculateExportDeadline(CalculationContext& context)
    {
        const auto earliest = leadingCount(context.in.text(u"earliest_advance"));
        const auto latest = leadingCount(context.in.text(u"latest"));
        bool ok = true;
        bool asked = false;
        if (earliest) {
            asked = true;
            ok = ok && earliest->second == u"days" && earliest->first <= wholeParameter(context, u"advance.exportDays");
        }
        if (latest) {
            asked = true;
            const int hours = latest->second == u"days" ? latest->first * 24 : latest->first;
            ok = ok && hours >= wholeParameter(context, u"export.hoursBeforeLoading");
        }
        const QDate declared = context.in.date({ u"declared" });
        const QDate arrival = context.in.date({ u"arrival" });
        const QDate loading = context.in.date({ u"loading" });
        if (declared.isValid() && arrival.isValid()) {
            asked = true;
            ok = ok && declared.daysTo(arrival) <= wholeParameter(context, u"advance.exportDays");
        }
        if (declared.isValid() && loading.isValid()) {
            asked = true;
            ok = ok && declared.daysTo(loading) * 24 >= wholeParameter(context, u"export.hoursBeforeLoading");
        }
        if (!asked) {
            context.in.require(u"declared"_s);
            return;
        }
        context.out.addFlag(u"ok"_s, ok);
        context.out.addNote(u"出口：货物运抵前3日内可提前申报（海关总署公告2014年第74号）；除特准外，装货的24小时以前申报（海关法第二十四条）"_s);
    }

} // namespace

void calculateLateDeclaration(CalculationContext& context)
{
    const HolidayCalendar calendar = calendarOf(context);
    Fees fees(context.sheet(), calendar, context.parameters);
    FigureRef value = context.number({ u"dutiable_value", u"value", u"cif" }, { u"完税价格"_s, u"Dutiable value"_s }, {}, context.in.text(u"currency"));
    if (value && context.in.has(u"fx")) {
        static const FigureRule converted({ u"dutiable_value"_s, { u"完税价格"_s, u"Dutiable value"_s }, u"CNY"_s }, u"V × e"_s, Cut {}, u"计征汇率"_s, Grounds::Law);
        value = context.sheet().figure(converted, { value, context.number({ u"fx" }, { u"汇率"_s, u"Exchange rate"_s }) });
    } else if (value && !context.in.text(u"currency").isEmpty() && context.in.text(u"currency").toUpper() != u"CNY") {
        context.out.addNote(u"完税价格为外币且未给汇率：滞报金按原币列示，实际以人民币计征"_s);
    }
    const QDate arrival = context.in.date({ u"arrival", u"entry", u"notice", u"withdrawn" });
    const QDate declared = context.in.date({ u"declared", u"declaration" });
    if (!arrival.isValid()) { // days are known
        const FigureRef days = context.number({ u"days" }, { u"滞报天数"_s, u"Days late"_s }, {}, u"days"_s);
        if (!value || !days) {
            context.in.require(value ? u"days"_s : u"arrival"_s);
            return;
        }
        const auto fee = fees.lateDeclarationFee(value, days, context.date);
        context.out.addText(u"raw"_s, context.sheet().value(fee.raw).normalized().rounded(std::max(2, context.sheet().value(fee.raw).normalized().scale())).toString(), fee.raw);
        context.out.add(u"fee"_s, fee.fee, 0);
        return;
    }
    if (!declared.isValid()) {
        const auto period = fees.declaring(arrival, basisOf(context.in));
        context.out.add(u"last_day"_s, period.lastDay);
        context.out.add(u"nominal_start"_s, period.nominalStart);
        context.out.add(u"start_day"_s, period.start);
        return;
    }
    noteUnknownYears(context, arrival, declared);
    // The floor is that of today's rule: an old example is judged by the rule that holds.
    const auto late = fees.lateDeclaration(arrival, declared, {}, basisOf(context.in));
    context.out.add(u"last_day"_s, late.period.lastDay);
    context.out.add(u"nominal_start"_s, late.period.nominalStart);
    context.out.add(u"start_day"_s, late.period.start);
    context.out.addNumber(u"days"_s, late.days);
    if (value) {
        const auto fee = fees.lateDeclarationFee(value, late.days, context.date);
        const Decimal raw = context.sheet().value(fee.raw).normalized();
        context.out.addText(u"raw"_s, raw.rounded(std::max(2, raw.scale())).toString(), fee.raw);
        context.out.add(u"fee"_s, fee.fee, 0);
        if (context.wants(u"fee_current_rule"))
            context.out.add(u"fee_current_rule"_s, fee.fee, 0);
    }
    if (context.wants(u"days_current_rule")) {
        context.out.addNumber(u"days_current_rule"_s, late.days);
        const auto old = fees.lateDeclarationBefore2005(arrival, declared, value);
        context.out.addNumber(u"source_days"_s, old.days);
        context.out.add(u"source_fee"_s, old.fee, 0);
        context.out.addNote(u"source_days、source_fee：2005年以前的算法（进境日为第1日、不顺延、起征点10元），已被取代，仅供教学"_s);
    }
}

void calculateLatePayment(CalculationContext& context)
{
    const HolidayCalendar calendar = calendarOf(context);
    Fees fees(context.sheet(), calendar, context.parameters);
    const auto taxes = taxesOf(context);
    const QDate issued = context.in.date({ u"issued", u"completed", u"declared", u"notice" });
    const QDate paid = context.in.date({ u"paid", u"payment" });
    FigureRef daysA = context.number({ u"days", u"days_late", u"late_days" }, { u"滞纳天数"_s, u"Days late"_s }, {}, u"days"_s);
    FigureRef daysB;
    const bool examination = context.in.text(u"convention").toUpper() == u"B";
    if (!daysA) {
        if (!issued.isValid()) {
            context.in.require(u"issued"_s);
            return;
        }
        noteUnknownYears(context, issued, paid.isValid() ? paid : issued.addDays(20));
        const auto customs = fees.latePayment(issued, paid);
        const auto exam = fees.latePayment(issued, paid, Fees::Convention::Examination);
        daysA = customs.days;
        daysB = exam.days;
        context.out.add(u"due"_s, examination ? exam.due : customs.due);
        context.out.addNumber(u"days"_s, examination ? daysB : daysA);
        context.out.add(u"due_A"_s, customs.due);
        context.out.addNumber(u"days_A"_s, daysA);
        context.out.add(u"due_B"_s, exam.due);
        context.out.addNumber(u"days_B"_s, daysB);
        context.out.addNote(u"A：海关口径（填发当日不计入，遇休息日顺延）；B：税务类考试口径（填发当日为第1日，不顺延），仅供教学"_s);
    }
    if (taxes.isEmpty() || !daysA)
        return;
    QVarLengthArray<FigureRef, 8> raws, payables, payablesB;
    for (const auto& [name, tax] : taxes) {
        const auto fee = fees.latePaymentFee(tax, examination && daysB ? daysB : daysA, context.date);
        context.out.add(name + u"_fee_raw"_s, fee.raw, 2);
        context.out.add(name + u"_fee"_s, fee.fee, 2);
        raws.append(fee.raw);
        payables.append(fee.fee);
        if (daysB) {
            const auto feeA = examination ? fees.latePaymentFee(tax, daysA, context.date) : fee;
            const auto feeB = fees.latePaymentFee(tax, daysB, context.date);
            if (taxes.size() == 1) {
                context.out.add(u"fee_A"_s, feeA.fee, 2);
                context.out.add(u"fee_B"_s, feeB.fee, 2);
            }
        }
    }
    const auto sum = [&](const QString& name, const Label& label, const QVarLengthArray<FigureRef, 8>& parts) {
        const Quantity& what = context.sheet().own(Quantity { name, label, u"CNY"_s });
        return taxSum(context.sheet(), what, std::span<const FigureRef>(parts.constData(), static_cast<size_t>(parts.size())));
    };
    const FigureRef payable = sum(u"payable"_s, { u"应缴滞纳金"_s, u"Late payment fee payable"_s }, payables);
    context.out.add(u"raw"_s, sum(u"raw"_s, { u"滞纳金（起征点前）"_s, u"Late payment fee before the floor"_s }, raws), 2);
    context.out.add(u"fee"_s, payable, 2);
    context.out.add(u"payable"_s, payable, 2);
}

void calculateDeadline(CalculationContext& context)
{
    if (context.topic.contains(u"export")) {
        calculateExportDeadline(context);
        return;
    }
    const HolidayCalendar calendar = calendarOf(context);
    Fees fees(context.sheet(), calendar, context.parameters);
    if (context.topic.contains(u"periodic")) {
        const QDate declared = context.in.date({ u"declared", u"date" });
        if (!declared.isValid()) {
            context.in.require(u"declared"_s);
            return;
        }
        context.out.add(u"due"_s, fees.periodicPaymentDue(declared));
        noteUnknownYears(context, declared.addMonths(1), declared.addMonths(1));
        return;
    }
    const QDate arrival = context.in.date({ u"arrival", u"notice", u"withdrawn" });
    if (!arrival.isValid()) {
        context.in.require(u"arrival"_s);
        return;
    }
    noteUnknownYears(context, arrival, arrival.addDays(15));
    if (context.topic.contains(u"two_step")) {
        context.out.add(u"complete_declaration_by"_s, fees.twoStepDue(arrival));
        context.out.addNote(u"超过期限完整申报的，自进境之日起第15日起征滞报金"_s);
        return;
    }
    const auto period = fees.declaring(arrival, basisOf(context.in));
    context.out.add(u"last_day_nominal"_s, period.lastDay);
    context.out.add(u"late_start_nominal"_s, period.nominalStart);
    context.out.add(u"start_day"_s, period.start);
    context.out.add(u"auction_after"_s, period.saleAfter);
}

void calculateInterest(CalculationContext& context)
{
    const HolidayCalendar calendar = calendarOf(context);
    Fees fees(context.sheet(), calendar, context.parameters);
    const FigureRef tax = context.number({ u"tax", u"duty", u"amount" }, { u"补征税款"_s, u"Tax made up"_s }, {}, u"CNY"_s);
    FigureRef days = context.number({ u"days" }, { u"计息天数"_s, u"Days of interest"_s }, {}, u"days"_s);
    const QDate from = context.in.date({ u"from", u"first_import" });
    const QDate to = context.in.date({ u"to", u"issued" });
    if (!days && from.isValid() && to.isValid()) {
        days = interestDays(context.sheet(), fees, from, to);
        context.out.addNumber(u"days"_s, days);
    }
    if (!tax || !days) {
        context.in.require(tax ? u"days"_s : u"tax"_s);
        return;
    }
    const FigureRef rate = context.number({ u"annual_rate", u"rate" }, { u"年利率"_s, u"Rate of a year"_s }, u"deferred.rate");
    const FigureRef basis = context.number({ u"basis" }, { u"计息基数"_s, u"Days of a year"_s }, u"deferred.basis");
    context.out.add(u"interest"_s, fees.deferredInterest(tax, days, rate, basis), 2);
}

void calculateDomesticSale(CalculationContext& context)
{
    const HolidayCalendar calendar = calendarOf(context);
    Fees fees(context.sheet(), calendar, context.parameters);
    DomesticSaleOrder order;
    order.value = context.number({ u"dutiable_value", u"value" }, { u"完税价格"_s, u"Dutiable value"_s }, {}, u"CNY"_s);
    if (!order.value) {
        context.in.require(u"dutiable_value"_s);
        return;
    }
    for (const QString& rate : { u"duty_rate"_s, u"vat_rate"_s }) { // one that is not known is not taken for nought
        if (!context.in.has(rate)) {
            context.in.require(rate);
            return;
        }
    }
    order.quantity = context.number({ u"qty", u"quantity" }, { u"数量"_s, u"Quantity"_s });
    if (const auto rate = DutyRate::parse(context.in.text(u"duty_rate")))
        order.duty = *rate;
    else if (context.in.has(u"duty_rate"))
        context.in.refuse(u"calc.number"_s, u"duty_rate"_s, u"no rate"_s);
    order.consumptionRate = context.in.number({ u"consumption_rate" }).value_or(Decimal(0));
    order.vatRate = context.in.number({ u"vat_rate" }).value_or(Decimal(0));
    order.isLeftover = context.in.flag(u"leftover");
    order.days = context.number({ u"days" }, { u"计息天数"_s, u"Days of interest"_s }, {}, u"days"_s);
    order.deferredFrom = context.in.date({ u"from", u"first_import" });
    order.billed = context.in.date({ u"to", u"issued" });
    const DomesticSaleTaxes taxes = domesticSaleTaxes(context.sheet(), fees, context.parameters, order);
    if (!order.isLeftover && !taxes.interest)
        context.in.require(u"days"_s);
    context.out.add(u"duty"_s, taxes.duty, 2);
    if (taxes.consumption)
        context.out.add(u"consumption"_s, taxes.consumption, 2);
    context.out.add(u"vat"_s, taxes.vat, 2);
    if (taxes.days)
        context.out.addNumber(u"days"_s, taxes.days);
    if (taxes.interest)
        context.out.add(u"interest"_s, taxes.interest, 2);
    context.out.add(u"total"_s, taxes.total, 2);
}

} // namespace Tongguan
