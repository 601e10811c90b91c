// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

class MessageXml;

// A DecMessage of the Single Window's import client, read into a document by the dictionary's message names.
struct ReadMessage {
    Document document;
    QString version; // of the root attribute, "" where it has none
    QString envelope; // the head of the older ImportMessage around it, as XML; "" where there was none
};

// Elements in any order, by local name in any namespace; a byte-order mark and junk before the prolog are skipped; what the
// dictionary does not know is kept as extras; an export's origin and destination are set right; dates become
// yyyy-MM-dd where they are dates. Lines of a group get the ids 1..n, so that the same message gives an equal document.
// Errors: those of MessageXml, "xml.root" (not a declaration), "xml.lines" (more records than 10,000 in a group).
[[nodiscard]] Result<ReadMessage> readDeclaration(const DocumentType& type, const QByteArray& bytes);
[[nodiscard]] Result<ReadMessage> readDeclaration(const DocumentType& type, const MessageXml& xml);
// As above; a file over the limit is refused by its size, unread. Further error: "file.unreadable".
[[nodiscard]] Result<ReadMessage> readDeclarationFile(const DocumentType& type, const QString& path);

struct WriteOptions {
    QString operation; // DecSign/OperType: "G" saves a draft there, "C" declares; empty: as the document says
    bool emptyElements = true; // known elements without a value are written empty, as the import client does
};

// The message in the order of the official schema, UTF-8 without byte-order mark. Fails with Invalid "xml.character"
// and the field where a value holds a character that XML cannot carry.
[[nodiscard]] Result<QByteArray> writeDeclaration(const Document& document, const WriteOptions& options = {});

} // namespace Tongguan
