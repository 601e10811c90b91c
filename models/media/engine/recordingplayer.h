// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/recordingport.h"

#include <QThread>

namespace Tongguan {

class RecordingReel;

// Plays recordings with GStreamer: each on a reel, on a thread of its own. It waits for that thread only at its end, or when
// another recording is opened.
class RecordingPlayer final : public RecordingPort
{
    Q_OBJECT
public:
    explicit RecordingPlayer(QByteArray sink = {}, QObject* parent = nullptr); // of sound; empty: the system's loudspeaker
    ~RecordingPlayer() override;

    void open(const QByteArray& bytes) override;
    void close() override;
    void play() override;
    void pause() override;
    void seek(qint64 milliseconds) override;
    void setVolume(double share) override;
    [[nodiscard]] bool isPlaying() const override { return m_isPlaying; }
    [[nodiscard]] QImage picture() const override;
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] qint64 length() const override { return m_length; }

private:
    template <class F>
    void onReel(F work); // dropped where there is none

    const QByteArray m_sink;
    QThread m_thread;
    RecordingReel* m_reel = nullptr; // the thread's
    bool m_isPlaying = false;
    int m_openings = 0; // tells what comes late of one from the next
    qint64 m_length = 0;
    double m_volume = 1;
};

} // namespace Tongguan
