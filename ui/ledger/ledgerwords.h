// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ceilings.h"
#include "models/tables/balancetable.h"
#include "models/tables/movementtable.h"
#include "ui/shell/tone.h"

#include <QCoreApplication>

namespace Tongguan {

// The words of ledgers, the same on every page and on paper.
class LedgerWords final {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::LedgerWords)
public:
    [[nodiscard]] static QString kind(RecordKind kind);
    [[nodiscard]] static QString useBy(UseBy useBy);
    [[nodiscard]] static QString side(LedgerSide side);
    [[nodiscard]] static QString movement(MovementKind kind);
    [[nodiscard]] static QString standing(MovementStanding standing);
    [[nodiscard]] static QString account(LedgerAccount account);
    [[nodiscard]] static QString counting(Counting counting);
    [[nodiscard]] static QHash<BalanceColumn, QString> balanceTitles(LedgerSide side);
    [[nodiscard]] static QStringList consumptionTitles();
    [[nodiscard]] static MovementTable::Words movementWords();

    // "Item 3 (copper wire) is below zero: −12.5 kg" with what can be done about it.
    struct Warning {
        Tone tone = Tone::Warning;
        QString text, advice;
        LedgerSide side = LedgerSide::Material;
        int item = 0; // 0: the record itself
    };
    [[nodiscard]] static Warning remark(const LedgerRemark& remark, const LedgerItem& item);
    // Validity, cycle and the time to report; `lastExport` of products, as far as it is known.
    [[nodiscard]] static QList<Warning> ofRecord(const LedgerRecord& record, QDate lastExport, QDate today);
    [[nodiscard]] static Warning outlook(const Outlook& outlook, const LedgerItem& item, int days, QDate today);
    [[nodiscard]] static QString item(const LedgerItem& item); // "3 copper wire"
    [[nodiscard]] static QString daysLeft(QDate until, QDate today); // "12 days left", "expired 3 days ago"
    [[nodiscard]] static Tone daysTone(QDate until, QDate today);
};

// The write-off cycle in which a day lies: first and last day, 1-based number; not valid where the record has none.
struct LedgerCycle {
    int number = 0, count = 0;
    QDate from, until;
    [[nodiscard]] bool isValid() const { return number > 0; }
};
[[nodiscard]] LedgerCycle cycleAt(const LedgerRecord& record, QDate day);

} // namespace Tongguan
