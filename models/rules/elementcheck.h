// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/rules/finding.h"
#include "models/rules/rulerows.h"

namespace Tongguan {

// The checks that the dictionary itself gives for one value of an element: needed, kind, length, precision,
// code, pattern, check digit. Appends what it finds; `record` is the place of the record ("line[3]."), `line` its line.
void checkElement(const Element& element, const QString& value, Direction direction, DeclaringStep step,
    RuleTables& tables, const QString& record, int line, QList<Finding>& findings);
// The same for one value alone; `place` is its own ("line[3].netWeight").
void checkElement(const Element& element, const QString& value, Direction direction, DeclaringStep step,
    const CodeTables& tables, const QString& place, int line, QList<Finding>& findings);

} // namespace Tongguan
