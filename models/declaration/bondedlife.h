// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/declaration/lifecycle.h"

namespace Tongguan {

//  Draft --submit--> Submitting --Y--> Submitted --4--> PreDeducted --1, INV211--> Deducted --EMS221-5--> WrittenOff
//    ^                   |                |  2 --> Manual (an officer looks)          |
//    +---- Returned <----+------ 3, Z ----+  5, 1 of other documents --> Passed ------+     D --> Deleted (before the write-off)
//  gate passes: Passed --SAS223-1--> ThroughGate; write-off reports: Passed --5--> WrittenOff
// Draft and Returned may be edited; every other state comes from customs only.
// What is stored and sent of it is its carrier, a state of the declaration's life, so that lists and synchronisation treat all
// documents alike. On the wire it has its own name.
enum class BondedState { Draft, Submitting, Submitted, Manual, Passed, PreDeducted, Deducted, ThroughGate, WrittenOff, Returned, Deleted };

[[nodiscard]] QString bondedStateName(BondedState state); // "preDeducted"
[[nodiscard]] std::optional<BondedState> bondedStateFromName(QStringView name);
[[nodiscard]] QList<BondedState> allBondedStates();

[[nodiscard]] DeclarationState carrierOf(BondedState state);
[[nodiscard]] BondedState bondedState(DeclarationState carrier); // Submitted for one that carries none

// Declarations have a life of their own; everything else lives as a bonded document.
[[nodiscard]] bool livesBonded(QStringView type);
[[nodiscard]] QString stateNameOf(QStringView type, DeclarationState state); // as the wire has it
[[nodiscard]] std::optional<DeclarationState> stateOfName(QStringView name); // of either life

// The state that a receipt leads to; nothing where it does not move it. Channels are "<message>-<result>" as the results stand
// in the table "bondedResult" ("INV201-4", "SAS221-1"), or a message alone ("INV211"); "D" is a deletion by customs.
[[nodiscard]] std::optional<BondedState> bondedStateAfter(BondedState state, QStringView channel);
// The state of a document of that type after all receipts in the order of their time, whatever order they came in.
[[nodiscard]] DeclarationState stateAfterAll(QStringView type, DeclarationState start, QList<Receipt> receipts);
[[nodiscard]] std::optional<DeclarationState> stateAfter(QStringView type, DeclarationState state, QStringView channel);

} // namespace Tongguan
