// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/writeoffreport.h"
#include "models/print/printrecord.h"

namespace Tongguan {

// A write-off report for the layout ":/print/writeoff.json": head, a line for each material, differences with their
// causes, disposal, open matters, standard checks, questions. Papers are in Chinese.
[[nodiscard]] PrintRecord writeOffRecord(const WriteOffReport& report, const CodeTables& tables, const QDateTime& time, const QString& person);

} // namespace Tongguan
