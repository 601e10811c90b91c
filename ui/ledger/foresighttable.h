// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ceilings.h"
#include "ui/forms/cells.h"

#include <QAbstractTableModel>

namespace Tongguan {

// Open orders as a person types or pastes them, the last row always empty. An item is named by its part number, or as a
// product's number (3), or a material's with an M or 料 before it (M3).
class OrderTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Item, Name, Version, Quantity, Due, ColumnCount };

    explicit OrderTable(QObject* parent = nullptr) : QAbstractTableModel(parent) { }
    void setItems(const QList<LedgerItem>& items);
    void setCells(const Cells& cells); // columns but Name
    void paste(int row, const Cells& cells);
    void remove(QList<int> rows);
    [[nodiscard]] Cells cells() const { return m_rows; } // whole rows
    [[nodiscard]] QList<OpenOrder> orders() const; // those that can be used
    [[nodiscard]] int faulty() const; // begun, and not to be used

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] const LedgerItem* itemOf(const QString& text) const;
    [[nodiscard]] std::optional<OpenOrder> orderOf(const QStringList& row) const;
    [[nodiscard]] bool isWrong(int row, int column) const;

    QList<LedgerItem> m_items;
    Cells m_rows;
};

// What the balances come to by them.
class ForesightTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Item, PartNo, Name, Unit, Now, In, Used, End, Lowest, ShortFrom, OverRecord, ColumnCount };

    explicit ForesightTable(QObject* parent = nullptr) : QAbstractTableModel(parent) { }
    void setItems(const QList<LedgerItem>& items);
    void setLines(const QList<ForeseenLine>& lines);
    [[nodiscard]] const QList<ForeseenLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ForeseenLine& line, int column) const;

    QHash<int, LedgerItem> m_materials;
    QList<ForeseenLine> m_lines;
};

} // namespace Tongguan
