// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace Tongguan {

// Text from GB 18030, and so from GBK and GB 2312; nothing where the bytes are no such text.
// Qt reads it through ICU, which its Windows build lacks: gb18030_posix.cpp and gb18030_windows.cpp.
[[nodiscard]] std::optional<QString> fromGb18030(const QByteArray& bytes);

} // namespace Tongguan
