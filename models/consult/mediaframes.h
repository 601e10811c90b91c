// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/mjr.h"

#include <QSize>

namespace Tongguan {

// A picture, or a packet of sound, as decoders take it.
struct MediaFrame {
    qint64 time = 0; // milliseconds UTC
    bool isKey = false;
    QByteArray bytes; // H.264: each unit behind its length (4 bytes); VP8, Opus: as they were sent
};

// One medium of one feed.
struct MediaTrack {
    RecordedCodec codec = RecordedCodec::Opus;
    QList<MediaFrame> frames; // pictures begin with a key frame
    int lost = 0;             // pictures of which a part is missing; left out
    QSize size;               // of the first key frame
    QByteArray setup;         // H.264: the decoder's configuration (ISO/IEC 14496-15, 5.3.3.1); else empty

    [[nodiscard]] bool isPicture() const { return codec != RecordedCodec::Opus; }
};

// The frames in the packets: H.264 by RFC 6184 (single units, STAP-A, FU-A), VP8 by RFC 7741, Opus by RFC 7587. When a
// frame was made follows from its RTP timestamp; how that clock lies to ours from the packet that came the quickest, so that
// sound and picture of one feed agree however their packets were delayed. A clock that does not go with the arrivals is not
// believed: then these count.
[[nodiscard]] MediaTrack framesOf(const MjrFile& file);

// Width and height in a sequence parameter set (ITU-T H.264, 7.3.2.1.1), without cropping of colour samples that VP8 or our
// own encoders do not use; empty where it cannot be read.
[[nodiscard]] QSize pictureSizeOf(QByteArrayView sequenceParameters);

} // namespace Tongguan
