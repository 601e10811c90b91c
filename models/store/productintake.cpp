// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of declarations' lines into the product library.
#include "models/dictionary/body.h"
#include "models/store/productstore.h"

namespace Tongguan {

namespace {

    // The elements of a goods line that make a product, by their place in the group.
    struct GoodsColumns {
        explicit GoodsColumns(const Group& group)
            : part(group.indexOf(u"partNo"))
            , code(group.indexOf(u"commodityCode"))
            , name(group.indexOf(u"goodsName"))
            , elements(group.indexOf(u"declarationElements"))
            , unit(group.indexOf(u"unit"))
            , origin(group.indexOf(u"originCountry"))
            , price(group.indexOf(u"unitPrice"))
            , currency(group.indexOf(u"currency"))
        {
        }
        [[nodiscard]] Product of(const Record& line, const QString& supplier) const
        {
            const auto value = [&line](int element) { return element < 0 ? QString() : line.value(element).trimmed(); };
            return { .id = {},
                .part = value(part),
                .code = value(code),
                .name = value(name),
                .elements = value(elements),
                .unit = value(unit),
                .origin = value(origin),
                .price = value(price),
                .currency = value(currency),
                .supplier = supplier,
                .note = {},
                .lastUsed = {} };
        }
        int part, code, name, elements, unit, origin, price, currency;
    };

} // namespace

Result<bool> ProductStore::takeIn(const Dictionary& dictionary, int limit)
{
    struct Waiting {
        qint64 k = 0, at = 0;
        QByteArray body;
    };
    QList<Waiting> waiting;
    {
        auto rows = m_database.query(
            "SELECT q.k, d.changed, c.body, d.date FROM goods_queue q JOIN doc d ON d.k = q.k JOIN content c ON c.k = q.k ORDER BY q.k LIMIT ?", limit);
        if (!rows) {
            return passOn(rows);
        }
        const Done done = rows->forEach([&] {
            const QDate day = QDate::fromString(rows->text(3), Qt::ISODate); // of entry or exit
            waiting.append({ rows->integer(0), day.isValid() ? day.startOfDay(Qt::UTC).toMSecsSinceEpoch() : rows->integer(1), rows->blob(2) });
        });
        if (!done) {
            return passOn(done);
        }
    }
    for (const Waiting& one : waiting) {
        if (const auto document = fromBody(dictionary.declaration(), one.body)) {
            if (Done done = takeInDocument(one.k, *document, one.at); !done) {
                return passOn(done);
            }
        }
        if (Done done = m_database.run("DELETE FROM goods_queue WHERE k = ?", one.k); !done) {
            return passOn(done);
        }
    }
    m_isPastLoaded = m_isPastLoaded && waiting.isEmpty();
    return waiting.size() == limit;
}

// What it held before goes first: a declaration that was returned and mended counts once.
Done ProductStore::takeInDocument(qint64 k, const Document& document, qint64 at)
{
    QSet<qint64> touched;
    {
        auto rows = m_database.query("SELECT product FROM goods_use WHERE doc = ?", k);
        if (!rows) {
            return passOn(rows);
        }
        if (Done done = rows->forEach([&] { touched.insert(rows->integer(0)); }); !done) {
            return done;
        }
    }
    if (Done done = m_database.run("DELETE FROM goods_use WHERE doc = ?", k); !done) {
        return done;
    }
    const int group = document.type().root.groupIndexOf(u"line");
    if (group < 0) {
        return {};
    }
    const GoodsColumns columns(document.type().root.groups.at(group));
    const QString supplier = document.direction() == Direction::Import ? document.value(u"overseasConsignorNameEn") : QString();
    for (const Record& line : document.lines(u"line")) {
        const Product product = columns.of(line, supplier);
        if (product.name.isEmpty() || product.code.size() != 10) {
            continue;
        }
        const auto known = productOf(product, at);
        if (!known) {
            return passOn(known);
        }
        touched.insert(*known);
        // A second line of the same article: its row goes and comes again, so that the triggers see both.
        const auto before = m_database.number("SELECT lines FROM goods_use WHERE doc = ? AND product = ? AND name = ? AND code = ?", k, *known, product.name, product.code);
        if (!before) {
            return passOn(before);
        }
        if (*before) {
            if (Done done = m_database.run("DELETE FROM goods_use WHERE doc = ? AND product = ? AND name = ? AND code = ?", k, *known, product.name, product.code); !done) {
                return done;
            }
        }
        if (Done done = m_database.run("INSERT INTO goods_use (doc, product, name, code, lines, at) VALUES (?, ?, ?, ?, ?, ?)", k, *known, product.name, product.code, before->value_or(0) + 1, at); !done) {
            return done;
        }
    }
    for (const qint64 product : std::as_const(touched)) {
        if (Done done = reread(product); !done) {
            return done;
        }
    }
    return {};
}

// The product of a line: the one of its part number, or of its name and code; made where there is none. A newer
// declaration's values take the place of an older one's, never of a person's.
Result<qint64> ProductStore::productOf(const Product& line, qint64 at)
{
    auto row = m_database.query("SELECT k, last_used, edited, removed FROM product WHERE ident = ? ORDER BY removed, k LIMIT 1", productIdent(line));
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        row->reset();
        return insert(line);
    }
    const qint64 k = row->integer(0);
    const bool mayWrite = row->integer(1) <= at && row->integer(2) == 0 && row->integer(3) == 0;
    row->reset();
    if (mayWrite) {
        if (Done done = write(k, line); !done) {
            return passOn(done);
        }
    }
    return k;
}

} // namespace Tongguan
