// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/calculator.h"

namespace Tongguan {

// Inside of Calculator: what a family works with and where it answers.
struct CalculationContext {
    const CalculationInputs& in;
    Calculation& out;
    const Parameters& parameters;
    const HolidayCalendar& calendar;
    const QString& topic;
    const QStringList& declared; // outputs that the topic names
    QDate date; // the day of the rules; not valid: the latest

    [[nodiscard]] bool wants(QStringView output) const { return declared.contains(output); }
    [[nodiscard]] Worksheet& sheet() const { return out.sheet; }
    FigureRef parameter(QStringView key) const { return parameters.figure(out.sheet, key, date); }
    // A number that was given under one of the names, or the parameter, or nothing.
    FigureRef number(std::initializer_list<QStringView> names, const Label& label, QStringView parameterKey = {}, const QString& unit = {}) const;
};

void calculateImport(CalculationContext& context);
void calculateSheetTotal(CalculationContext& context);
void calculateExport(CalculationContext& context);
void calculateRateChoice(CalculationContext& context);
void calculateExemption(CalculationContext& context);
void calculateSliding(CalculationContext& context);
void calculateLateDeclaration(CalculationContext& context);
void calculateLatePayment(CalculationContext& context);
void calculateDeadline(CalculationContext& context);
void calculateInterest(CalculationContext& context);
void calculateDomesticSale(CalculationContext& context);
void calculateExchange(CalculationContext& context);
void calculateRetail(CalculationContext& context);
void calculatePostal(CalculationContext& context);
void calculateLuggage(CalculationContext& context);
void calculateCode(CalculationContext& context);
void calculateRisk(CalculationContext& context);

// Topics that are data: ":/rates/topics.json".
struct FormulaTopic;
[[nodiscard]] const FormulaTopic* formulaTopic(const QString& name);
[[nodiscard]] QList<CalculationTopic> formulaTopics();
void calculateFormulas(const FormulaTopic& topic, CalculationContext& context);

} // namespace Tongguan
