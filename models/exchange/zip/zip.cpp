// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip/zip.h"

#include "models/base/gb18030.h"

#include <QSet>
#include <QtEndian>

#include <memory>
#include <zlib.h>

namespace Tongguan {
namespace {

// PKWARE APPNOTE 6.3: the records' signatures and fixed sizes.
constexpr quint32 LocalSignature = 0x04034b50, CentralSignature = 0x02014b50, EndSignature = 0x06054b50;
constexpr qsizetype LocalSize = 30, CentralSize = 46, EndSize = 22;
constexpr quint16 Encrypted = 0x1, Utf8Name = 0x800;
constexpr quint16 Stored = 0, Deflated = 8;
constexpr qsizetype PieceSize = 256 * 1024;

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};
struct DeflateEnd {
    void operator()(z_stream* stream) const { deflateEnd(stream); }
};

quint16 word16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 word32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void put16(QByteArray& bytes, quint16 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), 2);
}

void put32(QByteArray& bytes, quint32 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), 4);
}

tl::unexpected<Error> damagedZip(const QString& detail)
{
    return fail(ErrorKind::Corrupt, u"zip.damaged"_s, detail);
}

// Within the folder it would be unpacked to, on any system.
bool isSafeName(const QString& name)
{
    if (name.isEmpty() || name.size() > 512 || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c < u' ' || c.unicode() == 0x7F || c.category() == QChar::Other_Format; }))
        return false;
    const QStringList steps = name.split(u'/');
    return std::none_of(steps.begin(), steps.end(), [](const QString& step) { return step.isEmpty() || step == u"." || step == u".."; });
}

struct CentralRecord {
    quint16 flags = 0, method = 0;
    quint32 crc = 0, packed = 0, unpacked = 0, local = 0;
    QByteArray name;
    qsizetype size = 0; // of this record
};

std::optional<CentralRecord> centralAt(const QByteArray& bytes, qsizetype at)
{
    if (at < 0 || at + CentralSize > bytes.size() || word32(bytes, at) != CentralSignature)
        return std::nullopt;
    CentralRecord record;
    record.flags = word16(bytes, at + 8);
    record.method = word16(bytes, at + 10);
    record.crc = word32(bytes, at + 16);
    record.packed = word32(bytes, at + 20);
    record.unpacked = word32(bytes, at + 24);
    record.local = word32(bytes, at + 42);
    const qsizetype nameSize = word16(bytes, at + 28);
    record.size = CentralSize + nameSize + word16(bytes, at + 30) + word16(bytes, at + 32);
    if (at + record.size > bytes.size())
        return std::nullopt;
    record.name = bytes.mid(at + CentralSize, nameSize);
    return record;
}

qsizetype findEndRecord(const QByteArray& bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - EndSize - 0xFFFF);
    for (qsizetype at = bytes.size() - EndSize; at >= first; --at) {
        if (word32(bytes, at) == EndSignature)
            return at;
    }
    return -1;
}

Result<QByteArray> inflateRaw(QByteArrayView packed, qsizetype size)
{
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return fail(ErrorKind::Bug, u"zip.zlib"_s);
    const std::unique_ptr<z_stream, InflateEnd> guard(&stream);
    QByteArray out(size + 1, Qt::Uninitialized); // one more shows what is longer than it claims
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflate(&stream, Z_FINISH) != Z_STREAM_END || stream.total_out != uLong(size))
        return damagedZip(u"packed bytes"_s);
    out.truncate(size);
    return out;
}

// The packed bytes of an entry; they lie within `bytes`, nothing is copied.
Result<QByteArrayView> packedBytes(const QByteArray& bytes, const ZipPlace& place)
{
    const qsizetype local = place.local;
    if (local + LocalSize > bytes.size() || word32(bytes, local) != LocalSignature)
        return damagedZip(u"no file where the directory says"_s);
    const qsizetype start = local + LocalSize + word16(bytes, local + 26) + word16(bytes, local + 28);
    if (start + qsizetype(place.packed) > bytes.size())
        return damagedZip(u"a file beyond the end"_s);
    return QByteArrayView(bytes).sliced(start, qsizetype(place.packed));
}

