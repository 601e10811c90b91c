// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// "Goods line 3: Net weight", in the user's language.
[[nodiscard]] QString placeName(const Document& document, const Place& place);

} // namespace Tongguan
