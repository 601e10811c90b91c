// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Tongguan {

// The unit consumptions of a record, a hundred thousand of them: what a row needs is looked up when it is shown.
class ConsumptionTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Product, ProductName, Version, Material, MaterialName, Unit, Net, TangibleLoss, IntangibleLoss, BondedShare, Gross, ColumnCount };

    explicit ConsumptionTable(const QStringList& titles, QObject* parent = nullptr);

    void setRecord(const LedgerRecord& record);
    struct Filter {
        QString text; // of the product or the material
        int product = 0, material = 0; // 0: all
        bool operator==(const Filter&) const = default;
    };
    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] const Consumption& rowAt(int row) const { return m_rows[qsizetype(m_order[size_t(row)])]; }
    [[nodiscard]] QStringList texts(const Consumption& row) const; // plain, as copied and exported

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    [[nodiscard]] QString nameOf(LedgerSide side, int no) const;

    QStringList m_titles;
    QHash<int, LedgerItem> m_materials, m_products;
    QList<Consumption> m_rows;
    std::vector<quint32> m_order;
    Filter m_filter;
    int m_sort = Product;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// Net consumption and both losses together: 净耗 / (1 - 损耗率), nine decimals at most.
[[nodiscard]] Decimal grossConsumption(const Consumption& consumption);
// "2.5" for a loss of 0.025: per cent, as brokers write it.
[[nodiscard]] QString percentText(const Decimal& fraction);

} // namespace Tongguan
