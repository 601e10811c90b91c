// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TaxSheetMaker that reckons a line.
#include "models/declaration/taxsheetmaker.h"

#include "models/base/dates.h"

namespace Tongguan {

FigureRef TaxSheetMaker::reckonImportValue(TaxLine& line)
{
    ValueParts parts { .price = line.price };
    static const FigureRule byRate({ u"cost"_s, { u"按费率的费用"_s, u"Cost by rate"_s }, u"CNY"_s }, u"P × f"_s, {}, u"按费率"_s, Grounds::Example);
    if (m_freightRate)
        parts.freight = m_result.sheet.figure(byRate, { line.price, m_freightRate });
    if (m_otherRate)
        parts.additions = m_result.sheet.figure(byRate, { line.price, m_otherRate });
    if (m_sharedCosts) {
        parts.sharedCosts = m_sharedCosts;
        parts.allPrices = m_allPrices;
    }
    if (m_insurance == InsuranceBasis::Rate) {
        parts.insuranceBasis = InsuranceBasis::Rate;
        parts.insurance = m_insuranceRate;
    } else if (m_insurance == InsuranceBasis::Unknown) {
        parts.insuranceBasis = InsuranceBasis::Unknown;
        line.notes.append(remark(u"insurance.default"_s, u"保费未填：按（货价＋运费）×3‰ 计入"_s, u"No insurance: 3 per mille of price and freight"_s));
    }
    return importValue(m_result.sheet, parts, m_parameters, m_result.date);
}

const FigureRule& TaxSheetMaker::fenRule()
{
    static const FigureRule rule({ u"dutiable_value"_s, { u"出口价格（全免，未除出口税率）"_s, u"Export price (exempt: no export duty in it)"_s }, u"CNY"_s }, u"FOB"_s, Cut {},
        u"关税法第二十九条"_s, Grounds::Law);
    return rule;
}

void TaxSheetMaker::chargeNothing(TaxLine& line)
{
    static const QString source = u"征减免税方式代码表：全免"_s;
    static const Quantity duty { u"duty"_s, { u"关税（全免）"_s, u"Duty, exempted"_s }, u"CNY"_s };
    static const Quantity consumption { u"consumption"_s, { u"消费税（全免）"_s, u"Consumption tax, exempted"_s }, u"CNY"_s };
    static const Quantity vat { u"vat"_s, { u"增值税（全免）"_s, u"VAT, exempted"_s }, u"CNY"_s };
    const Decimal nothing = Decimal(0).rounded(2);
    line.taxes[at(TaxKind::Duty)] = m_result.sheet.given(duty, nothing, source, Grounds::Law);
    if (!m_isExport) {
        line.taxes[at(TaxKind::Consumption)] = m_result.sheet.given(consumption, nothing, source, Grounds::Law);
        line.taxes[at(TaxKind::Vat)] = m_result.sheet.given(vat, nothing, source, Grounds::Law);
    }
    sumLine(line);
}

FigureRef TaxSheetMaker::relieved(FigureRef tax, TaxRelief relief)
{
    static const FigureRule half({ u"tax"_s, { u"折半税额"_s, u"Half of the tax"_s }, u"CNY"_s }, u"T ÷ 2"_s, Cut {}, u"征减免税方式代码表：折半征税"_s, Grounds::Practice);
    if (!tax || relief != TaxRelief::Half)
        return tax;
    const FigureRef input[] = { tax };
    return m_result.sheet.figureAs(m_result.sheet.what(tax), half, input);
}

void TaxSheetMaker::reckonImport(TaxLine& line, const Record& record, const Row& row)
{
    if (!line.price)
        return;
    line.value = reckonImportValue(line);
    line.choice = chooseRate(line, record, row);
    if (line.relief == TaxRelief::Free) {
        chargeNothing(line);
        return;
    }
    if (!line.choice.rate) {
        if (row.isKnown)
            line.unknown.append(remark(u"rate.unknown"_s, line.choice.reason + u"（"_s + row.edition + u"版税则表未收录）"_s, u"The duty rate is unknown: not in the tariff table of "_s + row.edition));
        return;
    }
    const DutyRate& rate = *line.choice.rate;
    if (!line.choice.isCertain)
        line.notes.append(remark(u"rate.compare"_s, line.choice.reason, u"Two rates of different kinds: compare by value"_s));
    const FigureRef quantity = rate.needsQuantity() ? quantityFor(record, rate, line) : FigureRef {};
    const FigureRef unitPrice = rate.kind == DutyRate::Kind::ByPrice ? unitPriceFor(record, rate, line) : FigureRef {};
    const FigureRef lawfulDuty = dutyFigure(m_result.sheet, rate, line.value, quantity, unitPrice,
        rateKindLabel(line.choice.kind).zh + u"，"_s + line.choice.law + u"；"_s + rateSource(line, row), Grounds::Law);
    if (!lawfulDuty) {
        line.unknown.append(remark(u"duty.unknown"_s, u"缺少计税数量或单价，关税未知"_s, u"A quantity or price is missing: the duty is unknown"_s));
        return;
    }
    const FigureRef duty = relieved(lawfulDuty, line.relief);
    line.taxes[at(TaxKind::Duty)] = duty;
    TaxBase base { .value = line.value, .duty = duty };
    const LineRates& given = ratesOf(line);
    static const Quantity extra { u"rate"_s, { u"附加税率"_s, u"Rate of the added duty"_s }, {} };
    if (given.dumping)
        line.taxes[at(TaxKind::Dumping)] = base.dumping = additionalDuty(m_result.sheet, AdditionalDuty::Dumping, line.value, m_result.sheet.given(extra, *given.dumping, OwnSource));
    if (given.countervailing)
        line.taxes[at(TaxKind::Countervailing)] = base.countervailing
            = additionalDuty(m_result.sheet, AdditionalDuty::Countervailing, line.value, m_result.sheet.given(extra, *given.countervailing, OwnSource));
    if (given.dumping || given.countervailing)
        markOwn(line);
    reckonInnerTaxes(line, row, base, given);
}

void TaxSheetMaker::reckonInnerTaxes(TaxLine& line, const Row& row, const TaxBase& base, const LineRates& given)
{
    static const Quantity consumptionRate { u"consumption_rate"_s, { u"消费税税率"_s, u"Consumption tax rate"_s }, {} };
    static const Quantity vatRate { u"vat_rate"_s, { u"增值税税率"_s, u"VAT rate"_s }, {} };
    const QString tariff = u"税则 "_s + row.edition;
    std::optional<Decimal> consumption = given.consumption;
    if (!consumption && row.consumption && row.consumption->isAdValorem())
        consumption = row.consumption->share;
    if (!consumption) {
        line.unknown.append(remark(u"consumption.unknown"_s, u"消费税税率未知"_s, u"The consumption tax rate is unknown"_s));
        return;
    }
    FigureRef tax;
    if (!consumption->isZero()) {
        tax = relieved(consumptionTax(m_result.sheet, base, m_result.sheet.given(consumptionRate, *consumption, given.consumption ? OwnSource : tariff), {}, {}, m_dumpingInBase).tax, line.relief);
    } else {
        static const Quantity none { u"consumption"_s, { u"消费税"_s, u"Consumption tax"_s }, u"CNY"_s };
        tax = m_result.sheet.given(none, Decimal(0).rounded(2), given.consumption ? OwnSource : QString(tariff + u"：不征消费税"_s), Grounds::Law);
    }
    line.taxes[at(TaxKind::Consumption)] = tax;
    std::optional<Decimal> vat = given.vat;
    QString source = given.vat ? OwnSource : tariff;
    if (given.vat || given.consumption)
        markOwn(line);
    if (!vat && !row.vatText.isEmpty()) {
        const QDate day = parseDate(QString(row.edition + u"-01")).value_or(QDate());
        const auto today = m_parameters.vatOn(row.vatText, day, m_result.date.isValid() ? m_result.date : QDate(9999, 1, 1));
        vat = parseShare(today.rate);
        if (!today.source.isEmpty()) {
            source += u"；"_s + row.vatText + u"→"_s + today.rate + u"："_s + today.source;
            line.notes.append(remark(u"vat.changed"_s, u"增值税税率按"_s + today.source + u"调整为"_s + today.rate, u"VAT rate brought from "_s + row.vatText + u" to "_s + today.rate));
        }
    }
    if (!vat) {
        line.unknown.append(remark(u"vat.unknown"_s, u"增值税税率未知"_s, u"The VAT rate is unknown"_s));
        return;
    }
    line.taxes[at(TaxKind::Vat)] = relieved(importVat(m_result.sheet, base, consumption->isZero() ? FigureRef {} : tax, m_result.sheet.given(vatRate, *vat, source, Grounds::Law)), line.relief);
    sumLine(line);
}

void TaxSheetMaker::sumLine(TaxLine& line)
{
    static const Quantity total { u"total"_s, { u"税款合计"_s, u"Taxes"_s }, u"CNY"_s };
    line.total = taxSum(m_result.sheet, total, line.taxes);
}

void TaxSheetMaker::reckonExport(TaxLine& line, const Row& row)
{
    if (!line.price)
        return;
    static const FigureRule byRate({ u"cost"_s, { u"按费率的费用"_s, u"Cost by rate"_s }, u"CNY"_s }, u"P × f"_s, {}, u"按费率（出口，惯例）"_s, Grounds::Practice);
    ExportParts parts { .price = line.price };
    const FigureRef freight = m_freightRate ? m_result.sheet.figure(byRate, { line.price, m_freightRate }) : FigureRef {};
    const FigureRef insurance = m_insuranceRate ? m_result.sheet.figure(byRate, { line.price, m_insuranceRate }) : FigureRef {};
    static const Quantity both { u"freight"_s, { u"运费与保费"_s, u"Freight and insurance"_s }, u"CNY"_s };
    const FigureRef own[] = { freight, insurance };
    parts.freight = m_sharedCosts && insurance ? taxSum(m_result.sheet, both, own) : freight;
    if (!(m_sharedCosts && insurance))
        parts.insurance = insurance;
    parts.sharedCosts = m_sharedCosts;
    parts.allPrices = m_allPrices;
    const FigureRef fob = exportFob(m_result.sheet, parts);
    if (m_insurance == InsuranceBasis::Unknown && m_isExport)
        line.unknown.append(remark(u"insurance.missing"_s, u"保费未填：出口价格未扣除保费"_s, u"No insurance: the export price still holds it"_s));
    line.choice = chooseExportRate(knownRates(row, ratesOf(line)));
    if (line.relief == TaxRelief::Free) {
        line.value = m_result.sheet.figure(fenRule(), { fob });
        chargeNothing(line);
        return;
    }
    line.rebate = row.rebate;
    if (const auto rebate = parseShare(row.rebate); rebate && !rebate->isZero()) {
        static const Quantity rate { u"rebate_rate"_s, { u"出口退税率"_s, u"Export rebate rate"_s }, {} };
        static const FigureRule hint({ u"rebate_hint"_s, { u"出口退税提示"_s, u"Export rebate, a hint"_s }, u"CNY"_s }, u"FOB × r"_s, Cut {},
            u"仅为提示：退税率×离岸价；实际按税务机关规定（外贸企业按购进金额）"_s, Grounds::Practice);
        line.rebateHint = m_result.sheet.figure(hint, { fob, m_result.sheet.given(rate, *rebate, u"税则 "_s + row.edition) });
    }
    if (!line.choice.rate || !line.choice.rate->isAdValorem()) {
        if (row.isKnown)
            line.unknown.append(remark(u"rate.unknown"_s, u"出口税率未知（"_s + row.edition + u"版税则表未收录）"_s, u"The export rate is unknown: not in the tariff table of "_s + row.edition));
        return;
    }
    static const Quantity share { u"export_rate"_s, { u"出口税率"_s, u"Export rate"_s }, {} };
    const QString source = rateSource(line, row);
    line.value = exportValue(m_result.sheet, fob, m_result.sheet.given(share, *line.choice.rate->share, source, Grounds::Law));
    line.taxes[at(TaxKind::Duty)] = relieved(dutyFigure(m_result.sheet, *line.choice.rate, line.value, {}, {}, line.choice.law + u"；"_s + source, Grounds::Law, true), line.relief);
    sumLine(line);
}

} // namespace Tongguan
