// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/syncview.h"
#include "ui/shell/tone.h"

namespace Tongguan {

// A SyncView in words, for the indicator, the panel and the status bar.
[[nodiscard]] QString syncShort(const SyncView& view); // "Offline, 3 waiting"
[[nodiscard]] QString syncSentence(const SyncView& view); // what it means for the person
[[nodiscard]] QString syncStatus(const SyncView& view, const QDateTime& now); // "offline since 09:12, 3 waiting"
[[nodiscard]] Tone syncViewTone(const SyncView& view);
[[nodiscard]] QString syncViewIconName(const SyncView& view);

} // namespace Tongguan
