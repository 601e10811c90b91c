// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QLocale>

namespace Tongguan {

// The language of the dictionary's texts: that of the default locale, which the application sets at start.
[[nodiscard]] inline QString formLanguage() { return QLocale().name(); }
[[nodiscard]] inline QString inLanguage(const Label& label) { return label.in(formLanguage()); }

} // namespace Tongguan