quint32 sumOf(quint32 before, QByteArrayView bytes)
{
    return static_cast<quint32>(crc32(before, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

Done storedPieces(QByteArrayView packed, const ZipPiece& give)
{
    for (qsizetype at = 0; at < packed.size(); at += PieceSize) {
        if (Done done = give(packed.sliced(at, std::min(PieceSize, packed.size() - at))); !done)
            return done;
    }
    return {};
}

Done inflatePieces(QByteArrayView packed, const ZipPiece& give)
{
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return fail(ErrorKind::Bug, u"zip.zlib"_s);
    const std::unique_ptr<z_stream, InflateEnd> guard(&stream);
    QByteArray out(PieceSize, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype filled = out.size() - qsizetype(stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END)
            return damagedZip(u"packed bytes"_s);
        if (Done done = give(QByteArrayView(out).first(filled)); !done)
            return done;
    }
    return {};
}

Result<QString> entryName(const CentralRecord& record)
{
    std::optional<QString> name;
    if ((record.flags & Utf8Name) != 0 || record.name.isValidUtf8())
        name = record.name.isValidUtf8() ? std::optional(QString::fromUtf8(record.name)) : std::nullopt;
    else
        name = fromGb18030(record.name);
    if (!name || !isSafeName(name->endsWith(u'/') ? name->chopped(1) : *name))
        return fail(ErrorKind::Invalid, u"zip.path"_s, QString::fromUtf8(record.name.left(200).toPercentEncoding(" ./")));
    return *name;
}

QByteArray deflateRaw(const QByteArray& bytes)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    const std::unique_ptr<z_stream, DeflateEnd> guard(&stream);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {};
    out.truncate(qsizetype(stream.total_out));
    return out;
}

// What local and central records share: version, flags, method, time, check sum, sizes, length of the name.
QByteArray commonFields(const ZipEntry& entry, const QByteArray& name, const QByteArray& packed, const QDateTime& time)
{
    const QDate day = time.date();
    const QTime hour = time.time();
    QByteArray fields;
    put16(fields, 20);
    put16(fields, name.size() == entry.name.size() ? 0 : Utf8Name);
    put16(fields, Deflated);
    put16(fields, static_cast<quint16>((hour.hour() << 11) | (hour.minute() << 5) | (hour.second() / 2)));
    put16(fields, static_cast<quint16>((std::max(0, day.year() - 1980) << 9) | (day.month() << 5) | day.day()));
    put32(fields, static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.constData()), static_cast<uInt>(entry.bytes.size()))));
    put32(fields, static_cast<quint32>(packed.size()));
    put32(fields, static_cast<quint32>(entry.bytes.size()));
    put16(fields, static_cast<quint16>(name.size()));
    put16(fields, 0); // no extra field
    return fields;
}

} // namespace

bool isZip(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<QList<ZipPlace>> readZipDirectory(const QByteArray& bytes, const ZipLimits& limits)
{
    const qsizetype end = findEndRecord(bytes);
    if (end < 0)
        return damagedZip(u"no directory"_s);
    const int count = word16(bytes, end + 10);
    if (count > limits.entries)
        return fail(ErrorKind::Invalid, u"zip.huge"_s, u"%1 files"_s.arg(count));
    qsizetype at = word32(bytes, end + 16);
    qint64 all = 0;
    QList<ZipPlace> places;
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        const auto record = centralAt(bytes, at);
        if (!record)
            return damagedZip(u"directory"_s);
        at += record->size;
        const Result<QString> name = entryName(*record);
        if (!name)
            return tl::unexpected(name.error());
        if ((record->flags & Encrypted) != 0)
            return fail(ErrorKind::Invalid, u"zip.encrypted"_s, {}, *name);
        if (record->method != Stored && record->method != Deflated)
            return fail(ErrorKind::Invalid, u"zip.method"_s, QString::number(record->method), *name);
        all += record->unpacked;
        if (record->unpacked > limits.entryBytes || all > limits.allBytes)
            return fail(ErrorKind::Invalid, u"zip.huge"_s, u"%1 bytes unpacked"_s.arg(all), *name);
        if (name->endsWith(u'/'))
            continue;
        if (names.contains(*name))
            return fail(ErrorKind::Invalid, u"zip.path"_s, u"twice"_s, *name);
        names.insert(*name);
        places.append({ *name, record->method, record->crc, record->packed, record->unpacked, record->local });
    }
    return places;
}

