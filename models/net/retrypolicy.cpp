// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/retrypolicy.h"

#include <algorithm>

namespace Tongguan::Net {

std::chrono::milliseconds RetryPolicy::delay(int attempt, std::chrono::seconds retryAfter, double random) const
{
    const auto part = [random](std::chrono::milliseconds whole) {
        return std::chrono::milliseconds(static_cast<qint64>(std::clamp(random, 0.0, 1.0) * static_cast<double>(whole.count())));
    };
    if (retryAfter.count() >= 0)
        return retryAfter + part(base);
    const int doublings = std::clamp(attempt - 1, 0, 30);
    const qint64 ceiling = std::min<qint64>(cap.count(), base.count() << std::min(doublings, 20));
    // Half of the base at least: a zero would hammer a server that refuses at once.
    return std::max(base / 2, part(std::chrono::milliseconds(ceiling)));
}

} // namespace Tongguan::Net
