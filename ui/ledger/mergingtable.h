// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/mergingversion.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Tongguan {

// The parts of a record and the item each counts to, with what a person has changed and not kept as a version yet.
class MergingTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PartNo, Side, Item, ItemName, Code, Name, Unit, Since, Version, Remark, ColumnCount };

    explicit MergingTable(QObject* parent = nullptr);

    void setMerging(const LedgerRecord& record, const RecordMerging& merging, QDate at); // what was changed is forgotten
    void setUnitNames(const QHash<QString, QString>& names) { m_unitNames = names; } // by code; before there are rows
    void setFilter(const QString& text, bool onlyOpen); // open: without an item, changed, or at odds with the item
    // New ones, or another item for those there are. Those without an item (0) are kept as open.
    void take(const QList<MergedPart>& parts);
    void assign(const QModelIndexList& rows, int item);
    void takeBack();
    [[nodiscard]] QList<MergedPart> changes() const; // against what is in force
    [[nodiscard]] QList<Part> openParts() const; // without an item
    [[nodiscard]] int obstacles() const;
    [[nodiscard]] const MergedPart& partAt(int row) const { return m_parts[qsizetype(m_shown[row])].wanted; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changed(); // what is wanted is another

private:
    struct Row {
        MergedPart wanted;
        int kept = 0; // the item in force; 0: none
        QDate since;
        int version = 0; // 0: not kept yet
        QStringList differing; // from its item
    };
    void arrange();
    void judge(Row& row) const;
    [[nodiscard]] const LedgerItem* itemOf(const MergedPart& part) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString remark(const Row& row) const;
    [[nodiscard]] static int alignmentOf(int column);

    QHash<std::pair<int, int>, LedgerItem> m_items; // side, number
    QList<Row> m_parts;
    QList<int> m_shown;
    QHash<QString, QString> m_unitNames;
    QString m_filter;
    bool m_onlyOpen = false;
};

} // namespace Tongguan
