// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/ledger/ledgerrecord.h"

namespace Tongguan {

// Between the document that customs approves (types "handbook", "accountBook") and the record that a ledger is kept of.
// Quantities that an account book does not limit (quantityControl 2) are none. Loss rates and bonded shares are percentages there and fractions here; rows marked as deleted do not count; the items of
// a handbook of equipment (kind D) are equipment. The cycles of an account book are its given first days, or count from its
// approval by the length of the cycle.
// Fails with Invalid "ledger.record" (`field` the place: no number, item, quantity or figure that can be kept; an item or a
// consumption twice) or as Consumption::verdict() with the place.
[[nodiscard]] Result<LedgerRecord> ledgerRecordOf(const Document& document);

// Behind those that a handbook or account book has.
void addConsumptions(Document& document, const QList<Consumption>& rows);

// The record as a document of its kind, what the record does not know empty. ledgerRecordOf() gives the record again.
[[nodiscard]] Document documentOf(const LedgerRecord& record, const Dictionary& dictionary);

} // namespace Tongguan
