// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/reference/classification.h"

#include <QDateTime>
#include <QFuture>

namespace Tongguan {

using ProductId = Id<struct ProductTag>;

// One article of the enterprise's product library. Values are text as a declaration's line holds them.
struct Product {
    ProductId id;
    QString part; // part number
    QString code; // commodity code
    QString name, elements, unit, origin, price, currency, supplier, note;
    qint64 uses = 0; // lines of declarations
    QDateTime lastUsed; // null: never
    bool isEdited = false; // by a person; what declarations say no longer writes over it

    bool operator==(const Product&) const = default;
};

enum class ProductSort { LastUsed, Part, Code, Name, Uses };

struct ProductFilter {
    QString text; // words that all must fit: part number, code, name, pinyin initials, supplier
    ProductSort sort = ProductSort::LastUsed;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ProductFilter&) const = default;
};

struct ProductRows {
    QList<Product> rows;
    qint64 offset = 0;
};

// The product library as pages, completion and paste use it. Answers arrive later, through the future.
class ProductSource {
public:
    virtual ~ProductSource() = default;
    [[nodiscard]] virtual QFuture<Result<qint64>> countProducts(const ProductFilter& filter) = 0;
    [[nodiscard]] virtual QFuture<Result<ProductRows>> productPage(const ProductFilter& filter, qint64 offset, int limit) = 0;
    // For completion: part numbers that begin so first, then names, by how often they were used.
    [[nodiscard]] virtual QFuture<Result<QList<Product>>> findProducts(const QString& typed, int limit) = 0;
    // For paste from a spreadsheet: the products of these part numbers, as many as are known.
    [[nodiscard]] virtual QFuture<Result<QList<Product>>> productsOfParts(const QStringList& parts) = 0;
    // Writes them, new ones too (a null id is given one); a removed one comes back. What a person has written is
    // `isEdited`: uses and lastUsed are the declarations' and not taken from here.
    [[nodiscard]] virtual QFuture<Done> saveProducts(QList<Product> products) = 0;
    [[nodiscard]] virtual QFuture<Done> removeProducts(QList<ProductId> ids) = 0;
    // What goods with such a name were declared under before, likest and most used first.
    [[nodiscard]] virtual QFuture<Result<QList<PastCode>>> earlierCodes(const QString& goodsName, int limit) = 0;
};

} // namespace Tongguan
