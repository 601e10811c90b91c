// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/ids.h"
#include "models/exchange/zip/zip.h"

namespace Tongguan {

// The files that belong to declarations (the PDFs of a message's ZIP), beside the store: attachments/<id>/<file name>.
class AttachmentFolder final {
public:
    explicit AttachmentFolder(const QString& storeFolder) : m_folder(storeFolder + u"/attachments/"_s) { }

    [[nodiscard]] Done keep(DocumentId id, const QList<ZipEntry>& files) const; // "file.unwritable"
    [[nodiscard]] Result<QList<ZipEntry>> of(DocumentId id) const; // by name; none where there are none; "file.unreadable"

private:
    QString m_folder;
};

} // namespace Tongguan
