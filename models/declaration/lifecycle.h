// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <optional>

namespace Tongguan {

//  Draft --submit--> Submitting --7--> Submitted --L--> Accepted --J/G--> Reviewed --T--> TaxDue --+
//    ^                   | (refused)                       |  C --> Inspection ------------------+--P/K/B--> Released --R--> Cleared
//    +-- Returned <------+------------- E/Z/Y -------------+                 H --> Suspended, D --> Deleted (any time before release)
//  two-step: Submitted --SpL--> SummaryAccepted --SpJ/SpC--> .. --SpK--> PickedUp --Sp1--> CompletionDue --submit--> ...
// Draft, Returned and CompletionDue may be edited; every other state comes from the server only.
// Stored by name.
enum class DeclarationState {
    Draft, Submitting, Submitted, Accepted, Reviewed, TaxDue, Inspection, Suspended, Released, Cleared,
    Returned, Deleted, SummaryAccepted, SummaryReviewed, PickedUp, CompletionDue
};

[[nodiscard]] QString stateName(DeclarationState state); // "draft", "taxDue"
[[nodiscard]] std::optional<DeclarationState> stateFromName(QStringView name);
[[nodiscard]] QList<DeclarationState> allStates();
[[nodiscard]] bool isEditable(DeclarationState state);
[[nodiscard]] bool isFinal(DeclarationState state); // Cleared, Deleted

// Submitting where the person may submit (Draft, Returned, CompletionDue), nothing elsewhere.
[[nodiscard]] std::optional<DeclarationState> stateAfterSubmit(DeclarationState state);

// The state that a receipt's channel (case-sensitive: "7", "L", "SpL") leads to from `state`; nothing where the
// channel does not move it: unknown, informative, late, or against the order (never back after Released).
[[nodiscard]] std::optional<DeclarationState> stateAfter(DeclarationState state, QStringView channel);

// What an officer says of one field of a returned declaration.
struct FieldRemark {
    QString place; // "line[2].declarationElements", "" for the whole
    QString text;
    bool operator==(const FieldRemark&) const = default;
};

struct Receipt {
    QString id;      // stable, from the server; equal ids are one receipt
    QString channel; // case-sensitive
    QString note;    // verbatim, any length
    QDateTime time;  // notice time, UTC
    QString entryNo; // 18 digits from L on
    QString singleWindowNo;
    QList<FieldRemark> remarks;
    bool operator==(const Receipt&) const = default;
};

// The state after all receipts in the order of their time, whatever order they came in. `start` is the state before
// the first of them; "7" after a return counts as submitted again.
[[nodiscard]] DeclarationState stateAfterAll(DeclarationState start, QList<Receipt> receipts);

} // namespace Tongguan
