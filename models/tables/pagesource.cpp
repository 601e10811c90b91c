// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagesource.h"

namespace Tongguan {

QString syncStateName(SyncState state)
{
    switch (state) {
    case SyncState::Clean:
        return u"clean"_s;
    case SyncState::Waiting:
        return u"waiting"_s;
    case SyncState::Conflict:
        return u"conflict"_s;
    case SyncState::Rejected:
        return u"rejected"_s;
    case SyncState::LocalOnly:
        return u"localOnly"_s;
    }
    return {};
}

} // namespace Tongguan
