// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {

// A message with its attachments, as the import client wants them: one flat ZIP, the message's XML and the PDFs that its
// attachment rows name by their file names.

// Errors: those of readZip() and of the message, "zip.folder" (files in folders), "zip.message" (no message in it, or several).
[[nodiscard]] Result<ReadMessage> readPackage(const DocumentType& type, const QByteArray& zip);
// The XML of a package, for who does not want a document. Errors as above.
[[nodiscard]] Result<ZipEntry> messageOfPackage(const QByteArray& zip);

// `name` without ending is the XML's. The sizes of the attachment rows are set to what is packed.
// Errors: those of writeDeclaration() and writeZip(), "zip.missing" with the row (it names a file that is not in `files`),
// "zip.unnamed" with the file (no row names it).
[[nodiscard]] Result<QByteArray> writePackage(const Document& document, const QList<ZipEntry>& files, const QString& name,
    const QDateTime& time, const WriteOptions& options = {});

} // namespace Tongguan
