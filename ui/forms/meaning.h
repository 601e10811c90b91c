// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/finding.h"
#include "ui/shell/tone.h"

#include <QPixmap>

namespace Tongguan {

// What a field's or a finding's colour says. It never says so alone: an icon of its own shape and a word go with it.
enum class Meaning { Error, Warning, Note };

[[nodiscard]] Meaning meaningOf(Severity severity);
[[nodiscard]] Tone meaningTone(Meaning meaning);
[[nodiscard]] QColor meaningColour(Meaning meaning, const QPalette& palette); // for text and lines: 4.5:1 or better
[[nodiscard]] QString meaningIconName(Meaning meaning); // each a shape of its own
[[nodiscard]] QPixmap meaningPixmap(Meaning meaning, const QPalette& palette, int size, qreal ratio);
[[nodiscard]] QString severityWord(Severity severity); // "Error", in the user's language

} // namespace Tongguan
