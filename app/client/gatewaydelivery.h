// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/gateway/trafficledger.h"
#include "models/store/clientstore.h"

namespace Tongguan {

// What came through the folder gateway and is to reach the documents that it is about.
struct ArrivedReceipts {
    QList<NumberedReceipt> receipts; // oldest first
    qint64 upTo = 0; // number of the last file of the traffic that was looked at
};

// The receipts behind the file `after`, at most `limit` files of them. A file that was taken away since is passed over: what
// it said stands in the traffic. Errors: those of the disk.
[[nodiscard]] Result<ArrivedReceipts> receiptsAfter(const TrafficLedger& traffic, DiskPort& disk, const QString& root, qint64 after, int limit);

// How far a store has taken the traffic of a folder: the key of a setting of it.
[[nodiscard]] QString deliveredKey(const QString& root);

} // namespace Tongguan
