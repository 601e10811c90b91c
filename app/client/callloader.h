// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/callport.h"
#include "models/consult/recordingport.h"

#include <memory>

namespace Tongguan {

// Where the plugin with the engine of calls may lie: beside the program, or in the lib folder of its installation.
[[nodiscard]] QStringList callFolders();

// A call with the plugin that was found there. Where there is none, or it cannot be loaded, a call that says so: its
// missing() names the package and the reason, and join() fails with Refused "call.engine". Never null.
[[nodiscard]] std::unique_ptr<CallPort> openCall(const QStringList& folders = callFolders());
// A player of recordings; null where there is no plugin, or it lacks a part: openCall()'s missing() says which.
[[nodiscard]] std::unique_ptr<RecordingPort> openPlayer(const QStringList& folders = callFolders());

} // namespace Tongguan
