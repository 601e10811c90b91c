// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/declaration/taxrows.h"

#include <QAbstractItemModel>

namespace Tongguan {

// The rows of the tax pane, two levels deep. New figures in the same rows keep what is open and selected.
class TaxTable final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, AmountColumn, OtherColumn, DifferenceColumn, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;

    void setRows(const QList<TaxRow>& rows);
    [[nodiscard]] const QList<TaxRow>& rows() const { return m_rows; }
    [[nodiscard]] const TaxRow* row(const QModelIndex& index) const; // null where there is none
    [[nodiscard]] QModelIndex find(const QString& key, int line) const; // "duty" of line 3; "line" the line itself

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TaxRow> m_rows;
};

} // namespace Tongguan
