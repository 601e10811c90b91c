// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/productstore.h"

#include "models/reference/pinyin.h"
#include "models/store/searchtext.h"

namespace Tongguan {

namespace {

    constexpr QByteArrayView productColumns = "id, part, code, name, elements, unit, origin, price, currency, supplier, note, uses, last_used, edited";

    Product productOfRow(const Statement& row)
    {
        return { .id = row.id<ProductId>(0),
            .part = row.text(1),
            .code = row.text(2),
            .name = row.text(3),
            .elements = row.text(4),
            .unit = row.text(5),
            .origin = row.text(6),
            .price = row.text(7),
            .currency = row.text(8),
            .supplier = row.text(9),
            .note = row.text(10),
            .uses = row.integer(11),
            .lastUsed = row.integer(12) > 0 ? row.time(12) : QDateTime(),
            .isEdited = row.integer(13) != 0 };
    }

    // As containsTerms(), for tens of thousands of short texts: the library's search for the first byte is what counts.
    bool holdsTerms(const QByteArray& text, const QList<QByteArray>& terms)
    {
        const std::string_view all(text.constData(), size_t(text.size()));
        for (const QByteArray& term : terms) {
            if (all.find(term.constData(), 0, size_t(term.size())) == std::string_view::npos) {
                return false;
            }
        }
        return true;
    }

    QString productSearchText(const Product& product)
    {
        const QStringList parts { product.part, product.code, product.name, pinyinInitials(product.name), product.supplier, product.note };
        return foldForSearch(parts.join(u'\u001f'));
    }

} // namespace

QString productIdent(const Product& product)
{
    if (product.part.isEmpty()) {
        return u"n:"_s + foldForSearch(product.name) + u'\u001f' + product.code;
    }
    return u"p:"_s + foldForSearch(product.part);
}

void ProductStore::forget()
{
    m_isLoaded = m_isPastLoaded = false;
    m_entries.clear();
    m_positions.clear();
    m_orders.clear();
    m_filter.reset();
    m_past.clear();
}

ProductStore::Entry ProductStore::entryOf(const Statement& row)
{
    Entry entry { row.integer(0), row.blob(1), row.blob(2), row.blob(3), row.blob(4), row.integer(5), row.integer(6) };
    entry.nameAt = entry.search.indexOf('\x1f', entry.search.indexOf('\x1f') + 1) + 1; // behind part number and code
    return entry;
}

Done ProductStore::load()
{
    if (m_isLoaded) {
        return {};
    }
    forget();
    auto rows = m_database.query("SELECT k, search, part, code, name, uses, last_used FROM product WHERE removed = 0");
    if (!rows) {
        return passOn(rows);
    }
    const Done done = rows->forEach([&] {
        m_positions.emplace(rows->integer(0), quint32(m_entries.size()));
        m_entries.push_back(entryOf(*rows));
    });
    m_isLoaded = done.has_value();
    return done;
}

Done ProductStore::reread(qint64 k)
{
    m_orders.clear();
    m_filter.reset();
    if (!m_isLoaded) {
        return {};
    }
    auto row = m_database.query("SELECT k, search, part, code, name, uses, last_used FROM product WHERE k = ? AND removed = 0", k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    Entry entry;
    if (*there) {
        entry = entryOf(*row);
    }
    const auto known = m_positions.find(k);
    if (known != m_positions.end()) {
        m_entries[known->second] = std::move(entry);
    } else if (*there) {
        m_positions.emplace(k, quint32(m_entries.size()));
        m_entries.push_back(std::move(entry));
    }
    return {};
}

const std::vector<quint32>& ProductStore::sorted(ProductSort sort)
{
    const auto known = m_orders.find(int(sort));
    if (known != m_orders.end()) {
        return known->second;
    }
    std::vector<quint32> order;
    order.reserve(m_entries.size());
    for (quint32 at = 0; at < m_entries.size(); ++at) {
        if (m_entries[at].k != 0) {
            order.push_back(at);
        }
    }
    const auto by = [&](const auto& keyOf) {
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            return std::pair(keyOf(m_entries[a]), m_entries[a].k) < std::pair(keyOf(m_entries[b]), m_entries[b].k);
        });
    };
    switch (sort) {
    case ProductSort::LastUsed: by([](const Entry& e) { return e.lastUsed; }); break;
    case ProductSort::Part: by([](const Entry& e) { return QByteArrayView(e.part); }); break;
    case ProductSort::Code: by([](const Entry& e) { return QByteArrayView(e.code); }); break;
    case ProductSort::Name: by([](const Entry& e) { return QByteArrayView(e.name); }); break;
    case ProductSort::Uses: by([](const Entry& e) { return e.uses; }); break;
    }
    return m_orders.emplace(int(sort), std::move(order)).first->second;
}

