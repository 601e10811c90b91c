// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/gst.h"

#include <QObject>

namespace Tongguan {

// A GstPipeline on the common clock. Lives on the engine's thread; GStreamer's own threads speak to it by queued calls
// only. Its end waits until all of those threads have left it, so nothing of it is ever called after.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    explicit Pipeline(QObject* parent);
    ~Pipeline() override;

    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }

Q_SIGNALS:
    void broken(Tongguan::Error error); // once

protected:
    [[nodiscard]] Done build(const QByteArray& description); // gst_parse_launch
    [[nodiscard]] bool play();
    void stop(); // to be called first in a destructor whose members GStreamer's threads use
    void setPlayoutLatency(int milliseconds);

    [[nodiscard]] GstElement* pipeline() const { return m_pipeline.get(); }
    [[nodiscard]] GstRef<GstElement> element(const char* name) const { return childElement(m_pipeline.get(), name); }
    // Runs on this object's thread, later; may be called from any.
    template <class F>
    void post(F work)
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

private:
    static GstBusSyncReply onMessage(GstBus* bus, GstMessage* message, gpointer self);
    void breakDown(const QString& detail);

    GstRef<GstElement> m_pipeline;
    bool m_isPlaying = false, m_isBroken = false;
};

} // namespace Tongguan
