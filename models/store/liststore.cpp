// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/liststore.h"

#include "models/store/searchtext.h"

namespace Tongguan {

namespace {

    constexpr size_t keptLists = 6;

    template <class T>
    T& keepNewest(std::deque<std::unique_ptr<T>>& kept, std::unique_ptr<T> made)
    {
        kept.push_front(std::move(made));
        if (kept.size() > keptLists) {
            kept.pop_back();
        }
        return *kept.front();
    }

    QByteArray sortColumn(SortKey sort)
    {
        switch (sort) {
        case SortKey::Changed:
        case SortKey::State: // within each state
            return "changed"_ba;
        case SortKey::Number:
            return "number"_ba;
        case SortKey::EntryNo:
            return "entry_no"_ba;
        case SortKey::Party:
            return "party"_ba;
        case SortKey::Date:
            return "date"_ba;
        }
        return {};
    }

    QString dateOf(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : u""_s; }

    bool filtersAttributes(const ListFilter& filter)
    {
        return !filter.states.isEmpty() || !filter.syncs.isEmpty() || !filter.direction.isEmpty() || filter.from.isValid() || filter.to.isValid();
    }

    bool fitsSync(const ListFilter& filter, const Statement& row, int column)
    {
        return filter.syncs.isEmpty()
            || filter.syncs.contains(syncStateFromName(row.text(column)).value_or(SyncState::LocalOnly));
    }

    bool sameSelection(ListFilter a, const ListFilter& b)
    {
        a.sort = b.sort;
        a.order = b.order;
        return a == b;
    }

