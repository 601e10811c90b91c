// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/barcode.h"

#include <QImage>

#include <algorithm>

namespace Tongguan {
namespace {

constexpr int cellsInRow = 32;
constexpr std::uint8_t blackLuma = 16, whiteLuma = 235, grey = 128;

// Squares on the encoder's blocks: across their edges, a code would take more bits than the picture.
int cellSize(QSize size) { return std::max(8, size.width() / cellsInRow & (size.width() >= 640 ? ~15 : ~7)); }

// CRC-8 (polynomial 0x2f) that does not take an even field of black or white for a code.
std::uint8_t checkOf(std::uint64_t value)
{
    std::uint8_t crc = 0xa5;
    for (int byte = 6; byte >= 0; --byte) {
        crc = std::uint8_t(crc ^ std::uint8_t(value >> (8 * byte)));
        for (int bit = 0; bit < 8; ++bit)
            crc = std::uint8_t((crc & 0x80) != 0 ? (crc << 1) ^ 0x2f : crc << 1);
    }
    return crc;
}

void fillCells(const PicturePlanes& picture, int row, int from, int to, std::uint8_t value)
{
    const int cell = cellSize(picture.size);
    for (int y = row * cell; y < (row + 1) * cell; ++y)
        std::fill(picture.luma + y * picture.lumaStride + from * cell, picture.luma + y * picture.lumaStride + to * cell, value);
}

} // namespace

std::uint64_t BarCode::bits() const
{
    const std::uint64_t value = (std::uint64_t(counter & 0xffffff) << 32) | clock;
    return (value << 8) | checkOf(value);
}

std::optional<BarCode> BarCode::fromBits(std::uint64_t bits)
{
    const std::uint64_t value = bits >> 8;
    if (checkOf(value) != std::uint8_t(bits))
        return std::nullopt;
    return BarCode { std::uint32_t(value >> 32), std::uint32_t(value), false };
}

void drawBarCode(const PicturePlanes& picture, const BarCode& code)
{
    const std::uint64_t bits = code.bits();
    for (int i = 0; i < 2 * cellsInRow; ++i)
        fillCells(picture, i / cellsInRow, i % cellsInRow, i % cellsInRow + 1, ((bits >> (63 - i)) & 1) != 0 ? whiteLuma : blackLuma);
    fillCells(picture, 2, 0, cellsInRow / 2, code.flash ? whiteLuma : blackLuma);
    for (std::uint8_t* plane : picture.chroma) {
        for (int y = 0; plane && y < 3 * cellSize(picture.size) / 2; ++y)
            std::fill_n(plane + y * picture.chromaStride, cellsInRow * cellSize(picture.size) / 2, grey);
    }
}

std::optional<BarCode> readBarCode(const std::uint8_t* pixels, int stride, QSize size)
{
    const int cell = cellSize(size);
    if (size.width() < cellsInRow * cell || size.height() < 3 * cell)
        return std::nullopt;
    const auto isBright = [&](int row, int column) {
        const int x = column * cell + cell / 2, y = row * cell + cell / 2;
        return pixels[y * stride + x * 4 + 1] > 128; // green: the second byte of BGRx and of RGBx
    };
    std::uint64_t bits = 0;
    for (int i = 0; i < 2 * cellsInRow; ++i)
        bits = (bits << 1) | (isBright(i / cellsInRow, i % cellsInRow) ? 1U : 0U);
    std::optional<BarCode> code = BarCode::fromBits(bits);
    if (code)
        code->flash = isBright(2, cellsInRow / 4);
    return code;
}

std::optional<BarCode> readBarCode(const QImage& picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    return readBarCode(pixels.constBits(), int(pixels.bytesPerLine()), pixels.size());
}

int sinceClock(std::uint32_t clock, std::int64_t nowUtcMilliseconds)
{
    return int(std::int32_t(std::uint32_t(nowUtcMilliseconds) - clock));
}

} // namespace Tongguan
