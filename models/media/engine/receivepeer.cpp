// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/receivepeer.h"

#include "models/media/engine/mediaruntime.h"
#include "models/media/engine/samples.h"

#include <gst/video/video.h>

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>

Q_LOGGING_CATEGORY(receiveLog, "tongguan.media.receive", QtWarningMsg)

namespace Tongguan {
namespace {

using namespace std::chrono_literals;

// From packets to pictures. The queue stands before the decoder: encoded pictures are small, and the sink waits in the
// decoder's thread for each picture's time.
QByteArray pictureChain(const QByteArray& codec)
{
    const QByteArray end = " ! videoconvert ! video/x-raw,format=BGRx ! appsink name=pictures sync=true async=false max-buffers=3 drop=true";
    const QByteArray queue = " ! identity name=units ! queue max-size-buffers=200 max-size-bytes=0 max-size-time=0 ! ";
    if (codec == "H264" && !MediaRuntime::instance().h264Decoder().isEmpty())
        return "rtph264depay name=depay wait-for-keyframe=true request-keyframe=true ! h264parse" + queue + MediaRuntime::instance().h264Decoder() + end;
    if (codec == "VP8" && isElementThere("vp8dec"))
        return "rtpvp8depay name=depay wait-for-keyframe=true request-keyframe=true" + queue + "vp8dec" + end;
    return {};
}

constexpr char soundChain[] = "rtpopusdepay ! opusdec plc=true use-inband-fec=true ! audioconvert ! audioresample ! audio/x-raw,format=S16LE,rate=48000,channels=1,layout=interleaved"
                              " ! queue max-size-buffers=100 max-size-bytes=0 max-size-time=0 ! appsink name=sound sync=true async=false max-buffers=20 drop=true";

} // namespace

ReceivePeer::ReceivePeer(const QString& name, const PeerWay& way, QString feed, PictureBoard& board, QObject* parent)
    : Peer(name, way, parent)
    , m_feed(std::move(feed))
    , m_board(board)
    , m_pictureAt(mediaNow().count())
    , m_packetAt(mediaNow().count())
    , m_delay(60)
{
}

ReceivePeer::~ReceivePeer()
{
    setSoundOutlet({});
    stop();
    m_ring.clear();
    m_videoPad.reset();
    release();
}

Done ReceivePeer::start()
{
    if (const Done built = build("webrtcbin name=webrtc latency=" + QByteArray::number(m_delay.load()) + " fakesink name=keeper async=false sync=false"); !built)
        return built;
    adopt("webrtc");
    g_signal_connect(webrtc(), "on-new-transceiver", G_CALLBACK(&ReceivePeer::onNewTransceiver), this);
    g_signal_connect(webrtc(), "pad-added", G_CALLBACK(&ReceivePeer::onPad), this);
    setPlayoutLatency(int(m_delay) + 60);
    if (!play())
        return fail(ErrorKind::Refused, u"call.engine"_s, name());
    return {};
}

void ReceivePeer::describe(const QString& sdp)
{
    static const QRegularExpression line(u"^m=video \\d+ \\S+ (\\d+)"_s, QRegularExpression::MultilineOption);
    if (const auto match = line.match(sdp); match.hasMatch())
        m_videoPayload = match.captured(1).toInt();
}

void ReceivePeer::onNewTransceiver(GstElement*, GObject* transceiver, gpointer)
{
    g_object_set(transceiver, "do-nack", TRUE, nullptr); // on every line: the last one decides for all of a bundle
}

void ReceivePeer::elementAdded(GstElement* added, const QByteArray& kind)
{
    if (kind != "rtpjitterbuffer")
        return;
    g_object_set(added, "rtx-next-seqnum", TRUE, "drop-on-latency", FALSE, nullptr);
    const std::lock_guard lock(m_mutex);
    m_ring.emplace_back(GST_ELEMENT(gst_object_ref(added)));
}

void ReceivePeer::setSoundOutlet(SoundOutlet outlet)
{
    const std::lock_guard lock(m_mutex);
    m_sound = std::move(outlet);
}

void ReceivePeer::setDelay(int milliseconds, int untilShown)
{
    m_delay = milliseconds;
    if (webrtc())
        g_object_set(webrtc(), "latency", guint(milliseconds), nullptr);
    {
        const std::lock_guard lock(m_mutex);
        for (const GstRef<GstElement>& buffer : m_ring)
            g_object_set(buffer.get(), "latency", guint(milliseconds), nullptr);
    }
    setPlayoutLatency(untilShown);
}

// On webrtcbin's thread: a stream begins.
void ReceivePeer::onPad(GstElement*, GstPad* pad, gpointer self)
{
    if (GST_PAD_DIRECTION(pad) == GST_PAD_SRC)
        static_cast<ReceivePeer*>(self)->addChain(pad);
}

void ReceivePeer::addChain(GstPad* pad)
{
    GstCaps* const current = gst_pad_get_current_caps(pad);
    const CapsRef caps(current ? current : gst_pad_query_caps(pad, nullptr));
    const GstStructure* const shape = gst_caps_get_structure(caps.get(), 0);
    const QByteArray codec(gst_structure_get_string(shape, "encoding-name"));
    const bool isVideo = qstrcmp(gst_structure_get_string(shape, "media"), "video") == 0;
    std::atomic<bool>& has = isVideo ? m_hasVideo : m_hasAudio;
    int payload = -1;
    gst_structure_get_int(shape, "payload", &payload);
    const bool isShown = !isVideo || payload == m_videoPayload;
    const bool isFirst = isShown && !has.exchange(true);
    const QByteArray text = !isFirst ? QByteArray() : isVideo ? pictureChain(codec) : QByteArray(soundChain);
    GstElement* const chain = text.isEmpty() ? gst_element_factory_make("fakesink", nullptr) : gst_parse_bin_from_description(text.constData(), TRUE, nullptr);
    if (!chain)
        return;
    if (text.isEmpty())
        g_object_set(chain, "async", FALSE, nullptr);
    gst_bin_add(GST_BIN(pipeline()), chain);
    GstAppSinkCallbacks callbacks {};
    callbacks.new_sample = isVideo ? &ReceivePeer::onPicture : &ReceivePeer::onSound;
    if (!text.isEmpty()) {
        const GstRef<GstElement> sink = childElement(chain, isVideo ? "pictures" : "sound");
        gst_app_sink_set_callbacks(GST_APP_SINK(sink.get()), &callbacks, this, nullptr);
        gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, &ReceivePeer::onPacket, this, nullptr);
    }
    if (const GstRef<GstElement> units = text.isEmpty() || !isVideo ? nullptr : childElement(chain, "units")) {
        const GstRef<GstPad> at(gst_element_get_static_pad(units.get(), "src"));
        gst_pad_add_probe(at.get(), GST_PAD_PROBE_TYPE_BUFFER, &ReceivePeer::onUnit, this, nullptr);
        post([this, kept = GstRef<GstPad>(GST_PAD(gst_object_ref(pad)))]() mutable { m_videoPad = std::move(kept); });
    }
    gst_element_sync_state_with_parent(chain);
    const GstRef<GstPad> into(gst_element_get_static_pad(chain, "sink"));
    gst_pad_link(pad, into.get());
}

