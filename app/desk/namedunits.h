// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/ledgersource.h"

namespace Tongguan {

class CodeTables;

// The names of all units in the language of the forms, by code.
[[nodiscard]] QHash<QString, QString> unitNamesOf(const CodeTables& tables);

// Ledgers with the names of their units instead of the codes (千克 for 035), as people read them; what is kept is coded again.
class NamedUnits final : public LedgerSource {
public:
    NamedUnits(LedgerSource& source, const CodeTables& tables); // source must outlive it

    [[nodiscard]] QFuture<Result<QList<LedgerRecord>>> ledgerRecords() override;
    [[nodiscard]] QFuture<Done> putLedgerRecord(const LedgerRecord& record) override;
    [[nodiscard]] QFuture<Result<LedgerOverview>> ledgerOverview(const QString& number) override;
    [[nodiscard]] QFuture<Result<QList<MaterialBalance>>> ledgerBalances(const QString& number, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<ProductBalance>>> ledgerProducts(const QString& number, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<WriteOffLine>>> ledgerWriteOff(const QString& number, QDate from, QDate to, Counting counting) override;
    [[nodiscard]] QFuture<Result<LedgerCard>> ledgerCard(const QString& number, LedgerSide side, int no, QDate at, Counting counting) override;
    [[nodiscard]] QFuture<Result<MovementRows>> ledgerMovements(const QString& number, const MovementQuery& query, qint64 offset, int limit) override;
    [[nodiscard]] QFuture<Result<QList<FlowLine>>> ledgerFlow(const QString& number, QDate from, QDate to, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<WhatIfLine>>> ledgerWhatIf(const QString& number, QList<Consumption> wanted, Counting counting) override;
    [[nodiscard]] QFuture<Result<QList<ForeseenLine>>> ledgerForeseen(const QString& number, QList<OpenOrder> orders) override;

private:
    LedgerSource& m_source;
    QHash<QString, QString> m_names, m_codes; // by code, by name
};

} // namespace Tongguan
