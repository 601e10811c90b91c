// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

namespace Tongguan {

// What the cells of a workbook hold, as a person saw it. Inside of the readers.

// A binary double: at most 15 digits, no exponent.
[[nodiscard]] QString plainNumber(QByteArrayView stored);
// Whether a number format shows a day: y, m or d outside of quotes, brackets and escapes.
[[nodiscard]] bool showsDay(const QString& format);
// The same of the formats that are built in.
[[nodiscard]] bool isDayFormat(int id);
// Serial days: 1 is 1900-01-01, and Excel believes that there was a 29 February 1900. What is none stays a number.
[[nodiscard]] QString dayOfSerial(QByteArrayView value, bool from1904);
// "AB12" -> 27; -1 where it is none.
[[nodiscard]] qsizetype columnOfCell(QByteArrayView reference);

} // namespace Tongguan
