// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/element.h"
#include "models/reference/codetable.h"

namespace Tongguan {

// Codes of the element's table or of its own closed list that fit what was typed, best first. "" gives the first ones.
[[nodiscard]] QList<Code> findCodes(const Element& element, const CodeTables& tables, const QString& typed, int limit);
[[nodiscard]] std::optional<Code> findCode(const Element& element, const CodeTables& tables, const QString& code);
[[nodiscard]] bool hasCodes(const Element& element, const CodeTables& tables);

// "1234.5" of "1,234.5" and full-width figures; other text comes back as it is.
[[nodiscard]] QString numberText(const QString& typed);
// "2026-11-22" of "20261122", "2026/11/22", "2026.1.2", "2026年1月2日"; other text comes back as it is.
[[nodiscard]] QString dateText(const QString& typed);
// What the document holds for text that was typed at once or pasted: codes by code, "code name" or exact name, numbers
// without separators, dates as yyyy-MM-dd. What fits nothing is kept as it came.
[[nodiscard]] QString storedValue(const Element& element, const CodeTables& tables, const QString& typed);

} // namespace Tongguan
