// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/publishpeer.h"

#include "models/media/engine/mediaruntime.h"

#include <gst/app/gstappsrc.h>
#include <gst/rtp/gstrtphdrext.h>
#include <gst/video/video.h>

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <cstring>

Q_LOGGING_CATEGORY(publishLog, "tongguan.media.publish", QtWarningMsg)

namespace Tongguan {
namespace {

constexpr char twccUri[] = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
constexpr char twccCaps[] = ",extmap-3=(string)http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
constexpr int repeatBytes = 1'200; // a request does not tell the packet's size: a full one

const char* lineName(Track track)
{
    switch (track) {
    case Track::Audio: return "audio";
    case Track::High: return "high";
    case Track::Low: return "low";
    }
    return "";
}

// What is offered for a track: one codec each, the one that is encoded.
QByteArray lineCaps(Track track, quint32 source)
{
    const QByteArray ssrc = ",ssrc=(uint)" + QByteArray::number(source); // a room tells the lines of a bundle by it
    if (track == Track::Audio)
        return QByteArray("application/x-rtp,media=audio,clock-rate=48000,encoding-name=OPUS,encoding-params=(string)2,payload=111,"
                          "minptime=(string)10,useinbandfec=(string)1")
            + twccCaps + ssrc;
    const QByteArray payload = track == Track::High ? "96" : "98";
    if (MediaRuntime::instance().codec() == MediaRuntime::Codec::H264)
        return "application/x-rtp,media=video,clock-rate=90000,encoding-name=H264,payload=" + payload
            + ",packetization-mode=(string)1,profile-level-id=(string)42e01f,level-asymmetry-allowed=(string)1,rtcp-fb-nack-pli=(boolean)true" + twccCaps + ssrc;
    return "application/x-rtp,media=video,clock-rate=90000,encoding-name=VP8,payload=" + payload + ",rtcp-fb-nack-pli=(boolean)true" + twccCaps + ssrc;
}

QByteArray lineText(Track track)
{
    const QByteArray name = lineName(track);
    QByteArray text = " appsrc name=" + name + " is-live=true format=time do-timestamp=false block=false max-bytes=0 max-time=0 max-buffers=0 ! ";
    if (track == Track::Audio)
        text += "rtpopuspay name=audiopay pt=111 ! webrtc.";
    else if (MediaRuntime::instance().codec() == MediaRuntime::Codec::H264) // a plain filter with the profile is refused: it is set behind the payloader
        text += "rtph264pay name=" + name + "pay pt=" + (track == Track::High ? "96" : "98") + " config-interval=-1 aggregate-mode=zero-latency mtu=1180"
            " ! capssetter caps=\"application/x-rtp,profile-level-id=(string)42e01f,packetization-mode=(string)1\" ! webrtc.";
    else
        text += "rtpvp8pay name=" + name + "pay pt=" + (track == Track::High ? "96" : "98") + " picture-id-mode=15-bit mtu=1180 ! webrtc.";
    return text;
}

} // namespace

PublishPeer::PublishPeer(const QString& name, const PeerWay& way, CapturePipeline& capture, QObject* parent)
    : Peer(name, way, parent)
    , m_capture(capture)
    , m_rate({ .least = 100'000, .most = mostBits(capture.setup().frame), .start = 300'000 })
{
}

PublishPeer::~PublishPeer()
{
    m_capture.setOutlet({});
    release();
}

Done PublishPeer::start()
{
    QByteArray text = "webrtcbin name=webrtc latency=60";
    const QList<Track> tracks = m_capture.tracks();
    for (const Track track : tracks)
        text += lineText(track);
    if (const Done built = build(text); !built)
        return built;
    adopt("webrtc");
    for (const Track track : tracks) {
        m_lines.push_back({ element(lineName(track)), track, QRandomGenerator::global()->bounded(1U, 0xffffffffU) });
        const GstRef<GstPad> pad(gst_element_get_static_pad(m_lines.back().source.get(), "src"));
        gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_EVENT_UPSTREAM, &PublishPeer::onUpstream, this, nullptr);
        const GstRef<GstElement> payloader = element(QByteArray(QByteArray(lineName(track)) + "pay").constData());
        g_object_set(payloader.get(), "ssrc", guint(m_lines.back().number), nullptr);
        if (GstRTPHeaderExtension* const extension = gst_rtp_header_extension_create_from_uri(twccUri)) {
            gst_rtp_header_extension_set_id(extension, 3);
            g_signal_emit_by_name(payloader.get(), "add-extension", extension);
            gst_object_unref(extension);
        }
    }
    configureLines();
    connect(this, &Peer::connected, this, [this] {
        m_isOpen = true;
        m_capture.requestKeyFrame(Track::High);
        m_capture.requestKeyFrame(Track::Low);
    });
    m_capture.setOutlet([this](Track track, GstSample* sample) { push(track, sample); });
    if (!play())
        return fail(ErrorKind::Refused, u"call.engine"_s, name());
    offer();
    return {};
}

