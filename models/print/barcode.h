// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QList>

namespace Tongguan {

// Code 128 (ISO/IEC 15417): widths of bars and gaps in turn, in modules, a bar first. Even digits take half the room.
// Empty where the text holds anything but printable ASCII, or nothing.
[[nodiscard]] QList<int> code128(const QString& text);

// QR code (ISO/IEC 18004), middle correction: rows of true for dark. Empty where the text is too long or the program
// was built without libqrencode.
[[nodiscard]] QList<QList<bool>> qrCode(const QString& text);

} // namespace Tongguan
