// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/listsubject.h"

namespace Tongguan {

QStringList ListSubject::typeKeys() const
{
    QStringList keys;
    for (const Type& type : types)
        keys.append(type.key);
    return keys;
}

QString ListSubject::typeName(const QString& key) const
{
    const auto found = std::find_if(types.cbegin(), types.cend(), [&key](const Type& type) { return type.key == key; });
    return found == types.cend() ? key : found->name;
}

QString ListSubject::columnName(ListColumn column) const
{
    const auto own = columnNames.constFind(column);
    return own == columnNames.cend() ? listColumnName(column) : *own;
}

QString ListSubject::text(ListColumn column, const DeclarationRow& row) const
{
    return column == ListColumn::Type ? typeName(row.type) : listText(column, row);
}

QList<ListColumn> ListSubject::columns() const
{
    QList<ListColumn> all;
    for (int i = 0; i < ListColumnCount; ++i) {
        const auto column = ListColumn(i);
        if ((column != ListColumn::Type || types.size() > 1) && (column != ListColumn::Direction || isDirected))
            all.append(column);
    }
    return all;
}

ListFilter ListSubject::everything() const
{
    ListFilter filter;
    filter.types = typeKeys();
    return filter;
}

} // namespace Tongguan
