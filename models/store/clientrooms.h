// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/clock.h"
#include "models/store/conflictstore.h"
#include "models/store/consultstore.h"
#include "models/store/declarationstore.h"
#include "models/store/ledgerstore.h"
#include "models/store/liststore.h"
#include "models/store/mergingstore.h"
#include "models/store/outboxstore.h"
#include "models/store/productstore.h"
#include "models/store/questionstore.h"
#include "models/store/receiptstore.h"
#include "models/store/settingstore.h"

namespace Tongguan {

// All stores over one connection: what the store thread works with. Not movable, the stores refer to each other.
struct ClientRooms {
    ClientRooms(Database opened, const Dictionary& dictionary_, const ClockPort& clock_, QByteArray fingerprint_)
        : database(std::move(opened))
        , dictionary(dictionary_)
        , clock(clock_)
        , fingerprint(std::move(fingerprint_))
    {
    }
    Q_DISABLE_COPY_MOVE(ClientRooms)

    Database database;
    const Dictionary& dictionary;
    const ClockPort& clock;
    const QByteArray fingerprint;
    SearchIndex index { database };
    DeclarationStore declarations { database, index };
    OutboxStore outbox { database };
    ReceiptStore receipts { database };
    ConflictStore conflicts { database };
    QuestionStore questions { database };
    SettingStore settings { database };
    ProductStore products { database };
    ListStore lists { database, index, declarations };
    LedgerStore ledgers { database };
    MergingStore mergings { database };
    ConsultStore consults { database };
};

} // namespace Tongguan
