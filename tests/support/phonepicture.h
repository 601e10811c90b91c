// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDataStream>
#include <QList>

namespace Tongguan {

struct ExifEntry {
    quint16 tag, type;
    quint32 count;
    QByteArray value; // as it stands in the block
};

// A JPEG without a picture, as a phone would begin it: three folders of a TIFF block, in either order of bytes.
class PhonePicture final {
public:
    explicit PhonePicture(QDataStream::ByteOrder order)
        : m_order(order)
    {
    }
    [[nodiscard]] QByteArray numbers(std::initializer_list<quint32> all) const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(m_order);
        for (const quint32 one : all)
            stream << one;
        return bytes;
    }
    [[nodiscard]] QByteArray folder(quint32 at, const QList<ExifEntry>& entries) const
    {
        QByteArray bytes, values;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(m_order);
        stream << quint16(entries.size());
        const quint32 after = at + 2 + quint32(entries.size()) * 12 + 4;
        for (const ExifEntry& one : entries) {
            stream << one.tag << one.type << one.count;
            if (one.value.size() <= 4) {
                stream.writeRawData(one.value.leftJustified(4, '\0').constData(), 4);
                continue;
            }
            stream << quint32(after + quint32(values.size()));
            values += one.value;
        }
        stream << quint32(0);
        return bytes + values;
    }
    [[nodiscard]] QByteArray jpeg(const QList<ExifEntry>& exif, const QList<ExifEntry>& gps) const
    {
        constexpr quint32 first = 8, folders = first + 2 + 2 * 12 + 4;
        const QByteArray exifFolder = folder(folders, exif);
        const auto gpsAt = folders + quint32(exifFolder.size());
        const QByteArray block = QByteArray(m_order == QDataStream::BigEndian ? "MM\0*" : "II*\0", 4) + numbers({ first })
            + folder(first, { { 0x8769, 4, 1, numbers({ folders }) }, { 0x8825, 4, 1, numbers({ gpsAt }) } }) + exifFolder + folder(gpsAt, gps);
        QByteArray segment = QByteArray("Exif\0\0", 6) + block;
        const auto length = quint16(segment.size() + 2);
        return QByteArray("\xff\xd8\xff\xe0\x00\x04JF\xff\xe1", 10) + char(length >> 8) + char(length & 0xff) + segment + QByteArray("\xff\xd9", 2);
    }
    [[nodiscard]] QByteArray whole(const QByteArray& offset = "+08:00") const
    {
        QList<ExifEntry> exif { { 0x9003, 2, 20, QByteArray("2026:11:20 14:05:09", 20) }, { 0x9291, 2, 3, QByteArray("25", 3) } };
        if (!offset.isEmpty())
            exif.insert(1, { 0x9011, 2, 7, offset + '\0' });
        return jpeg(exif, { { 1, 2, 2, QByteArray("N", 2) }, { 2, 5, 3, numbers({ 23, 1, 1, 1, 3036, 100 }) }, { 3, 2, 2, QByteArray("E", 2) }, { 4, 5, 3, numbers({ 113, 1, 45, 1, 0, 1 }) }, { 31, 5, 1, numbers({ 47, 10 }) } });
    }

private:
    QDataStream::ByteOrder m_order;
};

} // namespace Tongguan
