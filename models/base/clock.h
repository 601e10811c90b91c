// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

namespace Tongguan {

// The only way to the time of day; tests and the trainer's time travel set their own.
class ClockPort {
public:
    virtual ~ClockPort() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // UTC
};

class SystemClock final : public ClockPort {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Tongguan
