// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QDateTime>
#include <optional>

namespace Tongguan {

// How the office stands towards its server, as the window shows it. A plain value, made by the program.
struct SyncView {
    enum class State {
        NoServer,  // none set up
        SignedOut, // server known, nobody signed in
        UpToDate,
        Working,   // a round is under way
        Waiting,   // online, changes wait for their turn or their retry
        Offline,
        Problem    // something needs a person: rejected, conflict, or an error that will not go away by itself
    };
    State state = State::NoServer;
    QDateTime since; // UTC, of the present state
    QString server; // "https://..."
    qint64 waiting = 0, rejected = 0, conflicts = 0;
    QDateTime oldest; // queued time of the oldest that waits
    QDateTime lastSuccess, nextTry;
    std::optional<Error> lastError;
    DocumentId document; // the one that the last error is about; null: none in particular
    QString documentNumber;

    bool operator==(const SyncView&) const = default;
};

} // namespace Tongguan
