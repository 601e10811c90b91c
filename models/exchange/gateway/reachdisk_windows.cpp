// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/localdisk.h"

#include <QFileDevice>

#include <io.h>

namespace Tongguan {

bool reachDisk(QFileDevice& file)
{
    return file.flush() && _commit(file.handle()) == 0;
}

} // namespace Tongguan
