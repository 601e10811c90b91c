// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/derivation.h"

#include <QVarLengthArray>
#include <memory>
#include <vector>

namespace Tongguan {

// What a figure is.
struct Quantity {
    QString key;
    Label name;
    QString unit;
};

// How a figure is made: what it is, its formula, its rounding, where the rule stands.
struct FigureRule {
    Quantity what;
    Formula formula;
    std::optional<Cut> cut;
    QString source;
    Grounds certainty = Grounds::Derived;

    // A formula of ours that does not compile is our mistake: it yields figures that are not valid.
    FigureRule(Quantity quantity, const QString& text, std::optional<Cut> rounding, QString from, Grounds sure);
};

// A figure of a worksheet; false where there is none.
struct FigureRef {
    int index = -1;

    explicit operator bool() const { return index >= 0; }
    bool operator==(const FigureRef&) const = default;
};

// Figures in the order they were worked out. Compact: what a person may open is built when it is asked for.
// Rules and quantities passed in by reference must outlive the sheet; `own` keeps those that would not.
class Worksheet final {
public:
    FigureRef given(const Quantity& what, const Decimal& value, QString source = {}, Grounds certainty = Grounds::Derived, QString note = {});
    // Inputs in the order of the formula's symbols.
    FigureRef figure(const FigureRule& rule, std::initializer_list<FigureRef> inputs, QString note = {});
    FigureRef figure(const FigureRule& rule, std::span<const FigureRef> inputs, QString note = {});
    // The same under another name: sums share their rules.
    FigureRef figureAs(const Quantity& what, const FigureRule& rule, std::span<const FigureRef> inputs, QString note = {});
    void reserve(qsizetype figures) { m_nodes.reserve(static_cast<size_t>(figures)); }
    void addNote(FigureRef figure, const QString& note);
    void rename(FigureRef figure, const Quantity& what); // a shared rule's figure that is something else
    // Where in the document a given figure stands; `key` is a literal, line 0 the head.
    void setField(FigureRef figure, QStringView key, int line = 0);

    const Quantity& own(Quantity what);
    const FigureRule& own(FigureRule rule);

    [[nodiscard]] Decimal value(FigureRef figure) const; // not valid where there is none
    [[nodiscard]] const Quantity& what(FigureRef figure) const;
    [[nodiscard]] std::span<const FigureRef> inputs(FigureRef figure) const;
    static constexpr int Whole = 1000;
    [[nodiscard]] Derivation derivation(FigureRef figure, int depth = Whole) const; // 0: without its inputs

private:
    struct Node {
        const Quantity* what = nullptr;
        const FigureRule* rule = nullptr; // null: given
        Decimal value;
        Grounds certainty = Grounds::Derived;
        QString source, note;
        QStringView field;
        int line = 0;
        QVarLengthArray<FigureRef, 6> inputs;
    };
    std::vector<Node> m_nodes;
    std::vector<std::unique_ptr<const Quantity>> m_quantities;
    std::vector<std::unique_ptr<const FigureRule>> m_rules;
};

} // namespace Tongguan
