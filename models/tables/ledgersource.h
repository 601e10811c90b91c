// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ceilings.h"
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/ledgerviews.h"
#include "models/ledger/movementlist.h"

#include <QFuture>

namespace Tongguan {

// Bonded ledgers as windows show them. Answers arrive later, through the future; "ledger.unknown" where there is no
// such record. Days that are not valid mean everything.
class LedgerSource {
public:
    virtual ~LedgerSource() = default;
    [[nodiscard]] virtual QFuture<Result<QList<LedgerRecord>>> ledgerRecords() = 0; // by number
    [[nodiscard]] virtual QFuture<Done> putLedgerRecord(const LedgerRecord& record) = 0; // new, or instead of its own
    [[nodiscard]] virtual QFuture<Result<LedgerOverview>> ledgerOverview(const QString& number) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<MaterialBalance>>> ledgerBalances(const QString& number, QDate at, Counting counting) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<ProductBalance>>> ledgerProducts(const QString& number, QDate at, Counting counting) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<WriteOffLine>>> ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting) = 0;
    [[nodiscard]] virtual QFuture<Result<LedgerCard>> ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting) = 0;
    [[nodiscard]] virtual QFuture<Result<MovementRows>> ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<FlowLine>>> ledgerFlow(const QString& number, QDate from, QDate to, Counting counting) = 0;
    // Nothing is stored.
    [[nodiscard]] virtual QFuture<Result<QList<WhatIfLine>>> ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting) = 0;
    // What the balances come to by open orders; lists that are foreseen are counted. Nothing is stored.
    [[nodiscard]] virtual QFuture<Result<QList<ForeseenLine>>> ledgerForeseen(const QString& number, QList<OpenOrder> orders) = 0;
};

} // namespace Tongguan
