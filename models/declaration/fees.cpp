// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/fees.h"

#include "models/base/dates.h"

namespace Tongguan {

namespace {

    const Quantity ArrivalQuantity { u"arrival"_s, { u"起算日"_s, u"Day the period runs from"_s }, u"date"_s };
    const Quantity DeclaredQuantity { u"declared"_s, { u"申报日"_s, u"Day of declaration"_s }, u"date"_s };
    const Quantity IssuedQuantity { u"issued"_s, { u"完成申报（填发）日"_s, u"Day of completed declaration or of issue"_s }, u"date"_s };
    const Quantity PaidQuantity { u"paid"_s, { u"缴款日"_s, u"Day of payment"_s }, u"date"_s };
    const Quantity LastDayQuantity { u"last_day"_s, { u"申报期限届满日"_s, u"Last day to declare"_s }, u"date"_s };
    const Quantity NominalStartQuantity { u"nominal_start"_s, { u"滞报起始日（未顺延）"_s, u"First day of lateness, not moved"_s }, u"date"_s };
    const Quantity StartQuantity { u"start_day"_s, { u"滞报起始日"_s, u"First day of lateness"_s }, u"date"_s };
    const Quantity DaysQuantity { u"days"_s, { u"天数"_s, u"Days"_s }, u"days"_s };
    const Quantity DueQuantity { u"due"_s, { u"缴款期限届满日"_s, u"Last day to pay"_s }, u"date"_s };
    const Quantity MovedQuantity { u"moved_days"_s, { u"因休息日、节假日顺延"_s, u"Moved by rest days"_s }, u"days"_s };
    const QString LateSource = u"海关法第二十四条；海关总署令第128号：起征日、申报日均计入"_s;

