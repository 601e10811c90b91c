// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

namespace Tongguan {

Result<QByteArray> SettingStore::setting(const QString& key)
{
    auto row = m_database.query("SELECT value FROM setting WHERE key = ?", key);
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    return *there ? row->blob(0) : QByteArray();
}

Done SettingStore::setSetting(const QString& key, const QByteArray& value)
{
    if (value.isEmpty()) {
        return m_database.run("DELETE FROM setting WHERE key = ?", key);
    }
    return m_database.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
}

Result<SyncCursor> SettingStore::cursor()
{
    auto row = m_database.query("SELECT epoch, sequence, snapshot_at, snapshot_page, snapshot_done FROM cursor");
    if (!row) {
        return passOn(row);
    }
    const auto there = row->next();
    if (!there) {
        return passOn(there);
    }
    if (!*there) {
        return SyncCursor {};
    }
    return SyncCursor { .epoch = row->id<EpochId>(0),
        .sequence = row->integer(1),
        .snapshotAt = row->integer(2),
        .snapshotPage = row->text(3),
        .snapshotDone = row->integer(4) != 0 };
}

Done SettingStore::setCursor(const SyncCursor& cursor)
{
    return m_database.run(
        "INSERT OR REPLACE INTO cursor (one, epoch, sequence, snapshot_at, snapshot_page, snapshot_done) VALUES (1, ?, ?, ?, ?, ?)",
        cursor.epoch, cursor.sequence, cursor.snapshotAt, cursor.snapshotPage, int(cursor.snapshotDone));
}

Result<DeviceId> SettingStore::device(const QByteArray& fingerprint)
{
    {
        auto row = m_database.query("SELECT id FROM device WHERE fingerprint = ?", fingerprint);
        if (!row) {
            return passOn(row);
        }
        const auto there = row->next();
        if (!there) {
            return passOn(there);
        }
        if (*there) {
            return row->id<DeviceId>(0);
        }
    }
    return newDevice(fingerprint);
}

// The counter goes on: an operation number is never given twice.
Result<DeviceId> SettingStore::newDevice(const QByteArray& fingerprint)
{
    const auto id = DeviceId::create();
    const Done done = m_database.run("INSERT INTO device (one, id, fingerprint, last_n) VALUES (1, ?, ?, 0)"
                                     " ON CONFLICT (one) DO UPDATE SET id = excluded.id, fingerprint = excluded.fingerprint",
        id, fingerprint);
    return done ? Result<DeviceId>(id) : passOn(done);
}

QByteArray SettingStore::fingerprintOf(const QString& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData("\n");
    hash.addData(QDir(folder).canonicalPath().toUtf8());
    return hash.result();
}

} // namespace Tongguan
