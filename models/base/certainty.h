// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <optional>

namespace Tongguan {

// What a rule, a check or a figure rests on, and so how sure we are of it. Shown beside each of them.
enum class Certainty {
    Law,           // text of a law, order or notice
    Specification, // the message's official specification
    Example,       // published worked example or textbook
    Program,       // behaviour of a public program
    Practice,      // known from practice; to be checked against the official text: never an error
    Derived        // our own reading, or what the person typed
};

[[nodiscard]] QString certaintyName(Certainty certainty); // "law"
[[nodiscard]] std::optional<Certainty> certaintyFromName(QStringView name);

} // namespace Tongguan