void PublishPeer::configureLines()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        GObject* line = nullptr;
        g_signal_emit_by_name(webrtc(), "get-transceiver", gint(i), &line);
        if (!line)
            continue;
        gst_util_set_object_arg(line, "direction", "sendonly");
        g_object_set(line, "do-nack", TRUE, nullptr); // on every line: the last one decides for all of a bundle
        const CapsRef caps(gst_caps_from_string(lineCaps(m_lines[i].track, m_lines[i].number).constData()));
        g_object_set(line, "codec-preferences", caps.get(), nullptr);
        gst_object_unref(line);
    }
}

// On the capture's threads, never beyond the life of this peer: the outlet is taken back first.
void PublishPeer::push(Track track, GstSample* sample)
{
    if (!m_isOpen)
        return;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [track](const Line& one) { return one.track == track; });
    if (line == m_lines.end())
        return;
    GstBuffer* const encoded = gst_sample_get_buffer(sample);
    std::atomic<bool>& isStarted = m_isStarted.at(std::size_t(track));
    if (!isStarted && track != Track::Audio && GST_BUFFER_FLAG_IS_SET(encoded, GST_BUFFER_FLAG_DELTA_UNIT))
        return;
    if (!isStarted.exchange(true))
        qCDebug(publishLog) << name() << lineName(track) << "begins";
    GstSegment segment = *gst_sample_get_segment(sample);
    GstBuffer* const buffer = gst_buffer_copy(encoded); // shares the bytes
    GST_BUFFER_PTS(buffer) = gst_segment_to_running_time(&segment, GST_FORMAT_TIME, GST_BUFFER_PTS(encoded));
    GST_BUFFER_DTS(buffer) = GST_CLOCK_TIME_NONE;
    gst_app_src_set_caps(GST_APP_SRC(line->source.get()), gst_sample_get_caps(sample));
    gst_app_src_push_buffer(GST_APP_SRC(line->source.get()), buffer);
}

void PublishPeer::elementAdded(GstElement* added, const QByteArray& kind)
{
    if (kind != "rtprtxsend")
        return;
    const GstRef<GstPad> pad(gst_element_get_static_pad(added, "src"));
    if (pad)
        gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_EVENT_UPSTREAM, &PublishPeer::onRepeatAsked, this, nullptr);
}

GstPadProbeReturn PublishPeer::onRepeatAsked(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    auto* const peer = static_cast<PublishPeer*>(self);
    const GstStructure* const structure = gst_event_get_structure(GST_PAD_PROBE_INFO_EVENT(info));
    if (!structure || !gst_structure_has_name(structure, "GstRTPRetransmissionRequest"))
        return GST_PAD_PROBE_OK;
    const std::lock_guard lock(peer->m_budgetMutex);
    if (peer->m_budget.take(repeatBytes, mediaNow()))
        return GST_PAD_PROBE_OK;
    ++peer->m_refused;
    return GST_PAD_PROBE_DROP;
}

// A watcher asks for a key frame: the encoder is in another pipeline.
GstPadProbeReturn PublishPeer::onUpstream(GstPad* pad, GstPadProbeInfo* info, gpointer self)
{
    GstEvent* const event = GST_PAD_PROBE_INFO_EVENT(info);
    if (!gst_video_event_is_force_key_unit(event))
        return GST_PAD_PROBE_OK;
    auto* const peer = static_cast<PublishPeer*>(self);
    const GstRef<GstElement> source(gst_pad_get_parent_element(pad));
    qCDebug(publishLog) << peer->name() << "is asked for a key frame of" << (source ? GST_OBJECT_NAME(source.get()) : "nothing");
    const bool isLow = source && std::strcmp(GST_OBJECT_NAME(source.get()), "low") == 0;
    peer->post([peer, isLow] { peer->m_capture.requestKeyFrame(isLow ? Track::Low : Track::High); });
    return GST_PAD_PROBE_DROP;
}

