// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/ledger/writeoffreport.h"

namespace Tongguan {

// "handbookReport" or "accountBookReport".
[[nodiscard]] QString reportTypeOf(RecordKind kind);

// The report as the document that is handed in: head, a line for each material, and the whole report beside them, so that
// the other side sees what this one saw. `type` is the one of reportTypeOf(). Values that are there stay (customs, numbers).
[[nodiscard]] Result<Document> reportDocument(const WriteOffReport& report, const DocumentType& type, const Document& before = {});
// Where an officer's question about an item stands in the document ("material[3]"; "": about the whole), and back.
[[nodiscard]] QString placeOfItem(const WriteOffReport& report, int item);
[[nodiscard]] int itemOfPlace(const WriteOffReport& report, QStringView place);

// Back again; Corrupt "writeoff.report" where the document carries none.
[[nodiscard]] Result<WriteOffReport> reportOf(const Document& document);

} // namespace Tongguan
