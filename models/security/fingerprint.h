// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QByteArray>

#include <optional>

namespace Tongguan {

[[nodiscard]] QByteArray sha256(const QByteArray& bytes); // 32 bytes

// For people to compare: "3A:0F:...", upper case.
[[nodiscard]] QString fingerprintText(const QByteArray& digest);
// What people type or paste: any case, with colons, blanks or nothing between. Nothing where it is not 32 bytes.
[[nodiscard]] std::optional<QByteArray> fingerprintFromText(QStringView text);

// In a time that does not tell where they differ.
[[nodiscard]] bool sameBytes(const QByteArray& a, const QByteArray& b);

} // namespace Tongguan
