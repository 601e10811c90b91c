// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/taxsheet.h"

#include "models/base/dates.h"
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/importtaxes.h"

namespace Tongguan {

struct Taxation::TariffRow {
    bool isKnown = false;
    QString status, edition, vatText, rebate;
    TariffRates rates;
    std::optional<DutyRate> consumption;
};

namespace {

    const Quantity LinePriceQuantity { u"total_price"_s, { u"总价"_s, u"Total price"_s }, {} };
    const Quantity UnitPriceQuantity { u"unit_price"_s, { u"单价"_s, u"Unit price"_s }, {} };
    const Quantity LineQuantity { u"quantity"_s, { u"法定数量"_s, u"Legal quantity"_s }, {} };
    const QString DocumentSource = u"报关单"_s;
    const QString OwnSource = u"自行输入，未经税则表核对"_s;

    constexpr QLatin1StringView TaxKindNames[] = { "duty"_L1, "antidumping"_L1, "countervailing"_L1, "consumption"_L1, "vat"_L1 };

    std::span<const FigureRef> spanOf(const QVarLengthArray<FigureRef, 56>& refs)
    {
        return { refs.constData(), static_cast<size_t>(refs.size()) };
    }

    TaxRemark remark(const QString& code, const QString& zh, const QString& en) { return { code, { zh, en } }; }

} // namespace

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

// Works through one document.
class TaxSheetMaker final {
public:
    TaxSheetMaker(Taxation& taxation, const Document& document, const ExchangeTable& exchange, const TaxOptions& options)
        : m_taxation(taxation), m_parameters(taxation.m_parameters), m_document(document), m_exchange(exchange), m_options(options)
        , m_type(document.type())
    {
    }

    TaxSheet make()
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

private:
    using Row = Taxation::TariffRow;

    QString head(QStringView key) const
    {
        const int element = m_type.root.indexOf(key);
        return element < 0 ? QString() : m_document.root().value(element);
    }

    QString cell(const Record& record, QStringView key) const
    {
        const int element = m_lineGroup->indexOf(key);
        return element < 0 ? QString() : record.value(element);
    }

    std::optional<Decimal> number(const QString& text) const
    {
        const auto value = Decimal::parse(text);
        return value && value->isValid() ? value : std::nullopt;
    }

    FigureRef fromDocument(const Quantity& what, const Decimal& value, QStringView key, int line = 0)
    {
        const FigureRef figure = m_result.sheet.given(what, value, DocumentSource);
        m_result.sheet.setField(figure, key, line);
        return figure;
    }

    // Yuan for one unit of the currency; nothing where no rate holds that day.
    FigureRef exchangeOf(const QString& currency)
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

    // A sum in a currency as yuan; exact. Nothing, with a remark, where the rate is unknown.
    FigureRef inYuan(FigureRef amount, const QString& currency, QList<TaxRemark>& unknown)
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

    void readLines()
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

    // The head's freight, insurance and other costs. Marks: 1 a rate in per cent, 2 a price for a tonne, 3 a total.
    void readHeadCosts()
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

    // True where something was given.
    bool readCost(QStringView key, const Quantity& what, FigureRef& rate, bool isNeeded)
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

    void reckonLine(TaxLine& line, const Record& record)
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

    TaxRelief reliefOf(const QString& mode, TaxLine& line) const
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

    FigureRef reckonImportValue(TaxLine& line)
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

    const LineRates& ratesOf(const TaxLine& line) const
    {
        static const LineRates none;
        const auto it = m_options.lines.constFind(line.no);
        return it != m_options.lines.cend() ? *it : none;
    }

    // The tariff's rates, and what a person knows instead.
    static TariffRates knownRates(const Row& row, const LineRates& given)
    {
        TariffRates rates = row.rates;
        for (const auto& [own, rate] : { std::pair(&given.mfn, &rates.mfn), std::pair(&given.general, &rates.general), std::pair(&given.provisional, &rates.provisional),
                 std::pair(&given.exportRate, &rates.exportRate), std::pair(&given.exportProvisional, &rates.exportProvisional) })
            if (own->has_value())
                *rate = *own;
        return rates;
    }

