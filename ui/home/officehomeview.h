// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/consult/consultation.h"
#include "models/declaration/lifecycle.h"

namespace Tongguan {

// A document of a company's ledger that waits for an officer.
struct OfficeCaseItem {
    DocumentId id;
    QString type, typeName, number, party;
    DeclarationState state = DeclarationState::Submitted;
    QDateTime submitted; // UTC
    int openQuestions = 0; // that the company has not answered
    std::optional<int> daysLeft; // until customs has to have decided; negative: over; nothing: no time is known
};

// What an officer's home page shows of. A plain value, made by the program.
struct OfficeHomeView {
    bool ready = false; // false: still being asked for, skeletons are shown
    QDateTime now;      // UTC
    QList<ConsultSummary> consults; // in whatever order
    QList<OfficeCaseItem> cases;    // likewise
};

} // namespace Tongguan
