// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/media/engine/gst.h"

#include <gst/sdp/sdp.h>

#include <QString>

namespace Tongguan {

// GstWebRTCSessionDescription. Declared here because the package with its header brings OpenCV and two hundred others
// along; the struct has been the same since GStreamer 1.14, and everything else of webrtcbin is reached by name.
struct WebrtcDescription {
    enum Type : int { Offer = 1, ProvisionalAnswer, Answer, Rollback };
    int type;
    GstSDPMessage* sdp;
};

[[nodiscard]] QString textOf(const WebrtcDescription& description);
// Gives the description to an action of webrtcbin: "set-local-description", "set-remote-description"; `changed`, where
// there is one, is called when it is done. False: no SDP.
[[nodiscard]] bool setDescription(GstElement* webrtc, const char* action, WebrtcDescription::Type type, const QByteArray& sdp,
    GstPromiseChangeFunc changed = nullptr, gpointer data = nullptr);
// The description `field` ("offer", "answer") of a promise's reply, as text; empty where there is none.
[[nodiscard]] QString descriptionOf(GstPromise* promise, const char* field);

} // namespace Tongguan
