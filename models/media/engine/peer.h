// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/media/engine/pipeline.h"

#include <QJsonObject>

#include <atomic>

namespace Tongguan {

struct PeerWay {
    QList<IceServer> ice;
    bool relayOnly = false;
};

//  New --offer, answer--> Connecting --> Connected
// One webrtcbin and its talk with the room. Which side offers, the two kinds below decide. Nothing is restarted in
// place: this version of GStreamer cannot; a new peer is built instead.
class Peer : public Pipeline
{
    Q_OBJECT
public:
    Peer(QString name, PeerWay way, QObject* parent);
    ~Peer() override;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    // "answer", "offer", "candidate" of this peer.
    void receive(const QJsonObject& message);
    // Since when nothing at all has come from the far end, not even its reports.
    [[nodiscard]] MediaTime heardAt() const { return MediaTime(m_heardAt.load()); }
    [[nodiscard]] qint64 bytesIn() const { return m_bytesIn; }
    [[nodiscard]] qint64 bytesOut() const { return m_bytesOut; }
    [[nodiscard]] MediaTime born() const { return m_born; }

Q_SIGNALS:
    void signalled(const QJsonObject& message);
    void connected();

protected:
    void adopt(const char* element); // the webrtcbin of the pipeline that was built
    void offer();
    virtual void describe(const QString&) { } // the room's SDP, before it is set
    virtual void elementAdded(GstElement*, const QByteArray&) { } // on GStreamer's threads: factory's name
    [[nodiscard]] GstElement* webrtc() const { return m_webrtc.get(); }
    [[nodiscard]] GstElement* rtpSession() const { return m_session.get(); } // may be null
    void release(); // as stop(), and nothing of webrtcbin is kept
    void tell(const QString& kind, QJsonObject message = {});

private:
    static void onCandidate(GstElement* webrtc, guint line, gchar* candidate, gpointer self);
    static void onState(GObject* webrtc, GParamSpec* property, gpointer self);
    static void onGathering(GObject* webrtc, GParamSpec* property, gpointer self);
    static void onDeepElement(GstBin* bin, GstBin* child, GstElement* element, gpointer self);
    static void onDescription(GstPromise* promise, gpointer self);
    static void onRemoteSet(GstPromise* promise, gpointer self);
    static GstPadProbeReturn countIn(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    static GstPadProbeReturn countOut(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    void setRemote(bool isOffer, const QString& sdp);
    void addCandidate(int line, const QString& candidate);
    void noteRemoteSet();

    QString m_name;
    PeerWay m_way;
    GstRef<GstElement> m_webrtc, m_session;
    QList<std::pair<int, QString>> m_early; // candidates before the description
    bool m_isRemoteSet = false, m_isConnected = false;
    MediaTime m_born;
    std::atomic<qint64> m_heardAt, m_bytesIn = 0, m_bytesOut = 0;
};

} // namespace Tongguan
