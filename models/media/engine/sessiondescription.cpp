// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/engine/sessiondescription.h"

namespace Tongguan {

QString textOf(const WebrtcDescription& description)
{
    const TextRef text(gst_sdp_message_as_text(description.sdp));
    return QString::fromUtf8(text.get());
}

bool setDescription(GstElement* webrtc, const char* action, WebrtcDescription::Type type, const QByteArray& sdp, GstPromiseChangeFunc changed, gpointer data)
{
    GstSDPMessage* message = nullptr;
    if (gst_sdp_message_new(&message) != GST_SDP_OK)
        return false;
    const bool isRead = gst_sdp_message_parse_buffer(reinterpret_cast<const guint8*>(sdp.constData()), guint(sdp.size()), message) == GST_SDP_OK
        && gst_sdp_message_medias_len(message) > 0;
    if (isRead) {
        WebrtcDescription description { type, message };
        GstPromise* const promise = changed ? gst_promise_new_with_change_func(changed, data, nullptr) : nullptr;
        g_signal_emit_by_name(webrtc, action, &description, promise);
    }
    gst_sdp_message_free(message);
    return isRead;
}

QString descriptionOf(GstPromise* promise, const char* field)
{
    if (gst_promise_wait(promise) != GST_PROMISE_RESULT_REPLIED) // called when it has changed: does not wait
        return {};
    const GstStructure* reply = gst_promise_get_reply(promise);
    const GValue* value = reply ? gst_structure_get_value(reply, field) : nullptr;
    if (!value || !G_VALUE_HOLDS_BOXED(value))
        return {};
    const auto* description = static_cast<const WebrtcDescription*>(g_value_get_boxed(value));
    return description && description->sdp ? textOf(*description) : QString();
}

} // namespace Tongguan
