// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QStringList>

namespace Tongguan {

// An error in words for people: what happened, what is safe, what to do. Made from kind and code by one table.
struct Explanation {
    QString what;
    QString safe;
    QString todo;
    QString details; // to copy: kind, code, place and the log's text

    [[nodiscard]] QString text() const; // the three sentences in a row
    [[nodiscard]] QString advice() const; // what happened and what to do
};

[[nodiscard]] Explanation explain(const Error& error);
// Codes that have words of their own; anything else reads by its kind.
[[nodiscard]] QStringList explainedCodes();

} // namespace Tongguan
