// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// Both sides changed the same field (or one removed the line that the other changed).
// Without an element in `place` and without a removed line: both moved that line, and base, mine and theirs are its row
// numbers; or, where they are no numbers, both changed what the dictionary does not know.
struct MergeConflict {
    Place place; // in the merged document, which holds `mine`
    QString base, mine, theirs;
    bool lineRemovedByMe = false, lineRemovedByThem = false;
};

struct Merged {
    Document document;
    QList<MergeConflict> conflicts;
};

// Field by field, lines by id, atoms (see DocumentType) as one; a removed line that the other side changed stays
// and is a conflict. Numbers that count the lines never conflict: they are counted anew where both sides changed them.
// merge(b, x, x) == x; merge(b, b, t) == t; merge(b, m, b) == m; without conflicts it commutes.
[[nodiscard]] Merged merge(const Document& base, const Document& mine, const Document& theirs);

} // namespace Tongguan
