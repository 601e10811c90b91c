// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/text.h"

#include <QDir>
#include <QStorageInfo>

namespace Tongguan {

// For QTemporaryDir: in memory where there is room. These tests prove what is done with files, not the disk below them (power
// cuts are acted by FaultVfs and FaultDisk), and waiting for its syncs would be most of their time.
inline QString quickFolder()
{
    static const QString place = [] {
        const QStorageInfo memory(u"/dev/shm"_s);
        const bool hasRoom = memory.isValid() && memory.fileSystemType() == "tmpfs" && !memory.isReadOnly() && memory.bytesAvailable() > qint64(2) * 1024 * 1024 * 1024;
        return QString((hasRoom ? u"/dev/shm"_s : QDir::tempPath()) + u"/tongguan-XXXXXX"_s);
    }();
    return place;
}

} // namespace Tongguan
