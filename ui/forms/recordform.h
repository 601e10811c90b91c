// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/sectionform.h"

namespace Tongguan {

// All elements of one group: a single group as a form, or the detail of the line chosen in a grid.
class RecordForm final : public SectionForm {
    Q_OBJECT
public:
    RecordForm(FormModel& model, const FormContext& context, const QString& title, const QList<int>& groups,
        QWidget* parent = nullptr);
    // No such line: the form is empty and takes no input.
    void setRecord(const QList<Place::Step>& steps);
};

} // namespace Tongguan
