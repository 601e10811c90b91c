// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

class CodeTables;

// The bonded systems still speak of countries and currencies by the numbers from before 2018-08-01 (142 China, 502 USD);
// declarations by letters. Elements are known by their table.

// The document with our codes; a number that no row of the table had stays.
[[nodiscard]] Document fromOldCodes(const Document& document, const CodeTables& tables);
// With the old numbers. Fails with Invalid "message.code" where a code has none, its place in `field`.
[[nodiscard]] Result<Document> toOldCodes(const Document& document, const CodeTables& tables);

} // namespace Tongguan