    constexpr auto attributeWhere = " AND (?1 = '' OR direction = ?1) AND (?2 = '' OR date >= ?2)"
                                    " AND (?3 = '' OR (date <= ?3 AND date <> ''))";

} // namespace

void ListStore::forget()
{
    m_found.clear();
    m_passed.clear();
    m_orders.clear();
    m_total.reset();
}

Result<qint64> ListStore::total()
{
    if (!m_total) {
        const auto counted = m_database.number("SELECT count(*) FROM doc INDEXED BY doc_changed WHERE removed = 0");
        if (!counted) {
            return passOn(counted);
        }
        m_total = counted->value_or(0);
    }
    return *m_total;
}

Result<const Bits*> ListStore::found(const QString& text)
{
    const auto terms = searchTerms(text);
    if (terms.isEmpty()) {
        return nullptr;
    }
    for (const auto& one : m_found) {
        if (one->terms == terms) {
            return &one->bits;
        }
    }
    auto bits = m_index.find(terms);
    if (!bits) {
        return passOn(bits);
    }
    return &keepNewest(m_found, std::make_unique<Found>(Found { terms, std::move(*bits) })).bits;
}

Result<const Bits*> ListStore::passed(const ListFilter& filter)
{
    const auto byText = found(filter.text);
    if (!byText || !filtersAttributes(filter)) {
        return byText;
    }
    for (const auto& one : m_passed) {
        if (sameSelection(one->filter, filter)) {
            return &one->bits;
        }
    }
    auto made = std::make_unique<Passed>(Passed { filter, {} });
    const auto collect = [&](Result<Statement> rows) -> Done {
        if (!rows) {
            return passOn(rows);
        }
        return rows->forEach([&] {
            const qint64 k = rows->integer(0);
            if ((!*byText || (*byText)->contains(k)) && fitsSync(filter, *rows, 1)) {
                made->bits.insert(k);
            }
        });
    };
    const QByteArray select = "SELECT k, sync FROM doc INDEXED BY doc_state WHERE removed = 0"_ba;
    if (filter.states.isEmpty()) {
        if (Done done = collect(m_database.query(QByteArray(select + attributeWhere), filter.direction, dateOf(filter.from), dateOf(filter.to)));
            !done) {
            return passOn(done);
        }
    }
    for (const auto state : filter.states) {
        if (Done done = collect(m_database.query(QByteArray(select + attributeWhere + " AND state = ?4"), filter.direction,
                dateOf(filter.from), dateOf(filter.to), stateName(state)));
            !done) {
            return passOn(done);
        }
    }
    return &keepNewest(m_passed, std::move(made)).bits;
}

Result<qint64> ListStore::count(const ListFilter& filter)
{
    const auto bits = passed(filter);
    if (!bits) {
        return passOn(bits);
    }
    return *bits ? Result<qint64>((*bits)->count()) : total();
}

Result<QHash<DeclarationState, qint64>> ListStore::countByState(const ListFilter& filter)
{
    const auto bits = found(filter.text);
    if (!bits) {
        return passOn(bits);
    }
    QHash<DeclarationState, qint64> counts;
    for (const auto state : allStates()) {
        const QByteArray from = " FROM doc INDEXED BY doc_state WHERE removed = 0"_ba + attributeWhere + " AND state = ?4";
        const bool each = *bits || !filter.syncs.isEmpty();
        const QByteArray what = each ? "SELECT k, sync"_ba : "SELECT count(*)"_ba;
        auto rows = m_database.query(
            QByteArray(what + from), filter.direction, dateOf(filter.from), dateOf(filter.to), stateName(state));
        if (!rows) {
            return passOn(rows);
        }
        qint64 count = 0;
        const Done done = rows->forEach([&] {
            const qint64 value = rows->integer(0); // a row or the sum
            const bool fits = !each || ((!*bits || (*bits)->contains(value)) && fitsSync(filter, *rows, 1));
            count += each ? qint64(fits) : value;
        });
        if (!done) {
            return passOn(done);
        }
        if (count > 0) {
            counts.insert(state, count);
        }
    }
    return counts;
}

Result<ListStore::Order*> ListStore::order(const ListFilter& filter)
{
    for (const auto& one : m_orders) {
        if (one->filter == filter) {
            return one.get();
        }
    }
    auto made = std::make_unique<Order>();
    made->filter = filter;
    return &keepNewest(m_orders, std::move(made));
}

// Goes on along the index behind the last row seen. Returns whether there may be more.
Result<bool> ListStore::walk(Order& order, const Bits* bits, qint64 rows, const QString& state)
{
    const QByteArray column = sortColumn(order.filter.sort);
    const bool ascending = order.filter.order == Qt::AscendingOrder;
    const QByteArray way = ascending ? " ASC"_ba : " DESC"_ba;
    const bool text = column != "changed";
    QByteArray sql = "SELECT k, "_ba + column + " FROM doc WHERE removed = 0";
    if (!state.isNull()) {
        sql += " AND state = ?3";
    }
    if (order.lastKey.isValid()) {
        sql += " AND ("_ba + column + ", k) " + (ascending ? ">" : "<") + " (?1, ?2)";
    }
    sql += " ORDER BY "_ba + column + way + ", k" + way;
    auto statement = m_database.prepare(sql);
    if (!statement) {
        return passOn(statement);
    }
    // Parameters that the text does not name are not there: bind what it has.
    Done bound;
    const qint64 number = order.lastKey.toLongLong();
    const QString word = order.lastKey.toString();
    if (!order.lastKey.isValid()) {
        bound = state.isNull() ? Done() : statement->bind(nullptr, nullptr, state);
    } else if (text) {
        bound = state.isNull() ? statement->bind(word, order.lastRow) : statement->bind(word, order.lastRow, state);
    } else {
        bound = state.isNull() ? statement->bind(number, order.lastRow) : statement->bind(number, order.lastRow, state);
    }
    if (!bound) {
        return passOn(bound);
    }
    while (qint64(order.rows.size()) < rows) {
        const auto there = statement->next();
        if (!there) {
            return passOn(there);
        }
        if (!*there) {
            return false;
        }
        order.lastRow = statement->integer(0);
        if (!bits || bits->contains(order.lastRow)) {
            order.rows.push_back(order.lastRow);
        }
        if (qint64(order.rows.size()) >= rows) {
            order.lastKey = text ? QVariant(statement->text(1)) : QVariant(statement->integer(1));
        }
    }
    return true;
}

Done ListStore::extend(Order& order, qint64 rows)
{
    if (order.complete || qint64(order.rows.size()) >= rows) {
        return {};
    }
    const auto bits = passed(order.filter);
    if (!bits) {
        return passOn(bits);
    }
    if (order.filter.sort != SortKey::State) {
        const auto more = walk(order, *bits, rows, {});
        order.complete = more && !*more;
        return more ? Done() : passOn(more);
    }
    // In the order of the life cycle, not of the names.
    const auto states = allStates();
    while (qint64(order.rows.size()) < rows && order.stateAt < states.size()) {
        const bool ascending = order.filter.order == Qt::AscendingOrder;
        const auto state = states.at(ascending ? order.stateAt : states.size() - 1 - order.stateAt);
        const auto more = walk(order, *bits, rows, stateName(state));
        if (!more) {
            return passOn(more);
        }
        if (!*more) {
            ++order.stateAt;
            order.lastKey = QVariant();
        }
    }
    order.complete = order.stateAt >= states.size();
    return {};
}

Result<ListPage> ListStore::page(const ListFilter& filter, qint64 offset, int limit)
{
    const auto list = order(filter);
    if (!list) {
        return passOn(list);
    }
    if (Done done = extend(**list, offset + limit); !done) {
        m_orders.clear(); // half walked: not to be gone on with
        return passOn(done);
    }
    ListPage page { .rows = {}, .offset = offset };
    const auto& rows = (*list)->rows;
    for (auto at = size_t(std::max<qint64>(offset, 0)); at < rows.size() && page.rows.size() < limit; ++at) {
        auto row = m_declarations.row(rows[at]);
        if (!row) {
            return passOn(row);
        }
        if (*row) {
            page.rows.append(std::move(**row));
        }
    }
    return page;
}

Result<QList<DeclarationRow>> ListStore::recent(const QString& text, int limit)
{
    const auto terms = searchTerms(text);
    ListFilter filter;
    filter.text = text;
    QList<DeclarationRow> rows;
    constexpr int step = 100;
    constexpr qint64 furthest = 5000; // further back is not recent
    for (qint64 offset = 0; offset < furthest && rows.size() < limit; offset += step) {
        const auto next = page(filter, offset, step);
        if (!next) {
            return passOn(next);
        }
        for (const auto& row : next->rows) {
            const bool fits = terms.isEmpty() || containsTerms(foldForSearch(row.party).toUtf8(), terms)
                || containsTerms(foldForSearch(row.goods).toUtf8(), terms);
            if (fits && rows.size() < limit) {
                rows.append(row);
            }
        }
        if (next->rows.size() < step) {
            break;
        }
    }
    return rows;
}

} // namespace Tongguan
