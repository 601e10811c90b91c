// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/reference/cas.h"
#include "models/reference/tariff.h"

#include <QDate>

namespace Tongguan {

// A code that this enterprise has declared goods of that name under.
struct PastCode {
    QString name, code;
    qint64 uses = 0; // lines
    QDate last;
    int likeness = 0; // of its name to the one asked for
};

struct CodeSuggestion {
    enum class Origin { Earlier, Cas, Tariff };
    Origin origin = Origin::Tariff;
    QString code; // ten digits; of a CAS number its subheading where the tariff has no code below it
    Label name; // as declared then, the chemical's, or the tariff's
    int likeness = 0;
    qint64 uses = 0;
    QDate last;
    QString cas;
    bool isExpired = false; // the tariff says so
};

// What goods of this name may be classified under: the enterprise's own earlier codes first, as given; then what a CAS
// number in name or elements leads to; then codes whose names in the tariff are alike. An offer, never a decision.
[[nodiscard]] QList<CodeSuggestion> suggestCodes(const Tariff& tariff, const CodeTables& tables, const QString& name,
    const QString& elements, const QList<PastCode>& earlier, int limitOfEach = 6);

} // namespace Tongguan
