// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace Tongguan {
namespace {

constexpr int LongestSide = 3508, ShortestSide = 2480; // A4 at 300 dots an inch
constexpr qint64 LargestPicture = 64'000'000; // dots: 256 MB
constexpr int JpegQuality = 88;

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < flat.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(flat.scanLine(y));
        for (int x = 0; x < flat.width(); ++x) {
            const int alpha = qAlpha(row[x]);
            const auto mixed = [alpha](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
            row[x] = qRgb(mixed(qRed(row[x])), mixed(qGreen(row[x])), mixed(qBlue(row[x])));
        }
    }
    return flat;
}

QByteArray rowsOf(const QImage& image, int bytesPerDot)
{
    QByteArray rows;
    rows.reserve(qsizetype(image.width()) * image.height() * bytesPerDot);
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char*>(image.constScanLine(y)), qsizetype(image.width()) * bytesPerDot);
    return rows;
}

} // namespace

Result<PageImage> readPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > LargestPicture)
        return fail(ErrorKind::Corrupt, u"picture.unreadable"_s, u"%1 x %2 dots are too many"_s.arg(size.width()).arg(size.height()));
    const bool wasJpeg = reader.format() == "jpeg";
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::Corrupt, u"picture.unreadable"_s, reader.errorString());
    const QSize most = image.width() > image.height() ? QSize(LongestSide, ShortestSide) : QSize(ShortestSide, LongestSide);
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool isGrey = image.isGrayscale() && !image.hasAlphaChannel();
    image = onWhite(image).convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    PageImage result { image.width(), image.height(), isGrey, false, {} };
    if (wasJpeg) { // photographs stay small
        QBuffer jpeg(&result.bytes);
        result.isJpeg = image.save(&jpeg, "JPG", JpegQuality);
    }
    if (!result.isJpeg)
        result.bytes = rowsOf(image, isGrey ? 1 : 3);
    return result;
}

} // namespace Tongguan
