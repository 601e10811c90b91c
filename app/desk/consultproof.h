// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidence.h"

namespace Tongguan {

// Proves a package of evidence, piece by piece. Corrupt where it is no archive, or has no manifest. On any thread.
[[nodiscard]] Result<EvidenceReport> proveConsultPackage(const QString& path);

} // namespace Tongguan
