// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

namespace Tongguan {

// What a colour means. It never stands alone: an icon or a word goes with it.
enum class Tone {
    Neutral, // grey: draft, nothing to do
    Accent,  // customs blue
    Working, // blue: on its way
    Good,    // green: released
    Warning, // amber: due soon
    Bad,     // red: returned, error
    Waiting  // purple: waiting for somebody else
};

[[nodiscard]] bool isDark(const QPalette& palette);
// For text and icons: at least 4.5:1 on window, base, alternate base and on the tone's own fill.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette& palette);
// A quiet ground for a chip or a bar of that tone.
[[nodiscard]] QColor toneFill(Tone tone, const QPalette& palette);
// Secondary text; still 4.5:1.
[[nodiscard]] QColor quietColor(const QPalette& palette);
// Hair lines between areas.
[[nodiscard]] QColor lineColor(const QPalette& palette);
// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace Tongguan
