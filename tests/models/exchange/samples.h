// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QDir>

namespace Tongguan {

// The folder of collected messages of the Single Window, which does not belong to the program: named by
// TONGGUAN_SAMPLES, or beside the checkout; nothing where there is none, and tests that want it skip.
inline std::optional<QDir> messageSamples()
{
    const QString named = qEnvironmentVariable("TONGGUAN_SAMPLES");
    const QDir folder(named.isEmpty() ? QStringLiteral(TONGGUAN_SOURCE_DIR "/../shared/reference/single-window/samples") : named);
    return folder.exists() ? std::optional(folder) : std::nullopt;
}

} // namespace Tongguan
