// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/mergingversion.h"

#include <QFuture>

namespace Tongguan {

// The merging (归并) of records as windows show it. Answers arrive later, through the future; "ledger.unknown" where there is no such
// record.
class MergingSource {
public:
    virtual ~MergingSource() = default;
    [[nodiscard]] virtual QFuture<Result<RecordMerging>> merging(const QString& record) = 0;
    // A new version; its number. Fails with "ledger.merge" or "ledger.merge.empty".
    [[nodiscard]] virtual QFuture<Result<int>> addMerging(const QString& record, const MergingVersion& version) = 0;
    // Of each part number that lists name, what came in of a material or went out of a product.
    [[nodiscard]] virtual QFuture<Result<QList<PartQuantity>>> partsMoved(const QString& record, LedgerSide side, int item) = 0;
};

} // namespace Tongguan
