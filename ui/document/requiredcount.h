// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

struct RequiredCount {
    int all = 0;
    int left = 0;
};

// How many fields that the authority always wants are there and still empty: those of the type's sections and of
// every line in its grids.
[[nodiscard]] RequiredCount countRequired(const Document& document);

} // namespace Tongguan
