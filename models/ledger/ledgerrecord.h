// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

#include <QJsonObject>

namespace Tongguan {

enum class RecordKind : quint8 { Handbook, AccountBook }; // 加工贸易手册, 电子账册

// A record of processing trade as customs has allowed it: what a ledger is kept of.
struct LedgerRecord {
    QString number; // 备案编号
    RecordKind kind = RecordKind::Handbook;
    UseBy useBy = UseBy::UnitConsumption;
    QString company;
    QDate from, until; // validity; not valid: open
    QList<QDate> cycles; // first days of the write-off cycles
    QList<LedgerItem> items;
    QList<Consumption> consumptions;

    bool operator==(const LedgerRecord&) const = default;

    // {"number", "kind": "handbook"|"accountBook", "useBy": "unitConsumption"|"materialList"|"workOrder", "company", "from",
    // "until", "cycles": [day], "items": [{"side": "material"|"product"|"equipment", "no", "record", "partNo", "code", "name",
    // "unit"}], "consumptions": [{"product", "version", "material", "net", "tangibleLoss", "intangibleLoss", "bondedShare"}]};
    // figures are texts. Fails with Invalid "ledger.record", the member in `field`, or as Consumption::verdict().
    [[nodiscard]] static Result<LedgerRecord> fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    // An empty ledger of it. The consumptions have a verdict.
    [[nodiscard]] LedgerBook book() const;
};

[[nodiscard]] QString sideName(LedgerSide side); // "material"
[[nodiscard]] std::optional<LedgerSide> sideOf(QStringView name);
[[nodiscard]] QString useByName(UseBy useBy);
[[nodiscard]] std::optional<UseBy> useByOf(QStringView name);
[[nodiscard]] QString recordKindName(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindOf(QStringView name);

} // namespace Tongguan
