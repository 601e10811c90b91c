// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/gzip.h"

#include "models/base/text.h"

#include <algorithm>
#include <memory>
#include <zlib.h>

namespace Tongguan::Net {

namespace {

    constexpr int GzipWindow = 15 + 16; // zlib: the largest window, gzip framing
    constexpr qsizetype GzipStep = 256 * 1024;

    struct InflateEnd {
        void operator()(z_stream* stream) const { inflateEnd(stream); }
    };
    struct DeflateEnd {
        void operator()(z_stream* stream) const { deflateEnd(stream); }
    };

    // zlib's interface predates const: it never writes to its input.
    void setGzipInput(z_stream& stream, const QByteArray& bytes)
    {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
        stream.avail_in = static_cast<uInt>(bytes.size());
    }

} // namespace

QByteArray gzip(const QByteArray& bytes, int level)
{
    z_stream stream {};
    if (deflateInit2(&stream, level, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    const std::unique_ptr<z_stream, DeflateEnd> guard(&stream);
    setGzipInput(stream, bytes);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {};
    out.truncate(static_cast<qsizetype>(stream.total_out));
    return out;
}

Result<QByteArray> gunzip(const QByteArray& bytes, qint64 maximum)
{
    z_stream stream {};
    if (inflateInit2(&stream, GzipWindow) != Z_OK)
        return fail(ErrorKind::Bug, u"net.zlib"_s);
    const std::unique_ptr<z_stream, InflateEnd> guard(&stream);
    setGzipInput(stream, bytes);
    QByteArray out;
    qsizetype filled = 0;
    for (;;) {
        if (filled == out.size())
            out.resize(std::min<qsizetype>(std::max(GzipStep, out.size() * 2), static_cast<qsizetype>(maximum) + 1));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + filled);
        stream.avail_out = static_cast<uInt>(out.size() - filled);
        const int state = inflate(&stream, Z_NO_FLUSH);
        filled = static_cast<qsizetype>(stream.total_out);
        if (filled > maximum)
            return fail(ErrorKind::Corrupt, u"net.large"_s, u"the answer unpacks to more than %1 bytes"_s.arg(maximum));
        if (state == Z_STREAM_END)
            break;
        if (state == Z_BUF_ERROR || (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0))
            return fail(ErrorKind::Offline, u"net.truncated"_s, u"the packed answer ends after %1 bytes"_s.arg(bytes.size()));
        if (state != Z_OK)
            return fail(ErrorKind::Offline, u"net.damaged"_s, u"the packed answer cannot be unpacked (zlib %1)"_s.arg(state));
    }
    out.truncate(filled);
    return out;
}

} // namespace Tongguan::Net
