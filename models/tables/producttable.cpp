// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/producttable.h"

#include "models/base/async.h"

#include <QTimer>

namespace Tongguan {

static constexpr qsizetype MostProductRowss = 40;

static QString Product::*productMember(int column)
{
    switch (column) {
    case ProductTable::Part: return &Product::part;
    case ProductTable::CodeColumn: return &Product::code;
    case ProductTable::Name: return &Product::name;
    case ProductTable::Elements: return &Product::elements;
    case ProductTable::Unit: return &Product::unit;
    case ProductTable::Origin: return &Product::origin;
    case ProductTable::Price: return &Product::price;
    case ProductTable::Currency: return &Product::currency;
    case ProductTable::Supplier: return &Product::supplier;
    case ProductTable::Note: return &Product::note;
    default: return nullptr;
    }
}

ProductTable::ProductTable(ProductSource& source, QObject* parent)
    : QAbstractTableModel(parent), m_source(source)
{
    ask();
}

QString ProductTable::value(const Product& product, int column)
{
    if (column == Uses)
        return product.uses > 0 ? QString::number(product.uses) : QString();
    if (column == LastUsed)
        return product.lastUsed.toLocalTime().toString(u"yyyy-MM-dd"_s);
    const auto member = productMember(column);
    return member ? product.*member : QString();
}

void ProductTable::setValue(Product& product, int column, const QString& text)
{
    if (const auto member = productMember(column))
        product.*member = text;
}

std::optional<ProductSort> ProductTable::sortOf(int column)
{
    switch (column) {
    case Part: return ProductSort::Part;
    case CodeColumn: return ProductSort::Code;
    case Name: return ProductSort::Name;
    case Uses: return ProductSort::Uses;
    case LastUsed: return ProductSort::LastUsed;
    default: return {};
    }
}

void ProductTable::setFilter(const ProductFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

void ProductTable::refresh()
{
    for (Page& page : m_pages)
        page.isStale = true;
    ask();
}

void ProductTable::ask()
{
    const quint64 generation = ++m_generation;
    if (m_rows == 0)
        setState(State::Loading);
    whenReady(m_source.countProducts(m_filter), this, [this, generation](const Result<qint64>& count) {
        if (generation != m_generation)
            return;
        if (!count) {
            setState(State::Failed);
            Q_EMIT failed(count.error());
            return;
        }
        takeCount(*count);
    });
}

// The row for a new product stays the last one.
void ProductTable::takeCount(qint64 count)
{
    const int now = int(std::min<qint64>(count, 10'000'000));
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    const int last = m_rows / PageRows;
    m_pages.removeIf([last](const auto& entry) { return entry.key() > last; });
    const QList<int> pages = m_pages.keys();
    for (const int page : pages) {
        if (m_pages.value(page).isStale)
            askPage(page);
    }
    setState(m_rows == 0 ? State::Empty : State::Ready);
    Q_EMIT counted(m_rows);
}

void ProductTable::askPage(int page)
{
    m_pages[page].isStale = false;
    m_pages[page].used = ++m_clock;
    const quint64 generation = m_generation;
    whenReady(m_source.productPage(m_filter, qint64(page) * PageRows, PageRows), this, [this, page, generation](const Result<ProductRows>& answer) {
        if (generation == m_generation)
            takePage(page, answer);
    });
}

void ProductTable::takePage(int page, const Result<ProductRows>& answer)
{
    if (!answer) {
        m_pages.remove(page);
        setState(State::Failed);
        Q_EMIT failed(answer.error());
        return;
    }
    Page& place = m_pages[page];
    place.rows = answer->rows;
    place.isReady = true;
    const int first = page * PageRows;
    const int last = std::min(first + PageRows, m_rows) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    while (m_pages.size() > MostProductRowss) {
        const auto oldest = std::min_element(m_pages.cbegin(), m_pages.cend(), [](const Page& a, const Page& b) { return a.used < b.used; });
        m_pages.erase(oldest);
    }
}

void ProductTable::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

std::optional<Product> ProductTable::productAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const int number = row / PageRows;
    const auto page = m_pages.find(number);
    if (page == m_pages.end()) {
        m_pages.insert(number, {});
        auto* self = const_cast<ProductTable*>(this); // asking is no change of what is shown
        QTimer::singleShot(0, self, [self, number] { self->askPage(number); });
        return {};
    }
    page->used = ++m_clock;
    const qsizetype at = row % PageRows;
    return page->isReady && at < page->rows.size() ? std::optional(page->rows.at(at)) : std::nullopt;
}

int ProductTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows + 1;
}

int ProductTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProductTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Price || index.column() == Uses))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const auto product = productAt(index.row());
    return product ? QVariant(value(*product, index.column())) : QVariant();
}

bool ProductTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isEditable(index.column()))
        return false;
    const Product before = productAt(index.row()).value_or(Product {});
    if (index.row() < m_rows && before.id.isNull())
        return false; // not here yet
    Product after = before;
    setValue(after, index.column(), value.toString().trimmed());
    if (after != before)
        Q_EMIT editRequested(before, after);
    return true;
}

QVariant ProductTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_headers.value(section);
    return section == m_rows ? QVariant(u"＋"_s) : QVariant(section + 1);
}

Qt::ItemFlags ProductTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable(index.column()) ? base | Qt::ItemIsEditable : base;
}

void ProductTable::sort(int column, Qt::SortOrder order)
{
    if (const auto sort = sortOf(column)) {
        ProductFilter filter = m_filter;
        filter.sort = *sort;
        filter.order = order;
        setFilter(filter);
    }
}

} // namespace Tongguan
