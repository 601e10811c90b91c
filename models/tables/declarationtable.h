// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"

#include <QAbstractTableModel>

namespace Tongguan {

// The documents that fit a filter, any number of them. Pages of rows are fetched when a row of them is asked for
// and forgotten when many others were; data() never waits. Columns are the members of DeclarationRow; texts are
// plain values ("taxDue"), words for people are made by the view.
class DeclarationTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Sync, Type, Number, EntryNo, Direction, Party, Owner, Goods, Lines, Date, Changed, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, PageStateRole, ProblemRole };
    // Of one row's page, and of the whole table.
    enum class PageState {
        Empty,   // nothing fits the filter
        Loading, // asked for
        Ready,
        Offline  // the source failed; asked again by refresh()
    };
    Q_ENUM(PageState)

    explicit DeclarationTable(DeclarationSource& source, QObject* parent = nullptr);

    void setFilter(const ListFilter& filter); // asks from anew
    [[nodiscard]] const ListFilter& filter() const { return m_filter; }
    void refresh(); // after changes: rows stay in sight until the new ones are there
    [[nodiscard]] PageState state() const { return m_state; }
    [[nodiscard]] std::optional<DeclarationRow> rowAt(int row) const; // nothing while on its way (and asks for it)
    [[nodiscard]] int rowOf(DocumentId id) const; // among the rows at hand, -1 otherwise

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int PageRows = 100;

Q_SIGNALS:
    void stateChanged(Tongguan::DeclarationTable::PageState state);
    void counted(int rows); // after each answer about the number of rows
    void failed(const Tongguan::Error& error);

private:
    struct Page {
        QList<DeclarationRow> rows;
        PageState state = PageState::Loading;
        bool stale = false; // shown until its successor comes
        quint64 used = 0;
    };
    void ask();
    void askPage(int page);
    void takeCount(qint64 count);
    void takePage(int page, const Result<ListPage>& answer);
    void takeFailure(const Error& error);
    void forgetOld();
    void setState(PageState state);
    Page& page(int number) const;

    DeclarationSource& m_source;
    ListFilter m_filter;
    QHash<int, QVariant> m_headers;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    quint64 m_generation = 0;
    int m_rows = 0;
    bool m_fresh = false; // no answer since setFilter
    PageState m_state = PageState::Loading;
};

} // namespace Tongguan
