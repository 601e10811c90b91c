// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/attachedmessage.h"

#include "models/exchange/singlewindow/messagepackage.h"

namespace Tongguan {

QStringList attachedNames(const Document& document)
{
    const auto rows = FileRows::of(document.type());
    return rows ? rows->names(document) : QStringList();
}

bool areAttachedHere(const Document& document, DocumentId id, const AttachmentFolder& folder)
{
    const QStringList names = attachedNames(document);
    return !names.isEmpty() && std::none_of(names.cbegin(), names.cend(), [&](const QString& name) { return folder.path(id, name).isEmpty(); });
}

QList<Finding> checkAttached(const Document& document, DocumentId id, const AttachmentFolder& folder)
{
    const auto rows = FileRows::of(document.type());
    FilesKnown known;
    for (const QString& name : rows ? rows->names(document) : QStringList())
        known.insert(name, folder.facts(id, name));
    return rows ? checkFiles(document, *rows, known) : QList<Finding>();
}

Result<QByteArray> packAttached(const Document& document, DocumentId id, const AttachmentFolder& folder, const QString& name, const WriteOptions& options)
{
    const auto files = folder.named(id, attachedNames(document));
    return files ? writePackage(document, *files, name, QDateTime::currentDateTime(), options) : tl::unexpected(files.error());
}

} // namespace Tongguan