GstPadProbeReturn ReceivePeer::onPacket(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    auto* const peer = static_cast<ReceivePeer*>(self);
    const MediaTime now = mediaNow();
    peer->m_packetAt = now.count();
    const GstClockTime due = GST_BUFFER_DTS_OR_PTS(GST_PAD_PROBE_INFO_BUFFER(info));
    if (!GST_CLOCK_TIME_IS_VALID(due))
        return GST_PAD_PROBE_OK;
    const std::lock_guard lock(peer->m_mutex);
    peer->m_queue.packet((double(mediaRunningTime()) - double(due)) / 1e6, now);
    return GST_PAD_PROBE_OK;
}

double ReceivePeer::queueMilliseconds(MediaTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_queue.milliseconds(now);
}

// An encoded picture: stills wait for the next key frame.
GstPadProbeReturn ReceivePeer::onUnit(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    auto* const peer = static_cast<ReceivePeer*>(self);
    GstBuffer* const unit = GST_PAD_PROBE_INFO_BUFFER(info);
    if (GST_BUFFER_FLAG_IS_SET(unit, GST_BUFFER_FLAG_DELTA_UNIT))
        return GST_PAD_PROBE_OK;
    qCDebug(receiveLog) << peer->name() << "key frame";
    const std::lock_guard lock(peer->m_mutex);
    for (Ask& ask : peer->m_asks) {
        if (!GST_CLOCK_TIME_IS_VALID(ask.from))
            ask.from = GST_BUFFER_PTS(unit);
    }
    return GST_PAD_PROBE_OK;
}

