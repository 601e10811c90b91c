// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consult/picturefacts.h"

#include <QTimeZone>

#include <cmath>
#include <optional>

namespace Tongguan {

namespace {

// Exif 2.3, 4.6: tags and types
enum ExifTag : quint16 { ExifFolder = 0x8769, GpsFolder = 0x8825, OriginalTime = 0x9003, OriginalOffset = 0x9011, OriginalFraction = 0x9291,
    LatitudeSide = 1, Latitude = 2, LongitudeSide = 3, Longitude = 4, PlaceError = 31 };
enum ExifType : quint16 { ExifText = 2, ExifLong = 4, ExifRational = 5 };
constexpr int EntrySize = 12, MostEntries = 512;

// The TIFF block of an Exif segment. Everything outside it reads as nothing.
class ExifBlock final {
public:
    explicit ExifBlock(QByteArrayView bytes)
        : m_bytes(bytes), m_isBig(bytes.startsWith("MM"))
    {
    }
    [[nodiscard]] std::optional<quint32> number(qint64 at, int size) const
    {
        if (at < 0 || at + size > m_bytes.size())
            return std::nullopt;
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = (value << 8) | quint8(m_bytes[at + (m_isBig ? i : size - 1 - i)]);
        return value;
    }
    // Where the entry of that tag stands in the folder at `folder`; nothing where it has none of that type.
    [[nodiscard]] std::optional<qint64> entry(std::optional<quint32> folder, ExifTag tag, ExifType type) const
    {
        const auto count = folder ? number(*folder, 2) : std::nullopt;
        for (qint64 i = 0; count && i < std::min<qint64>(*count, MostEntries); ++i) {
            const qint64 at = qint64(*folder) + 2 + i * EntrySize;
            if (number(at, 2) == quint32(tag) && number(at + 2, 2) == quint32(type))
                return at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<quint32> folder(std::optional<quint32> in, ExifTag tag) const
    {
        const auto at = entry(in, tag, ExifLong);
        return at ? number(*at + 8, 4) : std::nullopt;
    }
    [[nodiscard]] QString text(std::optional<quint32> in, ExifTag tag) const
    {
        const auto at = entry(in, tag, ExifText);
        const auto size = at ? number(*at + 4, 4) : std::nullopt;
        const auto place = !size ? std::nullopt : *size <= 4 ? std::optional(quint32(*at + 8)) : number(*at + 8, 4);
        if (!place || *size > 64 || qint64(*place) + *size > m_bytes.size())
            return {};
        return QString::fromLatin1(m_bytes.sliced(qsizetype(*place), qsizetype(*size))).remove(QChar(0)).trimmed();
    }
    [[nodiscard]] std::optional<double> rational(qint64 at) const
    {
        const auto above = number(at, 4), below = number(at + 4, 4);
        return above && below && *below > 0 ? std::optional(double(*above) / double(*below)) : std::nullopt;
    }
    // Degrees, minutes, seconds.
    [[nodiscard]] std::optional<double> angle(std::optional<quint32> in, ExifTag tag, ExifTag side, QChar negative, double most) const
    {
        const auto at = entry(in, tag, ExifRational);
        const auto place = at && number(*at + 4, 4) == 3u ? number(*at + 8, 4) : std::nullopt;
        if (!place)
            return std::nullopt;
        const auto degrees = rational(*place), minutes = rational(qint64(*place) + 8), seconds = rational(qint64(*place) + 16);
        const QString which = text(in, side);
        if (!degrees || !minutes || !seconds || which.isEmpty())
            return std::nullopt;
        const double whole = *degrees + *minutes / 60 + *seconds / 3600;
        return whole > most ? std::nullopt : std::optional(which.startsWith(negative) ? -whole : whole);
    }

private:
    QByteArrayView m_bytes;
    bool m_isBig;
};

// The TIFF block of the first Exif segment; empty where there is none before the picture begins.
QByteArrayView exifOf(QByteArrayView jpeg)
{
    if (!jpeg.startsWith("\xff\xd8"))
        return {};
    for (qsizetype at = 2; at + 4 <= jpeg.size() && quint8(jpeg[at]) == 0xff;) {
        const auto marker = quint8(jpeg[at + 1]);
        const qsizetype length = quint8(jpeg[at + 2]) * 256 + quint8(jpeg[at + 3]);
        if (marker == 0xda || marker == 0xd9 || length < 2 || at + 2 + length > jpeg.size())
            return {};
        const QByteArrayView body = jpeg.sliced(at + 4, length - 2);
        if (marker == 0xe1 && body.startsWith(QByteArrayView("Exif\0\0", 6)))
            return body.sliced(6);
        at += 2 + length;
    }
    return {};
}

QDateTime exifTime(const ExifBlock& block, std::optional<quint32> folder)
{
    const QDateTime written = QDateTime::fromString(block.text(folder, OriginalTime), u"yyyy:MM:dd HH:mm:ss"_s);
    if (!written.isValid() || written.date().year() < 1990)
        return {};
    const QString fraction = block.text(folder, OriginalFraction).left(3).leftJustified(3, u'0');
    const QTime time = written.time().addMSecs(fraction.toInt());
    const QString offset = block.text(folder, OriginalOffset); // "+08:00"
    if (offset.size() != 6 || offset[3] != u':')
        return QDateTime(written.date(), time, Qt::LocalTime).toUTC();
    const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt();
    return QDateTime(written.date(), time, Qt::OffsetFromUTC, (offset[0] == u'-' ? -60 : 60) * minutes).toUTC();
}

} // namespace

PictureFacts pictureFacts(const QByteArray& bytes)
{
    const ExifBlock block(exifOf(bytes));
    const auto first = block.number(4, 4);
    PictureFacts facts { exifTime(block, block.folder(first, ExifFolder)), {} };
    const auto gps = block.folder(first, GpsFolder);
    const auto latitude = block.angle(gps, Latitude, LatitudeSide, u'S', 90), longitude = block.angle(gps, Longitude, LongitudeSide, u'W', 180);
    if (!latitude || !longitude || (*latitude == 0 && *longitude == 0)) // what some write where they know nothing
        return facts;
    facts.place = { { u"latitude"_s, *latitude }, { u"longitude"_s, *longitude } };
    const auto error = block.entry(gps, PlaceError, ExifRational);
    const auto at = error ? block.number(*error + 8, 4) : std::nullopt;
    if (const auto metres = at ? block.rational(*at) : std::nullopt)
        facts.place.insert(u"accuracy"_s, std::round(*metres));
    return facts;
}

} // namespace Tongguan
