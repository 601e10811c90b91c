// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/rules/finding.h"

#include <optional>

namespace Tongguan {

// A finding with its place looked up once. An officer's remark is one too: it stays until the next submission.
struct PlacedFinding {
    Finding finding;
    std::optional<Place> place;
    bool isRemark = false;

    bool operator==(const PlacedFinding&) const = default;
};

} // namespace Tongguan
