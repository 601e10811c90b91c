// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSize>

namespace Tongguan {

// How the bits that may be sent are shared: sound first, then the low layer, then the high one.
struct BitPlan {
    struct Video {
        int bits = 0; // each second; 0: the layer rests
        int framesPerSecond = 0;
        QSize size;
        bool operator==(const Video&) const = default;
    };
    Video high, low;
    bool operator==(const BitPlan&) const = default;
};

struct PlanFrame {
    QSize size { 640, 480 };
    int framesPerSecond = 25;
    int maximumBits = 800'000; // of the high layer
    bool isLayered = true; // false: one layer only, the high one
    bool isHighTried = true; // false: the high layer may go on, but not begin
    int others = 1; // cameras in the room beside this one: who watches on a slow line takes the low layers of all
};

// `before` keeps the high layer from flickering on and off at the border.
[[nodiscard]] BitPlan planBits(double target, const PlanFrame& frame, const BitPlan& before);
[[nodiscard]] double mostBits(const PlanFrame& frame); // more than that is never needed

inline constexpr int audioBits = 32'000;

// The low layer is 320 wide beside the high one, and smaller while the high one rests: by this who watches it knows that
// there is nothing higher to be tried.
inline constexpr int lowWidth = 320, lowWidthAlone = 288;

} // namespace Tongguan
