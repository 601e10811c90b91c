// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/clientwork.h"
#include "models/store/partsmoved.h"

namespace Tongguan {

QFuture<Result<QList<LedgerRecord>>> ClientStore::ledgerRecords()
{
    return ask([](ClientRooms& rooms) { return rooms.ledgers.records(); });
}

QFuture<Done> ClientStore::putLedgerRecord(const LedgerRecord& record)
{
    return changeLedger([record](ClientRooms& rooms) -> Done {
        if (Done done = rooms.ledgers.put(record, rooms.clock.now()); !done) {
            return done;
        }
        return ListPostings(rooms).recordCame(record.number);
    });
}

QFuture<Result<RecordMerging>> ClientStore::merging(const QString& record)
{
    return ask([record](ClientRooms& rooms) { return rooms.mergings.of(record); });
}

QFuture<Result<int>> ClientStore::addMerging(const QString& record, const MergingVersion& version)
{
    return changeLedger([record, version](ClientRooms& rooms) { return rooms.mergings.add(record, version, rooms.clock.now()); });
}

QFuture<Result<QList<PartQuantity>>> ClientStore::partsMoved(const QString& record, LedgerSide side, int item)
{
    return ask([record, side, item](ClientRooms& rooms) { return Tongguan::partsMoved(rooms, record, side, item); });
}

QFuture<Result<int>> ClientStore::postMovements(const QString& number, QList<Movement> movements)
{
    return changeLedger([number, movements = std::move(movements)](ClientRooms& rooms) { return rooms.ledgers.post(number, movements); });
}

QFuture<Result<int>> ClientStore::postList(const QString& number, DocumentId list, QList<Movement> movements)
{
    return changeLedger([number, list, movements = std::move(movements)](ClientRooms& rooms) -> Result<int> {
        QList<MovementId> ids;
        for (const Movement& movement : movements) {
            ids.append(movement.id);
        }
        if (const Done done = rooms.ledgers.withdraw(number, list, ids); !done) {
            return passOn(done);
        }
        return rooms.ledgers.post(number, movements);
    });
}

QFuture<Result<QList<MaterialBalance>>> ClientStore::ledgerBalances(const QString& number, QDate at, Counting counting)
{
    return askLedger(number, [at, counting](const LedgerBook& book) { return book.balances(at, counting); });
}

QFuture<Result<QList<ProductBalance>>> ClientStore::ledgerProducts(const QString& number, QDate at, Counting counting)
{
    return askLedger(number, [at, counting](const LedgerBook& book) { return book.productBalances(at, counting); });
}

QFuture<Result<QList<WriteOffLine>>> ClientStore::ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting)
{
    return askLedger(number, [from, to, counting](const LedgerBook& book) { return book.writeOff(from, to, counting); });
}

QFuture<Result<LedgerOverview>> ClientStore::ledgerOverview(const QString& number)
{
    return askLedger(number, [](const LedgerBook& book) { return overviewOf(book); });
}

QFuture<Result<LedgerCard>> ClientStore::ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting)
{
    return askLedger(number, [side, no, at, counting](const LedgerBook& book) { return cardOf(book, side, no, at, counting); });
}

// A movement is known by the number of the list that it came from: customs' own, else ours.
static Done nameSources(Database& database, QList<MovementRow>& rows)
{
    QHash<DocumentId, QString> names;
    for (MovementRow& row : rows) {
        const DocumentId id = row.movement.document;
        if (id.isNull()) {
            continue;
        }
        if (!names.contains(id)) {
            auto found = database.query("SELECT number, entry_no FROM doc WHERE id = ?", id);
            const auto there = found ? found->next() : Result<bool>(passOn(found));
            if (!there) {
                return passOn(there);
            }
            names.insert(id, !*there ? QString() : found->text(1).isEmpty() ? found->text(0) : found->text(1));
        }
        row.source = names.value(id);
    }
    return {};
}

QFuture<Result<MovementRows>> ClientStore::ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit)
{
    return ask([=](ClientRooms& rooms) -> Result<MovementRows> {
        auto rows = rooms.ledgers.movements(number, query, offset, limit);
        if (const Done named = rows ? nameSources(rooms.database, rows->rows) : Done(); !named) {
            return tl::unexpected(named.error());
        }
        return rows;
    });
}

QFuture<Result<QList<FlowLine>>> ClientStore::ledgerFlow(const QString& number, QDate from, QDate to, Counting counting)
{
    return askLedger(number, [from, to, counting](const LedgerBook& book) { return book.flow(from, to, counting); });
}

QFuture<Result<QList<WhatIfLine>>> ClientStore::ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting)
{
    return ask([number, wanted = std::move(wanted), counting](ClientRooms& rooms) -> Result<QList<WhatIfLine>> {
        const auto book = rooms.ledgers.book(number);
        if (!book) {
            return passOn(book);
        }
        return whatIfOf(**book, wanted, counting);
    });
}

QFuture<Result<QList<LedgerRemark>>> ClientStore::ledgerRemarks(const QString& number)
{
    return askLedger(number, [](const LedgerBook& book) { return book.remarks(); });
}

QFuture<Result<QList<LedgerRemark>>> ClientStore::examineMovements(const QString& number, QList<Movement> movements)
{
    return askLedger(number, [movements = std::move(movements)](const LedgerBook& book) {
        QList<LedgerRemark> remarks;
        for (const Movement& movement : movements) {
            remarks.append(book.examine(movement));
        }
        return remarks;
    });
}

QFuture<Result<WriteOffReport>> ClientStore::ledgerReport(const WriteOffOrder& order)
{
    return ask([order](ClientRooms& rooms) -> Result<WriteOffReport> {
        const auto record = rooms.ledgers.record(order.record);
        const auto book = rooms.ledgers.book(order.record);
        if (!record || !book) {
            return record ? tl::unexpected(book.error()) : tl::unexpected(record.error());
        }
        if (order.nextRecord.isEmpty()) {
            return makeReport(*record, **book, order);
        }
        const auto next = rooms.ledgers.record(order.nextRecord);
        const auto nextBook = rooms.ledgers.book(order.nextRecord);
        if (!next || !nextBook) {
            return next ? tl::unexpected(nextBook.error()) : tl::unexpected(next.error());
        }
        return makeReport(*record, **book, order, &*next, *nextBook);
    });
}

QFuture<Result<QList<CeilingWarning>>> ClientStore::ledgerCeilings(const QString& number, QDate today, const CeilingSettings& settings)
{
    return ask([number, today, settings](ClientRooms& rooms) -> Result<QList<CeilingWarning>> {
        const auto record = rooms.ledgers.record(number);
        const auto book = rooms.ledgers.book(number);
        if (!record || !book) {
            return record ? tl::unexpected(book.error()) : tl::unexpected(record.error());
        }
        return ceilings(*record, **book, today, settings);
    });
}

QFuture<Result<QList<ForeseenLine>>> ClientStore::ledgerForeseen(const QString& number, QList<OpenOrder> orders)
{
    return askLedger(number, [orders = std::move(orders)](const LedgerBook& book) { return foresee(book, orders); });
}

QFuture<Result<ListLedger>> ClientStore::listLedger(const QString& number, DocumentId list, QList<Movement> movements)
{
    return askLedger(number, [list, movements = std::move(movements)](const LedgerBook& book) { return listLedgerOf(book, list, movements); });
}

} // namespace Tongguan
