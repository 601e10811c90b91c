// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

namespace Tongguan {

class CodeTables;

// The office's own edition of the tariff, kept as tariff.tsv in the folder of the store.
[[nodiscard]] QString officeTariffPath(const QString& folder);
// Puts it over the built-in one, where there is one. Fails with "tariff.damaged" (the built-in one stays) and I/O codes.
[[nodiscard]] Result<bool> useOfficeTariff(CodeTables& tables, const QString& folder);
[[nodiscard]] Done keepOfficeTariff(CodeTables& tables, const QString& folder, const QByteArray& table); // no bytes: the built-in one again

} // namespace Tongguan
