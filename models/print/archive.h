// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/formpress.h"

#include <QRectF>

namespace Tongguan {

// A file that belongs to a declaration.
struct ArchiveFile {
    QString name; // as the declaration's attachment row names it
    QString title; // "发票"; "" for data: a message
    QByteArray bytes;
    bool isMissing = false; // the declaration names it, but it is not on this computer
};

// What an archive holds, laid out.
struct Archive {
    PrintedPages pages; // cover, declaration, receipts, attachments
    QList<PdfAttachment> files; // all of `parts` unchanged, and SHA256SUMS
    struct Part {
        QString title, name, hash, remark;
        qint64 size = 0;
        qsizetype firstPage = -1, pageCount = 0; // 0-based
    };
    QList<Part> parts;
    struct PdfArea { // pages of attached PDFs stand here
        QByteArray pdf;
        int page = 0;
        qsizetype target = 0;
        QRectF area; // mm
    };
    QList<PdfArea> areas;
    QString seal; // what the QR code holds: numbers, and the SHA-256 of SHA256SUMS
};

// The declaration with all that belongs to it. `data` are the files that the printed parts are taken from (message,
// receipts); they ride along and are listed with their hash, but have no pages.
[[nodiscard]] Archive layOutArchive(const FormPress& press, const PrintSubject& subject, const QList<ArchiveFile>& data, const QList<ArchiveFile>& attachments);

// One PDF: pages, pages of attached PDFs in their places, and every file as it is. Fails as placePdfPages().
[[nodiscard]] Result<QByteArray> archivePdf(const FormPress& press, const Archive& archive, const QDateTime& made);

} // namespace Tongguan
