// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Tongguan {

struct BalanceRow {
    LedgerItem item;
    LedgerTerms terms;         // of a material
    ProductTerms productTerms; // of a product
    std::optional<LedgerQuantity> compared; // what the balance was on another day

    bool operator==(const BalanceRow&) const = default;
    // What is compared: a material's remainder, what of a product has left.
    [[nodiscard]] LedgerQuantity balance() const { return item.side == LedgerSide::Material ? terms.remaining() : productTerms.exportTotal(); }
};

enum class BalanceColumn : quint8 {
    No, PartNo, Code, Name, Unit, Record,
    DirectImport, TransferIn, CarryIn, ExchangeExport, ImportTotal, ProductUse, Reexport, CarryOut, DomesticSale, Destruction, Remaining, MayImport,
    DirectExport, TransferOut, ReworkImport, ReworkExport, ExportTotal, ProductSale, MayExport,
    Used, Compared, Difference
};

// The balances of a record's materials or products: filtered, sorted and summed here, thousands of rows at once.
class BalanceTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BalanceTable(LedgerSide side, QObject* parent = nullptr);

    void setTitles(const QHash<BalanceColumn, QString>& titles); // before it is shown
    void setRows(QList<BalanceRow> rows);
    void setRemarked(const QHash<int, QString>& remarks); // items that have something against them: words
    void setComparing(bool comparing); // two columns more
    struct Filter {
        QString text; // words that all must fit
        bool onlyRemarked = false, onlyMoved = false;
        bool operator==(const Filter&) const = default;
    };
    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }

    [[nodiscard]] LedgerSide side() const { return m_side; }
    [[nodiscard]] const BalanceRow& rowAt(int row) const { return m_rows[m_order[size_t(row)]]; }
    [[nodiscard]] int rowOf(int item) const; // -1: not shown
    [[nodiscard]] const QList<BalanceRow>& all() const { return m_rows; } // whatever the filter
    [[nodiscard]] int indexOf(BalanceColumn column) const { return int(m_columns.indexOf(column)); }
    // By unit of measure, of the rows shown; texts by column.
    [[nodiscard]] QList<QStringList> sums() const;
    [[nodiscard]] static std::optional<LedgerQuantity> figure(const BalanceRow& row, BalanceColumn column); // nothing: no figure
    // How much of the record is used; nothing where there is none.
    [[nodiscard]] static std::optional<int> usedPermille(const BalanceRow& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sumsChanged();

private:
    void arrange();
    [[nodiscard]] bool fits(const BalanceRow& row) const;
    [[nodiscard]] QString text(const BalanceRow& row, BalanceColumn column) const;
    [[nodiscard]] int markOf(const BalanceRow& row, BalanceColumn column) const;

    LedgerSide m_side;
    QList<BalanceColumn> m_columns;
    QHash<BalanceColumn, QString> m_titles;
    QHash<int, QString> m_remarks;
    QList<BalanceRow> m_rows;
    std::vector<qsizetype> m_order; // rows shown
    Filter m_filter;
    BalanceColumn m_sort = BalanceColumn::No;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Tongguan