GstFlowReturn ReceivePeer::onPicture(GstAppSink* sink, gpointer self)
{
    const SampleRef sample(gst_app_sink_pull_sample(sink));
    if (!sample)
        return GST_FLOW_EOS;
    static_cast<ReceivePeer*>(self)->showPicture(sample.get());
    return GST_FLOW_OK;
}

void ReceivePeer::showPicture(GstSample* sample)
{
    const QImage picture = pictureOf(sample);
    if (picture.isNull())
        return;
    m_board.put(m_feed, picture);
    m_pictureAt = mediaNow().count();
    const qint64 utc = QDateTime::currentMSecsSinceEpoch(), arrived = utcOf(sample);
    const std::optional<BarCode> code = readBarCode(picture.constBits(), int(picture.bytesPerLine()), picture.size());
    const std::lock_guard lock(m_mutex);
    noteCode(code, picture.size(), utc);
    const GstClockTime time = GST_BUFFER_PTS(gst_sample_get_buffer(sample));
    for (qsizetype i = 0; i < m_asks.size();) {
        const Ask& ask = m_asks.at(i);
        if (!GST_CLOCK_TIME_IS_VALID(ask.from) || time < ask.from || picture.height() < ask.atLeast.height()) {
            ++i;
            continue;
        }
        post([this, name = ask.ask, picture, arrived] { Q_EMIT stillTaken(name, picture, arrived); });
        m_asks.removeAt(i);
    }
}

void ReceivePeer::noteCode(const std::optional<BarCode>& code, QSize size, qint64 utc)
{
    ++m_figures.frames;
    if (size != m_figures.size || m_jump.exchange(false))
        m_counter.reset(); // another layer: another counter
    m_figures.size = size;
    if (!code)
        return;
    if (m_counter) {
        const quint32 step = (code->counter - *m_counter) & 0xffffff;
        if (step > 0 && step < 10'000)
            m_figures.missed += step - 1;
    }
    m_counter = code->counter;
    m_latencies.push_back(sinceClock(code->clock, utc));
    if (m_latencies.size() > 101)
        m_latencies.erase(m_latencies.begin());
    if (code->flash && !m_wasFlash)
        m_figures.flashAt = qint64(mediaRunningTime());
    m_wasFlash = code->flash;
}

GstFlowReturn ReceivePeer::onSound(GstAppSink* sink, gpointer self)
{
    auto* const peer = static_cast<ReceivePeer*>(self);
    const SampleRef sample(gst_app_sink_pull_sample(sink));
    if (!sample)
        return GST_FLOW_EOS;
    const MappedBuffer map(gst_sample_get_buffer(sample.get()), GST_MAP_READ);
    if (!map)
        return GST_FLOW_OK;
    const std::span<const std::int16_t> samples(reinterpret_cast<const std::int16_t*>(map.data()), map.size() / 2);
    const std::lock_guard lock(peer->m_mutex);
    ++peer->m_figures.soundBuffers;
    peer->m_level.hear(samples);
    if (const std::optional<std::int64_t> beep = peer->m_beeps.hear(samples, std::int64_t(mediaRunningTime())))
        peer->m_figures.beepAt = *beep;
    if (peer->m_sound)
        peer->m_sound(sample.get());
    return GST_FLOW_OK;
}

ReceiveFigures ReceivePeer::take()
{
    const std::lock_guard lock(m_mutex);
    m_figures.level = m_level.take();
    if (!m_latencies.empty()) {
        std::vector<int> sorted = m_latencies;
        std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
        m_figures.latency = sorted[sorted.size() / 2];
    }
    ReceiveFigures taken = m_figures;
    m_figures.flashAt.reset();
    m_figures.beepAt.reset();
    return taken;
}

void ReceivePeer::requestStill(const QString& ask, QSize atLeast)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asks.append({ ask, atLeast, GST_CLOCK_TIME_NONE });
    }
    requestKeyFrame();
}

