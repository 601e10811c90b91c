// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>

namespace Tongguan::Net {

// When to try again: exponential with full jitter, so that a thousand clients that lost the line together do not
// come back together. Pure; the caller brings the random number and the timer.
struct RetryPolicy final {
    std::chrono::milliseconds base { 1'000 };
    std::chrono::milliseconds cap { 300'000 };

    // The wait before try number `attempt` (1: first repetition). `random` is in [0, 1). Never before `retryAfter`
    // (-1: none), to which at most `base` is added.
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, std::chrono::seconds retryAfter, double random) const;
};

} // namespace Tongguan::Net
