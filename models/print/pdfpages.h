// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

namespace Tongguan {

// One page of an attached PDF, drawn into a rectangle of one of ours (millimetres from the top left corner).
struct PlacedPdfPage {
    qsizetype file = 0; // in the list of attached files
    int page = 0; // 0-based
    qsizetype target = 0; // page of ours
    QRectF area;
};

[[nodiscard]] bool canPlacePdfPages(); // false: built without qpdf

// Fails with Corrupt "pdf.unreadable" where it is none, is damaged beyond use or wants a password, and with Invalid
// "pdf.unsupported" in a program that was built without qpdf.
[[nodiscard]] Result<int> pdfPageCount(const QByteArray& pdf);

// What a file says of itself as a PDF. Without qpdf, pages stay unknown and encryption is told by its mark alone.
struct PdfFacts {
    bool isPdf = false, isLocked = false, isDamaged = false;
    int pages = -1;
    std::pair<int, int> version;
    bool operator==(const PdfFacts&) const = default;
};
[[nodiscard]] PdfFacts pdfFacts(const QByteArray& bytes);

// `pdf` with pages of other files drawn into its own, their text with them. What is fillable or clickable there is not
// taken along: for that the whole file rides with the archive. Fails as above.
[[nodiscard]] Result<QByteArray> placePdfPages(const QByteArray& pdf, const QList<QByteArray>& files, const QList<PlacedPdfPage>& places);

} // namespace Tongguan
