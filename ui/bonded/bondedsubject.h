// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/bondedkind.h"
#include "ui/document/listsubject.h"

namespace Tongguan {

// The list of bonded documents: all kinds that the desk has.
[[nodiscard]] ListSubject bondedSubject(const QList<BondedKind>& kinds);

} // namespace Tongguan
