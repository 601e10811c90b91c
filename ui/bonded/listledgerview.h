// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/listledger.h"

#include <QDateTime>

namespace Tongguan {

// What a list brought to its ledger once, or why that was taken back.
struct ListPostingView {
    QString record;
    bool isPosted = false;
    MovementStanding standing = MovementStanding::Foreseen;
    QString reason; // "changed", "returned", "removed", "deleted", or an error's code
    QDateTime changed; // UTC

    bool operator==(const ListPostingView&) const = default;
};

// The ledger beside an inventory list, as the flow found it.
struct ListLedgerView {
    QString number; // of the record that the list names
    std::optional<ListLedger> ledger; // nothing: the record is not on this computer
    bool hasEffect = false; // it is known what such a list does
    QList<ListPostingView> postings; // oldest first
    QHash<QString, QString> unitNames; // by code

    [[nodiscard]] const LedgerItem* item(LedgerSide side, int no) const;
    [[nodiscard]] QString amount(LedgerQuantity quantity, const LedgerItem* item) const; // "1,200 kg"
    // What may still move so of an item; nothing where nothing bounds it.
    [[nodiscard]] std::optional<MovementLimit> available(MovementKind kind, int no) const;
};

} // namespace Tongguan
