// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/singlewindow/messagepackage.h"

#include "models/exchange/singlewindow/messagexml.h"

#include <QSet>

namespace Tongguan {
namespace {

struct OpenPackage {
    ZipEntry message;
    QList<ZipEntry> files;
};

Result<OpenPackage> openPackage(const QByteArray& zip)
{
    Result<QList<ZipEntry>> entries = readZip(zip);
    if (!entries)
        return tl::unexpected(entries.error());
    OpenPackage package;
    int messages = 0;
    for (ZipEntry& entry : *entries) {
        if (entry.name.contains(u'/'))
            return fail(ErrorKind::Invalid, u"zip.folder"_s, {}, entry.name);
        if (entry.name.endsWith(u".xml"_s, Qt::CaseInsensitive)) {
            package.message = std::move(entry);
            ++messages;
        } else
            package.files.append(std::move(entry));
    }
    if (messages != 1)
        return fail(ErrorKind::Invalid, u"zip.message"_s, u"%1 XML files"_s.arg(messages));
    return package;
}

} // namespace

Result<ReadMessage> readPackage(const DocumentType& type, const QByteArray& zip)
{
    Result<OpenPackage> package = openPackage(zip);
    if (!package)
        return tl::unexpected(package.error());
    Result<ReadMessage> message = readDeclaration(type, package->message.bytes);
    if (message)
        message->files = std::move(package->files);
    return message;
}

Result<ZipEntry> messageOfPackage(const QByteArray& zip)
{
    Result<OpenPackage> package = openPackage(zip);
    if (!package)
        return tl::unexpected(package.error());
    return std::move(package->message);
}

Result<QByteArray> writePackage(const Document& document, const QList<ZipEntry>& files, const QString& name, const QDateTime& time,
    const WriteOptions& options)
{
    QHash<QString, qsizetype> sizes;
    for (const ZipEntry& file : files)
        sizes.insert(file.name, file.bytes.size());
    QSet<QString> named;
    Document packed = document;
    const qsizetype rows = document.lines(u"attachment").size();
    for (qsizetype row = 0; row < rows; ++row) {
        const QString place = u"attachment[%1]."_s.arg(row + 1);
        const QString file = document.value(QString(place + u"fileName"_s));
        if (file.isEmpty())
            continue; // an agreement kept there already: only its number is told
        if (!sizes.contains(file))
            return fail(ErrorKind::Invalid, u"zip.missing"_s, file, place + u"fileName"_s);
        if (Done done = packed.setValue(QString(place + u"size"_s), QString::number(sizes.value(file))); !done)
            return tl::unexpected(done.error());
        named.insert(file);
    }
    for (const ZipEntry& file : files) {
        if (!named.contains(file.name) || file.name.contains(u'/'))
            return fail(ErrorKind::Invalid, u"zip.unnamed"_s, {}, file.name);
    }
    const Result<QByteArray> message = writeDeclaration(packed, options);
    if (!message)
        return tl::unexpected(message.error());
    return writeZip(QList<ZipEntry> { { name + u".xml"_s, *message } } + files, time);
}

} // namespace Tongguan
