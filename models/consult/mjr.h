// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

namespace Tongguan {

[[nodiscard]] inline QByteArray rawBytes(std::initializer_list<char> bytes) { return { bytes.begin(), qsizetype(bytes.size()) }; }

enum class RecordedCodec : quint8 { Opus, H264, Vp8 };

// One RTP packet as it reached Janus. `payload` views the bytes that were read.
struct RecordedPacket {
    qint64 sequence = 0;  // counted on where the 16 bits overflow
    qint64 timestamp = 0; // the same of the 32 bits; in the clock of the codec
    qint64 arrived = 0;   // milliseconds after the first packet of the file
    bool marker = false;
    QByteArrayView payload;
};

// What Janus (1.x) wrote of one medium of one feed: "MJR00002", the length of a JSON text and the text, then for each
// packet "MEET", its arrival in milliseconds (32 bits), its length (16 bits) and the packet; all in network order.
struct MjrFile {
    RecordedCodec codec = RecordedCodec::Opus;
    QDateTime began; // when the first packet came, UTC
    QList<RecordedPacket> packets; // in order of their sequence, each once

    [[nodiscard]] int clockRate() const { return codec == RecordedCodec::Opus ? 48'000 : 90'000; }
    // `bytes` must outlive it. Corrupt "recording.format", "recording.codec". A cut end is passed over: a server that went
    // down leaves one.
    [[nodiscard]] static Result<MjrFile> read(QByteArrayView bytes);
};

} // namespace Tongguan
