// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Tongguan {

inline constexpr int soundRate = 48'000; // samples each second, one channel
inline constexpr double testLevel = -13.5; // decibel of full scale, of the test tone

// Test sources mark the first fifth of every second second: the sound beeps an octave higher, the picture flashes.
[[nodiscard]] bool isMarked(std::int64_t nanoseconds);
// A tone of 440 Hz, without a break from buffer to buffer; `start` is the first sample's time.
void writeTestSound(std::span<std::int16_t> samples, std::int64_t startNanoseconds);

// Decibel of full scale of what was heard since the last look; -100 for silence.
class LevelMeter final
{
public:
    void hear(std::span<const std::int16_t> samples);
    [[nodiscard]] double take();

private:
    double m_sum = 0;
    std::int64_t m_count = 0;
};

// Finds where beeps begin.
class BeepMeter final
{
public:
    // When a beep began within these samples, in the same time as `start`.
    [[nodiscard]] std::optional<std::int64_t> hear(std::span<const std::int16_t> samples, std::int64_t startNanoseconds);

private:
    std::vector<std::int16_t> m_rest;
    bool m_isBeeping = true; // the first one is not seen from its beginning
};

// How much later the picture flashes than the sound beeps; the times of both as shown and as played.
class LipMeter final
{
public:
    void flash(std::int64_t nanoseconds) { m_flash = nanoseconds; pair(); }
    void beep(std::int64_t nanoseconds) { m_beep = nanoseconds; pair(); }
    [[nodiscard]] std::optional<int> milliseconds() const; // the median

private:
    void pair();
    std::optional<std::int64_t> m_flash, m_beep;
    std::vector<int> m_found;
};

} // namespace Tongguan
