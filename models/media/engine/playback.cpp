// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/playback.h"

#include <gst/app/gstappsrc.h>

namespace Tongguan {
namespace {

constexpr char soundShape[] = "audio/x-raw,format=S16LE,rate=48000,channels=1,layout=interleaved";

} // namespace

Playback::Playback(QObject* parent)
    : Pipeline(parent)
{
}

Playback::~Playback()
{
    stop();
    qDeleteAll(m_voices);
}

Done Playback::start(const QByteArray& sink)
{
    const QByteArray probe = isElementThere("webrtcechoprobe") ? " ! webrtcechoprobe name=loudspeaker" : "";
    // Silence keeps the mixer going while nobody speaks.
    if (const Done built = build(QByteArray("audiotestsrc is-live=true wave=silence do-timestamp=true samplesperbuffer=480 ! ") + soundShape
            + " ! audiomixer name=mix latency=20000000 ! " + soundShape + probe + " ! audioconvert ! audioresample ! " + sink);
        !built)
        return built;
    if (!Pipeline::play())
        return fail(ErrorKind::Refused, u"call.speaker"_s, QString::fromUtf8(sink));
    return {};
}

Done Playback::playTone(const QByteArray& sink)
{
    if (const Done built = build("audiotestsrc is-live=true do-timestamp=true wave=sine freq=440 volume=0.1 samplesperbuffer=480 num-buffers=200 ! audioconvert ! audioresample ! " + sink); !built)
        return built;
    return Pipeline::play() ? Done() : fail(ErrorKind::Refused, u"call.speaker"_s, QString::fromUtf8(sink));
}

Playback::Voice& Playback::voice(const QString& feed)
{
    if (Voice* const known = m_voices.value(feed))
        return *known;
    auto* const added = new Voice;
    m_voices.insert(feed, added);
    GstElement* const source = gst_element_factory_make("appsrc", nullptr);
    const CapsRef caps(gst_caps_from_string(soundShape));
    g_object_set(source, "is-live", TRUE, "format", GST_FORMAT_TIME, "do-timestamp", TRUE, "caps", caps.get(), "max-buffers", guint64(20), nullptr);
    setFromText(source, "leaky-type", "downstream");
    gst_bin_add(GST_BIN(pipeline()), source);
    added->source.reset(GST_ELEMENT(gst_object_ref(source)));
    const GstRef<GstElement> mixer = element("mix");
    added->into.reset(gst_element_request_pad_simple(mixer.get(), "sink_%u"));
    const GstRef<GstPad> out(gst_element_get_static_pad(source, "src"));
    gst_pad_link(out.get(), added->into.get());
    gst_element_sync_state_with_parent(source);
    return *added;
}

void Playback::play(const QString& feed, GstSample* sample)
{
    const std::lock_guard lock(m_mutex);
    if (!pipeline())
        return;
    GstBuffer* const buffer = gst_buffer_copy(gst_sample_get_buffer(sample));
    GST_BUFFER_PTS(buffer) = GST_BUFFER_DTS(buffer) = GST_CLOCK_TIME_NONE; // now
    gst_app_src_push_buffer(GST_APP_SRC(voice(feed).source.get()), buffer);
}

void Playback::remove(const QString& feed)
{
    const std::lock_guard lock(m_mutex);
    const std::unique_ptr<Voice> gone(m_voices.take(feed));
    if (!gone || !pipeline())
        return;
    gst_element_set_state(gone->source.get(), GST_STATE_NULL);
    const GstRef<GstElement> mixer = element("mix");
    gst_element_release_request_pad(mixer.get(), gone->into.get());
    gst_bin_remove(GST_BIN(pipeline()), gone->source.get());
}

} // namespace Tongguan
