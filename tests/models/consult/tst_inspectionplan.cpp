// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/inspectionplan.h"

#include <QSet>
#include <QTest>

using namespace Tongguan;

class tst_InspectionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreWhole()
    {
        const QList<InspectionPlan>& plans = inspectionPlans();
        QVERIFY(plans.size() >= 3);
        QSet<QString> keys;
        for (const InspectionPlan& plan : plans) {
            QVERIFY2(!plan.title.zh.isEmpty() && !plan.title.en.isEmpty(), qPrintable(plan.key));
            QVERIFY2(plan.steps.size() >= 3, qPrintable(plan.key));
            keys.insert(plan.key);
            QSet<QString> steps;
            for (const InspectionStep& step : plan.steps) {
                QVERIFY2(!step.key.isEmpty() && !step.title.zh.isEmpty() && !step.title.en.isEmpty() && !step.hint.zh.isEmpty() && !step.hint.en.isEmpty(), qPrintable(plan.key + step.key));
                steps.insert(step.key);
            }
            QCOMPARE(steps.size(), plan.steps.size());
        }
        QCOMPARE(keys.size(), plans.size());
    }

    // One-stop inspection: quarantine stands beside the customs items (name, quantity, weight).
    void theImportPlanHasCustomsAndQuarantineTogether()
    {
        const InspectionPlan* plan = inspectionPlan(u"import-joint"_s);
        QVERIFY(plan);
        QStringList keys;
        for (const InspectionStep& step : plan->steps)
            keys.append(step.key);
        for (const QString& needed : { u"container"_s, u"name"_s, u"count"_s, u"weight"_s, u"wood"_s, u"pests"_s })
            QVERIFY2(keys.contains(needed), qPrintable(needed));
        QVERIFY(!inspectionPlan(u"nothing"_s));
    }
};

QTEST_GUILESS_MAIN(tst_InspectionPlan)
#include "tst_inspectionplan.moc"
