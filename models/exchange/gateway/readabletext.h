// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace Tongguan {

// What a person sees of a file: XML with a line for each element, of a ZIP its message and the names and sizes of what
// lies beside it, anything else as text, cut where it is very long. For looking at only.
[[nodiscard]] QString readableText(const QByteArray& bytes);

} // namespace Tongguan
