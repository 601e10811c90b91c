// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/ratecontroller.h"

#include <algorithm>

namespace Tongguan {

// How long packets are waited for before they count as lost: short on a clean line, long enough for some repeats on one
// that loses. Rises at once, falls after ten clean seconds.
class PlayoutDelay final
{
public:
    static constexpr int shortest = 60, longest = 360, decoding = 60; // milliseconds

    // True where it changed.
    [[nodiscard]] bool report(double loss, double roundTrip, MediaTime now)
    {
        const double trips = loss < 0.01 ? 0 : loss < 0.03 ? 2 : loss < 0.1 ? 4 : 6;
        const int wanted = std::clamp(trips > 0 ? int(shortest + trips * std::clamp(roundTrip, 30.0, 80.0)) : shortest, shortest, longest);
        if (wanted >= m_delay)
            m_since = now;
        if (wanted > m_delay + 20 || (wanted < m_delay && m_since && now - *m_since > MediaTime(10'000))) {
            m_delay = wanted;
            m_since = now;
            return true;
        }
        return false;
    }
    [[nodiscard]] int milliseconds() const { return m_delay; }
    [[nodiscard]] int untilShown() const { return m_delay + decoding; }

private:
    int m_delay = shortest;
    std::optional<MediaTime> m_since;
};

} // namespace Tongguan
