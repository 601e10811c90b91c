// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/formpress.h"

namespace Tongguan {

// The record that a form prints: the document's own values, and beside them
// check: group "section" {title, group "field" {name, value, meaning, mark}}, group "line" with "mark", group "finding"
//   {no, severity, place, message, source}, "errors" "warnings" "notes" their numbers;
// tax: group "taxLine" with its group "step" of derivations, totals "total.duty" ...;
// receipts: group "receipt" {time, channel, meaning, note, entryNo, group "remark"}.
// All: "state", "printed", "person", "paper.name" (进口报关单), "paper.number" (ours), "paper.entryNo" (of customs), "paper.party".
[[nodiscard]] PrintRecord formRecord(PrintForm form, const PrintSubject& subject, const CodeTables& tables);

// "第3项商品 净重": a place in words.
[[nodiscard]] QString placeName(const Document& document, const QString& place);

// Parts of it, one file each.
void addCheckRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables);
void addTaxRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables);
void addReceiptRecord(PrintRecord& record, const PrintSubject& subject, const CodeTables& tables);

} // namespace Tongguan
