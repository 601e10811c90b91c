// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>

namespace Tongguan::Net {

// Level 1: four times smaller for a tenth of a second of CPU per 25 MiB.
[[nodiscard]] QByteArray gzip(const QByteArray& bytes, int level = 1);

// Offline "net.truncated" where the end is missing, Offline "net.damaged" where it is no gzip or its check sum is
// wrong (a proxy's doing: the same request may succeed later), Corrupt "net.large" beyond `maximum` bytes.
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray& bytes, qint64 maximum);

} // namespace Tongguan::Net
