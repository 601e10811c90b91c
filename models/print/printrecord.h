// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"
#include "models/reference/codetable.h"

namespace Tongguan {

// What a layout prints: texts by key, and groups of records below. Every kind of paper is made of these, so that a
// layout needs no C++ of its own.
struct PrintRecord {
    QHash<QString, QString> values;
    QHash<QString, QList<PrintRecord>> groups;

    void set(const QString& key, const QString& text) { values.insert(key, text); }
};

// A record as seen from a place in a layout: what it lacks is looked for around it.
struct PrintScope {
    const PrintRecord* record = nullptr;
    const PrintScope* outer = nullptr;

    [[nodiscard]] QString value(const QString& key) const;
    [[nodiscard]] const QList<PrintRecord>* group(const QString& key) const; // null: nowhere
};

// A document by its dictionary, for any document type: "grossWeight" the value, "unit.name" the code's meaning,
// "label.grossWeight" the official name for the document's direction, "priceStatements.2" the second of flags in words,
// "freeText.voyageNo" of a single group; other groups as groups.
[[nodiscard]] PrintRecord printRecord(const Document& document, const CodeTables& tables);

// What a code means, in Chinese; "" where the table lacks it.
[[nodiscard]] QString codeMeaning(const Element& element, const QString& code, const CodeTables& tables);

} // namespace Tongguan
