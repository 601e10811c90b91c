// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/calculator.h"

namespace Tongguan {

// What an input or output of a calculation is called and how it is entered: data of ":/rates/terms.json".
struct CalculationTerm {
    enum class Kind { Text, Number, Money, Share, Rate, Date, Flag, Choice, Code, Rows };
    QString name; // as the calculation has it
    Label label;
    Kind kind = Kind::Text;
    QString unit; // "CNY", "days"; "currency": of the input of that name
    QString table; // of Code
    QList<CodedText> choices; // of Choice
    Label hint;

    [[nodiscard]] bool isKnown() const { return !label.zh.isEmpty() && label.zh != name; }
    [[nodiscard]] Label words(const QString& value) const; // of a choice; else the value itself
};
// `topic` may give a name another meaning. Names made of words ("fob_usd_per_t", "line2_duty", "rates.1") are understood.
[[nodiscard]] CalculationTerm calculationTerm(const QString& topic, const QString& name);

struct CalculationGroup {
    QString key;
    Label title;
    QList<CalculationTopic> topics;
};
// All topics, in the order in which a person looks for them.
[[nodiscard]] QList<CalculationGroup> calculationGroups();

// Rows of a list as text, one a line: "qty=20 cif_usd_each=4000", or plain values; and back: {"lines.1.qty", "20"}.
[[nodiscard]] QMap<QString, QString> rowInputs(const QString& name, const QString& text);
[[nodiscard]] QString rowText(const QString& name, const QMap<QString, QString>& inputs);

} // namespace Tongguan
