// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncphase.h"

#include "models/base/text.h"

namespace Tongguan {

namespace {

    std::optional<SyncPhase> stepOfRound(SyncEvent event)
    {
        switch (event) {
        case SyncEvent::Push:
            return SyncPhase::Pushing;
        case SyncEvent::Pull:
            return SyncPhase::Pulling;
        case SyncEvent::LoadSnapshot:
            return SyncPhase::Snapshot;
        case SyncEvent::Postponed:
            return SyncPhase::Waiting;
        case SyncEvent::LineLost:
            return SyncPhase::Offline;
        case SyncEvent::CaughtUp:
            return SyncPhase::Idle;
        case SyncEvent::Start:
        case SyncEvent::Stop:
        case SyncEvent::SignedIn:
        case SyncEvent::TokenRefused:
            break;
        }
        return std::nullopt;
    }

} // namespace

bool isInRound(SyncPhase phase)
{
    return phase == SyncPhase::Pushing || phase == SyncPhase::Pulling || phase == SyncPhase::Snapshot;
}

std::optional<SyncPhase> phaseAfter(SyncPhase phase, SyncEvent event)
{
    if (event == SyncEvent::Stop)
        return SyncPhase::Stopped;
    if (phase != SyncPhase::Stopped && event == SyncEvent::TokenRefused)
        return SyncPhase::SignedOut;
    switch (phase) {
    case SyncPhase::Stopped:
        return event == SyncEvent::Start ? std::optional(SyncPhase::Idle) : std::nullopt;
    case SyncPhase::SignedOut:
        return event == SyncEvent::SignedIn ? std::optional(SyncPhase::Idle) : std::nullopt;
    case SyncPhase::Idle:
    case SyncPhase::Waiting:
    case SyncPhase::Offline:
    case SyncPhase::Pushing:
    case SyncPhase::Pulling:
    case SyncPhase::Snapshot:
        return stepOfRound(event);
    }
    return std::nullopt;
}

QString phaseName(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Stopped:
        return u"stopped"_s;
    case SyncPhase::SignedOut:
        return u"signedOut"_s;
    case SyncPhase::Idle:
        return u"idle"_s;
    case SyncPhase::Pushing:
        return u"pushing"_s;
    case SyncPhase::Pulling:
        return u"pulling"_s;
    case SyncPhase::Snapshot:
        return u"snapshot"_s;
    case SyncPhase::Waiting:
        return u"waiting"_s;
    case SyncPhase::Offline:
        return u"offline"_s;
    }
    return {};
}

QString eventName(SyncEvent event)
{
    switch (event) {
    case SyncEvent::Start:
        return u"start"_s;
    case SyncEvent::Stop:
        return u"stop"_s;
    case SyncEvent::SignedIn:
        return u"signed in"_s;
    case SyncEvent::TokenRefused:
        return u"token refused"_s;
    case SyncEvent::Push:
        return u"push"_s;
    case SyncEvent::Pull:
        return u"pull"_s;
    case SyncEvent::LoadSnapshot:
        return u"load snapshot"_s;
    case SyncEvent::CaughtUp:
        return u"caught up"_s;
    case SyncEvent::Postponed:
        return u"postponed"_s;
    case SyncEvent::LineLost:
        return u"line lost"_s;
    }
    return {};
}

} // namespace Tongguan
