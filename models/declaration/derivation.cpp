// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/derivation.h"

#include "models/base/dates.h"

#include <QJsonArray>

namespace Tongguan {

namespace {

    constexpr int DerivationDepth = 24;

    constexpr std::pair<Grounds, QLatin1StringView> GroundsNames[] = { { Grounds::Law, "law"_L1 },
        { Grounds::Example, "example"_L1 }, { Grounds::Program, "program"_L1 }, { Grounds::Practice, "practice"_L1 },
        { Grounds::Derived, "derived"_L1 } };
    constexpr std::pair<Rounding, QLatin1StringView> RoundingNames[] = { { Rounding::HalfUp, "halfUp"_L1 },
        { Rounding::HalfEven, "halfEven"_L1 }, { Rounding::Down, "down"_L1 }, { Rounding::Up, "up"_L1 } };

    tl::unexpected<Error> noDerivation(const QString& why)
    {
        return fail(ErrorKind::Corrupt, u"derivation.wrong"_s, why);
    }

    Result<Derivation> derivationFromJson(const QJsonObject& json, int depth)
    {
        if (depth > DerivationDepth)
            return noDerivation(u"too deep"_s);
        Derivation derivation;
        derivation.key = json.value("key"_L1).toString();
        derivation.symbol = json.value("symbol"_L1).toString();
        derivation.name = { json.value("zh"_L1).toString(), json.value("en"_L1).toString() };
        derivation.unit = json.value("unit"_L1).toString();
        derivation.formula = json.value("formula"_L1).toString();
        derivation.source = json.value("source"_L1).toString();
        derivation.note = json.value("note"_L1).toString();
        derivation.field = json.value("field"_L1).toString();
        const QString value = json.value("value"_L1).toString();
        if (derivation.unit == u"date") {
            const auto date = parseDate(value);
            if (!date)
                return noDerivation(u"no date: "_s + value);
            derivation.value = figureOfDate(*date);
        } else {
            const auto number = Decimal::parse(value);
            if (!number)
                return noDerivation(u"no number: "_s + value);
            derivation.value = *number;
        }
        const auto certainty = groundsFromName(json.value("certainty"_L1).toString());
        if (!certainty)
            return noDerivation(u"certainty"_s);
        derivation.certainty = *certainty;
        if (const QJsonObject cut = json.value("rounding"_L1).toObject(); !cut.isEmpty()) {
            const QString mode = cut.value("mode"_L1).toString();
            const auto* it = std::find_if(std::begin(RoundingNames), std::end(RoundingNames), [&](const auto& n) { return n.second == mode; });
            const int scale = cut.value("digits"_L1).toInt(-1);
            if (it == std::end(RoundingNames) || scale < 0 || scale > Decimal::MaximumScale)
                return noDerivation(u"rounding"_s);
            derivation.cut = Cut { scale, it->first };
        }
        for (const QJsonValue& input : json.value("inputs"_L1).toArray()) {
            auto below = derivationFromJson(input.toObject(), depth + 1);
            if (!below)
                return below;
            derivation.inputs.append(*std::move(below));
        }
        return derivation;
    }

} // namespace

QString groundsName(Grounds certainty)
{
    const auto* it = std::find_if(std::begin(GroundsNames), std::end(GroundsNames), [&](const auto& n) { return n.first == certainty; });
    return it->second;
}

std::optional<Grounds> groundsFromName(QStringView name)
{
    for (const auto& [certainty, text] : GroundsNames)
        if (text == name)
            return certainty;
    return {};
}

QDate dateOfFigure(const Decimal& julianDay)
{
    return julianDay.isValid() ? QDate::fromJulianDay(julianDay.toString(0).toLongLong()) : QDate();
}

Decimal figureOfDate(QDate date)
{
    return date.isValid() ? Decimal(static_cast<qint64>(date.toJulianDay())) : Decimal::invalid();
}

QString Derivation::valueText() const
{
    return unit == u"date" ? dateText(dateOfFigure(value)) : value.toString();
}

QJsonObject Derivation::toJson() const
{
    QJsonObject json { { u"key"_s, key }, { u"zh"_s, name.zh }, { u"en"_s, name.en }, { u"value"_s, valueText() }, { u"unit"_s, unit },
        { u"certainty"_s, groundsName(certainty) }, { u"source"_s, source } };
    if (!symbol.isEmpty())
        json.insert(u"symbol"_s, symbol);
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    if (!field.isEmpty())
        json.insert(u"field"_s, field);
    if (cut) {
        const auto* mode = std::find_if(std::begin(RoundingNames), std::end(RoundingNames), [&](const auto& n) { return n.first == cut->rounding; });
        json.insert(u"rounding"_s, QJsonObject { { u"digits"_s, cut->scale }, { u"mode"_s, QString(mode->second) } });
    }
    if (isGiven())
        return json;
    json.insert(u"formula"_s, formula);
    QJsonArray array;
    for (const Derivation& input : inputs)
        array.append(input.toJson());
    json.insert(u"inputs"_s, array);
    return json;
}

Result<Derivation> Derivation::fromJson(const QJsonObject& json) { return derivationFromJson(json, 1); }

const Derivation* Derivation::find(QStringView inputKey) const
{
    if (key == inputKey)
        return this;
    for (const Derivation& input : inputs)
        if (const Derivation* found = input.find(inputKey))
            return found;
    return nullptr;
}

Result<Decimal> recompute(const Derivation& derivation)
{
    if (derivation.isGiven())
        return derivation.value;
    QStringList symbols;
    std::vector<Decimal> values;
    for (const Derivation& input : derivation.inputs) {
        const auto value = recompute(input);
        if (!value)
            return value;
        symbols.append(input.symbol);
        values.push_back(*value);
    }
    const auto formula = Formula::compile(derivation.formula, symbols);
    if (!formula)
        return tl::unexpected(formula.error());
    return formula->evaluate(values, derivation.cut);
}

} // namespace Tongguan
