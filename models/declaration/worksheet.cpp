// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/worksheet.h"

namespace Tongguan {

FigureRule::FigureRule(Quantity quantity, const QString& text, std::optional<Cut> rounding, QString from, Grounds sure)
    : what(std::move(quantity)), cut(rounding), source(std::move(from)), certainty(sure)
{
    auto compiled = Formula::compile(text);
    Q_ASSERT_X(compiled, "FigureRule", qPrintable(text));
    if (compiled)
        formula = *std::move(compiled);
}

FigureRef Worksheet::given(const Quantity& what, const Decimal& value, QString source, Grounds certainty, QString note)
{
    Node& node = m_nodes.emplace_back();
    node.what = &what;
    node.value = value;
    node.source = std::move(source);
    node.certainty = certainty;
    node.note = std::move(note);
    return { static_cast<int>(m_nodes.size()) - 1 };
}

FigureRef Worksheet::figure(const FigureRule& rule, std::initializer_list<FigureRef> inputs, QString note)
{
    return figure(rule, std::span<const FigureRef>(inputs.begin(), inputs.size()), std::move(note));
}

FigureRef Worksheet::figure(const FigureRule& rule, std::span<const FigureRef> inputs, QString note)
{
    return figureAs(rule.what, rule, inputs, std::move(note));
}

FigureRef Worksheet::figureAs(const Quantity& what, const FigureRule& rule, std::span<const FigureRef> inputs, QString note)
{
    Q_ASSERT(static_cast<qsizetype>(inputs.size()) == rule.formula.symbols().size());
    QVarLengthArray<Decimal, 6> values;
    for (const FigureRef input : inputs)
        values.append(value(input));
    Node& node = m_nodes.emplace_back();
    node.what = &what;
    node.rule = &rule;
    node.certainty = rule.certainty;
    node.value = rule.formula.evaluate(std::span<const Decimal>(values.constData(), static_cast<size_t>(values.size())), rule.cut);
    node.note = std::move(note);
    for (const FigureRef input : inputs)
        node.inputs.append(input);
    return { static_cast<int>(m_nodes.size()) - 1 };
}

void Worksheet::addNote(FigureRef figure, const QString& note)
{
    if (!figure)
        return;
    QString& text = m_nodes[static_cast<size_t>(figure.index)].note;
    text = text.isEmpty() ? note : text + u"; "_s + note;
}

void Worksheet::rename(FigureRef figure, const Quantity& what)
{
    if (figure)
        m_nodes[static_cast<size_t>(figure.index)].what = &what;
}

void Worksheet::setField(FigureRef figure, QStringView key, int line)
{
    Node& node = m_nodes[static_cast<size_t>(figure.index)];
    node.field = key;
    node.line = line;
}

const Quantity& Worksheet::own(Quantity what)
{
    return *m_quantities.emplace_back(std::make_unique<const Quantity>(std::move(what)));
}

const FigureRule& Worksheet::own(FigureRule rule)
{
    return *m_rules.emplace_back(std::make_unique<const FigureRule>(std::move(rule)));
}

Decimal Worksheet::value(FigureRef figure) const
{
    return figure ? m_nodes[static_cast<size_t>(figure.index)].value : Decimal::invalid();
}

const Quantity& Worksheet::what(FigureRef figure) const
{
    static const Quantity none;
    return figure ? *m_nodes[static_cast<size_t>(figure.index)].what : none;
}

std::span<const FigureRef> Worksheet::inputs(FigureRef figure) const
{
    if (!figure)
        return {};
    const Node& node = m_nodes[static_cast<size_t>(figure.index)];
    return { node.inputs.constData(), static_cast<size_t>(node.inputs.size()) };
}

Derivation Worksheet::derivation(FigureRef figure, int depth) const
{
    Derivation derivation;
    if (!figure) {
        derivation.value = Decimal::invalid();
        return derivation;
    }
    const Node& node = m_nodes[static_cast<size_t>(figure.index)];
    derivation.key = node.what->key;
    derivation.name = node.what->name;
    derivation.unit = node.what->unit;
    derivation.value = node.value;
    derivation.certainty = node.certainty;
    derivation.note = node.note;
    derivation.source = node.rule ? node.rule->source : node.source;
    if (!node.field.isEmpty())
        derivation.field = node.line > 0 ? QString(u"line["_s + QString::number(node.line) + u"]."_s + node.field) : node.field.toString();
    if (!node.rule)
        return derivation;
    derivation.formula = node.rule->formula.text();
    derivation.cut = node.rule->cut;
    if (depth <= 0)
        return derivation;
    for (qsizetype i = 0; i < node.inputs.size(); ++i) {
        Derivation input = this->derivation(node.inputs.at(i), depth - 1);
        input.symbol = node.rule->formula.symbols().value(i);
        derivation.inputs.append(std::move(input));
    }
    return derivation;
}

} // namespace Tongguan
