// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/base/result.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>

namespace Tongguan {

// One file of a ZIP. Names part folders by "/"; entries that are folders do not appear.
struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool operator==(const ZipEntry&) const = default;
};

struct ZipLimits {
    int entries = 1000;
    qint64 entryBytes = 64LL * 1024 * 1024; // unpacked
    qint64 allBytes = 256LL * 1024 * 1024; // unpacked, together
};

[[nodiscard]] bool isZip(const QByteArray& bytes);

// All files of a ZIP, by its directory. What it claims is never believed: unpacking stops at the limits, sizes and
// check sums must hold, and a name that leaves the folder it would be unpacked to, or holds control characters, is refused.
// Names without the UTF-8 mark are read as UTF-8 where they are that, else as GB 18030.
// Errors: "zip.damaged", "zip.huge" (a limit), "zip.path", "zip.encrypted", "zip.method" (neither stored nor deflated).
[[nodiscard]] Result<QList<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

// Where a file lies within a ZIP; its bytes are unpacked when they are wanted.
struct ZipPlace {
    QString name;
    quint16 method = 0;
    quint32 crc = 0, packed = 0, unpacked = 0, local = 0;
};
// The directory, with the limits and refusals of readZip().
[[nodiscard]] Result<QList<ZipPlace>> readZipDirectory(const QByteArray& bytes, const ZipLimits& limits = {});
[[nodiscard]] Result<QByteArray> unpackZip(const QByteArray& bytes, const ZipPlace& place);
// The same, piece by piece, so that it is never whole in memory: a failure of `take` ends it and is given back. What was
// taken before a wrong check sum shows ("zip.damaged") is to be thrown away.
using ZipPiece = std::function<Done(QByteArrayView)>;
[[nodiscard]] Done unpackZipPieces(const QByteArray& bytes, const ZipPlace& place, const ZipPiece& take);

// Deflated, with sizes, check sum and time before each file's bytes: the import client reads no others.
// Errors: "zip.path" (a name as above, or one twice), "zip.huge".
[[nodiscard]] Result<QByteArray> writeZip(const QList<ZipEntry>& entries, const QDateTime& time);

} // namespace Tongguan