    QString basisNote(DeclarationBasis basis)
    {
        switch (basis) {
        case DeclarationBasis::Entry:
            return u"运输工具申报进境之日"_s;
        case DeclarationBasis::PostNotice:
            return u"收件人接到邮局通知之日"_s;
        case DeclarationBasis::Destination:
            return u"转关货物运抵指运地之日（进境地另计一次）"_s;
        case DeclarationBasis::Withdrawal:
            return u"撤销原报关单之日（依惯例，待核对）"_s;
        }
        return {};
    }

} // namespace

FigureRef Fees::day(const Quantity& what, QDate date) { return m_sheet.given(what, figureOfDate(date)); }

QString Fees::calendarNote(QDate from, QDate to) const
{
    QStringList notes;
    for (int year = from.year(); year <= to.year(); ++year)
        notes.append(m_calendar.isKnown(year) ? QString(u"放假安排："_s + m_calendar.notice(year))
                                              : QString(QString::number(year) + u"年无放假安排数据，仅按周六、周日判断"_s));
    return notes.join(u"；"_s);
}

FigureRef Fees::moved(const Quantity& what, FigureRef nominal)
{
    const QDate from = dateOfFigure(m_sheet.value(nominal));
    const QDate to = m_calendar.nextWorkingDay(from);
    QString note = calendarNote(from, to);
    if (to != from)
        note = dateText(from) + u" 为休息日"_s + (m_calendar.name(from).isEmpty() ? QString() : u"（"_s + m_calendar.name(from) + u"）"_s) + u"；"_s + note;
    const FigureRef days = m_sheet.given(MovedQuantity, Decimal(static_cast<qint64>(from.daysTo(to))), u"国务院办公厅放假安排"_s,
        m_calendar.isKnown(from.year()) ? Grounds::Law : Grounds::Derived, note);
    const FigureRule& rule = m_sheet.own(FigureRule(what, u"d + n"_s, {}, u"期限末日或起始日为休息日、法定节假日的，顺延至其后第一个工作日"_s, Grounds::Example));
    return m_sheet.figure(rule, { nominal, days });
}

Fees::Declaring Fees::declaring(QDate arrival, DeclarationBasis basis)
{
    static const FigureRule last(LastDayQuantity, u"d + n"_s, {}, u"海关法第二十四条：十四日内申报，起算日不计入"_s, Grounds::Law);
    static const FigureRule start(NominalStartQuantity, u"d + 1"_s, {}, LateSource, Grounds::Example);
    Declaring result;
    const FigureRef from = m_sheet.given(ArrivalQuantity, figureOfDate(arrival), {}, Grounds::Derived, basisNote(basis));
    result.lastDay = m_sheet.figure(last, { from, m_parameters.figure(m_sheet, u"lateDeclaration.period", arrival) });
    result.nominalStart = m_sheet.figure(start, { result.lastDay });
    result.start = moved(StartQuantity, result.nominalStart);
    const ParameterValue* months = m_parameters.at(u"abandon.months", arrival);
    const QDate sale = months && months->number.isValid() ? arrival.addMonths(months->number.toString(0).toInt()) : QDate();
    static const Quantity saleQuantity { u"auction_after"_s, { u"超期未报可变卖（此日之后）"_s, u"May be sold after"_s }, u"date"_s };
    result.saleAfter = m_sheet.given(saleQuantity, figureOfDate(sale), u"海关法第三十条：超过三个月未申报的可提取变卖，价款保留一年"_s, Grounds::Law);
    return result;
}

FigureRef Fees::daysBetween(FigureRef from, FigureRef to)
{
    static const FigureRule rule(DaysQuantity, u"max(0, b − a)"_s, {}, u"期限届满次日起至缴款之日止；期间的休息日不扣除"_s, Grounds::Example);
    return m_sheet.figure(rule, { to, from });
}

Fees::LateDeclaration Fees::lateDeclaration(QDate arrival, QDate declared, FigureRef value, DeclarationBasis basis)
{
    static const FigureRule rule(DaysQuantity, u"max(0, d − s + 1)"_s, {}, LateSource, Grounds::Example);
    LateDeclaration result;
    result.period = declaring(arrival, basis);
    result.days = m_sheet.figure(rule, { day(DeclaredQuantity, declared), result.period.start });
    if (value) {
        const Fee fee = lateDeclarationFee(value, result.days, declared);
        result.raw = fee.raw;
        result.fee = fee.fee;
    }
    return result;
}

Fees::Fee Fees::lateDeclarationFee(FigureRef value, FigureRef days, QDate on)
{
    static const FigureRule raw({ u"raw"_s, { u"滞报金（取舍前）"_s, u"Late declaration fee, not cut"_s }, u"CNY"_s }, u"V × r × n"_s, {},
        u"海关总署令第128号：完税价格×0.5‰×滞报天数"_s, Grounds::Example);
    static const FigureRule fee({ u"fee"_s, { u"滞报金"_s, u"Late declaration fee"_s }, u"CNY"_s }, u"if(floor(x) < m, 0, floor(x))"_s, {},
        u"海关总署令第128号：以元为单位，不足1元部分免征；不足起征点免征"_s, Grounds::Practice);
    Fee result;
    result.raw = m_sheet.figure(raw, { value, m_parameters.figure(m_sheet, u"lateDeclaration.rate", on), days });
    result.fee = m_sheet.figure(fee, { result.raw, m_parameters.figure(m_sheet, u"lateDeclaration.floor", on) });
    return result;
}

Fees::LateDeclaration Fees::lateDeclarationBefore2005(QDate arrival, QDate declared, FigureRef value)
{
    static const FigureRule start(StartQuantity, u"d + n"_s, {}, u"2005年以前的算法：进境日为第1日，不顺延；已被取代，仅供教学"_s, Grounds::Example);
    static const FigureRule rule(DaysQuantity, u"max(0, d − s + 1)"_s, {}, u"2005年以前的算法，仅供教学"_s, Grounds::Example);
    LateDeclaration result;
    result.period.start = m_sheet.figure(start, { day(ArrivalQuantity, arrival), m_parameters.figure(m_sheet, u"lateDeclaration.period", arrival) });
    result.days = m_sheet.figure(rule, { day(DeclaredQuantity, declared), result.period.start });
    if (value) {
        const Fee fee = lateDeclarationFee(value, result.days, arrival);
        result.raw = fee.raw;
        result.fee = fee.fee;
    }
    return result;
}

Fees::LatePayment Fees::latePayment(QDate issued, QDate paid, Convention convention)
{
    static const Quantity nominal { u"due_nominal"_s, { u"缴款期限届满日（未顺延）"_s, u"Last day to pay, not moved"_s }, u"date"_s };
    static const FigureRule customs(nominal, u"d + n"_s, {}, u"关税法第四十三条；海关总署公告2022年第61号：填发（完成申报）当日不计入，第15日届满"_s, Grounds::Law);
    static const FigureRule exam(DueQuantity, u"d + n − 1"_s, {}, u"税务类考试口径：填发当日为第1日，不顺延；与海关口径不同，仅供教学"_s, Grounds::Example);
    LatePayment result;
    const FigureRef from = day(IssuedQuantity, issued);
    const FigureRef period = m_parameters.figure(m_sheet, u"latePayment.period", issued);
    result.due = convention == Convention::Customs ? moved(DueQuantity, m_sheet.figure(customs, { from, period }))
                                                   : m_sheet.figure(exam, { from, period });
    if (paid.isValid())
        result.days = daysBetween(result.due, day(PaidQuantity, paid));
    return result;
}

Fees::Fee Fees::latePaymentFee(FigureRef tax, FigureRef days, QDate on)
{
    static const FigureRule raw({ u"raw"_s, { u"滞纳金（起征点前）"_s, u"Late payment fee before the floor"_s }, u"CNY"_s }, u"T × r × n"_s, Cut {},
        u"关税法第四十三条：按日加收滞纳税款万分之五，计算到分"_s, Grounds::Law);
    static const FigureRule fee({ u"fee"_s, { u"滞纳金"_s, u"Late payment fee"_s }, u"CNY"_s }, u"if(x < m, 0, x)"_s, {},
        u"每税种不足起征点免征（教材）"_s, Grounds::Example);
    Fee result;
    result.raw = m_sheet.figure(raw, { tax, m_parameters.figure(m_sheet, u"latePayment.rate", on), days });
    result.fee = m_sheet.figure(fee, { result.raw, m_parameters.figure(m_sheet, u"latePayment.floor", on) });
    return result;
}

FigureRef Fees::periodicPaymentDue(QDate declared)
{
    const ParameterValue* count = m_parameters.at(u"periodic.workingDays", declared);
    const QDate first = QDate(declared.year(), declared.month(), 1).addMonths(1);
    const QDate due = count && count->number.isValid() ? m_calendar.workingDay(first, count->number.toString(0).toInt()) : QDate();
    static const Quantity firstQuantity { u"month_start"_s, { u"次月首日"_s, u"First day of the next month"_s }, u"date"_s };
    static const Quantity offset { u"offset"_s, { u"至第五个工作日"_s, u"Days to the working day"_s }, u"days"_s };
    static const FigureRule rule(DueQuantity, u"d + n"_s, {}, u"关税法第四十三条：汇总征税，次月第五个工作日结束前缴纳"_s, Grounds::Law);
    if (!due.isValid())
        return {};
    const FigureRef days = m_sheet.given(offset, Decimal(static_cast<qint64>(first.daysTo(due))), u"国务院办公厅放假安排"_s,
        m_calendar.isKnown(first.year()) ? Grounds::Law : Grounds::Derived, calendarNote(first, due));
    return m_sheet.figure(rule, { day(firstQuantity, first), days });
}

FigureRef Fees::twoStepDue(QDate arrival)
{
    static const FigureRule rule({ u"complete_declaration_by"_s, { u"两步申报：完整申报期限"_s, u"Two-step: complete by"_s }, u"date"_s }, u"d + n"_s, {},
        u"海关总署公告2019年第127号：自运输工具申报进境之日起14日内；超过的自第15日起征滞报金"_s, Grounds::Practice);
    return m_sheet.figure(rule, { day(ArrivalQuantity, arrival), m_parameters.figure(m_sheet, u"twoStep.days", arrival) });
}

FigureRef Fees::deferredInterest(FigureRef tax, FigureRef days, FigureRef annualRate, FigureRef basis)
{
    static const FigureRule rule({ u"interest"_s, { u"缓税利息"_s, u"Deferred-tax interest"_s }, u"CNY"_s }, u"T × n × r ÷ y"_s, Cut {},
        u"关税法第三十六条；海关总署公告2009年第14号：补征税款×计息期限×活期存款利率÷360；边角料内销免征"_s, Grounds::Practice);
    return m_sheet.figure(rule, { tax, days, annualRate, basis });
}

GuaranteeAdvice guaranteeAdvice(GuaranteeMatter matter, bool goodsAreTaxed)
{
    switch (matter) {
    case GuaranteeMatter::MissingLicence:
        return { false, false, u"海关事务担保条例第五条"_s, u"应当提供许可证件而不能提供的，不得担保放行"_s };
    case GuaranteeMatter::TwoStepTaxable:
        return { true, goodsAreTaxed, u"海关总署公告2019年第127号"_s,
            goodsAreTaxed ? u"应税货物两步申报须先办理税收担保备案，担保额按可能的最高税额"_s : u"不涉税，无需担保"_s };
    case GuaranteeMatter::Classification:
    case GuaranteeMatter::Value:
    case GuaranteeMatter::Origin:
    case GuaranteeMatter::MissingDocuments:
    case GuaranteeMatter::UnpaidTax:
    case GuaranteeMatter::UnpaidLateFee:
    case GuaranteeMatter::OtherFormalities:
        return { true, true, u"海关事务担保条例第四条、第十四条"_s, u"可提供担保先予放行，担保金额不超过可能承担的最高税款总额"_s };
    }
    return {};
}

} // namespace Tongguan
