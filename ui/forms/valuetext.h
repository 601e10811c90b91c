// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rules/storedvalue.h"

namespace Tongguan {

// "1,234,567.50"; text that is no number comes back as it is.
[[nodiscard]] QString withSeparators(const QString& number);
// What a table cell shows: "USA 美国", "1,234.5", "12 KiB".
[[nodiscard]] QString shownValue(const Element& element, const CodeTables& tables, const QString& value);
[[nodiscard]] QString sizeText(qint64 bytes); // "12.3 KiB"
[[nodiscard]] qint64 blobSize(const QString& base64);

} // namespace Tongguan
