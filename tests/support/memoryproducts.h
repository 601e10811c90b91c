// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/productsource.h"

namespace Tongguan {

// A product library in memory: the seam, not the store. It answers at once, or fails as told.
class MemoryProducts final : public ProductSource {
public:
    QList<Product> products;
    QList<PastCode> past;
    std::optional<Error> failure;

    QFuture<Result<qint64>> countProducts(const ProductFilter& filter) override { return ready(qint64(fitting(filter.text).size())); }
    QFuture<Result<ProductRows>> productPage(const ProductFilter& filter, qint64 offset, int limit) override
    {
        return ready(ProductRows { fitting(filter.text).mid(offset, limit), offset });
    }
    QFuture<Result<QList<Product>>> findProducts(const QString& typed, int limit) override { return ready(fitting(typed).mid(0, limit)); }
    QFuture<Result<QList<Product>>> productsOfParts(const QStringList& parts) override
    {
        QList<Product> found;
        for (const Product& product : products) {
            if (!product.part.isEmpty() && parts.contains(product.part, Qt::CaseInsensitive))
                found.append(product);
        }
        return ready(found);
    }
    QFuture<Done> saveProducts(QList<Product> saved) override
    {
        for (const Product& product : saved) {
            products.removeIf([&product](const Product& one) { return one.id == product.id; });
            products.append(product);
        }
        return QtFuture::makeReadyFuture(failure ? Done(tl::unexpected(*failure)) : Done());
    }
    QFuture<Done> removeProducts(QList<ProductId> ids) override
    {
        products.removeIf([&ids](const Product& one) { return ids.contains(one.id); });
        return QtFuture::makeReadyFuture(failure ? Done(tl::unexpected(*failure)) : Done());
    }
    QFuture<Result<QList<PastCode>>> earlierCodes(const QString& name, int) override
    {
        return ready(name.isEmpty() ? QList<PastCode>() : past);
    }

private:
    [[nodiscard]] QList<Product> fitting(const QString& text) const
    {
        QList<Product> found;
        for (const Product& product : products) {
            if (product.part.contains(text, Qt::CaseInsensitive) || product.name.contains(text) || product.code.startsWith(text))
                found.append(product);
        }
        return found;
    }
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ready(T value) const
    {
        return QtFuture::makeReadyFuture(failure ? Result<T>(tl::unexpected(*failure)) : Result<T>(std::move(value)));
    }
};

} // namespace Tongguan
