// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/mergingversion.h"
#include "models/store/database.h"

namespace Tongguan {

// The tables merging_*: the merging (归并) of each record. Writing functions are for use inside a transaction.
class MergingStore final {
public:
    explicit MergingStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<RecordMerging> of(const QString& record); // "ledger.unknown"; empty where nothing is merged
    // Its number. `number` and `made` of what is given do not matter. Fails as PartMerging::assign(), and with "ledger.merge.empty".
    [[nodiscard]] Result<int> add(const QString& record, const MergingVersion& version, const QDateTime& now);
    [[nodiscard]] Done use(const QString& record, DocumentId list, const QString& listNumber, int version, const QDateTime& now);

private:
    [[nodiscard]] Result<qint64> keyOf(const QString& record);
    [[nodiscard]] Done readParts(qint64 key, RecordMerging& merging);
    [[nodiscard]] Done readUses(qint64 key, RecordMerging& merging);

    Database& m_database;
};

} // namespace Tongguan
