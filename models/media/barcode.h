// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>

#include <cstdint>
#include <optional>

class QImage;

namespace Tongguan {

// What a test picture says of itself.
struct BarCode {
    std::uint32_t counter = 0; // 24 bits
    std::uint32_t clock = 0; // milliseconds UTC, the lower 32 bits
    bool flash = false; // the mark that goes with the beep

    bool operator==(const BarCode&) const = default;
    [[nodiscard]] std::uint64_t bits() const; // with the check in the last byte
    [[nodiscard]] static std::optional<BarCode> fromBits(std::uint64_t bits);
};

// A picture in planes, luma first, as encoders take it.
struct PicturePlanes {
    std::uint8_t* luma = nullptr;
    std::uint8_t* chroma[2] = { nullptr, nullptr }; // of half the size
    int lumaStride = 0, chromaStride = 0;
    QSize size;
};

// Two rows of 32 cells over the top of the picture, and below them the flash, over its left half.
void drawBarCode(const PicturePlanes& picture, const BarCode& code);
// Of a picture with four bytes for a pixel, scaled or not. Nothing where the check does not fit.
[[nodiscard]] std::optional<BarCode> readBarCode(const std::uint8_t* pixels, int stride, QSize size);
[[nodiscard]] std::optional<BarCode> readBarCode(const QImage& picture);

// How long ago `clock` was, by the lower 32 bits of `now`.
[[nodiscard]] int sinceClock(std::uint32_t clock, std::int64_t nowUtcMilliseconds);

} // namespace Tongguan
