// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/playback.h"
#include "models/media/engine/receivepeer.h"
#include "models/media/feedchooser.h"
#include "models/media/layerchooser.h"
#include "models/media/playoutdelay.h"

namespace Tongguan {

// One feed of somebody else: a peer for its sound, one for its pictures, and the choice of their layer.
class Watching final : public QObject
{
    Q_OBJECT
public:
    Watching(CallFeed feed, PeerWay way, PictureBoard& board, Playback* playback, QObject* parent);
    void setWay(const PeerWay& way) { m_way = way; } // of the next one
    ~Watching() override;

    void want(const CallFeed& feed, Layer layer); // begins, or changes
    void beginLow() { m_chooser.beginLow(); } // before want(): others are watched already, and the line is not known
    void show(QSize size);
    void setWaiting(bool on, bool isHeld); // the picture waits, its last one stays; held: none takes a high layer
    void rebuild();
    void close();
    [[nodiscard]] bool receive(const QJsonObject& message); // false: not of this feed
    void requestStill(const QString& ask);
    void tick(MediaTime now, std::optional<int> roundTrip, TrialGate& gate);

    [[nodiscard]] FeedFigures figures() const { return m_figures; }
    [[nodiscard]] std::optional<FeedChooser::Feed> standing(MediaTime now) const; // none: it has no pictures

Q_SIGNALS:
    void signalled(const QJsonObject& message);
    void lost();
    void resumed();
    void stillTaken(const QString& ask, const QImage& picture, qint64 utcMilliseconds);
    void stillFailed(const QString& ask, Tongguan::Error error);

private:
    struct Way { // sound or pictures
        std::unique_ptr<ReceivePeer> peer;
        QString mid; // by which the peer is named
        QString current; // the layer that it takes now
        ReceiveFigures before; // of earlier peers
        std::optional<MediaTime> again;
    };
    [[nodiscard]] QString midOf(Medium medium, Layer layer) const;
    void open(Way& way, Medium medium, const QString& mid);
    void shut(Way& way);
    void tend(Way& way, Medium medium, MediaTime now);
    void chooseLayer(MediaTime now, TrialGate& gate);
    [[nodiscard]] double queue(MediaTime now) const { return m_sound.peer ? m_sound.peer->queueMilliseconds(now) : 0; }
    void measure(MediaTime now);
    void noteLiveness(MediaTime now);
    void expireStills(MediaTime now);

    CallFeed m_feed;
    PeerWay m_way;
    PictureBoard& m_board;
    Playback* m_playback;
    Way m_sound, m_picture;
    LayerChooser m_chooser;
    qint64 m_area = 0; // of its place on the screen
    PlayoutDelay m_delay;
    LipMeter m_lips;
    FeedFigures m_figures;
    struct Still {
        QString ask;
        MediaTime until;
    };
    QList<Still> m_stills;
    bool m_isLost = false;
    std::optional<MediaTime> m_measured;
    qint64 m_bytesBefore = 0, m_framesBefore = 0;
};

} // namespace Tongguan
