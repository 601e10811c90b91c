// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/ledger/ceilings.h"
#include "models/ledger/writeoffreport.h"

namespace Tongguan {

// What the page of a write-off sitting shows: made by the flow.

enum class SittingRole { Clerk, Officer };
enum class WriteOffStep { Period, Matters, Stock, Differences, Disposal, Report };
inline constexpr int WriteOffSteps = int(WriteOffStep::Report) + 1;

struct WriteOffView {
    SittingRole role = SittingRole::Clerk;
    WriteOffOrder order;   // as it is put in; the officer has none
    WriteOffReport report; // as it comes out
    QList<WriteOffCycle> cycles;
    QStringList records; // that could be written off
    QStringList nextRecords; // that may take what is carried over
    QHash<DocumentId, QString> listNames; // numbers of lists
    QHash<QString, QString> unitNames; // by code
    QDate today;
    QString unsent; // why the report has not reached customs yet; "" where it has, or there is none
};

// A report in the officer's list.
struct WriteOffCaseView {
    DocumentId id;
    QString record, party, number;
    SittingState state = SittingState::Reported;
    QDateTime reported; // UTC
    int openQuestions = 0, waiting = 0; // waiting: for a line
    bool readable = false; // fetched whole: also without a line
};

} // namespace Tongguan
