// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/ledger/ledgerrecord.h"
#include "models/ledger/partmerging.h"

namespace Tongguan {

// A part and the item it counts to from the day of its version on.
struct MergedPart {
    Part part;
    int item = 0; // 0: taken out

    bool operator==(const MergedPart&) const = default;
};

// What one sitting changed of the merging (归并) of a record. Versions are never edited: they follow each other, and a later one
// of the same day takes the place of what an earlier one said of a part.
struct MergingVersion {
    int number = 0; // from 1 on, within the record
    QDate from; // not valid: always
    QDateTime made; // UTC
    QString person, note;
    QList<MergedPart> parts;

    bool operator==(const MergingVersion&) const = default;
};

// A list that was merged by a version: the last one in force on its day.
struct MergingUse {
    DocumentId list;
    QString listNumber; // ours
    int version = 0;
    QDateTime used; // UTC

    bool operator==(const MergingUse&) const = default;
};

// All versions of a record and what they make together.
struct RecordMerging {
    QList<MergingVersion> versions; // by number
    QList<MergingUse> uses; // the newest first

    bool operator==(const RecordMerging&) const = default;
    [[nodiscard]] PartMerging merging() const;
    [[nodiscard]] int versionAt(QDate day) const; // the last one in force; 0: none
    // As of a day: each part with its item, by side and part number. What was taken out is left out.
    [[nodiscard]] QList<MergedPart> partsAt(QDate day) const;
};

// What stands against a version, beside the rules of mergeObstacles(): each an element in which the part differs from the item.
struct MergingObstacle {
    MergedPart part;
    QStringList differing; // "item" where the record has no such item; "code", "name", "unit"

    bool operator==(const MergingObstacle&) const = default;
};
[[nodiscard]] QList<MergingObstacle> obstaclesOf(const QList<MergedPart>& parts, const QList<LedgerItem>& items);

// The list with the item of every line that names a part which is merged, as of the list's day. A line whose part is in no
// item stays as it is where it has an item; else "ledger.merge.unknown" (`field` its place). Lines taken out are left alone.
struct MergedList {
    Document list;
    int version = 0; // 0: nothing of the merging was used
};
[[nodiscard]] Result<MergedList> mergedList(const Document& list, const RecordMerging& merging);

} // namespace Tongguan
