// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace Tongguan {

// GStreamer as it is installed here. Started once for the program.
class MediaRuntime final
{
public:
    enum class Codec { H264, Vp8 };

    [[nodiscard]] static const MediaRuntime& instance();

    // Packages (of Debian) that calls cannot do without and whose elements are not there, "package (element, ...)".
    [[nodiscard]] const QStringList& missing() const { return m_missing; }
    [[nodiscard]] Codec codec() const { return m_codec; } // what we send
    [[nodiscard]] QByteArray h264Decoder() const { return m_h264Decoder; } // empty: none
    [[nodiscard]] bool cancelsEcho() const { return m_cancelsEcho; }
    [[nodiscard]] bool canPlay() const { return m_canPlay; } // what was recorded

private:
    MediaRuntime();
    QStringList m_missing;
    Codec m_codec = Codec::H264;
    QByteArray m_h264Decoder;
    bool m_cancelsEcho = false, m_canPlay = false;
};

} // namespace Tongguan
