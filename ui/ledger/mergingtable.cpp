// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/mergingtable.h"

#include "models/base/dates.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/shell/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace Tongguan {

MergingTable::MergingTable(QObject* parent)
    : QAbstractTableModel(parent)
{
}

const LedgerItem* MergingTable::itemOf(const MergedPart& part) const
{
    const auto found = m_items.constFind({ int(part.part.side), part.item });
    return found == m_items.cend() ? nullptr : &*found;
}

void MergingTable::judge(Row& row) const
{
    row.differing.clear();
    if (row.wanted.item == 0)
        return;
    const LedgerItem* item = itemOf(row.wanted);
    row.differing = item ? mergeObstacles(row.wanted.part, *item) : QStringList { u"item"_s };
}

// Which version said so last: the newest in force that names the part.
static const MergingVersion* versionOf(const RecordMerging& merging, const Part& part, QDate at)
{
    const MergingVersion* found = nullptr;
    for (const MergingVersion& version : merging.versions) {
        const bool isInForce = !version.from.isValid() || !at.isValid() || version.from <= at;
        const bool names = std::ranges::any_of(version.parts, [&part](const MergedPart& one) { return one.part.side == part.side && one.part.partNo == part.partNo; });
        if (isInForce && names && (!found || !found->from.isValid() || (version.from.isValid() && version.from >= found->from)))
            found = &version;
    }
    return found;
}

void MergingTable::setMerging(const LedgerRecord& record, const RecordMerging& merging, QDate at)
{
    beginResetModel();
    m_items.clear();
    for (const LedgerItem& item : record.items)
        m_items.insert({ int(item.side), item.no }, item);
    m_parts.clear();
    for (const MergedPart& part : merging.partsAt(at)) {
        const MergingVersion* version = versionOf(merging, part.part, at);
        Row row { part, part.item, version ? version->from : QDate(), version ? version->number : 0, {} };
        judge(row);
        m_parts << row;
    }
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void MergingTable::arrange()
{
    m_shown.clear();
    for (int i = 0; i < m_parts.size(); ++i) {
        const Row& row = m_parts[i];
        const bool isOpen = row.wanted.item == 0 || row.wanted.item != row.kept || !row.differing.isEmpty();
        const QString words = row.wanted.part.partNo + u' ' + row.wanted.part.code + u' ' + row.wanted.part.name + u' ' + QString::number(row.wanted.item);
        const QStringList wanted = m_filter.split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::ranges::all_of(wanted, [&words](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
        if (fits && (isOpen || !m_onlyOpen))
            m_shown << i;
    }
}

void MergingTable::setFilter(const QString& text, bool onlyOpen)
{
    beginResetModel();
    m_filter = text;
    m_onlyOpen = onlyOpen;
    arrange();
    endResetModel();
}

void MergingTable::take(const QList<MergedPart>& parts)
{
    beginResetModel();
    QHash<std::pair<int, QString>, qsizetype> places;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        places.insert({ int(m_parts[i].wanted.part.side), m_parts[i].wanted.part.partNo }, i);
    for (const MergedPart& part : parts) {
        const std::pair key(int(part.part.side), part.part.partNo);
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, m_parts.size());
            m_parts << Row { part, 0, {}, 0, {} };
            judge(m_parts.last());
            continue;
        }
        Row& row = m_parts[*place];
        row.wanted = { part.part, part.item > 0 ? part.item : row.wanted.item };
        judge(row);
    }
    arrange();
    endResetModel();
    Q_EMIT changed();
}

void MergingTable::assign(const QModelIndexList& rows, int item)
{
    for (const QModelIndex& index : rows) {
        Row& row = m_parts[m_shown[index.row()]];
        row.wanted.item = item;
        judge(row);
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    }
    Q_EMIT changed();
}

void MergingTable::takeBack()
{
    beginResetModel();
    m_parts.removeIf([](const Row& row) { return row.version == 0; });
    for (Row& row : m_parts) {
        row.wanted.item = row.kept;
        judge(row);
    }
    arrange();
    endResetModel();
    Q_EMIT changed();
}

QList<MergedPart> MergingTable::changes() const
{
    QList<MergedPart> changes;
    for (const Row& row : m_parts) {
        if (row.wanted.item != row.kept)
            changes << row.wanted;
    }
    return changes;
}

QList<Part> MergingTable::openParts() const
{
    QList<Part> parts;
    for (const Row& row : m_parts) {
        if (row.wanted.item == 0)
            parts << row.wanted.part;
    }
    return parts;
}

int MergingTable::obstacles() const
{
    return int(std::ranges::count_if(m_parts, [](const Row& row) { return !row.differing.isEmpty(); }));
}

int MergingTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int MergingTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString MergingTable::remark(const Row& row) const
{
    QStringList words;
    if (row.wanted.item == 0)
        words << (row.kept > 0 ? tr("taken out of item %1").arg(row.kept) : tr("in no item yet"));
    else if (row.kept == 0)
        words << tr("new");
    else if (row.wanted.item != row.kept)
        words << tr("was item %1").arg(row.kept);
    for (const QString& element : row.differing) {
        words << (element == u"item" ? tr("the record has no such item") : element == u"code" ? tr("another commodity code than the item")
                : element == u"name" ? tr("another name than the item") : tr("another unit than the item"));
    }
    return words.join(u" · "_s);
}

QString MergingTable::text(const Row& row, int column) const
{
    const LedgerItem* item = itemOf(row.wanted);
    switch (Column(column)) {
    case PartNo: return row.wanted.part.partNo;
    case Side: return LedgerWords::side(row.wanted.part.side);
    case Item: return row.wanted.item > 0 ? QString::number(row.wanted.item) : QString();
    case ItemName: return item ? item->name : QString();
    case Code: return row.wanted.part.code;
    case Name: return row.wanted.part.name;
    case Unit: return m_unitNames.value(row.wanted.part.unit, row.wanted.part.unit);
    case Since: return row.version == 0 ? QString() : row.since.isValid() ? dateText(row.since) : tr("always");
    case Version: return row.version > 0 ? QString::number(row.version) : QString();
    case Remark: return remark(row);
    case ColumnCount: break;
    }
    return {};
}

int MergingTable::alignmentOf(int column) { return int((column == Item || column == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

QVariant MergingTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_parts[m_shown[index.row()]];
    const bool isChanged = row.wanted.item != row.kept;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remark ? remark(row) : QVariant();
    case Qt::FontRole:
        if (isChanged && index.column() == Item) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Remark || index.column() == Item)
            return !row.differing.isEmpty() ? QVariant(toneColor(Tone::Warning, QGuiApplication::palette())) : isChanged ? QVariant(toneColor(Tone::Waiting, QGuiApplication::palette())) : QVariant();
        return {};
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant MergingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles { tr("Part number"), tr("Side"), tr("Item"), tr("Item of the record"), tr("Commodity code"), tr("Name"), tr("Unit"), tr("Since"), tr("Version"), tr("Remark") };
    return titles.value(section);
}

Qt::ItemFlags MergingTable::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() && index.column() == Item ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MergingTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Item)
        return false;
    const QString typed = value.toString().trimmed();
    bool isNumber = true;
    const int item = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!isNumber || item < 0)
        return false;
    assign({ index }, item);
    return true;
}

} // namespace Tongguan
