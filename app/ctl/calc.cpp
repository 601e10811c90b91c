// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "models/declaration/calculator.h"

namespace Tongguan {
namespace {

void calcOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"list"_s, u"List the calculations with their inputs and outputs."_s });
}

// A value may be a JSON list or object: "lines=[{...}]" is the same as lines.1.qty=...
void flattenInput(const QJsonValue& value, const QString& name, QMap<QString, QString>& into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flattenInput(it.value(), name + u'.' + it.key(), into);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flattenInput(array.at(i), name + u'.' + QString::number(i + 1), into);
    } else if (!value.isNull()) {
        into.insert(name, value.toVariant().toString());
    }
}

int listTopics(CommandContext& context)
{
    QJsonArray array;
    for (const CalculationTopic& topic : Calculator::topics()) {
        if (context.json)
            array.append(QJsonObject { { u"name"_s, topic.name }, { u"zh"_s, topic.title.zh }, { u"en"_s, topic.title.en },
                { u"inputs"_s, QJsonArray::fromStringList(topic.inputs) }, { u"outputs"_s, QJsonArray::fromStringList(topic.outputs) } });
        else
            context.out << topic.name << '\t' << topic.title.en << "\t(" << topic.inputs.join(u' ') << ") -> " << topic.outputs.join(u' ') << '\n';
    }
    if (context.json)
        context.print(array);
    return 0;
}

int runCalc(CommandContext& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (parser.isSet(u"list"_s))
        return listTopics(context);
    if (arguments.isEmpty())
        return context.complain(Error { ErrorKind::Invalid, u"calc.topic"_s, u"name a calculation; calc --list tells them"_s, {} });
    QMap<QString, QString> inputs;
    for (const QString& argument : arguments.mid(1)) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return context.complain(Error { ErrorKind::Invalid, u"calc.input"_s, u"inputs are key=value"_s, argument });
        const QString name = argument.left(equals);
        const QString value = argument.mid(equals + 1);
        const QJsonDocument json = value.startsWith(u'[') || value.startsWith(u'{') ? QJsonDocument::fromJson(value.toUtf8()) : QJsonDocument();
        if (json.isNull())
            inputs.insert(name, value);
        else
            flattenInput(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), name, inputs);
    }
    const Calculator calculator(Parameters::builtIn(), HolidayCalendar::builtIn());
    const auto result = calculator.calculate(arguments.first(), inputs);
    if (!result)
        return context.complain(result.error(), arguments.first());
    if (context.json) {
        // The outputs stand at the top by their names, and together under "outputs".
        QJsonObject json = result->toJson();
        const QJsonObject outputs = json.value("outputs"_L1).toObject();
        for (auto it = outputs.begin(); it != outputs.end(); ++it)
            if (!json.contains(it.key()))
                json.insert(it.key(), it.value());
        context.print(json);
        return 0;
    }
    for (const CalculationOutput& output : result->outputs) {
        context.out << output.name << " = " << output.text;
        if (output.figure)
            if (const Derivation derivation = result->sheet.derivation(output.figure); !derivation.isGiven())
                context.out << "    " << derivation.formula << "  [" << groundsName(derivation.certainty) << "] " << derivation.source;
        context.out << '\n';
    }
    for (const CalculationMistake& mistake : result->mistakes)
        context.out << "! not " << mistake.text << ": " << mistake.reason << '\n';
    for (const QString& note : result->notes)
        context.out << "# " << note << '\n';
    return 0;
}

} // namespace

const Command calcCommand { "calc"_L1, ""_L1, "Work out NAME KEY=VALUE...; --list names the calculations"_L1, calcOptions, runCalc, false };

} // namespace Tongguan
