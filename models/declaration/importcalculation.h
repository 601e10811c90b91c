// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/dutiablevalue.h"
#include "models/declaration/importtaxes.h"
#include "models/declaration/topics.h"

namespace Tongguan {

inline const Quantity TenThousand { u"ten_thousand"_s, { u"万"_s, u"Ten thousand"_s }, {} };

// What one line of goods came to.
struct ImportResult {
    FigureRef value, duty, dumping, countervailing, safeguard, vat, total;
    ConsumptionTax consumption;
    CigaretteTax cigarettes;
    FigureRef valueForeign, insurance;
    FigureRef cartons, dutyRate, consumptionRate, exchange;
    FigureRef specificDuty;     // the specific part of a compound duty
    FigureRef valueUninsured;   // the value had the insurance been forgotten
    QString currency;
    bool isTenThousands = false;
};

// Inside of Calculator: the value and all taxes of one line of goods, from whatever was given of it.
class ImportCalculation final {
public:
    ImportCalculation(CalculationContext& context, const CalculationInputs& in) : m_context(context), m_in(in), m_sheet(context.sheet()) { }
    [[nodiscard]] ImportResult run();

private:
    [[nodiscard]] FigureRef given(const QString& key, const Label& label, const QString& unit, const Decimal& value);
    [[nodiscard]] FigureRef scaled(FigureRef amount, FigureRef by);
    void readExchange();
    void readCounts();
    // The amount of all goods, in the currency it was given in.
    [[nodiscard]] FigureRef whole(const NamedAmount& amount, bool isPrice);
    [[nodiscard]] bool isForeign(const NamedAmount& amount) const;
    [[nodiscard]] QString currencyOf(const NamedAmount& amount) const;
    [[nodiscard]] FigureRef inYuan(FigureRef figure, const NamedAmount& amount);
    [[nodiscard]] FigureRef sumOf(std::initializer_list<QStringView> bases, const Quantity& what);
    void makeValue();
    [[nodiscard]] bool makeAbroadValue();
    void readFreight(ValueParts& parts, const QString& base);
    void readInsurance(ValueParts& parts, std::optional<DeliveryTerms> terms);
    [[nodiscard]] FigureRef uninsured(const ValueParts& parts);
    // The value in the currency of the price: reckoned from the exact parts, not from the rounded yuan.
    void makeForeignValue(const ValueParts& parts);
    void makeDuty();
    [[nodiscard]] static DutyRate specificOnly(const NamedAmount& amount);
    void makeAdditional();
    [[nodiscard]] TaxBase taxBase();
    void makeConsumption();
    void makeCigarettes(const std::optional<NamedAmount>& specific);
    void makeVat();

    CalculationContext& m_context;
    const CalculationInputs& m_in;
    Worksheet& m_sheet;
    ImportResult m_result;
    QString m_currency;
    FigureRef m_exchange, m_count, m_tiao, m_cartons, m_perCarton, m_priceForeign, m_unitPrice;
    bool m_tenThousands = false, m_anyForeign = false, m_dutyIsGiven = false, m_consumptionIsGiven = false, m_bordered = false, m_posted = false;
};

} // namespace Tongguan
