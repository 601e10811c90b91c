// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientwork.h"

namespace Tongguan {

template <class Work>
auto ClientStore::changeProducts(Work work)
{
    return m_thread->submit([this, work = std::move(work)]() mutable {
        auto& rooms = *m_files->rooms;
        auto result = inTransaction(rooms.database, [&] { return work(rooms); });
        if (!result) {
            rooms.products.forget();
        }
        QMetaObject::invokeMethod(this, &ClientStore::productsChanged, Qt::QueuedConnection);
        return result;
    });
}

// One step; on the store thread.
Result<bool> ClientStore::takeInGoods(int limit)
{
    auto& rooms = *m_files->rooms;
    auto more = inTransaction(rooms.database, [&] { return rooms.products.takeIn(rooms.dictionary, limit); });
    if (!more) {
        rooms.products.forget();
    } else if (!*more) {
        QMetaObject::invokeMethod(this, &ClientStore::productsChanged, Qt::QueuedConnection);
    }
    return more;
}

QFuture<Result<qint64>> ClientStore::countProducts(const ProductFilter& filter)
{
    return ask([filter](ClientRooms& rooms) { return rooms.products.count(filter); });
}

QFuture<Result<ProductRows>> ClientStore::productPage(const ProductFilter& filter, qint64 offset, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.page(filter, offset, limit); });
}

QFuture<Result<QList<Product>>> ClientStore::findProducts(const QString& typed, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.find(typed, limit); });
}

QFuture<Result<QList<Product>>> ClientStore::productsOfParts(const QStringList& parts)
{
    return ask([parts](ClientRooms& rooms) { return rooms.products.ofParts(parts); });
}

QFuture<Done> ClientStore::saveProducts(QList<Product> products)
{
    return changeProducts([products = std::move(products)](ClientRooms& rooms) { return rooms.products.save(products); });
}

QFuture<Done> ClientStore::removeProducts(QList<ProductId> ids)
{
    return changeProducts([ids = std::move(ids)](ClientRooms& rooms) { return rooms.products.remove(ids); });
}

QFuture<Result<QList<PastCode>>> ClientStore::earlierCodes(const QString& goodsName, int limit)
{
    return ask([=](ClientRooms& rooms) { return rooms.products.earlier(goodsName, limit); });
}

QFuture<Done> ClientStore::takeInNow()
{
    return m_thread->submit([this]() -> Done {
        for (;;) {
            const auto more = takeInGoods(200);
            if (!more) {
                return passOn(more);
            }
            if (!*more) {
                return {};
            }
        }
    });
}

} // namespace Tongguan
