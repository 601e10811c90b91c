// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/singlewindow/bondedform.h"
#include "models/exchange/singlewindow/declarationmessage.h"

namespace Tongguan {

class CodeTables;

// Bonded documents as the import client takes them: inventory lists (INV101), gate passes (SAS121), applications (SAS101),
// handbooks (NPTS001), account books (EMS111) and write-off reports. Their countries and currencies are the old numbers
// outside, and ours inside; a code that no table knows stays as it came.

struct ReadBonded {
    Document document;
    QString message;      // "INV101"
    QString system;       // SysId as it came
    QString operatorCode; // OperCusRegCode: the card's company
    bool declares = false; // else it is only saved there
};

// The XML, bare or in its envelope, or a ZIP with it alone. What the dictionary does not know is kept.
// Errors: those of MessageXml and readPackage(), "message.bonded" (a bonded document of another kind: `detail` says which),
// "message.receipt", "xml.root".
[[nodiscard]] Result<ReadBonded> readBonded(const Dictionary& dictionary, const CodeTables& tables, const QByteArray& bytes);
// Only an inventory list; any other is "message.bonded".
[[nodiscard]] Result<Document> readInventoryList(const Dictionary& dictionary, const CodeTables& tables, const QByteArray& bytes);

struct BondedOptions {
    bool declares = false; // DelcareFlag: to be declared with the card, else saved as a draft
    QString system;       // SysId; empty: by the letter of the record's number
    QString operatorCode; // empty: the entry company's code, which must be the card's
    QString messageId;    // empty: the document's own number
    QString sender, cardNo;
    QDateTime time; // of sending; not valid: left empty
};

// The request in the order of the import client's templates. Errors: those of writeDeclaration(), "message.form" (the kind
// of document has no message), "message.code" (a country or currency without an old number; its place in `field`),
// "message.system" (the record's number tells no system; field "recordNo").
[[nodiscard]] Result<QByteArray> writeBonded(const Document& document, const CodeTables& tables, const BondedOptions& options = {});
// In a ZIP, as the client wants all bonded documents. `name` without ending is the XML's.
[[nodiscard]] Result<QByteArray> writeBondedPackage(const Document& document, const CodeTables& tables, const QString& name, const QDateTime& time,
    const BondedOptions& options = {});
// "INV101_I_QD-2026-01_t-2": type, direction where it has one, own number, number of the try.
[[nodiscard]] QString bondedFileName(const Document& document, int attempt);

} // namespace Tongguan
