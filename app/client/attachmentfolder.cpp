// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachmentfolder.h"

#include "models/print/pdfpages.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

namespace Tongguan {
namespace {

QString asideName() { return u"aside"_s; }
QString unfinishedName() { return u".new"_s; }

// Messages of others name files too: none leads out of its folder.
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && name != u"." && name != u".." && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':') && !name.contains(QChar(0));
}

QString numbered(const QString& name, int attempt)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString number = u" (%1)"_s.arg(attempt);
    return attempt == 1 ? name : dot > 0 ? QString(name.first(dot) + number + name.sliced(dot)) : QString(name + number);
}

bool holds(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

// What has gone since is left out.
Result<QList<ZipEntry>> readKept(const QStringList& paths)
{
    QList<ZipEntry> files;
    for (const QString& path : paths) {
        QFile file(path);
        if (path.isEmpty() || (!file.open(QIODevice::ReadOnly) && !file.exists()))
            continue;
        if (!file.isOpen())
            return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
        files.append({ QFileInfo(path).fileName(), file.readAll() });
    }
    return files;
}

} // namespace

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

// First beside, on the disk as a whole, then into its place by its name, which never replaces another file.
Done AttachmentFolder::write(const QString& path, const QByteArray& bytes) const
{
    const QString unfinished = m_folder + unfinishedName();
    QSaveFile file(unfinished + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(unfinished) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path);
    if (!QFile::rename(file.fileName(), path)) {
        QFile::remove(file.fileName());
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, {}, path);
    }
    return {};
}

Result<QString> AttachmentFolder::add(DocumentId id, const QString& name, const QByteArray& bytes) const
{
    const QDir folder(m_folder + id.toString());
    const QDir aside(folder.filePath(asideName()));
    if (!isPlainName(name) || !aside.mkpath(u"."_s))
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, {}, folder.filePath(name));
    for (int attempt = 1;; ++attempt) {
        const QString tried = numbered(name, attempt);
        const QString path = folder.filePath(tried);
        if (QFile::exists(path)) {
            if (holds(path, bytes))
                return tried;
        } else if (const QString waiting = aside.filePath(tried); QFile::exists(waiting)) { // undoing may want that one back
            if (holds(waiting, bytes))
                return tried;
        } else {
            const Done done = write(waiting, bytes);
            if (done)
                return tried;
            if (!QFile::exists(waiting))
                return tl::unexpected(done.error());
        }
    }
}

// Not by path(): what is set aside meanwhile stays there.
Result<QList<ZipEntry>> AttachmentFolder::of(DocumentId id) const
{
    const QDir folder(m_folder + id.toString());
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return readKept(paths);
}

Result<QList<ZipEntry>> AttachmentFolder::named(DocumentId id, const QStringList& names) const
{
    QStringList paths;
    for (const QString& name : names)
        paths.append(path(id, name));
    return readKept(paths);
}

QString AttachmentFolder::path(DocumentId id, const QString& name) const
{
    const QDir folder(m_folder + id.toString());
    if (!isPlainName(name))
        return {};
    const QString path = folder.filePath(name);
    if (!QFile::exists(path))
        QFile::rename(folder.filePath(asideName() + u'/' + name), path);
    return QFileInfo(path).isFile() ? path : QString();
}

QString AttachmentFolder::sameAs(DocumentId id, const QStringList& names, const QByteArray& bytes) const
{
    const auto same = std::find_if(names.cbegin(), names.cend(), [&](const QString& name) {
        const QString kept = path(id, name);
        return !kept.isEmpty() && holds(kept, bytes);
    });
    return same == names.cend() ? QString() : *same;
}

FileFacts AttachmentFolder::facts(DocumentId id, const QString& name) const
{
    QFile file(path(id, name));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const PdfFacts pdf = pdfFacts(file.readAll());
    return { .isHere = true, .isPdf = pdf.isPdf, .isLocked = pdf.isLocked, .isDamaged = pdf.isDamaged, .size = file.size(), .pages = pdf.pages, .version = pdf.version };
}

void AttachmentFolder::setAside(DocumentId id, const QString& name) const
{
    const QString kept = path(id, name);
    const QDir aside(m_folder + id.toString() + u'/' + asideName());
    if (kept.isEmpty() || !aside.mkpath(u"."_s))
        return;
    if (QFile::exists(aside.filePath(name)))
        QFile::remove(aside.filePath(name)); // of the same name and older: no step of undo names it
    if (QFile file(kept); file.rename(aside.filePath(name)) && file.open(QIODevice::ReadWrite)) // its time says when
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

void AttachmentFolder::carry(DocumentId from, DocumentId to) const
{
    const QDir source(m_folder + from.toString());
    const QDir target(m_folder + to.toString());
    const QStringList names = source.entryList(QDir::Files);
    if (names.isEmpty() || !target.mkpath(u"."_s))
        return;
    for (const QString& name : names)
        QFile::rename(source.filePath(name), target.filePath(name));
}

QList<DocumentId> AttachmentFolder::documents(const QDateTime& time) const
{
    QList<DocumentId> ids;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        if (const DocumentId id = DocumentId::fromString(folder.fileName()); !id.isNull() && folder.lastModified() < time)
            ids.append(id);
    }
    std::shuffle(ids.begin(), ids.end(), *QRandomGenerator::global());
    return ids;
}

void AttachmentFolder::sweep(const QDateTime& time) const
{
    QStringList folders { m_folder + unfinishedName() };
    for (const QString& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(m_folder + name + u'/' + asideName());
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            files.next();
            if (files.fileInfo().lastModified() < time)
                QFile::remove(files.filePath());
        }
    }
}

void AttachmentFolder::forget(DocumentId id, const QDateTime& time) const
{
    QDir folder(m_folder + id.toString());
    if (QFileInfo(folder.path()).lastModified() < time)
        folder.removeRecursively();
}

} // namespace Tongguan
