// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/movementtable.h"
#include "ui/ledger/ledgersheet.h"

namespace Tongguan {

// Movements are many: the way to fetch them page by page, in the columns shown.
[[nodiscard]] decltype(LedgerSheet::more) movementPages(LedgerSource& source, const QString& record, MovementTable& table, const QList<int>& columns);

} // namespace Tongguan
