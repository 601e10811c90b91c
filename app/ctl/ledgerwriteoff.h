// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ctl/command.h"
#include "models/ledger/writeoffreport.h"

namespace Tongguan {

// "2026-01-01..2026-06-30"; Invalid "ledger.day".
struct DayRange {
    QDate from, to;
};
[[nodiscard]] Result<DayRange> dayRangeOf(const QString& text);

// The order that the options make: --period, --stock, --count-day, --movements, --carry-to.
void writeOffOptions(QCommandLineParser& parser);
[[nodiscard]] Result<WriteOffOrder> writeOffOrderOf(CommandContext& context, const QCommandLineParser& parser, const QString& record, const DayRange& period);

// What a write-off row has beyond its terms: scrap, disposal, own stock with the causes of its difference.
void addReportLine(QJsonObject& row, const WriteOffReportLine& line);

int runStocktake(CommandContext& context, const QCommandLineParser& parser, const QString& record);

} // namespace Tongguan
