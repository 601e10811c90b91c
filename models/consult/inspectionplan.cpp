// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/inspectionplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tongguan {

namespace {

Label labelIn(const QJsonValue& value) { return { value[u"zh"_s].toString(), value[u"en"_s].toString() }; }

QList<InspectionStep> stepsIn(const QJsonArray& array)
{
    QList<InspectionStep> steps;
    for (const QJsonValue& one : array)
        steps.append({ one[u"key"_s].toString(), labelIn(one[u"title"_s]), labelIn(one[u"hint"_s]), one[u"still"_s].toBool() });
    return steps;
}

QList<InspectionPlan> readInspectionPlans()
{
    QFile file(u":/inspection/plans.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<InspectionPlan> plans;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).object()[u"plans"_s].toArray();
    for (const QJsonValue& one : array)
        plans.append({ one[u"key"_s].toString(), labelIn(one[u"title"_s]), stepsIn(one[u"steps"_s].toArray()) });
    return plans;
}

} // namespace

const QList<InspectionPlan>& inspectionPlans()
{
    static const QList<InspectionPlan> plans = readInspectionPlans();
    return plans;
}

const InspectionPlan* inspectionPlan(const QString& key)
{
    const QList<InspectionPlan>& plans = inspectionPlans();
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const InspectionPlan& one) { return one.key == key; });
    return found == plans.end() ? nullptr : &*found;
}

} // namespace Tongguan
