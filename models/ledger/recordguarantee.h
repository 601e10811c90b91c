// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/dictionary/document.h"

namespace Tongguan {

// Whether customs wants a guarantee before it sets up a handbook or an account book (手册设立担保), and of what. Reasons are
// codes of the table "guaranteeReason". Source: measures for the supervision of processing-trade goods (GACC order 219):
// a guarantee of the tax payable must be given where a case of smuggling is open or the management is to be put right, and
// may be asked for where premises are rented, in the first such trade, after two extensions, in processing elsewhere, or where
// a case of violation is open. Certainty: as practised; the order's text is not part of the program.
enum class GuaranteeNeed : quint8 { None, MayBeAsked, Due };
struct GuaranteeReason {
    QString code;
    GuaranteeNeed need = GuaranteeNeed::None;
};
[[nodiscard]] const QList<GuaranteeReason>& guaranteeReasons(); // that concern the setting up of a record
[[nodiscard]] GuaranteeNeed guaranteeNeed(const QStringList& reasons); // by the gravest

// What the materials of a record would be taxed as: the declaration of their import for the home market, all of the record's
// quantities at its prices, delivered. Rows without a quantity are left out; row n stands on the n-th line that is there.
struct MaterialImport {
    Document declaration;
    QList<int> rows; // of the record's materials, 0-based, by line
};
[[nodiscard]] MaterialImport importOfMaterials(const Document& record, const Dictionary& dictionary, QDate day);

} // namespace Tongguan
