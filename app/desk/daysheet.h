// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tables/pagesource.h"
#include "ui/document/listsubject.h"
#include "ui/ledger/ledgersheet.h"

namespace Tongguan {

// The declarations that were worked on or answered on that day, newest first as `rows` are, with how many are in each
// state: what one hands over in the evening.
[[nodiscard]] LedgerSheet daySheet(const ListSubject& subject, const QList<DeclarationRow>& rows, const QDate& day);

} // namespace Tongguan
