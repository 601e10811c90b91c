// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ledgerrecord.h"

namespace Tongguan {

enum class OpenMatterKind : quint8 {
    ListOpen,           // a list that customs has not deducted
    EntryForeseen,      // entered by hand, not settled
    ConsumptionMissing, // a version went out without a unit consumption
    OverUse,            // more gone than there was: the remainder is below 0
    OverRecord,         // more in or out than the record allows
    ExchangeOpen,       // goods sent back for exchange that did not come again, or more came
    ReworkOpen,         // products back for rework that did not go out again, or more went
    UseDiffers,         // work orders or lists of material say other than the unit consumption, by more than a twentieth
    LeftoverOpen,       // scrap that was not disposed of
    DefectiveOpen       // defective goods that were not disposed of
};
inline constexpr int OpenMatterKinds = int(OpenMatterKind::DefectiveOpen) + 1;
[[nodiscard]] QString openMatterName(OpenMatterKind kind); // "listOpen"
[[nodiscard]] std::optional<OpenMatterKind> openMatterOf(QStringView name);
// Whether a write-off cannot be reported before it is settled; others are to be known and explained.
[[nodiscard]] bool isBlocking(OpenMatterKind kind);

// Something of a period that is not in order before its write-off.
struct OpenMatter {
    OpenMatterKind kind = OpenMatterKind::ListOpen;
    LedgerSide side = LedgerSide::Material;
    int item = 0;          // 0: the list as a whole
    int version = 0;
    LedgerQuantity quantity; // how much it is about
    LedgerQuantity limit;    // OverRecord: of the record; UseDiffers: by unit consumption
    DocumentId document;   // ListOpen
    int lines = 0;         // ListOpen: of it
    QDate day;             // ListOpen: its date

    bool operator==(const OpenMatter&) const = default;
};

// What stands open at the end of the period, lists first.
[[nodiscard]] QList<OpenMatter> openMatters(const LedgerBook& book, QDate from, QDate to);

} // namespace Tongguan
