// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/exchange/singlewindow/windowreceipt.h"

namespace Tongguan {

inline constexpr qsizetype WholeFolder = 10'000'000; // names: all of them

// A name that programs give a file while they write it.
[[nodiscard]] bool isBeingWritten(const QString& name);
// The keys of a declaration that is to be sent, packed or not. Errors: of the message, "gateway.message", "gateway.key".
[[nodiscard]] Result<WindowReceipt> readDeclarationKeys(const QByteArray& bytes);

} // namespace Tongguan
