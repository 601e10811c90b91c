// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerbook.h"

#include <QJsonObject>
#include <QMap>

namespace Tongguan {

// A part number of the enterprise (料号), with what decides where it may be merged.
struct Part {
    LedgerSide side = LedgerSide::Material;
    QString partNo;
    QString code, name, unit; // 10 digits, as declared, unit code

    bool operator==(const Part&) const = default;
};

// From that day on the part counts to the item, until a later assignment of the same part.
struct PartAssignment {
    LedgerSide side = LedgerSide::Material;
    QString partNo;
    int item = 0; // 0: to none any more
    QDate from; // not valid: always

    bool operator==(const PartAssignment&) const = default;
};

struct PartQuantity {
    LedgerSide side = LedgerSide::Material;
    QString partNo;
    QDate date;
    LedgerQuantity quantity;

    bool operator==(const PartQuantity&) const = default;
};

// Quantities of parts as one of their item; the parts stay with it.
struct MergedQuantity {
    LedgerSide side = LedgerSide::Material;
    int item = 0;
    LedgerQuantity total;
    QList<PartQuantity> parts;

    bool operator==(const MergedQuantity&) const = default;
};

// What the rules make of parts: an item there is, or a new one with the next free number.
struct MergeProposal {
    LedgerItem item;
    bool isNew = false;
    QList<Part> parts;

    bool operator==(const MergeProposal&) const = default;
};

// 归并: which part numbers make up which items of a record, and since when. Parts of one item share the 10-digit code, the
// name and the unit (certainty: practice of the trade, no published text at hand).
class PartMerging final {
public:
    // The same part from the same day again takes the place of the former. Fails with Invalid "ledger.merge" where the part
    // number is missing or the item is below 0.
    [[nodiscard]] Done assign(const PartAssignment& assignment);
    [[nodiscard]] std::optional<int> itemOf(LedgerSide side, const QString& partNo, QDate at = {}) const; // {}: as of now, the last one
    [[nodiscard]] QStringList partsOf(LedgerSide side, int item, QDate at = {}) const; // by number
    [[nodiscard]] QList<PartAssignment> history(LedgerSide side, const QString& partNo) const; // oldest first
    [[nodiscard]] QList<PartAssignment> all() const;

    // By day each quantity goes to the item of its part then. Fails with "ledger.merge.unknown" (`field` the part number).
    // Order: side, item; the parts within as given. The sums are exact.
    [[nodiscard]] Result<QList<MergedQuantity>> merge(const QList<PartQuantity>& quantities) const;

    [[nodiscard]] QJsonObject toJson() const; // {"assignments": [{"side", "partNo", "item", "from"}]}
    [[nodiscard]] static Result<PartMerging> fromJson(const QJsonObject& json); // fails as assign() does

private:
    QMap<std::pair<int, QString>, QMap<QDate, int>> m_items; // side, part -> day -> item
};

// Back to the parts: as they were, or a new total (a sale, a loss) shared out in proportion, to the last 0.00001: the parts'
// quantities add up to it. Parts of nothing get nothing; where all are nothing the first bears it.
[[nodiscard]] QList<PartQuantity> splitBack(const MergedQuantity& merged);
[[nodiscard]] QList<PartQuantity> splitBack(const MergedQuantity& merged, LedgerQuantity total);

// The elements in which the part differs from the item: "code", "name", "unit"; empty where it may be merged into it.
[[nodiscard]] QStringList mergeObstacles(const Part& part, const LedgerItem& item);
// Every part once, in the order of the items (those there are first). Items keep their numbers.
[[nodiscard]] QList<MergeProposal> proposeMerging(const QList<Part>& parts, const QList<LedgerItem>& items);

} // namespace Tongguan
