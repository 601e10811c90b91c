// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/ratecontroller.h"

#include <algorithm>

namespace Tongguan {

//  Open --begin--> Trying --it lasted--> Open
//                         --it got worse--> Shut, four times as long each time --time passes--> Open
// Who may try more on a line, one at a time: a trial that fails spoils the pictures of all for seconds.
class TrialGate final
{
public:
    static constexpr double queue = 120; // milliseconds: packets that wait longer in the line, for queueFor, end a trial
    static constexpr MediaTime queueFor { 750 }, cleanFor { 10'000 }; // a line is clean for so long before more is tried
    static constexpr MediaTime lasts { 12'000 }, firstWait { 10'000 }, longestWait { 120'000 }, echo { 4'000 };

    [[nodiscard]] bool isOpen(MediaTime now) const { return now >= m_shutUntil && !isTrying(now); }
    [[nodiscard]] bool isTrying(MediaTime now) const { return m_begun && now - *m_begun < lasts; }
    void begin(MediaTime now) { m_begun = now; }
    void worsen(MediaTime now)
    {
        const bool hasFailed = isTrying(now);
        m_begun.reset();
        if (!hasFailed && m_worsened && now - *m_worsened < echo)
            return; // of what was counted already
        m_worsened = now;
        m_wait = hasFailed ? std::min(m_wait * 4, longestWait) : firstWait;
        m_shutUntil = now + m_wait;
    }

private:
    MediaTime m_wait = firstWait, m_shutUntil { 0 };
    std::optional<MediaTime> m_begun, m_worsened;
};

} // namespace Tongguan
