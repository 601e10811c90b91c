// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/whatiftable.h"

#include "models/tables/consumptiontable.h"
#include "models/tables/figures.h"

#include <algorithm>
#include <functional>

namespace Tongguan {

static bool isWhatIfEditable(int column) { return column == WhatIfTable::Net || column == WhatIfTable::TangibleLoss || column == WhatIfTable::IntangibleLoss; }

void WhatIfTable::setRows(const QList<Consumption>& rows, const QHash<int, LedgerItem>& materials)
{
    beginResetModel();
    m_materials = materials;
    m_rows.clear();
    for (const Consumption& row : rows)
        m_rows << Row { row, row, {} };
    endResetModel();
}

void WhatIfTable::setAnswer(const QList<WhatIfLine>& lines)
{
    for (Row& row : m_rows) {
        const auto found = std::ranges::find(lines, row.wanted.material, &WhatIfLine::material);
        row.line = found == lines.end() ? std::nullopt : std::optional(*found);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WhatIfTable::reset()
{
    for (Row& row : m_rows)
        row.wanted = row.recorded;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

QList<Consumption> WhatIfTable::wanted() const
{
    QList<Consumption> list;
    for (const Row& row : m_rows)
        list << row.wanted;
    return list;
}

bool WhatIfTable::isChanged() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.wanted != row.recorded; });
}

int WhatIfTable::rowOf(int material) const
{
    const auto found = std::ranges::find_if(m_rows, [material](const Row& row) { return row.wanted.material == material; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WhatIfTable::negatives() const
{
    return int(std::ranges::count_if(m_rows, [](const Row& row) { return row.line && row.line->after.remaining().isNegative(); }));
}

int WhatIfTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int WhatIfTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString WhatIfTable::text(const Row& row, int column) const
{
    const LedgerItem item = m_materials.value(row.wanted.material);
    const auto figure = [&row](auto member) { return row.line ? std::invoke(member, *row.line).toString() : QString(); };
    switch (column) {
    case Material: return QString::number(row.wanted.material);
    case Name: return item.name;
    case Unit: return item.unit;
    case Net: return row.wanted.net.normalized().toString();
    case TangibleLoss: return percentText(row.wanted.tangibleLoss);
    case IntangibleLoss: return percentText(row.wanted.intangibleLoss);
    case Was: return grossConsumption(row.recorded).toString();
    case Use: return figure([](const WhatIfLine& line) { return line.before.productUse; });
    case UseThen: return figure([](const WhatIfLine& line) { return line.after.productUse; });
    case BalanceNow: return figure([](const WhatIfLine& line) { return line.before.remaining(); });
    case BalanceThen: return figure([](const WhatIfLine& line) { return line.after.remaining(); });
    case Difference: return figure([](const WhatIfLine& line) { return line.after.remaining() - line.before.remaining(); });
    default: return {};
    }
}

QVariant WhatIfTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const bool isText = index.column() == Name || index.column() == Unit;
    switch (role) {
    case Qt::DisplayRole: return index.column() >= Use ? groupedFigure(text(row, index.column())) : text(row, index.column());
    case Qt::EditRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return isWhatIfEditable(index.column()) ? tr("Type another figure: nothing is stored.") : QVariant();
    case MarkRole:
        if (row.line && ((index.column() == BalanceThen && row.line->after.remaining().isNegative()) || (index.column() == BalanceNow && row.line->before.remaining().isNegative())))
            return int(FigureMark::Bad);
        if (isWhatIfEditable(index.column()) && text(row, index.column()) != text({ row.recorded, row.recorded, {} }, index.column()))
            return int(FigureMark::Warning);
        if (index.column() == Difference && row.line && row.line->after != row.line->before)
            return int(row.line->after.remaining() < row.line->before.remaining() ? FigureMark::Warning : FigureMark::Good);
        return int(FigureMark::None);
    default: return {};
    }
}

bool WhatIfTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isWhatIfEditable(index.column()))
        return false;
    const auto figure = Decimal::parse(value.toString());
    Consumption wanted = m_rows[index.row()].wanted;
    if (figure) {
        const Decimal fraction = *figure * *Decimal::parse(u"0.01");
        (index.column() == Net ? wanted.net : index.column() == TangibleLoss ? wanted.tangibleLoss : wanted.intangibleLoss) = (index.column() == Net ? *figure : fraction).normalized();
    }
    if (!figure || !wanted.verdict()) {
        Q_EMIT refused(index.column() == Net ? tr("The net consumption must be above 0, with at most 9 decimals.") : tr("Both losses together must be from 0 to below 100 per cent."));
        return false;
    }
    if (wanted == m_rows[index.row()].wanted)
        return true;
    m_rows[index.row()].wanted = wanted;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant WhatIfTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isText = section == Name || section == Unit;
    if (role == Qt::TextAlignmentRole)
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Material: return tr("No.");
    case Name: return tr("Material");
    case Unit: return tr("Unit");
    case Net: return tr("Net consumption ✎");
    case TangibleLoss: return tr("Tangible loss % ✎");
    case IntangibleLoss: return tr("Intangible loss % ✎");
    case Was: return tr("Recorded");
    case Use: return tr("Used now");
    case UseThen: return tr("Used if so");
    case BalanceNow: return tr("Balance now");
    case BalanceThen: return tr("Balance if so");
    case Difference: return tr("Difference");
    default: return {};
    }
}

Qt::ItemFlags WhatIfTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isWhatIfEditable(index.column()) ? base | Qt::ItemIsEditable : base;
}

} // namespace Tongguan
