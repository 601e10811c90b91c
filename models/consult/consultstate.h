// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <array>
#include <optional>

namespace Tongguan {

enum class ConsultState : quint8 { Booked, Waiting, Live, Suspended, Ended };
enum class ConsultStep : quint8 { Arrive, Leave, Begin, Suspend, Resume, Transfer, End, Cancel, Miss };

inline constexpr std::array allConsultStates { ConsultState::Booked, ConsultState::Waiting, ConsultState::Live, ConsultState::Suspended, ConsultState::Ended };
inline constexpr std::array allConsultSteps { ConsultStep::Arrive, ConsultStep::Leave, ConsultStep::Begin, ConsultStep::Suspend, ConsultStep::Resume,
    ConsultStep::Transfer, ConsultStep::End, ConsultStep::Cancel, ConsultStep::Miss };

//            Arrive               Begin              Suspend
//   Booked ----------> Waiting ----------> Live ------------> Suspended
//     |  <----------      |  <-------------  |  <------------      |
//     |     Leave         |     Transfer     |      Resume         |
//     |                   |  <-------------------------------------+ Transfer
//     |  Begin: straight to Live             |                     |
//     |  Cancel, Miss     |  Cancel, Miss    |  End                |  End
//     +---------------> Ended <--------------+---------------------+
//
// What a step leads to; nothing where it is not allowed.
[[nodiscard]] std::optional<ConsultState> nextState(ConsultState state, ConsultStep step);

[[nodiscard]] QString consultStateName(ConsultState state); // "booked"
[[nodiscard]] std::optional<ConsultState> consultStateFromName(QStringView name);
[[nodiscard]] QString consultStepName(ConsultStep step);

} // namespace Tongguan
