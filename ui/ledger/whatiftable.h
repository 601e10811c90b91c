// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/ledgerviews.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The unit consumptions of one version, to be changed for a what-if, and what follows for each material.
class WhatIfTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Material, Name, Unit, Net, TangibleLoss, IntangibleLoss, Was, Use, UseThen, BalanceNow, BalanceThen, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Consumption>& rows, const QHash<int, LedgerItem>& materials);
    void setAnswer(const QList<WhatIfLine>& lines);
    void reset(); // to what is recorded
    [[nodiscard]] QList<Consumption> wanted() const; // as they are in the table
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isChanged(int row) const { return m_rows[row].wanted != m_rows[row].recorded; }
    [[nodiscard]] const Consumption& at(int row) const { return m_rows[row].wanted; }
    [[nodiscard]] int rowOf(int material) const; // -1: none
    [[nodiscard]] int negatives() const; // balances that would be below zero

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();
    void refused(const QString& text); // what was typed cannot be

private:
    struct Row {
        Consumption recorded, wanted;
        std::optional<WhatIfLine> line;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    QList<Row> m_rows;
    QHash<int, LedgerItem> m_materials;
};

} // namespace Tongguan
