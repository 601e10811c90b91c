// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/sync/syncphase.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Tongguan {

// What the status bar shows and explains. Times are this computer's, UTC.
struct SyncStatus {
    SyncPhase state = SyncPhase::Stopped;
    QDateTime since; // in this state
    qint64 waiting = 0, rejected = 0, conflicts = 0;
    QDateTime oldest; // of what waits
    QDateTime lastSuccess; // the last round that went through
    std::optional<Error> lastError; // of the last round; none after a success
    QDateTime nextTry; // null: only a hint or a person wakes it
    std::optional<DocumentId> documentInTrouble; // the last one refused, in conflict, or unreadable
    qint64 received = 0; // documents of a snapshot that is under way
    qint64 clockSkew = 0; // seconds this computer is ahead of the server, 0 below two minutes

    bool operator==(const SyncStatus&) const = default;
};

} // namespace Tongguan
Q_DECLARE_METATYPE(Tongguan::SyncStatus)
