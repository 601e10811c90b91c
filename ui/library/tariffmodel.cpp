// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tariffmodel.h"

#include "ui/forms/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/tone.h"

#include <QApplication>

namespace Tongguan {

TariffModel::TariffModel(const Tariff& tariff, const CodeTables& tables, QObject* parent)
    : QAbstractItemModel(parent)
    , m_tariff(tariff)
    , m_tables(tables)
{
}

void TariffModel::showTree()
{
    beginResetModel();
    m_isTree = true;
    m_found.clear();
    fill();
    endResetModel();
}

void TariffModel::showFound(const QList<int>& rows)
{
    beginResetModel();
    m_isTree = false;
    m_found = rows;
    endResetModel();
}

void TariffModel::fill()
{
    m_holders = { Holder {} };
    m_holderOf.clear();
    const auto add = [this](const TariffBranch& branch, quintptr parent, int at, int depth) {
        m_holders.append({ &branch, parent, at, depth });
        m_holderOf.insert(&branch, quintptr(m_holders.size() - 1));
        return quintptr(m_holders.size() - 1);
    };
    const QList<TariffBranch>& sections = m_tariff.sections();
    for (int s = 0; s < int(sections.size()); ++s) {
        const quintptr section = add(sections.at(s), 0, s, 1);
        for (int c = 0; c < int(sections.at(s).branches.size()); ++c) {
            const TariffBranch& chapter = sections.at(s).branches.at(c);
            const quintptr holder = add(chapter, section, c, 2);
            for (int h = 0; h < int(chapter.branches.size()); ++h)
                add(chapter.branches.at(h), holder, h, 3);
        }
    }
}

const TariffBranch* TariffModel::branchOf(const QModelIndex& index) const
{
    if (!m_isTree || !index.isValid())
        return nullptr;
    if (index.internalId() == 0)
        return &m_tariff.sections().at(index.row());
    const Holder& holder = m_holders.at(qsizetype(index.internalId()));
    return holder.depth < 3 ? &holder.branch->branches.at(index.row()) : nullptr;
}

int TariffModel::rowOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    if (!m_isTree)
        return m_found.value(index.row(), -1);
    if (index.internalId() == 0)
        return -1;
    const Holder& holder = m_holders.at(qsizetype(index.internalId()));
    return holder.depth == 3 ? holder.branch->firstRow + index.row() : -1;
}

QModelIndex TariffModel::indexOf(int row) const
{
    const QList<const TariffBranch*> chain = m_tariff.above(m_tariff.codeOf(row));
    if (!m_isTree || chain.size() < 3)
        return {};
    return createIndex(row - chain.at(2)->firstRow, 0, m_holderOf.value(chain.at(2)));
}

QModelIndex TariffModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? m_holderOf.value(branchOf(parent)) : quintptr(0));
}

QModelIndex TariffModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const Holder& holder = m_holders.at(qsizetype(index.internalId()));
    return createIndex(holder.at, 0, holder.parent);
}

int TariffModel::rowCount(const QModelIndex& parent) const
{
    if (!m_isTree)
        return parent.isValid() ? 0 : int(m_found.size());
    if (!parent.isValid())
        return m_holders.isEmpty() ? 0 : int(m_tariff.sections().size());
    const TariffBranch* branch = parent.column() == 0 ? branchOf(parent) : nullptr;
    if (!branch)
        return 0;
    const Holder& holder = m_holders.at(qsizetype(m_holderOf.value(branch)));
    return holder.depth == 3 ? branch->rowCount : int(branch->branches.size());
}

int TariffModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant TariffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::SizeHintRole)
        return index.column() == CodeColumn ? QVariant(QSize(0, tableRowHeight())) : QVariant();
    if (const int row = rowOf(index); row >= 0)
        return codeData(row, index.column(), role);
    const TariffBranch* branch = branchOf(index);
    if (!branch || index.column() > NameColumn)
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == CodeColumn ? branch->code : inLanguage(branch->name.zh.isEmpty() ? Label { branch->name.en, branch->name.en } : branch->name);
    if (role == Qt::ToolTipRole)
        return inLanguage(branch->name);
    if (role == Qt::ForegroundRole && branch->rowCount == 0 && branch->branches.isEmpty())
        return quietColor(QApplication::palette());
    return {};
}

QVariant TariffModel::codeData(int row, int column, int role) const
{
    if (role == Qt::FontRole)
        return column == NameColumn || column == UnitColumn ? QVariant() : QVariant(Theme::codeFont(QApplication::font()));
    if (role == Qt::TextAlignmentRole && (column == MfnColumn || column == VatColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole)
        return {};
    const TariffRow one = m_tariff.row(row);
    if (role == Qt::ForegroundRole)
        return one.isExpired() || (column == NameColumn && one.name.zh.isEmpty()) ? QVariant(quietColor(QApplication::palette())) : QVariant();
    switch (column) {
    case CodeColumn: return one.code;
    case NameColumn: {
        const QString name = one.name.zh.isEmpty() ? one.name.en : inLanguage(one.name);
        return one.isExpired() ? tr("expired: %1").arg(name) : name;
    }
    case UnitColumn: {
        const CodeTable* units = m_tables.table(u"unit");
        QStringList names;
        for (const QString& code : { one.unit1, one.unit2 }) {
            if (const auto unit = units ? units->find(code) : std::nullopt)
                names.append(inLanguage(unit->name));
        }
        return names.join(u'/');
    }
    case MfnColumn: return one.mfn;
    case VatColumn: return one.vat;
    case DocumentsColumn: return one.documents;
    default: return {};
    }
}

QVariant TariffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == MfnColumn || section == VatColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Name");
    case UnitColumn: return tr("Units");
    case MfnColumn: return tr("MFN");
    case VatColumn: return tr("VAT");
    case DocumentsColumn: return tr("Documents");
    default: return {};
    }
}

} // namespace Tongguan
