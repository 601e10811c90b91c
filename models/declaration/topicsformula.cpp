// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/declaration/topics.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Tongguan {

// A topic that is data: inputs by name, outputs by formula over the inputs and the outputs before them.
struct FormulaTopic {
    struct Input {
        QString name;
        Label label;
        QString fallback;  // a number where the input may be left out
        QString parameter; // or a parameter
    };
    enum class Kind { Money, Number, Flag };
    struct Output {
        QString name;
        Kind kind = Kind::Money;
        FigureRule rule;
    };
    CalculationTopic topic;
    QString rows; // a list of rows, each an example of `base` or its figures: all are summed
    QString base;
    QList<Input> inputs;
    std::vector<Output> outputs;
};

namespace {

    const std::vector<FormulaTopic>& allFormulaTopics()
    {
        static const std::vector<FormulaTopic> topics = [] {
            std::vector<FormulaTopic> read;
            QFile file(u":/rates/topics.json"_s);
            if (!file.open(QIODevice::ReadOnly))
                return read;
            for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll())["topics"_L1].toArray()) {
                FormulaTopic topic;
                topic.topic.name = entry["topic"_L1].toString();
                topic.topic.title = { entry["zh"_L1].toString(), entry["en"_L1].toString() };
                topic.rows = entry["rows"_L1].toString();
                topic.base = entry["base"_L1].toString();
                for (const QJsonValue& input : entry["inputs"_L1].toArray()) {
                    topic.inputs.append({ input["name"_L1].toString(), { input["zh"_L1].toString(), input["en"_L1].toString() }, input["default"_L1].toString(),
                        input["parameter"_L1].toString() });
                    if (topic.inputs.last().parameter.isEmpty())
                        topic.topic.inputs.append(topic.inputs.last().name);
                }
                for (const QJsonValue& output : entry["outputs"_L1].toArray()) {
                    const QString name = output["name"_L1].toString();
                    const QString kind = output["kind"_L1].toString();
                    const int digits = output["digits"_L1].toInt(-1);
                    topic.outputs.push_back({ name, kind == u"number" ? FormulaTopic::Kind::Number : kind == u"flag" ? FormulaTopic::Kind::Flag : FormulaTopic::Kind::Money,
                        FigureRule({ name, { output["zh"_L1].toString(), output["en"_L1].toString() }, output["unit"_L1].toString() }, output["formula"_L1].toString(),
                            digits < 0 ? std::nullopt : std::optional(Cut { digits }), entry["source"_L1].toString(),
                            groundsFromName(entry["certainty"_L1].toString()).value_or(Grounds::Derived)) });
                    topic.topic.outputs.append(name);
                }
                if (!topic.rows.isEmpty())
                    topic.topic.inputs.append(topic.rows);
                read.push_back(std::move(topic));
            }
            return read;
        }();
        return topics;
    }

    using Figures = QMap<QString, FigureRef>;

    bool readInputs(const FormulaTopic& topic, CalculationContext& context, const CalculationInputs& in, Figures& figures)
    {
        for (const FormulaTopic::Input& input : topic.inputs) {
            if (in.has(input.name)) {
                const auto number = in.number({ input.name });
                if (!number)
                    return false;
                figures.insert(input.name, context.sheet().given(context.sheet().own(Quantity { input.name, input.label, {} }), *number, u"输入"_s));
            } else if (!input.parameter.isEmpty()) {
                figures.insert(input.name, context.parameter(input.parameter));
            } else if (!input.fallback.isEmpty()) {
                figures.insert(input.name, context.sheet().given(context.sheet().own(Quantity { input.name, input.label, {} }), Decimal::parse(input.fallback).value_or(0), u"未给，按此"_s));
            } else {
                in.require(input.name);
                return false;
            }
        }
        return true;
    }

    void workOut(const FormulaTopic& topic, CalculationContext& context, Figures& figures)
    {
        for (const FormulaTopic::Output& output : topic.outputs) {
            QVarLengthArray<FigureRef, 12> inputs;
            for (const QString& symbol : output.rule.formula.symbols())
                inputs.append(figures.value(symbol));
            figures.insert(output.name, context.sheet().figure(output.rule, std::span<const FigureRef>(inputs.constData(), static_cast<size_t>(inputs.size()))));
        }
    }

    void answerFigure(CalculationContext& context, const FormulaTopic::Output& output, FigureRef figure)
    {
        switch (output.kind) {
        case FormulaTopic::Kind::Money:
            context.out.add(output.name, figure);
            break;
        case FormulaTopic::Kind::Number:
            context.out.addNumber(output.name, figure);
            break;
        case FormulaTopic::Kind::Flag:
            context.out.addFlag(output.name, !context.sheet().value(figure).isZero(), figure);
            break;
        }
    }

    // Every figure of the rows' own topic, added up.
    void answerRows(const FormulaTopic& topic, CalculationContext& context)
    {
        const FormulaTopic* base = formulaTopic(topic.base);
        auto rows = context.in.list(topic.rows);
        if (rows.isEmpty())
            for (const QString& id : context.in.texts(topic.rows))
                rows.append(CalculationInputs({ { QString(), id } }));
        if (rows.isEmpty() || !base) {
            context.in.require(topic.rows);
            return;
        }
        QMap<QString, QVarLengthArray<FigureRef, 8>> columns;
        for (const CalculationInputs& row : std::as_const(rows)) {
            CalculationInputs inputs = row;
            if (const QString id = row.text(QString()); !id.isEmpty()) {
                const auto& examples = Calculator::examples();
                const auto it = std::find_if(examples.cbegin(), examples.cend(), [&](const CalculationExample& e) { return e.id == id; });
                if (it == examples.cend()) {
                    context.in.require(topic.rows + u": no example "_s + id);
                    return;
                }
                inputs = CalculationInputs(it->inputs);
            }
            Figures figures;
            if (!readInputs(*base, context, inputs, figures)) {
                context.in.require(inputs.error() ? inputs.error()->field : topic.rows);
                return;
            }
            workOut(*base, context, figures);
            for (auto it = figures.cbegin(); it != figures.cend(); ++it)
                columns[it.key()].append(it.value());
        }
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            QStringList symbols;
            for (qsizetype i = 1; i <= it->size(); ++i)
                symbols.append(u'x' + QString::number(i));
            if (!context.wants(it.key()) && !topic.topic.outputs.isEmpty())
                continue;
            const FigureRule& sum = context.sheet().own(FigureRule({ it.key(), { it.key(), it.key() }, {} }, symbols.join(u" + "_s), {}, u"各行合计"_s, Grounds::Program));
            context.out.addNumber(it.key(), context.sheet().figure(sum, std::span<const FigureRef>(it->constData(), static_cast<size_t>(it->size()))));
        }
    }

} // namespace

const FormulaTopic* formulaTopic(const QString& name)
{
    const auto& topics = allFormulaTopics();
    const auto it = std::find_if(topics.cbegin(), topics.cend(), [&](const FormulaTopic& t) { return t.topic.name == name; });
    return it != topics.cend() ? &*it : nullptr;
}

QList<CalculationTopic> formulaTopics()
{
    QList<CalculationTopic> list;
    for (const FormulaTopic& topic : allFormulaTopics())
        list.append(topic.topic);
    return list;
}

void calculateFormulas(const FormulaTopic& topic, CalculationContext& context)
{
    if (!topic.rows.isEmpty()) {
        answerRows(topic, context);
        return;
    }
    Figures figures;
    if (!readInputs(topic, context, context.in, figures))
        return;
    workOut(topic, context, figures);
    for (const FormulaTopic::Output& output : topic.outputs)
        answerFigure(context, output, figures.value(output.name));
}

} // namespace Tongguan
