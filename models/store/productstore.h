// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/database.h"
#include "models/tables/productsource.h"

#include <optional>
#include <unordered_map>

namespace Tongguan {

class Document;
class Dictionary;

// The tables product, goods_use and goods_class. Searching goes over a copy of the search texts in memory, read at
// the first question and kept up with every change. Writing functions are for use inside a transaction.
class ProductStore final {
public:
    explicit ProductStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<qint64> count(const ProductFilter& filter);
    [[nodiscard]] Result<ProductRows> page(const ProductFilter& filter, qint64 offset, int limit);
    [[nodiscard]] Result<QList<Product>> find(const QString& typed, int limit);
    [[nodiscard]] Result<QList<Product>> ofParts(const QStringList& parts);
    [[nodiscard]] Result<QList<PastCode>> earlier(const QString& goodsName, int limit);
    [[nodiscard]] Done save(const QList<Product>& products);
    [[nodiscard]] Done remove(const QList<ProductId>& ids);

    // Takes in the lines of up to `limit` declarations that wait; false: none is left.
    [[nodiscard]] Result<bool> takeIn(const Dictionary& dictionary, int limit);
    void forget(); // what is in memory: a transaction has failed

private:
    struct Entry {
        qint64 k = 0;
        QByteArray search, part, code, name;
        qint64 uses = 0, lastUsed = 0;
        qsizetype nameAt = 0; // where the folded name begins in `search`
    };
    [[nodiscard]] static Entry entryOf(const Statement& row);
    struct Past {
        QString name, code;
        qint64 uses = 0, last = 0;
        std::vector<quint16> pairs;
    };
    [[nodiscard]] Done load();
    [[nodiscard]] Done loadPast();
    [[nodiscard]] Done reread(qint64 k); // one product, into memory
    [[nodiscard]] Result<const std::vector<quint32>*> found(const ProductFilter& filter); // positions in m_entries
    [[nodiscard]] const std::vector<quint32>& sorted(ProductSort sort);
    [[nodiscard]] Result<std::optional<Product>> read(qint64 k);
    [[nodiscard]] Done takeInDocument(qint64 k, const Document& document, qint64 at);
    [[nodiscard]] Result<qint64> productOf(const Product& line, qint64 at);
    [[nodiscard]] Done write(qint64 k, const Product& product);
    [[nodiscard]] Result<qint64> insert(const Product& product);

    Database& m_database;
    bool m_isLoaded = false, m_isPastLoaded = false;
    std::vector<Entry> m_entries; // a removed one has k = 0
    std::unordered_map<qint64, quint32> m_positions;
    std::unordered_map<int, std::vector<quint32>> m_orders; // by ProductSort, ascending
    std::optional<ProductFilter> m_filter;
    std::vector<quint32> m_found;
    std::vector<Past> m_past;
};

// What makes a product the same one: its part number, else its name and code.
[[nodiscard]] QString productIdent(const Product& product);

} // namespace Tongguan
