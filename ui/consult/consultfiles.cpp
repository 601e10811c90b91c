// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consult/consultfiles.h"

#include "models/base/async.h"
#include "models/consult/picturefacts.h"
#include "ui/consult/consultroom.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace Tongguan {

Result<FileToShare> readToShare(const QString& path)
{
    QFile file(path);
    if (file.size() > LargestShared)
        return fail(ErrorKind::Invalid, u"consult.large"_s, QString::number(file.size()), QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    FileToShare read { QFileInfo(path).fileName(), {}, file.readAll(), {}, {} };
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Invalid, u"file.unreadable"_s, file.errorString(), path);
    read.type = QMimeDatabase().mimeTypeForFileNameAndData(read.name, read.bytes).name();
    if (read.type.startsWith(u"image/")) {
        const PictureFacts facts = pictureFacts(read.bytes);
        read.taken = facts.taken.isValid() ? facts.taken : QFileInfo(path).lastModified().toUTC();
        read.place = facts.place;
    }
    return read;
}

QByteArray stillBytes(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QString stillName(const QDateTime& taken) { return taken.toLocalTime().toString(u"'still-'yyyyMMdd-HHmmss'.png'"_s); }

void chooseFilesToShare(QWidget* parent, ConsultRoom& room, const QString& title, const QString& filter, const std::function<void(const FileToShare&)>& taken)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &room, [&room, taken](const QStringList& paths) {
        for (const QString& path : paths) {
            const auto file = readToShare(path);
            if (file)
                taken(*file);
            else
                Q_EMIT room.failed(file.error());
        }
    });
    dialog->open();
}

Done writeConsultFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Invalid, u"file.unwritable"_s, file.errorString(), path);
    return {};
}

void saveConsultFile(QWidget* parent, ConsultRoom& room, const ConsultFile& file)
{
    whenReady(room.fetch(file), parent, [parent, &room, name = file.name](const Result<QByteArray>& bytes) {
        if (!bytes) {
            Q_EMIT room.failed(bytes.error());
            return;
        }
        auto* dialog = new QFileDialog(parent, QCoreApplication::translate("Tongguan::ConsultFiles", "Save the file"), name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        QObject::connect(dialog, &QFileDialog::fileSelected, &room, [&room, content = *bytes](const QString& path) {
            if (const Done done = writeConsultFile(path, content); !done)
                Q_EMIT room.failed(done.error());
        });
        dialog->open();
    });
}

} // namespace Tongguan
