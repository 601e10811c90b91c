// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace Tongguan {

struct DiskFile {
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const DiskFile&) const = default;
};

// What the folder gateway does to a disk: the seam where tests let it fail. Paths are absolute.
// Errors: "gateway.vanished" (the folder is not there), "gateway.full", "gateway.readonly", "gateway.busy" (another program
// holds the file), "gateway.exists" (nothing is ever written over), "gateway.disk" (anything else).
class DiskPort {
public:
    virtual ~DiskPort() = default;
    [[nodiscard]] virtual Done makeFolder(const QString& path) = 0;
    [[nodiscard]] virtual Result<QStringList> files(const QString& folder, qsizetype limit) = 0; // names in any order
    [[nodiscard]] virtual Result<QStringList> folders(const QString& folder) = 0;
    [[nodiscard]] virtual Result<DiskFile> look(const QString& path) = 0;
    [[nodiscard]] virtual bool exists(const QString& path) = 0;
    [[nodiscard]] virtual Result<QByteArray> read(const QString& path) = 0; // refuses what no message can be: "xml.huge"
    [[nodiscard]] virtual Result<QByteArray> readLedger(const QString& path) = 0; // of any size
    // Under a temporary name ("....Temp") in the same folder, on the disk for good, then renamed: a reader sees all or nothing.
    [[nodiscard]] virtual Done write(const QString& path, const QByteArray& bytes) = 0;
    [[nodiscard]] virtual Done append(const QString& path, const QByteArray& bytes) = 0; // on the disk for good
    [[nodiscard]] virtual Done move(const QString& from, const QString& to) = 0; // within one disk
    [[nodiscard]] virtual Done remove(const QString& path) = 0; // also where it is gone already
};

} // namespace Tongguan
