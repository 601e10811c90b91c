// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/mediaframes.h"

namespace Tongguan {

// The tracks as one Matroska file (RFC 9559) that can be sought in: an index of key frames stands before the pictures, and a
// cluster begins with each of them. `began` is the zero of its time; every frame is at or after it. The same tracks always
// make the same bytes.
[[nodiscard]] QByteArray matroskaOf(const QList<MediaTrack>& tracks, const QDateTime& began, qint64 length);

} // namespace Tongguan
