// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/consult/recordingport.h"

#include <QtPlugin>

#include <memory>

namespace Tongguan {

// What the plugin "tongguan-calls" gives: calls, and a player of what was recorded of them. Loaded at run time, so that a
// client runs without GStreamer.
class CallEngine
{
public:
    virtual ~CallEngine() = default;
    [[nodiscard]] virtual std::unique_ptr<CallPort> makeCall() = 0;
    [[nodiscard]] virtual std::unique_ptr<RecordingPort> makePlayer() = 0; // null where a part of GStreamer is not installed
};

} // namespace Tongguan

Q_DECLARE_INTERFACE(Tongguan::CallEngine, "org.tongguan.CallEngine/2")