Result<QByteArray> unpackZip(const QByteArray& bytes, const ZipPlace& place)
{
    const Result<QByteArrayView> packed = packedBytes(bytes, place);
    if (!packed)
        return tl::unexpected(packed.error());
    Result<QByteArray> out = place.method == Stored ? Result<QByteArray>(packed->toByteArray()) : inflateRaw(*packed, qsizetype(place.unpacked));
    if (!out)
        return out;
    if (out->size() != qsizetype(place.unpacked) || sumOf(0, *out) != place.crc)
        return damagedZip(u"check sum"_s);
    return out;
}

Done unpackZipPieces(const QByteArray& bytes, const ZipPlace& place, const ZipPiece& take)
{
    const Result<QByteArrayView> packed = packedBytes(bytes, place);
    if (!packed)
        return tl::unexpected(packed.error());
    quint32 sum = 0;
    qint64 size = 0;
    const auto give = [&](QByteArrayView piece) -> Done {
        sum = sumOf(sum, piece);
        size += piece.size();
        return size > qint64(place.unpacked) ? Done(damagedZip(u"longer than it claims"_s)) : take(piece);
    };
    const Done given = place.method == Stored ? storedPieces(*packed, give) : inflatePieces(*packed, give);
    if (!given)
        return given;
    if (size != qint64(place.unpacked) || sum != place.crc)
        return damagedZip(u"check sum"_s);
    return {};
}

Result<QList<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits)
{
    const Result<QList<ZipPlace>> places = readZipDirectory(bytes, limits);
    if (!places)
        return tl::unexpected(places.error());
    QList<ZipEntry> entries;
    for (const ZipPlace& place : *places) {
        Result<QByteArray> content = unpackZip(bytes, place);
        if (!content)
            return fail(content.error().kind, content.error().code, content.error().detail, place.name);
        entries.append({ place.name, std::move(*content) });
    }
    return entries;
}

Result<QByteArray> writeZip(const QList<ZipEntry>& entries, const QDateTime& time)
{
    QByteArray zip, directory;
    QSet<QString> names;
    for (const ZipEntry& entry : entries) {
        if (!isSafeName(entry.name) || names.contains(entry.name))
            return fail(ErrorKind::Invalid, u"zip.path"_s, {}, entry.name);
        names.insert(entry.name);
        if (entry.bytes.size() > ZipLimits().allBytes || zip.size() > 8 * ZipLimits().allBytes || entries.size() > 0xFFFE)
            return fail(ErrorKind::Invalid, u"zip.huge"_s, {}, entry.name);
        const QByteArray name = entry.name.toUtf8();
        const QByteArray packed = deflateRaw(entry.bytes);
        const QByteArray fields = commonFields(entry, name, packed, time);
        put32(directory, CentralSignature);
        put16(directory, 20);
        directory += fields;
        directory += QByteArray(10, '\0'); // comment, disk, attributes
        put32(directory, static_cast<quint32>(zip.size()));
        directory += name;
        put32(zip, LocalSignature);
        zip += fields;
        zip += name;
        zip += packed;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    put32(zip, EndSignature);
    put32(zip, 0);
    put16(zip, static_cast<quint16>(entries.size()));
    put16(zip, static_cast<quint16>(entries.size()));
    put32(zip, static_cast<quint32>(directory.size()));
    put32(zip, start);
    put16(zip, 0);
    return zip;
}

} // namespace Tongguan
