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
        using enum BalanceColumn;
        if (side == LedgerSide::Material)
            return { No, PartNo, Name, Unit, Remaining, Record, ImportTotal, ProductUse, DirectImport, TransferIn, CarryIn, ExchangeExport, Reexport, CarryOut, DomesticSale, Destruction, MayImport, Used, Code };
        return { No, PartNo, Name, Unit, ExportTotal, Record, DirectExport, TransferOut, ReworkImport, ReworkExport, ProductSale, MayExport, Used, Code };
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
    using enum BalanceColumn;
    const LedgerTerms& terms = row.terms;
    const ProductTerms& product = row.productTerms;
    switch (column) {
    case Record: return row.item.record;
    case DirectImport: return terms.directImport;
    case TransferIn: return terms.transferIn;
    case CarryIn: return terms.carryIn;
    case ExchangeExport: return terms.exchangeExport;
    case ImportTotal: return terms.importTotal();
    case ProductUse: return terms.productUse;
    case Reexport: return terms.reexport;
    case CarryOut: return terms.carryOut;
    case DomesticSale: return terms.domesticSale;
    case Destruction: return terms.destruction;
    case Remaining: return terms.remaining();
    case MayImport: return row.item.record.isZero() ? std::nullopt : std::optional(terms.mayImport());
    case DirectExport: return product.directExport;
    case TransferOut: return product.transferOut;
    case ReworkImport: return product.reworkImport;
    case ReworkExport: return product.reworkExport;
    case ExportTotal: return product.exportTotal();
    case ProductSale: return product.sale;
    case MayExport: return row.item.record.isZero() ? std::nullopt : std::optional(product.mayExport());
    case Compared: return row.compared;
    case Difference: return row.compared ? std::optional(row.balance() - *row.compared) : std::nullopt;
    case No:
    case PartNo:
    case Code:
    case Name:
    case Unit:
    case Used: return {};
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
    using enum BalanceColumn;
    if (comparing == m_columns.contains(Compared))
        return;
    const int at = indexOf(Record); // beside the balance
    const int first = comparing ? at : indexOf(Compared);
    if (comparing) {
        beginInsertColumns({}, first, first + 1);
        m_columns.insert(first, Difference);
        m_columns.insert(first, Compared);
        endInsertColumns();
    } else {
        beginRemoveColumns({}, first, first + 1);
        m_columns.remove(first, 2);
        endRemoveColumns();
        if (m_sort == Compared || m_sort == Difference)
            m_sort = No;
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
    using enum BalanceColumn;
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i]))
            order.push_back(i);
    }
    const auto before = [this](qsizetype a, qsizetype b) {
        const BalanceRow &one = m_rows[a], &other = m_rows[b];
        if (isBalanceText(m_sort))
            return text(one, m_sort) < text(other, m_sort);
        if (m_sort == No)
            return one.item.no < other.item.no;
        if (m_sort == Used)
            return usedPermille(one).value_or(-1) < usedPermille(other).value_or(-1);
        return figure(one, m_sort).value_or(LedgerQuantity()) < figure(other, m_sort).value_or(LedgerQuantity());
    };
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a); });
    const auto was = int(m_order.size()), now = int(order.size());
    if (now > was) {
        beginInsertRows({}, was, now - 1);
        m_order = std::move(order);
        endInsertRows();
    } else if (now < was) {
        beginRemoveRows({}, now, was - 1);
        m_order = std::move(order);
        endRemoveRows();
    } else {
        m_order = std::move(order);
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, columnCount() - 1));
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
    using enum BalanceColumn;
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
            line << (column == Unit ? unit : byUnit[unit].contains(column) ? groupedFigure(byUnit[unit][column]) : QString());
        lines << line;
    }
    return lines;
}

// --- The model

int BalanceTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int BalanceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString BalanceTable::text(const BalanceRow& row, BalanceColumn column) const
{
    using enum BalanceColumn;
    switch (column) {
    case No: return QString::number(row.item.no);
    case PartNo: return row.item.partNo;
    case Code: return row.item.code;
    case Name: return row.item.name;
    case Unit: return row.item.unit;
    case Used: {
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
    using enum BalanceColumn;
    const auto value = figure(row, column);
    if (value && value->isNegative() && column != Difference)
        return int(FigureMark::Bad);
    if ((column == No || column == Used) && m_remarks.contains(row.item.no))
        return int(FigureMark::Warning);
    if (column == Difference && value && !value->isZero())
        return int(value->isNegative() ? FigureMark::Warning : FigureMark::Good);
    return int(FigureMark::None);
}

QVariant BalanceTable::data(const QModelIndex& index, int role) const
{
    using enum BalanceColumn;
    if (!index.isValid() || index.row() >= int(m_order.size()))
        return {};
    const BalanceRow& row = rowAt(index.row());
    const BalanceColumn column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: {
        const auto value = figure(row, column);
        const bool isNothing = value && value->isZero() && column != Remaining && column != ExportTotal;
        return isNothing ? QString() : value ? groupedFigure(*value) : text(row, column);
    }
    case Qt::EditRole: return text(row, column);
    case Qt::ToolTipRole: return m_remarks.contains(row.item.no) ? m_remarks[row.item.no] : text(row, column);
    case Qt::TextAlignmentRole: return int((isBalanceText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case MarkRole: return markOf(row, column);
    case ShareRole: {
        const auto used = column == Used ? usedPermille(row) : std::nullopt;
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
