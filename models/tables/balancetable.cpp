// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/balancetable.h"

#include "models/ledger/movementlist.h"
#include "models/tables/figures.h"

#include <algorithm>

namespace Tongguan {

namespace {

    QList<BalanceColumn> balanceColumns(LedgerSide side)
    {
        using Column = BalanceColumn;
        if (side == LedgerSide::Material)
            return { Column::No, Column::PartNo, Column::Name, Column::Unit, Column::Remaining, Column::Record, Column::ImportTotal, Column::ProductUse, Column::DirectImport, Column::TransferIn, Column::CarryIn, Column::ExchangeExport, Column::Reexport, Column::CarryOut, Column::DomesticSale, Column::Destruction, Column::MayImport, Column::Used, Column::Code };
        return { Column::No, Column::PartNo, Column::Name, Column::Unit, Column::ExportTotal, Column::Record, Column::DirectExport, Column::TransferOut, Column::ReworkImport, Column::ReworkExport, Column::ProductSale, Column::MayExport, Column::Used, Column::Code };
    }

    bool isBalanceText(BalanceColumn column)
    {
        return column == BalanceColumn::PartNo || column == BalanceColumn::Code || column == BalanceColumn::Name || column == BalanceColumn::Unit;
    }

} // namespace

BalanceTable::BalanceTable(LedgerSide side, QObject* parent)
    : QAbstractTableModel(parent), m_side(side), m_columns(balanceColumns(side))
{
}

void BalanceTable::setTitles(const QHash<BalanceColumn, QString>& titles) { m_titles = titles; }

std::optional<LedgerQuantity> BalanceTable::figure(const BalanceRow& row, BalanceColumn column)
{
    using Column = BalanceColumn;
    const LedgerTerms& terms = row.terms;
    const ProductTerms& product = row.productTerms;
    switch (column) {
    case Column::Record: return row.item.record;
    case Column::DirectImport: return terms.directImport;
    case Column::TransferIn: return terms.transferIn;
    case Column::CarryIn: return terms.carryIn;
    case Column::ExchangeExport: return terms.exchangeExport;
    case Column::ImportTotal: return terms.importTotal();
    case Column::ProductUse: return terms.productUse;
    case Column::Reexport: return terms.reexport;
    case Column::CarryOut: return terms.carryOut;
    case Column::DomesticSale: return terms.domesticSale;
    case Column::Destruction: return terms.destruction;
    case Column::Remaining: return terms.remaining();
    case Column::MayImport: return row.item.record.isZero() ? std::nullopt : std::optional(terms.mayImport());
    case Column::DirectExport: return product.directExport;
    case Column::TransferOut: return product.transferOut;
    case Column::ReworkImport: return product.reworkImport;
    case Column::ReworkExport: return product.reworkExport;
    case Column::ExportTotal: return product.exportTotal();
    case Column::ProductSale: return product.sale;
    case Column::MayExport: return row.item.record.isZero() ? std::nullopt : std::optional(product.mayExport());
    case Column::Compared: return row.compared;
    case Column::Difference: return row.compared ? std::optional(row.balance() - *row.compared) : std::nullopt;
    case Column::No:
    case Column::PartNo:
    case Column::Code:
    case Column::Name:
    case Column::Unit:
    case Column::Used: return {};
    }
    return {};
}

std::optional<int> BalanceTable::usedPermille(const BalanceRow& row)
{
    if (row.item.record.isZero() || row.item.record.isNegative())
        return {};
    const LedgerQuantity used = row.item.side == LedgerSide::Material ? row.terms.importTotal() : row.productTerms.exportTotal();
    return int(std::clamp<LedgerUnits>(used.units() * 1000 / row.item.record.units(), 0, 99'999));
}

// --- Rows

void BalanceTable::setRows(QList<BalanceRow> rows)
{
    m_rows = std::move(rows);
    arrange();
}

void BalanceTable::setRemarked(const QHash<int, QString>& remarks)
{
    m_remarks = remarks;
    arrange();
}

void BalanceTable::setFilter(const Filter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        arrange();
    }
}

void BalanceTable::setComparing(bool comparing)
{
    using Column = BalanceColumn;
    if (comparing == m_columns.contains(Column::Compared))
        return;
    const int at = indexOf(Column::Record); // beside the balance
    const int first = comparing ? at : indexOf(Column::Compared);
    if (comparing) {
        beginInsertColumns({}, first, first + 1);
        m_columns.insert(first, Column::Difference);
        m_columns.insert(first, Column::Compared);
        endInsertColumns();
    } else {
        beginRemoveColumns({}, first, first + 1);
        m_columns.remove(first, 2);
        endRemoveColumns();
        if (m_sort == Column::Compared || m_sort == Column::Difference)
            m_sort = Column::No;
    }
    Q_EMIT sumsChanged();
}

bool BalanceTable::fits(const BalanceRow& row) const
{
    if (m_filter.onlyRemarked && !m_remarks.contains(row.item.no))
        return false;
    if (m_filter.onlyMoved && row.terms == LedgerTerms { .record = row.terms.record } && row.productTerms == ProductTerms { .record = row.productTerms.record })
        return false;
    return m_filter.text.isEmpty() || ledgerItemFits(row.item, m_filter.text);
}

// As many rows as before are changes in place, so that the view keeps its place and its selection.
void BalanceTable::arrange()
{
    using Column = BalanceColumn;
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i]))
            order.push_back(i);
    }
    const auto before = [this](qsizetype a, qsizetype b) {
        const BalanceRow &one = m_rows[a], &other = m_rows[b];
        if (isBalanceText(m_sort))
            return text(one, m_sort) < text(other, m_sort);
        if (m_sort == Column::No)
            return one.item.no < other.item.no;
        if (m_sort == Column::Used)
            return usedPermille(one).value_or(-1) < usedPermille(other).value_or(-1);
        return figure(one, m_sort).value_or(LedgerQuantity()) < figure(other, m_sort).value_or(LedgerQuantity());
    };
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a); });
    if (order.size() != m_order.size()) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
    } else {
        m_order = std::move(order);
        if (!m_order.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT sumsChanged();
}

int BalanceTable::rowOf(int item) const
{
    const auto found = std::ranges::find_if(m_order, [&](qsizetype row) { return m_rows[row].item.no == item; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

void BalanceTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_sort = m_columns[column];
    m_sortOrder = order;
    arrange();
}

QList<QStringList> BalanceTable::sums() const
{
    using Column = BalanceColumn;
    QStringList units;
    QHash<QString, QHash<BalanceColumn, LedgerQuantity>> byUnit;
    for (const qsizetype row : m_order) {
        const BalanceRow& one = m_rows[row];
        if (!units.contains(one.item.unit))
            units << one.item.unit;
        auto& sum = byUnit[one.item.unit];
        for (const BalanceColumn column : m_columns) {
            if (const auto value = figure(one, column))
                sum[column] += *value;
        }
    }
    QList<QStringList> lines;
    for (const QString& unit : std::as_const(units)) {
        QStringList line;
        for (const BalanceColumn column : m_columns)
            line << (column == Column::Unit ? unit : byUnit[unit].contains(column) ? groupedFigure(byUnit[unit][column]) : QString());
        lines << line;
    }
    return lines;
}

// --- The model

int BalanceTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int BalanceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString BalanceTable::text(const BalanceRow& row, BalanceColumn column) const
{
    using Column = BalanceColumn;
    switch (column) {
    case Column::No: return QString::number(row.item.no);
    case Column::PartNo: return row.item.partNo;
    case Column::Code: return row.item.code;
    case Column::Name: return row.item.name;
    case Column::Unit: return row.item.unit;
    case Column::Used: {
        const auto used = usedPermille(row);
        return used ? permilleText(*used) : QString();
    }
    default: {
        const auto value = figure(row, column);
        return value ? value->toString() : QString();
    }
    }
}

int BalanceTable::markOf(const BalanceRow& row, BalanceColumn column) const
{
    using Column = BalanceColumn;
    const auto value = figure(row, column);
    if (value && value->isNegative() && column != Column::Difference)
        return int(FigureMark::Bad);
    if ((column == Column::No || column == Column::Used) && m_remarks.contains(row.item.no))
        return int(FigureMark::Warning);
    if (column == Column::Difference && value && !value->isZero())
        return int(value->isNegative() ? FigureMark::Warning : FigureMark::Good);
    return int(FigureMark::None);
}

QVariant BalanceTable::data(const QModelIndex& index, int role) const
{
    using Column = BalanceColumn;
    if (!index.isValid() || index.row() >= int(m_order.size()))
        return {};
    const BalanceRow& row = rowAt(index.row());
    const BalanceColumn column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: {
        const auto value = figure(row, column);
        const bool isNothing = value && value->isZero() && column != Column::Remaining && column != Column::ExportTotal;
        return isNothing ? QString() : value ? groupedFigure(*value) : text(row, column);
    }
    case Qt::EditRole: return text(row, column);
    case Qt::ToolTipRole: return m_remarks.contains(row.item.no) ? m_remarks[row.item.no] : text(row, column);
    case Qt::TextAlignmentRole: return int((isBalanceText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case MarkRole: return markOf(row, column);
    case ShareRole: {
        const auto used = column == Column::Used ? usedPermille(row) : std::nullopt;
        return used ? QVariant(*used) : QVariant();
    }
    default: return {};
    }
}

QVariant BalanceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const BalanceColumn column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole: return m_titles.value(column);
    case IsFigureRole: return !isBalanceText(column);
    case Qt::TextAlignmentRole: return int((isBalanceText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace Tongguan
