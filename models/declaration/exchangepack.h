// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/exchangetable.h"
#include "models/reference/datapack.h"

namespace Tongguan {

// Exchange rates as a data pack (kind "exchange"): "rates":[{currency, per, cny, from?, to?, source}], numbers as text.
[[nodiscard]] QJsonObject exchangeBody(const PackHead& head, const ExchangeTable& table);
// Fails with Invalid "exchange.pack", the number of the rate in `field`, "pack.unknown" or "exchange.many".
[[nodiscard]] Result<ExchangeTable> exchangeTableOf(const DataPack& pack);
// All together: where two packs speak of the same currency and days, the later one counts.
[[nodiscard]] ExchangeTable exchangeTableOf(const QList<DataPack>& packs);

inline constexpr qsizetype MaximumPackRates = 2000;

} // namespace Tongguan
