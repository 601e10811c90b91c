// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/foresighttable.h"

#include "models/base/dates.h"
#include "models/tables/figures.h"

namespace Tongguan {

// --- Orders

// Places of the columns in a row: the name is no input.
static int cellOf(int column) { return column < OrderTable::Name ? column : column - 1; }
static constexpr int OrderCells = OrderTable::ColumnCount - 1;

static bool isBlankOrder(const QStringList& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

static std::optional<LedgerQuantity> orderQuantity(const QString& text)
{
    const auto quantity = LedgerQuantity::parse(QString(text).remove(u',').trimmed());
    return quantity && !quantity->isZero() && !quantity->isNegative() ? quantity : std::nullopt;
}

void OrderTable::setItems(const QList<LedgerItem>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void OrderTable::setCells(const Cells& cells)
{
    beginResetModel();
    m_rows.clear();
    for (QStringList row : cells) {
        row.resize(OrderCells);
        if (!isBlankOrder(row))
            m_rows << row;
    }
    endResetModel();
    Q_EMIT edited();
}

void OrderTable::paste(int row, const Cells& cells)
{
    Cells all = m_rows;
    all.resize(std::min<qsizetype>(row, all.size()));
    all += cells;
    if (row + cells.size() < m_rows.size())
        all += m_rows.mid(row + cells.size());
    setCells(all);
}

void OrderTable::remove(QList<int> rows)
{
    Cells all = m_rows;
    std::ranges::sort(rows, std::ranges::greater());
    for (const int row : std::as_const(rows)) {
        if (row < all.size())
            all.removeAt(row);
    }
    setCells(all);
}

const LedgerItem* OrderTable::itemOf(const QString& text) const
{
    const QString wanted = text.trimmed();
    const auto find = [this](auto fits) {
        const auto found = std::ranges::find_if(m_items, fits);
        return found == m_items.end() ? nullptr : &*found;
    };
    if (wanted.isEmpty())
        return nullptr;
    if (const LedgerItem* part = find([&wanted](const LedgerItem& item) { return item.partNo == wanted; }))
        return part;
    const bool isMaterial = wanted.startsWith(u'M', Qt::CaseInsensitive) || wanted.startsWith(u"料");
    const int no = (isMaterial ? QStringView(wanted).sliced(wanted.startsWith(u"料件") ? 2 : 1) : QStringView(wanted)).trimmed().toInt();
    const LedgerSide side = isMaterial ? LedgerSide::Material : LedgerSide::Product;
    return find([side, no](const LedgerItem& item) { return item.side == side && item.no == no; });
}

std::optional<OpenOrder> OrderTable::orderOf(const QStringList& row) const
{
    const LedgerItem* item = itemOf(row[cellOf(Item)]);
    const auto quantity = orderQuantity(row[cellOf(Quantity)]);
    const auto due = parseDate(row[cellOf(Due)].trimmed());
    if (!item || !quantity || !due)
        return std::nullopt;
    return OpenOrder { .number = row[0].trimmed(), .side = item->side, .item = item->no, .version = row[cellOf(Version)].trimmed().toInt(), .quantity = *quantity, .due = *due };
}

QList<OpenOrder> OrderTable::orders() const
{
    QList<OpenOrder> list;
    for (const QStringList& row : m_rows) {
        if (const auto order = orderOf(row))
            list << *order;
    }
    return list;
}

int OrderTable::faulty() const
{
    return int(std::ranges::count_if(m_rows, [this](const QStringList& row) { return !orderOf(row); }));
}

bool OrderTable::isWrong(int row, int column) const
{
    const QString text = m_rows[row][cellOf(column)].trimmed();
    switch (column) {
    case Item: return !itemOf(text);
    case Quantity: return !orderQuantity(text);
    case Due: return !parseDate(text);
    default: return false;
    }
}

int OrderTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()) + 1; }
int OrderTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant OrderTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Quantity || index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (index.row() >= m_rows.size())
        return {};
    const QStringList& row = m_rows[index.row()];
    if (role == MarkRole)
        return int(index.column() != Name && isWrong(index.row(), index.column()) ? FigureMark::Bad : FigureMark::None);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Name) {
        const LedgerItem* item = itemOf(row[cellOf(Item)]);
        return item ? item->name : QString();
    }
    const QString text = row[cellOf(index.column())];
    return role == Qt::DisplayRole && index.column() == Quantity ? groupedFigure(QString(text).remove(u',')) : text;
}

