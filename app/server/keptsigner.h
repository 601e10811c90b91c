// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/security/packsigner.h"

namespace Tongguan {

// The signer whose key is in this PEM file; made at first use, its owner's only. Denied "packkey.write", "packkey.unreadable".
[[nodiscard]] Result<PackSigner> keptSigner(const QString& path);

} // namespace Tongguan
