// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSize>

namespace Tongguan {

// What people watch of one feed: made of the originals that Janus wrote, nothing encoded anew. Who has the originals can
// make it again and gets the same bytes, and "tongguanctl evidence verify" does: so another way of making it needs a name of its
// own beside this one.
struct Recording {
    QByteArray bytes; // Matroska
    QDateTime began;  // UTC
    qint64 length = 0; // milliseconds
    QSize size;       // of the picture; empty where there is sound alone
    int pictures = 0, lost = 0, sounds = 0;

    [[nodiscard]] QString type() const;   // "video/x-matroska", "audio/x-matroska"
    [[nodiscard]] QString suffix() const; // "mkv", "mka"
};

// Of the files of one feed and one stretch of time, in any order: the first sound and one picture, the one with more of it
// where a camera sends several layers (the larger one, unless it was off for most of the time). What cannot be read
// is left out. Corrupt "recording.empty" where nothing is left.
[[nodiscard]] Result<Recording> makeRecording(const QList<QByteArray>& originals);

} // namespace Tongguan
