// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QJsonObject>

namespace Tongguan {

// The one spelling of a JSON object, so that it can be signed and compared byte for byte: RFC 8785 with whole numbers
// of 64 bits only. UTF-8, members sorted by their UTF-16 code units, no space between tokens, only '"', '\' and control characters
// escaped (\b \t \n \f \r, else \u00xx), numbers without point or exponent. Decimals are texts.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 16;
};
// Reads any JSON object within the limits: "pack.large", "pack.deep" (both Invalid), "pack.json" (Corrupt).
[[nodiscard]] Result<QJsonObject> readJson(const QByteArray& bytes, const JsonLimits& limits = {});
// As readJson(), but only what is spelt as canonicalJson() does: else Corrupt "pack.spelling".
[[nodiscard]] Result<QJsonObject> readCanonicalJson(const QByteArray& bytes, const JsonLimits& limits = {});

} // namespace Tongguan
