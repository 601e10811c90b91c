// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/exchange/gateway/diskport.h"

class QFileDevice;

namespace Tongguan {

// The disk itself, a network share included.
class LocalDisk final : public DiskPort {
public:
    [[nodiscard]] Done makeFolder(const QString& path) override;
    [[nodiscard]] Result<QStringList> files(const QString& folder, qsizetype limit) override;
    [[nodiscard]] Result<QStringList> folders(const QString& folder) override;
    [[nodiscard]] Result<DiskFile> look(const QString& path) override;
    [[nodiscard]] bool exists(const QString& path) override;
    [[nodiscard]] Result<QByteArray> read(const QString& path) override;
    [[nodiscard]] Result<QByteArray> readLedger(const QString& path) override;
    [[nodiscard]] Done write(const QString& path, const QByteArray& bytes) override;
    [[nodiscard]] Done append(const QString& path, const QByteArray& bytes) override;
    [[nodiscard]] Done move(const QString& from, const QString& to) override;
    [[nodiscard]] Done remove(const QString& path) override;
};

// Waits until what was written to the file has reached the disk; false where it did not. By system.
[[nodiscard]] bool reachDisk(QFileDevice& file);

} // namespace Tongguan
