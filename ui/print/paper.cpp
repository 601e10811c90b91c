// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

namespace Tongguan {
namespace {

constexpr int FontUnits = 100; // text is drawn at this pixel size and scaled, so that its widths are those of the layout
constexpr double MillimetresOfPoint = 25.4 / 72;
constexpr double BoldLine = 0.03; // of the size, as the PDF strokes it

void drawText(QPainter& painter, const PrintedText& text, const QFont& font)
{
    const double scale = text.size * MillimetresOfPoint / FontUnits;
    painter.save();
    painter.translate(text.x, text.y);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(0, 0), text.text);
    if (text.bold) { // as wide as the plain one: drawn twice, shifted by the stroke
        painter.drawText(QPointF(BoldLine * FontUnits, 0), text.text);
        painter.drawText(QPointF(BoldLine * FontUnits / 2, 0), text.text);
    }
    painter.restore();
}

} // namespace

QFont paperFont(const TrueTypeFont& font)
{
    static const int id = QFontDatabase::addApplicationFontFromData(font.bytes()); // once for the program
    QFont result(QFontDatabase::applicationFontFamilies(id).value(0));
    result.setPixelSize(FontUnits);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setKerning(false);
    return result;
}

Paper::Paper(PrintedPages pages, QFont font) : m_pages(std::move(pages)), m_font(std::move(font)) { }

void Paper::placePdf(const QByteArray& pdf, int page, qsizetype target, const QRectF& area)
{
    auto known = std::find_if(m_documents.begin(), m_documents.end(), [&pdf](const OpenPdf& open) { return open.bytes == pdf; });
    if (known == m_documents.end()) {
        auto opened = PdfDocument::open(pdf);
        known = m_documents.insert(known, { pdf, opened ? *std::move(opened) : nullptr });
    }
    m_pdfs.insert(target, { known->document.get(), page, area });
}

QSizeF Paper::size(qsizetype page) const
{
    return page < m_pages.pages.size() ? QSizeF(m_pages.pages[page].width, m_pages.pages[page].height) : QSizeF();
}

QImage Paper::picture(int index) const
{
    const auto known = m_pictures.constFind(index);
    if (known != m_pictures.constEnd())
        return *known;
    const PageImage& image = m_pages.images[index];
    const auto format = image.isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    QImage drawn = image.isJpeg ? QImage::fromData(image.bytes, "JPG")
                                : QImage(reinterpret_cast<const uchar*>(image.bytes.constData()), image.width, image.height, image.width * (image.isGrey ? 1 : 3), format).copy();
    m_pictures.insert(index, drawn);
    return drawn;
}

void Paper::paintPdf(QPainter& painter, const PlacedPdf& placed, double dotsPerMillimetre) const
{
    if (!placed.document) {
        painter.setPen(Qt::black);
        drawText(painter, { placed.area.x(), placed.area.y() + 10, 10, QCoreApplication::translate("Tongguan::Paper", "This PDF cannot be shown here; it is in the archive."), false }, m_font);
        return;
    }
    const QSizeF paper = placed.document->size(placed.page);
    const double scale = std::min({ placed.area.width() / paper.width(), placed.area.height() / paper.height(), 1.0 });
    const QSizeF drawn = paper * scale;
    painter.save();
    painter.translate(placed.area.center() - QPointF(drawn.width() / 2, drawn.height() / 2));
    painter.scale(scale, scale);
    placed.document->paint(painter, placed.page, dotsPerMillimetre * scale);
    painter.restore();
}

void Paper::paint(QPainter& painter, qsizetype page, double dotsPerMillimetre) const
{
    if (page >= m_pages.pages.size())
        return;
    const PrintedPage& sheet = m_pages.pages[page];
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const PrintedFill& fill : sheet.fills) {
        const bool isBar = fill.grey == 0; // edges of bars and modules stay sharp
        painter.setRenderHint(QPainter::Antialiasing, !isBar);
        painter.fillRect(QRectF(fill.x, fill.y, fill.width, fill.height), QColor::fromRgbF(float(fill.grey), float(fill.grey), float(fill.grey)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PrintedPicture& picture : sheet.pictures)
        painter.drawImage(QRectF(picture.x, picture.y, picture.width, picture.height), this->picture(picture.picture));
    if (const auto pdf = m_pdfs.constFind(page); pdf != m_pdfs.constEnd())
        paintPdf(painter, *pdf, dotsPerMillimetre);
    for (const PrintedRule& rule : sheet.rules) {
        painter.setPen(QPen(Qt::black, std::max(rule.width, 0.8 / dotsPerMillimetre)));
        painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2));
    }
    for (const PrintedText& text : sheet.texts)
        drawText(painter, text, m_font);
}

} // namespace Tongguan
