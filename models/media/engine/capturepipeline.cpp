// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/capturepipeline.h"

#include "models/media/barcode.h"
#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/samples.h"

#include <gst/video/video.h>

#include <QDateTime>

namespace Tongguan {
namespace {

const char* trackName(Track track)
{
    switch (track) {
    case Track::Audio: return "audio";
    case Track::High: return "high";
    case Track::Low: return "low";
    }
    return "";
}

QByteArray rawCaps(QSize size, int framesPerSecond)
{
    return "video/x-raw,format=I420,width=" + QByteArray::number(size.width()) + ",height=" + QByteArray::number(size.height())
        + ",pixel-aspect-ratio=1/1,framerate=" + QByteArray::number(framesPerSecond) + "/1";
}

QByteArray encoderOf(Track track, int bits, bool isScreen)
{
    const QByteArray name = trackName(track), rate = QByteArray::number(bits);
    if (MediaRuntime::instance().codec() == MediaRuntime::Codec::H264)
        return "openh264enc name=" + name + " complexity=low rate-control=bitrate enable-frame-skip=true multi-thread=1 gop-size=250 usage-type="
            + (isScreen ? "screen" : "camera") + " bitrate=" + rate + " ! video/x-h264,profile=constrained-baseline,stream-format=byte-stream,alignment=au";
    // One thread: libvpx burns many times the time where cores are shared.
    return "vp8enc name=" + name + " threads=1 deadline=1 cpu-used=8 end-usage=cbr keyframe-max-dist=250 lag-in-frames=0 error-resilient=default "
        "buffer-size=600 buffer-initial-size=300 buffer-optimal-size=400 undershoot=100 target-bitrate=" + rate;
}

} // namespace

CapturePipeline::CapturePipeline(CaptureSetup setup, const DeviceCatalog& devices, PictureBoard& board, QObject* parent)
    : Pipeline(parent)
    , m_setup(std::move(setup))
    , m_devices(devices)
    , m_board(board)
{
    m_high.capture = m_low.capture = m_preview.capture = m_sound.capture = this;
    m_low.track = Track::Low;
    m_sound.track = Track::Audio;
    m_preview.isHalved = m_setup.frame.framesPerSecond > 15; // one's own picture, beside the others'
    if (m_setup.sound.kind != CallSource::Kind::None)
        m_tracks.append(Track::Audio);
    if (m_setup.picture.kind != CallSource::Kind::None) {
        m_tracks.append(Track::High);
        if (m_setup.frame.isLayered)
            m_tracks.append(Track::Low);
    }
}

CapturePipeline::~CapturePipeline()
{
    setOutlet({});
    stop();
}

Done CapturePipeline::start(int bits)
{
    m_plan = planBits(bits, m_setup.frame, {});
    const Result<QByteArray> text = description();
    if (!text)
        return tl::unexpected(text.error());
    if (const Done built = build(*text); !built)
        return built;
    connectPads();
    if (!play())
        return fail(ErrorKind::Refused, u"call.device"_s, QString::fromUtf8(*text));
    return {};
}

Result<QByteArray> CapturePipeline::pictureSource() const
{
    const PlanFrame& frame = m_setup.frame;
    const QByteArray shape = rawCaps(frame.size, frame.framesPerSecond);
    if (m_setup.picture.kind == CallSource::Kind::Test) {
        const QByteArray pattern = m_setup.picture.device.isEmpty() ? QByteArray(m_setup.isScreen ? "smpte100" : "ball") : m_setup.picture.device.toLatin1();
        return "videotestsrc is-live=true do-timestamp=true pattern=" + pattern + " ! " + shape;
    }
    const Result<QByteArray> device = m_setup.isScreen ? m_devices.screenSource(m_setup.picture.device) : m_devices.cameraSource(m_setup.picture.device, frame.size);
    if (!device)
        return device;
    return *device + " ! videoconvert ! videorate drop-only=" + (m_setup.isScreen ? "false" : "true skip-to-first=true") + " ! videoscale add-borders=true ! " + shape;
}

Result<QByteArray> CapturePipeline::soundSource() const
{
    const QByteArray shape = "audio/x-raw,format=S16LE,rate=48000,channels=1,layout=interleaved";
    if (m_setup.sound.kind == CallSource::Kind::Test)
        return "audiotestsrc is-live=true wave=silence samplesperbuffer=960 timestamp-offset=" + QByteArray::number(qulonglong(mediaRunningTime())) + " ! " + shape;
    const Result<QByteArray> device = m_devices.microphoneSource(m_setup.sound.device);
    if (!device)
        return device;
    QByteArray text = *device + " ! audioconvert ! audioresample ! " + shape;
    if (MediaRuntime::instance().cancelsEcho())
        text += QByteArray(" ! webrtcdsp probe=loudspeaker noise-suppression=true gain-control=true echo-cancel=") + (m_setup.headset || !m_devices.hasSpeaker() ? "false" : "true");
    return text;
}

QByteArray CapturePipeline::layer(Track track, const BitPlan::Video& video) const
{
    const BitPlan::Video shape = video.bits > 0 ? video : BitPlan::Video { 100'000, m_setup.frame.framesPerSecond, m_setup.frame.size };
    const QByteArray name = trackName(track);
    // What is late is dropped before the encoder: after it, every packet is needed.
    return " pictures. ! queue leaky=downstream max-size-buffers=2 max-size-bytes=0 max-size-time=0 ! videorate drop-only=true ! videoscale ! capsfilter name=" + name
        + "shape caps=" + rawCaps(shape.size, shape.framesPerSecond) + " ! " + encoderOf(track, shape.bits, m_setup.isScreen) + " ! appsink name=" + name
        + "out sync=false async=false max-buffers=4";
}

Result<QByteArray> CapturePipeline::description() const
{
    QByteArray text;
    if (m_setup.picture.kind != CallSource::Kind::None) {
        const Result<QByteArray> source = pictureSource();
        if (!source)
            return source;
        text += *source + " ! identity name=camera ! tee name=pictures pictures. ! queue leaky=downstream max-size-buffers=2 max-size-bytes=0 max-size-time=0 ! identity name=previewed ! videoconvert"
            " ! video/x-raw,format=BGRx ! appsink name=preview sync=false async=false max-buffers=1 drop=true";
        text += layer(Track::High, m_plan.high);
        if (m_setup.frame.isLayered)
            text += layer(Track::Low, m_plan.low);
    }
    if (m_setup.sound.kind != CallSource::Kind::None) {
        const Result<QByteArray> source = soundSource();
        if (!source)
            return source;
        text += ' ' + *source + " ! identity name=sound ! queue leaky=downstream max-size-buffers=8 ! opusenc name=audio audio-type=voice complexity=5 bitrate-type=constrained-vbr inband-fec=true"
            " packet-loss-percentage=10 frame-size=20 bitrate=" + QByteArray::number(audioBits) + " ! appsink name=audioout sync=false async=false max-buffers=8";
    }
    return text;
}

void CapturePipeline::connectPads()
{
    const auto probe = [this](const char* name, const char* pad, GstPadProbeCallback call, gpointer data) {
        if (const GstRef<GstElement> found = element(name)) {
            const GstRef<GstPad> at(gst_element_get_static_pad(found.get(), pad));
            gst_pad_add_probe(at.get(), GST_PAD_PROBE_TYPE_BUFFER, call, data, nullptr);
        }
    };
    const auto sink = [this](const char* name, GstFlowReturn (*call)(GstAppSink*, gpointer), gpointer data) {
        if (const GstRef<GstElement> found = element(name)) {
            GstAppSinkCallbacks callbacks {};
            callbacks.new_sample = call;
            gst_app_sink_set_callbacks(GST_APP_SINK(found.get()), &callbacks, data, nullptr);
        }
    };
    probe("highshape", "src", &CapturePipeline::onRawPicture, &m_high);
    probe("lowshape", "src", &CapturePipeline::onRawPicture, &m_low);
    probe("previewed", "src", &CapturePipeline::onRawPicture, &m_preview);
    probe("sound", "src", &CapturePipeline::onRawSound, this);
    sink("highout", &CapturePipeline::onEncoded, &m_high);
    sink("lowout", &CapturePipeline::onEncoded, &m_low);
    sink("audioout", &CapturePipeline::onEncoded, &m_sound);
    sink("preview", &CapturePipeline::onPreview, this);
    apply(Track::High, m_plan.high, true);
    apply(Track::Low, m_plan.low, true);
}

GstPadProbeReturn CapturePipeline::onRawPicture(GstPad* pad, GstPadProbeInfo* info, gpointer data)
{
    auto* const branch = static_cast<Branch*>(data);
    if (branch->isResting || (branch->isHalved && branch->passed++ % 2 != 0))
        return GST_PAD_PROBE_DROP;
    if (branch->capture->m_setup.picture.kind != CallSource::Kind::Test)
        return GST_PAD_PROBE_OK;
    GstBuffer* const buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    const CapsRef caps(gst_pad_get_current_caps(pad));
    const BarCode code { branch->counter++ & 0xffffff, quint32(QDateTime::currentMSecsSinceEpoch()), GST_BUFFER_PTS_IS_VALID(buffer) && isMarked(qint64(GST_BUFFER_PTS(buffer))) };
    stampPicture(buffer, caps.get(), code);
    return GST_PAD_PROBE_OK;
}

GstPadProbeReturn CapturePipeline::onRawSound(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    auto* const capture = static_cast<CapturePipeline*>(self);
    GstBuffer* const buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    gst_buffer_unset_flags(buffer, GST_BUFFER_FLAG_GAP);
    const MappedBuffer map(buffer, GST_MAP_READWRITE);
    if (!map)
        return GST_PAD_PROBE_OK;
    const std::span<std::int16_t> samples(reinterpret_cast<std::int16_t*>(map.data()), map.size() / 2);
    if (!capture->m_isSoundOn)
        std::fill(samples.begin(), samples.end(), std::int16_t(0));
    else if (capture->m_setup.sound.kind == CallSource::Kind::Test)
        writeTestSound(samples, qint64(GST_BUFFER_PTS(buffer)));
    const std::lock_guard lock(capture->m_mutex);
    capture->m_level.hear(samples);
    return GST_PAD_PROBE_OK;
}

GstFlowReturn CapturePipeline::onEncoded(GstAppSink* sink, gpointer data)
{
    auto* const branch = static_cast<Branch*>(data);
    CapturePipeline* const capture = branch->capture;
    const SampleRef sample(gst_app_sink_pull_sample(sink));
    if (!sample)
        return GST_FLOW_EOS;
    (branch->track == Track::High ? capture->m_frames : branch->track == Track::Low ? capture->m_lowFrames : capture->m_packets) += 1;
    const std::lock_guard lock(capture->m_mutex);
    if (capture->m_outlet)
        capture->m_outlet(branch->track, sample.get());
    return GST_FLOW_OK;
}

GstFlowReturn CapturePipeline::onPreview(GstAppSink* sink, gpointer self)
{
    auto* const capture = static_cast<CapturePipeline*>(self);
    const SampleRef sample(gst_app_sink_pull_sample(sink));
    if (!sample)
        return GST_FLOW_EOS;
    const QImage picture = pictureOf(sample.get());
    capture->m_board.put(capture->m_setup.board, picture);
    QStringList asks;
    {
        const std::lock_guard lock(capture->m_mutex);
        asks.swap(capture->m_asks);
    }
    const qint64 taken = utcOf(sample.get());
    for (const QString& ask : std::as_const(asks))
        capture->post([capture, ask, picture, taken] { Q_EMIT capture->stillTaken(ask, picture, taken); });
    return GST_FLOW_OK;
}

void CapturePipeline::setOutlet(Outlet outlet)
{
    const std::lock_guard lock(m_mutex);
    m_outlet = std::move(outlet);
}

void CapturePipeline::requestStill(const QString& ask)
{
    const std::lock_guard lock(m_mutex);
    m_asks.append(ask);
}

double CapturePipeline::takeLevel()
{
    const std::lock_guard lock(m_mutex);
    return m_level.take();
}

void CapturePipeline::setPictureOn(bool on)
{
    m_high.isResting = !on || m_plan.high.bits == 0;
    m_low.isResting = !on;
    m_preview.isResting = !on;
    if (!on)
        m_board.remove(m_setup.board);
}

void CapturePipeline::setTarget(double bits, bool isSlow)
{
    const MediaTime now = mediaNow();
    m_setup.frame.isHighTried = m_gate.isOpen(now);
    const BitPlan plan = planBits(bits, m_setup.frame, m_plan);
    if (plan.high.bits > 0 && m_plan.high.bits == 0)
        m_gate.begin(now);
    else if (plan.high.bits == 0 && m_plan.high.bits > 0)
        m_gate.worsen(now);
    if (plan.high != m_plan.high)
        apply(Track::High, plan.high, isSlow);
    if (plan.low != m_plan.low)
        apply(Track::Low, plan.low, isSlow);
    m_plan = plan;
}

void CapturePipeline::apply(Track track, const BitPlan::Video& video, bool isSlow)
{
    const QByteArray name = trackName(track);
    const GstRef<GstElement> encoder = element(name.constData()), shape = element(QByteArray(name + "shape").constData());
    if (!encoder || !shape)
        return;
    if (track == Track::High)
        m_high.isResting = video.bits == 0 || m_preview.isResting;
    if (video.bits == 0)
        return;
    const QByteArray bitsProperty = MediaRuntime::instance().codec() == MediaRuntime::Codec::H264 ? "bitrate" : "target-bitrate";
    setFromText(encoder.get(), bitsProperty.constData(), QByteArray::number(video.bits));
    // A key frame is ten pictures' worth: one that is asked for again and again fills a slow line.
    setFromText(encoder.get(), "min-force-key-unit-interval", isSlow ? "1000000000" : "400000000");
    const CapsRef wanted(gst_caps_from_string(rawCaps(video.size, video.framesPerSecond).constData()));
    GstCaps* now = nullptr;
    g_object_get(shape.get(), "caps", &now, nullptr);
    const CapsRef current(now);
    if (!gst_caps_is_equal(wanted.get(), current.get()))
        g_object_set(shape.get(), "caps", wanted.get(), nullptr);
}

void CapturePipeline::requestKeyFrame(Track track)
{
    const GstRef<GstElement> encoder = element(trackName(track));
    if (!encoder || track == Track::Audio)
        return;
    const GstRef<GstPad> pad(gst_element_get_static_pad(encoder.get(), "src"));
    gst_pad_send_event(pad.get(), gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0));
}

} // namespace Tongguan
