// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/worksheet.h"

#include <QHash>

namespace Tongguan {

// One validity of a parameter.
struct ParameterValue {
    QString text;
    Decimal number; // not valid where the text is no number
    QDate from, to; // not valid: open
    QString source;
    Grounds certainty = Grounds::Practice;
    QString note;
};

struct Parameter {
    Quantity what;
    QList<ParameterValue> values; // by `from`
};

struct CodedText {
    QString code;
    Label name;
};

// Floors, rates and limits that the authorities change: data of ":/rates/parameters.json", never code.
class Parameters final {
public:
    // Fails with Invalid, in `field` the parameter.
    [[nodiscard]] static Result<Parameters> parse(const QByteArray& json);
    [[nodiscard]] static const Parameters& builtIn();

    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] const Parameter* parameter(QStringView key) const;
    // The value in force on that day; null where there is none. Without a day: the latest.
    [[nodiscard]] const ParameterValue* at(QStringView key, QDate date = {}) const;
    // The same as a given figure with its source; an invalid figure where there is none.
    FigureRef figure(Worksheet& sheet, QStringView key, QDate date = {}) const;

    [[nodiscard]] const QList<CodedText>& companyNatures() const { return m_companyNatures; }
    [[nodiscard]] const QList<CodedText>& companyZones() const { return m_companyZones; }

    // A VAT rate of an older tariff, brought to that day ("10%" -> "9%"), with what changed it.
    struct VatChange {
        QString rate;
        QString source; // "" where it stayed
    };
    [[nodiscard]] VatChange vatOn(const QString& rate, QDate tariffDay, QDate date) const;

private:
    struct Transition {
        QDate from;
        QString before, after, source;
    };
    QHash<QString, Parameter> m_parameters;
    QList<CodedText> m_companyNatures, m_companyZones;
    QList<Transition> m_transitions;
};

} // namespace Tongguan
