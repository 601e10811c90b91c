// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/exchange/zip/zip.h"
#include "models/rules/filecheck.h"

namespace Tongguan {

// The files that belong to declarations, beside the store: attachments/<id>/<file name>. What no line stands for, not yet
// or no more, lies in <id>/aside until sweep(): asking for it by its name brings it into its place.
class AttachmentFolder final {
public:
    explicit AttachmentFolder(const QString& storeFolder) : m_folder(storeFolder + u"/attachments/"_s) { }

    [[nodiscard]] Done keep(DocumentId id, const QList<ZipEntry>& files) const; // over those of the same names; "file.unwritable"
    // Whole or not at all, and aside: whoever gives a line its name asks for it. A name that another content has already
    // becomes "name (2).pdf"; gives the name that it got.
    [[nodiscard]] Result<QString> add(DocumentId id, const QString& name, const QByteArray& bytes) const; // "file.unwritable"
    [[nodiscard]] Result<QList<ZipEntry>> of(DocumentId id) const; // by name; none where there are none; "file.unreadable"
    // Those that its lines name, in their order; what is not here is left out.
    [[nodiscard]] Result<QList<ZipEntry>> named(DocumentId id, const QStringList& names) const;

    [[nodiscard]] QString path(DocumentId id, const QString& name) const; // "" where it is not here, or no name of a file
    [[nodiscard]] QString sameAs(DocumentId id, const QStringList& names, const QByteArray& bytes) const; // of these, the one that holds the same; ""
    [[nodiscard]] FileFacts facts(DocumentId id, const QString& name) const;
    void setAside(DocumentId id, const QString& name) const; // no line stands for it any more
    void carry(DocumentId from, DocumentId to) const; // the files of one that is a new one now

    // That have files here, to which none came since `time`; in no order, another each time.
    [[nodiscard]] QList<DocumentId> documents(const QDateTime& time) const;
    // What was set aside, and what a crash has left half written, before `time`.
    void sweep(const QDateTime& time) const;
    void forget(DocumentId id, const QDateTime& time) const; // of a document that is gone, if nothing was done there since

private:
    [[nodiscard]] Done write(const QString& path, const QByteArray& bytes) const;

    QString m_folder;
};

} // namespace Tongguan
