// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/pages.h"
#include "models/print/truetype.h"

#include <QDateTime>

namespace Tongguan {

// A file that rides in the PDF as it is, to be taken out again unchanged.
struct PdfAttachment {
    QString name; // with its ending
    QString description;
    QByteArray mimeType; // "application/xml"
    QByteArray bytes;
};

struct PdfOptions {
    QDateTime made; // UTC; the same pages made at the same time give the same bytes
    QList<PdfAttachment> attachments;
};

// PDF 1.7. Each character has a number of its own in the embedded font and the number's character stands beside it
// (ToUnicode), so that what is searched and copied is exactly what was printed, also where two characters share an
// outline or the font has none: Qt's QPdfWriter looks characters up by their outlines, which several share.
[[nodiscard]] QByteArray makePdf(const PrintedPages& pages, const TrueTypeFont& font, const PdfOptions& options = {});

} // namespace Tongguan
