// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/holidays.h"
#include "models/declaration/calculation.h"
#include "models/declaration/parameters.h"

namespace Tongguan {

// A published (or own) example: inputs of a topic and the answer, with its source.
struct CalculationExample {
    QString id;
    QString topic;
    QString kind; // "published", "published_error", ...
    QMap<QString, QString> inputs;  // nested ones as "fx.per", lists as "lines.1"
    QMap<QString, QString> answers; // by output name
    QMap<QString, QString> mistakes; // answers of the source that are wrong
    QString source;
    Label why; // where the source errs or follows another convention
};

struct CalculationTopic {
    QString name;
    Label title;
    QStringList inputs;
    QStringList outputs;
};

// Each calculation by name, without a declaration. A name that is not a topic but begins like one ("duty.fob") is
// worked out by the nearest family ("duty").
class Calculator final {
public:
    Calculator(const Parameters& parameters, const HolidayCalendar& calendar)
        : m_parameters(parameters), m_calendar(calendar) { }

    [[nodiscard]] static QList<CalculationTopic> topics(); // by name
    [[nodiscard]] static QStringList families();
    // Fails with Refused "calc.topic", Invalid "calc.missing", "calc.number", "calc.negative", "calc.date" (in `field` the input).
    [[nodiscard]] Result<Calculation> calculate(const QString& topic, const QMap<QString, QString>& inputs) const;
    [[nodiscard]] static const QList<CalculationExample>& examples(); // of ":/rates/examples.json"

private:
    const Parameters& m_parameters;
    const HolidayCalendar& m_calendar;
};

} // namespace Tongguan
