// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/pipeline.h"

namespace Tongguan {

Pipeline::Pipeline(QObject* parent)
    : QObject(parent)
{
}

Pipeline::~Pipeline() { stop(); }

Done Pipeline::build(const QByteArray& description)
{
    GError* error = nullptr;
    m_pipeline.reset(gst_parse_launch_full(description.constData(), nullptr, GST_PARSE_FLAG_FATAL_ERRORS, &error));
    const QString words = error ? QString::fromUtf8(error->message) : QString();
    g_clear_error(&error);
    if (!m_pipeline || !GST_IS_PIPELINE(m_pipeline.get()))
        return fail(ErrorKind::Refused, u"call.engine"_s, words);
    gst_pipeline_use_clock(GST_PIPELINE(m_pipeline.get()), mediaClock());
    gst_element_set_start_time(m_pipeline.get(), GST_CLOCK_TIME_NONE); // keeps the base time below
    gst_element_set_base_time(m_pipeline.get(), mediaBase());
    const GstRef<GstBus> bus(gst_pipeline_get_bus(GST_PIPELINE(m_pipeline.get())));
    gst_bus_set_sync_handler(bus.get(), &Pipeline::onMessage, this, nullptr);
    return {};
}

bool Pipeline::play()
{
    m_isPlaying = gst_element_set_state(m_pipeline.get(), GST_STATE_PLAYING) != GST_STATE_CHANGE_FAILURE;
    return m_isPlaying;
}

void Pipeline::stop()
{
    if (!m_pipeline)
        return;
    gst_element_set_state(m_pipeline.get(), GST_STATE_NULL); // returns when the streaming threads have ended
    const GstRef<GstBus> bus(gst_pipeline_get_bus(GST_PIPELINE(m_pipeline.get())));
    gst_bus_set_sync_handler(bus.get(), nullptr, nullptr, nullptr);
    m_pipeline.reset();
    m_isPlaying = false;
}

void Pipeline::setPlayoutLatency(int milliseconds)
{
    if (!m_pipeline)
        return;
    gst_pipeline_set_latency(GST_PIPELINE(m_pipeline.get()), GstClockTime(milliseconds) * GST_MSECOND);
    gst_bin_recalculate_latency(GST_BIN(m_pipeline.get()));
}

GstBusSyncReply Pipeline::onMessage(GstBus*, GstMessage* message, gpointer self)
{
    auto* const pipeline = static_cast<Pipeline*>(self);
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
        GError* error = nullptr;
        gchar* debug = nullptr;
        gst_message_parse_error(message, &error, &debug);
        const QString words = QString::fromUtf8(error->message) + u"; "_s + QString::fromUtf8(debug);
        g_clear_error(&error);
        g_free(debug);
        pipeline->post([pipeline, words] { pipeline->breakDown(words); });
    } else if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_LATENCY) {
        pipeline->post([pipeline] {
            if (pipeline->m_pipeline)
                gst_bin_recalculate_latency(GST_BIN(pipeline->m_pipeline.get()));
        });
    }
    gst_message_unref(message);
    return GST_BUS_DROP;
}

void Pipeline::breakDown(const QString& detail)
{
    if (m_isBroken)
        return;
    m_isBroken = true;
    Q_EMIT broken({ ErrorKind::Refused, u"call.engine"_s, detail, {} });
}

} // namespace Tongguan