    // Where the rate that was chosen stands.
    QString rateSource(TaxLine& line, const Row& row) const
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

    static void markOwn(TaxLine& line)
    {
        const TaxRemark own = remark(u"rate.own"_s, u"税率为自行输入，未经税则表核对"_s, u"A rate is our own entry, not checked against the tariff"_s);
        if (!line.notes.contains(own))
            line.notes.append(own);
    }

    RateChoice chooseRate(TaxLine& line, const Record& record, const Row& row)
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

    FigureRef legalQuantity(const Decimal& quantity, QStringView key, int line, const QString& unit)
    {
        const FigureRef figure = fromDocument(LineQuantity, quantity, key, line);
        m_result.sheet.addNote(figure, unit);
        return figure;
    }

    // The legal quantity in the unit that a specific rate is for.
    FigureRef quantityFor(const Record& record, const DutyRate& rate, TaxLine& line)
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

    static const FigureRule& fenRule()
    {
        static const FigureRule rule({ u"dutiable_value"_s, { u"出口价格（全免，未除出口税率）"_s, u"Export price (exempt: no export duty in it)"_s }, u"CNY"_s }, u"FOB"_s, Cut {},
            u"关税法第二十九条"_s, Grounds::Law);
        return rule;
    }

    // Exempted goods owe nothing, whatever the rates are and whether they are known or not.
    void chargeNothing(TaxLine& line)
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

    FigureRef relieved(FigureRef tax, TaxRelief relief)
    {
        static const FigureRule half({ u"tax"_s, { u"折半税额"_s, u"Half of the tax"_s }, u"CNY"_s }, u"T ÷ 2"_s, Cut {}, u"征减免税方式代码表：折半征税"_s, Grounds::Practice);
        if (!tax || relief != TaxRelief::Half)
            return tax;
        const FigureRef input[] = { tax };
        return m_result.sheet.figureAs(m_result.sheet.what(tax), half, input);
    }

    static size_t at(TaxKind kind) { return static_cast<size_t>(kind); }

    void reckonImport(TaxLine& line, const Record& record, const Row& row)
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

    FigureRef unitPriceFor(const Record& record, const DutyRate& rate, TaxLine& line)
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

    void reckonInnerTaxes(TaxLine& line, const Row& row, const TaxBase& base, const LineRates& given)
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

    void sumLine(TaxLine& line)
    {
        static const Quantity total { u"total"_s, { u"税款合计"_s, u"Taxes"_s }, u"CNY"_s };
        line.total = taxSum(m_result.sheet, total, line.taxes);
    }

    void reckonExport(TaxLine& line, const Row& row)
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

    void addUp()
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

    Taxation& m_taxation;
    const Parameters& m_parameters;
    const Document& m_document;
    const ExchangeTable& m_exchange;
    const TaxOptions& m_options;
    const DocumentType& m_type;
    const Group* m_lineGroup = nullptr;
    const QList<Record>* m_records = nullptr;
    TaxSheet m_result;
    QHash<QString, FigureRef> m_rates;
    QList<TaxRemark> m_headUnknown;
    std::optional<DeliveryTerms> m_terms;
    QVarLengthArray<FigureRef, 56> m_costs;
    FigureRef m_allPrices, m_sharedCosts, m_freightRate, m_insuranceRate, m_otherRate;
    InsuranceBasis m_insurance = InsuranceBasis::Included;
    QStringList m_generalOrigins, m_additionalOrigins;
    bool m_isExport = false, m_allPricesKnown = true, m_dumpingInBase = true;
};

TaxSheet Taxation::sheet(const Document& document, const ExchangeTable& exchange, const TaxOptions& options)
{
    if (document.isNull())
        return {};
    return TaxSheetMaker(*this, document, exchange, options).make();
}

} // namespace Tongguan
