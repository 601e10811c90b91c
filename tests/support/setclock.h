// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"

namespace Tongguan {

// A clock that stands until it is set.
class SetClock final : public ClockPort {
public:
    SetClock() = default;
    explicit SetClock(const QDateTime& time)
        : m_time(time)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_time; }
    void set(const QDateTime& time) { m_time = time; }
    void advance(qint64 seconds) { m_time = m_time.addSecs(seconds); }

private:
    QDateTime m_time = QDateTime::currentDateTimeUtc();
};

} // namespace Tongguan
