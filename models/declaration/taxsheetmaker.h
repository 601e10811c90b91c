// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/taxsheet.h"

namespace Tongguan {

struct Taxation::TariffRow {
    bool isKnown = false;
    QString status, edition, vatText, rebate;
    TariffRates rates;
    std::optional<DutyRate> consumption;
};

// Inside of Taxation: works through one document.
class TaxSheetMaker final {
public:
    TaxSheetMaker(Taxation& taxation, const Document& document, const ExchangeTable& exchange, const TaxOptions& options)
        : m_taxation(taxation), m_parameters(taxation.m_parameters), m_document(document), m_exchange(exchange), m_options(options)
        , m_type(document.type())
    {
    }

    [[nodiscard]] TaxSheet make();

private:
    using Row = Taxation::TariffRow;
    static inline const Quantity LinePriceQuantity { u"total_price"_s, { u"总价"_s, u"Total price"_s }, {} };
    static inline const Quantity UnitPriceQuantity { u"unit_price"_s, { u"单价"_s, u"Unit price"_s }, {} };
    static inline const Quantity LineQuantity { u"quantity"_s, { u"法定数量"_s, u"Legal quantity"_s }, {} };
    static inline const QString DocumentSource = u"报关单"_s;
    static inline const QString OwnSource = u"自行输入，未经税则表核对"_s;

    static std::span<const FigureRef> spanOf(const QVarLengthArray<FigureRef, 56>& refs) { return { refs.constData(), static_cast<size_t>(refs.size()) }; }
    static TaxRemark remark(const QString& code, const QString& zh, const QString& en) { return { code, { zh, en } }; }
    static size_t at(TaxKind kind) { return static_cast<size_t>(kind); }

    [[nodiscard]] QString head(QStringView key) const;
    [[nodiscard]] QString cell(const Record& record, QStringView key) const;
    [[nodiscard]] std::optional<Decimal> number(const QString& text) const;
    [[nodiscard]] FigureRef fromDocument(const Quantity& what, const Decimal& value, QStringView key, int line = 0);
    // Yuan for one unit of the currency; nothing where no rate holds that day.
    [[nodiscard]] FigureRef exchangeOf(const QString& currency);
    // A sum in a currency as yuan; exact. Nothing, with a remark, where the rate is unknown.
    [[nodiscard]] FigureRef inYuan(FigureRef amount, const QString& currency, QList<TaxRemark>& unknown);
    void readLines();
    // The head's freight, insurance and other costs. Marks: 1 a rate in per cent, 2 a price for a tonne, 3 a total.
    void readHeadCosts();
    // True where something was given.
    bool readCost(QStringView key, const Quantity& what, FigureRef& rate, bool isNeeded);
    void reckonLine(TaxLine& line, const Record& record);
    [[nodiscard]] TaxRelief reliefOf(const QString& mode, TaxLine& line) const;
    [[nodiscard]] FigureRef reckonImportValue(TaxLine& line);
    [[nodiscard]] const LineRates& ratesOf(const TaxLine& line) const;
    // The tariff's rates, and what a person knows instead.
    [[nodiscard]] static TariffRates knownRates(const Row& row, const LineRates& given);
    // Where the rate that was chosen stands.
    [[nodiscard]] QString rateSource(TaxLine& line, const Row& row) const;
    static void markOwn(TaxLine& line);
    [[nodiscard]] RateChoice chooseRate(TaxLine& line, const Record& record, const Row& row);
    [[nodiscard]] FigureRef legalQuantity(const Decimal& quantity, QStringView key, int line, const QString& unit);
    // The legal quantity in the unit that a specific rate is for.
    [[nodiscard]] FigureRef quantityFor(const Record& record, const DutyRate& rate, TaxLine& line);
    [[nodiscard]] static const FigureRule& fenRule();
    // Exempted goods owe nothing, whatever the rates are and whether they are known or not.
    void chargeNothing(TaxLine& line);
    [[nodiscard]] FigureRef relieved(FigureRef tax, TaxRelief relief);
    void reckonImport(TaxLine& line, const Record& record, const Row& row);
    [[nodiscard]] FigureRef unitPriceFor(const Record& record, const DutyRate& rate, TaxLine& line);
    void reckonInnerTaxes(TaxLine& line, const Row& row, const TaxBase& base, const LineRates& given);
    void sumLine(TaxLine& line);
    void reckonExport(TaxLine& line, const Row& row);
    void addUp();

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

} // namespace Tongguan
