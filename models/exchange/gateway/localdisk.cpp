// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/gateway/localdisk.h"

#include "models/base/text.h"
#include "models/exchange/singlewindow/messagexml.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

namespace Tongguan {
namespace {

constexpr qint64 LittleSpace = 256 * 1024;

// Why something in `path` could not be written.
tl::unexpected<Error> diskFailure(const QString& path, const QString& said, qint64 bytes = 0)
{
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, said, folder.filePath());
    const QStorageInfo storage(folder.filePath());
    if (storage.isReadOnly() || !folder.isWritable() || (QFileInfo::exists(path) && !QFileInfo(path).isWritable()))
        return fail(ErrorKind::Denied, u"gateway.readonly"_s, said, folder.filePath());
    if (storage.isValid() && storage.bytesAvailable() < bytes + LittleSpace)
        return fail(ErrorKind::Refused, u"gateway.full"_s, said, folder.filePath());
    return fail(ErrorKind::Refused, u"gateway.disk"_s, said, path);
}

} // namespace

Done LocalDisk::makeFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return diskFailure(path, u"folder cannot be made"_s);
    return {};
}

Result<QStringList> LocalDisk::files(const QString& folder, qsizetype limit)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, folder);
    QStringList names;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden);
    while (entries.hasNext() && names.size() < limit) {
        entries.next();
        names.append(entries.fileName());
    }
    return names;
}

Result<QStringList> LocalDisk::folders(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, folder);
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

Result<DiskFile> LocalDisk::look(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, path);
    return DiskFile { file.size(), file.lastModified().toUTC() };
}

bool LocalDisk::exists(const QString& path)
{
    return QFileInfo::exists(path);
}

Result<QByteArray> LocalDisk::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Offline, file.exists() ? u"gateway.busy"_s : u"gateway.vanished"_s, file.errorString(), path);
    if (file.size() > MaximumMessageBytes)
        return fail(ErrorKind::Invalid, u"xml.huge"_s, u"%1 bytes"_s.arg(file.size()), path);
    return readMessageBytes(file);
}

Result<QByteArray> LocalDisk::readLedger(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, file.errorString(), path);
    return file.readAll();
}

Done LocalDisk::write(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Conflict, u"gateway.exists"_s, {}, path);
    QFile file(path + u".Temp"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return diskFailure(path, file.errorString(), bytes.size());
    if (file.write(bytes) != bytes.size() || !reachDisk(file)) {
        const auto failure = diskFailure(path, file.errorString(), bytes.size());
        file.remove();
        return failure;
    }
    file.close();
    if (!file.rename(path))
        return diskFailure(path, file.errorString());
    return {};
}

Done LocalDisk::append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return diskFailure(path, file.errorString(), bytes.size());
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size() && reachDisk(file))
        return {};
    const auto failure = diskFailure(path, file.errorString(), bytes.size());
    file.resize(before); // no half line stays, as far as the disk lets us
    return failure;
}

Done LocalDisk::move(const QString& from, const QString& to)
{
    QFile file(from);
    if (file.rename(to))
        return {};
    if (QFileInfo::exists(to))
        return fail(ErrorKind::Conflict, u"gateway.exists"_s, {}, to);
    if (!QFileInfo::exists(from))
        return fail(ErrorKind::Offline, u"gateway.vanished"_s, {}, from);
    return diskFailure(to, file.errorString());
}

Done LocalDisk::remove(const QString& path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return diskFailure(path, file.errorString());
}

} // namespace Tongguan
