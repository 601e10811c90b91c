// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/productsource.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The products that fit a filter, any number of them. Pages of rows are fetched when a row of them is asked for;
// data() never waits. A row behind the last one takes new products where the table may be edited.
class ProductTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, CodeColumn, Name, Elements, Unit, Origin, Price, Currency, Supplier, Note, Uses, LastUsed, ColumnCount };
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit ProductTable(ProductSource& source, QObject* parent = nullptr);

    void setFilter(const ProductFilter& filter);
    [[nodiscard]] const ProductFilter& filter() const { return m_filter; }
    void refresh(); // after changes: rows stay in sight until the new ones are there
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<Product> productAt(int row) const; // nothing while on its way, and in the new row
    [[nodiscard]] int productCount() const { return m_rows; } // without the new row

    [[nodiscard]] static bool isEditable(int column) { return column < Uses; }
    [[nodiscard]] static QString value(const Product& product, int column);
    static void setValue(Product& product, int column, const QString& text);
    [[nodiscard]] static std::optional<ProductSort> sortOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void setHeaders(const QStringList& headers) { m_headers = headers; } // before it is shown
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int PageRows = 100;

Q_SIGNALS:
    void stateChanged(Tongguan::ProductTable::State state);
    void counted(int rows);
    void failed(const Tongguan::Error& error);
    // A person has changed a cell; `before` has a null id where it is a new one. The table shows it once it is saved.
    void editRequested(const Tongguan::Product& before, const Tongguan::Product& after);

private:
    struct Page {
        QList<Product> rows;
        bool isReady = false, isStale = false;
        quint64 used = 0;
    };
    void ask();
    void askPage(int page);
    void takeCount(qint64 count);
    void takePage(int page, const Result<ProductRows>& answer);
    void setState(State state);

    ProductSource& m_source;
    ProductFilter m_filter;
    QStringList m_headers;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    quint64 m_generation = 0;
    int m_rows = 0;
    State m_state = State::Loading;
};

} // namespace Tongguan
