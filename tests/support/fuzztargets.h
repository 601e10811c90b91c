// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <span>

namespace Tongguan {

// Something that reads bytes of strangers, with what must hold whatever they are; it ends the process where that does not.
struct FuzzTarget {
    const char* name; // of its folder in tests/fuzz/corpus
    void (*run)(const QByteArray& bytes);
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

} // namespace Tongguan
