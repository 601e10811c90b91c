// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/gst.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>

#include <mutex>
#include <optional>

namespace Tongguan {

// One recording, being played. Lives on a thread of its own, because to open the loudspeaker, or to end, may take a while;
// GStreamer's threads speak to it by queued calls. It begins paused.
class RecordingReel final : public QObject
{
    Q_OBJECT
public:
    // `sink`: a pipeline's text; empty: the loudspeaker of the system.
    RecordingReel(const QByteArray& bytes, QByteArray sink);
    ~RecordingReel() override;

    void begin(); // first thing on its thread
    void setPlaying(bool on);
    void seek(qint64 milliseconds);
    void setVolume(double share);

    struct Shown {
        QImage picture;
        qint64 position = 0; // milliseconds
    };
    [[nodiscard]] Shown shown() const; // from any thread

Q_SIGNALS:
    void opened(qint64 length);
    void pictureChanged();
    void positionChanged(qint64 milliseconds);
    void ended();
    void failed(const Tongguan::Error& error);

private:
    // On GStreamer's threads.
    static void onWanted(GstAppSrc* source, guint length, gpointer self);
    static gboolean onSought(GstAppSrc* source, guint64 offset, gpointer self);
    static void onPad(GstElement* demuxer, GstPad* pad, gpointer self);
    static GstFlowReturn onPicture(GstAppSink* sink, gpointer self);
    static GstFlowReturn onFirstPicture(GstAppSink* sink, gpointer self);
    static GstBusSyncReply onMessage(GstBus* bus, GstMessage* message, gpointer self);
    void show(GstSample* sample);
    void addChain(GstPad* pad);
    [[nodiscard]] QByteArray chainFor(GstPad* pad) const;

    void settled();  // what was asked of the pipeline has happened
    void goTo(qint64 milliseconds);
    void tick();
    void breakDown(const QString& detail);
    void stop();

    const QByteArray m_bytes, m_sink;
    qint64 m_offset = 0; // of the reading; GStreamer's thread only
    GstRef<GstElement> m_pipeline;
    bool m_isOpen = false, m_isSettled = false, m_isPlaying = false, m_isAtEnd = false;
    qint64 m_length = 0;
    std::optional<qint64> m_wanted; // asked for while the last one was under way
    double m_volume = 1;
    QTimer m_timer, m_patience;
    mutable std::mutex m_mutex; // of what follows
    Shown m_shown;
    bool m_isTold = false;
    std::atomic<bool> m_hasPicture { false };
};

} // namespace Tongguan
