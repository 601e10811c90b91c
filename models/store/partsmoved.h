// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/partmerging.h"
#include "models/store/clientrooms.h"

namespace Tongguan {

// What an item is made of: of each part number that inventory lists name, what came in of a material or went out of a product,
// everything foreseen counted; by part number. What moved without a list has the part number "". "ledger.unknown".
[[nodiscard]] Result<QList<PartQuantity>> partsMoved(ClientRooms& rooms, const QString& record, LedgerSide side, int item);

} // namespace Tongguan
