// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/ratecontroller.h"

#include <algorithm>
#include <deque>

namespace Tongguan {

// How long packets wait in the line on their way here: the least lateness of the last moments above the least of the
// last seconds. Tells of a line that fills before anything is lost.
class QueueSensor final
{
public:
    void packet(double late, MediaTime now) // milliseconds after its time
    {
        const MediaTime from { now.count() / step.count() * step.count() };
        if (m_least.empty() || m_least.back().from != from)
            m_least.push_back({ from, late });
        m_least.back().late = std::min(m_least.back().late, late);
        while (now - m_least.front().from > memory)
            m_least.pop_front();
    }
    [[nodiscard]] double milliseconds(MediaTime now) const
    {
        double last = 0, least = 0;
        bool isKnown = false, isFirst = true;
        for (const Moment& moment : m_least) {
            least = isFirst ? moment.late : std::min(least, moment.late);
            isFirst = false;
            if (now - moment.from > lately)
                continue;
            last = isKnown ? std::min(last, moment.late) : moment.late;
            isKnown = true;
        }
        return isKnown ? last - least : 0;
    }

private:
    static constexpr MediaTime step { 100 }, lately { 400 }, memory { 8'000 };
    struct Moment {
        MediaTime from;
        double late;
    };
    std::deque<Moment> m_least;
};

} // namespace Tongguan
