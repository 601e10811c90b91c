// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxsheetmaker.h"

#include "models/base/dates.h"

namespace Tongguan {

static constexpr QLatin1StringView TaxKindNames[] = { "duty"_L1, "antidumping"_L1, "countervailing"_L1, "consumption"_L1, "vat"_L1 };

QString taxKindName(TaxKind kind) { return TaxKindNames[static_cast<size_t>(kind)]; }

Taxation::Taxation(const CodeTables& codes, const Parameters& parameters) : m_codes(codes), m_parameters(parameters) { }

Taxation::~Taxation() = default;

const Taxation::TariffRow& Taxation::row(const QString& code)
{
    if (const auto known = m_rows.find(code); known != m_rows.end())
        return *known->second;
    auto made = std::make_unique<TariffRow>();
    const CodeTable* tariff = m_codes.table(u"tariff");
    if (tariff && tariff->contains(code)) {
        made->isKnown = true;
        const auto cell = [&](QLatin1StringView column) { return tariff->column(code, column); };
        made->status = cell("status"_L1);
        made->edition = cell("edition"_L1);
        made->vatText = cell("vat"_L1);
        made->rebate = cell("rebate"_L1);
        made->rates.mfn = DutyRate::parse(cell("mfn"_L1));
        made->rates.general = DutyRate::parse(cell("general"_L1));
        made->rates.provisional = DutyRate::parse(cell("provisional"_L1));
        made->rates.exportRate = DutyRate::parse(cell("export"_L1));
        made->rates.exportProvisional = DutyRate::parse(cell("exportProvisional"_L1));
        made->consumption = DutyRate::parse(cell("consumption"_L1));
    }
    return *m_rows.emplace(code, std::move(made)).first->second;
}

TaxSheet Taxation::sheet(const Document& document, const ExchangeTable& exchange, const TaxOptions& options)
{
    if (document.isNull())
        return {};
    return TaxSheetMaker(*this, document, exchange, options).make();
}

TaxSheet TaxSheetMaker::make()
{
    m_result.direction = m_document.direction();
    m_result.date = m_options.date.isValid() ? m_options.date : parseDate(head(u"declarationDate")).value_or(QDate());
    m_isExport = m_result.direction == Direction::Export;
    if (const ParameterValue* general = m_parameters.at(u"origin.general", m_result.date))
        m_generalOrigins = general->text.split(u',');
    if (const ParameterValue* additional = m_parameters.at(u"origin.additional", m_result.date))
        m_additionalOrigins = additional->text.split(u',');
    const ParameterValue* inBase = m_parameters.at(u"consumption.dumpingInBase", m_result.date);
    m_dumpingInBase = inBase && inBase->text == u"1";
    readLines();
    readHeadCosts();
    for (size_t i = 0; i < m_result.lines.size(); ++i)
        reckonLine(m_result.lines[i], m_records->at(static_cast<qsizetype>(i)));
    addUp();
    m_result.notes.append(remark(u"tables.additional"_s, u"反倾销、反补贴、保障措施及加征关税清单未收录：如涉及须另行输入税率"_s,
        u"Lists of anti-dumping, countervailing, safeguard and added duties are not held: give the rates where they apply"_s));
    return std::move(m_result);
}

QString TaxSheetMaker::head(QStringView key) const
{
    const int element = m_type.root.indexOf(key);
    return element < 0 ? QString() : m_document.root().value(element);
}

QString TaxSheetMaker::cell(const Record& record, QStringView key) const
{
    const int element = m_lineGroup->indexOf(key);
    return element < 0 ? QString() : record.value(element);
}

std::optional<Decimal> TaxSheetMaker::number(const QString& text) const
{
    const auto value = Decimal::parse(text);
    return value && value->isValid() ? value : std::nullopt;
}

FigureRef TaxSheetMaker::fromDocument(const Quantity& what, const Decimal& value, QStringView key, int line)
{
    const FigureRef figure = m_result.sheet.given(what, value, DocumentSource);
    m_result.sheet.setField(figure, key, line);
    return figure;
}

FigureRef TaxSheetMaker::exchangeOf(const QString& currency)
{
    if (const auto known = m_rates.constFind(currency); known != m_rates.cend())
        return *known;
    static const Quantity cny { u"fx.cny"_s, { u"汇率"_s, u"Exchange rate"_s }, u"CNY"_s };
    static const Quantity per { u"fx.per"_s, { u"外币单位"_s, u"Units of the currency"_s }, {} };
    FigureRef figure;
    if (const auto rate = m_exchange.rate(currency, m_result.date)) {
        const QString source = rate->source.isEmpty() ? u"汇率表 "_s + dateText(rate->from) : rate->source;
        const FigureRef yuan = m_result.sheet.given(cny, rate->cny, source, Grounds::Derived, currency);
        figure = rate->per == Decimal(1) ? yuan : exchangeFigure(m_result.sheet, yuan, m_result.sheet.given(per, rate->per, source));
    }
    if (!figure)
        m_result.missingCurrencies.append(currency);
    m_rates.insert(currency, figure);
    return figure;
}

FigureRef TaxSheetMaker::inYuan(FigureRef amount, const QString& currency, QList<TaxRemark>& unknown)
{
    if (currency == u"CNY")
        return amount;
    if (currency.isEmpty()) {
        unknown.append(remark(u"currency.missing"_s, u"币制未填"_s, u"No currency is given"_s));
        return {};
    }
    const FigureRef rate = exchangeOf(currency);
    if (!rate) {
        const QString day = dateText(m_result.date);
        unknown.append(remark(u"exchange.unknown"_s, u"无 "_s + currency + u' ' + day + u" 的计征汇率"_s, u"No exchange rate of "_s + currency + u' ' + day));
        return {};
    }
    return convertedPrice(m_result.sheet, amount, rate);
}

void TaxSheetMaker::readLines()
{
    m_records = &m_document.lines(u"line");
    const int group = m_type.root.groupIndexOf(u"line");
    m_lineGroup = group < 0 ? &m_type.root : &m_type.root.groups.at(group);
    m_result.lines.resize(static_cast<size_t>(m_records->size()));
    m_result.sheet.reserve(m_records->size() * 16 + 64);
    QVarLengthArray<FigureRef, 56> prices;
    m_allPricesKnown = true;
    for (size_t i = 0; i < m_result.lines.size(); ++i) {
        TaxLine& line = m_result.lines[i];
        const Record& record = m_records->at(static_cast<qsizetype>(i));
        line.no = static_cast<int>(i) + 1;
        line.commodityCode = cell(record, u"commodityCode");
        FigureRef price;
        if (const auto total = number(cell(record, u"totalPrice"))) {
            price = m_result.sheet.given(LinePriceQuantity, *total, DocumentSource, Grounds::Derived, cell(record, u"currency"));
            m_result.sheet.setField(price, u"totalPrice", line.no);
        } else if (const auto unit = number(cell(record, u"unitPrice")), quantity = number(cell(record, u"quantity")); unit && quantity) {
            static const FigureRule times({ u"total_price"_s, { u"总价"_s, u"Total price"_s }, {} }, u"p × q"_s, {}, u"单价×成交数量（总价未填）"_s, Grounds::Derived);
            price = m_result.sheet.figure(times,
                { fromDocument(UnitPriceQuantity, *unit, u"unitPrice", line.no), fromDocument(LineQuantity, *quantity, u"quantity", line.no) });
        } else {
            line.unknown.append(remark(u"price.missing"_s, u"总价未填或不是数字"_s, u"No total price"_s));
        }
        if (price)
            line.price = inYuan(price, cell(record, u"currency"), line.unknown);
        m_allPricesKnown = m_allPricesKnown && line.price;
        prices.append(line.price);
    }
    static const Quantity all { u"all_prices"_s, { u"全部货价"_s, u"All prices"_s }, u"CNY"_s };
    m_allPrices = taxSum(m_result.sheet, all, spanOf(prices));
}

void TaxSheetMaker::readHeadCosts()
{
    m_terms = termsFromCode(head(u"deliveryTerms"));
    if (!m_terms) {
        m_headUnknown.append(remark(u"terms.missing"_s, u"成交方式未填：按价格已含运保费计算"_s, u"No terms of delivery: taken as CIF"_s));
        return;
    }
    const bool holdsFreight = m_isExport ? *m_terms == DeliveryTerms::Cif || *m_terms == DeliveryTerms::Cfr : leavesFreight(*m_terms);
    const bool holdsInsurance = m_isExport ? *m_terms == DeliveryTerms::Cif || *m_terms == DeliveryTerms::Ci : leavesInsurance(*m_terms);
    static const Quantity freightQuantity { u"freight"_s, { u"运费"_s, u"Freight"_s }, {} };
    static const Quantity insuranceQuantity { u"insurance"_s, { u"保费"_s, u"Insurance"_s }, {} };
    static const Quantity otherQuantity { u"other_costs"_s, { u"杂费"_s, u"Other costs"_s }, {} };
    if (holdsFreight)
        readCost(u"freight", freightQuantity, m_freightRate, true);
    if (holdsInsurance) {
        const bool given = readCost(u"insurance", insuranceQuantity, m_insuranceRate, false);
        m_insurance = m_insuranceRate ? InsuranceBasis::Rate : given ? InsuranceBasis::Amount : InsuranceBasis::Unknown;
    }
    if (!m_isExport)
        readCost(u"otherCosts", otherQuantity, m_otherRate, false);
    static const Quantity costs { u"shared_costs"_s, { u"整票运保杂费"_s, u"Costs of the whole declaration"_s }, u"CNY"_s };
    m_sharedCosts = taxSum(m_result.sheet, costs, spanOf(m_costs));
}

bool TaxSheetMaker::readCost(QStringView key, const Quantity& what, FigureRef& rate, bool isNeeded)
{
    const QString text = head(key);
    const QString mark = head(QString(key + u"Mark"));
    const auto value = number(text);
    if (!value) {
        if (isNeeded)
            m_headUnknown.append(remark(u"freight.missing"_s, u"运费未填：完税价格未计运费"_s, u"No freight: the value is reckoned without it"_s));
        return false;
    }
    const FigureRef given = fromDocument(what, *value, key);
    if (mark == u"1") {
        static const FigureRule percent({ u"rate"_s, { u"费率"_s, u"Rate"_s }, {} }, u"x ÷ 100"_s, {}, u"填制规范：费率填百分数"_s, Grounds::Practice);
        rate = m_result.sheet.figure(percent, { given });
        return true;
    }
    FigureRef amount = given;
    if (mark == u"2") {
        const auto weight = number(head(u"grossWeight"));
        if (!weight) {
            m_headUnknown.append(remark(u"weight.missing"_s, u"运费按单价填报而毛重未填"_s, u"Freight is for a tonne and the gross weight is missing"_s));
            return true;
        }
        static const Quantity gross { u"gross_weight"_s, { u"毛重"_s, u"Gross weight"_s }, u"kg"_s };
        static const FigureRule tonnes({ u"freight"_s, { u"运费"_s, u"Freight"_s }, {} }, u"f × g ÷ 1000"_s, {}, u"运费单价按每吨计（惯例）"_s, Grounds::Practice);
        amount = m_result.sheet.figure(tonnes, { given, fromDocument(gross, *weight, u"grossWeight") });
    } else if (mark != u"3") {
        m_headUnknown.append(remark(u"mark.missing"_s, u"运费、保费或杂费标记未填：按总价"_s, u"A mark of freight, insurance or other costs is missing: taken as total"_s));
    }
    if (const FigureRef yuan = inYuan(amount, head(QString(key + u"Currency")), m_headUnknown))
        m_costs.append(yuan);
    return true;
}

void TaxSheetMaker::reckonLine(TaxLine& line, const Record& record)
{
    line.unknown.append(m_headUnknown);
    const Row& row = m_taxation.row(line.commodityCode);
    line.edition = row.edition;
    line.relief = reliefOf(cell(record, u"dutyMode"), line);
    if (m_sharedCosts && !m_allPricesKnown) {
        line.unknown.append(remark(u"share.unknown"_s, u"有商品项的价格未知，整票费用无法分摊"_s, u"The price of a line is unknown: the costs cannot be shared"_s));
        return;
    }
    if (const LineRates& given = ratesOf(line); !row.isKnown && (given.mfn || given.general || given.exportRate || given.agreement))
        line.notes.append(remark(u"tariff.unknown"_s, u"税则表中没有该商品编号：按自行输入的税率"_s, u"The tariff has no such code: our own rates are used"_s));
    else if (!row.isKnown)
        line.unknown.append(remark(u"tariff.unknown"_s, u"税则表中没有该商品编号"_s, u"The tariff has no such code"_s));
    else if (row.status == u"expired")
        line.notes.append(remark(u"tariff.expired"_s, u"该商品编号已失效"_s, u"The code has expired"_s));
    if (m_isExport)
        reckonExport(line, row);
    else
        reckonImport(line, record, row);
    if (row.isKnown && m_result.date.isValid() && row.edition.size() >= 4 && row.edition.left(4).toInt() != m_result.date.year() && line.choice.rate)
        line.notes.append(remark(u"tariff.old"_s, u"税率为"_s + row.edition + u"版，申报日可能已调整"_s, u"Rates of "_s + row.edition + u": they may have changed since"_s));
}

void TaxSheetMaker::addUp()
{
    static const Quantity valueQuantity { u"dutiable_value"_s, { u"完税价格合计"_s, u"Value, all lines"_s }, u"CNY"_s };
    static const Quantity kinds[] = { { u"duty"_s, { u"关税合计"_s, u"Duty"_s }, u"CNY"_s }, { u"antidumping"_s, { u"反倾销税合计"_s, u"Anti-dumping duty"_s }, u"CNY"_s },
        { u"countervailing"_s, { u"反补贴税合计"_s, u"Countervailing duty"_s }, u"CNY"_s }, { u"consumption"_s, { u"消费税合计"_s, u"Consumption tax"_s }, u"CNY"_s },
        { u"vat"_s, { u"增值税合计"_s, u"VAT"_s }, u"CNY"_s } };
    static const Quantity totalQuantity { u"total"_s, { u"税款合计"_s, u"Taxes"_s }, u"CNY"_s };
    static const Quantity payableQuantity { u"total_payable"_s, { u"应缴合计"_s, u"Payable"_s }, u"CNY"_s };
    static const Quantity guaranteeQuantity { u"guarantee"_s, { u"担保税额"_s, u"Guaranteed tax"_s }, u"CNY"_s };
    TaxTotals& totals = m_result.totals;
    QVarLengthArray<FigureRef, 56> values, guaranteed;
    for (const TaxLine& line : m_result.lines) {
        values.append(line.value);
        if (line.relief == TaxRelief::Guarantee)
            guaranteed.append(line.total);
        totals.isComplete = totals.isComplete && line.unknown.isEmpty() && line.total;
    }
    totals.value = taxSum(m_result.sheet, valueQuantity, spanOf(values));
    totals.guarantee = taxSum(m_result.sheet, guaranteeQuantity, spanOf(guaranteed));
    const ParameterValue* boundary = m_parameters.at(u"exempt.boundary", m_result.date);
    for (size_t kind = 0; kind < TaxKindCount; ++kind) {
        QVarLengthArray<FigureRef, 56> parts;
        for (const TaxLine& line : m_result.lines)
            if (line.relief != TaxRelief::Guarantee)
                parts.append(line.taxes[kind]);
        totals.taxes[kind] = taxSum(m_result.sheet, kinds[kind], spanOf(parts));
        if (totals.taxes[kind])
            totals.payable[kind] = payableTax(m_result.sheet, totals.taxes[kind], m_parameters, m_result.date, !boundary || boundary->text == u"charged");
    }
    totals.total = taxSum(m_result.sheet, totalQuantity, totals.taxes);
    totals.totalPayable = taxSum(m_result.sheet, payableQuantity, totals.payable);
}

} // namespace Tongguan
