// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/finding.h"
#include "ui/bonded/listledgerview.h"
#include "ui/shell/tone.h"

namespace Tongguan {

// What a list does to its ledger, in words.
[[nodiscard]] QString movementWord(MovementKind kind);
[[nodiscard]] QString limitWord(const QString& limit); // "may still be imported": what the remainder of a line is
[[nodiscard]] QString itemText(const LedgerItem* item, int no); // "3 copper wire"

// Over-use and what the record does not know, at the fields of the list.
[[nodiscard]] QList<Finding> ledgerFindings(const ListLedgerView& view);

// How it stands with the ledger in one sentence: movements foreseen, deducted, taken back and why.
struct LedgerSentence {
    Tone tone = Tone::Neutral;
    QString text;
};
[[nodiscard]] LedgerSentence ledgerSentence(const ListLedgerView& view);

} // namespace Tongguan
