// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/barcode.h"
#include "models/media/engine/gst.h"

#include <QImage>

namespace Tongguan {

[[nodiscard]] QImage pictureOf(GstSample* sample); // BGRx; a copy, so that no buffer of GStreamer outlives its pipeline
void stampPicture(GstBuffer* buffer, GstCaps* caps, const BarCode& code); // I420
[[nodiscard]] GstClockTime runningTimeOf(GstSample* sample);
[[nodiscard]] qint64 utcOf(GstSample* sample); // when it was taken, or came over the line; milliseconds

} // namespace Tongguan
