// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QList>

namespace Tongguan {

struct InspectionStep {
    QString key;
    Label title, hint; // hint: what is looked at
    bool wantsStill = false;

    bool operator==(const InspectionStep&) const = default;
};

// The steps that officer and company go through in a remote inspection, in order.
struct InspectionPlan {
    QString key; // "import-joint"
    Label title;
    QList<InspectionStep> steps;

    bool operator==(const InspectionPlan&) const = default;
};

// Those of ":/inspection/plans.json", in the file's order.
[[nodiscard]] const QList<InspectionPlan>& inspectionPlans();
[[nodiscard]] const InspectionPlan* inspectionPlan(const QString& key); // null where there is none

} // namespace Tongguan
