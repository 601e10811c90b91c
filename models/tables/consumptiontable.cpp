// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/consumptiontable.h"

#include "models/ledger/movementlist.h"
#include "models/tables/figures.h"

#include <algorithm>
#include <tuple>

namespace Tongguan {

Decimal grossConsumption(const Consumption& consumption)
{
    return consumption.net.dividedBy(Decimal(1) - consumption.loss(), 9).normalized();
}

QString percentText(const Decimal& fraction) { return (fraction * Decimal(100)).normalized().toString(); }

ConsumptionTable::ConsumptionTable(const QStringList& titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(titles)
{
}

void ConsumptionTable::setRecord(const LedgerRecord& record)
{
    beginResetModel();
    m_materials.clear();
    m_products.clear();
    for (const LedgerItem& item : record.items) {
        if (item.side != LedgerSide::Equipment)
            (item.side == LedgerSide::Product ? m_products : m_materials).insert(item.no, item);
    }
    m_rows = record.consumptions;
    m_order.clear();
    arrange();
    endResetModel();
}

void ConsumptionTable::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void ConsumptionTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    m_sort = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

// Within a reset.
void ConsumptionTable::arrange()
{
    const auto fitting = [this](const QHash<int, LedgerItem>& items) {
        QSet<int> numbers;
        for (const LedgerItem& item : items) {
            if (ledgerItemFits(item, m_filter.text))
                numbers.insert(item.no);
        }
        return numbers;
    };
    const bool all = m_filter.text.trimmed().isEmpty();
    const QSet<int> products = all ? QSet<int>() : fitting(m_products), materials = all ? QSet<int>() : fitting(m_materials);
    m_order.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Consumption& row = m_rows[i];
        if ((all || products.contains(row.product) || materials.contains(row.material)) && (m_filter.product == 0 || m_filter.product == row.product)
            && (m_filter.material == 0 || m_filter.material == row.material))
            m_order.push_back(quint32(i));
    }
    const auto before = [this](quint32 a, quint32 b) {
        const Consumption &one = m_rows[qsizetype(a)], &other = m_rows[qsizetype(b)];
        switch (m_sort) {
        case Material:
        case MaterialName:
        case Unit: return std::tie(one.material, one.product, one.version) < std::tie(other.material, other.product, other.version);
        case Version: return one.version < other.version;
        case Net: return one.net < other.net;
        case TangibleLoss: return one.tangibleLoss < other.tangibleLoss;
        case IntangibleLoss: return one.intangibleLoss < other.intangibleLoss;
        case BondedShare: return one.bondedShare < other.bondedShare;
        case Gross: return grossConsumption(one) < grossConsumption(other);
        default: return std::tie(one.product, one.version, one.material) < std::tie(other.product, other.version, other.material);
        }
    };
    std::ranges::stable_sort(m_order, [&](quint32 a, quint32 b) { return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a); });
}

QString ConsumptionTable::nameOf(LedgerSide side, int no) const
{
    const QHash<int, LedgerItem>& items = side == LedgerSide::Product ? m_products : m_materials;
    return items.value(no).name;
}

QStringList ConsumptionTable::texts(const Consumption& row) const
{
    return { QString::number(row.product), nameOf(LedgerSide::Product, row.product), QString::number(row.version), QString::number(row.material), nameOf(LedgerSide::Material, row.material),
        m_materials.value(row.material).unit, row.net.normalized().toString(), percentText(row.tangibleLoss), percentText(row.intangibleLoss), percentText(row.bondedShare), grossConsumption(row).toString() };
}

int ConsumptionTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int ConsumptionTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

static bool isConsumptionText(int column) { return column == ConsumptionTable::ProductName || column == ConsumptionTable::MaterialName || column == ConsumptionTable::Unit; }

QVariant ConsumptionTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_order.size()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return texts(rowAt(index.row())).value(index.column());
    case Qt::TextAlignmentRole: return int((isConsumptionText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ConsumptionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_titles.value(section);
    case IsFigureRole: return !isConsumptionText(section);
    case Qt::TextAlignmentRole: return int((isConsumptionText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace Tongguan
