// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/declarationtable.h"

#include "models/base/async.h"

namespace Tongguan {

namespace {

constexpr qsizetype KeptPages = 64;

std::optional<SortKey> sortKeyOfColumn(int column)
{
    switch (column) {
    case DeclarationTable::State: return SortKey::State;
    case DeclarationTable::Number: return SortKey::Number;
    case DeclarationTable::EntryNo: return SortKey::EntryNo;
    case DeclarationTable::Party: return SortKey::Party;
    case DeclarationTable::Date: return SortKey::Date;
    case DeclarationTable::Changed: return SortKey::Changed;
    default: return {};
    }
}

QVariant valueOfColumn(const DeclarationRow& row, int column)
{
    switch (column) {
    case DeclarationTable::State: return stateName(row.state);
    case DeclarationTable::Sync: return syncStateName(row.sync);
    case DeclarationTable::Type: return row.type;
    case DeclarationTable::Number: return row.number;
    case DeclarationTable::EntryNo: return row.entryNo;
    case DeclarationTable::Direction: return row.direction;
    case DeclarationTable::Party: return row.party;
    case DeclarationTable::Owner: return row.owner;
    case DeclarationTable::Goods: return row.goods;
    case DeclarationTable::Lines: return row.lineCount;
    case DeclarationTable::Date: return row.date;
    case DeclarationTable::Changed: return row.changed;
    default: return {};
    }
}

} // namespace

DeclarationTable::DeclarationTable(DeclarationSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
}

void DeclarationTable::setFilter(const ListFilter& filter)
{
    m_filter = filter;
    m_fresh = true;
    ask();
}

void DeclarationTable::refresh()
{
    for (auto& page : m_pages)
        page.stale = true;
    ask();
}

void DeclarationTable::ask()
{
    const auto generation = ++m_generation;
    if (m_fresh)
        setState(PageState::Loading);
    whenReady(m_source.count(m_filter), this, [this, generation](const Result<qint64>& count) {
        if (generation != m_generation)
            return;
        if (count)
            takeCount(*count);
        else
            takeFailure(count.error());
    });
}

void DeclarationTable::takeCount(qint64 count)
{
    const int rows = int(std::min<qint64>(count, 10'000'000));
    if (m_fresh) { // another filter: other rows altogether
        beginResetModel();
        m_pages.clear();
        m_rows = rows;
        m_fresh = false;
        endResetModel();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_pages.removeIf([rows](const auto& page) { return page.key() * PageRows >= rows; });
        endRemoveRows();
    }
    setState(m_rows == 0 ? PageState::Empty : PageState::Ready);
    Q_EMIT counted(m_rows);
    const auto held = m_pages.keys();
    for (const int number : held) {
        if (m_pages.value(number).stale)
            askPage(number);
    }
}

void DeclarationTable::askPage(int number)
{
    const auto generation = m_generation;
    whenReady(m_source.page(m_filter, qint64(number) * PageRows, PageRows), this, [this, generation, number](const Result<ListPage>& answer) {
        if (generation == m_generation)
            takePage(number, answer);
    });
}

void DeclarationTable::takePage(int number, const Result<ListPage>& answer)
{
    auto& held = page(number);
    held.stale = false;
    if (answer) {
        held.rows = answer->rows;
        held.state = PageState::Ready;
    } else {
        held.state = PageState::Offline;
        Q_EMIT failed(answer.error());
    }
    const int first = number * PageRows, last = std::min(m_rows, first + PageRows) - 1;
    forgetOld();
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void DeclarationTable::takeFailure(const Error& error)
{
    setState(PageState::Offline);
    Q_EMIT failed(error);
}

void DeclarationTable::forgetOld()
{
    while (m_pages.size() > KeptPages) {
        auto oldest = m_pages.cbegin();
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
            if (it->used < oldest->used)
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

void DeclarationTable::setState(PageState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

DeclarationTable::Page& DeclarationTable::page(int number) const
{
    auto& held = m_pages[number];
    held.used = ++m_clock;
    return held;
}

std::optional<DeclarationRow> DeclarationTable::rowAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const int number = row / PageRows;
    if (!m_pages.contains(number)) {
        page(number); // marks it as asked for
        QMetaObject::invokeMethod(const_cast<DeclarationTable*>(this), [self = const_cast<DeclarationTable*>(this), number, generation = m_generation] {
            if (generation == self->m_generation)
                self->askPage(number);
            else
                self->m_pages.remove(number);
        }, Qt::QueuedConnection);
    }
    const auto& held = page(number);
    const int within = row % PageRows;
    return within < held.rows.size() ? std::optional(held.rows.at(within)) : std::nullopt;
}

int DeclarationTable::rowOf(DocumentId id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int i = 0; i < page->rows.size(); ++i) {
            if (page->rows.at(i).id == id)
                return page.key() * PageRows + i;
        }
    }
    return -1;
}

int DeclarationTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DeclarationTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeclarationTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != IdRole && role != ProblemRole && role != PageStateRole)
        return {};
    const auto row = rowAt(index.row());
    if (role == PageStateRole)
        return QVariant::fromValue(row ? PageState::Ready : page(index.row() / PageRows).state);
    if (!row)
        return {};
    if (role == IdRole)
        return QVariant::fromValue(row->id);
    return role == ProblemRole ? QVariant(row->problem) : valueOfColumn(*row, index.column());
}

QVariant DeclarationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && m_headers.contains(section))
        return m_headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool DeclarationTable::setHeaderData(int section, Qt::Orientation orientation, const QVariant& value, int role)
{
    if (orientation != Qt::Horizontal || (role != Qt::EditRole && role != Qt::DisplayRole) || section < 0 || section >= ColumnCount)
        return false;
    m_headers.insert(section, value);
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

void DeclarationTable::sort(int column, Qt::SortOrder order)
{
    const auto key = sortKeyOfColumn(column);
    if (!key || (m_filter.sort == *key && m_filter.order == order))
        return;
    auto filter = m_filter;
    filter.sort = *key;
    filter.order = order;
    setFilter(filter);
}

} // namespace Tongguan
