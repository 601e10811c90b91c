// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

enum class ChangeKind { Value, LineAdded, LineRemoved, LineMoved };

// One change from `before` to `after`. Places are those of `after`, of `before` where the line is gone.
struct Change {
    ChangeKind kind = ChangeKind::Value;
    Place place;
    QString before, after; // values; empty for lines
};

// In document order; lines are matched by id. A line added or removed is one change, without its values. Numbers that
// only follow the row ("no" of a goods line after one above it went) and extras are not told.
[[nodiscard]] QList<Change> difference(const Document& before, const Document& after);

} // namespace Tongguan
