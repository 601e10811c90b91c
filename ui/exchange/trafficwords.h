// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tone.h"

namespace Tongguan {

// The gateway's stable words as people read them; an unknown one as it is.
struct TrafficWords {
    QString word, meaning, iconName;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] TrafficWords trafficWords(const QString& state);
[[nodiscard]] QString messageWord(const QString& message); // of a root element or message type; an unknown one as it is
[[nodiscard]] QString overdueSentence(const QString& reason); // "" for none

} // namespace Tongguan
