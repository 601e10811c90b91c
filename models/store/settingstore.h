// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/store/clientstore.h"
#include "models/store/database.h"

namespace Tongguan {

// The tables setting, cursor and device.
class SettingStore final {
public:
    explicit SettingStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<QByteArray> setting(const QString& key);
    [[nodiscard]] Done setSetting(const QString& key, const QByteArray& value);

    [[nodiscard]] Result<SyncCursor> cursor();
    [[nodiscard]] Done setCursor(const SyncCursor& cursor);

    // The device id that belongs to this place; made anew where the store has come from another.
    [[nodiscard]] Result<DeviceId> device(const QByteArray& fingerprint);
    [[nodiscard]] Result<DeviceId> newDevice(const QByteArray& fingerprint);
    // Of this machine and this folder.
    [[nodiscard]] static QByteArray fingerprintOf(const QString& folder);

private:
    Database& m_database;
};

} // namespace Tongguan
