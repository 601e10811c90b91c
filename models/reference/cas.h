// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/codetable.h"

namespace Tongguan {

// What the table knows of one CAS number.
struct CasFact {
    QString cas;
    Label name;
    QStringList subheadings; // "281511"; several: it turns on form or purity, see `note`
    QStringList unNumbers, classes; // of dangerous goods; empty: nothing is known, not "harmless"
    QString note;
};

// A CAS number that stands in a text.
struct CasMention {
    QString cas;
    bool isRight = false; // its check digit
    std::optional<CasFact> fact; // nothing where the table has no such number
};

[[nodiscard]] std::optional<CasFact> findCas(const CodeTables& tables, QStringView cas);
// Each number once, in the order of the text. A number with a wrong check digit is told only where "CAS" stands before
// it: "2026-05-1" and part numbers look like one.
[[nodiscard]] QList<CasMention> casMentions(const CodeTables& tables, const QString& text);

} // namespace Tongguan
