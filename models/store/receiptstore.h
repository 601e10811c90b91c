// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"
#include "models/store/database.h"

namespace Tongguan {

// The table receipt. A receipt is kept once, whatever number of times it comes.
class ReceiptStore final {
public:
    explicit ReceiptStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QList<Receipt>> of(qint64 k); // by time
    [[nodiscard]] Done add(qint64 k, const QList<Receipt>& receipts);

private:
    Database& m_database;
};

} // namespace Tongguan
