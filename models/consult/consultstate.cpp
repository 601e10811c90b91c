// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/consultstate.h"

#include <algorithm>

namespace Tongguan {

namespace {

struct ConsultArrow {
    ConsultState from;
    ConsultStep step;
    ConsultState to;
};

constexpr std::array consultArrows {
    ConsultArrow { ConsultState::Booked, ConsultStep::Arrive, ConsultState::Waiting },
    ConsultArrow { ConsultState::Booked, ConsultStep::Begin, ConsultState::Live },
    ConsultArrow { ConsultState::Booked, ConsultStep::Cancel, ConsultState::Ended },
    ConsultArrow { ConsultState::Booked, ConsultStep::Miss, ConsultState::Ended },
    ConsultArrow { ConsultState::Waiting, ConsultStep::Leave, ConsultState::Booked },
    ConsultArrow { ConsultState::Waiting, ConsultStep::Begin, ConsultState::Live },
    ConsultArrow { ConsultState::Waiting, ConsultStep::Cancel, ConsultState::Ended },
    ConsultArrow { ConsultState::Waiting, ConsultStep::Miss, ConsultState::Ended },
    ConsultArrow { ConsultState::Live, ConsultStep::Suspend, ConsultState::Suspended },
    ConsultArrow { ConsultState::Live, ConsultStep::Transfer, ConsultState::Waiting },
    ConsultArrow { ConsultState::Live, ConsultStep::End, ConsultState::Ended },
    ConsultArrow { ConsultState::Suspended, ConsultStep::Resume, ConsultState::Live },
    ConsultArrow { ConsultState::Suspended, ConsultStep::Transfer, ConsultState::Waiting },
    ConsultArrow { ConsultState::Suspended, ConsultStep::End, ConsultState::Ended },
};

} // namespace

std::optional<ConsultState> nextState(ConsultState state, ConsultStep step)
{
    const auto found = std::find_if(consultArrows.begin(), consultArrows.end(), [&](const ConsultArrow& arrow) { return arrow.from == state && arrow.step == step; });
    return found == consultArrows.end() ? std::nullopt : std::optional(found->to);
}

QString consultStateName(ConsultState state)
{
    switch (state) {
    case ConsultState::Booked: return u"booked"_s;
    case ConsultState::Waiting: return u"waiting"_s;
    case ConsultState::Live: return u"live"_s;
    case ConsultState::Suspended: return u"suspended"_s;
    case ConsultState::Ended: return u"ended"_s;
    }
    return {};
}

std::optional<ConsultState> consultStateFromName(QStringView name)
{
    const auto found = std::find_if(allConsultStates.begin(), allConsultStates.end(), [&](ConsultState state) { return consultStateName(state) == name; });
    return found == allConsultStates.end() ? std::nullopt : std::optional(*found);
}

QString consultStepName(ConsultStep step)
{
    switch (step) {
    case ConsultStep::Arrive: return u"arrive"_s;
    case ConsultStep::Leave: return u"leave"_s;
    case ConsultStep::Begin: return u"begin"_s;
    case ConsultStep::Suspend: return u"suspend"_s;
    case ConsultStep::Resume: return u"resume"_s;
    case ConsultStep::Transfer: return u"transfer"_s;
    case ConsultStep::End: return u"end"_s;
    case ConsultStep::Cancel: return u"cancel"_s;
    case ConsultStep::Miss: return u"miss"_s;
    }
    return {};
}

} // namespace Tongguan
