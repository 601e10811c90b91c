// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TaxSheetMaker that finds what a line is taxed by.
#include "models/declaration/taxsheetmaker.h"

namespace Tongguan {

TaxRelief TaxSheetMaker::reliefOf(const QString& mode, TaxLine& line) const
{
    if (mode == u"1")
        return TaxRelief::None;
    if (mode == u"2" || mode == u"8") {
        line.notes.append(remark(u"relief.half"_s, u"折半：各税按法定税额的一半（实务，待核对）"_s, u"Half: each tax at half of the lawful amount (practice, to be checked)"_s));
        return TaxRelief::Half;
    }
    if (mode == u"3") {
        line.notes.append(remark(u"relief.free"_s, u"全免：不征税"_s, u"Full exemption: nothing is charged"_s));
        return TaxRelief::Free;
    }
    if (mode == u"6" || mode == u"7") {
        line.notes.append(remark(u"relief.guarantee"_s, u"保证金或保函：税额为担保额，不计入应缴"_s, u"Deposit or letter of guarantee: the tax is guaranteed, not paid"_s));
        return TaxRelief::Guarantee;
    }
    if (mode.isEmpty())
        line.notes.append(remark(u"relief.missing"_s, u"征免方式未填：按照章征税"_s, u"No duty mode: taxed as regulated"_s));
    else
        line.notes.append(remark(u"relief.special"_s, u"特案、随征免性质或全额退税：实际税额以批件为准，此处为法定税额"_s,
            u"Special case: the amount follows the approval; shown is the lawful amount"_s));
    return mode.isEmpty() ? TaxRelief::None : TaxRelief::Special;
}

const LineRates& TaxSheetMaker::ratesOf(const TaxLine& line) const
{
    static const LineRates none;
    const auto it = m_options.lines.constFind(line.no);
    return it != m_options.lines.cend() ? *it : none;
}

TariffRates TaxSheetMaker::knownRates(const Row& row, const LineRates& given)
{
    TariffRates rates = row.rates;
    for (const auto& [own, rate] : { std::pair(&given.mfn, &rates.mfn), std::pair(&given.general, &rates.general), std::pair(&given.provisional, &rates.provisional),
             std::pair(&given.exportRate, &rates.exportRate), std::pair(&given.exportProvisional, &rates.exportProvisional) })
        if (own->has_value())
            *rate = *own;
    return rates;
}

QString TaxSheetMaker::rateSource(TaxLine& line, const Row& row) const
{
    const LineRates& given = ratesOf(line);
    const bool isOwn = (line.choice.kind == RateKind::MostFavoured && given.mfn) || (line.choice.kind == RateKind::General && given.general)
        || (line.choice.kind == RateKind::Provisional && given.provisional) || (line.choice.kind == RateKind::Export && given.exportRate)
        || (line.choice.kind == RateKind::ExportProvisional && given.exportProvisional) || line.choice.kind == RateKind::Agreement
        || line.choice.kind == RateKind::Special || line.choice.kind == RateKind::Quota;
    if (isOwn)
        markOwn(line);
    return isOwn ? OwnSource : QString(u"税则 "_s + row.edition);
}

void TaxSheetMaker::markOwn(TaxLine& line)
{
    const TaxRemark own = remark(u"rate.own"_s, u"税率为自行输入，未经税则表核对"_s, u"A rate is our own entry, not checked against the tariff"_s);
    if (!line.notes.contains(own))
        line.notes.append(own);
}

RateChoice TaxSheetMaker::chooseRate(TaxLine& line, const Record& record, const Row& row)
{
    const LineRates& given = ratesOf(line);
    TariffRates rates = knownRates(row, given);
    rates.agreement = given.agreement;
    rates.special = given.special;
    rates.quota = given.quota;
    const QString origin = cell(record, u"originCountry");
    if (!cell(record, u"agreementOrigin").isEmpty() && !given.agreement && !given.special)
        line.notes.append(remark(u"agreement.unknown"_s, u"声明享受协定税率，但协定税率未收录：未按协定税率计算"_s,
            u"An agreement rate is claimed, but agreement rates are not held: not applied"_s));
    if (m_additionalOrigins.contains(origin))
        line.notes.append(remark(u"additional.possible"_s, u"该原产地可能有加征关税，税款表未含"_s, u"Added duties may apply to this origin; not in this sheet"_s));
    const bool isGeneral = origin.isEmpty() || m_generalOrigins.contains(origin);
    if (origin.isEmpty())
        line.notes.append(remark(u"origin.missing"_s, u"原产国未填：按普通税率"_s, u"No origin: general rate"_s));
    return chooseImportRate(rates, isGeneral ? OriginTreatment::General : OriginTreatment::MostFavoured, given.isInQuota);
}

FigureRef TaxSheetMaker::legalQuantity(const Decimal& quantity, QStringView key, int line, const QString& unit)
{
    const FigureRef figure = fromDocument(LineQuantity, quantity, key, line);
    m_result.sheet.addNote(figure, unit);
    return figure;
}

FigureRef TaxSheetMaker::quantityFor(const Record& record, const DutyRate& rate, TaxLine& line)
{
    const CodeTable* units = m_taxation.m_codes.table(u"unit");
    QString wanted = rate.unit;
    for (const DutyRate::Clause& clause : rate.clauses)
        if (wanted.isEmpty())
            wanted = clause.rate.unit;
    for (const auto& [unitKey, quantityKey] : { std::pair(u"firstUnit"_s, u"firstQuantity"_s), std::pair(u"secondUnit"_s, u"secondQuantity"_s) }) {
        const auto unit = units ? units->find(cell(record, unitKey)) : std::nullopt;
        const auto quantity = number(cell(record, quantityKey));
        if (quantity && (wanted.isEmpty() || wanted == u"each" || (unit && unit->name.zh == wanted)))
            return legalQuantity(*quantity, quantityKey == u"firstQuantity" ? QStringView(u"firstQuantity") : QStringView(u"secondQuantity"), line.no,
                unit ? unit->name.zh : QString());
    }
    line.unknown.append(remark(u"quantity.missing"_s, u"缺少以"_s + wanted + u"计的法定数量"_s, u"No legal quantity in "_s + wanted));
    return {};
}

FigureRef TaxSheetMaker::unitPriceFor(const Record& record, const DutyRate& rate, TaxLine& line)
{
    const auto price = number(cell(record, u"unitPrice"));
    const QString wanted = rate.clauses.front().currency;
    if (!price || (!wanted.isEmpty() && cell(record, u"currency") != wanted)) {
        line.unknown.append(remark(u"unitprice.missing"_s, u"税率按每单位价格（"_s + wanted + u"）分段，申报币制不同或单价未填"_s,
            u"The rate turns on the unit price in "_s + wanted));
        return {};
    }
    return fromDocument(UnitPriceQuantity, *price, u"unitPrice", line.no);
}

} // namespace Tongguan
