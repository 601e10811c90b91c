// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/storage.h"
#include "models/dictionary/documenttype.h"

namespace Tongguan {

// Fills a training enterprise with the ledgers of ":/samples/ledgers.json": a handbook near its end and an account book, each
// approved, with the inventory lists of a year as customs has dealt with them, an officer's questions at their items, and
// the account book's write-off report of its first cycle. Days count back from `now`. One transaction; how many documents.
[[nodiscard]] Result<int> makeSampleLedgers(Storage& storage, const TenantRow& enterprise, const Dictionary& dictionary, const QDateTime& now);

} // namespace Tongguan
