// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/exchange/spreadsheet/workbookwriter.h"

namespace Tongguan {

enum class SheetLanguage { Chinese, English };

// A declaration as sheets: the head as name, value, key in rows; each group that has lines as a table with the names above and
// the keys below them, so that it can be read back whole (see readDeclarationSheets).
[[nodiscard]] QList<WrittenSheet> declarationSheets(const Document& document, SheetLanguage language);

// What declarationSheets() wrote, edited or not. Nothing where the sheets are no such workbook. Unknown keys are passed over.
[[nodiscard]] std::optional<Document> readDeclarationSheets(const QList<Sheet>& sheets, const DocumentType& type);

// An empty table of goods with the usual columns, for a customer to fill in (发票、装箱单 too).
[[nodiscard]] QList<WrittenSheet> goodsTemplate(const DocumentType& type, SheetLanguage language);

} // namespace Tongguan
