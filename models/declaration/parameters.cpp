// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/parameters.h"

#include "models/base/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

namespace {

    QList<CodedText> codedTexts(const QJsonValue& json, QLatin1StringView code)
    {
        QList<CodedText> list;
        for (const QJsonValue& entry : json.toArray())
            list.append({ entry[code].toString(), { entry["zh"_L1].toString(), entry["en"_L1].toString() } });
        return list;
    }

    // "" is open; nothing where it is no day.
    std::optional<QDate> openDay(const QString& text)
    {
        return text.isEmpty() ? std::optional(QDate()) : parseDate(text);
    }

} // namespace

Result<Parameters> Parameters::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"parameters.json"_s, error.errorString());
    Parameters parameters;
    for (const QJsonValue& entry : root.value("parameters"_L1).toArray()) {
        Parameter parameter;
        parameter.what = { entry["key"_L1].toString(), { entry["zh"_L1].toString(), entry["en"_L1].toString() }, entry["unit"_L1].toString() };
        const auto wrong = [&](const QString& why) { return fail(ErrorKind::Invalid, u"parameters.wrong"_s, why, parameter.what.key); };
        QDate last;
        for (const QJsonValue& validity : entry["values"_L1].toArray()) {
            ParameterValue value;
            value.text = validity["value"_L1].toString();
            value.number = Decimal::parse(value.text).value_or(Decimal::invalid());
            const auto from = openDay(validity["from"_L1].toString());
            const auto to = openDay(validity["to"_L1].toString());
            const auto certainty = groundsFromName(validity["certainty"_L1].toString());
            if (value.text.isEmpty() || !from || !to || !certainty)
                return wrong(u"value, day or certainty"_s);
            if ((last.isValid() && *from <= last) || (!parameter.values.isEmpty() && !last.isValid()))
                return wrong(u"validities overlap"_s);
            value.from = *from;
            value.to = last = *to;
            value.certainty = *certainty;
            value.source = validity["source"_L1].toString();
            value.note = validity["note"_L1].toString();
            parameter.values.append(value);
        }
        if (parameter.what.key.isEmpty() || parameter.values.isEmpty() || parameters.m_parameters.contains(parameter.what.key))
            return wrong(u"no key, no value, or twice"_s);
        parameters.m_parameters.insert(parameter.what.key, parameter);
    }
    for (const QJsonValue& entry : root.value("vatTransitions"_L1).toArray())
        parameters.m_transitions.append({ parseDate(entry["from"_L1].toString()).value_or(QDate()), entry["old"_L1].toString(),
            entry["new"_L1].toString(), entry["source"_L1].toString() });
    parameters.m_companyNatures = codedTexts(root.value("companyNatures"_L1), "code"_L1);
    parameters.m_companyZones = codedTexts(root.value("companyZones"_L1), "code"_L1);
    return parameters;
}

const Parameters& Parameters::builtIn()
{
    static const Parameters parameters = [] {
        QFile file(u":/rates/parameters.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return Parameters();
        auto parsed = parse(file.readAll());
        Q_ASSERT_X(parsed, "Parameters", parsed ? "" : qPrintable(parsed.error().field));
        return parsed ? *std::move(parsed) : Parameters();
    }();
    return parameters;
}

QStringList Parameters::keys() const
{
    QStringList keys = m_parameters.keys();
    keys.sort();
    return keys;
}

const Parameter* Parameters::parameter(QStringView key) const
{
    const auto it = m_parameters.constFind(key.toString());
    return it != m_parameters.cend() ? &*it : nullptr;
}

const ParameterValue* Parameters::at(QStringView key, QDate date) const
{
    const Parameter* found = parameter(key);
    if (!found)
        return nullptr;
    if (!date.isValid())
        return &found->values.last();
    for (const ParameterValue& value : found->values)
        if ((!value.from.isValid() || value.from <= date) && (!value.to.isValid() || date <= value.to))
            return &value;
    return nullptr;
}

FigureRef Parameters::figure(Worksheet& sheet, QStringView key, QDate date) const
{
    const Parameter* found = parameter(key);
    const ParameterValue* value = at(key, date);
    if (!found || !value) {
        static const Quantity missing { u"missing"_s, { u"缺少的参数"_s, u"Missing parameter"_s }, {} };
        return sheet.given(missing, Decimal::invalid(), key.toString());
    }
    return sheet.given(found->what, value->number, value->source, value->certainty, value->note);
}

Parameters::VatChange Parameters::vatOn(const QString& rate, QDate tariffDay, QDate date) const
{
    VatChange change { rate, {} };
    for (const Transition& transition : m_transitions)
        // 17, 16, 11 and 10 exist before their day only: a later table that still shows them is brought on.
        if (transition.before == change.rate && transition.from <= date && (transition.from >= tariffDay || transition.before != u"13%")) {
            change.rate = transition.after;
            change.source = transition.source;
        }
    return change;
}

} // namespace Tongguan
