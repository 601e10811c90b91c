// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/declaration/lifecycle.h"

#include <QMetaType>

namespace Tongguan {

class CodeTables;

// What can come back through the import client's folder.
enum class ReceiptKind {
    DeclarationResponse, // DecImportResponse: taken over or refused by the Single Window
    DeclarationResult, // DEC_RESULT, older DEC_DATA: what customs says
    TransitResponse, // TrnImportResponse
    TransitResult, // TRN_RESULT, older TRN_DATA
    BondedResponse, // CommonResponeMessage, the official spelling
    BondedResult, // Package of INV2xx, SAS2xx, EMS2xx, ...
    AgreementResponse, // ImportAgrResponse
    AmendmentResponse, // DecModSaveResponse
    SupplementResponse, // DecSDImportResponse
    ClientFailure, // Root: the import client itself failed, for instance at its card reader
    Declaration, // a whole declaration, pushed back by subscription
    Unknown // kept raw
};
[[nodiscard]] QString receiptKindName(ReceiptKind kind); // "declarationResult"

// What a receipt can be joined to its declaration by; empty where it does not say.
struct ReceiptKey {
    QString clientSeqNo; // ours, given with the message
    QString seqNo; // the Single Window's
    QString entryId; // customs'; of a bonded document its final number
    bool operator==(const ReceiptKey&) const = default;
};

// Whether the sender's wish was granted, as far as the receipt says by its code or its file's name.
enum class ReceiptVerdict { None, Granted, Refused };

struct WindowReceipt {
    ReceiptKind kind = ReceiptKind::Unknown;
    QString message; // the root element, of a package its message type: "DEC_RESULT", "INV201"
    ReceiptKey key;
    QString channel; // case-sensitive; of a bonded result its manageResult
    QString code; // ResponseCode, DealFlag, failCode; of a declaration its OperType
    ReceiptVerdict verdict = ReceiptVerdict::None;
    QString note; // verbatim
    QDateTime time; // UTC; not valid where the receipt has none
    QString related; // INV202: the number of the declaration that was made from the list
    QString sentName; // of the file that is answered, as the receipt's file name tells it
    QByteArray raw; // Unknown: all of it, UTF-8
    bool operator==(const WindowReceipt&) const = default;
};

// Any receipt: by local names in any namespace and order, in whatever it is mailed in. `fileName` helps where the content
// is silent: "Failed_..." is a failure whatever stands in it. Errors: those of MessageXml.
[[nodiscard]] Result<WindowReceipt> readReceipt(const QByteArray& bytes, const QString& fileName = {});

// "Successed_<name>_<digits>.xml": what of it is the name of the file that was sent. Names may hold "_" themselves.
struct ReceiptName {
    ReceiptVerdict verdict = ReceiptVerdict::None;
    QString sentName; // without ending; "" where the name answers no file
};
[[nodiscard]] ReceiptName parseReceiptName(QStringView fileName);

// The stable word for what the receipt means: the declaration's state that its channel leads to ("released"), a bonded
// result's ("deducted"), "saved" or "refused" of a response; "" where it only informs.
[[nodiscard]] QString receiptState(const WindowReceipt& receipt, const CodeTables& tables);
// The meaning of its channel by our table; empty where the code is not known and is shown as it came.
[[nodiscard]] Label receiptMeaning(const WindowReceipt& receipt, const CodeTables& tables);

// As the declaration's life cycle takes it; equal content gets an equal id, however often it comes.
[[nodiscard]] Receipt toLifecycleReceipt(const WindowReceipt& receipt);

} // namespace Tongguan
