// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>

namespace Tongguan {

// Quick rather than small: level 1.
[[nodiscard]] QByteArray gzipped(const QByteArray& plain);
// Error codes: "body.gzip" (not gzip, truncated), "body.large" (more than `most` bytes come out; nothing beyond is inflated).
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray& packed, qint64 most);

} // namespace Tongguan
