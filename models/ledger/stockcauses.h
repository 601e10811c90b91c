// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/stocktake.h"

#include <QSet>

namespace Tongguan {

// Inside of compareStock(): fills in the causes of each line that differs. `oddUnits`: items that were counted in a unit
// that the record's cannot be made of.
void suggestCauses(const LedgerBook& book, Stocktake& stocktake, const QSet<int>& oddUnits, int lateDays);

} // namespace Tongguan
