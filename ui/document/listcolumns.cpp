// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/listcolumns.h"
#include "ui/shell/statewords.h"

#include <QCoreApplication>

namespace Tongguan {

namespace {

struct ListColumns {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::ListColumns)
};

} // namespace

QString listColumnName(ListColumn column)
{
    switch (column) {
    case ListColumn::State: return ListColumns::tr("State");
    case ListColumn::Sync: return ListColumns::tr("Sync");
    case ListColumn::Type: return ListColumns::tr("Document");
    case ListColumn::Number: return ListColumns::tr("Our number");
    case ListColumn::EntryNo: return ListColumns::tr("Entry number");
    case ListColumn::Direction: return ListColumns::tr("Direction");
    case ListColumn::Party: return ListColumns::tr("Consignee or consignor");
    case ListColumn::Owner: return ListColumns::tr("Owner");
    case ListColumn::Goods: return ListColumns::tr("Goods");
    case ListColumn::Lines: return ListColumns::tr("Lines");
    case ListColumn::Date: return ListColumns::tr("Entry/exit date");
    case ListColumn::Changed: return ListColumns::tr("Changed");
    }
    return {};
}

QString listText(ListColumn column, const DeclarationRow& row)
{
    switch (column) {
    case ListColumn::State: return stateWord(row.state, row.type);
    case ListColumn::Sync: return syncWord(row.sync);
    case ListColumn::Type: return row.type;
    case ListColumn::Number: return row.number.isEmpty() ? row.id.toString().left(8) : row.number; // what tongguanctl shows too
    case ListColumn::EntryNo: return row.entryNo;
    case ListColumn::Direction: return directionWord(row.direction);
    case ListColumn::Party: return row.party;
    case ListColumn::Owner: return row.owner;
    case ListColumn::Goods: return row.goods;
    case ListColumn::Lines: return QString::number(row.lineCount);
    case ListColumn::Date: return row.date;
    case ListColumn::Changed: return row.changed.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

bool isNumber(ListColumn column)
{
    return column == ListColumn::Lines;
}

bool isFigure(ListColumn column)
{
    return column == ListColumn::Number || column == ListColumn::EntryNo || column == ListColumn::Lines || column == ListColumn::Date || column == ListColumn::Changed;
}

std::optional<SortKey> sortKeyOf(ListColumn column)
{
    switch (column) {
    case ListColumn::State: return SortKey::State;
    case ListColumn::Number: return SortKey::Number;
    case ListColumn::EntryNo: return SortKey::EntryNo;
    case ListColumn::Party: return SortKey::Party;
    case ListColumn::Date: return SortKey::Date;
    case ListColumn::Changed: return SortKey::Changed;
    case ListColumn::Sync:
    case ListColumn::Type:
    case ListColumn::Direction:
    case ListColumn::Owner:
    case ListColumn::Goods:
    case ListColumn::Lines: break;
    }
    return {};
}

std::optional<ListColumn> columnOf(SortKey key)
{
    for (int i = 0; i < ListColumnCount; ++i) {
        if (sortKeyOf(ListColumn(i)) == key)
            return ListColumn(i);
    }
    return {};
}

bool isShownCompact(ListColumn column)
{
    return column == ListColumn::State || column == ListColumn::Sync || column == ListColumn::Number || column == ListColumn::Party;
}

QString listAsTable(const QList<DeclarationRow>& rows, const QList<ListColumn>& columns, const std::function<QString(ListColumn, const DeclarationRow&)>& text)
{
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(text(column, row).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Tongguan
