// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/pipeline.h"

#include <QHash>

#include <mutex>

namespace Tongguan {

// All that is heard, mixed into one loudspeaker: the echo canceller must know every sound that the room can hear.
class Playback final : public Pipeline
{
    Q_OBJECT
public:
    explicit Playback(QObject* parent);
    ~Playback() override;

    [[nodiscard]] Done start(const QByteArray& sink); // a pipeline's text
    [[nodiscard]] Done playTone(const QByteArray& sink); // instead: two seconds of 440 Hz
    void play(const QString& feed, GstSample* sample); // from any thread; sound that is due now
    void remove(const QString& feed);

private:
    struct Voice {
        GstRef<GstElement> source;
        GstRef<GstPad> into; // of the mixer
    };
    [[nodiscard]] Voice& voice(const QString& feed);

    std::mutex m_mutex;
    QHash<QString, Voice*> m_voices;
};

} // namespace Tongguan
