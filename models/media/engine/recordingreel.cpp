// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/recordingreel.h"

#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/samples.h"

namespace Tongguan {

namespace {

constexpr std::chrono::milliseconds ReelTick { 200 }, ReelPatience { 15'000 };

} // namespace

RecordingReel::RecordingReel(const QByteArray& bytes, QByteArray sink)
    : m_bytes(bytes)
    , m_sink(std::move(sink))
    , m_timer(this)
    , m_patience(this)
{
    m_timer.setInterval(ReelTick);
    m_patience.setInterval(ReelPatience);
    m_patience.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecordingReel::tick);
    connect(&m_patience, &QTimer::timeout, this, [this] { breakDown(u"it does not begin"_s); });
}

RecordingReel::~RecordingReel() { stop(); }

void RecordingReel::stop()
{
    m_timer.stop();
    m_patience.stop();
    if (!m_pipeline)
        return;
    gst_element_set_state(m_pipeline.get(), GST_STATE_NULL); // returns when the streaming threads have ended
    const GstRef<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    gst_bus_set_sync_handler(bus.get(), nullptr, nullptr, nullptr);
    m_pipeline.reset();
}

void RecordingReel::begin()
{
    // stream-type: it may be read anywhere, so that the demuxer finds the index and the key frames.
    m_pipeline.reset(gst_parse_launch("appsrc name=bytes format=bytes stream-type=random-access ! matroskademux name=parts", nullptr));
    if (!m_pipeline || m_bytes.isEmpty())
        return breakDown(u"nothing to play"_s);
    const GstRef<GstBus> bus(gst_element_get_bus(m_pipeline.get()));
    gst_bus_set_sync_handler(bus.get(), &RecordingReel::onMessage, this, nullptr);
    const GstRef<GstElement> source = childElement(m_pipeline.get(), "bytes"), parts = childElement(m_pipeline.get(), "parts");
    gst_app_src_set_size(GST_APP_SRC(source.get()), m_bytes.size());
    GstAppSrcCallbacks callbacks {};
    callbacks.need_data = &RecordingReel::onWanted;
    callbacks.seek_data = &RecordingReel::onSought;
    gst_app_src_set_callbacks(GST_APP_SRC(source.get()), &callbacks, this, nullptr);
    g_signal_connect(parts.get(), "pad-added", G_CALLBACK(&RecordingReel::onPad), this);
    m_patience.start();
    if (gst_element_set_state(m_pipeline.get(), GST_STATE_PAUSED) == GST_STATE_CHANGE_FAILURE)
        breakDown(u"it cannot be opened"_s);
}

// --- The bytes

void RecordingReel::onWanted(GstAppSrc* source, guint length, gpointer self)
{
    auto* const reel = static_cast<RecordingReel*>(self);
    const qint64 most = length == G_MAXUINT ? 64 * 1024 : qint64(length), rest = reel->m_bytes.size() - reel->m_offset, size = std::min(most, rest);
    if (size <= 0) {
        gst_app_src_end_of_stream(source);
        return;
    }
    // Not copied: what is passed on holds the bytes for as long as somebody reads in them.
    auto* const held = new QByteArray(reel->m_bytes);
    auto* const data = const_cast<char*>(held->constData()); // read only, as the flag says
    GstBuffer* const buffer = gst_buffer_new_wrapped_full(GST_MEMORY_FLAG_READONLY, data + reel->m_offset, gsize(size), 0, gsize(size), held, [](gpointer kept) { delete static_cast<QByteArray*>(kept); });
    GST_BUFFER_OFFSET(buffer) = guint64(reel->m_offset);
    reel->m_offset += size;
    gst_app_src_push_buffer(source, buffer);
}

gboolean RecordingReel::onSought(GstAppSrc*, guint64 offset, gpointer self)
{
    auto* const reel = static_cast<RecordingReel*>(self);
    if (offset > guint64(reel->m_bytes.size()))
        return FALSE;
    reel->m_offset = qint64(offset);
    return TRUE;
}

// --- Picture and sound

QByteArray RecordingReel::chainFor(GstPad* pad) const
{
    GstCaps* const current = gst_pad_get_current_caps(pad);
    const CapsRef caps(current ? current : gst_pad_query_caps(pad, nullptr));
    const QByteArray kind(gst_structure_get_name(gst_caps_get_structure(caps.get(), 0)));
    const QByteArray end = " ! videoconvert ! video/x-raw,format=BGRx ! appsink name=pictures sync=true max-buffers=2";
    if (kind == "video/x-h264" && !MediaRuntime::instance().h264Decoder().isEmpty())
        return "queue ! h264parse ! " + MediaRuntime::instance().h264Decoder() + end;
    if (kind == "video/x-vp8")
        return "queue ! vp8dec" + end;
    if (kind == "audio/x-opus") {
        const QByteArray speaker = !m_sink.isEmpty() ? m_sink : isElementThere("autoaudiosink") ? "autoaudiosink"_ba : "fakesink sync=true"_ba;
        return "queue ! opusdec ! audioconvert ! audioresample ! volume name=loudness volume=" + QByteArray::number(m_volume) + " ! " + speaker;
    }
    return "fakesink";
}

void RecordingReel::onPad(GstElement*, GstPad* pad, gpointer self) { static_cast<RecordingReel*>(self)->addChain(pad); }

void RecordingReel::addChain(GstPad* pad)
{
    const QByteArray text = chainFor(pad);
    GstElement* const chain = gst_parse_bin_from_description(text.constData(), TRUE, nullptr);
    if (!chain)
        return;
    gst_bin_add(GST_BIN(m_pipeline.get()), chain);
    if (const GstRef<GstElement> sink = childElement(chain, "pictures")) {
        m_hasPicture = true;
        GstAppSinkCallbacks callbacks {};
        callbacks.new_preroll = &RecordingReel::onFirstPicture;
        callbacks.new_sample = &RecordingReel::onPicture;
        gst_app_sink_set_callbacks(GST_APP_SINK(sink.get()), &callbacks, this, nullptr);
    }
    gst_element_sync_state_with_parent(chain);
    const GstRef<GstPad> into(gst_element_get_static_pad(chain, "sink"));
    gst_pad_link(pad, into.get());
}

GstFlowReturn RecordingReel::onFirstPicture(GstAppSink* sink, gpointer self)
{
    const SampleRef sample(gst_app_sink_pull_preroll(sink));
    if (sample)
        static_cast<RecordingReel*>(self)->show(sample.get());
    return GST_FLOW_OK;
}

GstFlowReturn RecordingReel::onPicture(GstAppSink* sink, gpointer self)
{
    const SampleRef sample(gst_app_sink_pull_sample(sink));
    if (sample)
        static_cast<RecordingReel*>(self)->show(sample.get());
    return GST_FLOW_OK;
}

void RecordingReel::show(GstSample* sample)
{
    const QImage picture = pictureOf(sample);
    const GstSegment* const segment = gst_sample_get_segment(sample);
    const GstClockTime time = GST_BUFFER_PTS(gst_sample_get_buffer(sample));
    if (picture.isNull() || !segment || !GST_CLOCK_TIME_IS_VALID(time))
        return;
    const guint64 position = gst_segment_to_stream_time(segment, GST_FORMAT_TIME, time);
    const std::scoped_lock lock(m_mutex);
    m_shown = { picture, qint64(position / GST_MSECOND) };
    if (std::exchange(m_isTold, true)) // however fast they come, one notice at a time waits
        return;
    QMetaObject::invokeMethod(this, [this] {
        {
            const std::scoped_lock again(m_mutex);
            m_isTold = false;
        }
        Q_EMIT pictureChanged();
    }, Qt::QueuedConnection);
}

RecordingReel::Shown RecordingReel::shown() const
{
    const std::scoped_lock lock(m_mutex);
    return m_shown;
}

// --- What GStreamer says

GstBusSyncReply RecordingReel::onMessage(GstBus*, GstMessage* message, gpointer self)
{
    auto* const reel = static_cast<RecordingReel*>(self);
    const auto post = [reel](auto work) { QMetaObject::invokeMethod(reel, std::move(work), Qt::QueuedConnection); };
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
        GError* error = nullptr;
        gchar* debug = nullptr;
        gst_message_parse_error(message, &error, &debug);
        const TextRef more(debug);
        const QString words = QString::fromUtf8(error->message) + u"; "_s + QString::fromUtf8(debug);
        g_clear_error(&error);
        post([reel, words] { reel->breakDown(words); });
    } else if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ASYNC_DONE) {
        post([reel] { reel->settled(); });
    } else if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS) {
        post([reel] {
            reel->m_isAtEnd = true;
            reel->setPlaying(false);
            Q_EMIT reel->ended();
        });
    }
    gst_message_unref(message);
    return GST_BUS_DROP;
}

