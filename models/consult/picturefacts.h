// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace Tongguan {

// What a phone or camera has written into a picture (Exif 2.3, in JPEG).
struct PictureFacts {
    QDateTime taken;   // UTC; null where it does not say. Without an offset it is the time of this computer's place
    QJsonObject place; // {latitude, longitude, accuracy?} in degrees and metres; empty where it does not say

    bool operator==(const PictureFacts&) const = default;
};

// Of whatever bytes: what is not a JPEG with Exif, or is broken, says nothing.
[[nodiscard]] PictureFacts pictureFacts(const QByteArray& bytes);

} // namespace Tongguan
