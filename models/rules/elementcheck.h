// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"
#include "models/rules/finding.h"

namespace Tongguan {

// The checks that the dictionary itself gives for one value of an element: needed, kind, length, precision,
// code, pattern, check digit. Appends what it finds; `place` and `line` are those of the value.
void checkElement(const Element& element, const QString& value, Direction direction, DeclaringStep step,
    const CodeTables& tables, const QString& place, int line, QList<Finding>& findings);

} // namespace Tongguan
