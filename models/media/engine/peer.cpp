// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/peer.h"

#include "models/media/engine/sessiondescription.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QUrl>

Q_LOGGING_CATEGORY(peerLog, "tongguan.media.peer", QtWarningMsg)

namespace Tongguan {
namespace {

// webrtcbin's form: turn://user:secret@host:3478?transport=tcp
QByteArray turnAddress(const IceServer& server)
{
    const qsizetype colon = server.url.indexOf(u':');
    const QByteArray user = QUrl::toPercentEncoding(server.user), credential = QUrl::toPercentEncoding(server.credential);
    return server.url.left(colon).toLatin1() + "://" + user + ':' + credential + '@' + server.url.mid(colon + 1).toLatin1();
}

// Addresses that never reach anybody only slow the start.
bool isUseful(const QString& candidate)
{
    return !candidate.contains(u" TCP "_s, Qt::CaseInsensitive) && !candidate.contains(u" fe80:"_s, Qt::CaseInsensitive) && !candidate.contains(u".local "_s);
}

gsize bytesOf(const GstPadProbeInfo* info)
{
    if ((GST_PAD_PROBE_INFO_TYPE(info) & GST_PAD_PROBE_TYPE_BUFFER_LIST) != 0)
        return gst_buffer_list_calculate_size(static_cast<GstBufferList*>(info->data));
    return gst_buffer_get_size(static_cast<GstBuffer*>(info->data));
}

constexpr gsize packetHead = 28; // IP and UDP

} // namespace

Peer::Peer(QString name, PeerWay way, QObject* parent)
    : Pipeline(parent)
    , m_name(std::move(name))
    , m_way(std::move(way))
    , m_born(mediaNow())
    , m_heardAt(m_born.count())
{
}

Peer::~Peer() { release(); }

void Peer::release()
{
    stop();
    m_session.reset();
    m_webrtc.reset();
}

void Peer::adopt(const char* name)
{
    m_webrtc = element(name);
    GstElement* const webrtc = m_webrtc.get();
    g_signal_connect(pipeline(), "deep-element-added", G_CALLBACK(&Peer::onDeepElement), this);
    g_signal_connect(webrtc, "on-ice-candidate", G_CALLBACK(&Peer::onCandidate), this);
    g_signal_connect(webrtc, "notify::connection-state", G_CALLBACK(&Peer::onState), this);
    g_signal_connect(webrtc, "notify::ice-gathering-state", G_CALLBACK(&Peer::onGathering), this);
    setFromText(webrtc, "bundle-policy", "max-bundle");
    if (m_way.relayOnly)
        setFromText(webrtc, "ice-transport-policy", "relay");
    for (const IceServer& server : std::as_const(m_way.ice)) {
        if (server.url.startsWith(u"stun:")) {
            g_object_set(webrtc, "stun-server", QByteArray("stun://" + server.url.mid(5).toLatin1()).constData(), nullptr);
            continue;
        }
        gboolean isTaken = FALSE;
        g_signal_emit_by_name(webrtc, "add-turn-server", turnAddress(server).constData(), &isTaken);
        if (!isTaken)
            qCWarning(peerLog) << "a relay was refused:" << server.url;
    }
    // libnice would ask the router for open ports, and offer TCP to itself.
    GObject *ice = nullptr, *agent = nullptr;
    g_object_get(webrtc, "ice-agent", &ice, nullptr);
    if (ice && g_object_class_find_property(G_OBJECT_GET_CLASS(ice), "agent"))
        g_object_get(ice, "agent", &agent, nullptr);
    if (agent) {
        g_object_set(agent, "upnp", FALSE, "ice-tcp", FALSE, nullptr);
        g_object_unref(agent);
    }
    if (ice)
        gst_object_unref(ice);
}

void Peer::onDeepElement(GstBin*, GstBin*, GstElement* added, gpointer self)
{
    auto* const peer = static_cast<Peer*>(self);
    GstElementFactory* const factory = gst_element_get_factory(added);
    const QByteArray kind = factory ? QByteArray(GST_OBJECT_NAME(factory)) : QByteArray();
    if (kind == "rtpsession") {
        // Else reports, and with them requests for lost packets, wait for the next slot. Bytes a second.
        g_object_set(added, "bandwidth", 250'000.0, "rtcp-min-interval", guint64(500 * GST_MSECOND), nullptr);
        peer->post([peer, session = GstRef<GstElement>(GST_ELEMENT(gst_object_ref(added)))]() mutable { peer->m_session = std::move(session); });
    } else if (kind == "nicesrc") {
        const GstRef<GstPad> pad(gst_element_get_static_pad(added, "src"));
        gst_pad_add_probe(pad.get(), GstPadProbeType(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST), &Peer::countIn, self, nullptr);
    } else if (kind == "nicesink") {
        const GstRef<GstPad> pad(gst_element_get_static_pad(added, "sink"));
        gst_pad_add_probe(pad.get(), GstPadProbeType(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST), &Peer::countOut, self, nullptr);
    }
    peer->elementAdded(added, kind);
}

GstPadProbeReturn Peer::countIn(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    auto* const peer = static_cast<Peer*>(self);
    peer->m_heardAt = mediaNow().count();
    peer->m_bytesIn += qint64(bytesOf(info) + packetHead);
    return GST_PAD_PROBE_OK;
}

GstPadProbeReturn Peer::countOut(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    static_cast<Peer*>(self)->m_bytesOut += qint64(bytesOf(info) + packetHead);
    return GST_PAD_PROBE_OK;
}

void Peer::tell(const QString& kind, QJsonObject message)
{
    message.insert(u"peer"_s, m_name);
    message.insert(u"kind"_s, kind);
    Q_EMIT signalled(message);
}

void Peer::onCandidate(GstElement*, guint line, gchar* text, gpointer self)
{
    auto* const peer = static_cast<Peer*>(self);
    const QString candidate = QString::fromUtf8(text);
    if (candidate.isEmpty() || !isUseful(candidate))
        return;
    peer->post([peer, line, candidate] { peer->tell(u"candidate"_s, { { u"candidate"_s, candidate }, { u"line"_s, int(line) } }); });
}

void Peer::onGathering(GObject* webrtc, GParamSpec*, gpointer self)
{
    int state = 0;
    g_object_get(webrtc, "ice-gathering-state", &state, nullptr);
    auto* const peer = static_cast<Peer*>(self);
    if (state == 2) // complete
        peer->post([peer] { peer->tell(u"candidatesDone"_s); });
}

void Peer::onState(GObject* webrtc, GParamSpec*, gpointer self)
{
    int state = 0;
    g_object_get(webrtc, "connection-state", &state, nullptr);
    auto* const peer = static_cast<Peer*>(self);
    peer->post([peer, state] {
        qCDebug(peerLog) << peer->m_name << "connection state" << state << (mediaNow() - peer->m_born).count() << "ms";
        if (state == 2 && !std::exchange(peer->m_isConnected, true))
            Q_EMIT peer->connected();
    });
}

void Peer::offer()
{
    GstPromise* const promise = gst_promise_new_with_change_func(&Peer::onDescription, this, nullptr);
    g_signal_emit_by_name(m_webrtc.get(), "create-offer", nullptr, promise);
}

// Of an offer or an answer of ours, on webrtcbin's thread.
void Peer::onDescription(GstPromise* promise, gpointer self)
{
    auto* const peer = static_cast<Peer*>(self);
    const QString asOffer = descriptionOf(promise, "offer");
    const QString sdp = asOffer.isEmpty() ? descriptionOf(promise, "answer") : asOffer;
    gst_promise_unref(promise);
    if (sdp.isEmpty())
        return; // the end of the peer, or a fault that its bus tells
    const bool isOffer = !asOffer.isEmpty();
    peer->post([peer, sdp, isOffer] {
        (void)setDescription(peer->webrtc(), "set-local-description", isOffer ? WebrtcDescription::Offer : WebrtcDescription::Answer, sdp.toUtf8());
        peer->tell(isOffer ? u"offer"_s : u"answer"_s, { { u"sdp"_s, sdp } });
    });
}

void Peer::receive(const QJsonObject& message)
{
    const QString kind = message.value(u"kind"_s).toString();
    if (kind == u"offer"_s || kind == u"answer"_s)
        setRemote(kind == u"offer"_s, message.value(u"sdp"_s).toString());
    else if (kind == u"candidate"_s)
        addCandidate(message.value(u"line"_s).toInt(), message.value(u"candidate"_s).toString());
}

void Peer::setRemote(bool isOffer, const QString& sdp)
{
    if (!m_webrtc || m_isRemoteSet)
        return; // nothing is negotiated twice: a new description goes to a new peer
    // Janus hands on PLI only: with FIR out of the description, every request for a key frame becomes one.
    static const QRegularExpression fir(u"a=rtcp-fb:\\S+ ccm fir\\r?\\n"_s);
    const QString text = QString(sdp).remove(fir);
    qCDebug(peerLog).noquote() << m_name << "remote description\n" << text;
    describe(text);
    const WebrtcDescription::Type type = isOffer ? WebrtcDescription::Offer : WebrtcDescription::Answer;
    if (!setDescription(m_webrtc.get(), "set-remote-description", type, text.toUtf8(), &Peer::onRemoteSet, this))
        Q_EMIT broken({ ErrorKind::Corrupt, u"call.description"_s, sdp.left(200), {} });
}

void Peer::onRemoteSet(GstPromise* promise, gpointer self)
{
    auto* const peer = static_cast<Peer*>(self);
    const bool isDone = gst_promise_wait(promise) == GST_PROMISE_RESULT_REPLIED; // has changed: does not wait
    const GstStructure* reply = isDone ? gst_promise_get_reply(promise) : nullptr;
    const bool isRefused = reply && gst_structure_has_field(reply, "error");
    gst_promise_unref(promise);
    if (!isDone)
        return;
    peer->post([peer, isRefused] {
        if (isRefused)
            Q_EMIT peer->broken({ ErrorKind::Corrupt, u"call.description"_s, peer->m_name, {} });
        else
            peer->noteRemoteSet();
    });
}

void Peer::noteRemoteSet()
{
    if (!m_webrtc)
        return;
    m_isRemoteSet = true;
    int state = 0;
    g_object_get(m_webrtc.get(), "signaling-state", &state, nullptr);
    if (state == 3) { // have-remote-offer
        GstPromise* const promise = gst_promise_new_with_change_func(&Peer::onDescription, this, nullptr);
        g_signal_emit_by_name(m_webrtc.get(), "create-answer", nullptr, promise);
    }
    for (const auto& [line, candidate] : std::exchange(m_early, {}))
        addCandidate(line, candidate);
}

void Peer::addCandidate(int line, const QString& candidate)
{
    if (!m_isRemoteSet)
        m_early.append({ line, candidate });
    else if (!candidate.isEmpty() && isUseful(candidate + u' ') && m_webrtc)
        g_signal_emit_by_name(m_webrtc.get(), "add-ice-candidate", guint(line), candidate.toUtf8().constData());
}

} // namespace Tongguan
