// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tone.h"

#include <algorithm>
#include <cmath>

namespace Tongguan {

namespace {

double toneLuminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) + 0.0722 * linear(double(color.blueF()));
}

QColor toneMixed(const QColor& over, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), ground.red()), mix(over.green(), ground.green()), mix(over.blue(), ground.blue()));
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return dark ? QColor(0xa9b4bf) : QColor(0x55616d);
    case Tone::Accent: return dark ? QColor(0x8cc0f8) : QColor(0x0f4c8a);
    case Tone::Working: return dark ? QColor(0x8cc0f8) : QColor(0x0f5ea8);
    case Tone::Good: return dark ? QColor(0x86d69e) : QColor(0x17663a);
    case Tone::Warning: return dark ? QColor(0xf0bd63) : QColor(0x834f00);
    case Tone::Bad: return dark ? QColor(0xffa49b) : QColor(0xb3261e);
    case Tone::Waiting: return dark ? QColor(0xd3b0f7) : QColor(0x6a3d9f);
    }
    return palette.color(QPalette::Text);
}

QColor toneFill(Tone tone, const QPalette& palette)
{
    return toneMixed(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.14 : 0.09);
}

QColor quietColor(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor lineColor(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({ toneLuminance(a), toneLuminance(b) });
    return (high + 0.05) / (low + 0.05);
}

} // namespace Tongguan
