// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"
#include "models/tables/ledgersource.h"

#include <algorithm>

namespace Tongguan {

// Ledgers in memory: the seam, not the store. It answers at once, or fails as told.
class MemoryLedger final : public LedgerSource {
public:
    QList<LedgerRecord> records;
    QHash<QString, QList<Movement>> movements; // by record
    std::optional<Error> failure;
    int asked = 0; // pages of movements

    [[nodiscard]] LedgerBook book(const QString& number) const
    {
        const auto found = std::ranges::find(records, number, &LedgerRecord::number);
        LedgerBook book = found == records.end() ? LedgerBook() : found->book();
        for (const Movement& movement : movements.value(number))
            (void)book.post(movement);
        return book;
    }

    QFuture<Result<QList<LedgerRecord>>> ledgerRecords() override { return ready(records); }
    QFuture<Done> putLedgerRecord(const LedgerRecord& record) override
    {
        if (failure)
            return QtFuture::makeReadyFuture(Done(tl::unexpected(*failure)));
        records.removeIf([&](const LedgerRecord& one) { return one.number == record.number; });
        records.append(record);
        return QtFuture::makeReadyFuture(Done());
    }
    QFuture<Result<LedgerOverview>> ledgerOverview(const QString& number) override { return ready(overviewOf(book(number))); }
    QFuture<Result<QList<MaterialBalance>>> ledgerBalances(const QString& number, QDate at, Counting counting) override { return ready(book(number).balances(at, counting)); }
    QFuture<Result<QList<ProductBalance>>> ledgerProducts(const QString& number, QDate at, Counting counting) override { return ready(book(number).productBalances(at, counting)); }
    QFuture<Result<QList<WriteOffLine>>> ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting) override { return ready(book(number).writeOff(from, to, counting)); }
    QFuture<Result<LedgerCard>> ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting) override { return ready(cardOf(book(number), side, no, at, counting)); }
    QFuture<Result<MovementRows>> ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit) override
    {
        ++asked;
        const LedgerBook ledger = book(number);
        return ready(MovementList(ledger, query).rows(offset, limit));
    }
    QFuture<Result<QList<FlowLine>>> ledgerFlow(const QString& number, QDate from, QDate to, Counting counting) override { return ready(book(number).flow(from, to, counting)); }
    QFuture<Result<QList<WhatIfLine>>> ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting) override
    {
        const auto lines = whatIfOf(book(number), wanted, counting);
        return lines ? ready(*lines) : QtFuture::makeReadyFuture(Result<QList<WhatIfLine>>(tl::unexpected(lines.error())));
    }
    QFuture<Result<QList<ForeseenLine>>> ledgerForeseen(const QString& number, QList<OpenOrder> orders) override { return ready(foresee(book(number), orders)); }

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ready(const T& value) const
    {
        return QtFuture::makeReadyFuture(failure ? Result<T>(tl::unexpected(*failure)) : Result<T>(value));
    }
};

// A small handbook whose figures can be done in the head: two materials, two products; 2 kg of the first (a fifth of it
// lost) and 3 pieces of the second go into one of product 1.
[[nodiscard]] inline MemoryLedger smallLedger()
{
    const auto quantity = [](const char16_t* text) { return *LedgerQuantity::parse(QStringView(text)); };
    const auto decimal = [](const char16_t* text) { return *Decimal::parse(QStringView(text)); };
    LedgerRecord record;
    record.number = u"C52920000001"_s;
    record.company = u"某某电子厂"_s;
    record.from = QDate(2026, 1, 1);
    record.until = QDate(2026, 12, 31);
    record.cycles = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    record.items = { { LedgerSide::Material, 1, quantity(u"1000"), u"M-1"_s, u"7408190000"_s, u"铜线"_s, u"千克"_s },
        { LedgerSide::Material, 2, quantity(u"300"), u"M-2"_s, u"8501109990"_s, u"电机"_s, u"个"_s },
        { LedgerSide::Product, 1, quantity(u"400"), u"P-1"_s, u"9503008310"_s, u"玩具车"_s, u"辆"_s },
        { LedgerSide::Product, 2, quantity(u"50"), u"P-2"_s, u"9503002100"_s, u"玩具熊"_s, u"个"_s } };
    record.consumptions = { { 1, 1, 1, decimal(u"2"), decimal(u"0.2"), decimal(u"0"), decimal(u"1") }, { 1, 1, 2, decimal(u"3"), decimal(u"0"), decimal(u"0"), decimal(u"1") },
        { 2, 1, 1, decimal(u"1"), decimal(u"0"), decimal(u"0"), decimal(u"1") } };
    MemoryLedger ledger;
    ledger.records = { record };
    const auto move = [&](MovementKind kind, int item, const char16_t* amount, QDate day, MovementStanding standing = MovementStanding::Deducted, int version = 0) {
        QList<Movement>& list = ledger.movements[record.number];
        list << Movement { .id = MovementId(QUuid::createUuidV5(QUuid(), QString::number(list.size()))), .kind = kind, .item = item, .version = version, .quantity = quantity(amount), .date = day, .standing = standing };
    };
    move(MovementKind::DirectImport, 1, u"500", QDate(2026, 1, 10));
    move(MovementKind::TransferIn, 2, u"280", QDate(2026, 2, 1));
    move(MovementKind::ProductExport, 1, u"100", QDate(2026, 3, 5), MovementStanding::Deducted, 1);
    move(MovementKind::ProductExport, 2, u"20", QDate(2026, 3, 6), MovementStanding::Deducted, 1);
    move(MovementKind::DomesticSale, 1, u"30.5", QDate(2026, 4, 1));
    move(MovementKind::DirectImport, 1, u"40", QDate(2026, 5, 1), MovementStanding::Withdrawn);
    move(MovementKind::DirectImport, 1, u"60", QDate(2026, 8, 1), MovementStanding::Foreseen);
    return ledger;
}

} // namespace Tongguan
