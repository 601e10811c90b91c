// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/publishpeer.h"

namespace Tongguan {

// One feed of ours: the capture goes on while its way to the room is built anew as often as the network wants it.
class Publishing final : public QObject
{
    Q_OBJECT
public:
    // `name`: "camera" or "screen".
    Publishing(QString name, CaptureSetup setup, const DeviceCatalog& devices, PictureBoard& board, QObject* parent);
    ~Publishing() override;

    [[nodiscard]] Done capture();
    [[nodiscard]] Done publish(const PeerWay& way);
    void setWay(const PeerWay& way) { m_way = way; } // of the next one
    void close(); // the way; the capture stays
    void rebuild();
    void receive(const QJsonObject& message);
    void tick(MediaTime now);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] CapturePipeline& source() { return *m_capture; }
    [[nodiscard]] const CapturePipeline& source() const { return *m_capture; }
    [[nodiscard]] PublishPeer* peer() const { return m_peer.get(); }
    [[nodiscard]] FeedFigures figures() const { return m_figures; }

Q_SIGNALS:
    void signalled(const QJsonObject& message);
    void up();
    void rebuilding();
    void failed(Tongguan::Error error);

private:
    void measure(MediaTime now);

    QString m_name;
    PeerWay m_way;
    std::unique_ptr<CapturePipeline> m_capture;
    std::unique_ptr<PublishPeer> m_peer;
    FeedFigures m_figures;
    std::optional<MediaTime> m_measured, m_rebuildAt;
    qint64 m_framesBefore = 0;
};

// How long a way may be dead before it is built anew.
inline constexpr MediaTime waySetUp { 10'000 }, wayDead { 12'000 };

} // namespace Tongguan