Result<const std::vector<quint32>*> ProductStore::found(const ProductFilter& filter)
{
    if (Done done = load(); !done) {
        return passOn(done);
    }
    if (m_filter && *m_filter == filter) {
        return &m_found;
    }
    const QList<QByteArray> terms = searchTerms(filter.text);
    m_found.clear();
    for (const quint32 at : sorted(filter.sort)) {
        if (holdsTerms(m_entries[at].search, terms)) {
            m_found.push_back(at);
        }
    }
    if (filter.order == Qt::DescendingOrder) {
        std::reverse(m_found.begin(), m_found.end());
    }
    m_filter = filter;
    return &m_found;
}

Result<qint64> ProductStore::count(const ProductFilter& filter)
{
    const auto rows = found(filter);
    return rows ? Result<qint64>(qint64((*rows)->size())) : passOn(rows);
}

Result<std::optional<Product>> ProductStore::read(qint64 k)
{
    static const QByteArray sql = "SELECT "_ba + productColumns + " FROM product WHERE k = ?";
    auto row = m_database.query(sql, k);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? std::optional(productOfRow(*row)) : std::nullopt;
}

Result<ProductRows> ProductStore::page(const ProductFilter& filter, qint64 offset, int limit)
{
    const auto rows = found(filter);
    if (!rows) {
        return passOn(rows);
    }
    ProductRows page { {}, offset };
    const auto end = std::min<qint64>(offset + limit, qint64((*rows)->size()));
    for (qint64 at = std::max<qint64>(offset, 0); at < end; ++at) {
        auto product = read(m_entries[(**rows)[size_t(at)]].k);
        if (!product) {
            return passOn(product);
        }
        if (*product) {
            page.rows.append(std::move(**product));
        }
    }
    return page;
}

Result<QList<Product>> ProductStore::find(const QString& typed, int limit)
{
    if (Done done = load(); !done) {
        return passOn(done);
    }
    const QList<QByteArray> terms = searchTerms(typed);
    if (terms.isEmpty()) {
        return QList<Product> {};
    }
    const QByteArray first = foldForSearch(typed).toUtf8();
    struct Hit {
        int rank = 0;
        qint64 uses = 0, lastUsed = 0, k = 0;
        bool operator<(const Hit& other) const
        {
            return std::tie(rank, other.uses, other.lastUsed, k) < std::tie(other.rank, uses, lastUsed, other.k);
        }
    };
    std::vector<Hit> hits;
    for (const Entry& entry : m_entries) {
        if (entry.k == 0 || !holdsTerms(entry.search, terms)) {
            continue;
        }
        // The search text begins with the part number.
        const int rank = entry.search.startsWith(first) && !entry.part.isEmpty() ? (entry.part.size() == first.size() ? 0 : 1)
            : entry.code.startsWith(first) || QByteArrayView(entry.search).sliced(entry.nameAt).startsWith(first) ? 2
                                                                                                                 : 3;
        hits.push_back({ rank, entry.uses, entry.lastUsed, entry.k });
    }
    const auto last = hits.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(hits));
    std::partial_sort(hits.begin(), last, hits.end());
    QList<Product> products;
    for (auto hit = hits.begin(); hit != last; ++hit) {
        auto product = read(hit->k);
        if (!product) {
            return passOn(product);
        }
        if (*product) {
            products.append(std::move(**product));
        }
    }
    return products;
}

Result<QList<Product>> ProductStore::ofParts(const QStringList& parts)
{
    static const QByteArray sql = "SELECT "_ba + productColumns + " FROM product WHERE ident = ? AND removed = 0 ORDER BY last_used DESC LIMIT 1";
    QList<Product> products;
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        auto row = m_database.query(sql, productIdent({ .id = {}, .part = part.trimmed() }));
        if (!row) {
            return passOn(row);
        }
        const auto there = row->next();
        if (!there) {
            return passOn(there);
        }
        if (*there) {
            products.append(productOfRow(*row));
        }
    }
    return products;
}