// The far end's receiver reports: round trip and loss.
void PublishPeer::readReports()
{
    if (!rtpSession())
        return;
    GstStructure* stats = nullptr;
    g_object_get(rtpSession(), "stats", &stats, nullptr);
    if (!stats)
        return;
    const GValue* const sources = gst_structure_get_value(stats, "source-stats");
    auto* const list = sources ? static_cast<GValueArray*>(g_value_get_boxed(sources)) : nullptr;
    double worst = 0;
    guint latest = 0; // which report of ours was answered
    bool isThere = false;
    for (guint i = 0; list && i < list->n_values; ++i) {
        const auto* one = static_cast<const GstStructure*>(g_value_get_boxed(&list->values[i]));
        gboolean hasBlock = FALSE;
        guint trip = 0, fraction = 0;
        if (!gst_structure_get_boolean(one, "have-rb", &hasBlock) || !hasBlock || !gst_structure_get_uint(one, "rb-round-trip", &trip))
            continue;
        if (trip > 0)
            m_roundTrip = int(double(trip) * 1000 / 65536);
        if (guint answered = 0; gst_structure_get_uint(one, "rb-lsr", &answered) && answered != 0)
            latest = std::max(latest, answered);
        if (gst_structure_get_uint(one, "rb-fractionlost", &fraction))
            worst = std::max(worst, fraction / 256.0);
        isThere = true;
    }
    if (isThere)
        m_reportedLoss = worst;
    m_isRoundTripNew = std::exchange(m_answered, latest) != latest;
    gst_structure_free(stats);
}

LineReport PublishPeer::measure(MediaTime now)
{
    LineReport report;
    const double seconds = m_measured ? std::chrono::duration<double>(now - *m_measured).count() : 0.25;
    m_measured = now;
    const qint64 bytes = bytesOut();
    m_bitsSent = m_bitsSent * 0.5 + 0.5 * double(bytes - m_bytesBefore) * 8 / std::max(seconds, 0.05);
    m_bytesBefore = bytes;
    report.sentBits = m_bitsSent;
    if (m_roundTrip && m_isRoundTripNew)
        report.roundTrip = *m_roundTrip;
    report.loss = m_reportedLoss;
    GstStructure* stats = nullptr;
    if (rtpSession())
        g_object_get(rtpSession(), "twcc-stats", &stats, nullptr);
    if (stats) {
        guint sent = 0, received = 0, packetsReceived = 0;
        gdouble lost = 0;
        gint64 growth = 0;
        gst_structure_get_uint(stats, "bitrate-sent", &sent);
        gst_structure_get_uint(stats, "bitrate-recv", &received);
        gst_structure_get_uint(stats, "packets-recv", &packetsReceived);
        if (gst_structure_get_double(stats, "packet-loss-pct", &lost) && sent > 0) {
            report.loss = lost / 100;
            report.arrivedBits = received;
        }
        // At first it is not known, and then the least number there is.
        if (gst_structure_get_int64(stats, "avg-delta-of-delta", &growth) && growth > -1'000'000'000 && growth < 1'000'000'000 && packetsReceived > 0)
            report.delayGrowth = double(growth) / 1e6 * packetsReceived;
        gst_structure_free(stats);
    }
    m_loss = m_loss * 0.7 + report.loss * 0.3;
    return report;
}

void PublishPeer::tick(MediaTime now)
{
    if (!isConnected())
        return;
    for (const Track track : { Track::High, Track::Low }) {
        if (!m_isStarted.at(std::size_t(track)))
            m_capture.requestKeyFrame(track); // the first request may have come before there was a picture
    }
    readReports();
    const LineReport report = measure(now);
    if (now - heardAt() > MediaTime(1'000))
        m_rate.noteSilence(now);
    else
        m_rate.report(report, now);
    qCDebug(publishLog) << name() << "target" << int(m_rate.target()) << "sent" << int(report.sentBits) << "arrived" << int(report.arrivedBits) << "loss" << report.loss
                        << "growth" << report.delayGrowth.value_or(0) << "trip" << report.roundTrip.value_or(0) << "queue" << m_rate.queueMilliseconds();
    {
        const std::lock_guard lock(m_budgetMutex);
        m_budget.setRate(m_rate.target(), m_rate.isCongested());
    }
    m_capture.setTarget(m_rate.target(), m_rate.target() < 350'000 || m_rate.isCongested());
}

} // namespace Tongguan