bool OrderTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == Name)
        return false;
    const QString text = value.toString().trimmed();
    if (index.row() == m_rows.size()) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, int(m_rows.size()) + 1, int(m_rows.size()) + 1); // a new empty one below
        m_rows << QStringList(OrderCells);
        endInsertRows();
    }
    m_rows[index.row()][cellOf(index.column())] = text;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant OrderTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == IsFigureRole)
        return section == Quantity || section == Version;
    if (role == Qt::TextAlignmentRole)
        return int((section == Quantity || section == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Order");
    case Item: return tr("Part or item");
    case Name: return tr("Name");
    case Version: return tr("Version");
    case Quantity: return tr("Quantity");
    case Due: return tr("Due");
    default: return {};
    }
}

Qt::ItemFlags OrderTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Name ? base | Qt::ItemIsEditable : base;
}

// --- What comes of them

void ForesightTable::setItems(const QList<LedgerItem>& items)
{
    beginResetModel();
    m_materials.clear();
    for (const LedgerItem& item : items) {
        if (item.side == LedgerSide::Material)
            m_materials.insert(item.no, item);
    }
    endResetModel();
}

void ForesightTable::setLines(const QList<ForeseenLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ForesightTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int ForesightTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ForesightTable::text(const ForeseenLine& line, int column) const
{
    const LedgerItem item = m_materials.value(line.item);
    switch (column) {
    case Item: return QString::number(line.item);
    case PartNo: return item.partNo;
    case Name: return item.name;
    case Unit: return item.unit;
    case Now: return line.now.toString();
    case In: return line.in.toString();
    case Used: return line.used.toString();
    case End: return line.end.toString();
    case Lowest: return line.lowest.toString();
    case ShortFrom: return line.shortFrom.isValid() ? dateText(line.shortFrom) : QString();
    case OverRecord: return line.overRecord.isZero() ? QString() : line.overRecord.toString();
    default: return {};
    }
}

static bool isForesightFigure(int column) { return column == ForesightTable::Item || (column >= ForesightTable::Now && column != ForesightTable::ShortFrom); }

QVariant ForesightTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ForeseenLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return index.column() >= Now && isForesightFigure(index.column()) ? groupedFigure(text(line, index.column())) : text(line, index.column());
    case Qt::EditRole: return text(line, index.column());
    case Qt::TextAlignmentRole: return int((isForesightFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MarkRole:
        if ((index.column() == End && line.end.isNegative()) || (index.column() == Lowest && line.lowest.isNegative()) || (index.column() == ShortFrom && line.shortFrom.isValid()))
            return int(FigureMark::Bad);
        return int(index.column() == OverRecord && !line.overRecord.isZero() ? FigureMark::Warning : FigureMark::None);
    default: return {};
    }
}

QVariant ForesightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == IsFigureRole)
        return isForesightFigure(section);
    if (role == Qt::TextAlignmentRole)
        return int((isForesightFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item: return tr("Item");
    case PartNo: return tr("Part number");
    case Name: return tr("Name");
    case Unit: return tr("Unit");
    case Now: return tr("Balance now");
    case In: return tr("Ordered in");
    case Used: return tr("Needed");
    case End: return tr("Balance then");
    case Lowest: return tr("Lowest");
    case ShortFrom: return tr("Short from");
    case OverRecord: return tr("Over the record");
    default: return {};
    }
}

} // namespace Tongguan
