// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/taxsheet.h"

class QCommandLineParser;

namespace Tongguan {

struct CommandContext;

// --rates, --fx, --date, --line-rate: for every command that reckons taxes.
void addTaxOptions(QCommandLineParser& parser);
[[nodiscard]] Result<TaxSheet> taxSheetOf(CommandContext& context, const QCommandLineParser& parser, const Document& document);

} // namespace Tongguan
