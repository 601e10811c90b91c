// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

#include <QMap>
#include <QSet>

namespace Tongguan {

// "What if the origin were ...": values that differ from the document's, by element key.
struct TaxChange {
    QMap<QString, QString> head;  // "deliveryTerms", "freight", ...
    QMap<QString, QString> lines; // "originCountry", "agreementOrigin"
    QSet<int> only; // numbers of the lines that change; empty: all

    [[nodiscard]] bool isEmpty() const { return head.isEmpty() && lines.isEmpty(); }
    bool operator==(const TaxChange&) const = default;
};

// A copy of the document with the change; the document itself stays. Keys that it does not know are passed over.
[[nodiscard]] Document changedDocument(const Document& document, const TaxChange& change);
// The places where both differ.
[[nodiscard]] QList<Place> changedPlaces(const Document& document, const TaxChange& change);

} // namespace Tongguan
