// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "models/exchange/zip/zip.h"
#include "models/print/archive.h"

namespace Tongguan {

// The kept files of a declaration as its archive wants them: in the order of its attachment rows, named by their kind,
// rows without a file marked missing; then what else was kept.
[[nodiscard]] QList<ArchiveFile> archiveAttachments(const Document& document, const QList<ZipEntry>& kept, const CodeTables& tables);
// Its message and its receipts as files.
[[nodiscard]] QList<ArchiveFile> archiveData(const Document& document, const QList<Receipt>& receipts);

} // namespace Tongguan
