// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace Tongguan {

//             +--------------------------- CaughtUp, Postponed, LineLost -------------------------+
//             v                                                                                   |
//  Stopped --Start--> Idle | Waiting | Offline --Push--> Pushing --Pull--> Pulling                |
//                      |  |                       ^  \--LoadSnapshot--> Snapshot --Pull--> Pulling+
//                      |  +-----------------------+------- any step of a round to any other
//  every one but Stopped --TokenRefused--> SignedOut --SignedIn--> Idle;   every one --Stop--> Stopped
enum class SyncPhase {
    Stopped,
    SignedOut, // a person must sign in
    Idle,      // all is sent and fetched; hints or the next poll wake it
    Pushing,
    Pulling,
    Snapshot,  // the first fetch of everything
    Waiting,   // the server wants us later, or an operation is not due yet
    Offline    // no line; tried again at SyncStatus::nextTry
};

enum class SyncEvent { Start, Stop, SignedIn, TokenRefused, Push, Pull, LoadSnapshot, CaughtUp, Postponed, LineLost };

// Nothing where the event does not belong to the phase.
[[nodiscard]] std::optional<SyncPhase> phaseAfter(SyncPhase phase, SyncEvent event);
[[nodiscard]] bool isInRound(SyncPhase phase); // Pushing, Pulling, Snapshot
[[nodiscard]] QString phaseName(SyncPhase phase); // "signedOut"
[[nodiscard]] QString eventName(SyncEvent event);

} // namespace Tongguan
