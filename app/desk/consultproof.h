// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/evidence.h"

namespace Tongguan {

// Unpacks a package of evidence and proves it. Corrupt where it is no archive, or has no manifest.
[[nodiscard]] Result<EvidenceReport> proveConsultPackage(const QByteArray& package);

} // namespace Tongguan
