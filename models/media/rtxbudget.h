// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/ratecontroller.h"

#include <algorithm>

namespace Tongguan {

// How much may be sent a second time: a bucket that fills with a share of the rate. Without it, repeats of repeats take
// the whole of a slow line.
class RtxBudget final
{
public:
    static constexpr double shareWhenFull = 0.2, shareWhenClear = 0.5;

    void setRate(double bitsPerSecond, bool isCongested)
    {
        m_rate = bitsPerSecond * (isCongested ? shareWhenFull : shareWhenClear);
    }
    [[nodiscard]] bool take(int bytes, MediaTime now)
    {
        if (m_last)
            m_tokens += m_rate * std::chrono::duration<double>(now - *m_last).count();
        m_last = now;
        m_tokens = std::min(m_tokens, std::max(m_rate * 0.5, 40'000.0)); // half a second's worth
        if (m_tokens < bytes * 8.0)
            return false;
        m_tokens -= bytes * 8.0;
        return true;
    }

private:
    double m_rate = 60'000, m_tokens = 40'000; // bits
    std::optional<MediaTime> m_last;
};

} // namespace Tongguan
