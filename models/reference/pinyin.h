// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// Pinyin initials as the code tables have them ("dgq" for 电感器), for names that come in at run time. Each character
// by itself, in its commonest reading; ASCII letters and digits stay, in lower case; everything else is dropped.
[[nodiscard]] QString pinyinInitials(QStringView text);

} // namespace Tongguan
