// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/formorder.h"

namespace Tongguan {

FormOrder::FormOrder(const DocumentType& type)
    : m_type(type)
{
    int rank = 0;
    for (const FormTab& tab : type.tabs) {
        for (const QString& key : tab.sections) {
            const Section* section = type.section(key);
            for (const ElementPath& path : section ? section->fields : QList<ElementPath>()) {
                m_fields.insert(type.keyPath(path), ++rank);
            }
        }
        for (const QString& key : tab.singles + tab.grids) {
            m_groups.insert(type.root.groupIndexOf(key), ++rank);
        }
    }
}

QList<int> FormOrder::rankOf(const std::optional<Place>& place) const
{
    constexpr int last = 1'000'000; // what no page shows
    if (!place) {
        return {};
    }
    if (const auto field = m_fields.constFind(m_type.keyPath(place->path())); field != m_fields.constEnd()) {
        return { *field };
    }
    if (place->steps.isEmpty()) {
        return { last };
    }
    const Place::Step& line = place->steps.constFirst();
    const qsizetype column = m_type.grids.value(m_type.root.groups.at(line.group).key).columns.indexOf(place->element);
    QList<int> rank { m_groups.value(line.group, last), line.row, int(place->steps.size()), column < 0 ? last + place->element : int(column) };
    for (const Place::Step& step : place->steps.sliced(1)) {
        rank << step.group << step.row;
    }
    return rank;
}

} // namespace Tongguan
