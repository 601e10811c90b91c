// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/database.h"

#include <QStringList>

namespace Tongguan {

// The schema as numbered files: `folder` holds 0001.sql, 0002.sql... Each is one transaction and ends with
// "PRAGMA user_version = <its number>"; the first also sets the application id.
class Migrations final {
public:
    Migrations(const QString& folder, qint32 applicationId);

    [[nodiscard]] int latest() const;
    // Brings the file to the latest version. A newer file is refused with "store.newer", a file of another program
    // with "store.foreign". An older one is first copied beside itself as <file>.v<version>.
    [[nodiscard]] Done apply(Database& database) const;

private:
    [[nodiscard]] Done applyOne(Database& database, int version) const;
    QString m_folder;
    qint32 m_applicationId;
    QStringList m_files;
};

} // namespace Tongguan
