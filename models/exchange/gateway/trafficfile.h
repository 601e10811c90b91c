// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/singlewindow/windowreceipt.h"

namespace Tongguan {

// out:  Prepared --dropped--> Waiting --picked up--> Taken --answer--> Saved | Refused
//                                 |                    | (card reader, FailBox)
//                                 +--------------------+--> Failed --back-off--> Resent (the next try is a file of its own)
//                                                                  --no try left--> GivenUp
// A late answer counts in Waiting, Taken, Failed, Resent and GivenUp alike: what the Single Window says is the truth.
// in:   Read | Repeated | Unreadable, for good.
// Stored by name.
enum class TrafficState { Prepared, Waiting, Taken, Saved, Refused, Failed, Resent, GivenUp, Read, Repeated, Unreadable };
[[nodiscard]] QString trafficStateName(TrafficState state); // "taken"
[[nodiscard]] std::optional<TrafficState> trafficStateFromName(QStringView name);
[[nodiscard]] QList<TrafficState> allTrafficStates();

// One file that went through the gateway.
struct TrafficFile {
    qint64 n = 0; // of the ledger: 1, 2, 3, ...
    bool incoming = false;
    TrafficState state = TrafficState::Prepared;
    QString name; // as it stood in OutBox, InBox or FailBox
    QString place; // where its bytes are kept, below the root
    QString hash; // SHA-256 of its bytes, hex
    qint64 size = 0;
    QDateTime time; // first seen, UTC
    QDateTime changed; // of the state, UTC
    ReceiptKey key;
    QString message; // "DecMessage", "DEC_RESULT", "INV201"
    QString operation; // out: DecSign/OperType
    QString channel; // in
    QDateTime told; // in: the receipt's own time
    QString note; // in: verbatim; out: of the answer, or why it failed
    QString answers; // in: name of the sent file, where the receipt's name tells it
    QString source; // out: the queued file it was made from; a repeated try: the one before
    int attempt = 0; // out: in the name, never used twice for a declaration
    int tries = 0; // out: of the same bytes without anybody's doing
    bool operator==(const TrafficFile&) const = default;
};

} // namespace Tongguan
