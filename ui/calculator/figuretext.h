// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/derivation.h"

namespace Tongguan {

// "1,234.50", "2026-11-22", "13%" for shares; "—" where it is not known.
[[nodiscard]] QString shownFigure(const Decimal& value, const QString& unit, const QString& key = {});
// Money to the fen with separators; "—" where it is not known.
[[nodiscard]] QString shownMoney(const Decimal& value);
[[nodiscard]] QString signedMoney(const Decimal& value); // "+12.00", "−3.10", "0.00"
[[nodiscard]] QString unitWord(const QString& unit); // "元", "天"; codes as they are
[[nodiscard]] QString cutText(const Cut& cut); // "to 2 digits, half up"
[[nodiscard]] QString groundsText(Grounds grounds); // "law", "known from practice"
// The whole tree as lines of text, indented by two blanks a level, at most `depth` levels.
[[nodiscard]] QString derivationText(const Derivation& derivation);

} // namespace Tongguan
