// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// 变更: what a bonded document asks to be otherwise than it was. Rows are known by their numbers at customs (item, or
// product with version and material), wherever they stand and whatever their ids.
struct RowChange {
    enum class Kind { Changed, Removed, Added };
    struct Value {
        QString element; // "quantity"
        QString before, after;

        bool operator==(const Value&) const = default;
    };
    QString group; // "material"; "" the head
    QStringList key; // {"3"}, of a consumption {"1", "0", "2"}; of the head empty
    Kind kind = Kind::Changed;
    QList<Value> values; // of a row that came or went all that it says; numbers are equal whatever their zeros

    bool operator==(const RowChange&) const = default;
};

// Between two documents of one type, in the order of the groups; within one by the rows of `after`, then those that went.
[[nodiscard]] QList<RowChange> recordChanges(const Document& before, const Document& after);

// The row that a change is about: in `after`, or in `before` where it was removed. -1: there is none, as of the head.
[[nodiscard]] int rowOfChange(const Document& document, const RowChange& change);

// The request for the change: `after` with a change mark on every row (0 as it was, 1 changed, 2 deleted, 3 added), what
// went as deleted rows at the end of its group, the kind of request 2, and the number of changes one more than before.
[[nodiscard]] Document changeRequest(const Document& before, const Document& after);

} // namespace Tongguan
