// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/handover.h"

#include "models/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace Tongguan {
namespace {

constexpr qint64 LargestNote = 1 << 20;

} // namespace

Handover::Handover(const QString& store, QObject* parent)
    : QObject(parent), m_folder(QDir(store).filePath(u"handover"_s)), m_lock(QDir(store).filePath(u"desk.lock"_s))
{
    m_lock.setStaleLockTime(0); // only a lock of a program that is gone is taken over
    QDir().mkpath(m_folder);
}

bool Handover::give(const QStringList& files)
{
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError)
        return false;
    QStringList paths;
    for (const QString& file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    QSaveFile note(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".open"_s));
    return note.open(QIODevice::WriteOnly) && note.write(paths.join(u'\n').toUtf8()) >= 0 && note.commit();
}

void Handover::listen()
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Handover::take);
    m_watcher.addPath(m_folder);
    take();
}

void Handover::take()
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.open"_s }, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString& name : names) {
        QFile note(folder.filePath(name));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(note.read(LargestNote));
        note.close();
        if (note.remove())
            Q_EMIT received(text.split(u'\n', Qt::SkipEmptyParts));
    }
}

} // namespace Tongguan
