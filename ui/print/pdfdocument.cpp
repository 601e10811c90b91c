// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfdocument.h"

#include <QPainter>

#ifdef TONGGUAN_POPPLER
#include <poppler-qt6.h>
#endif

namespace Tongguan {

#ifdef TONGGUAN_POPPLER
namespace {
constexpr double PointsOfMillimetre = 72.0 / 25.4;
constexpr double FinestDots = 300 / 25.4; // finer than paper shows
constexpr double LargestImage = 8000; // dots a side, however large the page claims to be
}

struct PdfDocument::Private {
    std::unique_ptr<Poppler::Document> document;
};

Result<std::unique_ptr<PdfDocument>> PdfDocument::open(const QByteArray& bytes)
{
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked() || document->numPages() < 1)
        return fail(ErrorKind::Corrupt, u"pdf.unreadable"_s, document && document->isLocked() ? u"it wants a password"_s : u"not a PDF, or damaged"_s);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::unique_ptr<PdfDocument>(new PdfDocument(std::make_unique<Private>(Private { std::move(document) })));
}

qsizetype PdfDocument::count() const { return m_private->document->numPages(); }

QSizeF PdfDocument::size(qsizetype page) const
{
    const auto found = m_private->document->page(int(page));
    const QSizeF points = found ? found->pageSizeF() : QSizeF();
    return points.isEmpty() ? QSizeF(210, 297) : points / PointsOfMillimetre;
}

QImage PdfDocument::image(qsizetype page, double dotsPerMillimetre) const
{
    const auto found = m_private->document->page(int(page));
    const QSizeF paper = size(page);
    const double fine = std::min({ dotsPerMillimetre, FinestDots, LargestImage / std::max(paper.width(), paper.height()) });
    return found ? found->renderToImage(fine * 25.4, fine * 25.4) : QImage();
}

#else

struct PdfDocument::Private {
};

Result<std::unique_ptr<PdfDocument>> PdfDocument::open(const QByteArray&) { return fail(ErrorKind::Invalid, u"pdf.unsupported"_s); }
qsizetype PdfDocument::count() const { return 0; }
QSizeF PdfDocument::size(qsizetype) const { return { 210, 297 }; }
QImage PdfDocument::image(qsizetype, double) const { return {}; }

#endif

PdfDocument::PdfDocument(std::unique_ptr<Private> inside) : m_private(std::move(inside)) { }
PdfDocument::~PdfDocument() = default;

void PdfDocument::paint(QPainter& painter, qsizetype page, double dotsPerMillimetre) const
{
    const QImage drawn = image(page, dotsPerMillimetre);
    if (!drawn.isNull())
        painter.drawImage(QRectF(QPointF(0, 0), size(page)), drawn);
}

} // namespace Tongguan
