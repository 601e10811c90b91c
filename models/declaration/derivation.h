// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/formula.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace Tongguan {

// What a rule of money rests on, and so how sure we are of it. Shown beside every figure.
enum class Grounds {
    Law,      // text of a law or of a published specification
    Example,  // published worked example or textbook
    Program,  // behaviour of a public program
    Practice, // known from practice; to be checked against the official text
    Derived   // our own reading, or what the person typed
};
[[nodiscard]] QString groundsName(Grounds certainty); // "law"
[[nodiscard]] std::optional<Grounds> groundsFromName(QStringView name);

// One figure, opened: what it is, how it came about, and from which figures. What has no formula was given.
// A figure of unit "date" holds the Julian day, so that days are counted by formulas like all else.
struct Derivation {
    QString key;    // "duty"
    QString symbol; // what the formula above it calls it: "D"; "" at the top
    Label name;
    Decimal value;
    QString unit;    // "CNY", "USD", "", "days", "date"
    QString formula; // "V × t"
    std::optional<Cut> cut; // the rounding step
    QString source;  // law, notice, table and edition
    Grounds certainty = Grounds::Derived;
    QString note;
    QString field; // where in the document it was given: "line[3].totalPrice"; "" for others
    QList<Derivation> inputs;

    [[nodiscard]] bool isGiven() const { return formula.isEmpty(); }
    [[nodiscard]] QString valueText() const; // dates as yyyy-MM-dd
    [[nodiscard]] QJsonObject toJson() const;
    // Fails with Corrupt where it is no derivation; at most 24 levels deep.
    [[nodiscard]] static Result<Derivation> fromJson(const QJsonObject& json);
    [[nodiscard]] const Derivation* find(QStringView inputKey) const; // itself or the first below with that key
};

// The figure computed again from what was given only. Invalid where a formula does not compile.
[[nodiscard]] Result<Decimal> recompute(const Derivation& derivation);

[[nodiscard]] QDate dateOfFigure(const Decimal& julianDay);
[[nodiscard]] Decimal figureOfDate(QDate date);

} // namespace Tongguan
