// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

namespace Tongguan {

static QList<ElementPath> fieldsOfGroup(const DocumentType& type, const QList<int>& groups)
{
    QList<ElementPath> fields;
    const Group& group = type.group(groups);
    QList<int> order = type.grids.value(group.key).columns; // as people know it from the grid, then the rest
    for (int element = 0; element < int(group.elements.size()); ++element) {
        if (!order.contains(element)) {
            order.append(element);
        }
    }
    for (const int element : std::as_const(order)) {
        if (element != group.numberElement) {
            fields.append({ .groups = groups, .element = element });
        }
    }
    return fields;
}

RecordForm::RecordForm(FormModel& model, const FormContext& context, const QString& title, const QList<int>& groups,
    QWidget* parent)
    : SectionForm(model, context, title, fieldsOfGroup(model.document().type(), groups), parent)
{
}

void RecordForm::setRecord(const QList<Place::Step>& steps)
{
    const bool exists = std::all_of(steps.begin(), steps.end(), [](const Place::Step& step) { return step.row >= 0; });
    setEnabled(exists);
    if (exists) {
        setRows(steps);
    }
}

} // namespace Tongguan
