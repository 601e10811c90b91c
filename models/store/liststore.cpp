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

    bool filtersAttributes(const ListFilter& filter)
    {
        return !filter.states.isEmpty() || !filter.syncs.isEmpty() || !filter.direction.isEmpty() || filter.from.isValid() || filter.to.isValid();
    }

    bool sameSelection(ListFilter a, const ListFilter& b)
    {
        a.sort = b.sort;
        a.order = b.order;
        return a == b;
    }

} // namespace

struct ListStore::Wanted {
    Wanted(const ListFilter& filter, const QStringList& known)
        : direction(filter.direction.isEmpty() ? char(0) : filter.direction.front().toLatin1())
        , allStates(filter.states.isEmpty())
        , allSyncs(filter.syncs.isEmpty())
    {
        for (const auto state : filter.states) {
            states |= 1u << unsigned(state);
        }
        for (const auto sync : filter.syncs) {
            syncs |= 1u << unsigned(sync);
        }
        const QStringList wanted = filter.types.isEmpty() ? QStringList { u"declaration"_s } : filter.types;
        for (const QString& type : wanted) {
            if (const auto at = known.indexOf(type); at >= 0) {
                types |= quint64(1) << unsigned(at);
            }
        }
        if (filter.from.isValid()) {
            from = filter.from.toString(Qt::ISODate).toUtf8();
        }
        if (filter.to.isValid()) {
            to = filter.to.toString(Qt::ISODate).toUtf8();
        }
    }
    [[nodiscard]] bool fitsState(const Attributes& one) const { return allStates || ((states >> unsigned(one.state)) & 1u) != 0; }
    // All but the state. Dates compare as text, as they are written.
    [[nodiscard]] bool fits(const Attributes& one) const
    {
        if (!one.shown || ((types >> unsigned(one.type)) & 1u) == 0 || (direction != 0 && one.direction != direction)
            || (!allSyncs && ((syncs >> unsigned(one.sync)) & 1u) == 0)) {
            return false;
        }
        const std::string_view date(one.date.data(), one.date.size());
        return (from.isEmpty() || date >= std::string_view(from.constData(), size_t(from.size())))
            && (to.isEmpty() || (one.date.front() != 0 && date <= std::string_view(to.constData(), size_t(to.size()))));
    }
    char direction;
    bool allStates, allSyncs;
    quint32 states = 0, syncs = 0;
    quint64 types = 0;
    QByteArray from, to;
};

ListStore::Attributes ListStore::attributesOf(const Statement& row, int first, NamesSeen& names)
{
    Attributes one;
    one.shown = true;
    // Rows come by state: most names are those of the row before.
    if (const QByteArray name = row.blobView(first); name != names.state) {
        names.state = row.blob(first);
        names.stateMeant = stateFromName(QString::fromUtf8(name)).value_or(DeclarationState::Draft);
    }
    if (const QByteArray name = row.blobView(first + 1); name != names.sync) {
        names.sync = row.blob(first + 1);
        names.syncMeant = syncStateFromName(QString::fromUtf8(name)).value_or(SyncState::LocalOnly);
    }
    one.state = names.stateMeant;
    one.sync = names.syncMeant;
    const QByteArray direction = row.blobView(first + 2);
    one.direction = direction.isEmpty() ? char(0) : direction.front();
    const QByteArray date = row.blobView(first + 3);
    std::copy_n(date.begin(), std::min(date.size(), qsizetype(one.date.size())), one.date.begin());
    return one;
}

void ListStore::forget()
{
    m_found.clear();
    m_passed.clear();
    m_orders.clear();
    m_attributes.clear();
    m_others.reset();
}

void ListStore::forget(const QList<DocumentId>& ids)
{
    m_others.reset();
    constexpr qsizetype few = 200;
    if (ids.isEmpty() || ids.size() > few || !mend(ids)) {
        forget();
        return;
    }
    m_passed.clear();
    m_orders.clear();
}

// A document that is gone altogether has left no row number to mend: everything is read again then.
Done ListStore::mend(const QList<DocumentId>& ids)
{
    for (const auto& id : ids) {
        auto row = m_database.query("SELECT d.k, d.state, d.sync, d.direction, d.date, d.removed, c.search, d.type"
                                    " FROM doc d JOIN content c ON c.k = d.k WHERE d.id = ?",
            id);
        if (!row) {
            return passOn(row);
        }
        const auto there = row->next();
        if (!there) {
            return passOn(there);
        }
        if (!*there) {
            return fail(ErrorKind::Invalid, u"declaration.unknown"_s);
        }
        const qint64 k = row->integer(0);
        const bool shown = row->integer(5) == 0;
        for (const auto& one : m_found) {
            if (shown && containsTerms(row->blobView(6), one->terms)) {
                one->bits.insert(k);
            } else {
                one->bits.remove(k);
            }
        }
        if (!m_attributes.empty()) {
            if (size_t(k) >= m_attributes.size()) {
                m_attributes.resize(size_t(k) + 1);
            }
            auto& mended = m_attributes[size_t(k)];
            m_total += qint64(shown) - qint64(mended.shown);
            NamesSeen names;
            mended = shown ? attributesOf(*row, 1, names) : Attributes {};
            mended.type = typeNumber(row->text(7));
        }
    }
    return {};
}

