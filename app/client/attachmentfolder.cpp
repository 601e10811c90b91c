// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"

#include <QDir>
#include <QSaveFile>

namespace Tongguan {

Done AttachmentFolder::keep(DocumentId id, const QList<ZipEntry>& files) const
{
    const QDir folder(m_folder + id.toString());
    if (!files.isEmpty() && !folder.mkpath(u"."_s))
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, {}, folder.path());
    for (const ZipEntry& entry : files) {
        QSaveFile file(folder.filePath(entry.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.bytes) != entry.bytes.size() || !file.commit())
            return fail(ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), file.fileName());
    }
    return {};
}

Result<QList<ZipEntry>> AttachmentFolder::of(DocumentId id) const
{
    QList<ZipEntry> files;
    const QDir folder(m_folder + id.toString());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), file.fileName());
        files.append({ name, file.readAll() });
    }
    return files;
}

} // namespace Tongguan