Done ProductStore::loadPast()
{
    if (m_isPastLoaded) {
        return {};
    }
    m_past.clear();
    auto rows = m_database.query("SELECT name, code, uses, last FROM goods_class");
    if (!rows) {
        return passOn(rows);
    }
    const Done done = rows->forEach([&] {
        Past past { rows->text(0), rows->text(1), rows->integer(2), rows->integer(3), {} };
        past.pairs = namePairs(past.name);
        m_past.push_back(std::move(past));
    });
    m_isPastLoaded = done.has_value();
    return done;
}

Result<QList<PastCode>> ProductStore::earlier(const QString& goodsName, int limit)
{
    constexpr int least = 40; // in common, of a hundred
    if (Done done = loadPast(); !done) {
        return passOn(done);
    }
    const NameLikeness likeness(goodsName);
    if (likeness.isEmpty()) {
        return QList<PastCode> {};
    }
    struct Hit {
        int likeness = 0;
        const Past* past = nullptr;
    };
    std::vector<Hit> hits;
    for (const Past& past : m_past) {
        const int alike = likeness.to(past.pairs);
        if (alike >= least) {
            hits.push_back({ alike, &past });
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tie(b.likeness, b.past->uses, b.past->last) < std::tie(a.likeness, a.past->uses, a.past->last);
    });
    QList<PastCode> codes; // each code once, with its likest name and all its uses
    for (const Hit& hit : hits) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(hit.past->last, Qt::UTC).date();
        const auto same = std::find_if(codes.begin(), codes.end(), [&hit](const PastCode& one) { return one.code == hit.past->code; });
        if (same != codes.end()) {
            same->uses += hit.past->uses;
            same->last = std::max(same->last, last);
        } else if (codes.size() < limit) {
            codes.append({ hit.past->name, hit.past->code, hit.past->uses, last, hit.likeness });
        }
    }
    return codes;
}

Done ProductStore::write(qint64 k, const Product& product)
{
    return m_database.run("UPDATE product SET ident = ?2, part = ?3, code = ?4, name = ?5, elements = ?6, unit = ?7, origin = ?8, price = ?9,"
                          " currency = ?10, supplier = ?11, note = ?12, search = ?13, edited = ?14, removed = 0 WHERE k = ?1",
        k, productIdent(product), product.part, product.code, product.name, product.elements, product.unit, product.origin, product.price,
        product.currency, product.supplier, product.note, productSearchText(product), int(product.isEdited));
}

Result<qint64> ProductStore::insert(const Product& product)
{
    const Done done = m_database.run(
        "INSERT INTO product (id, ident, part, code, name, elements, unit, origin, price, currency, supplier, note, search, edited)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        product.id.isNull() ? ProductId::create() : product.id, productIdent(product), product.part, product.code, product.name, product.elements,
        product.unit, product.origin, product.price, product.currency, product.supplier, product.note, productSearchText(product),
        int(product.isEdited));
    return done ? Result<qint64>(m_database.lastRow()) : passOn(done);
}

Done ProductStore::save(const QList<Product>& products)
{
    for (const Product& product : products) {
        auto k = m_database.number("SELECT k FROM product WHERE id = ?", product.id);
        if (!k) {
            return passOn(k);
        }
        if (*k) {
            if (Done done = write(**k, product); !done) {
                return done;
            }
        } else {
            const auto made = insert(product);
            if (!made) {
                return passOn(made);
            }
            *k = *made;
        }
        if (Done done = reread(**k); !done) {
            return done;
        }
    }
    return {};
}

Done ProductStore::remove(const QList<ProductId>& ids)
{
    for (const ProductId& id : ids) {
        const auto k = m_database.number("SELECT k FROM product WHERE id = ?", id);
        if (!k) {
            return passOn(k);
        }
        if (!*k) {
            continue;
        }
        if (Done done = m_database.run("UPDATE product SET removed = 1 WHERE k = ?", **k); !done) {
            return done;
        }
        if (Done done = reread(**k); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Tongguan
