// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/gzip.h"

#include <zlib.h>

namespace Tongguan {

static constexpr int GzipWindow = 15 + 16; // 16: gzip's frame

QByteArray gzipped(const QByteArray& plain)
{
    z_stream stream {};
    if (deflateInit2(&stream, 1, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    QByteArray in = plain; // zlib's input is not const
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return done == Z_STREAM_END ? out : QByteArray();
}

Result<QByteArray> gunzipped(const QByteArray& packed, qint64 most)
{
    z_stream stream {};
    if (inflateInit2(&stream, GzipWindow) != Z_OK)
        return fail(ErrorKind::Bug, u"body.gzip"_s);
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > most) {
            inflateEnd(&stream);
            return fail(ErrorKind::Invalid, u"body.large"_s);
        }
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!whole)
        return fail(ErrorKind::Invalid, u"body.gzip"_s);
    return out;
}

} // namespace Tongguan
