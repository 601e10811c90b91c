// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/exchange/zip/zip.h"

namespace Tongguan {

class MessageXml;

// A DecMessage of the Single Window's import client, read into a document by the dictionary's message names.
struct ReadMessage {
    Document document;
    QString version; // of the root attribute, "" where it has none
    QString envelope; // the head of the older ImportMessage around it, as XML; "" where there was none
    QList<ZipEntry> files; // that came in one ZIP with it
};

// Elements in any order, by local name in any namespace; a byte-order mark and junk before the prolog are skipped; what the
// dictionary does not know is kept as extras; an export's origin and destination are set right; dates become
// yyyy-MM-dd where they are dates. Lines of a group get the ids 1..n, so that the same message gives an equal document.
// Errors: those of MessageXml, "xml.lines" (more records than 10,000 in a group), "xml.root" (nothing of the Single Window),
// and where it is something else of it "message.receipt", "message.amendment", "message.supplement", "message.bonded".
[[nodiscard]] Result<ReadMessage> readDeclaration(const DocumentType& type, const QByteArray& bytes);
[[nodiscard]] Result<ReadMessage> readDeclaration(const DocumentType& type, const MessageXml& xml);
// A declaration, a request to amend or withdraw one (DecModMessage), or a supplementary declaration (DecSDMessage): the
// document is of the type that fits.
[[nodiscard]] Result<ReadMessage> readMessage(const Dictionary& dictionary, const QByteArray& bytes);
// An XML file, or a ZIP of one message and its attachments. Over the limit it is refused by its size, unread. Further
// errors: "file.unreadable", those of readPackage().
[[nodiscard]] Result<ReadMessage> readDeclarationFile(const DocumentType& type, const QString& path);

struct WriteOptions {
    QString operation; // DecSign/OperType: "G" saves a draft there, "C" declares; empty: as the document says
    QString version; // of the root: "3.1", "4.0", "4.8"; empty: the current one
    bool emptyElements = true; // known elements without a value are written empty, as the import client does
    bool unescapedTexts = false; // long texts with <, > or & go as CDATA, as the bonded systems want them
};

// The message (of any document type) in the order of the official schema, UTF-8 without byte-order mark. Fails with Invalid "xml.character"
// and the field where a value holds a character that XML cannot carry.
[[nodiscard]] Result<QByteArray> writeDeclaration(const Document& document, const WriteOptions& options = {});

} // namespace Tongguan
