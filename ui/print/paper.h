// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/print/pages.h"
#include "models/print/truetype.h"
#include "ui/print/pdfdocument.h"

#include <QFont>
#include <QHash>
#include <QRectF>

namespace Tongguan {

// The font of the forms for the screen and the printer: the same file that the PDFs carry.
[[nodiscard]] QFont paperFont(const TrueTypeFont& font);

// Laid-out pages as sheets; pages of attached PDFs stand in their places where they can be drawn.
class Paper final : public Sheets {
public:
    Paper(PrintedPages pages, QFont font);
    void placePdf(const QByteArray& pdf, int page, qsizetype target, const QRectF& area); // millimetres

    [[nodiscard]] qsizetype count() const override { return m_pages.pages.size(); }
    [[nodiscard]] QSizeF size(qsizetype page) const override;
    void paint(QPainter& painter, qsizetype page, double dotsPerMillimetre) const override;
    [[nodiscard]] const PrintedPages& pages() const { return m_pages; }

private:
    struct PlacedPdf {
        const PdfDocument* document = nullptr; // null: it cannot be shown here
        int page = 0;
        QRectF area;
    };
    [[nodiscard]] QImage picture(int index) const;
    void paintPdf(QPainter& painter, const PlacedPdf& placed, double dotsPerMillimetre) const;

    PrintedPages m_pages;
    QFont m_font;
    QHash<qsizetype, PlacedPdf> m_pdfs; // by page
    struct OpenPdf {
        QByteArray bytes;
        std::unique_ptr<PdfDocument> document;
    };
    std::vector<OpenPdf> m_documents; // several pages are of one
    mutable QHash<int, QImage> m_pictures;
};

} // namespace Tongguan
