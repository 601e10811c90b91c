// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// Bytes that the text takes in the Single Window's encoding: 1 for ASCII, 2 for what GBK knows,
// 4 for all else (GB 18030), among it everything beyond the basic plane. A lone surrogate counts 4.
[[nodiscard]] qsizetype gbkLength(QStringView text);

} // namespace Tongguan