void RecordingReel::settled()
{
    if (!m_pipeline)
        return;
    m_isSettled = true;
    m_patience.stop();
    if (!m_isOpen) {
        gint64 length = 0;
        gst_element_query_duration(m_pipeline.get(), GST_FORMAT_TIME, &length);
        m_length = length / GST_MSECOND;
        m_isOpen = true;
        Q_EMIT opened(m_length);
    }
    if (m_wanted)
        return goTo(*std::exchange(m_wanted, std::nullopt));
    tick();
    if (m_isPlaying)
        setPlaying(true);
}

void RecordingReel::setPlaying(bool on)
{
    m_isPlaying = on;
    if (!m_pipeline || !m_isSettled)
        return;
    if (on && m_isAtEnd)
        return goTo(0);
    gst_element_set_state(m_pipeline.get(), on ? GST_STATE_PLAYING : GST_STATE_PAUSED);
    on ? m_timer.start() : m_timer.stop();
}

void RecordingReel::seek(qint64 milliseconds)
{
    if (!m_pipeline || !m_isSettled)
        m_wanted = milliseconds;
    else
        goTo(milliseconds);
}

// From the key frame before it everything is decoded and not shown, so that it is exactly that picture.
void RecordingReel::goTo(qint64 milliseconds)
{
    m_isAtEnd = false;
    m_isSettled = false;
    m_patience.start();
    const gint64 time = std::clamp<gint64>(milliseconds, 0, std::max<gint64>(0, m_length - 1)) * GST_MSECOND;
    constexpr auto flags = GstSeekFlags(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE);
    if (gst_element_seek(m_pipeline.get(), 1, GST_FORMAT_TIME, flags, GST_SEEK_TYPE_SET, time, GST_SEEK_TYPE_NONE, 0) == FALSE)
        breakDown(u"it cannot be sought in"_s);
}

void RecordingReel::setVolume(double share)
{
    m_volume = std::clamp(share, 0.0, 1.0);
    if (const GstRef<GstElement> loudness = m_pipeline ? childElement(m_pipeline.get(), "loudness") : nullptr)
        g_object_set(loudness.get(), "volume", m_volume, nullptr);
}

void RecordingReel::tick()
{
    gint64 position = 0;
    if (!m_isSettled || !m_pipeline || gst_element_query_position(m_pipeline.get(), GST_FORMAT_TIME, &position) == FALSE)
        return;
    if (!m_hasPicture) {
        const std::scoped_lock lock(m_mutex);
        m_shown.position = position / GST_MSECOND;
    }
    Q_EMIT positionChanged(position / GST_MSECOND);
}

void RecordingReel::breakDown(const QString& detail)
{
    stop();
    Q_EMIT failed({ ErrorKind::Corrupt, u"recording.broken"_s, detail, {} });
}

} // namespace Tongguan