// Without all headers: otherwise it goes out as FIR, which Janus does not hand on.
void ReceivePeer::requestKeyFrame()
{
    if (!m_videoPad)
        return; // tick() asks
    ++m_keyFramesAsked;
    qCDebug(receiveLog) << name() << "asks for a key frame";
    m_askedAt = mediaNow();
    gst_pad_send_event(m_videoPad.get(), gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0));
}

// Lost packets by their numbers, before any repeat: the session stands before the jitter buffer.
void ReceivePeer::countLoss(MediaTime now)
{
    if (!rtpSession() || now - m_lossAt < 500ms)
        return;
    m_lossAt = now;
    GstStructure* stats = nullptr;
    g_object_get(rtpSession(), "stats", &stats, nullptr);
    if (!stats)
        return;
    const GValue* const sources = gst_structure_get_value(stats, "source-stats");
    auto* const list = sources ? static_cast<GValueArray*>(g_value_get_boxed(sources)) : nullptr;
    qint64 lost = 0, got = 0;
    for (guint i = 0; list && i < list->n_values; ++i) {
        const auto* one = static_cast<const GstStructure*>(g_value_get_boxed(&list->values[i]));
        gboolean isOurs = TRUE, isSender = FALSE;
        gint lostHere = 0;
        guint64 gotHere = 0;
        gst_structure_get_boolean(one, "internal", &isOurs);
        gst_structure_get_boolean(one, "is-sender", &isSender);
        if (isOurs || !isSender || !gst_structure_get_int(one, "packets-lost", &lostHere) || !gst_structure_get_uint64(one, "packets-received", &gotHere))
            continue;
        lost += std::max(lostHere, 0);
        got += qint64(gotHere);
    }
    gst_structure_free(stats);
    const double newLost = double(std::max<qint64>(0, lost - m_lostBefore)), newGot = double(std::max<qint64>(0, got - m_gotBefore));
    m_lostBefore = lost;
    m_gotBefore = got;
    if (newLost + newGot > 0)
        m_loss = m_loss * 0.6 + 0.4 * newLost / (newLost + newGot);
}

void ReceivePeer::tick(MediaTime now)
{
    countLoss(now);
    // Packets without a picture wait for a key frame. Where there are no packets either, the sender may wait to begin
    // with one; or his camera is off: asked less often.
    const bool isBlank = now - pictureAt() > 1'000ms, isFlowing = now - packetAt() < 1'000ms;
    if (!isConnected() || !isBlank || now - m_askedAt < (isFlowing ? 1'000ms : 3'000ms))
        return;
    if (m_videoPad)
        requestKeyFrame();
    else if (m_videoPayload >= 0 && now - born() > 2'000ms) {
        m_askedAt = now;
        tell(u"keyframe"_s); // no stream yet that could carry the question
    }
}

} // namespace Tongguan
