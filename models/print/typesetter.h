// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/truetype.h"

#include <QStringList>

namespace Tongguan {

constexpr double MillimetresPerPoint = 25.4 / 72.0;

// Breaks text into lines by the font's widths. Sizes in points, widths in millimetres.
class Typesetter final {
public:
    explicit Typesetter(const TrueTypeFont& font) : m_font(font) { }

    [[nodiscard]] double width(const QString& text, double size);
    // Chinese breaks anywhere, words at blanks and behind | - / , ; and, where nothing else helps, inside. Nothing but
    // blanks at the break is lost.
    [[nodiscard]] QStringList wrap(const QString& text, double width, double size);

    // Line ends as \n, other control characters as blanks.
    [[nodiscard]] static QString clean(const QString& text);

private:
    double advance(char32_t character); // thousandths

    const TrueTypeFont& m_font;
    QHash<char32_t, double> m_advances;
};

} // namespace Tongguan