Done ListStore::loadAttributes()
{
    if (!m_attributes.empty()) {
        return {};
    }
    auto rows = m_database.query("SELECT k, state, sync, direction, date FROM doc INDEXED BY doc_state WHERE removed = 0");
    if (!rows) {
        return passOn(rows);
    }
    std::vector<Attributes> read(1); // row numbers begin at 1; and empty means not read
    qint64 count = 0;
    NamesSeen names;
    if (Done done = rows->forEach([&] {
            const auto k = size_t(rows->integer(0));
            if (k >= read.size()) {
                read.resize(std::max(k + 1, read.size() * 2));
            }
            read[k] = attributesOf(*rows, 1, names);
            ++count;
        });
        !done) {
        return done;
    }
    if (Done done = loadTypes(read); !done) {
        return done;
    }
    m_attributes = std::move(read);
    m_total = count;
    return {};
}

Done ListStore::loadTypes(std::vector<Attributes>& attributes)
{
    auto rows = m_database.query("SELECT k, type FROM doc INDEXED BY doc_other WHERE type <> 'declaration'");
    if (!rows) {
        return passOn(rows);
    }
    return rows->forEach([&] {
        if (const auto k = size_t(rows->integer(0)); k < attributes.size()) {
            attributes[k].type = typeNumber(rows->text(1));
        }
    });
}

quint8 ListStore::typeNumber(const QString& type)
{
    qsizetype at = m_types.indexOf(type);
    if (at < 0 && m_types.size() < 64) {
        at = m_types.size();
        m_types.append(type);
    }
    return quint8(at < 0 ? 63 : at);
}

// Where there are declarations only, a list of them lets all through.
Result<bool> ListStore::filtersType(const ListFilter& filter)
{
    if (!filter.types.isEmpty() && !(filter.types.size() == 1 && filter.types.front() == u"declaration")) {
        return true;
    }
    if (!m_others) {
        const auto found = m_database.number("SELECT EXISTS (SELECT 1 FROM doc INDEXED BY doc_other WHERE type <> 'declaration')");
        if (!found) {
            return passOn(found);
        }
        m_others = found->value_or(0) != 0;
    }
    return *m_others;
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
    if (!byText) {
        return byText;
    }
    const auto byType = filtersType(filter);
    if (!byType) {
        return passOn(byType);
    }
    if (!*byType && !filtersAttributes(filter)) {
        return byText;
    }
    for (const auto& one : m_passed) {
        if (sameSelection(one->filter, filter)) {
            return &one->bits;
        }
    }
    if (Done done = loadAttributes(); !done) {
        return passOn(done);
    }
    auto made = std::make_unique<Passed>(Passed { filter, {} });
    const Wanted wanted(filter, m_types);
    for (size_t k = 0; k < m_attributes.size(); ++k) {
        const auto& one = m_attributes[k];
        if (wanted.fits(one) && wanted.fitsState(one) && (!*byText || (*byText)->contains(qint64(k)))) {
            made->bits.insert(qint64(k));
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
    if (*bits) {
        return (*bits)->count();
    }
    const Done done = loadAttributes();
    return done ? Result<qint64>(m_total) : passOn(done);
}

Result<QHash<DeclarationState, qint64>> ListStore::countByState(const ListFilter& filter)
{
    const auto bits = found(filter.text);
    if (!bits) {
        return passOn(bits);
    }
    if (Done done = loadAttributes(); !done) {
        return passOn(done);
    }
    const Wanted wanted(filter, m_types);
    QHash<DeclarationState, qint64> counts;
    std::array<qint64, 32> sums {};
    for (size_t k = 0; k < m_attributes.size(); ++k) {
        const auto& one = m_attributes[k];
        if (wanted.fits(one) && (!*bits || (*bits)->contains(qint64(k)))) {
            ++sums.at(size_t(one.state));
        }
    }
    for (const auto state : allStates()) {
        if (const qint64 sum = sums.at(size_t(state)); sum > 0) {
            counts.insert(state, sum);
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
    constexpr qint64 fewHits = 1500; // sorting them is quicker than walking past all others
    if (*bits && (*bits)->count() <= fewHits) {
        return few(order, **bits);
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

Done ListStore::few(Order& order, const Bits& bits)
{
    struct Hit {
        qint64 number = 0; // the state's, or a time
        qint64 time = 0;   // within a state
        QByteArray text;
        qint64 k = 0;
    };
    const auto sort = order.filter.sort;
    const QByteArray column = sortColumn(sort);
    const QByteArray sql = "SELECT "_ba + column + ", state FROM doc WHERE k = ? AND removed = 0";
    std::vector<Hit> hits;
    Done done;
    bits.forEach([&](qint64 k) {
        auto row = m_database.query(sql, k);
        const auto there = row ? row->next() : Result<bool>(passOn(row));
        if (!there) {
            done = passOn(there);
        } else if (*there) {
            Hit hit;
            hit.k = k;
            if (sort == SortKey::State) {
                hit.number = qint64(stateFromName(row->text(1)).value_or(DeclarationState::Draft));
                hit.time = row->integer(0);
            } else if (sort == SortKey::Changed) {
                hit.number = row->integer(0);
            } else {
                hit.text = row->blob(0);
            }
            hits.push_back(std::move(hit));
        }
    });
    if (!done) {
        return done;
    }
    const bool ascending = order.filter.order == Qt::AscendingOrder;
    std::sort(hits.begin(), hits.end(), [ascending](const Hit& a, const Hit& b) {
        const auto& x = ascending ? a : b;
        const auto& y = ascending ? b : a;
        return std::tie(x.number, x.time, x.text, x.k) < std::tie(y.number, y.time, y.text, y.k);
    });
    order.rows.clear();
    for (const auto& hit : hits) {
        order.rows.push_back(hit.k);
    }
    order.complete = true;
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
