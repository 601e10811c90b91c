// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ledger/writeoffview.h"
#include "ui/shell/tone.h"

#include <QCoreApplication>

namespace Tongguan {

// The words of a write-off, the same on the page and on paper.
class WriteOffWords final {
    Q_DECLARE_TR_FUNCTIONS(Tongguan::WriteOffWords)
public:
    [[nodiscard]] static QString step(WriteOffStep step, SittingRole role);
    [[nodiscard]] static QString stepHint(WriteOffStep step, SittingRole role); // what is done there, in one sentence
    [[nodiscard]] static QString state(SittingState state);
    [[nodiscard]] static Tone stateTone(SittingState state);
    [[nodiscard]] static QString matter(OpenMatterKind kind);
    // "12 of 10 by the record" and what can be done.
    [[nodiscard]] static QString matterText(const OpenMatter& matter, const WriteOffView& view);
    // With its unit; "" where quantities of several items would be added up.
    [[nodiscard]] static QString matterQuantity(const OpenMatter& matter, const WriteOffView& view);
    [[nodiscard]] static QString matterAdvice(OpenMatterKind kind);
    [[nodiscard]] static QString cause(DifferenceCause cause);
    // What it rests on: lists, factors, items.
    [[nodiscard]] static QString causeText(const CauseHint& hint, const WriteOffView& view);
    [[nodiscard]] static QString way(DisposalWay way);
    [[nodiscard]] static QString check(StandardCheck check);
    [[nodiscard]] static QString fault(const DisposalFault& fault);
    [[nodiscard]] static QString ceiling(const CeilingWarning& warning);
    [[nodiscard]] static QString figure(LedgerQuantity quantity); // with separators; "" for 0
    [[nodiscard]] static QString signedFigure(LedgerQuantity quantity); // "+1,000", "−2"
    [[nodiscard]] static QString itemName(const WriteOffView& view, int item); // "3 copper wire"
};

} // namespace Tongguan
