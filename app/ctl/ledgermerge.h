// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/command.h"

namespace Tongguan {

void mergeOptions(QCommandLineParser& parser); // --from, --note

// merge RECORD [--at DAY] | merge RECORD import FILE [--from DAY] [--note TEXT] | merge RECORD propose FILE | merge RECORD versions |
// merge RECORD split ITEM QUANTITY
int runMerge(CommandContext& context, const QCommandLineParser& parser, const QString& record, const QStringList& arguments);

} // namespace Tongguan
