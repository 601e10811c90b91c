// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/storage/query.h"
#include "app/server/storage/rows.h"

namespace Tongguan {

// All columns of a document, in the order that readDocument() takes them.
inline constexpr auto DocumentColumns = "SELECT key, tenant, id, rev, state, changed, hash, seq, submitted, submittedhash, number, party, "
                                        "customs, entryno, windowno, type FROM document ";
[[nodiscard]] DocumentRow readDocument(Statement& row);

} // namespace Tongguan
