// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerterms.h"

#include <QList>
#include <QString>

namespace Tongguan {

class Document;

// How one line of a list stands to its record. Everything foreseen counts, but what the list itself had brought before.
struct LineStand {
    int line = 0; // of the list, 1 and up
    MovementKind kind = MovementKind::DirectImport;
    int item = 0, version = 0;
    bool isKnown = false; // the record has such an item
    QString limit; // "ledger.over.import": what bounds it, as in LedgerRemark; "" where nothing does
    LedgerQuantity quantity;
    LedgerQuantity before, after; // what may still move so: without this line, and with it; the lines above it counted

    bool operator==(const LineStand&) const = default;
    [[nodiscard]] bool isOver() const { return !limit.isEmpty() && after.isNegative(); }
};

// The products of a list use more of a material than there is, or more of it goes out than was left by what was used.
struct MaterialShortage {
    int line = 0; // the first that goes below
    int material = 0;
    LedgerQuantity remaining; // below 0, after the whole list

    bool operator==(const MaterialShortage&) const = default;
};

struct ListStand {
    QList<LineStand> lines; // in the order of the movements
    QList<MaterialShortage> shortages;

    bool operator==(const ListStand&) const = default;
};

// What bounds a movement of that kind, and how much may still move so. Nothing where nothing does.
struct MovementLimit {
    QString code;
    LedgerQuantity available;
};
[[nodiscard]] std::optional<MovementLimit> limitOf(MovementKind kind, const LedgerTerms& material, const ProductTerms& product);

// The movements of those lines of a list that are complete, whatever the others lack. A list without a date counts as of `today`.
[[nodiscard]] QList<Movement> movementsSoFar(const Document& list, DocumentId id, QDate today);

} // namespace Tongguan
