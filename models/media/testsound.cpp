// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/testsound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Tongguan {
namespace {

constexpr std::int64_t markPeriod = 2'000'000'000, markLength = 200'000'000;
constexpr double toneHertz = 440, beepHertz = 880, amplitude = 0.3 * 32767;
constexpr std::size_t beepWindow = soundRate / 100; // ten milliseconds

// Goertzel's filter: the power of one frequency.
double powerOf(std::span<const std::int16_t> samples, double hertz)
{
    const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / soundRate);
    double before = 0, last = 0;
    for (const std::int16_t sample : samples) {
        const double now = sample + factor * last - before;
        before = last;
        last = now;
    }
    return last * last + before * before - factor * last * before;
}

} // namespace

bool isMarked(std::int64_t nanoseconds) { return nanoseconds % markPeriod < markLength; }

void writeTestSound(std::span<std::int16_t> samples, std::int64_t startNanoseconds)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::int64_t time = startNanoseconds + std::int64_t(i) * 1'000'000'000 / soundRate;
        const double hertz = isMarked(time) ? beepHertz : toneHertz;
        const double seconds = double(time % markPeriod) / 1e9; // both are at zero where marks begin and end
        samples[i] = std::int16_t(amplitude * std::sin(2 * std::numbers::pi * hertz * seconds));
    }
}

void LevelMeter::hear(std::span<const std::int16_t> samples)
{
    for (const std::int16_t sample : samples)
        m_sum += double(sample) * sample;
    m_count += std::int64_t(samples.size());
}

double LevelMeter::take()
{
    const double mean = m_count > 0 ? m_sum / double(m_count) / (32768.0 * 32768.0) : 0;
    m_sum = 0;
    m_count = 0;
    return mean > 1e-10 ? std::max(-100.0, 10 * std::log10(mean)) : -100;
}

std::optional<std::int64_t> BeepMeter::hear(std::span<const std::int16_t> samples, std::int64_t startNanoseconds)
{
    const std::int64_t restStart = startNanoseconds - std::int64_t(m_rest.size()) * 1'000'000'000 / soundRate;
    m_rest.insert(m_rest.end(), samples.begin(), samples.end());
    std::optional<std::int64_t> began;
    std::size_t at = 0;
    for (; at + beepWindow <= m_rest.size(); at += beepWindow) {
        const std::span<const std::int16_t> window(m_rest.data() + at, beepWindow);
        const bool isBeep = powerOf(window, beepHertz) > 2 * powerOf(window, toneHertz) + 1e6;
        if (isBeep && !m_isBeeping)
            began = restStart + std::int64_t(at) * 1'000'000'000 / soundRate;
        m_isBeeping = isBeep;
    }
    m_rest.erase(m_rest.begin(), m_rest.begin() + std::ptrdiff_t(at));
    return began;
}

void LipMeter::pair()
{
    if (!m_flash || !m_beep || std::abs(*m_flash - *m_beep) > markPeriod / 2)
        return; // the other one of this mark is still to come
    m_found.push_back(int((*m_flash - *m_beep) / 1'000'000));
    if (m_found.size() > 301)
        m_found.erase(m_found.begin());
    m_flash.reset();
    m_beep.reset();
}

std::optional<int> LipMeter::milliseconds() const
{
    if (m_found.empty())
        return std::nullopt;
    std::vector<int> sorted = m_found;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
    return sorted[sorted.size() / 2];
}

} // namespace Tongguan
