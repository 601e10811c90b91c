// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include "models/base/text.h"

namespace Tongguan {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Refused:
        return u"refused"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Corrupt:
        return u"corrupt"_s;
    case ErrorKind::Denied:
        return u"denied"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Bug:
        return u"bug"_s;
    }
    return u"bug"_s;
}

} // namespace Tongguan
