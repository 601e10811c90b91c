// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/documenttype.h"
#include "models/reference/codetable.h"
#include "models/tables/pagesource.h"
#include "ui/shell/commandpalette.h"

namespace Tongguan {

// What the palette searches besides commands. `language` is that of the dictionary's names ("zh_CN").

using CodeChosen = std::function<void(const QString& table, const Code& code)>;
[[nodiscard]] PaletteProvider codesForPalette(const CodeTables& tables, const QString& language, CodeChosen chosen);

using FieldChosen = std::function<void(const QString& keyPath)>;
[[nodiscard]] PaletteProvider fieldsForPalette(const DocumentType& type, const QString& language, FieldChosen chosen);

using TypeNaming = std::function<QString(const QString& type)>;
using RowSearch = std::function<QFuture<Result<QList<DeclarationRow>>>(const QString& text, int limit)>;
using RowChosen = std::function<void(DocumentId id)>;
// Documents of one desk; `naming` where they are of several types. Answers come in the thread of `context` and only while it lives.
[[nodiscard]] PaletteProvider documentsForPalette(QObject* context, PaletteEntry::Kind kind, RowSearch search, RowChosen chosen, TypeNaming naming = {});

} // namespace Tongguan
