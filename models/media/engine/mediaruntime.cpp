// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/mediaruntime.h"

#include "models/media/engine/gst.h"

#include <array>

namespace Tongguan {
namespace {

struct Needed {
    const char* package;
    std::array<const char*, 9> elements; // null: no more
};

constexpr Needed neededParts[] = {
    { "libgstreamer1.0-0", { "queue", "tee", "capsfilter", "identity", "fakesink" } },
    { "gstreamer1.0-plugins-base", { "appsrc", "appsink", "videoconvert", "videoscale", "videorate", "audioconvert", "audioresample", "opusenc", "opusdec" } },
    { "gstreamer1.0-plugins-good", { "rtpbin", "rtpopuspay", "rtpopusdepay", "rtpjitterbuffer", "rtph264pay", "rtph264depay", "capssetter" } },
    { "gstreamer1.0-plugins-bad", { "webrtcbin", "dtlsenc", "dtlsdec", "srtpenc", "srtpdec", "h264parse" } },
    { "gstreamer1.0-nice", { "nicesrc", "nicesink" } },
};

bool areThere(std::initializer_list<const char*> names) { return std::all_of(names.begin(), names.end(), isElementThere); }

QByteArray firstThere(std::initializer_list<const char*> names)
{
    const auto* found = std::find_if(names.begin(), names.end(), isElementThere);
    return found == names.end() ? QByteArray() : QByteArray(*found);
}

} // namespace

const MediaRuntime& MediaRuntime::instance()
{
    static const MediaRuntime runtime;
    return runtime;
}

MediaRuntime::MediaRuntime()
{
    GError* error = nullptr;
    if (!gst_init_check(nullptr, nullptr, &error)) {
        m_missing.append(u"libgstreamer1.0-0 (%1)"_s.arg(error ? QString::fromUtf8(error->message) : QString()));
        g_clear_error(&error);
        return;
    }
    for (const Needed& part : neededParts) {
        QStringList names;
        for (const char* element : part.elements) {
            if (element && !isElementThere(element))
                names.append(QString::fromLatin1(element));
        }
        if (!names.isEmpty())
            m_missing.append(QString::fromLatin1(part.package) + u" ("_s + names.join(u", "_s) + u')');
    }
    m_h264Decoder = firstThere({ "avdec_h264", "openh264dec" });
    if (isElementThere("openh264enc") && !m_h264Decoder.isEmpty())
        m_codec = Codec::H264;
    else if (areThere({ "vp8enc", "vp8dec", "rtpvp8pay", "rtpvp8depay" }))
        m_codec = Codec::Vp8;
    else
        m_missing.append(u"gstreamer1.0-plugins-bad (openh264enc, openh264dec)"_s);
    m_canPlay = areThere({ "appsrc", "appsink", "queue", "matroskademux", "videoconvert", "audioconvert", "audioresample", "opusdec", "volume" })
        && ((!m_h264Decoder.isEmpty() && isElementThere("h264parse")) || isElementThere("vp8dec"));
    m_cancelsEcho = areThere({ "webrtcdsp", "webrtcechoprobe" });
    (void)mediaBase();
}

} // namespace Tongguan
