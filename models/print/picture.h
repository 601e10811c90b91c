// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/print/pages.h"

namespace Tongguan {

// A picture file (JPEG, PNG, BMP and what else Qt reads) as a page carries it: turned upright, no finer than 300 dots an
// inch on A4, on white. Fails with Corrupt "picture.unreadable"; pictures that would need over 256 MB are refused so.
[[nodiscard]] Result<PageImage> readPicture(const QByteArray& bytes);

} // namespace Tongguan
